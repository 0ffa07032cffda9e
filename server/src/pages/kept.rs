//! Pages that are the same for everyone for a while: rendered once, compressed once,
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
    public::info,
    routes::{Address, InfoPage, Page},
};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::Response,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use domain::calendar::brussels_date;
use service::Service;
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

use crate::{
    files::text_assets::Kept,
    http::security_headers::{self, Runs, content_policy},
    pages,
    state::AppState,
};

/// No page is as long.
const LONGEST: usize = 1_000_000;

/// The pages that are kept, by their addresses: as many as this installation has
/// ([`lasts`]), whatever is asked for.
#[derive(Default)]
pub struct KeptPages(RwLock<HashMap<String, OfPeriod>>);

type OfPeriod = (Lasts, Period, Arc<OnceCell<Option<Kept>>>);

/// The time in which a page is the same: which of its days or minutes it is, and after
/// how many changes of what the centres say about themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Period(i64, u64);

/// How long a page stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lasts {
    /// It depends on its address and the day.
    Day,
    /// It tells what is free.
    Minute,
}

/// How long a page that is the same for everyone stays so; none for any other page.
fn lasts(service: &Service, page: &Page) -> Option<Lasts> {
    match page {
        Page::Home | Page::Screening => Some(Lasts::Day),
        Page::Info(page) if !info::is_here(service, page) => None,
        Page::Info(InfoPage::Office(..)) => Some(Lasts::Minute),
        Page::Info(_) => Some(Lasts::Day),
        _ => None,
    }
}

impl Lasts {
    fn period(self, now: DateTime<Utc>, changes: u64) -> Period {
        let time = match self {
            Self::Day => brussels_date(now).to_epoch_days().into(),
            Self::Minute => now.timestamp().div_euclid(60),
        };
        Period(time, changes)
    }
}

/// The kept page of this address, if it is one.
pub async fn answer(state: &AppState, path: &str, asked: &HeaderMap) -> Option<Response> {
    let seen = (state.service.now(), state.service.directory_changes());
    let page = state.kept_pages.of(path, seen, |page| lasts(&state.service, page))?;
    let kept = page.get_or_init(|| render(state, path)).await.as_ref()?;
    Some(kept.answer(asked).await)
}

impl KeptPages {
    /// The place of the page of this address at this moment, if such pages are kept.
    fn of(
        &self,
        path: &str,
        (now, changes): (DateTime<Utc>, u64),
        lasts: impl Fn(&Page) -> Option<Lasts>,
    ) -> Option<Arc<OnceCell<Option<Kept>>>> {
        let pages = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let known = pages.get(path).filter(|(lasts, of, _)| *of == lasts.period(now, changes));
        if let Some((_, _, page)) = known {
            return Some(Arc::clone(page));
        }
        drop(pages);
        let lasts = lasts(&Address::parse(path)?.page)?;
        let period = lasts.period(now, changes);
        let mut pages = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let kept = pages.entry(path.to_owned()).or_insert_with(|| (lasts, period, Arc::default()));
        if kept.1 != period {
            *kept = (lasts, period, Arc::default());
        }
        Some(Arc::clone(&kept.2))
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
    let is_for_frames = Address::parse(path).is_some_and(|of| of.page == Page::Info(InfoPage::Embed));
    let hashes = hashes(&page);
    let policy = content_policy(match &*hashes {
        "" => Runs::Nothing,
        hashes if pages::wakes(path) => Runs::Program(hashes),
        hashes => Runs::Scripts(hashes),
    });
    let says = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy).ok()?),
    ];
    let mut headers = HeaderMap::from_iter(says);
    if is_for_frames {
        let origins = &state.service.settings.embed_ancestors;
        security_headers::add_for_frames(state.transport, origins, &mut headers);
    } else {
        security_headers::add(state.transport, (&Method::GET, &path.parse().ok()?), &mut headers);
    }
    Some(Kept::of(&page, headers))
}

/// The sources of the inline scripts of a page of ours (Content Security Policy, level
/// 3, section 2.3.1). A block of data is no script (HTML, section 4.12.1).
fn hashes(page: &str) -> String {
    let scripts = page.split("<script").skip(1).filter_map(|rest| {
        let (tag, rest) = rest.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        (!tag.contains(" src=") && !tag.contains("application/ld+json")).then_some(script)
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
    fn another_day_is_another_page_and_what_is_free_is_told_anew_each_minute() {
        let pages = KeptPages::default();
        let page_after = |changes: u64, lasts: Lasts, now: &str| {
            let path = if lasts == Lasts::Day { "/fr" } else { "/fr/offices/a/b" };
            pages.of(path, (now.parse().unwrap(), changes), |_| Some(lasts)).unwrap()
        };
        let page = |lasts, now| page_after(0, lasts, now);
        for (lasts, first, same, next) in [
            // Midnight in Brussels.
            (Lasts::Day, "2026-11-22T23:00:00Z", "2026-11-23T22:59:59Z", "2026-11-23T23:00:00Z"),
            (Lasts::Minute, "2026-11-23T10:00:00Z", "2026-11-23T10:00:59Z", "2026-11-23T10:01:00Z"),
        ] {
            let shown = page(lasts, first);
            assert!(Arc::ptr_eq(&shown, &page(lasts, same)));
            assert!(!Arc::ptr_eq(&shown, &page(lasts, next)));
            let next = page(lasts, next);
            assert!(!Arc::ptr_eq(&next, &page_after(1, lasts, first)), "other hours");
        }
    }

    #[test]
    fn only_pages_that_are_the_same_for_everyone_are_kept() {
        let pages = KeptPages::default();
        let lasts = |page: &Page| matches!(page, Page::Home).then_some(Lasts::Day);
        for (path, is_kept) in [("/fr", true), ("/fr/appointment", false), ("/xx", false)] {
            assert_eq!(pages.of(path, (DateTime::default(), 0), lasts).is_some(), is_kept, "{path}");
        }
    }
}
