//! All offices over a week, and what colleagues change meanwhile.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::world::{TestApp, booking};

pub const FUNCTIONS: &[&str] = &["agenda-since", "board", "board-since"];

const PAGE: &str = "/fr/staff/board";

fn asked(date: &str, language: Value) -> Value {
    json!({"asked": {"date": date, "kind": "first_reception", "language": language}})
}

/// An office on one day of the week told.
fn cell<'a>(board: &'a Value, office: &str, day: usize) -> &'a Value {
    let offices = board["offices"].as_array().unwrap();
    &offices.iter().find(|one| one["id"] == office).unwrap()["cells"][day]
}

#[tokio::test]
async fn each_office_tells_how_much_is_free_and_who_is_there() {
    let app = TestApp::new().await;
    let tuesday = asked("2026-12-01", Value::Null);
    app.is_for_staff("board", &tuesday).await;
    let cookie = app.cookie().await;
    let told = async |asked: &Value| {
        app.changes_nothing(&cookie, async || app.told(&cookie, "board", asked).await).await
    };
    let board = told(&tuesday).await;
    assert_eq!(board["offices"].as_array().unwrap().len(), 17);
    assert_eq!(
        (&board["days"][0]["date"], &board["days"][4]["date"]),
        (&json!("2026-11-30"), &json!("2026-12-04"))
    );
    let before = cell(&board, "la-louviere", 1).clone();
    assert!(before["workers"].to_string().contains("Claire Exemple"), "{before}");
    assert_eq!((&before["free"], &before["none"]), (&before["all"], &Value::Null));

    // As many times as a search at the counter finds, whoever receives; one less once one
    // of them is nobody's any more.
    let page = app.get_as(&cookie, &format!("{PAGE}?date=2026-12-01")).await;
    page.says(200, &format!("{0} libres sur {0}", before["all"]));
    let counter = "/fr/staff/book?kind=first_reception&amp;office=la-louviere&amp;from=2026-12-01";
    assert!(page.text().contains(&format!("href=\"{counter}\"")), "a cell leads to the counter");
    let auditor = app.get_as(&app.auditor().await, &format!("{PAGE}?date=2026-12-01")).await;
    assert!(!auditor.text().contains("/fr/staff/book"), "who only looks is led to the agenda");
    assert!(auditor.text().contains("/fr/staff?date=2026-12-01&amp;office=la-louviere&amp;worker=all"));
    for number in 0..9 {
        app.book(&format!("0123456789-tuesday-{number}"), &booking("2026-12-01T09:00:00+01:00")).await;
    }
    let after = told(&tuesday).await;
    assert!(cell(&after, "la-louviere", 1)["free"].as_u64() < before["free"].as_u64());
    assert_eq!(cell(&after, "la-louviere", 1)["all"], before["all"]);
}

#[tokio::test]
async fn a_day_without_a_free_time_says_why_in_words() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    // Christmas: the holiday by its name; the week after, the centre is closed.
    let page = app.get_as(&cookie, &format!("{PAGE}?date=2026-12-25")).await;
    page.says(200, "Noël");
    let board = app.told(&cookie, "board", &asked("2026-12-28", Value::Null)).await;
    assert_eq!(cell(&board, "la-louviere", 0)["none"], "closed");
    let past = app.told(&cookie, "board", &asked("2026-11-16", Value::Null)).await;
    assert_eq!(cell(&past, "la-louviere", 0)["none"], "past");
    assert_eq!(cell(&past, "la-louviere", 0)["free"], 0);
    let next = past["offices"].as_array().unwrap().iter().find(|one| one["id"] == "la-louviere").unwrap();
    assert!(next["next"].as_str().is_some_and(|next| next >= "2026-11-23"), "{next}");
    // With an interpreter there is less, and never more.
    let free = async |language: Value| -> Vec<u64> {
        let board = app.told(&cookie, "board", &asked("2026-12-01", language)).await;
        let offices = board["offices"].as_array().unwrap().iter();
        let cells = offices.flat_map(|office| office["cells"].as_array().unwrap());
        cells.map(|cell| cell["free"].as_u64().unwrap()).collect()
    };
    let without = free(Value::Null).await;
    let mut less = 0;
    for language in past["languages"].as_array().unwrap() {
        let with = free(language.clone()).await;
        assert!(with.iter().zip(&without).all(|(with, without)| with <= without), "{language}");
        less += usize::from(with.iter().sum::<u64>() > 0 && with != without);
    }
    assert!(less > 0);
    // A language that nobody interprets.
    let nobody = app.get_as(&cookie, &format!("{PAGE}?date=2026-12-01&language=vi")).await;
    nobody.says(200, "Pas d'interprète");
}

