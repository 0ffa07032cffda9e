//! Another appointment for somebody who is known: from an appointment of hers or from her
//! file to the counter, which is filled in.

use domain::{
    booking::{Appointment, AttendanceMark},
    people::Actor,
};
use serde_json::{Value, json};

use super::result::open;
use crate::world::{OURS, TestApp, booking};

const COUNTER: &str = "/fr/staff/book";
/// An id that nothing has.
const NOBODYS: &str = "019aa000-0000-7000-8000-000000000001";

fn sheet(one: &Appointment) -> String {
    format!("/fr/staff/appointments/{}", one.id)
}

fn again(one: &Appointment) -> String {
    format!("{COUNTER}?for={}", one.id)
}

/// Whether a page leads there.
async fn leads(app: &TestApp, cookie: &str, page: &str, to: &str) -> bool {
    app.get_as(cookie, page).await.text().contains(&format!("href=\"{to}\""))
}

/// Somebody whose every field is known, and who is interpreted for.
async fn known(app: &TestApp) -> Appointment {
    let mut body = booking(&app.first_free().await);
    body["kind"] = json!("follow_up");
    body["interpreter_language"] = json!("ar");
    body["person"] = json!({
        "family_name": "O'Brien", "given_name": "Lina", "birth_year": 1990, "phone": "0470 12 34 56",
        "email": "lina@example.org"
    });
    let slots =
        app.get(&format!("/api/v1/slots?commune={OURS}&kind=follow_up&days=28&language=ar")).await.json();
    body["start"] = slots["days"][0]["slots"][0]["start"].clone();
    let booked = app.book("0123456789-known", &body).await;
    assert_eq!(booked.status, 201, "{}", booked.text());
    app.appointment_called(booked.json()["reference"].as_str().unwrap()).await
}

#[tokio::test]
async fn what_is_known_of_her_is_filled_in_and_her_name_stands_in_no_address() {
    let app = TestApp::new().await;
    let one = known(&app).await;
    let cookie = app.cookie().await;
    assert!(leads(&app, &cookie, &sheet(&one), &again(&one)).await);
    let page = app.changes_nothing(&cookie, async || app.get_as(&cookie, &again(&one)).await).await;
    page.says(200, "Pour O'Brien Lina");
    let person = [
        ("family_name", "O'Brien"),
        ("given_name", "Lina"),
        ("birth_year", "1990"),
        ("phone", "0470 12 34 56"),
        ("email", "lina@example.org"),
    ];
    page.keeps(&person);
    page.keeps(&[("interpreter", "true"), ("for", one.id.as_str())]);
    for chosen in [OURS, "follow_up", "ar"] {
        assert!(page.text().contains(&format!("value=\"{chosen}\" selected")), "{chosen}");
    }
    assert!(!page.fields().contains(&("consent".to_owned(), "true".to_owned())), "she is asked anew");
    let action = page.action_of("do", "book");
    let whom = one.id.to_string();
    for part in [OURS, "follow_up", "language=ar", "interpreter=true", &whom] {
        assert!(action.contains(part), "{action}");
    }
    assert!(!action.contains("Brien") && !action.contains("470"));

    // What the worker changes counts, over a refusal too; what she empties stays empty.
    let start =
        page.text().split("name=\"start\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let key = page.field("key");
    let mut typed = vec![
        ("family_name", "Nováková"),
        ("given_name", ""),
        ("birth_year", "1991"),
        ("phone", "0471 00 00 00"),
        ("email", ""),
        ("start", start.as_str()),
        ("key", key.as_str()),
        ("do", "book"),
    ];
    let refused = app.post_as(&cookie, &action, &typed).await;
    refused.says(422, "Demandez l'accord de la personne");
    refused.keeps(&typed[..6]);
    typed.push(("consent", "true"));
    app.post_as(&cookie, &action, &typed).await.says(200, "Le rendez-vous est réservé");
    let booked = app.rows().appointments_known_by("novakova", 9).await.unwrap();
    assert_eq!(booked.len(), 1);
    assert_eq!((booked[0].commune, booked[0].kind), (one.commune, one.kind));
    assert_eq!(booked[0].interpreter_language, one.interpreter_language);
    assert_eq!(app.appointment_of(&one.id).await, one, "the first one stays as it was");
}

#[tokio::test]
async fn however_the_appointment_stands_it_leads_to_a_new_one() {
    for mark in [None, Some(AttendanceMark::Done), Some(AttendanceMark::NoShow)] {
        let app = TestApp::new().await;
        let one = app.appointment().await;
        app.wait_until_it_begins(&one);
        let now = app.state.service.now();
        match mark {
            Some(mark) => drop(app.rows().mark(&one.id, mark, &Actor::Visitor, now).await.unwrap()),
            None => {
                let before = one.booked_at;
                drop(app.rows().cancel(&one.id, &Actor::Visitor, before).await.unwrap());
            }
        }
        let (cookie, auditor) = (app.cookie().await, app.auditor().await);
        assert!(leads(&app, &cookie, &sheet(&one), &again(&one)).await, "{mark:?}");
        app.get_as(&cookie, &again(&one)).await.keeps(&[("family_name", "Al-Hussein")]);
        assert!(!leads(&app, &auditor, &sheet(&one), &again(&one)).await, "who audits books nothing");
        app.get_as(&auditor, &again(&one)).await.says(403, "Votre compte ne permet pas cela");
    }
}

#[tokio::test]
async fn from_her_file_too_where_her_answers_say_the_commune() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let opened =
        open(&app, &cookie, &[("family_name", "Quetzal"), ("email", "q@example.org"), ("consent", "true")]);
    let file = opened.await.leads_to().split('?').next().unwrap().to_owned();
    let counter = format!("{COUNTER}?file={}", file.rsplit('/').next().unwrap());
    assert!(leads(&app, &cookie, &file, &counter).await);
    let page = app.changes_nothing(&cookie, async || app.get_as(&cookie, &counter).await).await;
    page.says(200, "Pour Quetzal");
    page.keeps(&[("family_name", "Quetzal"), ("email", "q@example.org")]);
    assert!(page.text().contains(&format!("value=\"{OURS}\" selected")));
    let auditor = app.auditor().await;
    assert!(!leads(&app, &auditor, &file, &counter).await);
}

