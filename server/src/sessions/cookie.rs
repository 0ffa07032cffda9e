//! The cookies of the console: the secret of a session, the one by which a
//! browser is known again, and the sign that a session does not end soon.

use axum::http::{HeaderMap, HeaderValue, header};
use chrono::TimeDelta;
use store::{DeviceSecret, SessionSecret};

use crate::http::security_headers::Transport;

use super::LONGEST;

/// Browsers keep no cookie longer than this (RFC 6265bis, 5.5).
const DEVICE_KEPT: TimeDelta = TimeDelta::days(400);

/// So long before a session ends its page says so.
const WARNED: TimeDelta = TimeDelta::minutes(2);

/// What a cookie is for.
#[derive(Clone, Copy)]
enum Purpose {
    Session,
    Device,
    Awake,
}

/// With TLS the name itself forbids other hosts and plain connections to set it.
const fn name(purpose: Purpose, transport: Transport) -> &'static str {
    match (purpose, transport) {
        (Purpose::Session, Transport::Tls) => "__Host-jalon",
        (Purpose::Session, Transport::Plain) => "jalon",
        (Purpose::Device, Transport::Tls) => "__Host-jalon-device",
        (Purpose::Device, Transport::Plain) => "jalon-device",
        (Purpose::Awake, _) => app::staff::AWAKE,
    }
}

/// The secret of the session that a request brings along.
#[must_use]
pub fn session(headers: &HeaderMap, transport: Transport) -> Option<SessionSecret> {
    read(headers, name(Purpose::Session, transport)).and_then(SessionSecret::parse)
}

/// The secret of the browser that a request comes from.
#[must_use]
pub fn device(headers: &HeaderMap, transport: Transport) -> Option<DeviceSecret> {
    read(headers, name(Purpose::Device, transport)).and_then(DeviceSecret::parse)
}

fn read<'headers>(headers: &'headers HeaderMap, name: &str) -> Option<&'headers str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(found, _)| *found == name)
        .map(|(_, secret)| secret)
}

/// Hands the secret of a session to the browser.
#[must_use]
pub fn give_session(secret: &SessionSecret, transport: Transport) -> Option<HeaderValue> {
    written(Purpose::Session, &secret.to_string(), LONGEST, transport)
}

/// Hands the browser the secret by which it is known again.
#[must_use]
pub fn give_device(secret: &DeviceSecret, transport: Transport) -> Option<HeaderValue> {
    written(Purpose::Device, &secret.to_string(), DEVICE_KEPT, transport)
}

/// Tells scripts that the session holds for so long: when the cookie is gone,
/// [`WARNED`] are left. It is no secret, and clocks need not agree.
#[must_use]
pub fn say_awake(holds: TimeDelta, transport: Transport) -> Option<HeaderValue> {
    written(Purpose::Awake, "1", (holds - WARNED).max(TimeDelta::zero()), transport)
}

/// Takes the secret of a session back.
#[must_use]
pub fn take_session_back(transport: Transport) -> Option<HeaderValue> {
    written(Purpose::Session, "", TimeDelta::zero(), transport)
}

fn written(purpose: Purpose, secret: &str, kept: TimeDelta, transport: Transport) -> Option<HeaderValue> {
    let secure = match transport {
        Transport::Tls => "; Secure",
        Transport::Plain => "",
    };
    let hidden = match purpose {
        Purpose::Session | Purpose::Device => "; HttpOnly",
        Purpose::Awake => "",
    };
    let (name, seconds) = (name(purpose, transport), kept.num_seconds());
    let cookie = format!("{name}={secret}; Path=/; Max-Age={seconds}{hidden}; SameSite=Lax{secure}");
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
        assert_eq!(session(&headers, Transport::Plain), Some(secret));
    }

    #[test]
    fn over_tls_only_the_protected_name_counts() {
        let secret = SessionSecret::new([7; 32]);
        assert_eq!(session(&bringing(&format!("jalon={secret}")), Transport::Tls), None);
        assert_eq!(session(&bringing(&format!("__Host-jalon={secret}")), Transport::Tls), Some(secret));
    }

    #[test]
    fn scripts_see_only_that_a_session_holds() {
        let awake = |minutes| say_awake(TimeDelta::minutes(minutes), Transport::Tls).unwrap();
        assert_eq!(awake(30), "jalon-awake=1; Path=/; Max-Age=1680; SameSite=Lax; Secure");
        assert_eq!(awake(1), "jalon-awake=1; Path=/; Max-Age=0; SameSite=Lax; Secure");
    }

    #[test]
    fn scripts_and_other_sites_never_see_it() {
        let cookie = give_session(&SessionSecret::new([7; 32]), Transport::Tls).unwrap();
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.starts_with("__Host-jalon=0707"), "{cookie}");
        assert!(cookie.ends_with("; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure"), "{cookie}");
    }
}
