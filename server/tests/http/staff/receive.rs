//! Somebody stands at the counter without an appointment.

use domain::booking::State;
use serde_json::{Value, json};

use crate::world::{OURS, THEIRS, TestApp};

pub const FUNCTIONS: &[&str] = &["receive", "receiving"];

const PAGE: &str = "/fr/staff/receive";
const KEY: &str = "0123456789-at-the-door";

/// Who is there, for whom, and where.
const TYPED: [(&str, &str); 9] = [
    ("commune", OURS),
    ("kind", "first_reception"),
    ("language", "ar"),
    ("worker", "claire"),
    ("office", "la-louviere"),
    ("family_name", "O'Brien & <Söhne>"),
    ("phone", "0470 12 34 56"),
    ("consent", "true"),
    ("key", KEY),
];

fn typed<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let own = |name: &str| other.iter().find(|(field, _)| *field == name).map(|(_, value)| *value);
    let all = TYPED.into_iter().chain([("do", "receive")]);
    all.map(|(name, value)| (name, own(name).unwrap_or(value))).collect()
}

fn arguments(other: &[(&str, &str)]) -> Value {
    let (mut draft, mut key) = (json!({}), KEY.to_owned());
    for (name, value) in typed(other) {
        match name {
            "key" => key = value.to_owned(),
            "do" => {}
            name => draft[name] = json!(value),
        }
    }
    json!({"draft": draft, "key": key})
}

#[tokio::test]
async fn the_form_offers_who_receives_and_where_she_is_today() {
    let app = TestApp::new().await;
    let nobody = json!({"appointment": "", "file": ""});
    app.is_for_staff("receiving", &nobody).await;
    let cookie = app.cookie().await;
    let told = app.changes_nothing(&cookie, async || app.told(&cookie, "receiving", &nobody).await).await;
    assert_eq!((&told["worker"], &told["office"]), (&json!("claire"), &json!("la-louviere")));
    let page = app
        .get_as(&cookie, &format!("{PAGE}?commune={OURS}&language=ar&interpreter=true&consent=true"))
        .await;
    page.says(200, "Recevoir maintenant");
    for chosen in ["claire", "la-louviere", OURS, "ar"] {
        assert!(page.text().contains(&format!("value=\"{chosen}\" selected")), "{chosen}");
    }
    assert!(!page.fields().iter().any(|(name, _)| name == "consent"), "an address agrees for nobody");
    // Who coordinates receives nobody herself: she names who does.
    let alix = app.coordinator().await;
    let told = app.told(&alix, "receiving", &nobody).await;
    assert_eq!((&told["worker"], &told["office"]), (&json!(""), &json!("")));
    for (page, to) in
        [("/fr/staff", PAGE), ("/fr/staff/book", "/fr/staff/receive?kind=first_reception&amp;language=fr")]
    {
        assert!(app.get_as(&cookie, page).await.text().contains(&format!("href=\"{to}\"")), "{page}");
    }
    assert!(
        !app.get_as(&app.auditor().await, "/fr/staff").await.text().contains(&format!("href=\"{PAGE}\""))
    );
}

#[tokio::test]
async fn whoever_is_there_is_received_at_once_and_a_repeated_form_receives_her_once() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let sheet = app.post_as(&cookie, PAGE, &typed(&[])).await.leads_to().to_owned();
    assert!(sheet.ends_with("?said=received"), "{sheet}");
    let page = app.get_as(&cookie, &sheet).await;
    page.says(200, "La personne est reçue maintenant. Son arrivée est notée.");
    page.says(200, "Visite sans rendez-vous, le 23 novembre 2026, 8:30");
    let [one] = &app.rows().appointments_known_by("O'Brien", 10).await.unwrap()[..] else { panic!("one") };
    assert_eq!(one.state(), State::Arrived);
    // Half an hour before she opens, from this quarter of an hour on.
    let span = format!("{}–{}", one.slot.start.format("%H:%M"), one.slot.end.format("%H:%M"));
    assert_eq!((span.as_str(), one.slot.worker.as_str()), ("08:30–10:00", "claire"));
    assert!(one.slot.room.is_some(), "La Louvière lists its rooms");
    let again = app.changes_nothing(&cookie, async || app.post_as(&cookie, PAGE, &typed(&[])).await);
    assert_eq!(again.await.leads_to(), sheet);
    // In the agenda she is there.
    app.get_as(&cookie, "/fr/staff?date=2026-11-23").await.says(200, "Brien &amp;");
}

