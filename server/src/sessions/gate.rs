//! The one door to everything that is for staff. A page or server function
//! behind it cannot forget to look: strangers do not reach it.
//!
//! It decides by the route that the router has found, never by the text of the
//! address, which can be written in many ways.

use axum::{
    extract::{MatchedPath, Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use app::{
    form::FormPost,
    routes::{ASKED_IN_PASSING, Address, Page, STAFF, STAFF_FUNCTIONS, StaffPage},
};
use locales::Lang;
use service::SignedIn;
use store::{Session, SessionSecret};

use super::{IDLE, cookie};
use crate::{http::plain_answer::refuse, pages, state::AppState};

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
        if route.starts_with(STAFF_FUNCTIONS) {
            return Self::StaffFunction;
        }
        match route.strip_prefix(STAFF) {
            Some("/sign-in") => Self::Threshold,
            Some("") => Self::StaffPage,
            Some(rest) if rest.starts_with('/') => Self::StaffPage,
            _ => Self::Public,
        }
    }
}

/// Strangers are sent to the sign-in page; server functions answer them 401.
///
/// What is not public is put aside: room for it would else be moved about with
/// every request.
pub async fn keep_strangers_out(state: &AppState, request: Request, next: Next) -> Response {
    // What no route is for shows the page that does not exist, and nothing else.
    let matched = request.extensions().get::<MatchedPath>();
    let route = matched.map(MatchedPath::as_str).unwrap_or_default();
    if route.starts_with("/{lang}") && Lang::of_path(request.uri().path()).is_none() {
        return Box::pin(pages::not_found(State(state.clone()), request)).await;
    }
    match Area::of(route) {
        Area::Public => next.run(request).await,
        area => Box::pin(past_the_door(state, area, request, next)).await,
    }
}

async fn past_the_door(state: &AppState, area: Area, mut request: Request, next: Next) -> Response {
    let secret = cookie::session(request.headers(), state.transport);
    let in_passing = {
        let route = request.extensions().get::<MatchedPath>();
        route.is_some_and(|route| ASKED_IN_PASSING.contains(&route.as_str()))
    };
    match session(state, secret, in_passing).await {
        Err(status) => refuse(status),
        Ok(Some(session)) => {
            request.extensions_mut().insert(SignedIn::from(&session.staff));
            let mut response = next.run(request).await;
            // Signing out, and in as somebody else, tells of another session.
            if !response.headers().contains_key(header::SET_COOKIE) {
                let holds = session.holds_until - state.service.now();
                let awake = cookie::say_awake(holds, state.transport);
                response.headers_mut().extend(awake.map(|cookie| (header::SET_COOKIE, cookie)));
            }
            response
        }
        Ok(None) if area == Area::StaffFunction => refuse(StatusCode::UNAUTHORIZED),
        Ok(None) if area == Area::StaffPage => {
            let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
            let signs_out = route.and_then(|route| route.strip_prefix(STAFF)) == Some("/sign-out");
            to_sign_in(&request, signs_out)
        }
        Ok(None) => next.run(request).await,
    }
}

async fn session(
    state: &AppState,
    secret: Option<SessionSecret>,
    in_passing: bool,
) -> Result<Option<Session>, StatusCode> {
    let Some(secret) = secret else { return Ok(None) };
    let now = state.service.now();
    let found = if in_passing {
        state.store.session_in_passing(&secret, IDLE, now).await
    } else {
        state.store.session(&secret, IDLE, now).await
    };
    found.map_err(|error| {
        tracing::error!(%error, "a session could not be read");
        StatusCode::SERVICE_UNAVAILABLE
    })
}

/// To the page where one signs in, and from there back to where one wanted to
/// go. A form that was sent is sent on to that page, which keeps it.
fn to_sign_in(request: &Request, signs_out: bool) -> Response {
    let lang = Lang::of_path(request.uri().path()).unwrap_or(Lang::Fr);
    let wanted = request.uri().path_and_query().map(|wanted| wanted.as_str()).unwrap_or_default();
    let sign_in = StaffPage::SignIn.at(lang);
    if !is_staff_page(wanted) {
        return (StatusCode::SEE_OTHER, [(header::LOCATION, sign_in)]).into_response();
    }
    let status = if request.method() == Method::POST && !signs_out {
        StatusCode::TEMPORARY_REDIRECT
    } else {
        StatusCode::SEE_OTHER
    };
    (status, [(header::LOCATION, sign_in + &next(wanted))]).into_response()
}

/// Where one goes after signing in, as a query.
fn next(wanted: &str) -> String {
    FormPost(vec![("next".to_owned(), wanted.to_owned())]).as_query()
}

/// Whether one may be sent there after signing in: a plain path of our own, with
/// a query of plain letters.
pub fn is_staff_page(address: &str) -> bool {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let plain =
        |text: &str, also: &str| text.chars().all(|one| one.is_ascii_alphanumeric() || also.contains(one));
    let is_page = match Address::parse(path).map(|address| address.page) {
        Some(Page::Staff(page)) => page != StaffPage::SignIn,
        _ => false,
    };
    is_page && plain(path, "/-_") && plain(query, "-_.~=&%:+")
}

#[cfg(test)]
mod tests {
    use app::routes::Endpoint;

    use super::*;

    #[test]
    fn everything_of_the_staff_is_behind_the_door_except_the_door() {
        assert_eq!(Area::of("/{lang}/staff"), Area::StaffPage);
        assert_eq!(Area::of("/{lang}/staff/files/{id}"), Area::StaffPage);
        assert_eq!(Area::of(&Endpoint::SignOut.pattern()), Area::StaffPage);
        assert_eq!(Area::of(&Page::Staff(StaffPage::SignIn).pattern()), Area::Threshold);
        assert_eq!(Area::of("/api/staff/agenda"), Area::StaffFunction);
        assert_eq!(Area::of("/api/public/slots"), Area::Public);
        assert_eq!(Area::of("/{lang}/staffing"), Area::Public);
        assert_eq!(Area::of("/{lang}/appointment"), Area::Public);
    }

    #[test]
    fn after_signing_in_nobody_is_sent_elsewhere() {
        assert!(is_staff_page("/fr/staff/result"));
        assert!(is_staff_page("/fr/staff/book?commune=55022&from=2026-12-01&language=ar"));
        for elsewhere in [
            "https://evil.example/fr/staff",
            "//evil.example/staff",
            "/\\evil.example/staff",
            "/fr/appointment",
            "/xx/staff",
            "/fr/staff/sign-in",
            "/fr/staff\r\nSet-Cookie: a=b",
            "/fr/staff?a=b\r\nSet-Cookie: a=b",
            "/fr/staff?next=https://evil.example/",
            "/fr/staff#//evil.example",
        ] {
            assert!(!is_staff_page(elsewhere), "{elsewhere:?}");
        }
    }
}
