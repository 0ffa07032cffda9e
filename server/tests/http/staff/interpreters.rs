//! Interpreters who have said no, or nothing, and who else comes.

use serde_json::json;

use crate::{
    interpreters::{app_with, asked, booked, send},
    mail_server::MailServer,
    world::TestApp,
};

pub const FUNCTIONS: &[&str] =
    &["assign-interpreter", "interpreters", "log-interpreter", "note-interpreter-answer"];

const PAGE: &str = "/fr/staff/interpreters";
const TUESDAY: &str = "2026-12-01T09:00:00+01:00";

/// An appointment whose interpreter has said no by her link; its id.
async fn declined(app: &TestApp, mail: &MailServer) -> String {
    let booked = booked(app, TUESDAY).await;
    let page = asked(app, mail).await;
    assert_eq!(app.post_form(&page, "answer=declined").await.status, 303);
    app.appointment_called(booked["reference"].as_str().unwrap()).await.id.to_string()
}

#[tokio::test]
async fn a_no_is_seen_where_staff_look_and_another_interpreter_is_assigned_with_one_button() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let id = declined(&app, &mail).await;
    app.is_for_staff("interpreters", &json!({})).await;
    app.is_for_staff("assign-interpreter", &json!({"id": id, "interpreter": "gulalai"})).await;

    let cookie = app.coordinator().await;
    let agenda = app.get_as(&cookie, "/fr/staff?date=2026-12-01&worker=all").await;
    agenda.says(200, "1 rendez-vous attend la réponse d'un interprète");
    agenda.says(200, "pachto · l'interprète a dit non");
    let sheet = app.get_as(&cookie, &format!("/fr/staff/appointments/{id}")).await;
    sheet.says(200, "interprète à trouver");
    for part in ["Farid Exemple", "a dit non", "par l'interprète", "Trouver une autre personne"] {
        sheet.says(200, part);
    }
    let page = app.get_as(&cookie, PAGE).await;
    for part in [
        "Farid Exemple",
        "a dit non",
        "Confier à Gulalai Exemple",
        "femme",
        "mailto:farid.exemple@example.org",
    ] {
        page.says(200, part);
    }
    let form = [("do", "assign"), ("id", id.as_str()), ("interpreter", "gulalai")];
    let answer = app.post_as(&cookie, PAGE, &form).await;
    assert_eq!((answer.status, answer.leads_to()), (303, "/fr/staff/interpreters?said=assigned"));
    assert_eq!(send(&app).await, 1, "she is asked, and he who had said no hears nothing more");
    assert_eq!(mail.letters().last().unwrap().0, "gulalai.exemple@example.org");
    // Until she answers she stands there; the day is far, so nobody has to hurry.
    let after = app.get_as(&cookie, PAGE).await;
    after.says(200, "Gulalai Exemple");
    after.says(200, "pas encore de réponse");
    let agenda = app.get_as(&cookie, "/fr/staff?date=2026-12-01&worker=all").await;
    agenda.says(200, "pachto · interprète demandé");
    assert!(!agenda.text().contains("attend la réponse"), "{}", agenda.text());
    app.wait_until("2026-11-29T09:00:00Z");
    let cookie = app.coordinator().await;
    app.get_as(&cookie, "/fr/staff").await.says(200, "1 rendez-vous attend la réponse d'un interprète");
}

#[tokio::test]
async fn what_she_says_on_the_telephone_is_noted_and_then_nobody_has_to_look() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let id = declined(&app, &mail).await;
    app.is_for_staff("note-interpreter-answer", &json!({"id": id, "number": 1, "answer": "confirmed"})).await;
    let cookie = app.cookie().await;
    let form = [("do", "confirmed"), ("id", id.as_str()), ("number", "1")];
    let answer = app.post_as(&cookie, PAGE, &form).await;
    assert_eq!((answer.status, answer.leads_to()), (303, "/fr/staff/interpreters?said=noted"));
    app.get_as(&cookie, PAGE).await.says(200, "Tous les interprètes demandés ont répondu oui.");
    let sheet = app.told(&cookie, "appointment", &json!({"id": id})).await;
    assert_eq!(sheet["request"], json!(["Farid Exemple", "Confirmed"]));
    assert_eq!(sheet["history"][2]["by"], json!({"Staff": "Claire Exemple"}));
    let agenda = app.get_as(&cookie, "/fr/staff?date=2026-12-01&worker=all").await;
    agenda.says(200, "pachto · interprète confirmé");
}

#[tokio::test]
async fn what_cannot_be_done_is_said_and_changes_nothing() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let id = declined(&app, &mail).await;
    let cookie = app.cookie().await;
    app.changes_nothing(&cookie, async || {
        for (interpreter, why) in [("rana", "ne travaille pas"), ("farid", "n'est plus libre")] {
            let form = [("do", "assign"), ("id", id.as_str()), ("interpreter", interpreter)];
            app.post_as(&cookie, PAGE, &form).await.says(409, why);
        }
        for form in [
            vec![("do", "assign"), ("id", id.as_str()), ("interpreter", "../x")],
            vec![("do", "declined"), ("id", id.as_str()), ("number", "first")],
            vec![("do", "dance")],
        ] {
            assert_eq!(app.post_as(&cookie, PAGE, &form).await.status, 422, "{form:?}");
        }
        for (id, number) in [("nobody", 1), (id.as_str(), 7)] {
            let asked = json!({"id": id, "number": number, "answer": "declined"});
            app.call(&cookie, "note-interpreter-answer", &asked).await.is_error(404, "NotFound");
        }
    })
    .await;
    let auditor = app.auditor().await;
    let page = app.get_as(&auditor, PAGE).await;
    page.says(200, "Farid Exemple");
    assert!(!page.text().contains("name=\"do\""), "she changes nothing");
}

