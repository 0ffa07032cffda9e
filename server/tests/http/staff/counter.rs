//! Booking for somebody who is there or on the telephone.

use domain::booking::{NoneBecause, NotFree};
use serde_json::{Value, json};

use crate::world::{Answer, OURS, THEIRS, TestApp, booking};

pub const FUNCTIONS: &[&str] = &["book-at-counter", "counter"];

const PAGE: &str = "/fr/staff/book";
const KEY: &str = "0123456789-at-the-counter";

/// Who comes: everything that can be typed of her.
const PERSON: [(&str, &str); 6] = [
    ("family_name", "O'Brien & <Söhne>"),
    ("given_name", "لينا"),
    ("phone", "0470 12 34 56"),
    ("email", "lina@example.org"),
    ("birth_year", "1990"),
    ("consent", "true"),
];

/// The address of a search for people who read Arabic.
fn search(commune: &str) -> String {
    format!("{PAGE}?commune={commune}&kind=first_reception&language=ar")
}

fn wanted(commune: &str) -> Value {
    json!({"wanted": {
        "commune": commune, "kind": "first_reception", "language": "ar", "interpreter": false,
        "office": "", "worker": "", "from": null
    }})
}

/// The fields of the form, some of them otherwise.
fn typed<'a>(start: &'a str, other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let all = [("start", start), ("key", KEY), ("do", "book")].into_iter().chain(PERSON);
    let own = |name: &str| other.iter().find(|(field, _)| *field == name).map(|(_, value)| *value);
    all.map(|(name, value)| (name, own(name).unwrap_or(value))).collect()
}

/// The same wish, as the browser's own code sends it.
fn arguments(start: &str, other: &[(&str, &str)]) -> Value {
    let mut draft = json!({"commune": OURS, "kind": "first_reception", "language": "ar", "start": start});
    let mut key = KEY;
    for (name, value) in PERSON.iter().chain(other) {
        match *name {
            "key" => key = value,
            _ => draft[*name] = json!(value),
        }
    }
    json!({"lang": "fr", "draft": draft, "key": key})
}

/// How many appointments there are for this name.
async fn booked(app: &TestApp) -> usize {
    app.rows().appointments_known_by("O'Brien", 10).await.unwrap().len()
}

#[tokio::test]
async fn the_counter_offers_its_own_communes_and_the_free_times_of_a_search() {
    let app = TestApp::new().await;
    app.is_for_staff("counter", &wanted(OURS)).await;
    let cookie = app.cookie().await;
    let told = async |wanted: Value| {
        app.changes_nothing(&cookie, async || app.told(&cookie, "counter", &wanted).await).await
    };
    let empty = told(wanted("")).await;
    assert_eq!((&empty["times"], &empty["today"]), (&Value::Null, &json!("2026-11-23")));
    let communes = empty["communes"].to_string();
    assert!(communes.contains(OURS) && !communes.contains(THEIRS));
    assert!(empty["offices"].as_array().unwrap().len() > 5 && empty["workers"].as_array().unwrap().len() > 5);

    let found = told(wanted(OURS)).await;
    assert_ne!(found["key"], empty["key"], "each form has a key of its own");
    assert!(found["times"].to_string().contains(&app.first_free().await));
    let mut later = wanted(OURS);
    later["wanted"]["from"] = json!("2026-12-14");
    assert_eq!(told(later).await["times"]["first"], "2026-12-14");
    for (commune, none) in [(THEIRS, NoneBecause::OtherCentre), ("99999", NoneBecause::UnknownCommune)] {
        assert_eq!(told(wanted(commune)).await["times"]["none"], json!(none));
    }
    app.call(&cookie, "counter", &json!({"wanted": {"commune": OURS}})).await.is_error(400, "BadRequest");
    let page = app.get_as(&cookie, &search(OURS)).await;
    page.says(200, "Heures libres");
}

#[tokio::test]
async fn a_worker_books_by_a_form_and_a_repeated_form_books_nothing_twice() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let start = app.first_free().await;
    let ticket = app.post_as(&cookie, &search(OURS), &typed(&start, &[])).await;
    ticket.says(200, "Le rendez-vous est réservé");
    assert_eq!(booked(&app).await, 1);
    let link =
        |answer: &Answer| answer.text().split("href=\"/fr/my/").nth(1).map(|rest| rest[..32].to_owned());
    assert!(link(&ticket).is_some(), "her own page, to be printed");

    let again =
        app.changes_nothing(&cookie, async || app.post_as(&cookie, &search(OURS), &typed(&start, &[])).await);
    let again = again.await;
    again.says(200, "Le rendez-vous est réservé");
    assert_eq!(link(&again), link(&ticket), "the very same ticket");
    assert_eq!(booked(&app).await, 1);
}

