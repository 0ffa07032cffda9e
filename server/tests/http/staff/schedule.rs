//! When and where somebody receives: changed in the console, after a look at what the
//! change does.

use serde_json::json;

use crate::world::{OURS, TestApp, booking};

pub const FUNCTIONS: &[&str] = &["change-schedule", "preview-schedule", "schedule", "team"];

const PAGE: &str = "/fr/staff/schedule";

fn with<'a>(fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [&[("version", "1"), ("who", "worker:claire")], fields].concat()
}

/// Claire receives at Estaimpuis on Thursday afternoons.
const AFTERNOON: [(&str, &str); 8] = [
    ("what", "opening"),
    ("place", ""),
    ("office", "estaimpuis"),
    ("rhythm", "1"),
    ("weekday", "4"),
    ("start", "13:00"),
    ("end", "16:00"),
    ("from", "2026-11-26"),
];

fn afternoon<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    with(&[&AFTERNOON, more].concat())
}

async fn slots_there(app: &TestApp) -> usize {
    let path =
        format!("/api/v1/slots?commune={OURS}&kind=first_reception&office=estaimpuis&from=2026-11-26&days=1");
    app.get(&path).await.json()["days"].as_array().unwrap().len()
}

#[tokio::test]
async fn hours_are_looked_at_before_they_are_saved_and_are_bookable_at_once() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let page = app.get_as(&cookie, PAGE).await;
    for part in
        ["Permanences de Claire", "lundi 9:00–12:00", "chaque semaine", "Premier état, repris du fichier"]
    {
        assert!(page.plain().contains(part), "{part}: {}", page.plain());
    }
    assert_eq!(slots_there(&app).await, 0);
    let preview = app
        .changes_nothing(&cookie, async || app.post_as(&cookie, PAGE, &afternoon(&[("do", "preview")])).await)
        .await;
    assert_eq!(preview.status, 200);
    for part in
        ["Ce que cela change", "Heures en plus", "jeudi 13:00–16:00", "Aucun rendez-vous n'est touché"]
    {
        assert!(preview.plain().contains(part), "{part}: {}", preview.plain());
    }
    assert!(!preview.plain().contains("Heures en moins"));
    assert_eq!(slots_there(&app).await, 0);
    let saved = app.post_as(&cookie, PAGE, &afternoon(&[("do", "save")])).await;
    let after = app.get_as(&cookie, saved.leads_to()).await;
    for part in ["C'est enregistré", "jeudi 13:00–16:00", "Permanence ajoutée"] {
        assert!(after.plain().contains(part), "{part}: {}", after.plain());
    }
    assert_eq!(slots_there(&app).await, 1);
    // The page to read of that office is another one now.
    let office = format!("/fr/offices/{}/estaimpuis", app.centre().own_centre_id());
    assert!(
        app.get(&office).await.plain().contains("jeudi après-midi"),
        "{}",
        app.get(&office).await.plain()
    );
}

#[tokio::test]
async fn an_appointment_that_falls_out_is_named_before_and_stays_in_sight_after() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let one = app.appointment().await;
    let worker = format!("worker:{}", one.slot.worker);
    let date = one.slot.date().to_string();
    let absence = [
        ("version", "1"),
        ("who", worker.as_str()),
        ("what", "absence"),
        ("from", date.as_str()),
        ("until", date.as_str()),
    ];
    let preview = app.post_as(&cookie, PAGE, &[&absence[..], &[("do", "preview")]].concat()).await;
    for part in ["1 rendez-vous ne tient plus", "Al-Hussein", "La personne qui reçoit est absente", "?move="]
    {
        assert!(preview.plain().contains(part), "{part}: {}", preview.plain());
    }
    assert!(!app.get_as(&cookie, PAGE).await.plain().contains("hors horaire"));
    assert_eq!(app.post_as(&cookie, PAGE, &[&absence[..], &[("do", "save")]].concat()).await.status, 303);
    for path in [PAGE, "/fr/staff"] {
        let page = app.get_as(&cookie, path).await.plain();
        assert!(page.contains("1 rendez-vous est hors horaire"), "{path}: {page}");
    }
    // It is not cancelled, and in its place nobody else can come.
    assert!(app.appointment_of(&one.id).await.cancelled_at.is_none());
    let path = format!("/api/v1/slots?commune={OURS}&kind=first_reception&from={date}&days=1");
    let workers = app.get(&path).await.text();
    assert!(!workers.contains(one.slot.worker.as_str()), "{workers}");
    // Back to how it was, by who coordinates.
    let back = [("version", "2"), ("who", ""), ("what", "restore"), ("place", "1"), ("do", "save")];
    assert_eq!(app.post_as(&cookie, PAGE, &back).await.status, 403);
    let coordinator = app.coordinator().await;
    assert_eq!(app.post_as(&coordinator, PAGE, &back).await.status, 303);
    let page = app.get_as(&cookie, PAGE).await.plain();
    assert!(page.contains("Retour à l'état n° 1") && !page.contains("hors horaire"), "{page}");
}

