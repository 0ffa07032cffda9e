//! Somebody who would come earlier: she says so, is written to when a time is free, and
//! takes it or keeps her own. And her appointment in a calendar that follows it.

use chrono::TimeDelta;
use icalendar::{Calendar, CalendarComponent, Component};
use mail_parser::{MessageParser, MimeHeaders};
use serde_json::{Value, json};
use server::jobs::make_offers;

use crate::{
    mail_server::MailServer,
    world::{TestApp, booking, form_of, token},
};

const TO: &str = "rahaf@example.org";

pub async fn app_with(mail: &MailServer) -> TestApp {
    let (url, from) = (mail.url(), "Jalon <rendez-vous@jalon.example>");
    let settings = [("JALON_LIMITS", "off"), ("JALON_SMTP_URL", url.as_str()), ("JALON_MAIL_FROM", from)];
    let app = TestApp::with(&settings).await;
    // By day.
    app.wait_until("2026-11-26T10:00:00+01:00");
    app
}

/// Somebody who has the last time of some weeks; what the API answered.
pub async fn late_booking(app: &TestApp, lang: &str, email: &str) -> Value {
    let times = app.get("/api/v1/slots?commune=58001&kind=first_reception&days=40").await.json();
    let slots = times["days"].as_array().unwrap().last().unwrap()["slots"].as_array().unwrap().clone();
    let mut body = booking(slots.last().unwrap()["start"].as_str().unwrap());
    body["language"] = json!(lang);
    body["person"] = json!({"family_name": "Al-Hussein", "given_name": "Rahaf", "email": email});
    let answer = app.book(&format!("a-key-of-its-own-{email}"), &body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()
}

pub async fn send(app: &TestApp) -> u32 {
    app.state.providers.send_due(&app.state.service, || true).await.unwrap()
}

/// The offers that can be made are made.
pub async fn offer(app: &TestApp) {
    make_offers(&app.state.service).await.unwrap();
}

fn earlier(lang: &str, booked: &Value) -> String {
    format!("/{lang}/my/{}/earlier", token(booked))
}

pub async fn joins(app: &TestApp, lang: &str, booked: &Value) {
    let form =
        form_of(&[("do", "wait"), ("from_day", ""), ("half_day", ""), ("notice", "24"), ("must_by", "")]);
    let page = earlier(lang, booked);
    let answer = app.post_form(&page, &form).await;
    assert_eq!((answer.status, answer.leads_to()), (303, page.as_str()));
}

/// Subject, text and link of the last letter.
pub fn last_letter(mail: &MailServer) -> (String, String, String) {
    let letters = mail.letters();
    let letter = MessageParser::default().parse(&letters.last().expect("a letter has come").1).unwrap();
    let plain = |text: &str| text.replace('’', "'").replace(['\u{a0}', '\u{202f}'], " ");
    let text = letter.body_text(0).unwrap();
    let line = text.lines().find(|line| line.contains("://")).expect("there is a link");
    let link = format!("/{}", line.trim().splitn(4, '/').nth(3).unwrap());
    (plain(letter.subject().unwrap()), plain(&text), link)
}

async fn say(app: &TestApp, page: &str, answer: &str) -> u16 {
    app.post_form(page, &form_of(&[("answer", answer)])).await.status
}

#[tokio::test]
async fn who_waits_is_written_to_and_takes_the_earlier_time_with_one_button() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = late_booking(&app, "ar", TO).await;
    assert_eq!(send(&app).await, 1);
    let before = app.memory().await;
    app.get(&earlier("fr", &booked)).await.says(200, "Je voudrais venir plus tôt");
    app.get(&format!("/fr/my/{}", token(&booked))).await.says(200, "Venir plus tôt");
    assert!(before == app.memory().await, "looking changes nothing");
    joins(&app, "ar", &booked).await;
    app.get(&earlier("fr", &booked)).await.says(200, "Vous êtes sur la liste d'attente.");
    offer(&app).await;
    assert_eq!(send(&app).await, 1);
    offer(&app).await;
    assert_eq!(send(&app).await, 0, "once");

    let (subject, text, page) = last_letter(&mail);
    assert!(subject.starts_with("الحضور في وقت أبكر؟"), "{subject}");
    assert!(!subject.contains("Al-Hussein"), "{subject}");
    for part in
        ["Rahaf Al-Hussein", "Un moment s'est libéré avant votre rendez-vous.", "Gardé pour vous jusqu'à"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    let letters = mail.letters();
    let letter = MessageParser::default().parse(&letters.last().unwrap().1).unwrap();
    assert_eq!(
        letter.attachments().filter(|part| part.content_type().is_some()).count(),
        0,
        "nothing to book yet"
    );
    assert!(page.starts_with("/ar/offer/"), "{page}");

    let page = page.replace("/ar/", "/fr/");
    let before = app.memory().await;
    for path in [page.clone(), format!("{page}?answer=take"), page.replace("/fr/", "/en/")] {
        app.get(&path).await.says(200, "value=\"take\"");
    }
    let shown = app.get(&page).await;
    assert_eq!(shown.header("cache-control"), "no-store");
    assert!(!shown.text().contains("/pkg/0123/jalon.js"), "it needs no program");
    for wrong in ["", "perhaps"] {
        assert_eq!(say(&app, &page, wrong).await, 422, "{wrong}");
    }
    assert!(before == app.memory().await, "mail programs open links");

    assert_eq!(say(&app, &page, "take").await, 303);
    app.get(&page).await.says(200, "C'est fait. Votre rendez-vous est avancé.");
    assert_eq!(send(&app).await, 1);
    let (subject, ..) = last_letter(&mail);
    assert!(subject.starts_with("تم تغيير الموعد"), "{subject}");
    let letters = mail.letters();
    let letter = MessageParser::default().parse(&letters.last().unwrap().1).unwrap();
    let file = String::from_utf8(letter.attachments().next().unwrap().contents().to_vec()).unwrap();
    assert!(file.contains("SEQUENCE:1"), "{file}");
    let one = app.appointment_called(booked["reference"].as_str().unwrap()).await;
    assert!(one.slot.start.to_rfc3339().as_str() < booked["start"].as_str().unwrap());
    assert_eq!(say(&app, &page, "keep").await, 409);
    app.get(&earlier("fr", &booked)).await.says(200, "Vous n'attendez plus.");
}

#[tokio::test]
async fn who_keeps_her_time_waits_on_and_who_wants_no_more_does_not() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = late_booking(&app, "fr", TO).await;
    joins(&app, "fr", &booked).await;
    offer(&app).await;
    send(&app).await;
    let (subject, text, page) = last_letter(&mail);
    assert!(subject.starts_with("Venir plus tôt ?"), "{subject}");
    assert!(text.contains("Sans réponse, rien ne change"), "{text}");
    assert_eq!(say(&app, &page, "keep").await, 303);
    let kept = app.get(&page).await;
    kept.says(200, "C'est noté. Vous gardez votre rendez-vous.");
    assert!(!kept.text().contains("value=\"take\""));
    assert_eq!(say(&app, &page, "take").await, 409, "it may be another's by now");
    offer(&app).await;
    assert_eq!(send(&app).await, 0, "once a day");
    app.wait(TimeDelta::days(1));
    offer(&app).await;
    send(&app).await;
    let (_, _, next) = last_letter(&mail);
    assert!(next != page);
    assert_eq!(say(&app, &next, "stop").await, 303);
    app.get(&next).await.says(200, "vous n'attendez plus");
    app.wait(TimeDelta::days(1));
    offer(&app).await;
    assert_eq!(send(&app).await, 0);
    let one = app.appointment_called(booked["reference"].as_str().unwrap()).await;
    assert_eq!((one.slot.start.to_rfc3339().as_str(), one.sequence), (booked["start"].as_str().unwrap(), 0));
}

