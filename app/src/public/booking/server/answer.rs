//! From a posted form to the next step: the one way through the booking, with
//! and without scripts.

use domain::booking::{Field, FieldError};
use http::StatusCode;
use locales::{Lang, LazyTexts};
use service::Service;

use super::{
    calendar_steps::CalendarSteps,
    receiving::{Receiving, who_receives},
};
use crate::{
    api_error::ApiError,
    context::{lang_of, quota, service},
    form::FormPost,
    public::booking::{
        carried::{self, Goal},
        send::Reply,
        state::{BookingView, Step, Wrong},
    },
    wording::wrong_field,
};

/// Where a form leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    Show(StatusCode, Box<BookingView>),
    /// The appointment stands; the address of its page.
    Booked(String),
}

/// What a form may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Its step is shown; one that would book shows what it would book.
    Look,
    /// It may book.
    Book,
}

/// The next step after a form that came from the browser's own code.
///
/// # Errors
/// `BadRequest` for a language that is none.
pub async fn reply(lang: &str, form: &FormPost, intent: Intent) -> Result<Reply, ApiError> {
    Ok(match next(&service()?, lang_of(lang)?, form, intent).await {
        Next::Show(_, view) => Reply::Show(view),
        Next::Booked(page) => Reply::Booked(page),
    })
}

/// The next step after a form. Trouble with the database shows the
/// preferences again, with every answer kept.
pub async fn next(service: &Service, lang: Lang, posted: &FormPost, intent: Intent) -> Next {
    let texts = LazyTexts::of(lang);
    let (mut form, goal) = carried::read(posted);
    let goal = if intent == Intent::Look { goal.min(Goal::Details) } else { goal };
    let from_elsewhere = posted.text("go").is_empty() && form.text("commune").is_empty();
    if goal == Goal::Commune || from_elsewhere {
        return show_step(StatusCode::OK, form, Step::default());
    }
    let (commune, commune_name) = match who_receives(service, texts, posted, &mut form) {
        Receiving::Here(ins, name) => (ins, name),
        Receiving::AnotherStep(status, step, error) => {
            return refuse(texts, status, form, *step, error.as_slice());
        }
        Receiving::Several(found) => {
            let notice = Some(texts.errors_commune_required().to_owned());
            let view = BookingView { form, step: Step::Commune(found), wrong: Vec::new(), notice };
            return Next::Show(StatusCode::OK, Box::new(view));
        }
    };
    let steps = CalendarSteps { service, texts, lang, commune, commune_name, quota: quota() };
    match steps.step(goal, form.clone()).await {
        Ok(next) => next,
        Err(error) => {
            tracing::error!(%error, "booking");
            let view = BookingView {
                notice: Some(texts.errors_server_text().to_owned()),
                form,
                step: Step::Preferences(steps.commune_name),
                wrong: Vec::new(),
            };
            Next::Show(StatusCode::SERVICE_UNAVAILABLE, Box::new(view))
        }
    }
}

pub(super) fn show_step(status: StatusCode, form: FormPost, step: Step) -> Next {
    Next::Show(status, Box::new(BookingView { form, step, ..BookingView::default() }))
}

pub(super) fn refuse(
    texts: LazyTexts,
    status: StatusCode,
    form: FormPost,
    step: Step,
    errors: &[FieldError],
) -> Next {
    let wrong = errors
        .iter()
        .map(|error| Wrong { field: field_shown(error.field).to_owned(), text: wrong_field(texts, *error) })
        .collect();
    Next::Show(status, Box::new(BookingView { form, step, wrong, notice: None }))
}

/// The input on the screen that stands for a field of the domain.
fn field_shown(field: Field) -> &'static str {
    match field {
        Field::Commune => "commune-text",
        Field::Start | Field::Worker | Field::Office => "slot",
        other => other.name(),
    }
}