#[tokio::test]
async fn of_two_who_change_the_same_state_the_second_sees_what_the_first_did() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    assert_eq!(app.post_as(&cookie, PAGE, &afternoon(&[("do", "save")])).await.status, 303);
    let closure =
        with(&[("what", "closure"), ("from", "2026-12-24"), ("until", "2026-12-31"), ("do", "save")]);
    let second = app.post_as(&cookie, PAGE, &closure).await;
    assert_eq!(second.status, 409);
    assert!(second.plain().contains("entre-temps"), "{}", second.plain());
    assert!(second.text().contains("value=\"2026-12-24\""), "what was typed is kept");
    assert!(second.text().contains("name=\"version\" value=\"2\""), "and can be sent again");
    // The same hours again contradict those that are there.
    let again = afternoon(&[("do", "save")])
        .into_iter()
        .map(|(name, value)| if name == "version" { (name, "2") } else { (name, value) });
    let again = app.post_as(&cookie, PAGE, &again.collect::<Vec<_>>()).await;
    assert_eq!(again.status, 422);
    assert!(again.plain().contains("à deux endroits en même temps"), "{}", again.plain());
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let odd = with(&[
        ("what", "opening"),
        ("office", "estaimpuis"),
        ("rhythm", "1"),
        ("weekday", ""),
        ("start", "13:07"),
        ("end", "9:00"),
        ("from", "2026-12-01"),
        ("until", "2026-11-01"),
        ("kinds", "convention"),
        ("do", "save"),
    ]);
    let answer = app.changes_nothing(&cookie, async || app.post_as(&cookie, PAGE, &odd).await).await;
    assert_eq!(answer.status, 422);
    for part in [
        "id=\"opening-weekday-error\"",
        "id=\"opening-start-error\"",
        "id=\"opening-until-error\"",
        "href=\"#opening-start\"",
        "value=\"13:07\"",
        "Le dernier jour vient avant le premier.",
    ] {
        assert!(answer.text().contains(part), "{part}: {}", answer.text());
    }
    let checked = answer.text().contains("value=\"convention\" checked");
    assert!(checked, "{}", answer.text());
    for fields in [vec![("what", "dance")], vec![("what", "remove-opening"), ("place", "x")]] {
        let form = with(&[&fields[..], &[("do", "save")]].concat());
        assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 422, "{fields:?}");
    }
    let gone = with(&[("what", "remove-opening"), ("place", "9999"), ("do", "save")]);
    assert_eq!(app.post_as(&cookie, PAGE, &gone).await.status, 409);
}

