//! Texts that the server itself makes at start: the catalogues and the list of
//! communes. Compressed once; their names carry their hash, so a phone keeps
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

use crate::chance::hexadecimal;

/// What a hashed name allows: to be kept for a year without asking again.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// One text under its address.
pub struct ShelfText {
    pub path: String,
    pub body: String,
}

struct Packed {
    plain: Bytes,
    brotli: Bytes,
    gzip: Bytes,
    etag: String,
}

/// Routes to the texts, by their exact addresses.
pub fn routes<S: Clone + Send + Sync + 'static>(texts: impl IntoIterator<Item = ShelfText>) -> Router<S> {
    texts.into_iter().fold(Router::new(), |router, text| {
        let packed = Arc::new(Packed::of(&text.body));
        router.route(&text.path, get(move |headers: HeaderMap| async move { packed.answer(&headers) }))
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
            brotli: brotli(body.as_bytes()),
            gzip: gzip(body.as_bytes()),
            etag: format!("\"{}\"", content_hash(body.as_bytes())),
        }
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let etag = (header::ETAG, self.etag.clone());
        let cache = (header::CACHE_CONTROL, FOR_EVER.to_owned());
        let vary = (header::VARY, "accept-encoding".to_owned());
        if asked.get(header::IF_NONE_MATCH).is_some_and(|known| known == self.etag.as_str()) {
            return (StatusCode::NOT_MODIFIED, [etag, cache, vary]).into_response();
        }
        let (body, encoding) = match accepted(asked) {
            Accepted::Brotli => (&self.brotli, Some("br")),
            Accepted::Gzip => (&self.gzip, Some("gzip")),
            Accepted::Plain => (&self.plain, None),
        };
        let kind = (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned());
        let mut response = ([kind, etag, cache, vary], body.clone()).into_response();
        if let Some(encoding) = encoding {
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, header::HeaderValue::from_static(encoding));
        }
        response
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
    let parameters = brotli::enc::BrotliEncoderParams { quality: 10, lgwin: 18, ..Default::default() };
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

    #[test]
    fn a_phone_gets_the_smallest_text_that_it_can_read() {
        let text = Packed::of(&"Ath;7800|".repeat(400));
        assert!(text.brotli.len() < 60 && text.gzip.len() < 120 && text.plain.len() == 3600);
        let encoding = |asked| text.answer(&asking(asked)).headers().get(header::CONTENT_ENCODING).cloned();
        assert_eq!(encoding("gzip, deflate, br").unwrap(), "br");
        assert_eq!(encoding("gzip;q=1.0, br;q=0").unwrap(), "gzip");
        assert_eq!(encoding("identity"), None);
    }

    #[test]
    fn what_a_phone_already_has_is_not_sent_again() {
        let text = Packed::of("bonjour");
        let known = HeaderMap::from_iter([(header::IF_NONE_MATCH, text.etag.parse().unwrap())]);
        assert_eq!(text.answer(&known).status(), StatusCode::NOT_MODIFIED);
    }
}
