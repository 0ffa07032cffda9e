//! Who coordinates signs the rules, and the very words that tell them.

use domain::eligibility::{RULEBOOK, VERSIONS};
use serde_json::{Value, json};

use super::{PAGE, hash};
use crate::world::{Answer, TestApp};

/// The fingerprint of the words that the page shows.
async fn wording(app: &TestApp, cookie: &str) -> String {
    app.get_as(cookie, PAGE).await.field("wording")
}

async fn sign(app: &TestApp, cookie: &str, read: bool) -> Answer {
    let (hash, wording) = (hash(), wording(app, cookie).await);
    let mut form = vec![("rulebook", hash.as_str()), ("wording", wording.as_str()), ("do", "sign")];
    if read {
        form.push(("read", "true"));
    }
    app.post_as(cookie, PAGE, &form).await
}

/// The same wish, as the browser's own code sends it.
async fn arguments(app: &TestApp, cookie: &str, read: bool) -> Value {
    json!({"rulebook": hash(), "wording": wording(app, cookie).await, "read": read})
}

fn said(what: &str) -> Value {
    json!({"what": what, "rule": ""})
}

#[tokio::test]
async fn the_coordination_signs_once_and_its_name_stands_there() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let unread = app.changes_nothing(&alix, async || sign(&app, &alix, false).await).await;
    unread.says(422, "Relisez les règles");

    let signed = sign(&app, &alix, true).await;
    let version = RULEBOOK.version;
    let back = format!("/fr/staff/rulebook?version={version}&said=signed&rule=#versions");
    assert_eq!(signed.leads_to(), back);
    let again = app.changes_nothing(&alix, async || sign(&app, &alix, true).await).await;
    assert_eq!(again.leads_to(), back.replace("=signed", "=already-signed"));

    let signatures = app.rows().signatures().await.unwrap();
    assert_eq!(signatures.len(), 1);
    let page = app.get_as(&alix, back.split('#').next().unwrap()).await.text();
    assert!(page.contains("Alix Exemple"));
    assert!(page.contains("C’est signé"));
    assert!(!page.contains("value=\"sign\""), "there is nothing left to sign");
}

#[tokio::test]
async fn who_coordinates_signs_once_by_the_function_and_a_stranger_does_not() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let read = arguments(&app, &alix, true).await;
    app.is_for_staff("sign-rulebook", &read).await;
    let unread = arguments(&app, &alix, false).await;
    let told = async |arguments: &Value| app.told(&alix, "sign-rulebook", arguments).await;
    assert_eq!(app.changes_nothing(&alix, async || told(&unread).await).await, said("NotRead"));
    assert_eq!(told(&read).await, said("Signed"));
    assert_eq!(app.changes_nothing(&alix, async || told(&read).await).await, said("AlreadySigned"));
    assert_eq!(app.rows().signatures().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_worker_cannot_sign() {
    let app = TestApp::new().await;
    let claire = app.cookie().await;
    assert!(!app.get_as(&claire, PAGE).await.text().contains("value=\"sign\""));
    app.changes_nothing(&claire, async || {
        for read in [true, false] {
            sign(&app, &claire, read).await.says(403, "Votre compte ne permet pas cela.");
            let arguments = arguments(&app, &claire, read).await;
            app.call(&claire, "sign-rulebook", &arguments).await.is_error(403, "Forbidden");
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_signs_words_that_are_not_there() {
    let app = TestApp::new().await;
    let alix = app.coordinator().await;
    let (rules, words) = (hash(), wording(&app, &alix).await);
    let others = VERSIONS[0].stamp().hash_text();
    app.changes_nothing(&alix, async || {
        for (rulebook, wording) in [
            ("", words.as_str()),
            ("0000000000000000", &words),
            ("<script>", &words),
            (&others, &words),
            (&rules, ""),
            (&rules, "0000000000000000"),
            (&rules, "<script>"),
        ] {
            let form = [("rulebook", rulebook), ("wording", wording), ("read", "true"), ("do", "sign")];
            app.post_as(&alix, PAGE, &form).await.says(422, "Rien n'a été enregistré");
            let arguments = json!({"rulebook": rulebook, "wording": wording, "read": true});
            app.call(&alix, "sign-rulebook", &arguments).await.is_error(422, "BadRequest");
        }
        app.call(&alix, "sign-rulebook", &json!({"rulebook": rules})).await.is_error(400, "BadRequest");
    })
    .await;
}
