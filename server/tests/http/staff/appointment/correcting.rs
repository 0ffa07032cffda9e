//! Setting right how the person is reached, and the note of staff.

use domain::{
    booking::{Appointment, StaffNote},
    people::Actor,
};
use serde_json::{Value, json};
use store::HistoryEvent;

use super::{ask, cancel, is_by_staff, last_line, page};
use crate::world::TestApp;

const NOTE: &str = "Vient avec sa sœur <&>\nRappeler le matin";

fn contact(one: &Appointment, phone: &str, email: &str) -> Value {
    json!({"id": one.id, "phone": phone, "email": email})
}

fn correct<'a>(phone: &'a str, email: &'a str) -> [(&'a str, &'a str); 3] {
    [("do", "correct"), ("phone", phone), ("email", email)]
}

async fn reached_by(app: &TestApp, one: &Appointment) -> (Option<String>, Option<String>) {
    let person = app.appointment_of(&one.id).await.person.unwrap();
    (person.phone.map(|phone| phone.to_string()), person.email.map(|email| email.to_string()))
}

async fn note(app: &TestApp, one: &Appointment) -> Option<String> {
    app.rows().note_of(&one.id).await.unwrap().map(|note| note.to_string())
}

#[tokio::test]
async fn a_worker_corrects_telephone_and_e_mail_by_a_form_and_by_the_function() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    app.is_for_staff("correct-contact", &contact(&one, "", "")).await;
    let cookie = app.cookie().await;
    let sheet = app.get_as(&cookie, &page(&one.id)).await;
    sheet.keeps(&[("phone", "0470 12 34 56"), ("email", "")]);
    let done = format!("{}?said=saved", page(&one.id));
    let form = correct("0471 22 33 44", "lina@Example.org");
    assert_eq!(ask(&app, &cookie, &one.id, &form).await.leads_to(), done);
    assert_eq!(
        reached_by(&app, &one).await,
        (Some("+32471223344".to_owned()), Some("lina@example.org".to_owned()))
    );
    let line = last_line(&app, &one.id).await;
    assert!(line.event == HistoryEvent::Corrected && is_by_staff(&line), "{line:?}");
    let shown = app.get_as(&cookie, &done).await;
    shown.says(200, "Téléphone ou e-mail corrigé");
    assert!(!shown.plain().contains("0470 12 34 56"), "what it was before is not told");
    // She is found by what she is called now.
    for (typed, found) in [("0471 22 33 44", true), ("0470 12 34 56", false)] {
        let list = app.post_as(&cookie, "/fr/staff/files", &[("known_by", typed)]).await.text();
        assert_eq!(list.contains("Al-Hussein"), found, "{typed}");
    }
    // The same again is nothing new.
    app.changes_nothing(&cookie, async || {
        assert_eq!(ask(&app, &cookie, &one.id, &form).await.leads_to(), done);
        let same = contact(&one, "+32 471 22 33 44", "lina@example.org");
        assert_eq!(app.told(&cookie, "correct-contact", &same).await, "Saved");
    })
    .await;
    assert_eq!(app.told(&cookie, "correct-contact", &contact(&one, "", "")).await, "Saved");
    assert_eq!(reached_by(&app, &one).await, (None, None), "at the counter some have neither");
}

#[tokio::test]
async fn what_cannot_be_read_is_said_beside_its_field_and_kept() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let short = json!({"phone": {"too_short": {"country": 32, "zeros": 0, "digits": 47_012_345}}});
    for (phone, email, field, why, said) in [
        ("call me", "", "phone", json!({"phone": "unreadable"}), "Nous ne pouvons pas lire ce numéro"),
        ("0470 12 34 5", "a@example.org", "phone", short, "Il manque un chiffre"),
        ("0470 12 34 56", "nobody", "email", json!("unreadable"), "Cette adresse n'est pas complète"),
    ] {
        app.changes_nothing(&cookie, async || {
            let page = ask(&app, &cookie, &one.id, &correct(phone, email)).await;
            page.says(422, said);
            page.says(422, "Al-Hussein");
            page.keeps(&[("phone", phone), ("email", email)]);
            assert!(page.text().contains(&format!("id=\"{field}-error\"")));
            let told = app.told(&cookie, "correct-contact", &contact(&one, phone, email)).await;
            assert_eq!(told, json!({"Wrong": [{"field": field, "why": why}]}));
        })
        .await;
    }
}

