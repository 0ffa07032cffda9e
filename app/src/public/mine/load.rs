//! Finds an appointment by its secret and puts it into words.

use chrono::NaiveDate;
use domain::booking::{Appointment, Channel};
use locales::LazyTexts;
use service::{LinkHolder, Service, ServiceError};

use super::state::{Interpretation, MoveView, Ticket};
use crate::{
    routes::Page,
    slots::{
        Times,
        search::{LookingFor, WINDOW, times},
        words,
    },
    wording::language_name,
};

/// The appointment as its ticket shows it.
#[must_use]
pub fn ticket(
    service: &Service,
    texts: LazyTexts,
    holder: &LinkHolder<'_>,
    appointment: &Appointment,
) -> Ticket {
    let directory = holder.directory();
    let slot = &appointment.slot;
    let language = appointment.interpreter_language.map(|language| language_name(texts, language).to_owned());
    Ticket {
        page: Page::Mine(holder.token().to_string()).at(texts.lang()),
        reference: appointment.reference.to_string(),
        standing: appointment.standing(service.now()),
        day: texts.date_long(slot.date()),
        hour: words::hour(texts, slot.start),
        kind: appointment.kind,
        minutes: u32::try_from((slot.end - slot.start).num_minutes()).unwrap_or_default(),
        place: directory
            .office(&slot.office)
            .map(|office| words::place(directory, office))
            .unwrap_or_default(),
        worker: words::worker_name(directory, slot),
        interpretation: match (language, &slot.interpreter) {
            (None, _) => Interpretation::None,
            (Some(language), Some(_)) => Interpretation::Reserved(language),
            (Some(language), None) => Interpretation::Asked(language),
        },
        changeable: appointment.may_move(service.now()).is_ok(),
    }
}

/// The times to which it can be moved, from a chosen day on or from the first
/// that has one.
///
/// # Errors
/// What the database says.
pub async fn other_times(
    service: &Service,
    texts: LazyTexts,
    holder: &LinkHolder<'_>,
    appointment: &Appointment,
    from: Option<NaiveDate>,
) -> Result<MoveView, ServiceError> {
    let ticket = ticket(service, texts, holder, appointment);
    if !ticket.changeable {
        return Ok(MoveView { ticket, times: None, missing: false });
    }
    let today = service.today();
    let query = appointment.search_again(from.unwrap_or(today).max(today), WINDOW, Channel::Public);
    let found = times(service, texts, query, from.is_some(), LookingFor::Move(holder, appointment)).await?;
    let times = Times { offices: Vec::new(), ..found };
    Ok(MoveView { ticket, times: Some(times), missing: false })
}