#[tokio::test]
async fn once_a_month_and_for_one_kind_only() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let form = with(&[
        ("what", "opening"),
        ("office", "estaimpuis"),
        ("rhythm", "last"),
        ("weekday", "4"),
        ("start", "13:00"),
        ("end", "16:00"),
        ("from", "2026-11-01"),
        ("kinds", "convention"),
        ("do", "save"),
    ]);
    assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 303);
    let days = async |kind: &str| {
        let path = format!("/api/v1/slots?commune={OURS}&kind={kind}&office=estaimpuis&days=80");
        let found = app.get(&path).await.json();
        let days = found["days"].as_array().unwrap().iter();
        days.map(|day| day["date"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(days("convention").await, ["2026-11-26", "2027-01-28"]);
    assert!(!days("first_reception").await.contains(&"2026-11-26".to_owned()));
    // Once only, which says itself on which day of the week.
    let once = [
        ("version", "2"),
        ("who", "worker:claire"),
        ("what", "opening"),
        ("office", "estaimpuis"),
        ("rhythm", "once"),
        ("start", "14:00"),
        ("end", "16:00"),
        ("from", "2026-12-10"),
        ("do", "save"),
    ];
    assert_eq!(app.post_as(&cookie, PAGE, &once).await.status, 303);
    assert_eq!(days("convention").await, ["2026-11-26", "2026-12-10", "2027-01-28"]);
}

#[tokio::test]
async fn an_interpreter_comes_at_other_hours_and_is_away() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let page = format!("{PAGE}?who=interpreter%3Arana");
    let of_rana = |version: &'static str, more: &[(&'static str, &'static str)]| {
        [&[("version", version), ("who", "interpreter:rana")], more].concat()
    };
    let shown = app.get_as(&cookie, &page).await.plain();
    assert!(shown.contains("id=\"stretch-start\"") && !shown.contains("id=\"opening-start\""), "{shown}");
    let saturday =
        [("what", "stretch"), ("weekday", "6"), ("start", "09:00"), ("end", "12:00"), ("do", "save")];
    let saved = app.post_as(&cookie, &page, &of_rana("1", &saturday)).await;
    let after = app.get_as(&cookie, saved.leads_to()).await.plain();
    assert!(after.contains("samedi 9:00–12:00") && after.contains("Permanence ajoutée"), "{after}");
    let hours = |app: &TestApp| {
        let centre = app.centre();
        let rana = centre.interpreters().find(|one| one.id.as_str() == "rana").unwrap();
        rana.hours.iter().position(|hours| hours.weekday == chrono::Weekday::Sat)
    };
    let place: &'static str = hours(&app).unwrap().to_string().leak();
    let remove = [("what", "remove-stretch"), ("place", place), ("do", "save")];
    assert_eq!(app.post_as(&cookie, &page, &of_rana("2", &remove)).await.status, 303);
    assert_eq!(hours(&app), None);
    let wrong = [("what", "stretch"), ("weekday", "6"), ("start", "12:00"), ("end", "09:00"), ("do", "save")];
    let wrong = app.post_as(&cookie, &page, &of_rana("3", &wrong)).await;
    assert!(wrong.status == 422 && wrong.text().contains("id=\"stretch-end-error\""), "{}", wrong.text());
    let away = [("what", "absence"), ("from", "2026-12-01"), ("until", "2026-12-01"), ("do", "save")];
    assert_eq!(app.post_as(&cookie, &page, &of_rana("3", &away)).await.status, 303);
    let of_worker = app.told(&cookie, "schedule", &json!({"who": "worker:claire"})).await;
    assert_eq!(of_worker["absences"], json!([]));
}

#[tokio::test]
async fn what_binds_the_centre_is_changed_by_who_coordinates_and_the_rest_by_staff() {
    let app = TestApp::new().await;
    app.is_for_staff("schedule", &json!({"who": ""})).await;
    app.is_for_staff("team", &json!({"commune": ""})).await;
    for function in ["preview-schedule", "change-schedule"] {
        let asked = json!({"version": 1, "draft": {"what": "kind", "kinds": ["convention"], "minutes": "60", "every": "60"}});
        app.is_for_staff(function, &asked).await;
        let cookie = app.cookie().await;
        app.call(&cookie, function, &asked).await.is_error(403, "Forbidden");
    }
    let auditor = app.auditor().await;
    let seen = app.get_as(&auditor, PAGE).await;
    seen.says(200, "Horaires");
    assert!(!seen.text().contains("value=\"preview\""));
    let coordinator = app.coordinator().await;
    let asked = json!({"version": 1, "draft": {"what": "kind", "kinds": ["first_reception"], "minutes": "60", "every": "60"}});
    assert_eq!(app.told(&coordinator, "change-schedule", &asked).await, json!("Saved"));
    let found = app.get(&format!("/api/v1/slots?commune={OURS}&kind=first_reception")).await.json();
    let first = &found["days"][0]["slots"][0];
    let minutes = |time: &str| chrono::DateTime::parse_from_rfc3339(first[time].as_str().unwrap()).unwrap();
    assert_eq!((minutes("end") - minutes("start")).num_minutes(), 60);
    // How far ahead people book; who stands at the counter is not bound by it.
    let booking = |version, earliest, latest| json!({"version": version, "draft": {"what": "booking", "earliest": earliest, "latest": latest}});
    let worker = app.cookie().await;
    app.call(&worker, "change-schedule", &booking(2, "96", "20")).await.is_error(403, "Forbidden");
    let wrong = app.told(&coordinator, "change-schedule", &booking(2, "337", "6")).await;
    assert_eq!(wrong["Wrong"].as_array().map(Vec::len), Some(2), "{wrong}");
    assert_eq!(app.told(&coordinator, "change-schedule", &booking(2, "96", "20")).await, json!("Saved"));
    let days = app.get(&format!("/api/v1/slots?commune={OURS}&kind=first_reception&days=60")).await.json();
    let days: Vec<_> =
        days["days"].as_array().unwrap().iter().map(|day| day["date"].as_str().unwrap()).collect();
    assert!(days[0] >= "2026-11-27" && *days.last().unwrap() <= "2026-12-13", "{days:?}");
    let found = app
        .told(
            &coordinator,
            "counter",
            &json!({"wanted": {"commune": OURS, "kind": "first_reception",
        "language": "fr", "interpreter": false, "office": "", "worker": "", "from": null}}),
        )
        .await;
    assert!(found.to_string().contains("2026-11-23"), "{found}");
    // A centre sees and changes its own hours alone.
    let elsewhere = app.signed_in_to("cri-verviers", "farid", domain::people::Role::Coordinator).await;
    let seen = app.told(&elsewhere, "schedule", &json!({"who": "worker:claire"})).await;
    assert_eq!(seen["version"], 1);
    assert!(!seen["offices"].to_string().contains("la-louviere"), "{seen}");
}