#[tokio::test]
async fn whom_no_message_reaches_stands_there_to_be_called() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    mail.answer("farid.exemple@example.org", 550);
    booked(&app, TUESDAY).await;
    assert_eq!(send(&app).await, 0);
    let cookie = app.cookie().await;
    app.get_as(&cookie, PAGE).await.says(200, "pas au courant : à appeler");
    // She is no person who waits for a message.
    assert_eq!(app.told(&cookie, "messages", &json!({})).await["undelivered"], json!([]));
}

/// What became of the one of them, in the table: cell by cell.
fn cells(file: &str, reference: &str) -> Vec<String> {
    let line = file.lines().find(|line| line.contains(reference)).expect("it is in the table");
    line.split(';').map(str::to_owned).collect()
}

#[tokio::test]
async fn a_service_gets_its_hours_as_a_table_that_names_nobody() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = booked(&app, TUESDAY).await;
    let page = asked(&app, &mail).await;
    assert_eq!(app.post_form(&page, "answer=confirmed").await.status, 303);
    let reference = booked["reference"].as_str().unwrap();
    let id = app.appointment_called(reference).await.id.to_string();
    let december = "/fr/staff/interpreters/hours.csv?provider=SeTIS+Wallon&from=2026-12-01&until=2026-12-31";

    let cookie = app.coordinator().await;
    app.get_as(&cookie, PAGE).await.says(200, "<option>SeTIS Wallon</option>");
    let before = app.get_as(&cookie, december).await;
    assert_eq!(before.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(before.header("cache-control"), "no-store");
    assert!(before.body.starts_with("\u{feff}Référence;Date;".as_bytes()), "{}", before.text());
    assert!(
        !before.text().contains("Quetzal") && !before.text().contains("470 12 34 56"),
        "{}",
        before.text()
    );
    let row = cells(&before.text(), reference);
    assert_eq!(row[1..6], ["2026-12-01", "09:00", "60", "pachto", "Suivi"]);
    assert_eq!(row[9..], ["Farid Exemple", "confirmé", "", ""]);

    // What staff note afterwards is in it.
    app.wait_until("2026-12-01T09:30:00Z");
    let cookie = app.coordinator().await;
    let sheet = format!("/fr/staff/appointments/{id}");
    app.get_as(&cookie, &sheet).await.says(200, "value=\"60\"");
    for wrong in ["", "0", "601", "an hour"] {
        let form = [("do", "interpreter-came"), ("minutes", wrong), ("back", sheet.as_str())];
        app.post_as(&cookie, &sheet, &form).await.says(422, "Écrivez un nombre de minutes");
    }
    let form = [("do", "interpreter-came"), ("minutes", "75"), ("back", sheet.as_str())];
    assert_eq!(app.post_as(&cookie, &sheet, &form).await.status, 303);
    app.get_as(&cookie, &sheet).await.says(200, "a interprété 75 minutes");
    let noted = app.get_as(&cookie, december).await.text();
    assert_eq!(cells(&noted, reference)[10..], ["confirmé", "oui", "75"]);
    app.call(&cookie, "log-interpreter", &json!({"id": id, "minutes": 0})).await;
    assert_eq!(cells(&app.get_as(&cookie, december).await.text(), reference)[11..], ["non", "0"]);

    // Another time and another service know nothing of it.
    for other in [
        "provider=Autre&from=2026-12-01&until=2026-12-31",
        "provider=SeTIS+Wallon&from=2026-11-01&until=2026-11-30",
    ] {
        let path = format!("/fr/staff/interpreters/hours.csv?{other}");
        assert_eq!(app.get_as(&cookie, &path).await.text().lines().count(), 1, "{other}");
    }
    for wrong in [
        "",
        "provider=x&from=2026-12-31&until=2026-12-01",
        "provider=x&from=2020-01-01&until=2026-12-01",
        "provider=x&from=soon&until=2026-12-01",
    ] {
        let path = format!("/fr/staff/interpreters/hours.csv?{wrong}");
        assert_eq!(app.get_as(&cookie, &path).await.status, 422, "{wrong}");
    }
}

#[tokio::test]
async fn the_table_is_for_who_coordinates_and_minutes_are_noted_once_it_has_begun() {
    let mail = MailServer::start();
    let app = app_with(&mail).await;
    let booked = booked(&app, TUESDAY).await;
    let id = app.appointment_called(booked["reference"].as_str().unwrap()).await.id.to_string();
    let path = "/fr/staff/interpreters/hours.csv?provider=SeTIS+Wallon&from=2026-12-01&until=2026-12-31";
    let worker = app.cookie().await;
    for cookie in [&worker, &app.auditor().await] {
        assert_eq!(app.get_as(cookie, path).await.status, 403);
        assert!(!app.get_as(cookie, PAGE).await.text().contains("hours.csv"));
    }
    app.is_for_staff("log-interpreter", &json!({"id": id, "minutes": 60})).await;
    app.changes_nothing(&worker, async || {
        let told = app.told(&worker, "log-interpreter", &json!({"id": id, "minutes": 60})).await;
        assert_eq!(told, json!({"Log": "not_begun"}));
        let told = app.told(&worker, "log-interpreter", &json!({"id": id, "minutes": 601})).await;
        assert_eq!(told, json!("WrongMinutes"));
    })
    .await;
}
