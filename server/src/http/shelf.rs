//! Texts that the server itself makes: the catalogues and the list of communes.
//! Compressed once; their names carry their hash, so a phone keeps
//! them for ever.

use std::{io::Write, sync::Arc};

use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use sha2::{Digest, Sha256};
use tokio::{sync::OnceCell, task::spawn_blocking};

use crate::chance::hexadecimal;

/// What a hashed name allows: to be kept for a year without asking again.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// One text under its address.
pub struct ShelfText {
    pub path: String,
    pub body: String,
}

/// A text and its packed forms, each made when it is first asked for.
struct Packed {
    plain: Bytes,
    brotli: OnceCell<Bytes>,
    gzip: OnceCell<Bytes>,
    etag: String,
}

/// Routes to the texts, by their exact addresses.
pub fn routes<S: Clone + Send + Sync + 'static>(texts: impl IntoIterator<Item = ShelfText>) -> Router<S> {
    texts.into_iter().fold(Router::new(), |router, text| {
        let packed = Arc::new(Packed::of(&text.body));
        router.route(&text.path, get(move |headers: HeaderMap| async move { packed.answer(&headers).await }))
    })
}

/// A short name for a content: the first 64 bits of its SHA-256.
#[must_use]
pub fn content_hash(content: &[u8]) -> String {
    hexadecimal(Sha256::digest(content).get(..8).unwrap_or_default())
}

impl Packed {
    fn of(body: &str) -> Self {
        Self {
            plain: Bytes::copy_from_slice(body.as_bytes()),
            brotli: OnceCell::new(),
            gzip: OnceCell::new(),
            etag: format!("\"{}\"", content_hash(body.as_bytes())),
        }
    }

    async fn answer(&self, asked: &HeaderMap) -> Response {
        let etag = (header::ETAG, self.etag.clone());
        let cache = (header::CACHE_CONTROL, FOR_EVER.to_owned());
        let vary = (header::VARY, "accept-encoding".to_owned());
        if asked.get(header::IF_NONE_MATCH).is_some_and(|known| known == self.etag.as_str()) {
            return (StatusCode::NOT_MODIFIED, [etag, cache, vary]).into_response();
        }
        let packed = match accepted(asked) {
            Accepted::Brotli => self.packed(&self.brotli, brotli).await.map(|body| (body, "br")),
            Accepted::Gzip => self.packed(&self.gzip, gzip).await.map(|body| (body, "gzip")),
            Accepted::Plain => None,
        };
        let (body, encoding) = packed.map_or((&self.plain, None), |(body, encoding)| (body, Some(encoding)));
        let kind = (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned());
        let mut response = ([kind, etag, cache, vary], body.clone()).into_response();
        if let Some(encoding) = encoding {
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, header::HeaderValue::from_static(encoding));
        }
        response
    }

    /// Packing takes a moment, so it is done aside and once.
    async fn packed<'packed>(
        &'packed self,
        kept: &'packed OnceCell<Bytes>,
        pack: fn(&[u8]) -> Bytes,
    ) -> Option<&'packed Bytes> {
        let plain = self.plain.clone();
        kept.get_or_try_init(|| spawn_blocking(move || pack(&plain))).await.ok()
    }
}

enum Accepted {
    Brotli,
    Gzip,
    Plain,
}

fn accepted(headers: &HeaderMap) -> Accepted {
    let offers = |coding: &str| {
        headers
            .get_all(header::ACCEPT_ENCODING)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .filter_map(|offer| {
                let mut parts = offer.split(';').map(str::trim);
                parts.next().map(|name| (name.to_owned(), parts.any(|part| part == "q=0" || part == "q=0.0")))
            })
            .any(|(name, refused)| name.eq_ignore_ascii_case(coding) && !refused)
    };
    if offers("br") {
        Accepted::Brotli
    } else if offers("gzip") {
        Accepted::Gzip
    } else {
        Accepted::Plain
    }
}

fn brotli(body: &[u8]) -> Bytes {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 18, ..Default::default() };
    let mut body = body;
    // Writing into memory cannot fail.
    let _ = brotli::BrotliCompress(&mut body, &mut packed, &parameters);
    packed.into()
}

fn gzip(body: &[u8]) -> Bytes {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let _ = packed.write_all(body);
    packed.finish().unwrap_or_default().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(encoding: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, encoding.parse().unwrap())])
    }

    #[tokio::test]
    async fn a_phone_gets_the_smallest_text_that_it_can_read() {
        let text = Packed::of(&"Ath;7800|".repeat(400));
        for (asked, encoding, longest) in
            [("gzip, deflate, br", "br", 60), ("gzip;q=1.0, br;q=0", "gzip", 120), ("identity", "", 3600)]
        {
            let answer = text.answer(&asking(asked)).await;
            let given =
                answer.headers().get(header::CONTENT_ENCODING).map_or("", |value| value.to_str().unwrap());
            assert_eq!(given, encoding);
            let body = axum::body::to_bytes(answer.into_body(), 10_000).await.unwrap();
            assert!(!body.is_empty() && body.len() <= longest, "{asked}: {}", body.len());
        }
    }

    #[tokio::test]
    async fn what_a_phone_already_has_is_not_sent_again() {
        let text = Packed::of("bonjour");
        let known = HeaderMap::from_iter([(header::IF_NONE_MATCH, text.etag.parse().unwrap())]);
        assert_eq!(text.answer(&known).await.status(), StatusCode::NOT_MODIFIED);
    }
}