#[tokio::test]
async fn a_worker_books_by_the_function_and_a_stranger_does_not() {
    let app = TestApp::new().await;
    let start = app.first_free().await;
    let arguments = arguments(&start, &[]);
    app.is_for_staff("book-at-counter", &arguments).await;
    let cookie = app.cookie().await;
    let ticket = app.told(&cookie, "book-at-counter", &arguments).await;
    assert_eq!(ticket["Booked"]["start"], start);
    let again =
        app.changes_nothing(&cookie, async || app.told(&cookie, "book-at-counter", &arguments).await).await;
    assert_eq!(again, ticket);
    assert_eq!(booked(&app).await, 1);
}

/// Somebody at the counter may have neither telephone nor e-mail.
#[tokio::test]
async fn a_name_and_her_consent_are_enough() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let start = app.first_free().await;
    let nothing = [("given_name", ""), ("phone", ""), ("email", ""), ("birth_year", ""), ("consent", "on")];
    let answer = app.post_as(&cookie, &search(OURS), &typed(&start, &nothing)).await;
    answer.says(200, "Le rendez-vous est réservé");
}

/// The measure of what a person books on the web is not that of the staff.
#[tokio::test]
async fn staff_book_for_one_person_as_often_as_she_needs() {
    let app = TestApp::with(&[]).await;
    let cookie = app.cookie().await;
    for number in 0..8 {
        let (start, key) = (app.first_free().await, format!("{KEY}-{number}"));
        let told = app.told(&cookie, "book-at-counter", &arguments(&start, &[("key", &key)])).await;
        assert_eq!(told["Booked"]["start"], start);
    }
    assert_eq!(booked(&app).await, 8);
}

/// Holds the booking to be refused by both ways, with everything that was typed
/// kept in its field, and nothing changed.
async fn is_refused(
    app: &TestApp,
    start: &str,
    other: &[(&str, &str)],
    told: Value,
    status: u16,
    said: &str,
) {
    let cookie = app.cookie().await;
    app.changes_nothing(&cookie, async || {
        let form = typed(start, other);
        let page = app.post_as(&cookie, &search(OURS), &form).await;
        page.says(status, said);
        let is_kept = |name: &str| !matches!(name, "do" | "start" | "key");
        let kept = form
            .into_iter()
            .filter(|(name, value)| is_kept(name) && (*name != "consent" || *value == "true"));
        page.keeps(&kept.collect::<Vec<_>>());
        let answer = app.told(&cookie, "book-at-counter", &arguments(start, other)).await;
        assert_eq!(answer, told, "{other:?}");
    })
    .await;
}

#[tokio::test]
async fn each_fault_of_a_field_is_named_beside_it() {
    let app = TestApp::new().await;
    let start = app.first_free().await;
    let long = "é".repeat(101);
    for (field, value, why, said) in [
        ("family_name", "", json!("missing"), "Écrivez votre nom de famille"),
        ("family_name", &long, json!("too_long"), "Ce nom est trop long"),
        ("given_name", "123", json!("unreadable"), "Un nom a au moins une lettre"),
        ("birth_year", "1800", json!("out_of_range"), "Écrivez l'année avec quatre chiffres"),
        ("birth_year", "last", json!("unreadable"), "Écrivez l'année avec quatre chiffres"),
        ("email", "nobody", json!("unreadable"), "Cette adresse n'est pas complète"),
        ("phone", "call me", json!({"phone": "unreadable"}), "Nous ne pouvons pas lire ce numéro"),
        (
            "phone",
            "0470 12 34 5",
            json!({"phone": {"too_short": {"country": 32, "zeros": 0, "digits": 47_012_345}}}),
            "Il manque un chiffre",
        ),
        ("consent", "no", json!("consent_needed"), "Demandez l'accord de la personne"),
        ("start", "", json!("missing"), "Choisissez une heure"),
        ("start", "soon", json!("unreadable"), "Choisissez une heure"),
    ] {
        let told = json!({"Wrong": [{"field": field, "why": why}]});
        is_refused(&app, &start, &[(field, value)], told, 422, said).await;
    }
    let cookie = app.cookie().await;
    for (field, value, why) in [
        ("commune", "La Louvière", "not_a_choice"),
        ("kind", "party", "not_a_choice"),
        ("language", "xx", "not_a_choice"),
        ("interpreter_language", "fr", "not_a_choice"),
        ("worker", "../claire", "not_a_choice"),
    ] {
        let arguments = arguments(&start, &[(field, value)]);
        let told =
            app.changes_nothing(&cookie, async || app.told(&cookie, "book-at-counter", &arguments).await);
        assert_eq!(told.await, json!({"Wrong": [{"field": field, "why": why}]}));
    }
    assert_eq!(booked(&app).await, 0);
}

