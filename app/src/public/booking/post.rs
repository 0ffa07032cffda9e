//! Forms without scripts; the server crate mounts them.

use std::{fmt, sync::Arc};

use http::StatusCode;
use leptos::prelude::provide_context;
use locales::Lang;

use super::answer::{Next, next};
use crate::{context::Service, form::FormPost};

/// What the server does after a posted form.
#[derive(Clone)]
pub enum PostAnswer {
    /// Done: 303 to this address, so that reloading does not do it again.
    SeeOther(String),
    /// The page of the address once more. `provide` puts what it shows into the
    /// context of its rendering.
    Page { status: StatusCode, provide: Arc<dyn Fn() + Send + Sync> },
}

impl PostAnswer {
    /// The page with this value in context.
    #[must_use]
    pub fn page<T: Clone + Send + Sync + 'static>(status: StatusCode, shown: T) -> Self {
        Self::Page { status, provide: Arc::new(move || provide_context(shown.clone())) }
    }
}

impl fmt::Debug for PostAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SeeOther(_) => f.write_str("SeeOther(…)"),
            Self::Page { status, .. } => write!(f, "Page({status})"),
        }
    }
}

/// Answers `POST /{lang}/appointment`.
pub async fn answer_post(service: &Service, lang: Lang, form: &FormPost) -> PostAnswer {
    match next(service, lang, form).await {
        Next::Booked(page) => PostAnswer::SeeOther(page),
        Next::Show(status, view) => PostAnswer::page(status, *view),
    }
}
