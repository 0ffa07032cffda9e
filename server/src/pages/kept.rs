//! Pages that are the same for everyone on one day: rendered once, compressed once,
//! and sent with a name for their content, so that who has one already is told so.
//!
//! Such a page needs no nonce, which would have to be another each time: the policy
//! names its inline scripts by their hashes.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use app::{
    form::FormPost,
    routes::{Address, Page},
};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

use crate::{
    files::text_assets::Kept,
    http::security_headers::{self, content_policy},
    pages,
    state::AppState,
};

/// No page is as long.
const LONGEST: usize = 1_000_000;

/// The pages of a day, by their addresses: of each language the few that
/// [`is_same_for_everyone`].
#[derive(Default)]
pub struct KeptPages(RwLock<HashMap<String, OfDay>>);

type OfDay = (NaiveDate, Arc<OnceCell<Option<Kept>>>);

/// Whether a page depends on nothing but its address and the day.
const fn is_same_for_everyone(page: &Page) -> bool {
    matches!(page, Page::Home | Page::Screening | Page::About)
}

/// The kept page of this address, if it is one.
pub async fn answer(state: &AppState, path: &str, asked: &HeaderMap) -> Option<Response> {
    let page = state.kept_pages.of(path, state.service.today())?;
    let kept = page.get_or_init(|| render(state, path)).await.as_ref()?;
    Some(kept.answer(asked).await)
}

impl KeptPages {
    /// The place of the page of this address on this day, if such pages are kept.
    fn of(&self, path: &str, day: NaiveDate) -> Option<Arc<OnceCell<Option<Kept>>>> {
        let pages = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, page)) = pages.get(path).filter(|(of, _)| *of == day) {
            return Some(Arc::clone(page));
        }
        drop(pages);
        Address::parse(path).filter(|address| is_same_for_everyone(&address.page))?;
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let (of, page) = pages.entry(path.to_owned()).or_insert_with(|| (day, Arc::default()));
        if *of != day {
            (*of, *page) = (day, Arc::default());
        }
        Some(Arc::clone(page))
    }
}

/// Rendered for nobody in particular; `None` where it could not be.
async fn render(state: &AppState, path: &str) -> Option<Kept> {
    let request = Request::builder().uri(path).body(Body::empty()).ok()?;
    let rendered = pages::render(state, request, FormPost::default()).await;
    if rendered.status() != StatusCode::OK {
        return None;
    }
    let (head, body) = rendered.into_parts();
    let policy = head.headers.get(header::CONTENT_SECURITY_POLICY)?.to_str().ok()?;
    let (_, nonce) = policy.split_once("'nonce-")?;
    let (nonce, _) = nonce.split_once('\'')?;
    let page = String::from_utf8(to_bytes(body, LONGEST).await.ok()?.into()).ok()?;
    let page = page.replace(&format!(" nonce=\"{nonce}\""), "");
    let policy = content_policy(Some(&hashes(&page)));
    let says = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy).ok()?),
    ];
    let mut headers = HeaderMap::from_iter(says);
    security_headers::add_for_ever(state.transport, &mut headers);
    Some(Kept::of(&page, headers))
}

/// The sources of the inline scripts of a page of ours (Content Security Policy, level
/// 3, section 2.3.1).
fn hashes(page: &str) -> String {
    let scripts = page.split("<script").skip(1).filter_map(|rest| {
        let (tag, rest) = rest.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        (!tag.contains(" src=")).then_some(script)
    });
    let sources =
        scripts.map(|script| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(script))));
    sources.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_are_named_by_their_hashes_and_files_are_not() {
        let page = "<script type=\"module\">alert('Hello, world.');</script><script src=\"/x.js\"></script>";
        // The example of the specification, section 6.7.3.3.
        assert_eq!(hashes(page), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
    }

    #[test]
    fn another_day_is_another_page() {
        let pages = KeptPages::default();
        let page = |day: &str| pages.of("/fr", day.parse().unwrap_or_default()).unwrap();
        let monday = page("2026-11-23");
        let again = page("2026-11-23");
        let tuesday = page("2026-11-24");
        assert!(Arc::ptr_eq(&monday, &again) && !Arc::ptr_eq(&monday, &tuesday));
    }

    #[test]
    fn only_pages_that_are_the_same_for_everyone_are_kept() {
        let pages = KeptPages::default();
        for (path, is_kept) in
            [("/fr", true), ("/ar/about", true), ("/fr/appointment", false), ("/xx", false)]
        {
            assert_eq!(pages.of(path, NaiveDate::default()).is_some(), is_kept, "{path}");
        }
    }
}
