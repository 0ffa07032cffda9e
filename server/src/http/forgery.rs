//! No other site may send a form in a visitor's name (what Go 1.25 calls
//! cross-origin protection): no token, so it holds for forms without scripts.

use std::{convert::Infallible, future::ready};

use axum::{
    extract::Request,
    http::{StatusCode, header},
    response::Response,
};
use tower::{Layer, ServiceExt, service_fn};
use tower_http::csrf::{CsrfLayer, ProtectionError};

use super::{plain_answer::refuse, security_headers::Transport};
use crate::state::AppState;

/// Refuses what comes from another origin than the public address or the host itself;
/// whoever only looks may come from anywhere.
pub async fn refuse_foreign(state: &AppState, request: Request) -> Result<Request, Response> {
    if state.transport == Transport::Tls && is_from_plain_origin(&request) {
        return Err(refuse(StatusCode::FORBIDDEN));
    }
    let own = CsrfLayer::new();
    // Behind a proxy that rewrites `Host`, the public address still counts as ours.
    let own = own.clone().add_trusted_origin(&state.service.settings.public_url).unwrap_or(own);
    let gate = own.with_rejection_response(|_: ProtectionError| Response::new(None));
    let passed = gate.layer(service_fn(|request| ready(Ok::<_, Infallible>(Response::new(Some(request))))));
    let Ok(passed) = passed.oneshot(request).await;
    passed.into_body().ok_or_else(|| refuse(StatusCode::FORBIDDEN))
}

/// The library compares hosts only. Where people come over TLS, a page of the
/// same name that came without it may have been written by anybody on the way.
fn is_from_plain_origin(request: &Request) -> bool {
    let is_plain =
        |origin: &[u8]| origin.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"http://"));
    request.headers().get_all(header::ORIGIN).iter().any(|origin| is_plain(origin.as_bytes()))
}
