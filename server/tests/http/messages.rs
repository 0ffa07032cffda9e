//! What people receive: every event in its letter, each letter once, and staff hear of
//! whom nothing has reached.

use axum::{Router, extract::State, http::StatusCode, routing::post};
use chrono::TimeDelta;
use mail_parser::{Message, MessageParser, MimeHeaders};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

use crate::{
    mail_server::MailServer,
    world::{TestApp, booking},
};

const TO: &str = "rahaf@example.org";

/// An installation that sends its letters to this server.
async fn app_with(mail: &MailServer) -> TestApp {
    let (url, from) = (mail.url(), "Jalon <rendez-vous@jalon.example>");
    TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_SMTP_URL", &url), ("JALON_MAIL_FROM", from)]).await
}

/// A booking of somebody who reads this language and gave this address.
async fn booked_by(app: &TestApp, lang: &str, email: &str) -> Value {
    let mut body = booking(&app.first_free().await);
    body["language"] = json!(lang);
    body["person"] = json!({"family_name": "Al-Hussein", "given_name": "Rahaf", "email": email});
    let answer = app.book(&format!("a-key-of-its-own-{lang}"), &body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()
}

async fn send(app: &TestApp) -> u32 {
    app.state.providers.send_due(&app.state.service, || true).await.unwrap()
}

/// The last letter, read as a mail program reads it.
fn last(letters: &[(String, Vec<u8>)]) -> Message<'_> {
    MessageParser::default().parse(&letters.last().expect("a letter has come").1).unwrap()
}

fn calendar(letter: &Message<'_>) -> String {
    let part = letter.attachments().next().expect("a calendar is attached");
    assert_eq!(part.content_type().unwrap().subtype(), Some("calendar"));
    String::from_utf8(part.contents().to_vec()).unwrap()
}

/// The path of the only link of a letter.
fn link(letter: &Message<'_>) -> String {
    let text = letter.body_text(0).unwrap();
    let line = text.lines().find(|line| line.contains("://")).expect("there is a link");
    let after_host = line.trim().splitn(4, '/').nth(3).expect("it leads to a page");
    format!("/{after_host}")
}

#[tokio::test]
async fn a_booking_is_confirmed_in_her_language_with_french_beside_it_and_a_link_of_its_own() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = booked_by(&app, "ar", TO).await;
    assert_eq!(send(&app).await, 1);
    assert_eq!(send(&app).await, 0, "once");

    let letters = mail.letters();
    assert_eq!(letters[0].0, TO);
    let letter = last(&letters);
    assert_eq!(letter.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
    assert_eq!(letter.header_raw("Content-Language").map(str::trim), Some("ar"));
    let subject = letter.subject().unwrap();
    assert!(subject.starts_with("تم حجز الموعد"), "{subject}");
    assert!(!subject.contains("Al-Hussein") && !subject.contains("CERAIC"), "{subject}");
    let text = letter.body_text(0).unwrap();
    for part in ["Rahaf Al-Hussein", booked["reference"].as_str().unwrap(), "Votre rendez-vous est réservé."]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    let html = letter.body_html(0).unwrap();
    assert!(html.contains("dir=\"rtl\"") && html.contains("lang=\"fr\" dir=\"ltr\""), "{html}");
    assert!(!html.contains("<script") && !html.contains("<img"), "nothing runs and nothing is fetched");

    let file = calendar(&letter);
    assert!(file.contains("METHOD:PUBLISH") && file.contains("SEQUENCE:0"), "{file}");
    let (page, own) = (link(&letter), booked["manage_url"].as_str().unwrap());
    assert!(page.starts_with("/ar/my/") && !own.ends_with(&page), "{page} and {own}");
    app.get(&page).await.says(200, booked["reference"].as_str().unwrap());
}

#[tokio::test]
async fn what_scanners_open_changes_nothing_and_the_link_does_what_it_says() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    booked_by(&app, "fr", TO).await;
    send(&app).await;
    let page = link(&last(&mail.letters()));
    let before = app.memory().await;
    for path in [page.clone(), format!("{page}/cancel"), format!("{page}/move")] {
        assert_eq!(app.get(&path).await.status, 200, "{path}");
    }
    assert!(before == app.memory().await);
    assert_eq!(app.post_form(&format!("{page}/cancel"), "").await.status, 303);
}

