//! Takes a body in whole before anybody looks at it: a bounded size, a bounded
//! time. All bodies here are small forms, so handlers never meet half of one.

use std::time::Duration;

use axum::{
    body::{Body, HttpBody, to_bytes},
    extract::Request,
    http::{Method, StatusCode},
    middleware::Next,
    response::Response,
};

use super::plain_answer::refuse;

/// The longest body, in bytes: 64 kB.
pub const LONGEST_BODY: usize = 64_000;
const BODY_TIME: Duration = Duration::from_secs(10);

/// Refuses what is too long with 413, what is too slow with 408.
pub async fn take(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return next.run(request).await;
    }
    let (head, body) = request.into_parts();
    if body.size_hint().lower() > LONGEST_BODY as u64 {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE);
    }
    match tokio::time::timeout(BODY_TIME, to_bytes(body, LONGEST_BODY)).await {
        Err(_) => refuse(StatusCode::REQUEST_TIMEOUT),
        Ok(Ok(bytes)) => next.run(Request::from_parts(head, Body::from(bytes))).await,
        Ok(Err(error)) if is_too_long(&error) => refuse(StatusCode::PAYLOAD_TOO_LARGE),
        Ok(Err(_)) => refuse(StatusCode::BAD_REQUEST),
    }
}

fn is_too_long(error: &axum::Error) -> bool {
    std::error::Error::source(error).is_some_and(|source| source.is::<http_body_util::LengthLimitError>())
}
