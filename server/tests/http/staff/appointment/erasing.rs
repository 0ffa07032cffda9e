//! Who coordinates forgets people; nobody else, and nobody who is still expected.

use domain::booking::{Appointment, EraseRefused};
use serde_json::json;
use store::HistoryEvent;

use super::{ask, cancel, is_by_staff, last_line, page};
use crate::world::TestApp;

const FORM: [(&str, &str); 1] = [("do", "erase")];

/// What the page says of a refusal.
const fn sentence(why: EraseRefused) -> &'static str {
    match why {
        EraseRefused::StillComing => "Annulez d'abord le rendez-vous",
        EraseRefused::AlreadyErased => "Cette personne était déjà effacée",
    }
}

/// Whether the page offers it.
async fn is_offered(app: &TestApp, cookie: &str, one: &Appointment) -> bool {
    app.get_as(cookie, &page(&one.id)).await.text().contains("value=\"erase\"")
}

/// Holds it to be refused by both ways, and to change nothing.
async fn is_refused(app: &TestApp, cookie: &str, one: &Appointment, why: EraseRefused) {
    app.changes_nothing(cookie, async || {
        ask(app, cookie, &one.id, &FORM).await.says(409, sentence(why));
        let told = app.told(cookie, "erase-appointment", &json!({"id": one.id})).await;
        assert_eq!(told, json!({"Erase": why}));
    })
    .await;
}

/// Holds a worker not to be allowed to, by both ways.
async fn is_forbidden(app: &TestApp, one: &Appointment) {
    let worker = app.cookie().await;
    assert!(!is_offered(app, &worker, one).await);
    app.changes_nothing(&worker, async || {
        let page = ask(app, &worker, &one.id, &FORM).await;
        page.says(403, "Votre compte ne permet pas cela");
        page.says(403, "Al-Hussein");
        app.call(&worker, "erase-appointment", &json!({"id": one.id})).await.is_error(403, "Forbidden");
    })
    .await;
}

async fn is_erased(app: &TestApp, cookie: &str, one: &Appointment) {
    assert_eq!(app.appointment_of(&one.id).await.person, None);
    let line = last_line(app, &one.id).await;
    assert!(line.event == HistoryEvent::Erased && is_by_staff(&line), "{line:?}");
    let after = app.get_as(cookie, &page(&one.id)).await;
    after.says(200, "Personne effacée");
    assert!(!after.text().contains("Al-Hussein"));
    is_refused(app, cookie, one, EraseRefused::AlreadyErased).await;
}

#[tokio::test]
async fn only_who_coordinates_erases_and_only_once_it_is_over() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let coordinator = app.coordinator().await;
    assert!(!is_offered(&app, &coordinator, &one).await);
    is_refused(&app, &coordinator, &one, EraseRefused::StillComing).await;
    is_forbidden(&app, &one).await;

    app.wait_until(&one.slot.end.to_rfc3339());
    is_forbidden(&app, &one).await;
    let coordinator = app.coordinator().await;
    assert!(is_offered(&app, &coordinator, &one).await);
    let erased = ask(&app, &coordinator, &one.id, &FORM).await;
    assert_eq!(erased.leads_to(), format!("{}?said=erased", page(&one.id)));
    is_erased(&app, &coordinator, &one).await;
}

#[tokio::test]
async fn who_coordinates_erases_by_the_function_whoever_does_not_come() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let arguments = json!({"id": one.id});
    app.is_for_staff("erase-appointment", &arguments).await;
    cancel(&app, &one).await;
    is_forbidden(&app, &one).await;
    let coordinator = app.coordinator().await;
    assert_eq!(app.told(&coordinator, "erase-appointment", &arguments).await, "Erased");
    is_erased(&app, &coordinator, &one).await;
}
