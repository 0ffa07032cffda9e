//! What every answer tells the browser to forbid.

use std::sync::LazyLock;

use app::routes::{Address, InfoPage, Page};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri, header};

use crate::files::text_assets::FOR_EVER;

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

/// What shows that the others are there.
const MARK: HeaderName = header::X_CONTENT_TYPE_OPTIONS;

const ALWAYS: [(HeaderName, &str); 2] =
    [(MARK, "nosniff"), (HeaderName::from_static("cross-origin-resource-policy"), "same-origin")];

/// What only means something for that which a browser shows or runs by itself.
const DOCUMENTS: [(HeaderName, &str); 4] = [
    // Not `no-referrer`: a form without scripts comes back to the page it was sent from.
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (
        PERMISSIONS,
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         magnetometer=(), microphone=(), payment=(), usb=()",
    ),
];

const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");

/// The same for the page that asks where somebody is: by itself, of nobody else.
const PERMISSIONS_WITH_POSITION: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), \
    geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

/// Two years, as the preload lists ask.
const HSTS: &str = "max-age=63072000; includeSubDomains";

/// No page is shown in a frame, but for the one that is made for it.
const NO_FRAMES: &str = "frame-ancestors 'none'";

/// What a page runs beside the files of ours that it names. The sources are those of
/// its inline scripts: their nonce, or their hashes where a page is kept.
#[derive(Clone, Copy, Debug)]
pub enum Runs<'sources> {
    Nothing,
    /// Scripts alone.
    Scripts(&'sources str),
    /// The program too: WebAssembly is compiled, never evaluated from text.
    Program(&'sources str),
}

/// The policy of a page.
#[must_use]
pub fn content_policy(runs: Runs<'_>) -> String {
    let script = match runs {
        Runs::Nothing => String::new(),
        Runs::Scripts(sources) => format!(" {sources}"),
        Runs::Program(sources) => format!(" {sources} 'wasm-unsafe-eval'"),
    };
    format!(
        "default-src 'none'; script-src 'self'{script}; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; \
         {NO_FRAMES}; form-action 'self'"
    )
}

/// What stands in every answer that does not say otherwise, put together once: for the
/// files that are parts of a page, and for all others.
struct Usual {
    parts: HeaderMap,
    others: HeaderMap,
}

static PLAIN: LazyLock<Usual> = LazyLock::new(|| Usual::of(Transport::Plain));
static TLS: LazyLock<Usual> = LazyLock::new(|| Usual::of(Transport::Tls));

impl Usual {
    fn of(transport: Transport) -> Self {
        let value = |(name, value)| (name, HeaderValue::from_static(value));
        let mut parts = HeaderMap::from_iter(ALWAYS.map(value));
        if transport == Transport::Tls {
            parts.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
        }
        let mut others = parts.clone();
        others.extend(DOCUMENTS.map(value));
        if let Ok(policy) = HeaderValue::from_str(&content_policy(Runs::Nothing)) {
            others.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        Self { parts, others }
    }
}

/// Adds what an answer to this request does not say by itself. What is kept has been
/// through here before.
pub fn add(transport: Transport, (method, uri): (&Method, &Uri), headers: &mut HeaderMap) {
    if headers.contains_key(MARK) {
        return;
    }
    let usual = match transport {
        Transport::Plain => &PLAIN,
        Transport::Tls => &TLS,
    };
    let usual = if is_part_of_a_page(headers) { &usual.parts } else { &usual.others };
    let own = std::mem::replace(headers, usual.clone());
    if asks_for_position(uri.path()) {
        headers.insert(PERMISSIONS, HeaderValue::from_static(PERMISSIONS_WITH_POSITION));
    }
    headers.extend(own);
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert_with(|| HeaderValue::from_static(how_long(method, uri.path())));
}

/// Kept files that no browser shows or runs by themselves: style, texts, the
/// program. The other headers would weigh half a kilobyte on each of them.
fn is_part_of_a_page(headers: &HeaderMap) -> bool {
    let is_kept = headers.get(header::CACHE_CONTROL).is_some_and(|said| said == FOR_EVER);
    let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    is_kept
        && ["text/css", "text/plain", "application/wasm", "application/octet-stream"]
            .into_iter()
            .any(|part| kind.starts_with(part.as_bytes()))
}

/// Adds them to what is kept, which says by itself how long.
pub fn add_for_ever(transport: Transport, headers: &mut HeaderMap) {
    add(transport, (&Method::GET, &Uri::from_static("/")), headers);
}

/// The same for the one page that these origins may show in a frame.
pub fn add_for_frames(transport: Transport, origins: &[String], headers: &mut HeaderMap) {
    add_for_ever(transport, headers);
    let policy = headers.get(header::CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok());
    let policy =
        policy.map(|policy| policy.replace(NO_FRAMES, &format!("frame-ancestors {}", origins.join(" "))));
    if let Some(policy) = policy.and_then(|policy| HeaderValue::try_from(policy).ok()) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        // It knows no list of origins; without it the policy decides.
        headers.remove(header::X_FRAME_OPTIONS);
    }
}

/// Takes away what leads to their being added anew: another answer has others.
pub fn forget(headers: &mut HeaderMap) {
    headers.remove(MARK);
}

/// Whether it is the page that may ask the browser where somebody is.
fn asks_for_position(path: &str) -> bool {
    Address::parse(path).is_some_and(|address| address.page == Page::Info(InfoPage::Map))
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
        Some(page) if page.is_secret() => "no-store",
        Some(Page::Home | Page::Info(_) | Page::Screening) => "no-cache",
        _ => "no-store",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_runs_only_its_own_script() {
        let policy = content_policy(Runs::Program("'nonce-abc'"));
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
        for personal in [
            "/fr/my/0123",
            "/fr/interpreter/0123",
            "/fr/appointment",
            "/fr/staff",
            "/api/v1/appointments/0123",
            "/",
            "/xx",
        ] {
            assert_eq!(kept(personal), "no-store", "{personal}");
        }
        assert_eq!(how_long(&Method::POST, "/fr/screening"), "no-store");
    }

    #[test]
    fn an_answer_keeps_what_it_says_itself() {
        let mut headers = HeaderMap::new();
        for (name, value) in [("content-security-policy", "own"), ("set-cookie", "a"), ("set-cookie", "b")] {
            headers.append(name, HeaderValue::from_static(value));
        }
        let of = (&Method::GET, &Uri::from_static("/fr/appointment"));
        add(Transport::Tls, of, &mut headers);
        let once = headers.clone();
        add(Transport::Tls, of, &mut headers);
        assert_eq!(headers, once);
        let all =
            |name| headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect::<Vec<_>>();
        assert_eq!(all("set-cookie"), ["a", "b"]);
        for (name, value) in [
            ("content-security-policy", "own"),
            ("cache-control", "no-store"),
            ("x-frame-options", "DENY"),
            ("x-content-type-options", "nosniff"),
            ("strict-transport-security", HSTS),
        ] {
            assert_eq!(all(name), [value]);
        }
    }

    #[test]
    fn what_has_no_script_may_not_compile_any() {
        assert!(!content_policy(Runs::Nothing).contains("wasm"));
        assert!(!content_policy(Runs::Scripts("'sha256-abc'")).contains("wasm"));
    }
}
