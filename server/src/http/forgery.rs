//! No other site may send a form in a visitor's name (what Go 1.25 calls
//! cross-origin protection): no token, so it holds for forms without scripts.

use axum::{
    body::Body,
    extract::{Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::Response,
};
use tower_http::csrf::{CsrfLayer, ProtectionError};

use super::{plain_answer::refuse, security_headers::Transport};

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

/// The layer above compares hosts only. Where people come over TLS, a page of the
/// same name that came without it may have been written by anybody on the way.
pub async fn refuse_plain_origin(
    State(transport): State<Transport>,
    request: Request,
    next: Next,
) -> Response {
    let is_plain =
        |origin: &[u8]| origin.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"http://"));
    let mut origins = request.headers().get_all(header::ORIGIN).iter();
    let looks = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if transport == Transport::Tls && !looks && origins.any(|origin| is_plain(origin.as_bytes())) {
        return refuse(StatusCode::FORBIDDEN);
    }
    next.run(request).await
}
