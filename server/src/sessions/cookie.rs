//! The cookie that holds a session's secret.

use axum::http::{HeaderMap, HeaderValue, header};
use store::SessionSecret;

use crate::http::security_headers::Transport;

use super::LONGEST;

/// With TLS the name itself forbids other hosts and plain connections to set it.
const fn name(transport: Transport) -> &'static str {
    match transport {
        Transport::Tls => "__Host-jalon",
        Transport::Plain => "jalon",
    }
}

/// The secret that a request brings along.
#[must_use]
pub fn read(headers: &HeaderMap, transport: Transport) -> Option<SessionSecret> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name(transport))
        .and_then(|(_, secret)| SessionSecret::parse(secret))
}

/// Hands the secret to the browser.
#[must_use]
pub fn given(secret: &SessionSecret, transport: Transport) -> Option<HeaderValue> {
    written(&secret.to_string(), LONGEST.num_seconds(), transport)
}

/// Takes it back.
#[must_use]
pub fn taken_back(transport: Transport) -> Option<HeaderValue> {
    written("", 0, transport)
}

fn written(secret: &str, seconds: i64, transport: Transport) -> Option<HeaderValue> {
    let secure = match transport {
        Transport::Tls => "; Secure",
        Transport::Plain => "",
    };
    let cookie =
        format!("{}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}", name(transport));
    let mut value = HeaderValue::from_str(&cookie).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bringing(cookies: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, cookies.parse().unwrap())])
    }

    #[test]
    fn the_secret_comes_back_from_among_other_cookies() {
        let secret = SessionSecret::new([7; 32]);
        let headers = bringing(&format!("theme=dark; jalon={secret}; a=b"));
        assert_eq!(read(&headers, Transport::Plain), Some(secret));
    }

    #[test]
    fn over_tls_only_the_protected_name_counts() {
        let secret = SessionSecret::new([7; 32]);
        assert_eq!(read(&bringing(&format!("jalon={secret}")), Transport::Tls), None);
        assert_eq!(read(&bringing(&format!("__Host-jalon={secret}")), Transport::Tls), Some(secret));
    }

    #[test]
    fn scripts_and_other_sites_never_see_it() {
        let cookie = given(&SessionSecret::new([7; 32]), Transport::Tls).unwrap();
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.starts_with("__Host-jalon=0707"), "{cookie}");
        assert!(cookie.ends_with("; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure"), "{cookie}");
    }
}
