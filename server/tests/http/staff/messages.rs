//! Whom nothing has reached, and who has been told all the same.

use domain::message::{Media, MessageTrouble};
use serde_json::json;
use store::Sending;

use crate::world::TestApp;

pub const FUNCTIONS: &[&str] = &["messages", "settle-message"];

const PAGE: &str = "/fr/staff/messages";
const BOTH: Media = Media { mail: true, sms: true };

/// An installation where a message has failed; the id of its appointment.
async fn app_with_a_failure() -> (TestApp, String) {
    let app =
        TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_SMS_GATEWAY_URL", "http://127.0.0.1:9/messages")])
            .await;
    let one = app.appointment().await;
    let message = app.rows().take_due_message(BOTH, app.state.service.now()).await.unwrap().unwrap();
    let refused = Sending::Failed(MessageTrouble::AddressRefused);
    assert!(app.rows().end_sending(&message, refused, app.state.service.now()).await.unwrap());
    (app, one.id.to_string())
}

#[tokio::test]
async fn who_is_to_be_told_stands_there_with_number_and_reason_until_a_colleague_has_done_it() {
    let (app, id) = app_with_a_failure().await;
    app.is_for_staff("messages", &json!({})).await;
    app.is_for_staff("settle-message", &json!({"id": id, "number": 1})).await;

    let cookie = app.cookie().await;
    app.get_as(&cookie, "/fr/staff").await.says(200, "1 personne n'a pas reçu son message");
    let page = app.get_as(&cookie, PAGE).await;
    for part in ["Al-Hussein", "0470 12 34 56", "tel:+32470123456", "refuse le message"] {
        page.says(200, part);
    }
    let form = [("do", "settle"), ("id", id.as_str()), ("number", "1")];
    let answer = app.post_as(&cookie, PAGE, &form).await;
    assert_eq!((answer.status, answer.leads_to()), (303, "/fr/staff/messages?said=settled"));
    let after = app.get_as(&cookie, "/fr/staff/messages?said=settled").await;
    after.says(200, "C'est noté.");
    assert!(!after.text().contains("Al-Hussein"), "{}", after.text());
    assert!(!app.get_as(&cookie, "/fr/staff").await.text().contains("pas reçu son message"));
    // A colleague was faster.
    assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 404);
    app.call(&cookie, "settle-message", &json!({"id": id, "number": 1})).await.is_error(404, "NotFound");
}

#[tokio::test]
async fn what_is_no_command_is_refused_and_who_audits_settles_nothing() {
    let (app, id) = app_with_a_failure().await;
    let cookie = app.cookie().await;
    for form in [vec![("do", "settle"), ("id", id.as_str()), ("number", "first")], vec![("do", "dance")]] {
        assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 422, "{form:?}");
    }
    let auditor = app.auditor().await;
    let page = app.get_as(&auditor, PAGE).await;
    page.says(200, "Al-Hussein");
    assert!(!page.text().contains("value=\"settle\""));
    let asked = json!({"id": id, "number": 1});
    app.call(&auditor, "settle-message", &asked).await.is_error(403, "Forbidden");
    assert_eq!(app.told(&cookie, "messages", &json!({})).await["undelivered"][0]["id"], id);
}

#[tokio::test]
async fn the_jobs_of_the_service_are_shown_to_who_coordinates() {
    let app = TestApp::new().await;
    let service = &app.state.service;
    let none = async || Ok(());
    assert!(service.operator().run(service::Job::FORGETTING, none).await.unwrap());
    assert!(
        !service.operator().run(service::Job::FORGETTING, none).await.unwrap(),
        "not again before its time"
    );
    let cookie = app.coordinator().await;
    let page = app.get_as(&cookie, PAGE).await;
    page.says(200, "Effacer ce qui ne doit plus être gardé");
    page.says(200, "Ce site n'envoie ni e-mail ni SMS");
    let worker = app.cookie().await;
    assert_eq!(app.told(&worker, "messages", &json!({})).await["jobs"], json!(null));
}

#[tokio::test]
async fn after_a_colleague_has_cancelled_it_is_said_whether_a_message_tells_the_person() {
    // Nothing is sent: she is called.
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let one = app.appointment().await;
    let page = format!("/fr/staff/appointments/{}", one.id);
    let cancel = [("do", "cancel"), ("back", page.as_str())];
    let answer = app.post_as(&cookie, &page, &cancel).await;
    let after = app.get_as(&cookie, answer.leads_to()).await;
    after.says(200, "Aucun message ne part. Prévenez la personne");
    after.says(200, "class=\"button line\"");
    assert!(
        !app.get_as(&cookie, &page).await.text().contains("Prévenez la personne"),
        "once, where it was done"
    );
    // A message leaves.
    let (gateway, limits) = ("http://127.0.0.1:9/messages", ("JALON_LIMITS", "off"));
    let app = TestApp::with(&[limits, ("JALON_SMS_GATEWAY_URL", gateway)]).await;
    let cookie = app.cookie().await;
    let one = app.appointment().await;
    let page = format!("/fr/staff/appointments/{}", one.id);
    let answer = app.post_as(&cookie, &page, &[("do", "cancel"), ("back", page.as_str())]).await;
    app.get_as(&cookie, answer.leads_to()).await.says(200, "Un message prévient la personne.");
}
