//! Moving somebody's appointment to another time.

use domain::booking::{Appointment, MoveRefused, NotFree};
use serde_json::{Value, json};
use store::HistoryEvent;

use super::{ask, cancel, is_by_staff, last_line, page};
use crate::world::{TestApp, booking};

/// What the page says of a refusal.
const fn sentence(why: MoveRefused) -> &'static str {
    match why {
        MoveRefused::Cancelled => "Ce rendez-vous est annulé",
        MoveRefused::TooLate => "Ce rendez-vous a commencé ou est passé",
    }
}

/// What the page says of a time that is not free.
const fn not_free(why: NotFree) -> &'static str {
    match why {
        NotFree::Taken => "Le rendez-vous reste où il est",
        NotFree::Past => "Elle a déjà commencé",
        NotFree::NotOffered => "Personne ne reçoit à cette heure-là",
    }
}

fn form(start: &str) -> [(&str, &str); 2] {
    [("do", "move"), ("start", start)]
}

fn arguments(one: &Appointment, start: &str) -> Value {
    json!({"id": one.id, "start": start, "office": null})
}

async fn start_of(app: &TestApp, one: &Appointment) -> String {
    app.appointment_of(&one.id).await.slot.start.to_rfc3339()
}

#[tokio::test]
async fn a_worker_moves_it_by_a_form_and_by_the_function_and_a_stranger_does_not() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let (first, second) = (one.slot.start.to_rfc3339(), app.first_free().await);
    app.is_for_staff("move-appointment", &arguments(&one, &second)).await;
    let cookie = app.cookie().await;
    let done = format!("{}?said=moved", page(&one.id));

    assert_eq!(ask(&app, &cookie, &one.id, &form(&second)).await.leads_to(), done);
    assert_eq!(start_of(&app, &one).await, second);
    let line = last_line(&app, &one.id).await;
    assert!(matches!(line.event, HistoryEvent::Moved(_)) && is_by_staff(&line), "{line:?}");
    assert_eq!(app.first_free().await, first, "its old time is free again");
    app.get_as(&cookie, &done).await.says(200, "Le rendez-vous est déplacé");

    assert_eq!(app.told(&cookie, "move-appointment", &arguments(&one, &first)).await, "Moved");
    assert_eq!(start_of(&app, &one).await, first);
    assert!(is_by_staff(&last_line(&app, &one.id).await));

    // To where it is nothing moves.
    app.changes_nothing(&cookie, async || {
        assert_eq!(ask(&app, &cookie, &one.id, &form(&first)).await.leads_to(), done);
        assert_eq!(app.told(&cookie, "move-appointment", &arguments(&one, &first)).await, "Moved");
    })
    .await;
}

/// Holds a move to be refused by both ways, and to change nothing.
async fn is_refused(app: &TestApp, one: &Appointment, start: &str, told: Value, said: &str) {
    let cookie = app.cookie().await;
    app.changes_nothing(&cookie, async || {
        let page = ask(app, &cookie, &one.id, &form(start)).await;
        page.says(409, said);
        page.says(409, "Al-Hussein");
        assert_eq!(app.told(&cookie, "move-appointment", &arguments(one, start)).await, told, "{start}");
    })
    .await;
}

#[tokio::test]
async fn what_is_cancelled_or_has_begun_does_not_move() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let start = app.first_free().await;
    app.wait_until_it_begins(&one);
    let why = MoveRefused::TooLate;
    is_refused(&app, &one, &start, json!({"Move": why}), sentence(why)).await;

    let app = TestApp::new().await;
    let one = app.appointment().await;
    cancel(&app, &one).await;
    let why = MoveRefused::Cancelled;
    is_refused(&app, &one, &start, json!({"Move": why}), sentence(why)).await;
}

/// Books for others until nobody receives at that time any more.
async fn fill(app: &TestApp, start: &str) {
    for number in 0..10 {
        let answer = app.book(&format!("0123456789-fill-{number}"), &booking(start)).await;
        if answer.status == 409 {
            return;
        }
        assert_eq!(answer.status, 201, "{}", answer.text());
    }
    panic!("it is never full");
}

#[tokio::test]
async fn a_time_that_is_not_free_is_called_what_it_is() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let taken = app.first_free().await;
    fill(&app, &taken).await;
    for (start, why) in [
        (taken.as_str(), NotFree::Taken),
        ("2026-11-20T09:00:00+01:00", NotFree::Past),
        ("2026-12-01T03:00:00+01:00", NotFree::NotOffered),
        ("2026-12-25T09:00:00+01:00", NotFree::NotOffered),
    ] {
        is_refused(&app, &one, start, json!({"NotFree": why}), not_free(why)).await;
    }
    let cookie = app.cookie().await;
    let elsewhere = json!({"id": one.id, "start": taken, "office": "nowhere"});
    let told = app.changes_nothing(&cookie, async || app.told(&cookie, "move-appointment", &elsewhere).await);
    assert_eq!(told.await, json!({"NotFree": NotFree::NotOffered}));
}

