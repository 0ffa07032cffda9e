//! Pages and the forms that they answer without scripts.

use axum::http::Method;

use crate::world::{Asking, OURS, TestApp, token};

/// Every page that anybody may see.
const PUBLIC: [&str; 3] = ["", "/screening", "/appointment"];

#[tokio::test]
async fn every_public_page_is_there_in_every_language() {
    let app = TestApp::new().await;
    for lang in locales::Lang::ALL {
        for page in PUBLIC {
            let path = format!("/{}{page}", lang.code());
            let answer = app.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            let html = answer.text();
            assert!(
                html.contains(&format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir())),
                "{path}"
            );
            assert_eq!(html.matches("<h1").count(), 1, "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_not_there_says_so_in_the_visitors_language() {
    let app = TestApp::new().await;
    for (path, lang) in [("/fr/nothing", "fr"), ("/ar/nothing", "ar"), ("/xx", "fr"), ("/en/my/0123", "en")] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.text().contains(&format!("<html lang=\"{lang}\"")), "{path}");
    }
}

#[tokio::test]
async fn an_answer_without_scripts_leads_to_the_next_question_and_is_not_kept() {
    let app = TestApp::new().await;
    let first = app.get("/fr/screening").await.text();
    let answer = app.post_form("/fr/screening", &format!("commune={OURS}")).await;
    assert_eq!(answer.status, 200);
    assert_ne!(answer.text(), first);
    assert!(answer.text().contains(OURS), "answers travel in the form");
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_person_cancels_without_scripts() {
    let app = TestApp::new().await;
    let token = token(&app.booked().await);
    assert_eq!(app.get(&format!("/fr/my/{token}")).await.status, 200);
    assert_eq!(app.get(&format!("/fr/my/{token}/cancel")).await.status, 200);
    assert_eq!(app.get(&format!("/api/v1/appointments/{token}")).await.json()["state"], "booked");
    let cancelled = app.post_form(&format!("/fr/my/{token}/cancel"), "cancel=yes").await;
    assert_eq!((cancelled.status, cancelled.header("location")), (303, format!("/fr/my/{token}").as_str()));
    assert_eq!(app.get(&format!("/api/v1/appointments/{token}")).await.json()["state"], "cancelled");
}

#[tokio::test]
async fn a_broken_link_is_a_clear_answer() {
    let app = TestApp::new().await;
    for page in ["", "/move", "/cancel"] {
        let path = format!("/fr/my/{}{page}", "0".repeat(32));
        assert_eq!(app.get(&path).await.status, 404, "{path}");
        if !page.is_empty() {
            assert_eq!(app.post_form(&path, "a=b").await.status, 404, "{path}");
        }
    }
}

#[tokio::test]
async fn pages_are_squeezed_for_phones_that_can_read_it() {
    let app = TestApp::new().await;
    let plain = app.get("/ar/screening").await;
    let asking = Asking::new(Method::GET, "/ar/screening").header("accept-encoding", "br");
    let squeezed = app.send(asking).await;
    assert_eq!(squeezed.header("content-encoding"), "br");
    assert!(squeezed.body.len() * 2 < plain.body.len());
    assert!(squeezed.body.len() < 14_000, "{} bytes", squeezed.body.len());
}
