//! The calendar file and the code of a person's link.

use icalendar::{Calendar, Component, EventLike};
use serde_json::json;

use crate::world::{TestApp, token};

fn event(file: &str) -> icalendar::Event {
    let calendar: Calendar = file.parse().unwrap();
    calendar.components.iter().find_map(|component| component.as_event().cloned()).unwrap()
}

#[tokio::test]
async fn a_calendar_follows_the_appointment_from_booking_to_end() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let path = format!("/api/v1/appointments/{}", token(&booked));
    let first = app.get(&format!("{path}/calendar.ics")).await;
    assert_eq!((first.status, first.header("content-type")), (200, "text/calendar; charset=utf-8"));
    assert!(first.header("content-disposition").contains(booked["reference"].as_str().unwrap()));
    let first = event(&first.text());
    assert_eq!(first.get_sequence(), Some(0));
    assert_eq!(first.get_summary(), Some("موعد"));
    assert!(first.get_location().unwrap().contains("La Louvière"));

    let start = app.first_free().await;
    app.post_json(&format!("{path}/move"), json!({"start": start})).await;
    let moved = event(&app.get(&format!("{path}/calendar.ics")).await.text());
    assert_eq!((moved.get_uid(), moved.get_sequence()), (first.get_uid(), Some(1)));
    assert_ne!(moved.property_value("DTSTART"), first.property_value("DTSTART"));

    app.post_json(&format!("{path}/cancel"), json!({})).await;
    let cancelled = event(&app.get(&format!("{path}/calendar.ics")).await.text());
    assert_eq!((cancelled.get_uid(), cancelled.get_sequence()), (first.get_uid(), Some(2)));
    assert_eq!(cancelled.property_value("STATUS"), Some("CANCELLED"));
}

#[tokio::test]
async fn each_page_gives_the_file_in_its_own_language() {
    let app = TestApp::new().await;
    let token = token(&app.booked().await);
    for (lang, summary) in [("fr", "Rendez-vous"), ("en", "Appointment"), ("ar", "موعد")] {
        let file = app.get(&format!("/{lang}/my/{token}/calendar.ics")).await;
        let event = event(&file.text());
        assert_eq!(event.get_summary(), Some(summary));
        assert!(event.get_url().unwrap().ends_with(&format!("/{lang}/my/{token}")));
        assert_eq!(file.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn the_code_is_a_picture_of_the_link() {
    let app = TestApp::new().await;
    let token = token(&app.booked().await);
    let code = app.get(&format!("/fr/my/{token}/qr.svg")).await;
    assert_eq!((code.status, code.header("content-type")), (200, "image/svg+xml"));
    assert!(code.text().starts_with("<svg"));
    assert_eq!(code.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_stranger_gets_neither() {
    let app = TestApp::new().await;
    let token = token(&app.booked().await);
    for path in [
        format!("/fr/my/{}/calendar.ics", "0".repeat(32)),
        format!("/fr/my/{}/qr.svg", "0".repeat(32)),
        format!("/xx/my/{token}/calendar.ics"),
        "/fr/my/K7Q-4MD/qr.svg".to_owned(),
    ] {
        assert_eq!(app.get(&path).await.status, 404, "{path}");
    }
}
