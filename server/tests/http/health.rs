//! For whoever watches over the service.

use axum::http::Method;

use crate::world::{Asking, TestApp};

#[tokio::test]
async fn a_healthy_service_is_alive_and_ready() {
    let app = TestApp::new().await;
    assert_eq!(app.get("/healthz").await.status, 200);
    assert_eq!(app.get("/readyz").await.status, 200);
}

#[tokio::test]
async fn without_its_database_it_is_alive_but_not_ready() {
    let app = TestApp::new().await;
    app.state.store.close().await;
    assert_eq!(app.get("/healthz").await.status, 200);
    assert_eq!(app.get("/readyz").await.status, 503);
    app.get("/api/v1/slots?commune=58001&kind=first_reception").await.is_problem(503, "unavailable");
}

#[tokio::test]
async fn its_numbers_name_routes_and_never_addresses() {
    server::http::observe::begin();
    let app = TestApp::new().await;
    let secret = "0123456789abcdef0123456789abcdef";
    app.get(&format!("/api/v1/appointments/{secret}?x=canary")).await;
    let numbers = app.get("/metrics").await.text();
    assert!(numbers.contains("route=\"/api/v1/appointments/{token}\""), "{numbers}");
    assert!(!numbers.contains(secret) && !numbers.contains("canary"));
}

#[tokio::test]
async fn its_numbers_are_not_for_the_world() {
    let app = TestApp::new().await;
    let asking = |peer: &str| Asking::new(Method::GET, "/metrics").from(peer);
    assert_eq!(app.send(asking("203.0.113.9")).await.status, 404);
    assert_eq!(app.send(asking("10.0.0.7")).await.status, 200);
}
