//! Free times for the counter, and the booking itself.

use chrono::NaiveDate;
use domain::{
    booking::{BookingDraft, Channel, SlotQuery},
    directory::{Directory, OfficeId, WorkerId},
    place::Ins,
};
use http::StatusCode;
use locales::Lang;
use service::Staff;
use store::{BookAnswer, Booked, IdempotencyKey};

use super::{
    command,
    model::{CounterView, Outcome, Ticket, Wanted},
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    posted::{Follows, PostAnswer},
    routes::Page,
    slots::search::WINDOW,
    staff::parts::{Named, Times},
};

/// What is free, and what can be chosen.
pub async fn counter(staff: Staff<'_>, wanted: &Wanted) -> Result<CounterView, ApiError> {
    let directory = staff.directory();
    let today = staff.service().today();
    let times = match query(wanted, today) {
        Some(query) => {
            let found = staff.free_slots(&query).await?;
            Some(Times::of(directory, &query, &found, today))
        }
        None => None,
    };
    Ok(CounterView {
        communes: communes(directory),
        offices: directory
            .offices()
            .map(|one| Named { id: one.id.to_string(), name: one.name.clone() })
            .collect(),
        workers: directory
            .workers()
            .map(|one| Named { id: one.id.to_string(), name: one.name.clone() })
            .collect(),
        today,
        times,
        key: staff.service().new_key(),
    })
}

/// The communes of the own centre, by name: the others are not booked here.
fn communes(directory: &Directory) -> Vec<Named> {
    let mut communes: Vec<_> = directory
        .communes()
        .filter(|commune| directory.office_of(commune.ins).is_some())
        .map(|commune| Named { id: commune.ins.to_string(), name: commune.name.clone() })
        .collect();
    communes.sort_by(|one, other| one.name.cmp(&other.name));
    communes
}

fn query(wanted: &Wanted, today: NaiveDate) -> Option<SlotQuery> {
    Some(SlotQuery {
        channel: Channel::Counter,
        commune: Ins::parse(&wanted.commune).ok()?,
        kind: wanted.kind,
        from: wanted.from.unwrap_or(today).max(today),
        days: WINDOW,
        half_day: None,
        office: OfficeId::parse(&wanted.office).ok(),
        worker: WorkerId::parse(&wanted.worker).ok(),
        language: wanted.interpreted(),
    })
}

/// Books what a draft asks for.
pub async fn book(
    staff: Staff<'_>,
    lang: Lang,
    draft: &BookingDraft,
    key: &str,
) -> Result<Outcome, ApiError> {
    let request = match draft.parse(staff.service().draft_rules(Channel::Counter)) {
        Ok(request) => request,
        Err(errors) => return Ok(Outcome::Wrong(errors)),
    };
    let key = IdempotencyKey::parse(key).ok_or_else(|| ApiError::BadRequest.with_status())?;
    Ok(match staff.book(&request, &key).await? {
        BookAnswer::Booked(booked) => Outcome::Booked(ticket(staff.directory(), lang, &booked)),
        BookAnswer::NotFree { why, .. } => Outcome::NotFree(why),
        BookAnswer::Impossible(why) => Outcome::Impossible(why),
        BookAnswer::KeyReused => Outcome::KeyReused,
        // Staff book without limit.
        BookAnswer::TooManyOpen => return Err(ApiError::TooManyRequests.with_status()),
    })
}

/// A form without scripts. The ticket holds the secret of the person's link, so it
/// is shown here and stands in no address; a reload repeats nothing, since the key of
/// the form has booked already.
pub async fn answer_post(lang: Lang, query: &FormPost, form: &FormPost) -> PostAnswer {
    PostAnswer::of(command(lang, Wanted::read(query), form.clone()).await, |outcome| {
        Follows::Status(match outcome {
            Outcome::Booked(_) => StatusCode::OK,
            Outcome::Wrong(_) | Outcome::Impossible(_) | Outcome::KeyReused => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            Outcome::NotFree(_) => StatusCode::CONFLICT,
        })
    })
}

fn ticket(directory: &Directory, lang: Lang, booked: &Booked) -> Ticket {
    let office = directory.office(&booked.slot.office);
    Ticket {
        id: booked.id.to_string(),
        reference: booked.reference.to_string(),
        page: Page::Mine(booked.token.to_string()).at(lang),
        start: booked.slot.start,
        office: office.map(|one| one.name.clone()).unwrap_or_default(),
        address: office
            .map(|one| format!("{}, {} {}", one.street, one.postal_code, one.town))
            .unwrap_or_default(),
        worker: directory.worker(&booked.slot.worker).map(|one| one.name.clone()).unwrap_or_default(),
        interpreter: booked
            .slot
            .interpreter
            .as_ref()
            .and_then(|id| directory.interpreter(id))
            .map(|one| one.name.clone()),
    }
}
