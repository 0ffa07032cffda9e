//! The decision graph of a version of the rules, as the picture that the page
//! of the rulebook shows. Behind the door of the staff like the page itself.

use axum::{
    extract::Query,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::eligibility::{RULEBOOK, Rulebook};
use rulebook_document::graph_svg;
use serde::Deserialize;

use crate::http::plain_answer::refuse;

#[derive(Deserialize)]
pub struct GraphQuery {
    version: Option<String>,
}

pub async fn graph(Query(query): Query<GraphQuery>) -> Response {
    let book = match query.version.as_deref() {
        None => Some(&RULEBOOK),
        Some(version) => Rulebook::of_version(version),
    };
    match book {
        Some(book) => ([(header::CONTENT_TYPE, "image/svg+xml")], graph_svg(book)).into_response(),
        None => refuse(StatusCode::NOT_FOUND),
    }
}
