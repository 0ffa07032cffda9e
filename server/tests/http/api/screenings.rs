//! The verdict over the API.

use serde_json::{Value, json};

use crate::world::{Asking, TestApp, wrong_fields};

const PATH: &str = "/api/v1/screenings";

fn obligated() -> Value {
    json!({
        "nationalities": ["SY"], "residence_document": "A", "birth_date": "1990-05-10",
        "legal_stay_since": "2025-06-01", "permit_ordered_on": "2025-09-15"
    })
}

#[tokio::test]
async fn a_verdict_says_why_and_by_when() {
    let app = TestApp::new().await;
    let answer =
        app.post_json(PATH, json!({"facts": obligated(), "complete": true, "today": "2026-11-23"})).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let verdict = answer.json();
    assert_eq!((&verdict["status"], &verdict["rule"]), (&json!("obligated"), &json!("R21-OBLIGATED")));
    assert_eq!(
        (&verdict["deadlines"][0]["kind"], &verdict["deadlines"][0]["date"]),
        (&json!("aim_for"), &json!("2027-03-15"))
    );
    assert_eq!(verdict["reasons"][0]["citation"]["id"], "cwass-150");
    assert_eq!(verdict["may_volunteer"], false);
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn every_case_of_the_case_book_gets_its_verdict() {
    let app = TestApp::new().await;
    let book = include_str!("../../../../domain/cases/cases.json");
    let cases: Vec<Value> = serde_json::from_str(book).unwrap();
    assert!(cases.len() > 20);
    for case in cases {
        let complete = case.get("complete").cloned().unwrap_or(json!(true));
        let body = json!({"facts": case["facts"], "complete": complete, "today": case["today"]});
        let verdict = app.post_json(PATH, body).await.json();
        for name in ["status", "rule", "certainty"] {
            let expected = &case["expected"][name];
            assert!(expected.is_null() || verdict[name] == *expected, "{}: {name} of {verdict}", case["id"]);
        }
    }
}

#[tokio::test]
async fn an_unfinished_screening_says_what_to_ask_next() {
    let app = TestApp::new().await;
    let verdict = app.post_json(PATH, json!({"facts": {"nationalities": ["SY"]}})).await.json();
    assert_eq!((&verdict["status"], &verdict["rule"]), (&json!("undetermined"), &Value::Null));
    assert!(verdict["next_question"].is_string() && verdict["possible"].as_array().unwrap().len() > 1);
}

#[tokio::test]
async fn the_day_is_today_in_brussels_where_nobody_says_otherwise() {
    let app = TestApp::new().await;
    app.wait_until("2026-11-23T23:30:00Z");
    let facts = json!({"birth_date": "2026-11-24"});
    assert_eq!(app.post_json(PATH, json!({"facts": facts})).await.status, 200);
    app.wait_until("2026-11-23T22:30:00Z");
    let problem = app.post_json(PATH, json!({"facts": facts})).await.is_problem(422, "invalid_fields");
    assert_eq!(wrong_fields(&problem), [("facts.birth_date".to_owned(), "born_in_the_future".to_owned())]);
}

#[tokio::test]
async fn unknown_names_and_values_are_named_with_what_is_allowed() {
    let app = TestApp::new().await;
    let facts =
        json!({"nationality": "SY", "residence_document": "Z", "birth_date": "2000-02-31", "work": 3});
    let problem = app
        .post_json(PATH, json!({"facts": facts, "compleet": true}))
        .await
        .is_problem(422, "invalid_fields");
    let mut wrong = wrong_fields(&problem);
    wrong.sort();
    let expected = [
        ("compleet", "unknown_field"),
        ("facts.birth_date", "impossible_date"),
        ("facts.nationality", "unknown_field"),
        ("facts.residence_document", "unknown_value"),
        ("facts.work", "not_a_value"),
    ];
    assert_eq!(wrong, expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
}

#[tokio::test]
async fn facts_that_contradict_each_other_are_both_named() {
    let app = TestApp::new().await;
    let facts = json!({"birth_date": "1990-05-10", "permit_ordered_on": "1989-01-01"});
    let problem = app.post_json(PATH, json!({"facts": facts})).await.is_problem(422, "invalid_fields");
    let code = "permit_ordered_before_birth".to_owned();
    let expected =
        ["facts.permit_ordered_on", "facts.birth_date"].map(|field| (field.to_owned(), code.clone()));
    assert_eq!(wrong_fields(&problem), expected);
}

#[tokio::test]
async fn what_is_not_a_json_object_is_refused() {
    let app = TestApp::new().await;
    let post = |body: &str| Asking::new(axum::http::Method::POST, PATH).json(&Value::Null).body(body);
    app.send(post("{")).await.is_problem(400, "malformed_request");
    app.send(post("[]")).await.is_problem(400, "malformed_request");
    app.send(post("{}").header("content-type", "text/plain")).await.is_problem(415, "not_json");
    app.get(PATH).await.is_problem(405, "method_not_allowed");
}
