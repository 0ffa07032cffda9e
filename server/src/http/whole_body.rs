//! Takes a body in whole before anybody looks at it: a bounded size, a bounded
//! time. All bodies here are small forms, so handlers never meet half of one.

use std::time::Duration;

use axum::{
    body::{Body, HttpBody, to_bytes},
    extract::Request,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};

use super::plain_answer::refuse;

/// The longest body, in bytes: 64 kB.
pub const LONGEST_BODY: usize = 64_000;
const BODY_TIME: Duration = Duration::from_secs(10);

/// Refuses what is too long with 413, what is too slow with 408, and what holds
/// a NUL with 400: no keyboard types one, and only one of the databases keeps it.
pub async fn take(request: Request) -> Result<Request, Response> {
    let (head, body) = request.into_parts();
    if body.size_hint().lower() > LONGEST_BODY as u64 {
        return Err(refuse(StatusCode::PAYLOAD_TOO_LARGE));
    }
    match tokio::time::timeout(BODY_TIME, to_bytes(body, LONGEST_BODY)).await {
        Err(_) => Err(refuse(StatusCode::REQUEST_TIMEOUT)),
        Ok(Ok(bytes)) if holds_nul(&head.headers, &bytes) => Err(refuse(StatusCode::BAD_REQUEST)),
        Ok(Ok(bytes)) => Ok(Request::from_parts(head, Body::from(bytes))),
        Ok(Err(error)) if is_too_long(&error) => Err(refuse(StatusCode::PAYLOAD_TOO_LARGE)),
        Ok(Err(_)) => Err(refuse(StatusCode::BAD_REQUEST)),
    }
}

fn is_too_long(error: &axum::Error) -> bool {
    std::error::Error::source(error).is_some_and(|source| source.is::<http_body_util::LengthLimitError>())
}

/// Whether a text of this body is, once read, one with U+0000 in it: in a form
/// it is written `%00`, in JSON `\u0000`.
fn holds_nul(headers: &HeaderMap, body: &[u8]) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).map(header::HeaderValue::as_bytes).unwrap_or_default();
    let escaped = if kind.starts_with(b"application/x-www-form-urlencoded") {
        body.windows(3).any(|three| three == b"%00")
    } else {
        holds_json_nul(body)
    };
    escaped || body.contains(&0)
}

/// A backslash before the escape makes of it a text of six characters.
fn holds_json_nul(body: &[u8]) -> bool {
    let mut rest = body;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        let escape = rest.get(at + 1..).unwrap_or_default();
        if escape.starts_with(b"u0000") {
            return true;
        }
        rest = escape.get(1..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(kind: &str, body: &str) -> bool {
        holds_nul(&HeaderMap::from_iter([(header::CONTENT_TYPE, kind.parse().unwrap())]), body.as_bytes())
    }

    #[test]
    fn no_text_with_a_nul_comes_in_and_every_other_does() {
        let (form, json) = ("application/x-www-form-urlencoded", "application/json");
        for (kind, body) in [
            (form, "a=%00"),
            (form, "a=x%00y&b"),
            (form, "a=\0"),
            (json, r#"{"a": "\u0000"}"#),
            (json, r#"{"a": "x\\\u0000"}"#),
            (json, r#"{"\u0000": 1}"#),
            (json, "{\"a\": \"\0\"}"),
        ] {
            assert!(refused(kind, body), "{body:?}");
        }
        for (kind, body) in [
            (form, "a=%2500"),
            (form, "a=%01%E2%80%8B"),
            (form, r"a=\u0000"),
            (json, r#"{"a": "100%00"}"#),
            (json, r#"{"a": "\\u0000"}"#),
            (json, r#"{"a": "\u00e9\u0001\\"}"#),
            (json, "\\"),
        ] {
            assert!(!refused(kind, body), "{body:?}");
        }
    }
}
