//! A booking from its making to its end, over the API.

use axum::http::Method;
use chrono::TimeDelta;
use serde_json::json;

use crate::world::{Asking, TestApp, booking, token, wrong_fields};

#[tokio::test]
async fn a_booking_gives_a_reference_and_a_secret_link() {
    let app = TestApp::new().await;
    let start = app.first_free().await;
    let answer = app.book("0123456789abcdef", &booking(&start)).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let booked = answer.json();
    assert_eq!(booked["start"], start);
    assert_eq!(booked["reference"].as_str().unwrap().len(), 7);
    assert_eq!(booked["office"]["id"], "la-louviere");
    assert!(booked["manage_url"].as_str().unwrap().starts_with("http://127.0.0.1:3000/ar/my/"));
    assert_eq!(token(&booked).len(), 32);
    assert_eq!(answer.header("location"), format!("/api/v1/appointments/{}", token(&booked)));
    assert_eq!(answer.header("cache-control"), "no-store");
}

/// Whose language is not in the list writes it, and staff reads it.
#[tokio::test]
async fn a_language_that_is_not_in_the_list_is_written_and_read() {
    let app = TestApp::new().await;
    let mut body = booking(&app.first_free().await);
    body["language"] = json!("other");
    body["interpreter_language"] = json!(null);
    let refused = app.book("0123456789abcdef", &body).await;
    assert_eq!(
        wrong_fields(&refused.is_problem(422, "invalid_fields")),
        [("other_language".to_owned(), "missing".to_owned())]
    );
    body["other_language"] = json!("Bambara");
    let booked = app.book("0123456789abcdef", &body).await;
    assert_eq!(booked.status, 201, "{}", booked.text());
    let own = app.get(&format!("/api/v1/appointments/{}", token(&booked.json()))).await.json();
    assert_eq!((&own["language"], &own["other_language"]), (&json!("other"), &json!("Bambara")));
    let cookie = app.coordinator().await;
    let day = own["start"].as_str().unwrap().get(..10).unwrap().to_owned();
    let agenda = app.get_as(&cookie, &format!("/fr/staff?date={day}&worker=all")).await;
    assert!(agenda.plain().contains("une autre langue : Bambara"), "the card says it");
}

#[tokio::test]
async fn the_same_request_again_is_the_same_booking() {
    let app = TestApp::new().await;
    let body = booking(&app.first_free().await);
    let first = app.book("0123456789abcdef", &body).await;
    app.wait(TimeDelta::days(2));
    let again = app.book("0123456789abcdef", &body).await;
    assert_eq!((again.status, again.json()), (201, first.json()));
}

#[tokio::test]
async fn a_repeated_request_hears_what_has_become_of_its_booking() {
    let app = TestApp::new().await;
    let body = booking(&app.first_free().await);
    let first = app.book("0123456789abcdef", &body).await.json();
    assert_eq!(first["since"], json!(null));
    let own = format!("/api/v1/appointments/{}", token(&first));
    let again = async || {
        let answer = app.book("0123456789abcdef", &body).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    };
    assert_eq!(
        app.post_json(&format!("{own}/move"), json!({"start": app.first_free().await})).await.status,
        200
    );
    let moved = again().await;
    assert_eq!((&moved["since"], &moved["start"]), (&json!("moved"), &first["start"]));
    assert_eq!(app.post_json(&format!("{own}/cancel"), json!({})).await.status, 200);
    assert_eq!(again().await["since"], json!("cancelled"));
}

#[tokio::test]
async fn a_key_belongs_to_one_request() {
    let app = TestApp::new().await;
    let mut body = booking(&app.first_free().await);
    assert_eq!(app.book("0123456789abcdef", &body).await.status, 201);
    body["person"]["family_name"] = json!("Somebody Else");
    app.book("0123456789abcdef", &body).await.is_problem(422, "idempotency_key_reused");
}

#[tokio::test]
async fn a_booking_needs_a_key() {
    let app = TestApp::new().await;
    let body = booking(&app.first_free().await);
    app.post_json("/api/v1/appointments", body.clone()).await.is_problem(400, "idempotency_key_needed");
    app.book("short", &body).await.is_problem(400, "idempotency_key_needed");
}

