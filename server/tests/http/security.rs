//! What every answer tells the browser to forbid.

use axum::http::Method;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

use crate::world::{Asking, TestApp};

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let app = TestApp::new().await;
    for path in [
        "/",
        "/fr",
        "/fr/staff",
        "/nothing",
        "/healthz",
        "/pkg/0123/jalon.js",
        "/api/v1/offices",
        "/api/v1/x",
    ] {
        let answer = app.get(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert!(answer.header("permissions-policy").contains("camera=()"), "{path}");
        let policy = answer.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{path}: {policy}");
        assert!(!answer.header("cache-control").is_empty(), "{path}");
        assert_eq!(answer.header("x-request-id").len(), 16, "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
        assert_eq!(answer.header("strict-transport-security"), "", "{path}: no TLS, no promise");
    }
}

/// The half kilobyte of policies travels with what a browser shows or runs, not
/// with the files that such a page is made of.
#[tokio::test]
async fn kept_files_carry_only_what_means_something_for_them() {
    let app = TestApp::new().await;
    let texts = app.get(locales::asset(locales::Side::Public, locales::Lang::Ar).path).await;
    assert_eq!(texts.header("x-content-type-options"), "nosniff");
    assert_eq!(texts.header("cross-origin-resource-policy"), "same-origin");
    for policy in ["content-security-policy", "permissions-policy", "x-frame-options", "referrer-policy"] {
        assert_eq!(texts.header(policy), "", "{policy}");
    }
}

#[tokio::test]
async fn over_tls_the_browser_is_told_to_stay_there() {
    let app =
        TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_PUBLIC_URL", "https://jalon.example.be")]).await;
    let answer = app.get("/fr").await;
    assert!(answer.header("strict-transport-security").starts_with("max-age=63072000"));
}

#[tokio::test]
async fn each_page_has_a_nonce_of_its_own_and_no_other_script_or_style() {
    let app = TestApp::new().await;
    let nonce = |policy: &str| policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
    let mut seen = std::collections::BTreeSet::new();
    for path in ["/en/appointment", "/fr/staff/sign-in", "/fr/nothing", "/ar/appointment"] {
        let page = app.get(path).await;
        let nonce = nonce(page.header("content-security-policy"));
        let html = page.text();
        for script in html.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap();
            assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "{path}: <script{tag}>");
        }
        for inline in [" style=\"", " onclick=", " onload=", "javascript:"] {
            assert!(!html.contains(inline), "{path} has {inline}");
        }
        assert!(seen.insert(nonce), "{path}: a nonce came twice");
    }
}

/// Pages that are the same for everyone are kept: a nonce would be known to all.
#[tokio::test]
async fn a_kept_page_names_its_scripts_by_their_hashes_and_is_not_sent_twice() {
    let app = TestApp::new().await;
    for path in ["/fr", "/ar/screening", "/en/map"] {
        let page = app.get(path).await;
        let (policy, html) = (page.header("content-security-policy").to_owned(), page.text());
        assert!(!policy.contains("nonce") && !html.contains("nonce="), "{path}");
        assert!(html.contains("<script"), "{path}");
        for script in html.split("<script").skip(1) {
            let script = script.split_once('>').unwrap().1.split_once("</script>").unwrap().0;
            let hash = BASE64_STANDARD.encode(Sha256::digest(script));
            assert!(policy.contains(&format!("'sha256-{hash}'")), "{path}: {script}");
        }
        assert_eq!(page.header("cache-control"), "no-cache");
        let known = Asking::new(Method::GET, path).header("if-none-match", page.header("etag"));
        assert_eq!(app.send(known).await.status, 304, "{path}");
        let posted = app.post_form(path, "").await;
        assert!(posted.header("content-security-policy").contains("nonce"), "{path}");
    }
    let monday = app.get("/fr/screening").await.text();
    app.wait(chrono::TimeDelta::days(1));
    assert_ne!(app.get("/fr/screening").await.text(), monday, "the day stands in the page");
}

#[tokio::test]
async fn a_poisoned_host_reaches_no_link() {
    let app = TestApp::new().await;
    let booked = app.booked().await;
    let path = format!("/api/v1/appointments/{}", crate::world::token(&booked));
    let asking = |path: &str| {
        let asking = Asking::new(Method::GET, path).header("host", "evil.example");
        asking.header("x-forwarded-host", "evil.example").header("x-forwarded-proto", "gopher")
    };
    for path in [
        path.clone(),
        format!("{path}/calendar.ics"),
        "/".to_owned(),
        "/fr/staff".to_owned(),
        "/fr".to_owned(),
    ] {
        let answer = app.send(asking(&path)).await;
        assert!(!answer.text().contains("evil.example"), "{path}");
        assert!(!answer.header("location").contains("evil.example"), "{path}");
    }
}

#[tokio::test]
async fn the_door_leads_to_the_language_of_the_browser() {
    let app = TestApp::new().await;
    let ask = |wish: &'static str| Asking::new(Method::GET, "/").header("accept-language", wish);
    for (wish, place) in [("ar-SY,ar;q=0.9,en;q=0.5", "/ar"), ("en", "/en"), ("de,pl", "/fr"), ("", "/fr")] {
        let answer = app.send(ask(wish)).await;
        assert_eq!((answer.status, answer.header("location")), (302, place), "{wish}");
        assert_eq!(answer.header("vary"), "accept-language");
    }
}