#[tokio::test]
async fn by_the_function_too_and_shorter_where_somebody_comes_after() {
    let app = TestApp::new().await;
    app.is_for_staff("receive", &arguments(&[])).await;
    let cookie = app.cookie().await;
    // Claire's first appointment of that day is at nine.
    let nine = json!({"lang": "fr", "key": "0123456789-at-nine-h", "draft": {
        "commune": OURS, "kind": "first_reception", "language": "fr", "start": "2026-11-23T09:00:00+01:00",
        "worker": "claire", "family_name": "Nine", "consent": "on"}});
    assert!(app.told(&cookie, "book-at-counter", &nine).await["Booked"].is_object());
    let told = app.told(&cookie, "receive", &arguments(&[])).await;
    assert_eq!(told["Received"]["short"], true);
    let sheet =
        format!("/fr/staff/appointments/{}?said=received-short", told["Received"]["id"].as_str().unwrap());
    app.get_as(&cookie, &sheet).await.says(200, "jusqu'au rendez-vous suivant");
    let again =
        app.changes_nothing(&cookie, async || app.told(&cookie, "receive", &arguments(&[])).await).await;
    assert_eq!(again, told);
}

/// Holds it to be refused by both ways, with everything that was typed kept.
async fn is_refused(app: &TestApp, other: &[(&str, &str)], told: Value, status: u16, said: &str) {
    let cookie = app.cookie().await;
    app.changes_nothing(&cookie, async || {
        let form = typed(other);
        let page = app.post_as(&cookie, PAGE, &form).await;
        page.says(status, said);
        let in_a_field = |name: &str| matches!(name, "family_name" | "phone" | "given_name");
        let kept = form.into_iter().filter(|(name, _)| in_a_field(name));
        page.keeps(&kept.collect::<Vec<_>>());
        assert_eq!(app.told(&cookie, "receive", &arguments(other)).await, told, "{other:?}");
    })
    .await;
}

#[tokio::test]
async fn what_is_missing_is_named_and_whom_the_worker_has_too() {
    let app = TestApp::new().await;
    let wrong = |field: &str, why: &str| json!({"Wrong": [{"field": field, "why": why}]});
    for (field, value, why, said) in [
        ("family_name", "", "missing", "Écrivez votre nom de famille"),
        ("consent", "no", "consent_needed", "Demandez l'accord de la personne"),
        ("commune", "", "missing", "commune"),
        ("worker", "", "missing", "Choisissez qui reçoit la personne"),
        ("worker", "../claire", "not_a_choice", "Choisissez qui reçoit la personne"),
        ("language", "other", "missing", "Quelle autre langue"),
    ] {
        let named = if value == "other" { "other_language" } else { field };
        is_refused(&app, &[(field, value)], wrong(named, why), 422, said).await;
    }
    is_refused(
        &app,
        &[("commune", THEIRS)],
        json!({"Impossible": "other_centre"}),
        422,
        "dépend d'un autre centre",
    )
    .await;
    is_refused(
        &app,
        &[("worker", "nobody")],
        json!({"Impossible": "no_worker"}),
        422,
        "Personne n'est responsable",
    )
    .await;

    let cookie = app.cookie().await;
    let first = app
        .told(&cookie, "receive", &arguments(&[("key", "0123456789-the-first"), ("family_name", "First")]))
        .await;
    assert!(first["Received"].is_object());
    let taken =
        json!({"Taken": {"worker": "Claire Exemple", "name": "First", "until": "2026-11-23T10:00:00+01:00"}});
    is_refused(&app, &[], taken, 409, "Claire Exemple reçoit First jusqu'à 10:00").await;
    // With somebody else at the same counter it can be; and not twice by one form.
    let with_julie = [("worker", "julie")];
    assert!(app.told(&cookie, "receive", &arguments(&with_julie)).await["Received"].is_object());
    is_refused(&app, &[("worker", "samira")], json!("KeyReused"), 422, "Ce formulaire a déjà servi").await;
}

#[tokio::test]
async fn without_a_key_nothing_is_done() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    app.changes_nothing(&cookie, async || {
        for key in ["", "short", "a key with spaces in it"] {
            app.post_as(&cookie, PAGE, &typed(&[("key", key)])).await.says(422, "Rien n'a été enregistré");
            app.call(&cookie, "receive", &arguments(&[("key", key)])).await.is_error(422, "BadRequest");
        }
    })
    .await;
}

/// Whoever was here before is not asked what is known.
#[tokio::test]
async fn who_is_known_is_filled_in_from_the_counter_on() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let counter = app.get_as(&cookie, &format!("/fr/staff/book?for={}", one.id)).await;
    let html = counter.text();
    let link = html.split("href=\"").find(|link| link.starts_with(PAGE)).unwrap();
    let link = link.split('"').next().unwrap().replace("&amp;", "&");
    assert!(link.contains(one.id.as_str()) && !link.contains("Hussein"), "{link}");
    let page = app.changes_nothing(&cookie, async || app.get_as(&cookie, &link).await).await;
    page.says(200, "Recevoir maintenant");
    page.keeps(&[("family_name", "Al-Hussein"), ("phone", "0470 12 34 56")]);
    assert!(page.text().contains(&format!("value=\"{OURS}\" selected")));
    let unknown = json!({"appointment": "019aa000-0000-7000-8000-000000000001", "file": ""});
    app.call(&cookie, "receiving", &unknown).await.is_error(404, "NotFound");
}