#[tokio::test]
async fn a_field_that_stands_twice_is_refused_wherever_it_stands() {
    let app = TestApp::new().await;
    let body = booking(&app.first_free().await).to_string();
    let send = |path: &str, body: &str| {
        let asking = Asking::new(Method::POST, path).body(body).header("content-type", "application/json");
        app.send(asking.header("idempotency-key", "0123456789abcdef"))
    };
    let names = [
        ("consent", "consent"),
        ("start", "start"),
        ("commune", "commune"),
        ("family_name", "person.family_name"),
    ];
    for (name, place) in names {
        let doubled = body.replacen(&format!("\"{name}\":"), &format!("\"{name}\":null,\"{name}\":"), 1);
        assert_ne!(doubled, body, "{name}");
        let refused = send("/api/v1/appointments", &doubled).await.is_problem(422, "invalid_fields");
        assert_eq!(wrong_fields(&refused), [(place.to_owned(), "twice".to_owned())]);
    }
    let refused = send("/api/v1/screenings", r#"{"facts":{"region":"brussels","region":null}}"#)
        .await
        .is_problem(422, "invalid_fields");
    assert_eq!(wrong_fields(&refused), [("facts.region".to_owned(), "twice".to_owned())]);
    assert_eq!(send("/api/v1/appointments", &body).await.status, 201);
}

#[tokio::test]
async fn a_taken_time_is_answered_with_others() {
    let app = TestApp::new().await;
    let start = app.first_free().await;
    assert_eq!(app.book("0123456789abcdef", &booking(&start)).await.status, 201);
    let problem = app.book("fedcba9876543210", &booking(&start)).await.is_problem(409, "slot_taken");
    let others = problem["alternatives"].as_array().unwrap();
    assert!(!others.is_empty() && others.iter().all(|slot| slot["start"] != start), "{problem}");
    let other = others[0]["start"].as_str().unwrap();
    assert_eq!(app.book("fedcba9876543210", &booking(other)).await.status, 201);
}

#[tokio::test]
async fn every_wrong_field_is_named_at_once() {
    let app = TestApp::new().await;
    let body = json!({
        "commune": "99", "kind": "visit", "start": "tomorrow", "language": "xx", "colour": "blue",
        "person": {"birth_year": 1790, "phone": "12", "nickname": "x"}, "consent": false
    });
    let problem = app.book("0123456789abcdef", &body).await.is_problem(422, "invalid_fields");
    let mut wrong = wrong_fields(&problem);
    wrong.sort();
    let expected = [
        ("colour", "unknown_field"),
        ("commune", "unknown_value"),
        ("consent", "consent_needed"),
        ("kind", "unknown_value"),
        ("language", "unknown_value"),
        ("person.birth_year", "out_of_range"),
        ("person.family_name", "missing"),
        ("person.nickname", "unknown_field"),
        ("person.phone", "unreadable"),
        ("start", "unreadable"),
    ];
    assert_eq!(wrong, expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    let kind = problem["fields"].as_array().unwrap().iter().find(|field| field["field"] == "kind").unwrap();
    assert!(kind["allowed"].as_array().unwrap().contains(&json!("first_reception")));
}

#[tokio::test]
async fn one_way_to_reach_the_person_is_enough_but_needed() {
    let app = TestApp::new().await;
    let mut body = booking(&app.first_free().await);
    body["person"]["phone"] = json!(null);
    let problem = app.book("0123456789abcdef", &body).await.is_problem(422, "invalid_fields");
    assert_eq!(wrong_fields(&problem), [("person.phone".to_owned(), "phone_or_email_needed".to_owned())]);
    body["person"]["email"] = json!("rahaf@example.org");
    assert_eq!(app.book("0123456789abcdef", &body).await.status, 201);
}

#[tokio::test]
async fn a_commune_of_another_centre_cannot_be_booked_here() {
    let app = TestApp::new().await;
    let mut body = booking(&app.first_free().await);
    body["commune"] = json!(crate::world::THEIRS);
    let problem = app.book("0123456789abcdef", &body).await.is_problem(409, "nothing_to_book");
    assert_eq!(problem["reason"], "other_centre");
    body["commune"] = json!("99999");
    let problem = app.book("0123456789abcdef", &body).await.is_problem(422, "invalid_fields");
    assert_eq!(wrong_fields(&problem), [("commune".to_owned(), "unknown_value".to_owned())]);
}

#[tokio::test]
async fn whoever_has_the_secret_sees_the_booking_and_no_name() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let answer = app.get(&format!("/api/v1/appointments/{}", token(&booked))).await;
    let seen = answer.json();
    assert_eq!((answer.status, &seen["reference"]), (200, &booked["reference"]));
    assert_eq!((&seen["state"], &seen["may_change"]), (&json!("booked"), &json!(true)));
    assert!(!answer.text().contains("Hussein") && !answer.text().contains("470"));
}

#[tokio::test]
async fn a_wrong_secret_and_none_look_alike() {
    let app = TestApp::new().await;
    app.booked().await;
    let unknown = app.get(&format!("/api/v1/appointments/{}", "0".repeat(32))).await;
    let nonsense = app.get("/api/v1/appointments/K7Q-4MD").await;
    unknown.is_problem(404, "not_found");
    assert_eq!(unknown.body, nonsense.body);
}

#[tokio::test]
async fn a_cancelled_time_is_free_again_at_once() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let start = booked["start"].as_str().unwrap();
    let path = format!("/api/v1/appointments/{}/cancel", token(&booked));
    let cancelled = app.post_json(&path, json!({})).await;
    assert_eq!((cancelled.status, &cancelled.json()["state"]), (200, &json!("cancelled")));
    app.post_json(&path, json!({})).await.is_problem(409, "already_cancelled");
    assert_eq!(app.book("fedcba9876543210", &booking(start)).await.status, 201);
}

