//! The waiting list as staff see it: who is next and why, what was offered to whom, and
//! what can be done on the telephone.

use serde_json::json;

use crate::{
    mail_server::MailServer,
    waiting::{app_with, joins, last_letter, late_booking, offer, send},
    world::{TestApp, token},
};

pub const FUNCTIONS: &[&str] = &["change-waiting", "waiting-list"];

const PAGE: &str = "/fr/staff/waiting";

async fn id_of(app: &TestApp, booked: &serde_json::Value) -> String {
    app.appointment_called(booked["reference"].as_str().unwrap()).await.id.to_string()
}

#[tokio::test]
async fn the_list_says_who_is_next_and_why_and_keeps_the_trail() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    app.is_for_staff("waiting-list", &json!({})).await;
    let first = late_booking(&app, "fr", "first@example.org").await;
    let second = late_booking(&app, "fr", "second@example.org").await;
    joins(&app, "fr", &second).await;
    joins(&app, "fr", &first).await;
    let cookie = app.coordinator().await;
    let (one, two) = (id_of(&app, &first).await, id_of(&app, &second).await);
    let page = app.get_as(&cookie, PAGE).await;
    for part in ["Place 1 sur 2", "Place 2 sur 2", "En attente d'un moment libre"] {
        page.says(200, part);
    }
    // She has a letter with a date.
    let form = [
        ("do", "join"),
        ("id", two.as_str()),
        ("for", two.as_str()),
        ("from_day", ""),
        ("half_day", "morning"),
        ("notice", "48"),
        ("must_by", "2026-12-20"),
    ];
    let answer = app.post_as(&cookie, PAGE, &form).await;
    assert_eq!((answer.status, answer.leads_to()), (303, format!("{PAGE}?said=joined&for={two}").as_str()));
    let hers = app.get_as(&cookie, &format!("{PAGE}?for={two}")).await;
    for part in [
        "Place 1 sur 2 · date limite la plus proche",
        "date limite : 20 décembre 2026",
        "prévenir 48 heures avant",
    ] {
        hers.says(200, part);
    }
    app.get_as(&cookie, &format!("/fr/staff/appointments/{one}")).await.says(200, "Place 2 sur 2");

    offer(&app).await;
    let page = app.get_as(&cookie, &format!("{PAGE}?for={two}")).await;
    for part in ["réponse attendue", "Proposé :", "value=\"take\""] {
        page.says(200, part);
    }
    // She is called before she has read it.
    let form = [("do", "take"), ("id", two.as_str()), ("number", "1")];
    let answer = app.post_as(&cookie, PAGE, &form).await;
    assert_eq!((answer.status, answer.leads_to()), (303, "/fr/staff/waiting?said=taken"));
    app.get_as(&cookie, &format!("{PAGE}?for={two}")).await.says(200, "accepté");
    assert_eq!(
        app.post_as(&cookie, PAGE, &[("do", "keep"), ("id", two.as_str()), ("number", "1")]).await.status,
        409
    );
    assert!(send(&app).await >= 1);
    let (_, _, link) = last_letter(&mail);
    assert!(!link.contains(&token(&second)));
    let jobs = app.told(&cookie, "messages", &json!({})).await;
    assert!(jobs["jobs"].as_array().unwrap().iter().any(|job| job["name"] == "waiting"), "{jobs}");
}

#[tokio::test]
async fn staff_put_somebody_on_the_list_offer_her_a_time_and_take_her_off() {
    let app = TestApp::new().await;
    app.wait_until("2026-11-26T10:00:00+01:00");
    let booked = late_booking(&app, "fr", "nobody@example.org").await;
    let (id, cookie) = (id_of(&app, &booked).await, app.cookie().await);
    app.is_for_staff("change-waiting", &json!({"id": id, "change": "Remove"})).await;
    let sheet = app.get_as(&cookie, &format!("/fr/staff/appointments/{id}")).await;
    sheet.says(200, &format!("/fr/staff/waiting?for={id}"));
    app.get_as(&cookie, &format!("{PAGE}?for={id}")).await.says(200, "Mettre sur la liste");
    let form =
        [("do", "join"), ("id", id.as_str()), ("for", id.as_str()), ("must_by", "soon"), ("notice", "3")];
    let wrong = app.post_as(&cookie, PAGE, &form).await;
    wrong.says(422, "Une date n'est pas lisible.");
    wrong.says(422, "Mettre sur la liste");
    let form = [("do", "join"), ("id", id.as_str()), ("for", id.as_str()), ("must_by", ""), ("notice", "3")];
    assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 303);
    // Nothing is sent here: she is called.
    app.get_as(&cookie, PAGE).await.says(200, "Ni e-mail ni SMS possible : à appeler");
    offer(&app).await;
    app.get_as(&cookie, PAGE).await.says(200, "à appeler");
    let form = [("do", "offer"), ("id", id.as_str())];
    let answer = app.post_as(&cookie, PAGE, &form).await;
    assert_eq!(answer.leads_to(), "/fr/staff/waiting?said=offered");
    app.get_as(&cookie, PAGE).await.says(200, "choix d'une personne du centre");
    assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 409, "one at a time");
    let answer = app.post_as(&cookie, PAGE, &[("do", "keep"), ("id", id.as_str()), ("number", "1")]).await;
    assert_eq!(answer.leads_to(), "/fr/staff/waiting?said=kept");
    let answer = app.post_as(&cookie, PAGE, &[("do", "remove"), ("id", id.as_str())]).await;
    assert_eq!(answer.leads_to(), "/fr/staff/waiting?said=removed");
    app.get_as(&cookie, PAGE).await.says(200, "Personne n'attend.");
    for form in [[("do", ""), ("id", id.as_str())], [("do", "take"), ("id", id.as_str())]] {
        assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 422);
    }
    assert_eq!(app.get_as(&cookie, &format!("{PAGE}?for=nobody")).await.status, 404);
    let auditor = app.auditor().await;
    let seen = app.get_as(&auditor, PAGE).await;
    assert!(seen.status == 200 && !seen.text().contains("name=\"do\""));
}
