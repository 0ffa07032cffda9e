//! Posted forms that do more than render their page again: which address
//! answers them.

use locales::Lang;

use super::{
    booking::{self, PostAnswer},
    mine::{self, Wish},
};
use crate::{context::Service, form::FormPost};

/// The answer to a form posted to `path`; `None` where the page itself makes
/// of it what it shows.
pub async fn answer(service: &Service, path: &str, form: &FormPost) -> Option<PostAnswer> {
    let steps: Vec<&str> = path.trim_matches('/').split('/').collect();
    let (lang, rest) = steps.split_first()?;
    let lang = Lang::from_code(lang)?;
    match rest {
        ["appointment"] => Some(booking::answer_post(service, lang, form).await),
        ["my", token, "move"] => Some(mine::answer_post(service, lang, token, Wish::Move, form).await),
        ["my", token, "cancel"] => Some(mine::answer_post(service, lang, token, Wish::Cancel, form).await),
        _ => None,
    }
}
