//! Built files and texts: small on the wire, kept for ever, nothing else.

use axum::http::Method;
use locales::Lang;

use crate::world::{Asking, TestApp};

#[tokio::test]
async fn a_built_file_is_kept_for_ever_and_sent_squeezed() {
    let app = TestApp::new().await;
    let asking = Asking::new(Method::GET, "/pkg/0123/jalon.js").header("accept-encoding", "gzip, br");
    let file = app.send(asking).await;
    assert_eq!((file.status, file.text().as_str()), (200, "squeezed"));
    assert_eq!(file.header("content-encoding"), "br");
    assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(file.header("content-type").starts_with("text/javascript"), "{}", file.header("content-type"));
    let plain = app.get("/pkg/0123/jalon.js").await;
    assert_eq!((plain.text().as_str(), plain.header("vary")), ("export default 1;\n", "accept-encoding"));
    assert_eq!(app.get("/pkg/0123/jalon.wasm").await.header("content-type"), "application/wasm");
}

#[tokio::test]
async fn a_file_that_a_phone_has_is_not_sent_again() {
    let app = TestApp::new().await;
    let etag = app.get("/pkg/0123/jalon.js").await.header("etag").to_owned();
    assert!(!etag.is_empty());
    let again = app.send(Asking::new(Method::GET, "/pkg/0123/jalon.js").header("if-none-match", &etag)).await;
    assert_eq!((again.status, again.body.len()), (304, 0));
}

#[tokio::test]
async fn a_file_that_is_at_hand_is_answered_as_the_one_on_the_disk() {
    let app = TestApp::new().await;
    for encoding in ["br", "gzip", "identity"] {
        let asking = || Asking::new(Method::GET, "/pkg/0123/jalon.js").header("accept-encoding", encoding);
        let (read, mut kept) = (app.send(asking()).await, app.send(asking()).await);
        kept.headers.insert("x-request-id", read.headers["x-request-id"].clone());
        assert_eq!((kept.status, &kept.headers, &kept.body), (200, &read.headers, &read.body), "{encoding}");
    }
    let part = Asking::new(Method::GET, "/pkg/0123/jalon.js").header("range", "bytes=0-5");
    let part = app.send(part).await;
    assert_eq!((part.status, part.text().as_str()), (206, "export"));
}

#[tokio::test]
async fn only_built_files_are_files() {
    let app = TestApp::new().await;
    for path in [
        "/pkg/",
        "/pkg",
        "/pkg/0123",
        "/pkg/0123/other.js",
        "/manifest.json",
        "/pkg/../manifest.json",
        "/pkg/%2e%2e/manifest.json",
        "/pkg/..%2fmanifest.json",
        "/jalon.db",
        "/text/fr.0000.txt",
    ] {
        let answer = app.get(path).await;
        let status = if path.contains("..") || path.contains("%2e") { 400 } else { 404 };
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert_ne!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    }
    for path in ["/favicon.svg", "/robots.txt", "/sitemap.xml"] {
        let file = app.get(path).await;
        assert_eq!((file.status, file.header("cache-control")), (200, "public, max-age=3600"), "{path}");
    }
}

#[tokio::test]
async fn a_page_for_everyone_names_itself_in_every_language() {
    let app = TestApp::new().await;
    let page = app.get("/fr/about").await.text();
    assert!(page.contains("<link rel=\"canonical\" href=\"http://127.0.0.1:3000/fr/about\">"), "{page}");
    assert!(page.contains("hreflang=\"ar\" href=\"http://127.0.0.1:3000/ar/about\""));
    // And one for everybody else.
    assert_eq!(page.matches("rel=\"alternate\"").count(), Lang::ALL.len() + 1);
    assert!(page.contains("name=\"description\""));
    let ticket = app.get("/fr/my/0123456789abcdef0123456789abcdef").await.text();
    assert!(!ticket.contains("canonical") && ticket.contains("noindex"));
}

#[tokio::test]
async fn each_language_has_its_texts() {
    let app = TestApp::new().await;
    for lang in Lang::ALL {
        for asset in locales::Side::LOADED.map(|side| locales::asset(side, lang)) {
            let plain = app.get(asset.path).await;
            assert_eq!((plain.status, plain.text()), (200, asset.body.to_owned()), "{}", asset.path);
            let asking = Asking::new(Method::GET, asset.path).header("accept-encoding", "br");
            let squeezed = app.send(asking).await;
            assert_eq!(squeezed.header("content-encoding"), "br");
            assert!(squeezed.body.len() * 2 < plain.body.len());
            assert_eq!(squeezed.header("cache-control"), "public, max-age=31536000, immutable");
        }
    }
}

#[tokio::test]
async fn the_list_of_communes_is_where_the_pages_say() {
    let app = TestApp::new().await;
    let path = app.state.assets.communes.clone();
    assert!(app.get("/fr").await.text().contains(&path));
    let lines = app.get(&path).await.text();
    assert_eq!(lines, app.state.service.communes.first_text());
    assert!(lines.contains("|La Louvière|"));
}
