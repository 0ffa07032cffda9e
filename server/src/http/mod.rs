//! Everything reachable over HTTP, on one screen. `router` mounts the rooms;
//! the layers around them apply to all, the outermost last.

pub mod kept_pages;
pub mod language;
pub mod limits;
pub mod listen;
mod manners;
pub mod network;
pub mod observe;
mod one_address;
pub mod pages;
pub mod plain_answer;
pub mod readiness;
pub mod security_headers;
pub mod site;
pub mod text_assets;
pub mod whole_body;

mod forgery;
mod health;
mod state;

pub use state::{AppState, Shared};

use std::time::Duration;

use axum::{
    Router,
    http::StatusCode,
    middleware::{from_fn, from_fn_with_state},
    routing::get,
};
use locales::{Lang, Side};
use tower_http::{
    CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer,
};

use self::{site::Site, text_assets::TextAsset};
use crate::{api, documents, sessions};

/// A request that takes longer is given up.
const LONGEST_REQUEST: Duration = Duration::from_secs(20);

/// All of it.
pub fn router(state: AppState, site: &Site) -> Router {
    Router::new()
        .route("/", get(language::from_the_door))
        .merge(health::routes())
        .merge(api::routes())
        .merge(sessions::routes())
        .merge(documents::routes())
        .merge(pages::routes(&state))
        .merge(text_assets::routes(texts(&state)))
        .merge(site.routes())
        .fallback(pages::not_found)
        .layer(from_fn_with_state(state.clone(), sessions::gate::keep_strangers_out))
        .layer(from_fn(whole_body::take))
        .layer(from_fn(one_address::redirect))
        .layer(from_fn_with_state(state.clone(), limits::keep))
        .layer(forgery::layer(&state.service.settings.public_url))
        .layer(from_fn_with_state(state.transport, forgery::refuse_plain_origin))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_REQUEST))
        .layer(CatchPanicLayer::custom(observe::after_a_panic))
        .layer(from_fn(manners::refuse_malformed))
        .layer(from_fn_with_state(state.clone(), plain_answer::explain_refusal))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(5)))
        .layer(from_fn_with_state(state.transport, security_headers::add))
        .layer(from_fn(manners::tidy))
        .layer(from_fn_with_state(state.clone(), observe::observe))
        .with_state(state)
}

/// The address of a list of communes: in every page's head and where it is served.
#[must_use]
pub fn communes_path(name: &str, lines: &str) -> String {
    format!("/{name}.{}.txt", text_assets::content_hash(lines.as_bytes()))
}

fn texts(state: &AppState) -> Vec<TextAsset> {
    let catalogues = Lang::ALL.into_iter().flat_map(|lang| Side::ALL.map(|side| locales::asset(side, lang)));
    let mut texts: Vec<_> = catalogues
        .map(|asset| TextAsset { path: asset.path.to_owned(), body: asset.body.to_owned() })
        .collect();
    let (communes, assets) = (&state.service.communes, &state.assets);
    texts.push(TextAsset { path: assets.communes.clone(), body: communes.first_text() });
    texts.push(TextAsset { path: assets.other_communes.clone(), body: communes.others().to_owned() });
    texts
}
