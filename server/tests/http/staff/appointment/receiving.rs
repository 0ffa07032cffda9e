//! The person of an appointment is there before or after its time.

use domain::{
    booking::{ReceiveRefused, State},
    people::Actor,
};
use serde_json::{Value, json};
use store::HistoryEvent;

use super::{ask, is_by_staff, page};
use crate::world::TestApp;

/// What the page says of a refusal.
const fn sentence(why: ReceiveRefused) -> &'static str {
    match why {
        ReceiveRefused::Cancelled => "Ce rendez-vous est annulé",
        ReceiveRefused::Done => "Cette personne a déjà été reçue",
        ReceiveRefused::PastDay => "Ce rendez-vous était un autre jour",
        ReceiveRefused::Erased => "Cette personne était déjà effacée",
    }
}

const FORM: [(&str, &str); 3] = [("do", "receive"), ("worker", "claire"), ("office", "la-louviere")];

fn arguments(one: &domain::booking::Appointment) -> Value {
    json!({"id": one.id, "worker": "claire", "office": "la-louviere"})
}

#[tokio::test]
async fn who_comes_early_is_received_by_a_form_and_by_the_function() {
    for by_form in [true, false] {
        let app = TestApp::new().await;
        let one = app.appointment().await;
        app.is_for_staff("receive-appointment", &arguments(&one)).await;
        let cookie = app.cookie().await;
        let sheet = app.told(&cookie, "appointment", &json!({"id": one.id})).await;
        let choice = (&sheet["receive"]["worker"], &sheet["receive"]["office"]);
        assert_eq!(choice, (&json!("claire"), &json!("la-louviere")), "who is signed in, where she is");
        let done = format!("{}?said=received", page(&one.id));
        if by_form {
            assert_eq!(ask(&app, &cookie, &one.id, &FORM).await.leads_to(), done);
        } else {
            assert_eq!(app.told(&cookie, "receive-appointment", &arguments(&one)).await, "Received");
        }
        app.get_as(&cookie, &done).await.says(200, "La personne est reçue maintenant");
        let now = app.appointment_of(&one.id).await;
        assert_eq!(
            (now.state(), now.slot.start.to_rfc3339().as_str()),
            (State::Arrived, "2026-11-23T08:30:00+01:00")
        );
        assert_eq!(app.first_free().await, one.slot.start.to_rfc3339(), "her old time is free again");
        let history = app.rows().history_of(&one.id).await.unwrap();
        assert!(matches!(history[1].event, HistoryEvent::Moved(_)) && is_by_staff(&history[1]));
        // Now it is its own time: there is nothing more to ask.
        let sheet = app.told(&cookie, "appointment", &json!({"id": one.id})).await;
        assert_eq!(sheet["receive"], Value::Null);
    }
}

#[tokio::test]
async fn each_reason_is_said_and_nothing_is_changed() {
    for why in
        [ReceiveRefused::Cancelled, ReceiveRefused::Done, ReceiveRefused::PastDay, ReceiveRefused::Erased]
    {
        let app = TestApp::new().await;
        let one = app.appointment().await;
        app.wait_until_it_begins(&one);
        let cookie = app.coordinator().await;
        match why {
            ReceiveRefused::Cancelled => {
                app.rows().cancel(&one.id, &Actor::Visitor, one.booked_at).await.unwrap();
            }
            ReceiveRefused::Done => {
                app.told(&cookie, "mark-attendance", &json!({"id": one.id, "mark": "done"})).await;
            }
            ReceiveRefused::PastDay => app.wait(chrono::TimeDelta::days(1)),
            ReceiveRefused::Erased => {
                app.wait(chrono::TimeDelta::hours(3));
                let cookie = app.coordinator().await;
                app.told(&cookie, "erase-appointment", &json!({"id": one.id})).await;
            }
        }
        let cookie = app.cookie().await;
        app.changes_nothing(&cookie, async || {
            ask(&app, &cookie, &one.id, &FORM).await.says(409, sentence(why));
            let told = app.told(&cookie, "receive-appointment", &arguments(&one)).await;
            assert_eq!(told, json!({"Receive": why}));
            let sheet = app.told(&cookie, "appointment", &json!({"id": one.id})).await;
            assert_eq!(sheet["receive"], Value::Null, "{why:?} is not offered");
        })
        .await;
    }
}

#[tokio::test]
async fn whom_the_worker_has_is_said_and_what_does_not_exist_receives_nobody() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let draft = json!({"commune": "58001", "kind": "convention", "language": "fr", "worker": "claire",
        "office": "la-louviere", "family_name": "Before", "consent": "on"});
    let there = app.told(&cookie, "receive", &json!({"draft": draft, "key": "0123456789-before-her"})).await;
    assert!(there["Received"].is_object(), "{there}");
    app.changes_nothing(&cookie, async || {
        ask(&app, &cookie, &one.id, &FORM).await.says(409, "Claire Exemple reçoit Before jusqu'à 9:15");
        let told = app.told(&cookie, "receive-appointment", &arguments(&one)).await;
        assert_eq!(told["ReceiveTaken"]["name"], "Before");
        let nowhere = json!({"id": one.id, "worker": "claire", "office": "nowhere"});
        let told = app.told(&cookie, "receive-appointment", &nowhere).await;
        assert_eq!(told, json!({"ReceiveImpossible": "unknown_office"}));
        let unreadable = json!({"id": one.id, "worker": "../claire", "office": "la-louviere"});
        app.call(&cookie, "receive-appointment", &unreadable).await.is_error(422, "BadRequest");
    })
    .await;
}
