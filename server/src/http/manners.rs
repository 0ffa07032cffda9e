//! What HTTP lets be written in several ways, brought into one before anything
//! looks at it (RFC 9110), so that no library decides on its own reading.

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, Uri, Version, header},
};

/// The encodings that are spoken here, the smallest answers first.
const SPOKEN: [&str; 2] = ["br", "gzip"];

/// Leaves of each header what the layers inside need to know. `HEAD` goes in as
/// `GET`, whose headers it must have (RFC 9110, 9.3.2); the connection sends no
/// body after them.
pub fn tidy(request: &mut Request) {
    if *request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    let headers = request.headers_mut();
    match chosen_encoding(headers) {
        Some(encoding) => headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(encoding)),
        None => headers.remove(header::ACCEPT_ENCODING),
    };
    if has_several_ranges(headers) {
        headers.remove(header::RANGE);
    }
    // Media types have no case; their parameters here (charset, q) have none either.
    lower(headers, &header::CONTENT_TYPE);
    lower(headers, &header::ACCEPT);
    if is_server_function(request.uri().path()) {
        // To whoever takes pages, too, they would answer with a redirect to the
        // page that the request claims to come from.
        request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    }
}

/// They answer programs, and programs alone: forms without scripts go to pages.
fn is_server_function(path: &str) -> bool {
    path.starts_with("/api/public/") || path.starts_with("/api/staff/")
}

/// Whether target and host of a request lead anywhere.
///
/// One `Host` (RFC 9112, 3.2; an HTTP/1.0 program may have none) and a path:
/// `CONNECT` and `OPTIONS *` are for proxies.
pub fn leads_somewhere(request: &Request) -> bool {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = hosts.next();
    let named = host.is_some_and(|host| is_host(host.as_bytes())) || is_old(request) && host.is_none();
    named && hosts.next().is_none() && is_plain(request.uri().path()) && !holds_nul(request.uri())
}

/// Whether everybody who reads this path finds the same steps in it. Browsers
/// send no other: a backslash, an encoded slash and steps of dots are read by one
/// library as they stand and followed by the next. (A full stop at the very end
/// came from the text around a link.)
fn is_plain(path: &str) -> bool {
    let Some(steps) = path.strip_prefix('/') else { return false };
    // Hardly any path has one of the three, and all of them are looked at.
    if !path.contains(['\\', '%']) && !path.contains("/.") {
        return true;
    }
    let lower = path.to_ascii_lowercase();
    let hidden = ["\\", "%2f", "%5c", "%2e"].iter().any(|hidden| lower.contains(hidden));
    let (before, last) = steps.rsplit_once('/').unwrap_or(("", steps));
    !hidden && last != ".." && before.split('/').all(|step| step != "." && step != "..")
}

/// As in bodies, see `whole_body`.
fn holds_nul(target: &Uri) -> bool {
    let query = target.query().unwrap_or_default();
    target.path().contains("%00") || query.contains("%00")
}

fn is_old(request: &Request) -> bool {
    request.version() <= Version::HTTP_10
}

/// Whether this could be a name and a port, without judging which.
fn is_host(host: &[u8]) -> bool {
    !host.is_empty() && host.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:[]%".contains(byte))
}

/// The encoding that the client_address weighs highest, ours first where she does not
/// mind; none is always possible, whatever she says of it: an answer that was
/// worked for is not thrown away (RFC 9110, 12.5.3).
fn chosen_encoding(headers: &HeaderMap) -> Option<&'static str> {
    let offers: Vec<(String, u16)> = headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .map(offer)
        .collect();
    let weight = |coding: &str| {
        let of = |name: &str| offers.iter().find(|(offered, _)| offered == name).map(|(_, weight)| *weight);
        of(coding).or_else(|| of("*")).unwrap_or(0)
    };
    let mut best = None;
    for coding in SPOKEN {
        let weight = weight(coding);
        if weight > 0 && best.is_none_or(|(_, heaviest)| weight > heaviest) {
            best = Some((coding, weight));
        }
    }
    best.map(|(coding, _)| coding)
}

/// A coding and its weight, the old name of gzip under its new one.
fn offer(text: &str) -> (String, u16) {
    let (coding, weight) = locales::weighed(text);
    (if coding == "x-gzip" { "gzip".to_owned() } else { coding }, weight)
}