#[tokio::test]
async fn what_is_past_is_read_with_the_hours_of_then() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let agenda = async |cookie: &str, date: &str| {
        app.told(
            cookie,
            "agenda",
            &json!({"asked": {"date": date, "week": false, "office": null, "worker": "claire", "open": null}}),
        )
        .await
    };
    let hours = |agenda: serde_json::Value| agenda["people"][0]["days"][0]["hours"].clone();
    let before = hours(agenda(&cookie, "2026-11-23").await);
    assert_eq!(before.as_array().unwrap().len(), 1, "{before}");
    app.wait(chrono::TimeDelta::days(1));
    let cookie = app.cookie().await;
    let page = app.told(&cookie, "schedule", &json!({"who": "worker:claire"})).await;
    let monday =
        page["openings"].as_array().unwrap().iter().find(|line| line["opening"]["weekday"] == "Mon").unwrap();
    let place = monday["place"].to_string();
    let form = with(&[("what", "remove-opening"), ("place", &place), ("do", "save")]);
    assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 303);
    assert_eq!(hours(agenda(&cookie, "2026-11-23").await), before, "yesterday");
    let next = agenda(&cookie, "2026-11-30").await;
    assert_eq!(next["people"][0]["days"][0]["hours"].as_array().map_or(0, Vec::len), 0, "next week: {next}");
}

#[tokio::test]
async fn another_server_hears_of_a_change() {
    let app = TestApp::new().await;
    let (rows, centre) = (app.rows(), app.centre());
    let mut file = centre.own_file().clone();
    file.opening.retain(|opening| opening.worker.as_str() != "claire");
    let change = store::DirectoryChange::of("opening_removed");
    assert!(
        rows.save_directory(1, &file, &change, &domain::people::Actor::Service, app.state.service.now())
            .await
            .unwrap()
    );
    assert!(app.centre().openings().iter().any(|opening| opening.worker.as_str() == "claire"));
    app.state.service.directory_keeper().renew().await.unwrap().unwrap();
    assert!(!app.centre().openings().iter().any(|opening| opening.worker.as_str() == "claire"));
    // A file that the operator edits is no longer what counts.
    let read = app.state.service.directory_keeper().begin().await.unwrap().unwrap();
    assert!(read.iter().any(|file| matches!(file, service::FileRead::Passed(_))), "{read:?}");
}

#[tokio::test]
async fn who_changes_hours_sees_which_ones_would_bring_people_sooner() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let heading = "Où une demi-journée de plus aiderait le plus";
    assert!(!app.get_as(&cookie, PAGE).await.plain().contains(heading));
    // Four weeks and more after today.
    let path = format!("/api/v1/slots?commune={OURS}&kind=first_reception&from=2027-01-11&days=30");
    let found = app.get(&path).await.json();
    let start = found["days"][0]["slots"][0]["start"].as_str().unwrap().to_owned();
    assert_eq!(app.book("0123456789abcdef", &booking(&start)).await.status, 201);
    let page = app.get_as(&cookie, PAGE).await;
    for part in [heading, "Une personne viendrait plus tôt.", "Une seule fois suffit : le jeudi 26 novembre."]
    {
        assert!(page.plain().contains(part), "{part}: {}", page.plain());
    }
}