fn wanted(appointment: &str, file: &str) -> Value {
    json!({"wanted": {
        "commune": "", "kind": "first_reception", "language": "fr", "interpreter": false, "office": "",
        "worker": "", "from": null, "appointment": appointment, "file": file
    }})
}

#[tokio::test]
async fn the_function_tells_what_is_known_of_whom_there_is() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    app.is_for_staff("counter", &wanted(one.id.as_str(), "")).await;
    let cookie = app.cookie().await;
    let told = app.told(&cookie, "counter", &wanted(one.id.as_str(), "")).await;
    let pair = |name: &str, value: &str| json!([name, value]).to_string();
    assert!(told["known"].to_string().contains(&pair("commune", OURS)));
    assert!(told["known"].to_string().contains("Al-Hussein"));
    assert!(told["times"]["days"].as_array().is_some_and(|days| !days.is_empty()));
    // What the search says itself counts before what is known.
    let mut elsewhere = wanted(one.id.as_str(), "");
    elsewhere["wanted"]["commune"] = json!("58002");
    let told = app.told(&cookie, "counter", &elsewhere).await;
    for (name, value) in [("commune", "58002"), ("language", "fr")] {
        assert!(told["known"].to_string().contains(&pair(name, value)));
    }
    for wanted in [wanted(NOBODYS, ""), wanted("", NOBODYS), wanted("é", "")] {
        app.call(&cookie, "counter", &wanted).await.is_error(404, "NotFound");
    }
    app.get_as(&cookie, &format!("{COUNTER}?for={NOBODYS}")).await.says(404, "Ce rendez-vous n'existe pas");
}

#[tokio::test]
async fn whoever_was_erased_is_nobody_to_book_for() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let now = app.state.service.now();
    app.rows().cancel(&one.id, &Actor::Visitor, now).await.unwrap();
    app.rows().erase_appointment(&one.id, &Actor::Service, now).await.unwrap();
    let cookie = app.cookie().await;
    assert!(!leads(&app, &cookie, &sheet(&one), &again(&one)).await);
    let told = app.told(&cookie, "counter", &wanted(one.id.as_str(), "")).await;
    let known = told["known"].to_string();
    assert!(known.contains(OURS) && !known.contains("family_name") && !known.contains("phone"), "{known}");
}

/// She knows her worker already: his times are shown, and the team's on demand.
#[tokio::test]
async fn the_worker_whom_she_knows_comes_first() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let worker = one.slot.worker.to_string();
    let page = app.get_as(&cookie, &again(&one)).await;
    assert!(page.text().contains(&format!("value=\"{worker}\" selected")), "{worker}");
    page.says(200, "Voir toute l'équipe");
    let action = page.action_of("do", "book");
    assert!(action.contains(&format!("worker={worker}")), "{action}");
    let html = page.text();
    let team =
        html.split("href=\"").find(|link| link.contains("&amp;for=") && !link.contains("worker=")).unwrap();
    let team = team.split('"').next().unwrap().replace("&amp;", "&");
    let all = app.get_as(&cookie, &team).await;
    assert!(all.status == 200 && !all.text().contains(&format!("value=\"{worker}\" selected")), "{team}");
    assert!(!all.plain().contains("Voir toute l'équipe"));
}
