//! What can be said of a request without saying who sent it: its route, never
//! its address (which may hold a secret), its outcome and its time.

use std::{
    collections::HashMap,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::{LazyLock, OnceLock, PoisonError, RwLock},
    task::Poll,
    time::Instant,
};

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue, Method, StatusCode},
    response::Response,
};
use metrics::{Counter, Histogram};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tracing::Instrument;

use super::plain_answer::refuse;
use crate::chance;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Upper bounds of the times that are counted, in seconds.
const TIMES: [f64; 9] = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 20.0];

static NUMBERS: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// What an answer is counted by: to find it among all numbers takes longer than to
/// give many an answer. By route, then by method and status.
type Counted = HashMap<String, HashMap<(&'static str, u16), (Counter, Histogram)>>;
static COUNTED: LazyLock<RwLock<Counted>> = LazyLock::new(RwLock::default);

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
pub async fn observe<Answer>(request: Request, next: impl FnOnce(Request) -> Answer) -> Response
where
    Answer: Future<Output = Response>,
{
    let id = chance::number_of_a_request();
    let method = label(request.method());
    let matched = request.extensions().get::<MatchedPath>().cloned();
    let route = matched.as_ref().map_or("(none)", MatchedPath::as_str);
    let span = tracing::info_span!("request", %id, %method, %route);
    let begun = Instant::now();
    let mut response = next(request).instrument(span.clone()).await;

    let time = begun.elapsed();
    let status = response.status();
    span.in_scope(|| tracing::debug!(status = status.as_u16(), milliseconds = time.as_millis(), "answered"));
    count(method, route, status, time.as_secs_f64());
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

fn count(method: &'static str, route: &str, status: StatusCode, seconds: f64) {
    let counted = COUNTED.read().unwrap_or_else(PoisonError::into_inner);
    if let Some((counter, histogram)) = counted.get(route).and_then(|of| of.get(&(method, status.as_u16()))) {
        counter.increment(1);
        return histogram.record(seconds);
    }
    drop(counted);
    let labels =
        [("method", method.to_owned()), ("route", route.to_owned()), ("status", status.as_u16().to_string())];
    let counter = metrics::counter!("http_requests_total", &labels);
    let histogram = metrics::histogram!("http_request_seconds", "method" => method);
    counter.increment(1);
    histogram.record(seconds);
    // Before, they lead nowhere.
    if NUMBERS.get().is_some() {
        let mut counted = COUNTED.write().unwrap_or_else(PoisonError::into_inner);
        counted.entry(route.to_owned()).or_default().insert((method, status.as_u16()), (counter, histogram));
    }
}

/// The method as it is counted and logged: anybody can invent others, and each
/// new label is kept for as long as the process lives.
fn label(method: &Method) -> &'static str {
    const KNOWN: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "TRACE"];
    KNOWN.into_iter().find(|known| *known == method.as_str()).unwrap_or("other")
}

/// One request's panic is one request's trouble. The message stays here: it may
/// quote what somebody typed.
pub async fn without_panic(mut answer: Pin<&mut impl Future<Output = Response>>) -> Response {
    std::future::poll_fn(|context| {
        catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(context))).unwrap_or_else(|_| {
            tracing::error!("a request ended in a panic");
            Poll::Ready(refuse(StatusCode::INTERNAL_SERVER_ERROR))
        })
    })
    .await
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
