//! Whatever is asked: never a fault of ours, never a word of a library. Requests
//! are made from what is really served (the pages, the server functions, the
//! OpenAPI document) and from what the pages themselves offer to send.

use app::routes::Page;
use std::{collections::BTreeSet, fmt::Write as _};

use axum::http::Method;
use leptos::server_fn::axum::server_fn_paths;
use rand::{Rng as _, SeedableRng as _, rngs::StdRng};
use serde_json::Value;
use server::api;

use crate::{
    postgres,
    world::{Answer, Asking, TestApp, form_of, token},
};

/// What people, programs and attackers put where something is expected.
const VALUES: [&str; 44] = [
    "",
    " ",
    "0",
    "-1",
    "1",
    "9",
    "true",
    "null",
    "x",
    "fr",
    "xx",
    "\u{0}",
    "a\u{0}b",
    "\u{1f}",
    "\u{1e}",
    "\u{200b}\u{202e}",
    "\u{feff}",
    "é",
    "e\u{301}",
    "😀",
    "ماريا",
    "٠٤٧٠١٢٣٤٥٦",
    "０４７０",
    "%",
    "%00",
    "%zz",
    "'",
    "\"><b>",
    "../../etc",
    "\\",
    "0000-00-00",
    "0000-01-01",
    "9999-12-31",
    "-262143-01-01",
    "+262142-12-31",
    "2026-02-30",
    "2026-10-25T02:30",
    "9999-12-31T23:59:59+23:59",
    "-262143-01-01T00:00:00Z",
    "18446744073709551616",
    "1e400",
    "NaN",
    "58001",
    "first_reception",
];
const SEEDS: u64 = 3;
const REQUESTS: usize = 1_500;

/// What can be asked for, and the words it is asked with.
struct Served {
    targets: Vec<(Method, String)>,
    names: Vec<String>,
    values: Vec<String>,
}

impl Served {
    async fn of(app: &TestApp, cookie: &str) -> Self {
        let mut targets = Vec::new();
        let mut names = BTreeSet::new();
        let mut values: BTreeSet<String> = VALUES.map(str::to_owned).into();
        for page in Page::patterns() {
            let shown = app.get_as(cookie, &page.replace("{lang}", "fr")).await.text();
            names.extend(attributes(&shown, "name"));
            values.extend(attributes(&shown, "value"));
            targets.push((Method::GET, page.clone()));
            targets.push((Method::POST, page.clone()));
        }
        targets.extend(server_fn_paths().map(|(path, method)| (method, path.to_owned())));
        let document = serde_json::to_value(api::document()).unwrap();
        for (path, item) in document["paths"].as_object().unwrap() {
            for method in item.as_object().unwrap().keys() {
                targets.push((method.to_uppercase().parse().unwrap(), path.clone()));
            }
        }
        keys(&document["components"]["schemas"], &mut names);
        for path in [
            "/",
            "/healthz",
            "/readyz",
            "/metrics",
            "/nowhere",
            "/pkg/x",
            "/fr/staff/sign-out",
            "/text/x.txt",
        ] {
            targets.push((Method::GET, path.to_owned()));
        }
        names
            .extend(["lang", "form", "token", "id", "asked", "wanted", "name", "version"].map(str::to_owned));
        Self { targets, names: names.into_iter().collect(), values: values.into_iter().collect() }
    }
}

