//! Agendas that a calendar follows: by a secret address, without anybody's name, until
//! it is ended.

use icalendar::{Calendar, CalendarComponent, Component};
use serde_json::json;

use crate::{
    interpreters::{app_with, asked, booked},
    mail_server::MailServer,
    world::{TestApp, token},
};

pub const FUNCTIONS: &[&str] = &["end-feed", "feeds", "give-feed"];

const PAGE: &str = "/fr/staff/calendars";
const TUESDAY: &str = "2026-12-01T09:00:00+01:00";

/// Makes the address of an interpreter's agenda, or of the own one; its path.
async fn given(app: &TestApp, cookie: &str, interpreter: &str) -> String {
    let told = app.told(cookie, "give-feed", &json!({"interpreter": interpreter, "lang": "fr"})).await;
    let address = told["Given"].as_str().unwrap().to_owned();
    format!("/{}", address.splitn(4, '/').nth(3).unwrap())
}

/// Each event: name, sequence, summary, place and standing.
fn events(file: &str) -> Vec<[String; 5]> {
    let calendar: Calendar = file.parse().unwrap();
    let value =
        |event: &icalendar::Event, name: &str| event.property_value(name).unwrap_or_default().to_owned();
    calendar
        .components
        .iter()
        .filter_map(CalendarComponent::as_event)
        .map(|event| ["UID", "SEQUENCE", "SUMMARY", "LOCATION", "STATUS"].map(|name| value(event, name)))
        .collect()
}

#[tokio::test]
async fn an_interpreter_follows_what_she_is_asked_and_nothing_names_who_comes() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = booked(&app, TUESDAY).await;
    app.is_for_staff("feeds", &json!({})).await;
    app.is_for_staff("give-feed", &json!({"interpreter": "farid", "lang": "fr"})).await;
    app.is_for_staff("end-feed", &json!({"interpreter": "farid"})).await;
    let cookie = app.cookie().await;
    let address = given(&app, &cookie, "farid").await;
    let answer = app.get(&address).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "private, no-store");
    for private in ["Quetzal", "Zohra", "470123456", "470 12 34 56", &token(&booked)] {
        assert!(!answer.text().contains(private), "{private} in {}", answer.text());
    }
    let first = events(&answer.text());
    assert_eq!(first.len(), 1);
    let [uid, sequence, summary, place, standing] = &first[0];
    assert_eq!((sequence.as_str(), standing.as_str()), ("1", "TENTATIVE"), "she has not answered");
    assert!(summary.contains("pachto") && place.contains("Comines"), "{summary} {place}");

    let page = asked(&app, &mail).await;
    assert_eq!(app.post_form(&page, "answer=confirmed").await.status, 303);
    let before = app.memory().await;
    let second = events(&app.get(&address).await.text());
    assert!(before == app.memory().await, "looking changes nothing");
    assert_eq!((&second[0][0], second[0][1].as_str(), second[0][4].as_str()), (uid, "2", "CONFIRMED"));
    // What she cannot do, and what is cancelled, is not in her agenda.
    assert_eq!(app.post_form(&page, "answer=declined").await.status, 303);
    assert_eq!(events(&app.get(&address).await.text()), Vec::<[String; 5]>::new());
    assert_eq!(app.post_form(&page, "answer=confirmed").await.status, 303);
    assert_eq!(app.post_form(&format!("/fr/my/{}/cancel", token(&booked)), "").await.status, 303);
    assert_eq!(events(&app.get(&address).await.text()), Vec::<[String; 5]>::new());
}

#[tokio::test]
async fn an_address_ends_with_the_next_one_or_when_a_colleague_ends_it() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    app.get_as(&cookie, PAGE).await.says(200, "Mon agenda");
    // Without scripts too; the address is shown once and in no address of the console.
    let answer = app.post_as(&cookie, PAGE, &[("do", "give"), ("interpreter", "")]).await;
    answer.says(200, "Copiez-la maintenant");
    let address = answer.text().split("value=\"http").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let first = format!("/{}", address.splitn(4, '/').nth(3).unwrap());
    let told = events(&app.get(&first).await.text());
    assert_eq!(told.len(), 1);
    assert!(told[0][0].starts_with(one.id.as_str()) && told[0][3].contains("La Louvière"), "{told:?}");
    assert!(!app.get(&first).await.text().contains("Al-Hussein"));

    let second = given(&app, &cookie, "").await;
    assert_eq!((app.get(&first).await.status, app.get(&second).await.status), (404, 200));
    let answer = app.post_as(&cookie, PAGE, &[("do", "end"), ("interpreter", "")]).await;
    assert_eq!((answer.status, answer.leads_to()), (303, "/fr/staff/calendars?said=ended"));
    assert_eq!(app.get(&second).await.status, 404);
    app.call(&cookie, "end-feed", &json!({"interpreter": ""})).await.is_error(404, "NotFound");
}

#[tokio::test]
async fn nobody_follows_what_is_not_there_and_no_other_secret_opens_it() {
    let app = TestApp::new().await;
    let manage = token(&app.booked().await);
    for secret in [manage.as_str(), "0123456789abcdef0123456789abcdef", "x"] {
        assert_eq!(app.get(&format!("/fr/feed/{secret}/calendar.ics")).await.status, 404, "{secret}");
    }
    // Who coordinates receives nobody herself.
    let cookie = app.coordinator().await;
    let nobody = json!({"interpreter": "", "lang": "fr"});
    app.call(&cookie, "give-feed", &nobody).await.is_error(404, "NotFound");
    for (interpreter, status, why) in [("nobody", 404, "NotFound"), ("../x", 422, "BadRequest")] {
        let asked = json!({"interpreter": interpreter, "lang": "fr"});
        app.call(&cookie, "give-feed", &asked).await.is_error(status, why);
    }
    let feed = given(&app, &cookie, "rana").await;
    let secret = feed.split('/').nth(3).unwrap();
    assert_eq!(app.get(&format!("/fr/my/{secret}")).await.status, 404);
    assert_eq!(app.get(&format!("/fr/interpreter/{secret}")).await.status, 404);
    // A colleague of another centre ends nothing here.
    let other = app.signed_in_to("cri-verviers", "vera", domain::people::Role::Coordinator).await;
    app.call(&other, "end-feed", &json!({"interpreter": "rana"})).await.is_error(404, "NotFound");
    assert_eq!(app.get(&feed).await.status, 200);
    let auditor = app.auditor().await;
    app.get_as(&auditor, PAGE).await.says(403, "Votre compte ne permet pas cela");
}
