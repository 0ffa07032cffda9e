//! Forms about one's own appointment: moving and cancelling it.

use chrono::NaiveDate;
use domain::booking::{Appointment, CancelRefused, Channel, NotFree, Slot};
use http::StatusCode;
use locales::{Lang, LazyTexts};
use service::{LinkHolder, Service, ServiceError};
use store::MoveAnswer;

use super::{load, state::MoveView};
use crate::{
    api_error::ApiError,
    context::service,
    form::FormPost,
    posted::PostAnswer,
    routes::Page,
    slots::{Times, search, words},
};

/// Answers `POST /{lang}/my/{token}/move`.
pub async fn answer_move(lang: Lang, token: &str, form: &FormPost) -> PostAnswer {
    match move_or_ask_again(lang, token, form).await {
        Ok(answer) => answer,
        Err(error) => PostAnswer::same_page(error.status()),
    }
}

/// Answers `POST /{lang}/my/{token}/cancel`.
pub async fn answer_cancel(lang: Lang, token: &str) -> PostAnswer {
    match cancel(lang, token).await {
        Ok(answer) => answer,
        Err(error) => PostAnswer::same_page(error.status()),
    }
}

async fn cancel(lang: Lang, token: &str) -> Result<PostAnswer, ApiError> {
    let service = service()?;
    let (holder, _) = service.visitor().with_link(token).await?;
    Ok(match holder.cancel().await? {
        // Twice cancelled is cancelled: a form sent again does no harm.
        Ok(_) | Err(CancelRefused::AlreadyCancelled) => ticket_page(lang, token),
        Err(CancelRefused::TooLate) => PostAnswer::same_page(StatusCode::CONFLICT),
    })
}

async fn move_or_ask_again(lang: Lang, token: &str, form: &FormPost) -> Result<PostAnswer, ApiError> {
    let service = service()?;
    let (holder, appointment) = service.visitor().with_link(token).await?;
    let own = Own { service: &service, texts: LazyTexts::of(lang), holder, appointment };
    if let Ok(from) = form.text("from").parse() {
        return Ok(PostAnswer::page(StatusCode::OK, own.other_times(Some(from)).await?));
    }
    let (start, _) = words::slot_parts(form.text("slot"));
    let Ok(start) = chrono::DateTime::parse_from_rfc3339(start) else {
        let view = MoveView { missing: true, ..own.other_times(None).await? };
        return Ok(PostAnswer::page(StatusCode::UNPROCESSABLE_ENTITY, view));
    };
    Ok(match own.holder.move_to(start.to_utc(), None).await? {
        MoveAnswer::Moved(_) => ticket_page(lang, token),
        MoveAnswer::NotFree { why, alternatives } => {
            PostAnswer::page(StatusCode::CONFLICT, own.not_free(why, &alternatives).await?)
        }
        // A link may be in other hands: it tells nothing of what else is planned for her.
        MoveAnswer::HasAnother => {
            PostAnswer::page(StatusCode::CONFLICT, own.not_free(NotFree::Taken, &[]).await?)
        }
        MoveAnswer::Refused(_) => PostAnswer::same_page(StatusCode::CONFLICT),
        MoveAnswer::NotFound => PostAnswer::same_page(StatusCode::NOT_FOUND),
    })
}

fn ticket_page(lang: Lang, token: &str) -> PostAnswer {
    PostAnswer::SeeOther(Page::Mine(token.to_owned()).at(lang))
}

/// Her appointment, in her language.
struct Own<'a> {
    service: &'a Service,
    texts: LazyTexts,
    holder: LinkHolder<'a>,
    appointment: Appointment,
}

impl Own<'_> {
    async fn other_times(&self, from: Option<NaiveDate>) -> Result<MoveView, ServiceError> {
        load::other_times(self.service, self.texts, &self.holder, &self.appointment, from).await
    }

    /// The wanted time is not free: the nearest ones, or all that are left.
    async fn not_free(&self, why: NotFree, nearest: &[Slot]) -> Result<MoveView, ServiceError> {
        let view = self.other_times(None).await?;
        let times = view.times.map(|times| {
            if nearest.is_empty() {
                return Times { not_free: Some(why), ..times };
            }
            let query = self.appointment.search_again(self.service.today(), search::WINDOW, Channel::Public);
            let nearest = search::listed(self.holder.directory(), self.texts, &query, nearest);
            Times { not_free: Some(why), offices: Vec::new(), ..nearest }
        });
        Ok(MoveView { times, ..view })
    }
}