/// The values of an attribute in a page.
fn attributes(page: &str, name: &str) -> Vec<String> {
    let mark = format!(" {name}=\"");
    page.split(&mark).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// Every name of a field in the schemas.
fn keys(schema: &Value, found: &mut BTreeSet<String>) {
    let inside: Vec<&Value> = match schema {
        Value::Object(fields) => fields.values().collect(),
        Value::Array(values) => values.iter().collect(),
        _ => Vec::new(),
    };
    if let Some(fields) = schema["properties"].as_object() {
        found.extend(fields.keys().cloned());
    }
    inside.into_iter().for_each(|value| keys(value, found));
}

/// Chance that is the same in every run.
struct Chance(StdRng);

impl Chance {
    fn new(seed: u64) -> Self {
        Self(StdRng::seed_from_u64(seed))
    }

    fn below(&mut self, end: usize) -> usize {
        (self.0.next_u64() % end as u64) as usize
    }

    fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        let place = self.below(all.len());
        all[place].clone()
    }

    fn value(&mut self, served: &Served) -> String {
        match self.below(12) {
            0 => "x".repeat(self.below(3_000)),
            1 => format!("{}{}", self.of(&served.values), self.of(&served.values)),
            _ => self.of(&served.values),
        }
    }

    fn json(&mut self, served: &Served, depth: usize) -> Value {
        match self.below(if depth > 3 { 4 } else { 9 }) {
            0 => Value::Null,
            1 => Value::Bool(self.one_in(2)),
            2 => Value::from(self.0.next_u64() as i64),
            3 | 4 => Value::String(self.value(served)),
            5 => (0..self.below(4)).map(|_| self.json(served, depth + 1)).collect(),
            // The pairs of a form.
            6 => (0..self.below(9))
                .map(|_| Value::from(vec![self.of(&served.names), self.value(served)]))
                .collect(),
            _ => Value::Object(
                (0..self.below(7)).map(|_| (self.of(&served.names), self.json(served, depth + 1))).collect(),
            ),
        }
    }

    fn form(&mut self, served: &Served) -> String {
        let pairs: Vec<(String, String)> =
            (0..self.below(12)).map(|_| (self.of(&served.names), self.value(served))).collect();
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        form_of(&pairs)
    }

    /// An address of the route's form.
    fn address(&mut self, route: &str, served: &Served, known: &[String]) -> String {
        let mut address = String::new();
        for part in route.trim_start_matches('/').split('/') {
            address.push('/');
            match part {
                "{lang}" => address.push_str(self.of(&["fr", "en", "ar", "fr", "FR", "xx", "f%72"])),
                _ if part.starts_with('{') && self.one_in(2) => address.push_str(&self.of(known)),
                _ if part.starts_with('{') => {
                    let value = self.value(served);
                    address.push_str(form_of(&[("", &value)]).trim_start_matches('='));
                }
                _ => address.push_str(part),
            }
        }
        if self.one_in(3) {
            let _ = write!(address, "?{}", self.form(served));
        }
        if self.one_in(20) {
            address.push_str(
                self.of(&["%FF", "%C3%28", "?a=%FF", "?&&=", "?=", "/", "//", "/.", "/%2e%2e", ")", "?%"]),
            );
        }
        address
    }

    fn asking(&mut self, served: &Served, known: &[String], cookie: &str) -> (String, Asking) {
        let (method, route) = self.of(&served.targets);
        let methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "X"];
        let method = if self.one_in(12) { self.of(&methods).parse().unwrap() } else { method };
        let address = self.address(&route, served, known);
        let kinds = [
            "application/json",
            "application/x-www-form-urlencoded",
            "text/plain",
            "APPLICATION/JSON",
            "x",
            "",
        ];
        let likely = usize::from(!route.starts_with("/api/"));
        let kind = if self.one_in(6) { self.of(&kinds) } else { kinds[likely] };
        let body = match self.below(9) {
            0 => self.value(served),
            _ if kind.eq_ignore_ascii_case(kinds[0]) => self.json(served, 0).to_string(),
            _ => self.form(served),
        };
        let said = format!("{method} {address:.300} ({kind}) {body:.400}");
        let mut asking = Asking::new(method, &address).body(&body).header("content-type", kind);
        if self.one_in(2) {
            asking = asking.header("cookie", cookie);
        }
        for (name, values) in [
            ("accept", &["text/html", "application/json", "TEXT/HTML", "*/*;q=0", "x"][..]),
            (
                "accept-encoding",
                &["br;Q=0", "gzip;q=0.", "*;q=0", "identity;q=0", "identity;q=0,*;q=0", "zstd"],
            ),
            ("accept-language", &["ar", "*;q=0", ";;,", "fr;q=2"]),
            ("if-none-match", &["*", "W/\"x\"", "\"", "x,,"]),
            ("range", &["bytes=0-0,2-3", "bytes=9-", "bytes=99999999-", "x", "bytes=-0"]),
            ("idempotency-key", &["0123456789abcdef", "x", ""]),
            ("referer", &["http://evil.example/fr/staff", "http://127.0.0.1:3000/fr", "x"]),
            ("x-forwarded-for", &["1.2.3.4", "x", ","]),
        ] {
            if self.one_in(5) {
                asking = asking.header(name, self.of(values));
            }
        }
        (said, asking)
    }
}

/// No fault of ours; what is said of trouble is a page of ours, a problem
/// document or a code, never a library's sentence.
#[track_caller]
fn is_decent(asked: &str, answer: &Answer) {
    assert!(answer.status < 500, "{asked}\n{}: {}", answer.status, answer.text());
    if answer.status < 400 || answer.body.is_empty() {
        return;
    }
    let text = String::from_utf8_lossy(&answer.body).into_owned();
    match answer.header("content-type").split(';').next().unwrap_or_default() {
        "text/html" => {
            let body = text.split_once("<main").map_or(text.as_str(), |(_, main)| main);
            assert!(body.contains("<h1"), "{asked}\n{} {body:.3000}", answer.status);
        }
        "application/problem+json" => {
            answer.is_problem(answer.status, answer.json()["code"].as_str().unwrap());
        }
        "application/json" => {
            let said = answer.json();
            let name = said.as_str().or_else(|| said.as_object()?.keys().next().map(String::as_str));
            let is_code =
                |name: &str| !name.is_empty() && name.chars().all(|one| one.is_ascii_alphanumeric());
            assert!(name.is_some_and(is_code), "{asked}\n{said}");
        }
        other => panic!("{asked}\n{} as {other:?}: {text}", answer.status),
    }
}

async fn any_request_is_answered_decently(app: TestApp) {
    let booked = app.booked().await;
    let cookie = app.coordinator().await;
    let served = Served::of(&app, &cookie).await;
    assert!(
        served.targets.len() > 50 && served.names.len() > 80,
        "{} {}",
        served.targets.len(),
        served.names.len()
    );
    let known = vec![
        token(&booked).to_owned(),
        booked["reference"].as_str().unwrap().to_owned(),
        "2026-11-23".to_owned(),
    ];
    let mut statuses = BTreeSet::new();
    for seed in 0..SEEDS {
        let mut chance = Chance::new(seed);
        for _ in 0..REQUESTS {
            let (said, asking) = chance.asking(&served, &known, &cookie);
            let answer = app.send(asking).await;
            is_decent(&said, &answer);
            statuses.insert(answer.status);
        }
    }
    assert!(statuses.len() > 8, "only {statuses:?}: the requests do not reach far");
}

#[tokio::test]
async fn any_request_is_answered_decently_on_sqlite() {
    any_request_is_answered_decently(TestApp::new().await).await;
}

#[tokio::test]
async fn any_request_is_answered_decently_on_postgres() {
    let url = postgres::url("postgres");
    let settings = [("JALON_LIMITS", "off"), ("JALON_DATABASE_URL", url.as_str())];
    any_request_is_answered_decently(TestApp::with(&settings).await).await;
}
