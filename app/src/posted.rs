//! Forms that arrive as a browser without scripts posts them: the address says
//! which command they are, the command is the one that the browser's own code
//! calls, and what became of it is told by another page or by the same page again.

use std::{fmt, sync::Arc};

use http::StatusCode;
use leptos::prelude::provide_context;

use crate::{
    api_error::ApiError,
    form::FormPost,
    public::{booking, info, mine},
    routes::{Address, InfoPage, Page},
    staff,
};

/// What the server does after a posted form.
#[derive(Clone)]
pub enum PostAnswer {
    /// Done: 303 to this address, so that reloading does not do it again.
    SeeOther(String),
    /// The page of the address once more, with what was typed. `provide` puts what
    /// it shows beside that into the context of its rendering.
    Page { status: StatusCode, provide: Arc<dyn Fn() + Send + Sync> },
}

/// What became of the form that a page is rendered for; see `staff::parts::Forms`.
#[derive(Clone, Debug)]
pub struct Answered<A>(pub Result<A, ApiError>);

impl PostAnswer {
    /// The page as it stands: it makes of the form what it shows.
    #[must_use]
    pub fn same_page(status: StatusCode) -> Self {
        Self::Page { status, provide: Arc::new(|| {}) }
    }

    /// The page with this value in context.
    #[must_use]
    pub fn page<T: Clone + Send + Sync + 'static>(status: StatusCode, shown: T) -> Self {
        Self::Page { status, provide: Arc::new(move || provide_context(shown.clone())) }
    }

    /// What follows from the answer of a command: where to go if it was done, or
    /// the status of the page that says why it was not. Without an answer nothing
    /// was asked for, and the page shows its form.
    #[must_use]
    pub fn of<A: Clone + Send + Sync + 'static>(
        answer: Result<Option<A>, ApiError>,
        follows: impl FnOnce(&A) -> Follows,
    ) -> Self {
        match answer {
            Ok(None) => Self::same_page(StatusCode::OK),
            Err(error) => Self::page(error.status(), Answered::<A>(Err(error))),
            Ok(Some(answer)) => match follows(&answer) {
                Follows::Address(address) => Self::SeeOther(address),
                Follows::Status(status) => Self::page(status, Answered(Ok(answer))),
            },
        }
    }
}

/// What follows from the answer of a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Follows {
    /// Another page, by its address.
    Address(String),
    /// The same page, with this status.
    Status(StatusCode),
}

impl fmt::Debug for PostAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SeeOther(_) => f.write_str("SeeOther(…)"),
            Self::Page { status, .. } => write!(f, "Page({status})"),
        }
    }
}

/// Answers a form that was posted to the address `path` with this query.
pub async fn answer(path: &str, query: &FormPost, form: &FormPost) -> PostAnswer {
    let Some(Address { lang, page }) = Address::parse(path) else {
        return PostAnswer::same_page(StatusCode::OK);
    };
    match page {
        Page::Appointment => booking::answer_post(lang, form).await,
        Page::MoveMine(token) => mine::answer_move(lang, &token, form).await,
        Page::CancelMine(token) => mine::answer_cancel(lang, &token).await,
        Page::Info(InfoPage::Contact) => info::answer_post(lang, form),
        Page::Info(InfoPage::MyAppointment) => info::answer_link_post(lang, form).await,
        Page::Info(InfoPage::Interpret(secret)) => info::answer_request_post(lang, &secret, form).await,
        Page::Info(InfoPage::Earlier(token)) => info::answer_earlier_post(lang, &token, form).await,
        Page::Info(InfoPage::Offer(secret)) => info::answer_offer_post(lang, &secret, form).await,
        Page::Info(InfoPage::Map) => info::answer_map_post(form),
        Page::Staff(page) => staff::answer_post(lang, page, query, form).await,
        _ => PostAnswer::same_page(StatusCode::OK),
    }
}
