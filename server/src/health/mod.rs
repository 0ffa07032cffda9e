//! For whoever watches over the service: alive, ready, in numbers.

pub mod readiness;

use axum::{
    Router,
    extract::State,
    http::{Extensions, HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{
    http::{
        network::client_address,
        observe,
        plain_answer::{OwnWords, refuse},
    },
    state::AppState,
};

pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(numbers))
}

/// In plain words, for a program's log.
async fn ready(State(state): State<AppState>) -> Response {
    if state.readiness.is_ready(&state.service).await {
        return "ready\n".into_response();
    }
    let mut response = (
        StatusCode::SERVICE_UNAVAILABLE,
        "the database does not answer as it should, or the server is about to end\n",
    )
        .into_response();
    response.extensions_mut().insert(OwnWords);
    response
}

/// Prometheus' text, for the machine itself and its private networks.
async fn numbers(State(state): State<AppState>, extensions: Extensions, headers: HeaderMap) -> Response {
    let client_address = client_address(&extensions, &headers, &state.trusted_proxies).to_canonical();
    let near = match client_address {
        std::net::IpAddr::V4(v4) => v4.is_loopback() || v4.is_private(),
        std::net::IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local(),
    };
    if !near {
        return refuse(StatusCode::NOT_FOUND);
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], observe::numbers()).into_response()
}