#[tokio::test]
async fn what_was_chosen_and_the_key_of_the_form_stay_while_it_is_corrected() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let start = app.first_free().await;
    let wrong = app.post_as(&cookie, &search(OURS), &typed(&start, &[("family_name", "")])).await;
    wrong.keeps(&[("start", &start), ("key", KEY)]);
    let corrected = app.post_as(&cookie, &search(OURS), &typed(&start, &[])).await;
    corrected.says(200, "Le rendez-vous est réservé");
}

#[tokio::test]
async fn a_time_that_is_not_free_is_called_what_it_is() {
    let app = TestApp::new().await;
    let taken = app.first_free().await;
    for number in 0..10 {
        app.book(&format!("0123456789-fill-{number}"), &booking(&taken)).await;
    }
    for (start, why, said) in [
        (taken.as_str(), NotFree::Taken, "Cette heure vient d'être prise"),
        ("2026-11-20T09:00:00+01:00", NotFree::Past, "Elle a déjà commencé"),
        ("2026-12-01T03:00:00+01:00", NotFree::NotOffered, "Personne ne reçoit à cette heure-là"),
    ] {
        is_refused(&app, start, &[], json!({"NotFree": why}), 409, said).await;
    }
}

#[tokio::test]
async fn a_wish_that_no_day_can_answer_says_why() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let start = app.first_free().await;
    for (address, other, why, said) in [
        (search(THEIRS), ("commune", THEIRS), NoneBecause::OtherCentre, "dépend d'un autre centre"),
        (search("99999"), ("commune", "99999"), NoneBecause::UnknownCommune, "Cette commune n'existe pas"),
        (
            format!("{}&office=nowhere", search(OURS)),
            ("office", "nowhere"),
            NoneBecause::UnknownOffice,
            "Ce bureau n'existe pas",
        ),
        (
            format!("{PAGE}?commune={OURS}&kind=first_reception&language=vi&interpreter=true"),
            ("interpreter_language", "vi"),
            NoneBecause::NoInterpreter,
            "Personne n'interprète cette langue",
        ),
    ] {
        app.changes_nothing(&cookie, async || {
            app.post_as(&cookie, &address, &typed(&start, &[])).await.says(422, said);
            let told = app.told(&cookie, "book-at-counter", &arguments(&start, &[other])).await;
            assert_eq!(told, json!({"Impossible": why}));
        })
        .await;
    }
}

#[tokio::test]
async fn a_form_that_was_used_for_somebody_else_books_nothing_and_gets_a_new_key() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let start = app.first_free().await;
    app.told(&cookie, "book-at-counter", &arguments(&start, &[])).await;
    let start = app.first_free().await;
    let another = [("family_name", "O'Brien")];
    is_refused(&app, &start, &another, json!("KeyReused"), 422, "Ce formulaire a déjà servi").await;
    let page = app.post_as(&cookie, &search(OURS), &typed(&start, &another)).await;
    let key = page.field("key");
    assert!(key.len() >= 16 && key != KEY);
    let sent = typed(&start, &[another[0], ("key", &key)]);
    app.post_as(&cookie, &search(OURS), &sent).await.says(200, "Le rendez-vous est réservé");
    assert_eq!(booked(&app).await, 2);
}

#[tokio::test]
async fn without_a_key_or_a_language_nothing_is_booked_and_nothing_typed_is_lost() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let start = app.first_free().await;
    app.changes_nothing(&cookie, async || {
        for key in ["", "short", "a key with spaces in it", "clé-0123456789-0123"] {
            let page = app.post_as(&cookie, &search(OURS), &typed(&start, &[("key", key)])).await;
            page.says(422, "Rien n'a été enregistré");
            page.keeps(&PERSON);
            let answer = app.call(&cookie, "book-at-counter", &arguments(&start, &[("key", key)])).await;
            answer.is_error(422, "BadRequest");
        }
        let mut elsewhere = arguments(&start, &[]);
        elsewhere["lang"] = json!("xx");
        app.call(&cookie, "book-at-counter", &elsewhere).await.is_error(422, "BadRequest");
        app.call(&cookie, "book-at-counter", &json!({"lang": "fr"})).await.is_error(400, "BadRequest");
        app.post_as(&cookie, &search(OURS), &[]).await.says(200, "Heures libres");
    })
    .await;
}
