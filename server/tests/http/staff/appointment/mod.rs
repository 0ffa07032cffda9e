//! One appointment: its sheet, where it could move, and what can be done with it.

mod attendance;
mod cancelling;
mod correcting;
mod erasing;
mod moving;
mod new_link;
mod receiving;

use chrono::TimeDelta;
use domain::{
    booking::{Appointment, AppointmentId},
    people::Actor,
};
use serde_json::{Value, json};
use store::{HistoryEntry, HistoryEvent};

use crate::world::{Answer, TestApp};

pub const FUNCTIONS: &[&str] = &[
    "appointment",
    "appointment-times",
    "cancel-appointment",
    "correct-contact",
    "erase-appointment",
    "give-new-link",
    "mark-attendance",
    "move-appointment",
    "receive-appointment",
    "write-note",
];

/// An id that no appointment has.
const NOBODYS: &str = "019aa000-0000-7000-8000-000000000001";

fn page(id: &AppointmentId) -> String {
    format!("/fr/staff/appointments/{id}")
}

/// Sends a form of the sheet of an appointment, from its own page.
async fn ask(app: &TestApp, cookie: &str, id: &AppointmentId, form: &[(&str, &str)]) -> Answer {
    let page = page(id);
    let form: Vec<_> = form.iter().copied().chain([("back", page.as_str())]).collect();
    app.post_as(cookie, &page, &form).await
}

/// What happened last, and by whose account.
async fn last_line(app: &TestApp, id: &AppointmentId) -> HistoryEntry {
    app.rows().history_of(id).await.unwrap().pop().unwrap()
}

async fn cancel(app: &TestApp, one: &Appointment) {
    app.rows().cancel(&one.id, &Actor::Visitor, app.state.service.now()).await.unwrap();
}

#[tokio::test]
async fn the_sheet_tells_everything_and_nothing_to_a_stranger() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let asked = json!({"id": one.id});
    app.is_for_staff("appointment", &asked).await;

    let cookie = app.cookie().await;
    let sheet = app.told(&cookie, "appointment", &asked).await;
    assert_eq!(sheet["reference"], one.reference.to_string());
    assert_eq!((&sheet["name"], &sheet["phone"]), (&json!("Al-Hussein"), &json!("+32470123456")));
    assert_eq!((&sheet["state"], &sheet["marks"]), (&json!("booked"), &json!(["arrived"])));
    assert_eq!([&sheet["may_move"], &sheet["may_cancel"], &sheet["may_erase"]], [true, true, false]);
    assert_eq!(sheet["history"][0]["by"], "Visitor");

    let page = app.get_as(&cookie, &page(&one.id)).await;
    page.says(200, "Al-Hussein");
    page.says(200, &one.reference.to_string());
}

#[tokio::test]
async fn what_the_sheet_offers_is_what_can_be_done() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    app.wait_until_it_begins(&one);
    let cookie = app.coordinator().await;
    let sheet = async || app.told(&cookie, "appointment", &json!({"id": one.id})).await;
    let begun = sheet().await;
    assert_eq!(begun["marks"], json!(["arrived", "done", "no_show"]));
    assert_eq!([&begun["may_move"], &begun["may_cancel"], &begun["may_erase"]], [false, false, false]);
    let marked = app.told(&cookie, "mark-attendance", &json!({"id": one.id, "mark": "arrived"})).await;
    assert_eq!(marked, "Saved");
    assert_eq!(sheet().await["marks"], json!(["done", "no_show", "expected"]));

    app.wait(one.slot.end - one.slot.start);
    let cookie = app.coordinator().await;
    let over = app.told(&cookie, "appointment", &json!({"id": one.id})).await;
    assert_eq!(over["may_erase"], true);
}

#[tokio::test]
async fn the_times_to_which_it_could_move_are_of_the_office_and_the_days_that_were_asked_for() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let asked = |from: Value, office: Value| json!({"id": one.id, "asked": {"from": from, "office": office}});
    app.is_for_staff("appointment-times", &asked(Value::Null, Value::Null)).await;

    let own = app.told(&cookie, "appointment-times", &asked(Value::Null, Value::Null)).await;
    assert_eq!(own["office"], one.slot.office.to_string());
    assert_eq!(own["times"]["first"], "2026-11-23");
    let own_start = one.slot.start.to_rfc3339();
    assert!(!own.to_string().contains(&own_start), "to its own time it does not move");

    let there = app.told(&cookie, "appointment-times", &asked(json!("2026-12-14"), json!("manage"))).await;
    assert_eq!((&there["office"], &there["times"]["first"]), (&json!("manage"), &json!("2026-12-14")));
    let page = app.get_as(&cookie, &format!("{}?move=2026-12-14&at=manage", page(&one.id))).await;
    let start = there["times"]["days"][0]["times"][0]["start"].as_str().unwrap();
    page.says(200, &format!("value=\"{start}\""));

    // What is over is not offered, whatever is asked for.
    let before = app.told(&cookie, "appointment-times", &asked(json!("2020-01-01"), Value::Null)).await;
    assert_eq!(before["times"]["first"], "2026-11-23");
    let nowhere = app.told(&cookie, "appointment-times", &asked(Value::Null, json!("nowhere"))).await;
    assert_eq!(nowhere["times"]["none"], "unknown_office");
}

