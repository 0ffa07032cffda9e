//! The one door to everything that is for staff. A page or server function
//! behind it cannot forget to look: strangers do not reach it.

use app::context::SignedIn;
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use locales::Lang;
use store::SessionSecret;

use super::{IDLE, cookie, signed_in};
use crate::http::{House, plain_answer::refuse};

/// Who may see what an address shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Area {
    Public,
    /// The page where one signs in: staff and strangers.
    Threshold,
    StaffPage,
    StaffFunction,
}

impl Area {
    fn of(path: &str) -> Self {
        // What the router of the pages may decode, the door decodes too.
        let path = &decoded(path);
        if path.starts_with("/api/staff") {
            return Self::StaffFunction;
        }
        let mut parts = path.trim_matches('/').split('/').skip(1);
        match (parts.next(), parts.next()) {
            (Some("staff"), Some("sign-in")) => Self::Threshold,
            (Some("staff"), _) => Self::StaffPage,
            _ => Self::Public,
        }
    }
}

/// The path with `%61` read as `a`; what cannot be read stays as it is.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, others)) = rest.split_first() {
        let hexadecimal = (*first == b'%').then(|| others.get(..2)).flatten();
        let code = hexadecimal
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(byte) => {
                bytes.push(byte);
                rest = others.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = others;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Strangers are sent to the sign-in page; server functions answer them 401.
pub async fn keep_strangers_out(State(house): State<House>, mut request: Request, next: Next) -> Response {
    let area = Area::of(request.uri().path());
    if area == Area::Public {
        return next.run(request).await;
    }
    let secret = cookie::read(request.headers(), house.transport);
    match who(&house, secret).await {
        Err(status) => return refuse(status),
        Ok(Some(somebody)) => {
            request.extensions_mut().insert(somebody);
        }
        Ok(None) if area == Area::StaffFunction => return refuse(StatusCode::UNAUTHORIZED),
        Ok(None) if area == Area::StaffPage => return to_sign_in(request.uri().path()),
        Ok(None) => {}
    }
    next.run(request).await
}

async fn who(house: &House, secret: Option<SessionSecret>) -> Result<Option<SignedIn>, StatusCode> {
    let Some(secret) = secret else { return Ok(None) };
    let session = house.service.store.session(&secret, IDLE, house.service.now()).await;
    match session {
        Ok(session) => Ok(session.map(|session| signed_in(&session.staff))),
        Err(error) => {
            tracing::error!(%error, "a session could not be read");
            Err(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

fn to_sign_in(path: &str) -> Response {
    let lang = Lang::of_path(path).map_or("fr", |lang| lang.code());
    let back = if is_staff_page(path) { format!("?next={path}") } else { String::new() };
    (StatusCode::SEE_OTHER, [(header::LOCATION, format!("/{lang}/staff/sign-in{back}"))]).into_response()
}

/// Whether one may be sent there after signing in: a plain path of our own.
pub fn is_staff_page(path: &str) -> bool {
    let plain = path.starts_with('/')
        && !path.starts_with("//")
        && path.chars().all(|one| one.is_ascii_alphanumeric() || "/-_.".contains(one));
    plain
        && Area::of(path) == Area::StaffPage
        && Lang::of_path(path).is_some()
        && !path.ends_with("/sign-out")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_of_the_staff_is_behind_the_door_except_the_door() {
        assert_eq!(Area::of("/fr/staff"), Area::StaffPage);
        assert_eq!(Area::of("/fr/staff/"), Area::StaffPage);
        assert_eq!(Area::of("//fr/staff/day"), Area::StaffPage);
        assert_eq!(Area::of("/ar/staff/day/2026-11-23"), Area::StaffPage);
        assert_eq!(Area::of("/fr/st%61ff/day"), Area::StaffPage);
        assert_eq!(Area::of("/fr%2Fstaff"), Area::StaffPage);
        assert_eq!(Area::of("/fr/staff/sign-out"), Area::StaffPage);
        assert_eq!(Area::of("/fr/staff/sign-in"), Area::Threshold);
        assert_eq!(Area::of("/api/staff/agenda"), Area::StaffFunction);
        assert_eq!(Area::of("/api/public/slots"), Area::Public);
        assert_eq!(Area::of("/fr/appointment"), Area::Public);
    }

    #[test]
    fn after_signing_in_nobody_is_sent_elsewhere() {
        assert!(is_staff_page("/fr/staff/day"));
        for elsewhere in [
            "https://evil.example/fr/staff",
            "//evil.example/staff",
            "/\\evil.example/staff",
            "/fr/appointment",
            "/xx/staff",
            "/fr/staff/sign-in",
            "/fr/staff\r\nSet-Cookie: a=b",
        ] {
            assert!(!is_staff_page(elsewhere), "{elsewhere:?}");
        }
    }
}
