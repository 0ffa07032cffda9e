//! What stands around every room: the layers of the router, the outermost first, and
//! the listening itself.

mod compression;
mod forgery;
pub mod language;
pub mod limits;
pub mod listen;
mod manners;
pub mod network;
pub mod observe;
mod one_address;
pub mod plain_answer;
pub mod security_headers;
pub mod whole_body;

use std::{pin::pin, time::Duration};

use axum::{
    extract::{Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::Response,
};

use self::plain_answer::refuse;
use crate::{sessions, state::AppState};

/// A request that takes longer is given up.
const LONGEST_REQUEST: Duration = Duration::from_secs(20);

/// What every answer goes out through, refusals included.
pub async fn outermost(State(state): State<AppState>, request: Request, next: Next) -> Response {
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
pub async fn innermost(State(state): State<AppState>, request: Request, next: Next) -> Response {
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
