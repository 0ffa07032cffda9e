//! Forms without scripts about one's own appointment; the server crate mounts them.

use std::sync::Arc;

use domain::{
    booking::{Appointment, CancelRefused, Channel, NotFree, Slot},
    people::Actor,
};
use http::StatusCode;
use locales::{Lang, LazyTexts};
use store::{Change, MoveAnswer, StoreError};

use super::{load, state::MoveView};
use crate::{
    api_error::ApiError,
    context::Service,
    form::FormPost,
    public::booking::{PostAnswer, search, shown, state::Times},
    routes::Page,
};

/// What a form wants to do with the appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// `POST /{lang}/my/{token}/move`
    Move,
    /// `POST /{lang}/my/{token}/cancel`
    Cancel,
}

/// Answers a form; the page that is shown again is that of the same address.
pub async fn answer_post(
    service: &Service,
    lang: Lang,
    token: &str,
    wish: Wish,
    form: &FormPost,
) -> PostAnswer {
    let appointment = match load::appointment(service, token).await {
        Ok((appointment, _)) => appointment,
        Err(ApiError::NotFound) => return plain(StatusCode::NOT_FOUND),
        Err(_) => return plain(StatusCode::SERVICE_UNAVAILABLE),
    };
    let visitor = Visitor { service, texts: LazyTexts::of(lang), token, appointment };
    let answer = match wish {
        Wish::Move => visitor.move_it(form).await,
        Wish::Cancel => visitor.cancel().await,
    };
    answer.unwrap_or_else(|error| {
        tracing::error!(%error, "own appointment");
        plain(StatusCode::SERVICE_UNAVAILABLE)
    })
}

/// The page as it stands, with another status.
fn plain(status: StatusCode) -> PostAnswer {
    PostAnswer::Page { status, provide: Arc::new(|| {}) }
}

struct Visitor<'a> {
    service: &'a Service,
    texts: LazyTexts,
    token: &'a str,
    appointment: Appointment,
}

impl Visitor<'_> {
    fn ticket_page(&self) -> PostAnswer {
        PostAnswer::SeeOther(Page::Mine(self.token.to_owned()).at(self.texts.lang()))
    }

    async fn cancel(&self) -> Result<PostAnswer, StoreError> {
        let now = self.service.now();
        Ok(match self.service.store.cancel(&self.appointment.id, &Actor::Visitor, now).await? {
            // Twice cancelled is cancelled: a form sent again does no harm.
            Change::Made(_) | Change::Refused(CancelRefused::AlreadyCancelled) => self.ticket_page(),
            Change::Refused(CancelRefused::TooLate) => plain(StatusCode::CONFLICT),
            Change::NotFound => plain(StatusCode::NOT_FOUND),
        })
    }

    async fn move_it(&self, form: &FormPost) -> Result<PostAnswer, StoreError> {
        if let Ok(from) = form.text("from").parse() {
            let view = self.other_times(Some(from)).await?;
            return Ok(PostAnswer::page(StatusCode::OK, view));
        }
        let (start, _) = shown::slot_parts(form.text("slot"));
        let Ok(start) = chrono::DateTime::parse_from_rfc3339(start) else {
            let view = MoveView { missing: true, ..self.other_times(None).await? };
            return Ok(PostAnswer::page(StatusCode::UNPROCESSABLE_ENTITY, view));
        };
        let Service { store, directory, .. } = self.service;
        let (id, now) = (&self.appointment.id, self.service.now());
        Ok(match store.move_to(directory, id, start.to_utc(), None, &Actor::Visitor, now).await? {
            MoveAnswer::Moved(_) => self.ticket_page(),
            MoveAnswer::NotFree { why, alternatives } => {
                PostAnswer::page(StatusCode::CONFLICT, self.not_free(why, &alternatives).await?)
            }
            MoveAnswer::Refused(_) => plain(StatusCode::CONFLICT),
            MoveAnswer::NotFound => plain(StatusCode::NOT_FOUND),
        })
    }

    async fn other_times(&self, from: Option<chrono::NaiveDate>) -> Result<MoveView, StoreError> {
        load::other_times(self.service, self.texts, self.token, &self.appointment, from).await
    }

    /// The wanted time is not free: the nearest ones, or all that are left.
    async fn not_free(&self, why: NotFree, nearest: &[Slot]) -> Result<MoveView, StoreError> {
        let view = self.other_times(None).await?;
        let times = view.times.map(|times| {
            if nearest.is_empty() {
                return Times { not_free: Some(why), ..times };
            }
            let query = self.appointment.search_again(self.service.today(), search::WINDOW, Channel::Public);
            let nearest = search::listed(&self.service.directory, self.texts, &query, nearest);
            Times { not_free: Some(why), offices: Vec::new(), ..nearest }
        });
        Ok(MoveView { times, ..view })
    }
}
