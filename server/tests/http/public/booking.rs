//! Booking by forms alone, step by step, as a phone without scripts does.

use axum::http::Method;
use chrono::TimeDelta;

use crate::world::{Answer, Asking, OURS, THEIRS, TestApp};

const PAGE: &str = "/fr/appointment";

/// The answers that somebody gives until she is asked for her name.
const WISHES: [(&str, &str); 4] =
    [("commune", OURS), ("kind", "first_reception"), ("language", "ar"), ("interpreter", "no")];

/// Who she is.
const PERSON: [(&str, &str); 3] =
    [("family_name", "Al-Hussein"), ("phone", "0470 12 34 56"), ("consent", "yes")];

fn encoded(pairs: &[(String, String)]) -> String {
    let escaped = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let pairs: Vec<_> =
        pairs.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    pairs.join("&")
}

fn form(parts: &[&[(&str, &str)]]) -> Vec<(String, String)> {
    parts.iter().copied().flatten().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

async fn post(app: &TestApp, path: &str, parts: &[&[(&str, &str)]]) -> Answer {
    app.post_form(path, &encoded(&form(parts))).await
}

/// What the page would send back by itself: hidden fields and the values of
/// text fields.
fn carried(html: &str) -> Vec<(String, String)> {
    html.split("<input ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .filter(|input| !input.contains("type=\"radio\"") && !input.contains("type=\"checkbox\""))
        .filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value").unwrap_or_default())))
        .collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
    Some(value.replace("&quot;", "\"").replace("&amp;", "&"))
}

/// The times that can be chosen.
fn times(html: &str) -> Vec<String> {
    html.split("<input ")
        .filter(|rest| rest.contains("name=\"slot\""))
        .filter_map(|rest| attribute(rest, "value"))
        .collect()
}

/// The first free time, as the form sends it.
async fn first_time(app: &TestApp) -> String {
    let answer = post(app, PAGE, &[&WISHES, &[("go", "times")]]).await;
    assert_eq!(answer.status, 200);
    times(&answer.text()).swap_remove(0)
}

fn value<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str()).unwrap_or_default()
}

#[tokio::test]
async fn a_person_books_step_by_step_and_finds_her_ticket() {
    let app = TestApp::new().await;
    let commune = post(&app, PAGE, &[&[("commune-text", "la louviere"), ("go", "wishes")]]).await.text();
    assert_eq!(value(&carried(&commune), "commune"), OURS);

    let slot = first_time(&app).await;
    let details = post(&app, PAGE, &[&WISHES, &[("slot", &slot), ("go", "details")]]).await.text();
    assert!(
        details.replace(['\u{2068}', '\u{2069}'], "").contains("24 mois après le rendez-vous"),
        "how long her name is kept"
    );
    let carried = carried(&details);
    assert_eq!(value(&carried, "slot"), slot);
    assert_eq!(value(&carried, "key").len(), 32, "a form can be sent twice");

    let mut booking = carried;
    booking.retain(|(name, _)| !["family_name", "phone"].contains(&name.as_str()));
    booking.extend(form(&[&PERSON, &[("go", "book")]]));
    let booked = app.post_form(PAGE, &encoded(&booking)).await;
    assert_eq!(booked.status, 303, "{}", booked.text());
    let ticket = app.get(booked.header("location")).await;
    assert_eq!(ticket.status, 200);
    assert_eq!(ticket.header("cache-control"), "no-store");
    assert!(ticket.text().contains("noindex"));

    let again = app.post_form(PAGE, &encoded(&booking)).await;
    assert_eq!(again.header("location"), booked.header("location"), "the same form is the same booking");
}

#[tokio::test]
async fn every_wrong_field_is_named_and_everything_typed_is_kept() {
    let app = TestApp::new().await;
    let slot = first_time(&app).await;
    let typed =
        [("given_name", "Rania"), ("phone", "12"), ("email", "nobody"), ("slot", &slot), ("go", "book")];
    let answer = post(&app, PAGE, &[&WISHES, &typed]).await;
    assert_eq!(answer.status, 422);
    let html = answer.text();
    for field in ["family_name", "phone", "email", "consent"] {
        assert!(html.contains(&format!("href=\"#{field}\"")), "{field} is named");
    }
    let kept = carried(&html);
    assert_eq!(
        (value(&kept, "given_name"), value(&kept, "phone"), value(&kept, "email")),
        ("Rania", "12", "nobody")
    );
}

