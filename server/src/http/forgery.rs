//! No other site may send a form in a visitor's name (what Go 1.25 calls
//! cross-origin protection): no token, so it holds for forms without scripts.

use axum::{body::Body, http::StatusCode, response::Response};
use tower_http::csrf::{CsrfLayer, ProtectionError};

use super::plain_answer::refuse;

type Answer = fn(ProtectionError) -> Response<Body>;

/// Refuses what comes from another origin than `public_url` or the host itself.
pub fn layer(public_url: &str) -> CsrfLayer<Answer> {
    let own = CsrfLayer::new();
    // Behind a proxy that rewrites `Host`, the public address still counts as ours.
    let own = own.clone().add_trusted_origin(public_url).unwrap_or(own);
    own.with_rejection_response(forbidden as Answer)
}

fn forbidden(_: ProtectionError) -> Response<Body> {
    refuse(StatusCode::FORBIDDEN)
}
