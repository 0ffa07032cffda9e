//! The OpenAPI document and what is really answered, held together.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Value, json};
use server::api;

use crate::world::{Answer, Asking, OURS, TestApp, booking, form_of, token};

fn document() -> Value {
    serde_json::to_value(api::document()).unwrap()
}

/// Holds an answer to be one that the document describes: its status, its kind
/// and its shape.
#[track_caller]
fn is_described(document: &Value, method: &str, path: &str, answer: &Answer) {
    let responses = &document["paths"][format!("/api/v1{path}")][method]["responses"];
    let response = &responses[answer.status.to_string()];
    assert!(
        response.is_object(),
        "{method} {path} never says it answers {}: {}",
        answer.status,
        answer.text()
    );
    let kind = answer.header("content-type").split(';').next().unwrap().to_owned();
    let media = &response["content"][&kind];
    assert!(media.is_object(), "{method} {path} {} never says it answers {kind}", answer.status);
    if kind.ends_with("json") {
        is_of_shape(document, &media["schema"], &answer.json());
    }
}

#[track_caller]
fn is_of_shape(document: &Value, schema: &Value, value: &Value) {
    let mut whole = schema.clone();
    whole["components"] = document["components"].clone();
    whole["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    let validator: Validator = jsonschema::validator_for(&whole).unwrap();
    let faults: Vec<_> =
        validator.iter_errors(value).map(|fault| format!("{} at {}", fault, fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:?}\n{value:#}\n{schema:#}");
}

#[tokio::test]
async fn the_document_is_served_as_it_is_generated() {
    let app = TestApp::new().await;
    let served = app.get("/api/v1/openapi.json").await;
    assert_eq!((served.status, served.json()), (200, document()));
}

#[test]
fn the_document_names_exactly_the_routes_of_the_design() {
    let document = document();
    let named: BTreeSet<_> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, item)| {
            item.as_object().unwrap().keys().map(move |method| format!("{method} {path}"))
        })
        .collect();
    let designed = [
        "get /api/v1/appointments/{token}",
        "get /api/v1/appointments/{token}/calendar.ics",
        "get /api/v1/communes",
        "get /api/v1/offices",
        "get /api/v1/slots",
        "post /api/v1/appointments",
        "post /api/v1/appointments/{token}/cancel",
        "post /api/v1/appointments/{token}/move",
        "post /api/v1/screenings",
    ];
    assert_eq!(named, designed.map(str::to_owned).into());
}

#[test]
fn every_reference_of_the_document_leads_somewhere() {
    fn references(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                found.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
                fields.values().for_each(|value| references(value, found));
            }
            Value::Array(values) => values.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }
    let document = document();
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 10);
    for reference in found {
        assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
}

#[tokio::test]
async fn screenings_answer_as_described() {
    let (app, document) = (TestApp::new().await, document());
    let body = json!({"facts": {"nationalities": ["SY"], "residence_document": "A", "birth_date": "1990-05-10",
        "legal_stay_since": "2025-06-01", "permit_ordered_on": "2025-09", "work": "unsure"}, "today": "2026-11-23"});
    is_of_shape(&document, &json!({"$ref": "#/components/schemas/ScreeningRequest"}), &body);
    for body in
        [body, json!({"facts": {}}), json!({"facts": {}, "complete": true}), json!({"facts": {"x": 1}})]
    {
        is_described(&document, "post", "/screenings", &app.post_json("/api/v1/screenings", body).await);
    }
}

#[tokio::test]
async fn the_directory_answers_as_described() {
    let (app, document) = (TestApp::new().await, document());
    is_described(&document, "get", "/offices", &app.get("/api/v1/offices").await);
    for question in ["", "?q=ath", "?q=liege", "?x=y"] {
        is_described(&document, "get", "/communes", &app.get(&format!("/api/v1/communes{question}")).await);
    }
}