#[tokio::test]
async fn a_time_that_is_gone_offers_others_and_one_more_press_books() {
    let app = TestApp::new().await;
    let slot = first_time(&app).await;
    let booking =
        |slot: &str, key: &str| form(&[&WISHES, &PERSON, &[("slot", slot), ("key", key), ("go", "book")]]);
    let first = app.post_form(PAGE, &encoded(&booking(&slot, "0123456789abcdef"))).await;
    assert_eq!(first.status, 303);

    let second = app.post_form(PAGE, &encoded(&booking(&slot, "fedcba9876543210"))).await;
    assert_eq!(second.status, 409);
    let html = second.text();
    let kept = carried(&html);
    assert_eq!(value(&kept, "family_name"), "Al-Hussein");
    let others = times(&html);
    assert!(!others.is_empty() && !others.contains(&slot));

    let mut again = kept;
    again.extend(form(&[&[("slot", &others[0]), ("go", "book")]]));
    assert_eq!(app.post_form(PAGE, &encoded(&again)).await.status, 303);
}

#[tokio::test]
async fn a_form_that_has_booked_does_not_book_for_somebody_else_unnoticed() {
    let app = TestApp::new().await;
    let slot = first_time(&app).await;
    let booking = [("slot", slot.as_str()), ("key", "0123456789abcdef"), ("go", "book")];
    assert_eq!(post(&app, PAGE, &[&WISHES, &PERSON, &booking]).await.status, 303);
    let other = [("family_name", "Kovalenko"), ("phone", "0470 12 34 56"), ("consent", "yes")];
    let answer = post(&app, PAGE, &[&WISHES, &other, &booking]).await;
    assert_eq!(answer.status, 422);
    let kept = carried(&answer.text());
    assert_eq!(value(&kept, "family_name"), "Kovalenko");
    assert_ne!(value(&kept, "key"), "0123456789abcdef", "a second booking has a key of its own");
}