#[tokio::test]
async fn what_is_no_office_is_not_taken_for_the_own_one() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let start = app.first_free().await;
    let cookie = app.cookie().await;
    app.changes_nothing(&cookie, async || {
        let mut arguments = arguments(&one, &start);
        arguments["office"] = json!("<b>");
        app.call(&cookie, "move-appointment", &arguments).await.is_error(422, "BadRequest");
        let form = [("do", "move"), ("start", &start), ("office", "<b>")];
        ask(&app, &cookie, &one.id, &form).await.says(422, "Rien n'a été enregistré");
    })
    .await;
}

#[tokio::test]
async fn without_a_time_nothing_moves() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    for start in ["", "tomorrow", "2026-12-01", "9999-99-99T00:00:00Z"] {
        let page =
            app.changes_nothing(&cookie, async || ask(&app, &cookie, &one.id, &form(start)).await).await;
        page.says(409, "Choisissez une heure dans la liste");
    }
}

/// Without scripts: who was told no chooses again from the same list.
#[tokio::test]
async fn a_refused_move_still_shows_the_times_that_were_asked_for() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let list = format!("{}?move=2026-12-14&at=manage", page(&one.id));
    let shown = app.get_as(&cookie, &list).await;
    let action = shown.action_of("do", "move");
    let times = |html: &str| html.matches("name=\"start\"").count();
    assert!(times(&shown.text()) > 3);
    let form = [("do", "move"), ("office", "manage"), ("start", ""), ("back", &shown.field("back"))];
    let refused = app.post_as(&cookie, &action, &form).await;
    refused.says(409, "Choisissez une heure dans la liste");
    assert_eq!(times(&refused.text()), times(&shown.text()));
    refused.keeps(&[("office", "manage"), ("move", "2026-12-14")]);
}

#[tokio::test]
async fn a_move_to_another_worker_says_so_before_and_in_the_history() {
    let app = TestApp::new().await;
    let cookie = app.coordinator().await;
    let one = app.appointment().await;
    let now_with = app.centre().worker(&one.slot.worker).unwrap().name.clone();
    let address = page(&one.id);
    let mut moved = None;
    // Another office has other workers.
    for office in app.centre().offices() {
        let html = app.get_as(&cookie, &format!("{address}?move=&at={}", office.id)).await.plain();
        let Some((before, after)) = html.split_once("class=\"another\">") else { continue };
        let said = after.split('<').next().unwrap();
        assert!(said.ends_with(&format!(", au lieu de {now_with}")), "{said}");
        let start =
            before.rsplit("name=\"start\" value=\"").next().unwrap().split('"').next().unwrap().to_owned();
        moved = Some((office.id.to_string(), start, said.split(',').next().unwrap().to_owned()));
        break;
    }
    let (office, start, worker) = moved.expect("some office has somebody else");
    let form = [("do", "move"), ("office", office.as_str()), ("start", &start)];
    assert_eq!(ask(&app, &cookie, &one.id, &form).await.status, 303);
    let there = app.appointment_of(&one.id).await.slot;
    assert!(there.worker != one.slot.worker && there.office.as_str() == office);
    let html = app.get_as(&cookie, &address).await.plain();
    assert!(html.contains(&format!(", avec {worker}</b>")), "{html}");
    // Moved back, it says so again; moved within the same worker's hours, it does not.
    let history = html.split("class=\"timeline\"").nth(1).unwrap().to_owned();
    assert_eq!(history.matches("avec").count(), 1);
}

/// Samira stands in for Claire: a time with her is one with somebody else.
#[tokio::test]
async fn the_times_of_her_own_worker_come_first_and_those_of_the_team_on_demand() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let workers = async |everybody: bool| -> (bool, std::collections::BTreeSet<String>) {
        let asked = json!({"from": "2026-11-30", "office": null, "everybody": everybody});
        let told = app.told(&cookie, "appointment-times", &json!({"id": one.id, "asked": asked})).await;
        let days = told["times"]["days"].as_array().unwrap().iter();
        let times = days.flat_map(|day| day["times"].as_array().unwrap());
        let workers = times.map(|time| time["worker"].as_str().unwrap().to_owned()).collect();
        (told["only_hers"].as_bool().unwrap(), workers)
    };
    let (only_hers, hers) = workers(false).await;
    let name = app.centre().worker(&one.slot.worker).unwrap().name.clone();
    assert_eq!(hers, [name.clone()].into());
    let (all_are_hers, all) = workers(true).await;
    assert!(!all_are_hers && all.contains(&name));
    assert_eq!(only_hers, all.len() > 1, "the way to the team is offered where it has more");
    let page = app.get_as(&cookie, &format!("{}?move=2026-11-30", page(&one.id))).await;
    assert_eq!(page.plain().contains("Voir toute l'équipe"), only_hers);
    assert!(only_hers, "{all:?}");
    let team = app.get_as(&cookie, &format!("{}?move=2026-11-30&with=all", super::page(&one.id))).await;
    team.says(200, &format!("Voir seulement les heures avec {name}"));
}
