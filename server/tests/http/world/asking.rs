//! What is asked for.

use std::net::{IpAddr, SocketAddr};

use axum::{
    body::Body,
    extract::ConnectInfo,
    http::{HeaderName, Method, Request, header},
};
use serde_json::Value;

/// A request in the making.
pub struct Asking(pub Request<Body>);

impl Asking {
    pub fn new(method: Method, path: &str) -> Self {
        let mut request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        request.headers_mut().insert(header::HOST, "127.0.0.1:3000".parse().unwrap());
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 40_000))));
        Self(request)
    }

    pub fn json(self, body: &Value) -> Self {
        self.body(&body.to_string()).header("content-type", "application/json")
    }

    pub fn form(self, form: &str) -> Self {
        self.body(form)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "text/html")
    }

    pub fn body(mut self, body: &str) -> Self {
        *self.0.body_mut() = Body::from(body.to_owned());
        self
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name: HeaderName = name.parse().unwrap();
        self.0.headers_mut().insert(name, value.parse().unwrap());
        self
    }

    pub fn from(mut self, peer: &str) -> Self {
        let peer: IpAddr = peer.parse().unwrap();
        self.0.extensions_mut().insert(ConnectInfo(SocketAddr::new(peer, 40_000)));
        self
    }
}

/// A form as a browser writes it.
pub fn form_of(pairs: &[(&str, &str)]) -> String {
    let escaped = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
                other => format!("%{other:02X}"),
            })
            .collect()
    };
    let pairs = pairs.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
    pairs.collect::<Vec<_>>().join("&")
}
