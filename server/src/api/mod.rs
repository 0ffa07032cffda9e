//! The HTTP API, `/api/v1`: for partner sites, kiosks and tests. Pages use
//! server functions over the same functions of `store`.
//!
//! A route and its description are one line, so the OpenAPI document names
//! exactly what is served.

pub mod problem;

mod appointments;
mod found_slots;
mod openapi;
mod places;
mod reading;
mod screenings;
mod slots;
mod unique_keys;
mod words;

use std::sync::Arc;

use axum::{Extension, Json, Router, http::StatusCode, response::Response, routing::get};
use utoipa::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{http::plain_answer::refuse, state::AppState};

const BASE: &str = "/api/v1";

/// The routes, with the document that describes them.
pub fn routes() -> Router<AppState> {
    let (router, document) = described().split_for_parts();
    router
        .route("/api/v1/openapi.json", get(move || async move { Json(document) }))
        .route("/api/v1/{*rest}", axum::routing::any(unknown))
        .method_not_allowed_fallback(wrong_method)
}

/// The OpenAPI document of this version.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    described().split_for_parts().1
}

fn described() -> OpenApiRouter<AppState> {
    let found = Arc::new(found_slots::FoundSlots::default());
    let slots = OpenApiRouter::new().routes(routes!(slots::search)).layer(Extension(found));
    let api = OpenApiRouter::new()
        .routes(routes!(screenings::screen))
        .routes(routes!(places::communes))
        .routes(routes!(places::offices))
        .merge(slots)
        .routes(routes!(appointments::book::book))
        .routes(routes!(appointments::own::show))
        .routes(routes!(appointments::own::cancel))
        .routes(routes!(appointments::own::change))
        .routes(routes!(appointments::own::calendar));
    OpenApiRouter::with_openapi(self::openapi::Description::openapi()).nest(BASE, api)
}

async fn unknown() -> Response {
    refuse(StatusCode::NOT_FOUND)
}

async fn wrong_method() -> Response {
    refuse(StatusCode::METHOD_NOT_ALLOWED)
}