#[tokio::test]
async fn a_note_is_written_read_by_colleagues_and_erased_by_an_empty_field() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let arguments = |note: &str| json!({"id": one.id, "note": note});
    app.is_for_staff("write-note", &arguments(NOTE)).await;
    let cookie = app.cookie().await;
    let done = format!("{}?said=saved", page(&one.id));
    let form = [("do", "note"), ("note", NOTE)];
    assert_eq!(ask(&app, &cookie, &one.id, &form).await.leads_to(), done);
    assert_eq!(note(&app, &one).await.as_deref(), Some(NOTE));
    let line = last_line(&app, &one.id).await;
    assert!(line.event == HistoryEvent::Noted && is_by_staff(&line), "{line:?}");
    for cookie in [&cookie, &app.auditor().await] {
        let shown = app.get_as(cookie, &page(&one.id)).await;
        assert!(
            shown.text().contains("Vient avec sa sœur &lt;&amp;>")
                || shown.text().contains("Vient avec sa sœur &lt;&amp;&gt;")
        );
        shown.says(200, "Note modifiée");
        assert_eq!(app.told(cookie, "appointment", &json!({"id": one.id})).await["note"], NOTE);
    }
    app.changes_nothing(&cookie, async || {
        assert_eq!(app.told(&cookie, "write-note", &arguments(NOTE)).await, "Saved");
    })
    .await;
    assert_eq!(app.told(&cookie, "write-note", &arguments(" \n ")).await, "Saved");
    assert_eq!(note(&app, &one).await, None);
}

#[tokio::test]
async fn a_note_that_is_too_long_is_refused_and_kept() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    let long = "é".repeat(StaffNote::LONGEST + 1);
    app.changes_nothing(&cookie, async || {
        let page = ask(&app, &cookie, &one.id, &[("do", "note"), ("note", &long)]).await;
        page.says(422, "Cette note est trop longue");
        assert!(page.text().contains(&long));
        let told = app.told(&cookie, "write-note", &json!({"id": one.id, "note": long})).await;
        assert_eq!(told, "NoteTooLong");
    })
    .await;
}

/// The person herself does not read what staff noted about her appointment.
#[tokio::test]
async fn nobody_but_staff_reads_the_note() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let one = app.appointment_called(booked["reference"].as_str().unwrap()).await;
    let cookie = app.cookie().await;
    app.told(&cookie, "write-note", &json!({"id": one.id, "note": "Zwischenruf"})).await;
    let token = crate::world::token(&booked);
    for address in
        [format!("/fr/my/{token}"), format!("/api/v1/appointments/{token}"), format!("/fr/my/{token}/move")]
    {
        assert!(!app.get(&address).await.text().contains("Zwischenruf"), "{address}");
    }
}

#[tokio::test]
async fn where_the_person_was_erased_the_note_is_gone_and_nothing_can_be_written() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    let cookie = app.cookie().await;
    app.told(&cookie, "write-note", &json!({"id": one.id, "note": NOTE})).await;
    cancel(&app, &one).await;
    // However it stands, as long as there is somebody.
    assert_eq!(app.told(&cookie, "correct-contact", &contact(&one, "0471 22 33 44", "")).await, "Saved");
    app.rows().erase_appointment(&one.id, &Actor::Service, app.state.service.now()).await.unwrap();
    assert_eq!(note(&app, &one).await, None);
    let html = app.get_as(&cookie, &page(&one.id)).await.text();
    assert!(!html.contains("value=\"correct\"") && !html.contains("value=\"note\""));
    app.changes_nothing(&cookie, async || {
        let said = "Cette personne était déjà effacée";
        ask(&app, &cookie, &one.id, &correct("0470 12 34 56", "")).await.says(409, said);
        ask(&app, &cookie, &one.id, &[("do", "note"), ("note", NOTE)]).await.says(409, said);
        let refused = "PersonErased";
        assert_eq!(app.told(&cookie, "correct-contact", &contact(&one, "", "")).await, refused);
        assert_eq!(app.told(&cookie, "write-note", &json!({"id": one.id, "note": NOTE})).await, refused);
    })
    .await;
}
