//! Everything reachable over HTTP, on one screen. `router` mounts the rooms;
//! the layers around them apply to all, the outermost first.

mod at_hand;
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

mod compression;
mod forgery;
mod health;
mod state;

pub use state::{AppState, Shared};

use std::{pin::pin, time::Duration};

use axum::{
    Router,
    extract::{Request, State},
    http::{Method, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::Response,
    routing::get,
};
use locales::{Lang, Side};

use self::{plain_answer::refuse, site::Site, text_assets::TextAsset};
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
        .merge(text_assets::routes(texts(&state), state.transport))
        .merge(site.routes(state.transport))
        .fallback(pages::not_found)
        .layer((from_fn_with_state(state.clone(), outermost), from_fn_with_state(state.clone(), innermost)))
        .with_state(state)
}

/// What every answer goes out through, refusals included.
async fn outermost(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let answer = async |mut request: Request| {
        manners::tidy(&mut request);
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let encoding = request.headers().get(header::ACCEPT_ENCODING).cloned();
        let dressed = plain_answer::explain_refusal(State(state.clone()), request, next).await;
        let mut response = compression::compress(encoding, dressed).await;
        security_headers::add(state.transport, (&method, &uri), response.headers_mut());
        response
    };
    observe::observe(request, answer).await
}

/// Leads a request to its room, and gives up what breaks or takes too long.
async fn innermost(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if !manners::leads_somewhere(&request) {
        return refuse(StatusCode::BAD_REQUEST);
    }
    // In one place, so that what is wrapped here is not moved each time.
    let mut answer = pin!(async {
        match admit(&state, request).await {
            Ok(request) => sessions::gate::keep_strangers_out(&state, request, next).await,
            Err(refusal) => refusal,
        }
    });
    let in_time = tokio::time::timeout(LONGEST_REQUEST, observe::without_panic(answer.as_mut()));
    in_time.await.unwrap_or_else(|_| refuse(StatusCode::SERVICE_UNAVAILABLE))
}

/// The request as the rooms get it, or why none does.
async fn admit(state: &AppState, mut request: Request) -> Result<Request, Response> {
    let only_looks = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !only_looks {
        request = Box::pin(forgery::refuse_foreign(state, request)).await?;
    }
    if let Some(answer) = limits::keep(state, &mut request).or_else(|| one_address::redirect(&request)) {
        return Err(answer);
    }
    if only_looks { Ok(request) } else { Box::pin(whole_body::take(request)).await }
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
