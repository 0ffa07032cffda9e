//! Gives a bare refusal (a status without a body) the form its reader expects:
//! a page in her language, a problem document, or a code for the browser's own
//! code. Whoever refuses only says the status. Refusals in plain text are the
//! libraries' own, in English and for programmers: they count as bare.

use app::api_error::ApiError;
use axum::{
    Json,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use locales::{Lang, Texts};

use super::language;
use crate::{api::problem::Problem, state::AppState};

/// Seconds after which trouble of ours is worth another try.
const PAUSE: HeaderValue = HeaderValue::from_static("5");

/// Marks a refusal in plain text that is meant to stay so.
#[derive(Clone, Copy)]
pub struct OwnWords;

/// A bare refusal; [`explain_refusal`] finds the words.
#[must_use]
pub fn refuse(status: StatusCode) -> Response {
    status.into_response()
}

/// Gives words to every answer of trouble that has none of its own.
pub async fn explain_refusal(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let reader = Reader::of(&request);
    let mut response = next.run(request).await;
    let status = response.status();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().entry(header::RETRY_AFTER).or_insert(PAUSE);
    }
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    let is_own = response.extensions().get::<OwnWords>().is_some();
    let is_bare = !is_own && kind.is_none_or(|kind| kind.starts_with(b"text/plain"));
    if !is_bare || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let mut explained = reader.answer(status, &state);
    // What the refusal itself says is truer than what its words bring along.
    for name in response.headers().keys().filter(|name| !is_of_the_body(name)) {
        explained.headers_mut().remove(name);
        for value in response.headers().get_all(name) {
            explained.headers_mut().append(name, value.clone());
        }
    }
    explained
}

fn is_of_the_body(name: &HeaderName) -> bool {
    *name == header::CONTENT_LENGTH || *name == header::CONTENT_TYPE
}

enum Reader {
    Program,
    OwnCode,
    Person(Lang),
}

impl Reader {
    fn of(request: &Request) -> Self {
        let path = request.uri().path();
        if path.starts_with("/api/v1") {
            Self::Program
        } else if path.starts_with("/api/") {
            Self::OwnCode
        } else {
            Self::Person(language::of_request(request))
        }
    }

    fn answer(&self, status: StatusCode, state: &AppState) -> Response {
        match self {
            Self::Program => Problem::bare(status).into_response(),
            Self::OwnCode => (status, Json(code_of(status))).into_response(),
            Self::Person(lang) => (status, page(status, *lang, &state.assets.css)).into_response(),
        }
    }
}

fn code_of(status: StatusCode) -> ApiError {
    match status {
        StatusCode::UNAUTHORIZED => ApiError::SignInNeeded,
        StatusCode::FORBIDDEN => ApiError::Forbidden,
        StatusCode::NOT_FOUND => ApiError::NotFound,
        StatusCode::TOO_MANY_REQUESTS => ApiError::TooManyRequests,
        StatusCode::CONFLICT => ApiError::Conflict,
        _ if status.is_client_error() => ApiError::BadRequest,
        _ => ApiError::Unavailable,
    }
}

/// A page that needs nothing but itself: it must work when all else fails.
fn page(status: StatusCode, lang: Lang, css: &str) -> Html<String> {
    let texts = Texts::of(lang);
    let (title, text) = match status {
        StatusCode::NOT_FOUND => (texts.errors_not_found_title(), texts.errors_not_found_text()),
        StatusCode::TOO_MANY_REQUESTS => (texts.errors_too_many_title(), texts.errors_too_many_text()),
        StatusCode::PAYLOAD_TOO_LARGE => (texts.errors_refused_title(), texts.errors_too_large()),
        StatusCode::FORBIDDEN => (texts.errors_refused_title(), texts.errors_cross_site()),
        _ if status.is_client_error() => (texts.errors_refused_title(), texts.errors_refused_text()),
        _ => (texts.errors_server_title(), texts.errors_server_text()),
    };
    let (code, dir, home) = (lang.code(), lang.dir(), texts.common_go_home());
    let [title, text, home, css] = [title, text, home, css].map(escaped);
    Html(format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">\
         <link rel=\"stylesheet\" href=\"{css}\"></head><body><div class=\"page\">\
         <main class=\"main\" id=\"main\"><h1>{title}</h1><p>{text}</p>\
         <p><a class=\"button\" href=\"/{code}\">{home}</a></p></main></div></body></html>\n"
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
