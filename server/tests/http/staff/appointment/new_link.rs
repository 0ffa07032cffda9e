//! A new link for whoever has lost hers, or shown it to somebody.

use serde_json::json;

use super::{NOBODYS, ask, cancel, page};
use crate::world::TestApp;

const FORM: [(&str, &str); 1] = [("do", "new-link")];

/// The address of the person's own page in an answer.
fn own_page(text: &str) -> String {
    let (_, rest) = text.split_once("/ar/my/").expect("the person reads Arabic");
    format!("/ar/my/{}", &rest[..32])
}

#[tokio::test]
async fn a_new_link_opens_and_the_earlier_ones_end() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let first = booked["manage_url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let one = app.appointment_called(booked["reference"].as_str().unwrap()).await;
    let cookie = app.cookie().await;
    app.get_as(&cookie, &page(&one.id)).await.says(200, "value=\"new-link\"");
    assert_eq!(app.get(&format!("/fr/my/{first}")).await.status, 200);

    // By a form without scripts: shown, and in no address.
    let answer = ask(&app, &cookie, &one.id, &FORM).await;
    answer.says(200, "Ses liens d'avant ne fonctionnent plus");
    let second = own_page(&answer.text());
    assert_eq!(app.get(&format!("/fr/my/{first}")).await.status, 404);
    assert_eq!(app.get(&second).await.status, 200);

    // By the server function.
    let told = app.told(&cookie, "give-new-link", &json!({"id": one.id})).await;
    let third = told["NewLink"].as_str().unwrap().to_owned();
    assert_eq!(app.get(&second).await.status, 404);
    assert_eq!(app.get(&third).await.status, 200);
    assert_eq!(app.post_form(&format!("{third}/cancel"), "").await.status, 303, "it manages");
}

#[tokio::test]
async fn nobody_is_given_a_link_to_what_is_not_there_or_over() {
    let app = TestApp::new().await;
    let one = app.appointment().await;
    app.is_for_staff("give-new-link", &json!({"id": one.id})).await;
    let cookie = app.cookie().await;
    app.call(&cookie, "give-new-link", &json!({"id": NOBODYS})).await.is_error(404, "NotFound");
    cancel(&app, &one).await;
    let sheet = app.told(&cookie, "appointment", &json!({"id": one.id})).await;
    assert_eq!(sheet["may_give_link"], false);
}
