//! Texts that the server itself makes: the catalogues and the list of communes.
//! Compressed once; their names carry their hash, so a phone keeps
//! them for ever.

use std::{io::Write, sync::Arc};

use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
    routing::get,
};
use headers::{ETag, HeaderMapExt, IfNoneMatch};
use sha2::{Digest, Sha256};
use tokio::{
    sync::OnceCell,
    task::{JoinError, spawn_blocking},
};

use crate::{
    chance::hexadecimal,
    http::security_headers::{self, Transport},
};

/// What a hashed name allows: to be kept for a year without asking again.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// One text under its address.
pub struct TextAsset {
    path: String,
    body: String,
    kind: &'static str,
}

/// What is sent often and is the same for everyone, with its packed forms, each made
/// when it is first asked for.
pub(crate) struct Kept {
    plain: Form,
    brotli: OnceCell<Form>,
    gzip: OnceCell<Form>,
}

/// One form of it, with all that its answer says: its kind, how long browsers keep
/// it, its name, and more.
struct Form {
    body: Bytes,
    headers: HeaderMap,
}

impl TextAsset {
    /// Text to be read.
    #[must_use]
    pub const fn plain(path: String, body: String) -> Self {
        Self { path, body, kind: "text/plain; charset=utf-8" }
    }

    /// Text to be run.
    #[must_use]
    pub const fn script(path: String, body: String) -> Self {
        Self { path, body, kind: "text/javascript; charset=utf-8" }
    }
}

/// Routes to the texts, by their exact addresses.
pub fn routes<S: Clone + Send + Sync + 'static>(
    texts: impl IntoIterator<Item = TextAsset>,
    transport: Transport,
) -> Router<S> {
    texts.into_iter().fold(Router::new(), |router, text| {
        let says = [
            (header::CONTENT_TYPE, HeaderValue::from_static(text.kind)),
            (header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER)),
        ];
        let mut headers = HeaderMap::from_iter(says);
        security_headers::add_for_ever(transport, &mut headers);
        let kept = Arc::new(Kept::of(&text.body, headers));
        router.route(&text.path, get(move |headers: HeaderMap| async move { kept.answer(&headers).await }))
    })
}

/// A short name for a content: the first 64 bits of its SHA-256.
#[must_use]
pub fn content_hash(content: &[u8]) -> String {
    hexadecimal(Sha256::digest(content).get(..8).unwrap_or_default())
}

impl Kept {
    pub(crate) fn of(body: &str, headers: HeaderMap) -> Self {
        let hash = content_hash(body.as_bytes());
        let plain = Form::of(Bytes::copy_from_slice(body.as_bytes()), headers, &hash);
        Self { plain, brotli: OnceCell::new(), gzip: OnceCell::new() }
    }

    /// The text in the one encoding that the request's header names (see `manners`).
    pub(crate) async fn answer(&self, asked: &HeaderMap) -> Response {
        let asked_for = asked.get(header::ACCEPT_ENCODING).map(HeaderValue::as_bytes);
        let packed = match asked_for {
            Some(b"br") => self.packed(&self.brotli, "br", brotli).await,
            Some(b"gzip") => self.packed(&self.gzip, "gzip", gzip).await,
            _ => None,
        };
        packed.unwrap_or(&self.plain).answer(asked)
    }

    /// Packing takes a moment, so it is done aside and once.
    async fn packed<'packed>(
        &'packed self,
        kept: &'packed OnceCell<Form>,
        encoding: &'static str,
        pack: fn(&[u8]) -> Bytes,
    ) -> Option<&'packed Form> {
        let pack = async || {
            let plain = self.plain.body.clone();
            let body = spawn_blocking(move || pack(&plain)).await?;
            Ok::<_, JoinError>(self.plain.packed_as(body, encoding))
        };
        kept.get_or_try_init(pack).await.ok()
    }
}

impl Form {
    fn of(body: Bytes, mut headers: HeaderMap, name: &str) -> Self {
        if let Ok(etag) = HeaderValue::from_str(&format!("\"{name}\"")) {
            headers.insert(header::ETAG, etag);
        }
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        Self { body, headers }
    }

    /// Two encodings are two representations (RFC 9110, 8.8.3.3).
    fn packed_as(&self, body: Bytes, encoding: &'static str) -> Self {
        let mut headers = self.headers.clone();
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        let name = format!("{}{encoding}", self.etag().trim_matches('"'));
        Self::of(body, headers, &name)
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers.clone();
        if self.is_known(asked) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            // An answer without a body says nothing of the body's kind.
            response.headers_mut().remove(header::CONTENT_TYPE);
            response.headers_mut().remove(header::CONTENT_ENCODING);
            security_headers::forget(response.headers_mut());
        } else {
            *response.body_mut() = self.body.clone().into();
        }
        response
    }

    fn etag(&self) -> &str {
        self.headers.get(header::ETAG).and_then(|etag| etag.to_str().ok()).unwrap_or_default()
    }

    /// Whether whoever asks has this very representation already.
    fn is_known(&self, asked: &HeaderMap) -> bool {
        let known = asked.typed_get::<IfNoneMatch>();
        known.is_some_and(|known| {
            self.etag().parse::<ETag>().is_ok_and(|etag| !known.precondition_passes(&etag))
        })
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
    async fn a_phone_gets_the_text_in_the_encoding_that_it_chose() {
        let text = Kept::of(&"Ath;7800|".repeat(400), HeaderMap::new());
        let mut etags = std::collections::BTreeSet::new();
        for (asked, encoding, longest) in [("br", "br", 60), ("gzip", "gzip", 120), ("identity", "", 3600)] {
            let answer = text.answer(&asking(asked)).await;
            let header = |name| answer.headers().get(name).map_or("", |value| value.to_str().unwrap());
            assert_eq!(header(header::CONTENT_ENCODING), encoding);
            etags.insert(header(header::ETAG).to_owned());
            let body = axum::body::to_bytes(answer.into_body(), 10_000).await.unwrap();
            assert!(!body.is_empty() && body.len() <= longest, "{asked}: {}", body.len());
        }
        assert_eq!(etags.len(), 3);
    }

    #[tokio::test]
    async fn what_a_phone_already_has_is_not_sent_again() {
        let text = Kept::of("bonjour", HeaderMap::new());
        let name = content_hash(b"bonjour");
        for encoding in ["br", "gzip", ""] {
            let own = format!("\"{name}{encoding}\"");
            let other = format!("\"{name}{}\"", if encoding == "br" { "gzip" } else { "br" });
            for (known, status) in [
                (own.clone(), 304),
                (format!("W/{own}"), 304),
                (format!("\"x\", {own}"), 304),
                (format!("\"x\",W/{own} , \"y\""), 304),
                ("*".to_owned(), 304),
                (other, 200),
                ("\"x\"".to_owned(), 200),
                ("x".to_owned(), 200),
                (String::new(), 200),
            ] {
                let mut headers = asking(encoding);
                headers.insert(header::IF_NONE_MATCH, known.parse().unwrap());
                let answer = text.answer(&headers).await;
                assert_eq!(answer.status(), status, "{encoding}: {known}");
                assert_eq!(answer.headers().get(header::ETAG).unwrap().to_str().unwrap(), own);
            }
        }
    }
}
