//! How much one household may ask.

use axum::http::Method;
use serde_json::json;

use crate::world::{Asking, TestApp, sign_in_form};

fn sign_in(peer: &str) -> Asking {
    Asking::new(Method::POST, "/fr/staff/sign-in").form(&sign_in_form("nobody", "")).from(peer)
}

#[tokio::test]
async fn who_asks_too_much_is_told_how_long_to_wait() {
    let app = TestApp::with(&[]).await;
    let booking = || Asking::new(Method::POST, "/api/v1/appointments").json(&json!({})).from("203.0.113.1");
    for _ in 0..40 {
        app.send(booking()).await.is_problem(400, "idempotency_key_needed");
    }
    let refused = app.send(booking()).await;
    refused.is_problem(429, "too_many_requests");
    let wait: u32 = refused.header("retry-after").parse().unwrap();
    assert!((1..=11).contains(&wait), "{wait}");
    let page = Asking::new(Method::GET, "/fr").from("203.0.113.1");
    assert_eq!(app.send(page).await.status, 200, "other requests are counted apart");
}

#[tokio::test]
async fn one_household_does_not_use_up_the_measure_of_another() {
    let app = TestApp::with(&[]).await;
    for _ in 0..20 {
        assert_eq!(app.send(sign_in("203.0.113.1")).await.status, 422);
    }
    let refused = app.send(sign_in("203.0.113.1")).await;
    assert_eq!((refused.status, refused.header("content-type")), (429, "text/html; charset=utf-8"));
    assert_eq!(app.send(sign_in("203.0.113.2")).await.status, 422);
}

#[tokio::test]
async fn a_visitor_cannot_invent_addresses() {
    let app = TestApp::with(&[]).await;
    let lie = |claim: usize| sign_in("203.0.113.1").header("x-forwarded-for", &format!("198.51.100.{claim}"));
    for claim in 0..20 {
        assert_eq!(app.send(lie(claim)).await.status, 422);
    }
    assert_eq!(app.send(lie(21)).await.status, 429);
}

#[tokio::test]
async fn behind_a_trusted_proxy_each_visitor_counts_alone() {
    let app = TestApp::with(&[("JALON_TRUSTED_PROXIES", "127.0.0.1")]).await;
    let through =
        |visitor: usize| sign_in("127.0.0.1").header("x-forwarded-for", &format!("198.51.100.{visitor}"));
    for visitor in 0..30 {
        assert_eq!(app.send(through(visitor)).await.status, 422);
    }
}
