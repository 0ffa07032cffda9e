//! Which language a request is in: that of its address, else the best that its
//! browser asks for.

use axum::{
    extract::Request,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use locales::Lang;

/// The language of the address, else of the browser.
#[must_use]
pub fn of_request(request: &Request) -> Lang {
    Lang::of_path(request.uri().path()).unwrap_or_else(|| asked(request.headers()))
}

/// `/` leads to the first page in the visitor's language, with what a link says beside
/// its address.
pub async fn from_the_door(request: Request) -> Response {
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let location = format!("/{}{query}", asked(request.headers()).code());
    (StatusCode::FOUND, [(header::LOCATION, location), (header::VARY, "accept-language".to_owned())])
        .into_response()
}

fn asked(headers: &HeaderMap) -> Lang {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .map_or(Lang::Fr, Lang::from_accept_language)
}
