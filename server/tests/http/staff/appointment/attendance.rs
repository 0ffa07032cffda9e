//! Saying who arrived, was received or did not come.

use domain::{
    booking::{Appointment, AttendanceMark, MarkRefused, State},
    people::Actor,
};
use serde_json::json;

use super::{ask, cancel, is_by_staff, is_marked, last_line, page};
use crate::world::TestApp;

/// What the page says of a refusal.
const fn sentence(why: MarkRefused) -> &'static str {
    match why {
        MarkRefused::Cancelled => "Ce rendez-vous est annulé",
        MarkRefused::NotBegun => "L'heure du rendez-vous n'est pas encore venue",
        MarkRefused::NotToday => "Le rendez-vous est un autre jour",
    }
}

const fn state_after(mark: AttendanceMark) -> State {
    match mark {
        AttendanceMark::Arrived => State::Arrived,
        AttendanceMark::Done => State::Done,
        AttendanceMark::NoShow => State::NoShow,
        AttendanceMark::Expected => State::Booked,
    }
}

/// Lets an appointment be marked with something else before.
async fn otherwise(app: &TestApp, one: &Appointment, mark: AttendanceMark) {
    let other =
        if mark == AttendanceMark::Expected { AttendanceMark::Arrived } else { AttendanceMark::Expected };
    let (store, now) = (app.rows(), app.state.service.now());
    store.mark(&one.id, other, &Actor::Visitor, now).await.unwrap();
}

#[tokio::test]
async fn each_mark_is_set_by_a_form_and_by_its_function_once() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    app.wait_until_it_begins(&one);
    let cookie = app.cookie().await;
    for mark in AttendanceMark::ALL {
        let arguments = json!({"id": one.id, "mark": mark});
        let form = [("do", mark.code())];
        let done = format!("{}?said=saved", page(&one.id));
        app.is_for_staff("mark-attendance", &arguments).await;

        otherwise(&app, &one, mark).await;
        assert_eq!(ask(&app, &cookie, &one.id, &form).await.leads_to(), done);
        let line = last_line(&app, &one.id).await;
        assert!(is_marked(&line, mark) && is_by_staff(&line), "{mark:?}: {line:?}");
        assert_eq!(app.appointment_of(&one.id).await.state(), state_after(mark));

        otherwise(&app, &one, mark).await;
        assert_eq!(app.told(&cookie, "mark-attendance", &arguments).await, "Saved");
        let line = last_line(&app, &one.id).await;
        assert!(is_marked(&line, mark) && is_by_staff(&line), "{mark:?}: {line:?}");
        assert_eq!(app.appointment_of(&one.id).await.state(), state_after(mark));

        // The same again is the same, and nothing new.
        app.changes_nothing(&cookie, async || {
            assert_eq!(ask(&app, &cookie, &one.id, &form).await.leads_to(), done);
            assert_eq!(app.told(&cookie, "mark-attendance", &arguments).await, "Saved");
        })
        .await;
    }
    app.get_as(&cookie, &format!("{}?said=saved", page(&one.id))).await.says(200, "C'est enregistré");
}

#[tokio::test]
async fn she_may_arrive_before_her_hour_and_a_mistake_is_taken_back_at_any_time() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    app.wait_until(&format!("{}T06:00:00Z", one.slot.date()));
    let cookie = app.cookie().await;
    for (mark, state) in [("arrived", State::Arrived), ("expected", State::Booked)] {
        let arguments = json!({"id": one.id, "mark": mark});
        assert_eq!(app.told(&cookie, "mark-attendance", &arguments).await, "Saved");
        assert_eq!(app.appointment_of(&one.id).await.state(), state);
    }
}

/// Holds a mark to be refused by both ways, and to change nothing.
async fn is_refused(app: &TestApp, one: &Appointment, mark: AttendanceMark, why: MarkRefused) {
    let cookie = app.cookie().await;
    app.changes_nothing(&cookie, async || {
        let page = ask(app, &cookie, &one.id, &[("do", mark.code())]).await;
        page.says(409, sentence(why));
        page.says(409, "Al-Hussein");
        let told = app.told(&cookie, "mark-attendance", &json!({"id": one.id, "mark": mark})).await;
        assert_eq!(told, json!({"Mark": why}));
    })
    .await;
}

#[tokio::test]
async fn nobody_is_marked_before_the_day_or_the_hour() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    app.wait_until(&format!("{}T06:00:00Z", one.slot.date() - chrono::Days::new(1)));
    is_refused(&app, &one, AttendanceMark::Arrived, MarkRefused::NotToday).await;
    for mark in [AttendanceMark::Done, AttendanceMark::NoShow] {
        is_refused(&app, &one, mark, MarkRefused::NotBegun).await;
    }
    app.wait_until(&format!("{}T06:00:00Z", one.slot.date()));
    for mark in [AttendanceMark::Done, AttendanceMark::NoShow] {
        is_refused(&app, &one, mark, MarkRefused::NotBegun).await;
    }
}

#[tokio::test]
async fn a_cancelled_appointment_takes_no_mark() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    cancel(&app, &one).await;
    app.wait_until_it_begins(&one);
    for mark in AttendanceMark::ALL {
        is_refused(&app, &one, mark, MarkRefused::Cancelled).await;
    }
}
