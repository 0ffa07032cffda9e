//! What is asked of the server, and how much of what a bare handler answers it has
//! to answer.

use anyhow::{Context, Result};

use crate::budgets::addresses;
use crate::http::{HttpAnswer, Server};

/// No header that anybody looks at.
const PLAIN: &str = "X-Measured: yes";
const BROTLI: &str = "Accept-Encoding: br";

/// One kind of request.
pub struct MeasuredRoute {
    pub what: &'static str,
    /// With its query.
    pub address: String,
    /// The header that says in which form it is wanted.
    pub header: &'static str,
    /// The least share of a bare handler's rate.
    pub least: f64,
}

impl MeasuredRoute {
    /// All of them, with the addresses of this very build.
    pub fn all(server: &Server) -> Result<Vec<Self>> {
        let named: Vec<String> = addresses(&server.get("/fr")?.text()?).into_iter().collect();
        let file = |begin: &str, end: &str| {
            let found = named.iter().find(|name| name.starts_with(begin) && name.ends_with(end));
            found.cloned().with_context(|| format!("the first page names no {begin}…{end}"))
        };
        let (style, program, texts) =
            (file("/pkg/", ".css")?, file("/pkg/", ".wasm")?, file("/text/", ".txt")?);
        let slots = "/api/v1/slots?commune=58001&kind=first_reception";
        Ok([
            ("the booking page, rendered, not compressed", "/fr/appointment", PLAIN, 0.25),
            ("the first page, kept", "/fr", BROTLI, 0.80),
            ("the first question, kept", "/fr/screening", BROTLI, 0.80),
            ("the style sheet", &style, BROTLI, 0.80),
            ("the program", &program, BROTLI, 0.80),
            ("the texts", &texts, BROTLI, 0.80),
            ("/healthz", "/healthz", PLAIN, 0.80),
            ("free times of a commune, JSON", slots, PLAIN, 0.50),
        ]
        .map(|(what, address, header, least)| Self { what, address: address.to_owned(), header, least })
        .into())
    }

    /// What a server answers.
    pub fn answer(&self, server: &Server) -> Result<HttpAnswer> {
        server.get_as(&self.address, self.header)
    }

    /// The path without the query.
    pub fn path(&self) -> &str {
        self.address.split('?').next().unwrap_or(&self.address)
    }
}
