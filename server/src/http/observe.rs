//! What can be said of a request without saying who sent it: its route, never
//! its address (which may hold a secret), its outcome and its time.

use std::{any::Any, fs, sync::OnceLock, time::Instant};

use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode},
    middleware::Next,
    response::Response,
};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tracing::Instrument;

use super::{AppState, plain_answer::refuse};
use crate::chance::hexadecimal;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Upper bounds of the times that are counted, in seconds.
const TIMES: [f64; 9] = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 20.0];

static NUMBERS: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// Begins to count; once a process.
pub fn begin() {
    NUMBERS.get_or_init(|| {
        let recorder = PrometheusBuilder::new().set_buckets(&TIMES).ok()?.build_recorder();
        let handle = recorder.handle();
        metrics::set_global_recorder(recorder).ok()?;
        Some(handle)
    });
}

/// All numbers in Prometheus' text.
#[must_use]
pub fn numbers() -> String {
    if let Some(bytes) = resident_bytes() {
        metrics::gauge!("process_resident_memory_bytes").set(bytes);
    }
    NUMBERS.get().and_then(Option::as_ref).map(PrometheusHandle::render).unwrap_or_default()
}

/// Sums up the histograms' latest values; to be called now and then.
pub fn tidy() {
    if let Some(handle) = NUMBERS.get().and_then(Option::as_ref) {
        handle.run_upkeep();
    }
}

/// Linux counts in pages, which are of 4 kB on every machine we run on.
#[expect(clippy::cast_precision_loss, reason = "a size in bytes, shown")]
fn resident_bytes() -> Option<f64> {
    let pages: u64 = fs::read_to_string("/proc/self/statm").ok()?.split(' ').nth(1)?.parse().ok()?;
    Some((pages * 4096) as f64)
}

/// Names the request, measures it, logs it.
pub async fn observe(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let id = hexadecimal(&state.service.random::<8>());
    let method = label(request.method());
    let route = request.extensions().get::<MatchedPath>().map_or("(none)", MatchedPath::as_str).to_owned();
    let span = tracing::info_span!("request", %id, %method, %route);
    let begun = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;

    let time = begun.elapsed();
    let status = response.status();
    span.in_scope(|| tracing::debug!(status = status.as_u16(), milliseconds = time.as_millis(), "answered"));
    let labels = [("method", method.to_owned()), ("route", route), ("status", status.as_u16().to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_seconds", "method" => method).record(time.as_secs_f64());
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// The method as it is counted and logged: anybody can invent others, and each
/// new label is kept for as long as the process lives.
fn label(method: &Method) -> &'static str {
    const KNOWN: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "TRACE"];
    KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("other")
}

/// One request's panic is one request's trouble. The message stays here: it may
/// quote what somebody typed.
pub fn after_a_panic(_: Box<dyn Any + Send>) -> Response<Body> {
    tracing::error!("a request ended in a panic");
    refuse(StatusCode::INTERNAL_SERVER_ERROR)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn invented_methods_share_one_label() {
        let invented = (0..5_000).map(|number| format!("X{number}"));
        let known = ["GET", "POST", "get", "PROPFIND"].map(str::to_owned);
        let labels: BTreeSet<_> = invented
            .chain(known)
            .map(|method| label(&Method::from_bytes(method.as_bytes()).unwrap()))
            .collect();
        assert_eq!(labels, BTreeSet::from(["GET", "POST", "other"]));
    }
}
