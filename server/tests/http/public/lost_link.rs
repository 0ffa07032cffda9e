//! A link that was lost is sent again, to the address of the appointment and to nobody
//! else; nobody learns from the answer who has one.

use chrono::TimeDelta;
use serde_json::json;

use crate::{
    mail_server::MailServer,
    world::{TestApp, booking, form_of},
};

const PAGE: &str = "/fr/my";
const SENT: &str = "/fr/link-sent";

async fn app_with(mail: &MailServer) -> TestApp {
    let (url, from) = (mail.url(), "rendez-vous@jalon.example");
    TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_SMTP_URL", &url), ("JALON_MAIL_FROM", from)]).await
}

/// Somebody with an appointment, who has read its confirmation; her reference.
async fn booked_by(app: &TestApp, email: &str) -> String {
    let mut body = booking(&app.first_free().await);
    body["language"] = json!("fr");
    body["person"] = json!({"family_name": "Diallo", "email": email});
    let booked = app.book("a-key-of-its-own-now", &body).await.json();
    assert_eq!(send(app).await, 1);
    booked["reference"].as_str().unwrap().to_owned()
}

async fn send(app: &TestApp) -> u32 {
    app.state.providers.send_due(&app.state.service, || true).await.unwrap()
}

async fn ask(app: &TestApp, typed: &str) {
    let answer = app.post_form(PAGE, &form_of(&[("address", typed)])).await;
    assert_eq!((answer.status, answer.leads_to()), (303, SENT), "{typed}");
}

#[tokio::test]
async fn whoever_has_an_appointment_gets_its_link_and_the_answer_is_the_same_for_all() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let reference = booked_by(&app, "fatou@example.org").await;
    app.get(PAGE).await.says(200, "name=\"address\"");
    app.get(SENT).await.says(200, "Regardez vos messages");

    ask(&app, "nobody@example.org").await;
    assert_eq!(send(&app).await, 0);
    ask(&app, " Fatou@Example.org").await;
    assert_eq!(send(&app).await, 1);
    let letters = mail.letters();
    let (to, letter) = letters.last().unwrap();
    assert_eq!(to, "fatou@example.org", "as she wrote it when she booked");
    let text = String::from_utf8_lossy(letter);
    let path = text.split("/fr/my/").nth(1).expect("there is a link");
    app.get(&format!("/fr/my/{}", &path[..32])).await.says(200, &reference);
}

#[tokio::test]
async fn nobody_is_flooded_and_what_is_over_or_cancelled_has_no_link() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    booked_by(&app, "fatou@example.org").await;
    let mut letters = 0;
    for _ in 0..8 {
        ask(&app, "fatou@example.org").await;
        letters += send(&app).await;
    }
    assert_eq!(letters, 3);
    app.wait(TimeDelta::minutes(61));
    ask(&app, "fatou@example.org").await;
    assert_eq!(send(&app).await, 1);
    // Asked for and not sent for an hour: whoever waits for it has asked again.
    ask(&app, "fatou@example.org").await;
    app.wait(TimeDelta::minutes(61));
    assert_eq!(send(&app).await, 0);
    app.wait(TimeDelta::days(90));
    ask(&app, "fatou@example.org").await;
    assert_eq!(send(&app).await, 0);
}

#[tokio::test]
async fn what_cannot_be_written_to_is_said_and_stays_in_its_field() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    for typed in ["", "fatou", "fatou@", "0470 12 34 56"] {
        let answer = app.post_form(PAGE, &form_of(&[("address", typed)])).await;
        answer.says(422, "Écrivez l'e-mail que vous avez donné");
        answer.says(422, &format!("value=\"{typed}\""));
    }
    assert_eq!(send(&app).await, 0);
}

#[tokio::test]
async fn where_nothing_is_sent_nothing_is_offered() {
    let app = TestApp::new().await;
    let page = app.get(PAGE).await;
    page.says(200, "Téléphonez au centre de votre commune.");
    assert!(!page.text().contains("name=\"address\""), "{}", page.text());
    app.post_form(PAGE, "address=fatou%40example.org").await.says(422, "Téléphonez");
}
