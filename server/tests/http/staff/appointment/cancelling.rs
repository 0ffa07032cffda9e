//! Cancelling somebody's appointment.

use domain::{
    booking::{Appointment, AttendanceMark, CancelRefused, State},
    people::Actor,
};
use serde_json::json;
use store::HistoryEvent;

use super::{ask, cancel, is_by_staff, last_line, page};
use crate::world::TestApp;

const FORM: [(&str, &str); 1] = [("do", "cancel")];

/// What the page says of a refusal.
const fn sentence(why: CancelRefused) -> &'static str {
    match why {
        CancelRefused::AlreadyCancelled => "Ce rendez-vous était déjà annulé",
        CancelRefused::TooLate => "Ce rendez-vous a commencé ou est passé",
    }
}

#[tokio::test]
async fn a_worker_cancels_by_a_form_and_the_time_is_free_again() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    assert_ne!(app.first_free().await, one.slot.start.to_rfc3339());
    let cookie = app.cookie().await;
    assert_eq!(
        ask(&app, &cookie, &one.id, &FORM).await.leads_to(),
        format!("{}?said=cancelled", page(&one.id))
    );
    is_cancelled(&app, &one).await;
    app.get_as(&cookie, &format!("{}?said=cancelled", page(&one.id)))
        .await
        .says(200, "L'heure est de nouveau libre");
}

#[tokio::test]
async fn a_worker_cancels_by_the_function_and_a_stranger_does_not() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let arguments = json!({"id": one.id});
    app.is_for_staff("cancel-appointment", &arguments).await;
    let cookie = app.cookie().await;
    assert_eq!(app.told(&cookie, "cancel-appointment", &arguments).await, "Cancelled");
    is_cancelled(&app, &one).await;
}

async fn is_cancelled(app: &TestApp, one: &Appointment) {
    assert_eq!(app.appointment_of(&one.id).await.state(), State::Cancelled);
    let line = last_line(app, &one.id).await;
    assert!(line.event == HistoryEvent::Cancelled && is_by_staff(&line), "{line:?}");
    assert_eq!(app.first_free().await, one.slot.start.to_rfc3339());
    is_refused(app, one, CancelRefused::AlreadyCancelled).await;
}

/// Holds it to be refused by both ways, and to change nothing.
async fn is_refused(app: &TestApp, one: &Appointment, why: CancelRefused) {
    let cookie = app.cookie().await;
    app.changes_nothing(&cookie, async || {
        let page = ask(app, &cookie, &one.id, &FORM).await;
        page.says(409, sentence(why));
        page.says(409, "Al-Hussein");
        let told = app.told(&cookie, "cancel-appointment", &json!({"id": one.id})).await;
        assert_eq!(told, json!({"Cancel": why}));
    })
    .await;
}

#[tokio::test]
async fn what_has_begun_or_is_cancelled_is_not_cancelled() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    app.wait_until_it_begins(&one);
    is_refused(&app, &one, CancelRefused::TooLate).await;
    let now = app.state.service.now();
    app.rows().mark(&one.id, AttendanceMark::Done, &Actor::Visitor, now).await.unwrap();
    is_refused(&app, &one, CancelRefused::TooLate).await;
}

#[tokio::test]
async fn what_the_person_has_cancelled_herself_is_said_to_be_so() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    cancel(&app, &one).await;
    is_refused(&app, &one, CancelRefused::AlreadyCancelled).await;
}
