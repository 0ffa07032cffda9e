//! The answers to built files, kept once they were read: the names of such files
//! change with their content, so an answer stays true for as long as it is asked for.
//! Parts of a file, and the question whether it has changed, are left to the disk.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderName, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};

use crate::http::{
    plain_answer::refuse,
    security_headers::{self, Transport},
};

/// Longer files are read each time, in bytes; no part of our program is as long.
const LONGEST: usize = 1_000_000;
/// So many bytes of files are kept altogether: three programs in all their forms.
const ROOM: usize = 8_000_000;
/// Whoever sends one of them does not simply want the file.
const WISHES: [HeaderName; 6] = [
    header::RANGE,
    header::IF_RANGE,
    header::IF_MATCH,
    header::IF_NONE_MATCH,
    header::IF_MODIFIED_SINCE,
    header::IF_UNMODIFIED_SINCE,
];

/// The files of one site.
#[derive(Clone)]
pub struct AtHand {
    transport: Transport,
    files: Arc<RwLock<Files>>,
}

#[derive(Default)]
struct Files {
    /// By path, then by the one encoding that the request takes (see `manners`).
    answers: HashMap<String, HashMap<Vec<u8>, (HeaderMap, Bytes)>>,
    size: usize,
}

/// Answers at once with what was answered before.
pub async fn answer(State(at_hand): State<AtHand>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    if *request.method() != Method::GET || WISHES.iter().any(|wish| headers.contains_key(wish)) {
        return next.run(request).await;
    }
    let encoding = headers.get(header::ACCEPT_ENCODING).map(|one| one.as_bytes()).unwrap_or_default();
    if let Some(response) = at_hand.find(request.uri().path(), encoding) {
        return response;
    }
    let (path, encoding) = (request.uri().path().to_owned(), encoding.to_owned());
    let response = next.run(request).await;
    let length = response.headers().get(header::CONTENT_LENGTH);
    let length = length.and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if response.status() != StatusCode::OK || length.is_none_or(|length| length > LONGEST) {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(body) = to_bytes(body, LONGEST).await else {
        return refuse(StatusCode::INTERNAL_SERVER_ERROR);
    };
    security_headers::add_for_ever(at_hand.transport, &mut head.headers);
    at_hand.keep(path, encoding, &head.headers, &body);
    Response::from_parts(head, body.into())
}

impl AtHand {
    /// None yet.
    pub fn of(transport: Transport) -> Self {
        Self { transport, files: Arc::default() }
    }

    fn find(&self, path: &str, encoding: &[u8]) -> Option<Response> {
        let files = self.files.read().unwrap_or_else(PoisonError::into_inner);
        let (headers, body) = files.answers.get(path)?.get(encoding)?;
        let mut response = Response::new(Body::from(body.clone()));
        *response.headers_mut() = headers.clone();
        Some(response)
    }

    /// Where there is no room, the file goes on being read.
    fn keep(&self, path: String, encoding: Vec<u8>, headers: &HeaderMap, body: &Bytes) {
        let mut files = self.files.write().unwrap_or_else(PoisonError::into_inner);
        if files.size + body.len() > ROOM {
            return;
        }
        let before = files.answers.entry(path).or_default().insert(encoding, (headers.clone(), body.clone()));
        if before.is_none() {
            files.size += body.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_room_is_not_kept() {
        let at_hand = AtHand::of(Transport::Plain);
        let file = Bytes::from(vec![0; ROOM / 4 + 1]);
        for number in 0..9 {
            for _ in 0..2 {
                at_hand.keep(format!("/pkg/{number}"), b"br".to_vec(), &HeaderMap::new(), &file);
            }
        }
        let kept = (0..9).filter(|number| at_hand.find(&format!("/pkg/{number}"), b"br").is_some()).count();
        assert_eq!(kept, 3);
        assert!(at_hand.find("/pkg/0", b"gzip").is_none());
    }
}
