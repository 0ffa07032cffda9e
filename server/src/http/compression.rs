//! Compresses what is made for one request; what is kept has its compressed forms
//! already. The library decides and does it, as a layer around an answer that is
//! there: as a layer around everything it would wrap the many that it leaves alone.

use std::{convert::Infallible, future::ready};

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use tower::{Layer, ServiceExt, service_fn};
use tower_http::{
    CompressionLevel,
    compression::{CompressionLayer, DefaultPredicate, Predicate},
};

/// An answer to a request that takes this one encoding, or none (see `manners`).
pub async fn compress(encoding: Option<HeaderValue>, response: Response) -> Response {
    let is_compressed = response.headers().contains_key(header::CONTENT_ENCODING);
    if is_compressed || !DefaultPredicate::new().should_compress(&response) {
        return response;
    }
    let mut request = Request::new(Body::empty());
    request.headers_mut().extend(encoding.map(|encoding| (header::ACCEPT_ENCODING, encoding)));
    let mut response = Some(response);
    let answer =
        service_fn(move |_: Request| ready(Ok::<_, Infallible>(response.take().unwrap_or_default())));
    let layer = CompressionLayer::new().quality(CompressionLevel::Precise(5));
    let Ok(compressed) = Box::pin(layer.layer(answer).oneshot(request)).await;
    compressed.into_response()
}