#[tokio::test]
async fn what_a_colleague_changes_is_told_once() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let date = one.slot.date().to_string();
    let cookie = app.cookie().await;
    let part = json!({"date": date, "week": false, "office": null, "worker": "all"});
    let week = json!({"date": date, "kind": "first_reception", "language": null});
    for (first, since, asked, other_day) in
        [("agenda", "agenda-since", part, "2026-12-16"), ("board", "board-since", week, "2026-12-16")]
    {
        let now_is = app.told(&cookie, first, &json!({"asked": asked})).await;
        let state = now_is["state"].clone();
        let look = json!({"asked": asked, "state": state});
        app.is_for_staff(since, &look).await;
        app.changes_nothing(&cookie, async || {
            assert_eq!(app.told(&cookie, since, &look).await, Value::Null, "nothing is new");
        })
        .await;
        let mut elsewhere = booking(&format!("{other_day}T13:00:00+01:00"));
        elsewhere["person"]["family_name"] = json!(since);
        app.book(&format!("0123456789-{since}"), &elsewhere).await;
        assert_eq!(app.told(&cookie, since, &look).await, Value::Null, "another day is another");

        let moved_to = app.first_free().await;
        let before = app.appointment_of(&one.id).await.slot.start.to_rfc3339();
        app.told(&cookie, "move-appointment", &json!({"id": one.id, "start": moved_to, "office": null}))
            .await;
        let brought = app.told(&cookie, since, &look).await;
        assert!(brought.is_object() && brought["state"] != state, "{since}");
        let look = json!({"asked": asked, "state": brought["state"]});
        assert_eq!(app.told(&cookie, since, &look).await, Value::Null);
        app.told(&cookie, "move-appointment", &json!({"id": one.id, "start": before, "office": null})).await;
    }
}

/// Claire receives at one more office: the board of that week is another one.
#[tokio::test]
async fn hours_that_are_changed_are_noticed_too() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let week = json!({"date": "2026-11-26", "kind": "first_reception", "language": null});
    let before = app.told(&cookie, "board", &json!({"asked": week})).await;
    let look = json!({"asked": week, "state": before["state"]});
    assert_eq!(app.told(&cookie, "board-since", &look).await, Value::Null);
    let form = [
        ("version", "1"),
        ("who", "worker:claire"),
        ("what", "opening"),
        ("place", ""),
        ("office", "estaimpuis"),
        ("rhythm", "1"),
        ("weekday", "4"),
        ("start", "13:00"),
        ("end", "16:00"),
        ("from", "2026-11-26"),
        ("do", "save"),
    ];
    assert_eq!(app.post_as(&cookie, "/fr/staff/schedule", &form).await.status, 303);
    let after = app.told(&cookie, "board-since", &look).await;
    let is_there =
        |board: &Value| cell(board, "estaimpuis", 3)["workers"].to_string().contains("Claire Exemple");
    assert!(!is_there(&before) && is_there(&after));
    assert_ne!(after["state"], before["state"]);
}

/// A screen that looks by itself is no colleague who is there.
#[tokio::test]
async fn looking_by_itself_keeps_nobody_signed_in() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    let part = json!({"date": null, "week": false, "office": null, "worker": "all"});
    let state = app.told(&cookie, "agenda", &json!({"asked": part})).await["state"].clone();
    let look = json!({"asked": part, "state": state});
    for _ in 0..2 {
        app.wait(TimeDelta::minutes(14));
        app.told(&cookie, "agenda-since", &look).await;
    }
    app.wait(TimeDelta::minutes(14));
    app.call(&cookie, "agenda-since", &look).await.is_error(401, "SignInNeeded");
    // Whoever works stays.
    let cookie = app.cookie().await;
    for _ in 0..3 {
        app.wait(TimeDelta::minutes(14));
        app.told(&cookie, "agenda", &json!({"asked": part})).await;
    }
}