#[tokio::test]
async fn whoever_lives_elsewhere_gets_a_name_and_no_time() {
    let app = TestApp::new().await;
    for (answers, scheme) in [
        (("commune", THEIRS), "CRI"),
        (("commune-text", "1030"), "Bruxelles"),
        (("commune-text", "9000"), "inburgering"),
        (("answer", "flanders"), "inburgering"),
        (("commune-text", "Eupen"), "germanophone"),
    ] {
        let answer = post(&app, PAGE, &[&[answers, ("go", "wishes")]]).await;
        assert_eq!(answer.status, 200, "{answers:?}");
        assert!(answer.text().contains(scheme), "{answers:?}");
        let forced = post(&app, PAGE, &[&WISHES[1..], &[answers, ("go", "times")]]).await;
        assert!(times(&forced.text()).is_empty(), "{answers:?}");
    }
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_asked_again() {
    let app = TestApp::new().await;
    let unknown = post(&app, PAGE, &[&[("commune-text", "xyzzy"), ("go", "wishes")]]).await;
    assert_eq!((unknown.status, value(&carried(&unknown.text()), "commune-text")), (422, "xyzzy"));
    let several = post(&app, PAGE, &[&[("commune-text", "saint"), ("go", "wishes")]]).await;
    assert!(several.status == 200 && several.text().matches("name=\"answer\"").count() > 3);
    for forged in [("commune", "99999"), ("kind", "party"), ("language", "xx")] {
        let answer = post(&app, PAGE, &[&[forged], &WISHES, &[("go", "times")]]).await;
        assert_eq!(answer.status, 422, "{forged:?}");
    }
    let nothing_chosen = post(&app, PAGE, &[&WISHES, &[("go", "details")]]).await;
    assert_eq!(nothing_chosen.status, 422);
    assert!(nothing_chosen.text().contains("href=\"#slot\""));
    for slot in ["yesterday", "2026-11-22T09:00:00+01:00 claire", "2026-11-24T03:00:00+01:00 nobody"] {
        let answer = post(&app, PAGE, &[&WISHES, &[("slot", slot), ("go", "details")]]).await;
        assert_eq!(answer.status, 409, "{slot}");
    }
}

#[tokio::test]
async fn where_no_time_is_free_she_is_told_what_else_she_can_do() {
    let app = TestApp::new().await;
    let answers = [
        ("commune", OURS),
        ("language", "ti"),
        ("interpreter", "yes"),
        ("from", "2028-01-03"),
        ("go", "times"),
    ];
    let answer = post(&app, PAGE, &[&answers]).await;
    assert_eq!(answer.status, 200);
    assert!(times(&answer.text()).is_empty());
    assert!(answer.text().contains("value=\"times?interpreter=no\""));
    let alone = post(&app, PAGE, &[&answers[..4], &[("go", "times?interpreter=no")]]).await.text();
    assert!(!times(&alone).is_empty());
    assert_eq!(value(&carried(&alone), "interpreter"), "no");
    // Which days have none and why, a line for all that have the same reason.
    let far = post(&app, PAGE, &[&WISHES, &[("from", "2028-01-03"), ("go", "times")]]).await;
    assert!(
        far.plain().contains("Du lundi 3 janvier au dimanche 16 janvier : trop tôt pour réserver"),
        "{}",
        far.plain()
    );
}

#[tokio::test]
async fn a_browser_with_scripts_is_told_the_same() {
    let app = TestApp::new().await;
    let slot = first_time(&app).await;
    let form_key = ("key", "a-form-that-is-sent-again");
    let pairs = form(&[&WISHES, &PERSON, &[("slot", &slot), form_key, ("go", "book")]]);
    let send = |to: &str, pairs: &[(String, String)]| {
        let body = serde_json::json!({ "lang": "fr", "form": pairs });
        app.send(Asking::new(Method::POST, to).json(&body))
    };
    let (book, look) = ("/api/public/book", "/api/public/booking-step");
    let without_consent = &pairs[..6].iter().chain(&pairs[7..]).cloned().collect::<Vec<_>>();
    assert_eq!(send(book, without_consent).await.json()["Show"]["wrong"][0]["field"], "consent");
    let looked = send(look, &pairs).await.json();
    assert!(looked["Show"]["step"]["Details"].is_object(), "looking books nothing: {looked}");
    let booked = send(book, &pairs).await.json();
    assert!(booked["Booked"].as_str().unwrap().starts_with("/fr/my/"));
    assert_eq!(send(book, &pairs).await.json(), booked, "a form books once");
    let another =
        form(&[&WISHES, &PERSON, &[("slot", &slot), ("key", "another-form-than-that"), ("go", "book")]]);
    let taken = send(book, &another).await.json();
    assert_eq!(taken["Show"]["step"]["Times"]["not_free"], "taken");
}

#[tokio::test]
async fn she_moves_her_appointment_until_it_begins() {
    let app = TestApp::new().await;
    let slot = first_time(&app).await;
    let booked = post(&app, PAGE, &[&WISHES, &PERSON, &[("slot", &slot), ("go", "book")]]).await;
    let ticket = booked.header("location").to_owned();
    let page = format!("{ticket}/move");
    let others = times(&app.get(&page).await.text());
    assert!(!others.is_empty() && !others.contains(&slot), "its own time is no other time");

    assert_eq!(post(&app, &page, &[&[("go", "")]]).await.status, 422, "no time was chosen");
    assert_eq!(post(&app, &page, &[&[("from", "2026-12-14")]]).await.status, 200, "only looking");
    let somebody = [("slot", others[0].as_str()), ("go", "book")];
    assert_eq!(post(&app, PAGE, &[&WISHES, &PERSON, &somebody]).await.status, 303);
    let taken = post(&app, &page, &[&[("slot", &others[0])]]).await;
    assert_eq!(taken.status, 409);
    let left = times(&taken.text());
    assert!(!left.is_empty() && !left.contains(&others[0]));

    let moved = post(&app, &page, &[&[("slot", &left[0])]]).await;
    assert_eq!((moved.status, moved.header("location")), (303, ticket.as_str()));
    app.wait(TimeDelta::days(30));
    assert_eq!(post(&app, &page, &[&[("slot", &others[1])]]).await.status, 409, "too late");
    assert_eq!(post(&app, &format!("{ticket}/cancel"), &[&[("go", "")]]).await.status, 409, "too late");
}
