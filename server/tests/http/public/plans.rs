//! The plan as a calendar file, for whoever has no scripts.

use icalendar::{Calendar, Component};

use crate::world::TestApp;

const PATH: &str = "/fr/screening/calendar.ics";

/// A refugee who ordered her card seven weeks ago.
const ANSWERS: &str = "region=wallonia_french&nationalities=ZZ&residence_document=A&permit_ordered_on=2026-10-01\
    &legal_stay_since=2026-06-01&birth_date=1990-05-10&temporary_protection=no&family_tie=none\
    &prior_certificate=none&belgian_diploma=no&work=none&study=none&medical=none\
    &registered_in_commune_on=2026-10-20";

#[tokio::test]
async fn the_plan_of_an_obligated_person_is_a_calendar_with_alarms() {
    let app = TestApp::new().await;
    let answer = app.post_form(PATH, ANSWERS).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"jalon.ics\"");
    assert_eq!(answer.header("cache-control"), "no-store");

    let calendar: Calendar = answer.text().parse().unwrap();
    let events: Vec<_> = calendar.components.iter().filter_map(|part| part.as_event()).collect();
    let days: Vec<_> = events.iter().filter_map(|event| event.property_value("DTSTART")).collect();
    assert!(days.contains(&"20280401"), "eighteen months after the order: {days:?}");
    assert!(days.contains(&"20270120"), "three months after the registration: {days:?}");
    assert!(days.contains(&"20291001"), "the last day of the law: {days:?}");
    assert!(days.is_sorted(), "{days:?}");
    for event in &events {
        assert!(!event.components().is_empty(), "an alarm at least");
        assert_eq!(event.property_value("DTSTAMP"), Some("20261123T000000Z"));
        assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
    }
}

#[tokio::test]
async fn who_has_nothing_to_plan_gets_no_file() {
    let app = TestApp::new().await;
    for answers in [
        "",
        "region=brussels",
        "residence_document=M&nationalities=ZZ",
        "region=wallonia_french&nationalities=EU",
        "nonsense=1",
        "permit_ordered_on=x",
    ] {
        assert_eq!(app.post_form(PATH, answers).await.status, 422, "{answers}");
    }
    assert_eq!(app.post_form("/xx/screening/calendar.ics", ANSWERS).await.status, 404);
    assert_eq!(app.get(PATH).await.status, 405, "answers never stand in an address");
}

#[tokio::test]
async fn a_verdict_without_scripts_holds_all_that_explains_it() {
    let app = TestApp::new().await;
    for (lang, title) in [("fr", "Votre calendrier"), ("en", "Your plan"), ("ar", "برنامجك الزمني")]
    {
        let page = app.post_form(&format!("/{lang}/screening"), ANSWERS).await;
        assert_eq!(page.status, 200);
        let html = page.text();
        for part in [
            title,
            "class=\"code\"",
            ">J1",
            "R21-OBLIGATED",
            "class=\"changes\"",
            "class=\"way\"",
            "value=\"household\"",
        ] {
            assert!(html.contains(part), "{lang}: {part}");
        }
    }
}