#[tokio::test]
async fn what_has_begun_can_no_longer_change() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    app.wait(TimeDelta::days(30));
    let path = format!("/api/v1/appointments/{}", token(&booked));
    app.post_json(&format!("{path}/cancel"), json!({})).await.is_problem(409, "too_late");
    let start = json!({"start": app.first_free().await});
    app.post_json(&format!("{path}/move"), start).await.is_problem(409, "too_late");
    assert_eq!(app.get(&path).await.json()["may_change"], false);
}

#[tokio::test]
async fn a_moved_booking_keeps_its_link_and_frees_its_time() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let elsewhere = app.first_free().await;
    let path = format!("/api/v1/appointments/{}/move", token(&booked));
    let moved = app.post_json(&path, json!({"start": elsewhere})).await;
    assert_eq!((moved.status, &moved.json()["start"]), (200, &json!(elsewhere)));
    assert_eq!(app.first_free().await, booked["start"].as_str().unwrap());
}

#[tokio::test]
async fn a_move_to_a_taken_time_changes_nothing() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let taken = app.first_free().await;
    assert_eq!(app.book("fedcba9876543210", &booking(&taken)).await.status, 201);
    let path = format!("/api/v1/appointments/{}", token(&booked));
    let problem =
        app.post_json(&format!("{path}/move"), json!({"start": taken})).await.is_problem(409, "slot_taken");
    assert!(!problem["alternatives"].as_array().unwrap().is_empty());
    assert_eq!(app.get(&path).await.json()["start"], booked["start"]);
    let problem =
        app.post_json(&format!("{path}/move"), json!({"when": 1})).await.is_problem(422, "invalid_fields");
    assert_eq!(wrong_fields(&problem).len(), 2, "{problem}");
}

#[tokio::test]
async fn looking_never_changes_anything() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let path = format!("/api/v1/appointments/{}", token(&booked));
    for method in [Method::GET, Method::HEAD] {
        for action in ["cancel", "move"] {
            let answer = app.send(Asking::new(method.clone(), &format!("{path}/{action}"))).await;
            assert_eq!(answer.status, 405);
        }
    }
    app.get("/api/v1/appointments").await.is_problem(405, "method_not_allowed");
    assert_eq!(app.get(&path).await.json()["state"], "booked");
}