#[tokio::test]
async fn every_change_is_told_and_keeps_its_place_in_the_calendar() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = booked_by(&app, "en", TO).await;
    send(&app).await;
    let uid = |file: &str| file.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    let first = uid(&calendar(&last(&mail.letters())));

    let page = link(&last(&mail.letters()));
    let times = app.get("/api/v1/slots?commune=58001&kind=first_reception&days=60").await.json();
    let day = times["days"].as_array().unwrap().last().unwrap().clone();
    let (start, worker) = (day["slots"][0]["start"].as_str().unwrap(), &day["slots"][0]["worker"]["id"]);
    let form = crate::world::form_of(&[("slot", &format!("{start} {}", worker.as_str().unwrap()))]);
    assert_eq!(app.post_form(&format!("{page}/move"), &form).await.status, 303);
    assert_eq!(send(&app).await, 1);
    let letters = mail.letters();
    let moved = last(&letters);
    assert!(moved.subject().unwrap().starts_with("Appointment changed"), "{:?}", moved.subject());
    let file = calendar(&moved);
    assert!(file.contains("SEQUENCE:1") && uid(&file) == first, "{file}");

    assert_eq!(app.post_form(&format!("{page}/cancel"), "").await.status, 303);
    assert_eq!(send(&app).await, 1);
    let letters = mail.letters();
    let off = last(&letters);
    let file = calendar(&off);
    assert!(file.contains("METHOD:CANCEL") && file.contains("STATUS:CANCELLED"), "{file}");
    assert!(file.contains("SEQUENCE:2") && uid(&file) == first, "{file}");
    assert_eq!(link(&off), "/en/appointment", "to another one");
    // Nothing more: reminders of what is off have become pointless.
    app.wait(TimeDelta::days(90));
    assert_eq!(send(&app).await, 0);
    assert_eq!(letters.len(), 3);
    assert_eq!(booked["reference"].as_str().map(str::len), Some(7));
}

#[tokio::test]
async fn reminders_leave_two_days_and_two_hours_before_at_the_hour_of_the_wall() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    // The clocks go forward on the Sunday in between.
    app.wait_until("2028-03-15T08:00:00Z");
    let times =
        app.get("/api/v1/slots?commune=58001&kind=first_reception&from=2028-03-27&days=5").await.json();
    let start = times["days"][0]["slots"][0]["start"].as_str().unwrap().to_owned();
    assert!(start.starts_with("2028-03-27T") && start.ends_with("+02:00"), "{start}");
    let mut body = booking(&start);
    body["language"] = json!("fr");
    body["person"] = json!({"family_name": "Diallo", "email": TO});
    assert_eq!(app.book("a-key-of-its-own-now", &body).await.status, 201);
    assert_eq!(send(&app).await, 1);

    let saturday = format!("2028-03-25T{}+01:00", &start[11..19]);
    let moments =
        [&saturday, &start].map(|text| chrono::DateTime::parse_from_rfc3339(text).unwrap().to_utc());
    for (due, what) in [(moments[0], "two days"), (moments[1] - TimeDelta::hours(2), "two hours")] {
        app.wait_until(&(due - TimeDelta::seconds(1)).to_rfc3339());
        assert_eq!(send(&app).await, 0, "{what}: too early");
        app.wait_until(&due.to_rfc3339());
        assert_eq!(send(&app).await, 1, "{what}");
        let letters = mail.letters();
        let text = last(&letters).body_text(0).unwrap().replace(['\u{a0}', '\u{202f}'], " ");
        let hour = start[11..13].trim_start_matches('0');
        assert!(text.contains(&format!("lundi 27 mars 2028, {hour} h")), "{hour} in {text}");
    }
}

#[tokio::test]
async fn a_provider_that_is_down_for_two_days_sends_nothing_late_and_what_is_still_of_use_once() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let times =
        app.get("/api/v1/slots?commune=58001&kind=first_reception&from=2026-12-14&days=5").await.json();
    let mut body = booking(times["days"][0]["slots"][0]["start"].as_str().unwrap());
    body["person"] = json!({"family_name": "Diallo", "email": TO});
    let booked = app.book("a-key-of-its-own-now", &body).await.json();
    mail.answer(TO, 451);
    for _ in 0..60 {
        assert_eq!(send(&app).await, 0);
        app.wait(TimeDelta::minutes(50));
    }
    mail.take_all();
    assert_eq!(send(&app).await, 0, "a confirmation of two days ago tells nothing new");
    assert!(mail.letters().is_empty());
    // A change is of use until the appointment begins.
    mail.answer(TO, 451);
    let page = booked["manage_url"].as_str().unwrap().splitn(4, '/').nth(3).unwrap().to_owned();
    assert_eq!(app.post_form(&format!("/{page}/cancel"), "").await.status, 303);
    for _ in 0..60 {
        assert_eq!(send(&app).await, 0);
        app.wait(TimeDelta::minutes(50));
    }
    mail.take_all();
    app.wait(TimeDelta::hours(2));
    assert_eq!(send(&app).await, 1);
    assert_eq!(send(&app).await, 0);
    assert_eq!(mail.letters().len(), 1);
}