#[tokio::test]
async fn an_offer_ends_and_a_provider_that_is_down_for_two_days_sends_nothing_late() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = late_booking(&app, "fr", TO).await;
    send(&app).await;
    joins(&app, "fr", &booked).await;
    offer(&app).await;
    assert_eq!(send(&app).await, 1);
    let (_, _, page) = last_letter(&mail);
    app.wait(TimeDelta::hours(3));
    app.get(&page).await.says(200, "Le temps pour répondre est passé.");
    assert_eq!(say(&app, &page, "take").await, 409);

    mail.answer(TO, 451);
    let sent = mail.letters().len();
    for _ in 0..60 {
        offer(&app).await;
        assert_eq!(send(&app).await, 0);
        app.wait(TimeDelta::minutes(50));
    }
    mail.take_all();
    app.wait_until("2026-11-29T21:00:00+01:00");
    offer(&app).await;
    assert_eq!(send(&app).await, 0, "what was offered meanwhile is over, and it is night");
    assert_eq!(mail.letters().len(), sent);
    // Nobody is blamed for it: she still waits.
    app.wait_until("2026-11-30T09:00:00+01:00");
    offer(&app).await;
    assert_eq!(send(&app).await, 1);
}

#[tokio::test]
async fn whom_nobody_can_write_to_is_told_that_somebody_has_to_call() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let page = earlier("fr", &booked);
    app.get(&page).await.says(200, "Nous ne pouvons pas vous écrire.");
    joins(&app, "fr", &booked).await;
    app.get(&page).await.says(200, "Une personne du centre vous appelle");
    let stopped = app.post_form(&page, &form_of(&[("do", "stop")])).await;
    assert_eq!(stopped.status, 303);
    app.get(&page).await.says(200, "Vous n'attendez plus.");
    for form in [
        form_of(&[("do", "wait"), ("from_day", "tomorrow")]),
        form_of(&[("do", "wait"), ("must_by", "2026-13-01")]),
    ] {
        app.post_form(&page, &form).await.says(422, "Choisissez une date du calendrier");
    }
    assert_eq!(app.post_form(&page, "").await.status, 422);
}

