//! Communes and offices over the API.

use serde_json::{Value, json};

use crate::world::{OURS, THEIRS, TestApp, wrong_fields};

#[tokio::test]
async fn a_commune_is_found_however_it_is_written() {
    let app = TestApp::new().await;
    for written in ["La%20Louvi%C3%A8re", "la+louviere", "LOUVIERE", "7100", "haine-saint-paul"] {
        let found = app.get(&format!("/api/v1/communes?q={written}")).await.json();
        assert_eq!(found[0]["ins"], OURS, "{written}: {found}");
    }
}

#[tokio::test]
async fn a_commune_of_the_centre_has_an_office_and_a_worker() {
    let app = TestApp::new().await;
    let found = app.get("/api/v1/communes?q=7100").await.json();
    assert_eq!(found[0]["office"], json!({"id": "la-louviere", "name": "Bureau d'accueil de La Louvière"}));
    assert_eq!(found[0]["worker"]["id"], "claire");
}

#[tokio::test]
async fn a_commune_of_another_centre_has_neither() {
    let app = TestApp::new().await;
    let found = app.get("/api/v1/communes?q=4000").await.json();
    let commune = found.as_array().unwrap().iter().find(|commune| commune["ins"] == THEIRS).unwrap();
    assert_eq!((&commune["office"], &commune["worker"]), (&Value::Null, &Value::Null));
    assert!(commune["centre"]["name"].is_string());
}

/// Neither do they stand in the answer, nor in the way of those that do.
#[tokio::test]
async fn communes_of_other_regions_take_nobodys_place() {
    let app = TestApp::new().await;
    for written in ["Bruxelles", "Schaerbeek", "9000"] {
        assert_eq!(app.get(&format!("/api/v1/communes?q={written}")).await.json(), json!([]), "{written}");
    }
    for letter in 'a'..='z' {
        let all = app.centre().commune_index();
        let without_them = all.search(&letter.to_string(), 20).len();
        let found = app.get(&format!("/api/v1/communes?q={letter}")).await.json();
        // Other names, such as Komen, find some more.
        assert!((without_them..=20).contains(&found.as_array().unwrap().len()), "{letter}");
    }
}

#[tokio::test]
async fn nothing_found_is_an_empty_list_and_a_misspelt_question_is_refused() {
    let app = TestApp::new().await;
    assert_eq!(app.get("/api/v1/communes?q=Atlantis").await.json(), json!([]));
    let problem = app.get("/api/v1/communes?query=Ath").await.is_problem(422, "invalid_fields");
    assert_eq!(wrong_fields(&problem), [("query".to_owned(), "unknown_field".to_owned())]);
    let twice = app.get("/api/v1/communes?q=Ath&q=Mons").await.is_problem(422, "invalid_fields");
    assert_eq!(wrong_fields(&twice), [("q".to_owned(), "twice".to_owned())]);
}

#[tokio::test]
async fn every_office_says_when_somebody_is_there_and_how_to_get_in() {
    let app = TestApp::new().await;
    let answer = app.get("/api/v1/offices").await;
    let offices = answer.json();
    let of = |centre: &str| {
        offices.as_array().unwrap().iter().filter(|office| office["centre"]["id"] == centre).count()
    };
    assert_eq!((of("cri-centre-wallonie-picarde"), of("cri-verviers")), (17, 3));
    for office in offices.as_array().unwrap() {
        assert!(!office["half_days"].as_array().unwrap().is_empty(), "{office}");
        assert!(office["accessibility"]["step_free"].is_boolean());
        assert_eq!(office["demonstration"], true);
    }
    assert_eq!(answer.header("cache-control"), "public, max-age=300");
}