#[tokio::test]
async fn slots_answer_as_described() {
    let (app, document) = (TestApp::new().await, document());
    let all = format!("?commune={OURS}&kind=first_reception");
    for question in [
        all.clone(),
        format!("{all}&language=ar&days=60"),
        format!("{all}&from=2026-12-25&days=1"),
        "?a=b".into(),
    ] {
        is_described(&document, "get", "/slots", &app.get(&format!("/api/v1/slots{question}")).await);
    }
}

#[tokio::test]
async fn bookings_answer_as_described() {
    let (app, document) = (TestApp::new().await, document());
    let body = booking(&app.first_free().await);
    is_of_shape(&document, &json!({"$ref": "#/components/schemas/BookingBody"}), &body);
    let booked = app.book("0123456789abcdef", &body).await;
    is_described(&document, "post", "/appointments", &booked);
    is_described(&document, "post", "/appointments", &app.book("fedcba9876543210", &body).await);
    is_described(&document, "post", "/appointments", &app.book("fedcba9876543210", &json!({})).await);
    is_described(&document, "post", "/appointments", &app.book("", &body).await);

    let own = format!("/api/v1/appointments/{}", token(&booked.json()));
    let path = "/appointments/{token}";
    is_described(&document, "get", path, &app.get(&own).await);
    is_described(&document, "get", path, &app.get("/api/v1/appointments/x").await);
    is_described(
        &document,
        "get",
        &format!("{path}/calendar.ics"),
        &app.get(&format!("{own}/calendar.ics")).await,
    );
    let moving = json!({"start": app.first_free().await});
    is_of_shape(&document, &json!({"$ref": "#/components/schemas/MoveBody"}), &moving);
    for body in [moving, json!({}), json!({"start": "2026-11-29T09:00:00+01:00"})] {
        is_described(
            &document,
            "post",
            &format!("{path}/move"),
            &app.post_json(&format!("{own}/move"), body).await,
        );
    }
    for _ in 0..2 {
        let cancelled = app.post_json(&format!("{own}/cancel"), json!({})).await;
        is_described(&document, "post", &format!("{path}/cancel"), &cancelled);
    }
}

/// A partner begins by copying the examples.
#[tokio::test]
async fn the_examples_of_the_document_are_accepted() {
    let (app, document) = (TestApp::new().await, document());
    let booked = app.booked().await;
    let mut sent = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let mut address = path.replace("{token}", &token(&booked));
            let mut pairs = Vec::new();
            let mut headers = Vec::new();
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                let name = parameter["name"].as_str().unwrap();
                let example = parameter["example"].as_str().map(str::to_owned);
                let example = example.unwrap_or_else(|| parameter["example"].to_string());
                match parameter["in"].as_str().unwrap() {
                    "path" => continue,
                    "query" => pairs.push((name, example.clone())),
                    "header" => headers.push((name, example.clone())),
                    other => panic!("{other}"),
                }
                assert_ne!(example, "null", "{path}: {name} has no example");
            }
            if !pairs.is_empty() {
                let pairs: Vec<_> = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
                address = format!("{address}?{}", form_of(&pairs));
            }
            let mut asking = Asking::new(method.to_uppercase().parse().unwrap(), &address);
            for (name, value) in headers {
                asking = asking.header(name, &value);
            }
            if let Some(schema) =
                operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str()
            {
                let body = &document.pointer(schema.trim_start_matches('#')).unwrap()["example"];
                assert!(body.is_object(), "{schema} has no example");
                asking = asking.json(body);
            }
            let answer = app.send(asking).await;
            let is_accepted = answer.status < 300 || answer.status == 409;
            assert!(is_accepted, "{method} {address}: {} {}", answer.status, answer.text());
            is_described(&document, method, path.trim_start_matches("/api/v1"), &answer);
            sent += 1;
        }
    }
    assert_eq!(sent, 9);
}

#[test]
fn what_the_document_forbids_is_unknown_fields() {
    let document = document();
    for schema in ["BookingBody", "PersonBody", "MoveBody", "ScreeningRequest", "Facts"] {
        assert_eq!(document["components"]["schemas"][schema]["additionalProperties"], false, "{schema}");
    }
}
