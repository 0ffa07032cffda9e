//! Pages that begin with the commune that a link has named. Each is rendered for its
//! request alone: the page that is kept under the same path knows no query.

use app::{
    form::FormPost,
    public::given::GivenCommune,
    routes::{Address, InfoPage, Page},
};
use axum::{
    http::{HeaderValue, Uri, header, request::Parts},
    response::Response,
};

use super::{call, finish};
use crate::{http::security_headers, state::AppState};

/// The commune of an address, where its page takes one and the code is known.
pub fn of(state: &AppState, uri: &Uri) -> Option<GivenCommune> {
    let query = uri.query()?;
    GivenCommune::of(&Address::parse(uri.path())?.page, query, &state.service.communes)
}

/// The page, as if she had answered where she lives; nothing of it is stored.
pub async fn answer(state: &AppState, mut head: Parts, given: GivenCommune) -> Response {
    let page = Address::parse(head.uri.path()).map(|address| address.page);
    let form = match page {
        Some(Page::Screening | Page::Appointment) => given.as_form(),
        _ => FormPost::default(),
    };
    head.extensions.insert(given);
    let answer = call(state, &head, &form).await;
    let mut response = finish(state, head, form, answer).await;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if page == Some(Page::Info(InfoPage::Embed)) && !state.service.settings.embed_ancestors.is_empty() {
        security_headers::add_for_frames(state.transport, &state.service.settings.embed_ancestors, headers);
    }
    response
}
