//! Forms that another site sends in a visitor's name.

use axum::http::Method;
use serde_json::json;

use crate::world::{Asking, TestApp, token};

#[tokio::test]
async fn another_site_changes_nothing() {
    let app = TestApp::new().await;
    let token = token(&app.booked().await);
    for path in [
        format!("/api/v1/appointments/{token}/cancel"),
        format!("/fr/my/{token}/cancel"),
        "/fr/staff/sign-in".to_owned(),
        "/fr/staff/sign-out".to_owned(),
        "/api/staff/agenda".to_owned(),
    ] {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let answer = app.send(Asking::new(Method::POST, &path).form("").header(name, value)).await;
            assert_eq!(answer.status, 403, "{path} with {name}: {value}");
        }
    }
    assert_eq!(app.get(&format!("/api/v1/appointments/{token}")).await.json()["state"], "booked");
}

#[tokio::test]
async fn our_own_pages_and_programs_that_are_no_browsers_may() {
    let app = TestApp::new().await;
    let facts = json!({"facts": {}});
    for (name, value) in [
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-site", "none"),
        ("origin", "http://127.0.0.1:3000"),
        ("x-nothing", "said"),
    ] {
        let asking = Asking::new(Method::POST, "/api/v1/screenings").json(&facts).header(name, value);
        assert_eq!(app.send(asking).await.status, 200, "{name}: {value}");
    }
}

#[tokio::test]
async fn behind_a_proxy_the_public_address_is_ours() {
    let app =
        TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_PUBLIC_URL", "https://jalon.example.be")]).await;
    let asking = |origin: &str| {
        let asking = Asking::new(Method::POST, "/api/v1/screenings").json(&json!({"facts": {}}));
        asking.header("host", "internal:3000").header("origin", origin)
    };
    assert_eq!(app.send(asking("https://jalon.example.be")).await.status, 200);
    app.send(asking("https://jalon.example.be.evil.example")).await.is_problem(403, "cross_site");
}

#[tokio::test]
async fn a_page_of_our_name_that_came_without_tls_is_not_ours() {
    let app =
        TestApp::with(&[("JALON_LIMITS", "off"), ("JALON_PUBLIC_URL", "https://jalon.example.be")]).await;
    for origin in ["http://jalon.example.be", "HTTP://jalon.example.be", "http://jalon.example.be:443"] {
        for more in [("x-nothing", "said"), ("sec-fetch-site", "same-origin")] {
            let asking = Asking::new(Method::POST, "/api/v1/screenings").json(&json!({"facts": {}}));
            let asking = asking.header("host", "jalon.example.be").header(more.0, more.1);
            app.send(asking.header("origin", origin)).await.is_problem(403, "cross_site");
        }
    }
    // Looking is no harm, and a link may come from anywhere.
    let link = Asking::new(Method::GET, "/fr").header("host", "jalon.example.be");
    assert_eq!(app.send(link.header("origin", "http://jalon.example.be")).await.status, 200);
}

/// What a server function answers never depends on the page that it claims to come from.
#[tokio::test]
async fn no_server_function_leads_elsewhere() {
    let app = TestApp::new().await;
    let cookie = app.cookie().await;
    for (path, _) in leptos::server_fn::axum::server_fn_paths() {
        for accept in ["text/html", "TEXT/HTML", "*/*", "application/xhtml+xml,text/html;q=0.9"] {
            for kind in ["application/json", "application/x-www-form-urlencoded"] {
                let asking = Asking::new(Method::POST, path).body("{}").header("content-type", kind);
                let asking = asking.header("cookie", &cookie).header("referer", "https://evil.example/");
                let answer = app.send(asking.header("accept", accept)).await;
                assert!(!answer.headers.contains_key("location"), "{path} {accept}: {:?}", answer.headers);
                assert!(!(300..400).contains(&answer.status), "{path} {accept}: {}", answer.status);
            }
        }
    }
}