#[tokio::test]
async fn an_appointment_that_does_not_exist_is_said_to_be_so_whatever_is_asked() {
    let app = TestApp::new().await;
    let cookie = app.coordinator().await;
    let start = app.first_free().await;
    for (function, arguments) in [
        ("appointment", json!({"id": NOBODYS})),
        ("appointment-times", json!({"id": NOBODYS, "asked": {"from": null, "office": null}})),
        ("mark-attendance", json!({"id": NOBODYS, "mark": "arrived"})),
        ("move-appointment", json!({"id": NOBODYS, "start": start, "office": null})),
        ("receive-appointment", json!({"id": NOBODYS, "worker": "claire", "office": "ath"})),
        ("cancel-appointment", json!({"id": NOBODYS})),
        ("erase-appointment", json!({"id": NOBODYS})),
        ("correct-contact", json!({"id": NOBODYS, "phone": "", "email": ""})),
        ("write-note", json!({"id": NOBODYS, "note": ""})),
    ] {
        let answer =
            app.changes_nothing(&cookie, async || app.call(&cookie, function, &arguments).await).await;
        answer.is_error(404, "NotFound");
    }
    let nobodys = AppointmentId::new(NOBODYS);
    app.get_as(&cookie, &page(&nobodys)).await.says(404, "Ce rendez-vous n'existe pas");
    for asked in ["arrived", "done", "no_show", "expected", "cancel", "erase", "move", "correct", "note"] {
        let form = [("do", asked), ("start", start.as_str())];
        let answer = app.changes_nothing(&cookie, async || ask(&app, &cookie, &nobodys, &form).await).await;
        answer.says(404, "Ce rendez-vous n'existe pas");
    }
}

#[tokio::test]
async fn what_cannot_be_read_changes_nothing() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.coordinator().await;
    for asked in ["", "delete", "Cancel", "booked"] {
        let answer =
            app.changes_nothing(&cookie, async || ask(&app, &cookie, &one.id, &[("do", asked)]).await).await;
        answer.says(422, "Rien n'a été enregistré");
        answer.says(422, "Al-Hussein");
    }
    let start = one.slot.start.to_rfc3339();
    for (function, arguments) in [
        ("mark-attendance", json!({"id": one.id, "mark": "gone"})),
        ("mark-attendance", json!({"id": one.id})),
        ("move-appointment", json!({"id": one.id, "start": "tomorrow", "office": null})),
        ("move-appointment", json!({"start": start, "office": null})),
        ("receive-appointment", json!({"id": one.id})),
        ("cancel-appointment", json!({"id": 7})),
        ("erase-appointment", json!([])),
        ("correct-contact", json!({"id": one.id})),
        ("write-note", json!({"id": one.id, "note": 7})),
        ("appointment", json!({})),
        ("appointment-times", json!({"id": one.id, "asked": {"from": "soon", "office": null}})),
    ] {
        let answer =
            app.changes_nothing(&cookie, async || app.call(&cookie, function, &arguments).await).await;
        answer.is_error(400, "BadRequest");
    }
}

/// A form leads back into the console and nowhere else.
#[tokio::test]
async fn a_form_that_does_not_say_where_it_came_from_is_answered_by_its_own_page() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    for back in ["", "//evil.example/fr/staff", "https://evil.example/fr/staff", "/fr/appointment"] {
        let form = [("do", "expected"), ("back", back)];
        app.post_as(&cookie, &page(&one.id), &form).await.says(200, "C'est enregistré");
    }
}

/// From the agenda to an appointment, through a mark, and back.
#[tokio::test]
async fn the_way_back_leads_to_the_part_of_the_agenda_that_one_came_from() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let one = app.appointment().await;
    let shown = async |cookie: &str, address: &str| {
        let answer = app.get_as(cookie, address).await;
        assert_eq!(answer.status, 200, "{address}");
        answer
    };
    let part = format!("date={}&view=week&office={}&worker=all", one.slot.date(), one.slot.office);
    let agenda = shown(&cookie, &format!("/fr/staff?{part}&open={}", one.id)).await.plain();
    let escaped = part.replace('&', "&amp;");
    assert!(agenda.contains(&format!("id=\"card-{}\"", one.id)));
    assert!(
        agenda.contains(&format!("href=\"/fr/staff?{escaped}#card-{}\"", one.id)),
        "closing comes back to the card"
    );
    let address = format!("{}?{part}", page(&one.id));
    assert!(agenda.contains(&format!("href=\"{}\"", address.replace('&', "&amp;"))), "{agenda}");

    let sheet = shown(&cookie, &address).await.plain();
    assert!(sheet.contains(&format!("href=\"/fr/staff?{escaped}#card-{}\"", one.id)));
    assert!(sheet.contains(&format!("href=\"{}&amp;move=\"", address.replace('&', "&amp;"))));
    let date = one.slot.date().to_string();
    let moving = shown(&cookie, &format!("{address}&move=")).await;
    moving.keeps(&[("date", &date), ("view", "week"), ("worker", "all")]);

    app.wait_until_it_begins(&one);
    app.wait(TimeDelta::minutes(12));
    let cookie = app.coordinator().await;
    let back = shown(&cookie, &address).await.field("back");
    let marked = app.post_as(&cookie, &address, &[("do", "arrived"), ("back", &back)]).await;
    assert_eq!(marked.leads_to(), format!("{address}&said=saved"));

    // She is there: since when, on the sheet and in the agenda.
    let time = domain::calendar::in_brussels(app.state.service.now()).format("%-H:%M").to_string();
    for address in [address.clone(), format!("/fr/staff?date={date}&worker=all")] {
        let html = shown(&cookie, &address).await.plain();
        assert!(html.contains(&format!("Arrivée à {time}")) && html.contains("tag arrived"), "{address}");
    }
}

fn is_by_staff(line: &HistoryEntry) -> bool {
    matches!(line.by, Actor::Staff(_))
}

fn is_marked(line: &HistoryEntry, mark: domain::booking::AttendanceMark) -> bool {
    line.event == HistoryEvent::Marked(mark)
}
