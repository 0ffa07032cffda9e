//! Posted forms that do more than render their page again: which address
//! answers them.

use super::{
    booking::{self, PostAnswer},
    mine::{self, Wish},
};
use crate::{
    context::Service,
    form::FormPost,
    routes::{Address, Page},
};

/// The answer to a form posted to `path`; `None` where the page itself makes
/// of it what it shows.
pub async fn answer(service: &Service, path: &str, form: &FormPost) -> Option<PostAnswer> {
    let Address { lang, page } = Address::parse(path)?;
    match page {
        Page::Appointment => Some(booking::answer_post(service, lang, form).await),
        Page::MoveMine(token) => Some(mine::answer_post(service, lang, &token, Wish::Move, form).await),
        Page::CancelMine(token) => Some(mine::answer_post(service, lang, &token, Wish::Cancel, form).await),
        _ => None,
    }
}