#[tokio::test]
async fn a_link_that_nobody_made_opens_nothing_and_hers_opens_no_appointment() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = late_booking(&app, "fr", TO).await;
    joins(&app, "fr", &booked).await;
    offer(&app).await;
    send(&app).await;
    let (_, _, page) = last_letter(&mail);
    let own = page.rsplit('/').next().unwrap();
    let before = app.memory().await;
    for secret in [token(&booked).as_str(), "0123456789abcdef0123456789abcdef", "x", &own[1..]] {
        let path = format!("/fr/offer/{secret}");
        app.get(&path).await.says(404, "Cette page n'existe pas");
        assert_eq!(say(&app, &path, "take").await, 404, "{secret}");
    }
    for path in [format!("/fr/my/{own}"), format!("/fr/my/{own}/earlier")] {
        assert_eq!(app.get(&path).await.status, 404, "{path}");
    }
    assert_eq!(app.post_form(&format!("/fr/my/{own}/earlier"), "do=stop").await.status, 404);
    assert!(before == app.memory().await);
}

/// Name, sequence and standing of the events of a calendar.
fn events(file: &str) -> Vec<[String; 3]> {
    let calendar: Calendar = file.parse().unwrap();
    let events = calendar.components.iter().filter_map(CalendarComponent::as_event);
    let value =
        |event: &icalendar::Event, name: &str| event.property_value(name).unwrap_or_default().to_owned();
    events.map(|event| ["UID", "SEQUENCE", "STATUS"].map(|name| value(event, name))).collect()
}

#[tokio::test]
async fn her_calendar_follows_her_appointment_under_its_own_name_until_she_ends_it() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let page = earlier("fr", &booked);
    let given = async || {
        let answer = app.post_form(&page, "do=follow").await;
        answer.says(200, "Voici l'adresse.");
        let text = answer.text();
        let field = text.split("id=\"feed\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1));
        let address = field.unwrap().split('"').next().unwrap();
        format!("/{}", address.splitn(4, '/').nth(3).unwrap())
    };
    let feed = given().await;
    let own = app.get(&format!("/fr/my/{}/calendar.ics", token(&booked))).await.text();
    let told = app.get(&feed).await;
    assert_eq!(told.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(told.header("cache-control"), "private, no-store");
    assert!(!told.text().contains(&token(&booked)), "no secret of her page");
    assert_eq!(events(&told.text()), events(&own), "the same entry as in her letters");
    let uid = events(&own)[0][0].clone();

    assert_eq!(app.post_form(&format!("/fr/my/{}/cancel", token(&booked)), "").await.status, 303);
    assert_eq!(events(&app.get(&feed).await.text()), [[uid, "1".to_owned(), "CANCELLED".to_owned()]]);

    let next = given().await;
    assert_eq!((app.get(&feed).await.status, app.get(&next).await.status), (404, 200), "one at a time");
    assert_eq!(app.post_form(&page, "do=end").await.status, 303);
    assert_eq!(app.get(&next).await.status, 404);
    assert_eq!(app.get("/fr/feed/0123456789abcdef0123456789abcdef/calendar.ics").await.status, 404);
}