/// A server may leave ranges out; ours have one part at most.
fn has_several_ranges(headers: &HeaderMap) -> bool {
    let mut ranges = headers.get_all(header::RANGE).iter();
    ranges.next().is_some_and(|range| range.as_bytes().contains(&b',')) || ranges.next().is_some()
}

fn lower(headers: &mut HeaderMap, name: &header::HeaderName) {
    let Some(value) = headers.get_mut(name) else { return };
    if let Ok(lower) = HeaderValue::from_bytes(&value.as_bytes().to_ascii_lowercase()) {
        *value = lower;
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    fn chosen(lines: &[&str]) -> Option<&'static str> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::ACCEPT_ENCODING, line.parse().unwrap());
        }
        chosen_encoding(&headers)
    }

    #[test]
    fn the_encoding_is_the_one_that_is_wished_most() {
        for (lines, encoding) in [
            (&["gzip, deflate, br, zstd"][..], Some("br")),
            (&["gzip", "br"], Some("br")),
            (&["GZIP"], Some("gzip")),
            (&["x-gzip"], Some("gzip")),
            (&["gzip;q=1.0, br;q=0.5"], Some("gzip")),
            (&["*"], Some("br")),
            (&["*;q=0.5, br;q=0"], Some("gzip")),
            (&["identity"], None),
            (&["*;q=0"], None),
            (&["identity;q=0"], None),
            (&["identity;q=0, *;q=0"], None),
            (&["zstd"], None),
            (&[""], None),
            (&[], None),
        ] {
            assert_eq!(chosen(lines), encoding, "{lines:?}");
        }
    }

    #[test]
    fn nothing_is_nothing_in_all_its_spellings() {
        let names = ["q", "Q"];
        let zeros = ["0", "0.", "0.0", "0.00", "0.000"];
        for (name, zero) in names.iter().flat_map(|name| zeros.map(|zero| (name, zero))) {
            for (before, after) in [("", ""), (" ", ""), (" ", " "), ("", "\t")] {
                let line = format!("br;{before}{name}={zero}{after}, gzip;{before}{name}={zero}{after}");
                assert_eq!(chosen(&[&line]), None, "{line:?}");
            }
        }
    }

    #[test]
    fn a_request_names_one_host_and_one_path() {
        let request = |uri: &str, hosts: &[&str], version: Version| {
            let mut request = Request::builder().uri(uri).version(version).body(Body::empty()).unwrap();
            for host in hosts {
                request.headers_mut().append(header::HOST, host.parse().unwrap());
            }
            leads_somewhere(&request)
        };
        let (new, old) = (Version::HTTP_11, Version::HTTP_10);
        for host in ["jalon.example", "jalon.example:443", "127.0.0.1:3000", "[::1]:3000"] {
            assert!(request("/fr", &[host], new), "{host}");
        }
        assert!(request("http://jalon.example", &["jalon.example"], new));
        assert!(request("/fr/my/0123/.", &["a.example"], new));
        assert!(request("/fr/...", &["a.example"], new));
        assert!(request("/fr", &[], old));
        for (uri, hosts) in [
            ("/fr", &[][..]),
            ("/fr", &["a.example", "b.example"]),
            ("/fr", &["a.example", "a.example"]),
            ("/fr", &[""]),
            ("/fr", &["a.example/"]),
            ("/fr", &["a b"]),
            ("/fr", &["user@a.example"]),
            ("*", &["a.example"]),
            ("/fr/%00", &["a.example"]),
            ("/fr\\staff", &["a.example"]),
            ("/fr%2Fstaff", &["a.example"]),
            ("/fr%5cstaff", &["a.example"]),
            ("/fr/./staff", &["a.example"]),
            ("/./fr/staff", &["a.example"]),
            ("/fr/my/../staff", &["a.example"]),
            ("/fr/my/..", &["a.example"]),
            ("/fr/%2e/staff", &["a.example"]),
            ("/fr/.%2E/staff", &["a.example"]),
            ("/fr?a=b%00", &["a.example"]),
            ("jalon.example:443", &["a.example"]),
        ] {
            assert!(!request(uri, hosts, new), "{uri} {hosts:?}");
        }
    }
}
