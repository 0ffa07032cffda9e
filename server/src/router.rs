//! Everything reachable over HTTP, on one screen: the rooms, and the layers around
//! all of them.

use axum::{Router, middleware::from_fn_with_state, routing::get};
use locales::{Lang, Side};

use crate::{
    api, documents,
    files::{
        findable,
        site::Site,
        text_assets::{self, TextAsset},
    },
    health,
    http::{innermost, language, outermost},
    pages, sessions,
    state::AppState,
};

/// All of it.
pub fn router(state: AppState, site: &Site) -> Router {
    Router::new()
        .route("/", get(language::from_the_door))
        .merge(health::routes())
        .merge(api::routes())
        .merge(sessions::routes())
        .merge(documents::routes())
        .merge(pages::routes(&state))
        .merge(text_assets::routes(texts(&state), state.transport))
        .merge(site.routes(state.transport))
        .merge(findable::routes(&state.service))
        .fallback(pages::not_found)
        .layer((from_fn_with_state(state.clone(), outermost), from_fn_with_state(state.clone(), innermost)))
        .with_state(state)
}

/// What runs in the tabs of a hall, and in no other.
const KIOSK_JS: &str = include_str!("files/kiosk.js");

/// The address of that script: in every page's head and where it is served.
#[must_use]
pub fn kiosk_path() -> String {
    format!("/kiosk.{}.js", text_assets::content_hash(KIOSK_JS.as_bytes()))
}

/// The address of a list of communes: in every page's head and where it is served.
#[must_use]
pub fn communes_path(name: &str, lines: &str) -> String {
    format!("/{name}.{}.txt", text_assets::content_hash(lines.as_bytes()))
}

fn texts(state: &AppState) -> Vec<TextAsset> {
    let catalogues =
        Lang::ALL.into_iter().flat_map(|lang| Side::LOADED.map(|side| locales::asset(side, lang)));
    let mut texts: Vec<_> =
        catalogues.map(|asset| TextAsset::plain(asset.path.to_owned(), asset.body.to_owned())).collect();
    let (communes, assets) = (&state.service.communes, &state.assets);
    texts.push(TextAsset::plain(assets.communes.clone(), communes.first_text()));
    texts.push(TextAsset::plain(assets.other_communes.clone(), communes.others().to_owned()));
    texts.push(TextAsset::script(assets.kiosk_js.clone(), KIOSK_JS.to_owned()));
    texts
}
