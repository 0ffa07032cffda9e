//! What every answer tells the browser to forbid.

use app::routes::{Address, Page};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};

/// Whether people reach us over TLS: decides on HSTS and on the cookie's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    Plain,
    Tls,
}

impl Transport {
    #[must_use]
    pub fn of(public_url: &str) -> Self {
        if public_url.starts_with("https://") { Self::Tls } else { Self::Plain }
    }
}

const ALWAYS: [(HeaderName, &str); 2] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// What only means something for that which a browser shows or runs by itself.
const DOCUMENTS: [(HeaderName, &str); 4] = [
    // Not `no-referrer`: a form without scripts comes back to the page it was sent from.
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(), payment=(), usb=()",
    ),
];

/// Two years, as the preload lists ask.
const HSTS: &str = "max-age=63072000; includeSubDomains";

/// The policy of a page. `scripts` are the sources of its inline scripts: their nonce,
/// or their hashes where a page is kept; WebAssembly is compiled, never evaluated from
/// text.
#[must_use]
pub fn content_policy(scripts: Option<&str>) -> String {
    let script = scripts.map(|scripts| format!(" {scripts} 'wasm-unsafe-eval'")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self'{script}; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; \
         frame-ancestors 'none'; form-action 'self'"
    )
}

/// Adds what an answer does not say by itself.
pub async fn add(State(transport): State<Transport>, request: Request, next: Next) -> Response {
    let keep = how_long(request.method(), request.uri().path());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !is_part_of_a_page(headers) {
        for (name, value) in DOCUMENTS {
            headers.insert(name, HeaderValue::from_static(value));
        }
        add_content_policy(headers);
    }
    if transport == Transport::Tls {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    }
    response
}

/// Kept files that no browser shows or runs by themselves: style, texts, the
/// program. The other headers would weigh half a kilobyte on each of them.
fn is_part_of_a_page(headers: &HeaderMap) -> bool {
    let says = |name, value: &str| {
        headers.get(name).and_then(|said| said.to_str().ok()).is_some_and(|said| said.contains(value))
    };
    let is_kept = says(header::CACHE_CONTROL, "immutable");
    is_kept
        && ["text/css", "text/plain", "application/wasm", "application/octet-stream"]
            .into_iter()
            .any(|kind| says(header::CONTENT_TYPE, kind))
}

fn add_content_policy(headers: &mut HeaderMap) {
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY)
        && let Ok(policy) = HeaderValue::from_str(&content_policy(None))
    {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

/// Everything is personal unless it is known not to be.
fn how_long(method: &Method, path: &str) -> &'static str {
    if *method != Method::GET {
        return "no-store";
    }
    if let "/api/v1/offices" | "/api/v1/communes" | "/api/v1/openapi.json" = path {
        return "public, max-age=300";
    }
    match Address::parse(path).map(|address| address.page) {
        Some(Page::Home | Page::About | Page::Screening) => "no-cache",
        _ => "no-store",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_runs_only_its_own_script() {
        let policy = content_policy(Some("'nonce-abc'"));
        assert!(policy.contains("script-src 'self' 'nonce-abc' 'wasm-unsafe-eval';"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
        assert!(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"), "{policy}");
    }

    #[test]
    fn only_what_is_known_to_be_the_same_for_all_may_be_kept() {
        let kept = |path| how_long(&Method::GET, path);
        assert_eq!(kept("/fr"), "no-cache");
        assert_eq!(kept("/ar/about"), "no-cache");
        assert_eq!(kept("/api/v1/offices"), "public, max-age=300");
        for personal in
            ["/fr/my/0123", "/fr/appointment", "/fr/staff", "/api/v1/appointments/0123", "/", "/xx"]
        {
            assert_eq!(kept(personal), "no-store", "{personal}");
        }
        assert_eq!(how_long(&Method::POST, "/fr/screening"), "no-store");
    }

    #[test]
    fn what_has_no_script_may_not_compile_any() {
        assert!(!content_policy(None).contains("wasm"));
    }
}
