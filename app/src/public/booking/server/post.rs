//! The steps of the booking as a form without scripts.

use locales::Lang;

use super::answer::{Intent, Next, next};
use crate::{context::service, form::FormPost, posted::PostAnswer};

/// Answers `POST /{lang}/appointment`.
pub async fn answer_post(lang: Lang, form: &FormPost) -> PostAnswer {
    let service = match service() {
        Ok(service) => service,
        Err(error) => return PostAnswer::same_page(error.status()),
    };
    match next(&service, lang, form, Intent::Book).await {
        Next::Booked(page) => PostAnswer::SeeOther(page),
        Next::Show(status, view) => PostAnswer::page(status, *view),
    }
}