#[tokio::test]
async fn who_we_are_may_be_refused_for_a_while_and_an_address_once_and_for_all() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    booked_by(&app, "fr", TO).await;
    // Sign-in is asked for: not the address's fault.
    mail.answer(TO, 530);
    assert_eq!(send(&app).await, 0);
    let cookie = app.cookie().await;
    assert_eq!(app.told(&cookie, "messages", &json!({})).await["undelivered"], json!([]));
    mail.answer(TO, 550);
    app.wait(TimeDelta::minutes(1));
    assert_eq!(send(&app).await, 0);
    let told = app.told(&cookie, "messages", &json!({})).await;
    assert_eq!(told["undelivered"][0]["message"]["trouble"], "address_refused");
}

type Posted = Arc<Mutex<Vec<Value>>>;

/// A gateway for short messages, and what was posted to it.
async fn gateway(answer: StatusCode) -> (String, Posted) {
    let posted = Posted::default();
    let take = async move |State(posted): State<Posted>, headers: axum::http::HeaderMap, body: String| {
        let mut message: Value = serde_json::from_str(&body).unwrap();
        message["key"] = json!(headers["idempotency-key"].to_str().unwrap());
        message["authorization"] = json!(headers["authorization"].to_str().unwrap());
        posted.lock().unwrap().push(message);
        answer
    };
    let router = Router::new().route("/messages", post(take)).with_state(Arc::clone(&posted));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/messages", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (url, posted)
}

async fn app_with_gateway(url: &str) -> TestApp {
    TestApp::with(&[
        ("JALON_LIMITS", "off"),
        ("JALON_SMS_GATEWAY_URL", url),
        ("JALON_SMS_GATEWAY_TOKEN", "what it knows us by"),
    ])
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_message_names_nobody_and_no_reason_and_is_short() {
    let (url, posted) = gateway(StatusCode::ACCEPTED).await;
    for (lang, segments) in [("fr", 2), ("en", 2), ("ar", 5)] {
        let app = app_with_gateway(&url).await;
        let mut body = booking(&app.first_free().await);
        body["language"] = json!(lang);
        assert_eq!(app.book("a-key-of-its-own-now", &body).await.status, 201);
        assert_eq!(send(&app).await, 1);
        let message = posted.lock().unwrap().pop().unwrap();
        assert_eq!(message["to"], "+32470123456");
        assert_eq!(message["authorization"], "Bearer what it knows us by");
        assert_eq!(message["key"], message["id"]);
        let text = message["text"].as_str().unwrap();
        for private in ["Al-Hussein", "Parcours", "intégration", "CERAIC"] {
            assert!(!text.contains(private), "{text}");
        }
        let size = domain::message::sms_size(text);
        assert!(size.segments <= segments, "{size:?}: {text}");
        let link = text.split_whitespace().find(|word| word.contains("://")).unwrap();
        let page = format!("/{}", link.splitn(4, '/').nth(3).unwrap());
        assert_eq!(app.get(&page).await.status, 200, "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_the_gateway_refuses_becomes_work_of_staff() {
    let (url, _) = gateway(StatusCode::UNPROCESSABLE_ENTITY).await;
    let app = app_with_gateway(&url).await;
    let one = app.appointment().await;
    assert_eq!(send(&app).await, 0);
    let cookie = app.cookie().await;
    app.get_as(&cookie, "/fr/staff").await.says(200, "1 personne n'a pas reçu son message");
    app.get_as(&cookie, "/fr/staff/messages").await.says(200, "Al-Hussein");
    let sheet = app.told(&cookie, "appointment", &json!({"id": one.id})).await;
    assert_eq!(sheet["messages"][0]["trouble"], "address_refused");
}
