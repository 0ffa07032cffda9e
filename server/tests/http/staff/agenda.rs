//! The agenda of the team, with who is not there and why.

use serde_json::{Value, json};

use crate::world::TestApp;

pub const FUNCTIONS: &[&str] = &["agenda"];

async fn page(app: &TestApp, cookie: &str, address: &str) -> String {
    let answer = app.get_as(cookie, address).await;
    assert_eq!(answer.status, 200, "{address}");
    answer.plain()
}

#[tokio::test]
async fn whoever_is_away_stays_in_sight() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let rows = |html: &str| -> Vec<String> {
        html.split("<th scope=\"row\">")
            .skip(1)
            .map(|row| row.split("</tr>").next().unwrap().to_owned())
            .collect()
    };
    let week = page(&app, &cookie, "/fr/staff?date=2026-12-09&view=week&worker=all").await;
    let samira =
        rows(&week).into_iter().find(|row| row.starts_with("Samira")).expect("away all week, and shown");
    // Manage, Seneffe, La Louvière, Manage: on the fifth day she would not receive.
    assert!(samira.matches("Absence").count() >= 4, "{samira}");
    let day = page(&app, &cookie, "/fr/staff?date=2026-12-08&worker=all").await;
    let column = day
        .split("Samira Modèle</h2>")
        .nth(1)
        .unwrap_or_else(|| panic!("{day}"))
        .split("</header>")
        .next()
        .unwrap();
    assert!(column.contains("Absence"), "{column}");
}

#[tokio::test]
async fn a_day_on_which_the_centre_is_closed_says_so() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    for (address, said) in [
        ("/fr/staff?date=2026-12-28&worker=all", vec!["28 décembre", "fermeture du bureau"]),
        ("/fr/staff?date=2026-12-28", vec!["fermeture du bureau"]),
        ("/fr/staff?date=2026-12-25&worker=all", vec!["25 décembre", "Noël"]),
        (
            "/fr/staff?date=2026-12-28&view=week&worker=all",
            vec!["28 décembre", "31 décembre", "fermeture du bureau"],
        ),
        ("/fr/staff?date=2026-12-28&office=binche", vec!["fermeture du bureau"]),
    ] {
        let html = page(&app, &cookie, address).await;
        for text in said {
            assert!(html.contains(text), "{address}: {text}");
        }
    }
}

#[tokio::test]
async fn filtered_by_office_a_worker_receives_elsewhere() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    // A Tuesday: Samira receives in Seneffe.
    let html = page(&app, &cookie, "/fr/staff?date=2026-12-01&office=manage&worker=samira").await;
    assert!(html.contains("Reçoit ailleurs : Seneffe"), "{html}");
    let html = page(&app, &cookie, "/fr/staff?date=2026-12-01&office=seneffe&worker=samira").await;
    assert!(!html.contains("Reçoit ailleurs") && html.contains("9:00"));
    // A Saturday: nowhere.
    let html = page(&app, &cookie, "/fr/staff?date=2026-12-05&office=manage&worker=samira").await;
    assert!(html.contains("Ne reçoit pas"));
}

#[tokio::test]
async fn the_room_is_told_to_staff_where_the_office_lists_its_rooms() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let centre = app.centre();
    let room = one.slot.room.as_ref().and_then(|id| centre.room(id)).expect("La Louvière lists two");
    let day = page(&app, &cookie, &format!("/fr/staff?date={}&worker=all", one.slot.date())).await;
    assert!(day.contains(&format!("<span class=\"appt-line muted\">{}</span>", room.name)), "{day}");
    let sheet = page(&app, &cookie, &format!("/fr/staff/appointments/{}", one.id)).await;
    assert!(sheet.contains(&format!("<dt>Salle</dt><dd>{}</dd>", room.name)), "{sheet}");
}

fn asked(date: &str, week: bool, office: Value, worker: Value) -> Value {
    json!({"asked": {"date": date, "week": week, "office": office, "worker": worker}})
}

/// The appointments of an agenda, by their ids.
fn cards(agenda: &Value) -> Vec<&str> {
    let people = agenda["people"].as_array().unwrap().iter();
    let workers = people.filter(|person| person["languages"] == json!([]));
    let days = workers.flat_map(|person| person["days"].as_array().unwrap());
    days.flat_map(|day| day["cards"].as_array().unwrap()).map(|card| card["id"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_function_tells_colleagues_who_comes_and_strangers_nothing() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let (id, date) = (one.id.to_string(), one.slot.date().to_string());
    let everybody = json!("all");
    let whole = asked(&date, false, Value::Null, everybody.clone());
    app.is_for_staff("agenda", &whole).await;
    let cookie = app.coordinator().await;
    let told = async |asked: Value| {
        app.changes_nothing(&cookie, async || app.told(&cookie, "agenda", &asked).await).await
    };
    let office = json!(one.slot.office);
    for (asked, shown) in [
        (whole, vec![id.as_str()]),
        (asked(&date, true, Value::Null, everybody.clone()), vec![&id]),
        (asked(&date, false, office, Value::Null), vec![&id]),
        (asked(&date, false, Value::Null, json!(one.slot.worker)), vec![&id]),
        (asked(&date, false, json!("ath"), everybody.clone()), vec![]),
        (asked(&date, false, Value::Null, json!("samira")), vec![]),
        (asked("2026-11-20", false, Value::Null, everybody), vec![]),
        // What is unknown is no filter.
        (asked(&date, false, json!("nowhere"), json!("nobody")), vec![&id]),
    ] {
        let agenda = told(asked.clone()).await;
        assert_eq!(cards(&agenda), shown, "{asked}");
    }
    let earlier = told(asked("2026-11-20", false, Value::Null, json!("all"))).await;
    assert_eq!(earlier["next"], date, "the next day on which somebody comes");
    let cancelled = app.told(&cookie, "cancel-appointment", &json!({"id": one.id})).await;
    assert_eq!(cancelled, "Cancelled");
    let agenda = told(asked(&date, false, Value::Null, json!("all"))).await;
    assert_eq!((cards(&agenda), &agenda["cancelled"][0]["id"]), (vec![], &json!(id)));
}

#[tokio::test]
async fn a_worker_sees_her_own_day_unless_she_asks_for_another() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let mut asked = json!({"asked": {"date": null, "week": false, "office": null, "worker": null}});
    let own = app.told(&cookie, "agenda", &asked).await;
    assert_eq!((&own["worker"], &own["date"]), (&json!("claire"), &json!("2026-11-23")));
    asked["asked"]["worker"] = json!("all");
    assert_eq!(app.told(&cookie, "agenda", &asked).await["worker"], Value::Null);
    app.call(&cookie, "agenda", &json!({"asked": {"date": "soon"}})).await.is_error(400, "BadRequest");
}
