//! The one door to everything that is for staff. A page or server function
//! behind it cannot forget to look: strangers do not reach it.
//!
//! It decides by the route that the router has found, never by the text of the
//! address, which can be written in many ways.

use app::context::SignedIn;
use axum::{
    extract::{MatchedPath, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use locales::Lang;
use store::SessionSecret;

use super::{IDLE, SIGN_IN, STAFF, cookie, signed_in};
use crate::http::{House, pages, plain_answer::refuse};

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
    /// The area of a route as the router writes it, `/{lang}/staff/day`.
    fn of(route: &str) -> Self {
        if route.starts_with("/api/staff/") {
            return Self::StaffFunction;
        }
        match route.strip_prefix(STAFF) {
            _ if route == SIGN_IN => Self::Threshold,
            Some("") => Self::StaffPage,
            Some(rest) if rest.starts_with('/') => Self::StaffPage,
            _ => Self::Public,
        }
    }
}

/// Strangers are sent to the sign-in page; server functions answer them 401.
pub async fn keep_strangers_out(State(house): State<House>, mut request: Request, next: Next) -> Response {
    // What no route is for shows the page that does not exist, and nothing else.
    let Some(route) = request.extensions().get::<MatchedPath>() else { return next.run(request).await };
    let area = Area::of(route.as_str());
    if route.as_str().starts_with("/{lang}") && Lang::of_path(request.uri().path()).is_none() {
        return pages::not_found(State(house), request).await;
    }
    if area == Area::Public {
        return next.run(request).await;
    }
    let secret = cookie::session(request.headers(), house.transport);
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
    let plain = path.chars().all(|one| one.is_ascii_alphanumeric() || "/-_".contains(one));
    let mut steps = path.split('/').skip(2);
    plain
        && !path.contains("//")
        && Lang::of_path(path).is_some()
        && steps.next() == Some("staff")
        && !matches!(steps.next(), Some("sign-in" | "sign-out"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sessions::SIGN_OUT;

    #[test]
    fn everything_of_the_staff_is_behind_the_door_except_the_door() {
        assert_eq!(Area::of("/{lang}/staff"), Area::StaffPage);
        assert_eq!(Area::of("/{lang}/staff/files/{id}"), Area::StaffPage);
        assert_eq!(Area::of(SIGN_OUT), Area::StaffPage);
        assert_eq!(Area::of(SIGN_IN), Area::Threshold);
        assert_eq!(Area::of("/api/staff/agenda"), Area::StaffFunction);
        assert_eq!(Area::of("/api/public/slots"), Area::Public);
        assert_eq!(Area::of("/{lang}/staffing"), Area::Public);
        assert_eq!(Area::of("/{lang}/appointment"), Area::Public);
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
