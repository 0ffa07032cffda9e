//! Free times for the counter, and the booking itself.

use chrono::NaiveDate;
use domain::{
    booking::{BookingDraft, BookingRequest, Channel, DraftRules, FieldError, SlotQuery},
    directory::{Directory, OfficeId, WorkerId},
    people::{Actor, StaffId},
    place::Ins,
};
use http::StatusCode;
use locales::Lang;
use store::{BookAnswer, Booked, IdempotencyKey};

use super::model::{CounterView, Outcome, Ticket, Wanted};
use crate::{
    api_error::ApiError,
    context::{Service, SignedIn},
    form::FormPost,
    routes::Page,
    staff::{
        agenda::model::Named,
        times::{DAYS, Times},
    },
};

/// Books what the form asks for, if there is one; then what is free.
pub async fn counter(
    service: &Service,
    staff: &SignedIn,
    lang: Lang,
    wanted: &Wanted,
    form: &FormPost,
) -> Result<CounterView, ApiError> {
    let directory = &*service.directory;
    let outcome = if form.is_empty() { None } else { Some(book(service, staff, lang, wanted, form).await?) };
    let today = service.today();
    let times = match query(wanted, today) {
        Some(query) if !matches!(outcome, Some(Outcome::Booked(_))) => {
            let found = service.store.free_slots(directory, &query, service.now()).await?;
            Some(Times::of(directory, &query, &found, today))
        }
        _ => None,
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
        key: key(service, form, outcome.as_ref()),
        outcome,
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
        days: DAYS,
        half_day: None,
        office: OfficeId::parse(&wanted.office).ok(),
        worker: WorkerId::parse(&wanted.worker).ok(),
        language: wanted.interpreted(),
    })
}

/// The key of the form stays while it is corrected; after a booking, or where
/// it was used before, the next one gets its own.
fn key(service: &Service, form: &FormPost, outcome: Option<&Outcome>) -> String {
    let is_spent = matches!(outcome, Some(Outcome::Booked(_) | Outcome::KeyReused));
    match IdempotencyKey::parse(form.text("key")) {
        Some(_) if !is_spent => form.text("key").to_owned(),
        _ => service.random::<16>().iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

async fn book(
    service: &Service,
    staff: &SignedIn,
    lang: Lang,
    wanted: &Wanted,
    form: &FormPost,
) -> Result<Outcome, ApiError> {
    let request = match read(wanted, form, service.draft_rules(Channel::Counter)) {
        Ok(request) => request,
        Err(errors) => return Ok(Outcome::Wrong(errors)),
    };
    let key = IdempotencyKey::parse(form.text("key")).ok_or_else(|| ApiError::BadRequest.with_status())?;
    let by = Actor::Staff(StaffId::new(staff.staff_id.clone()));
    let answer =
        service.store.book(&service.directory, &request, &key, &by, service.random(), service.now()).await?;
    Ok(match answer {
        BookAnswer::Booked(booked) => Outcome::Booked(ticket(&service.directory, lang, &booked)),
        BookAnswer::NotFree { why, .. } => Outcome::NotFree(why),
        BookAnswer::Impossible(why) => Outcome::Impossible(why),
        BookAnswer::KeyReused => Outcome::KeyReused,
        // Staff book without limit.
        BookAnswer::TooManyOpen => return Err(ApiError::TooManyRequests.with_status()),
    })
}

fn read(wanted: &Wanted, form: &FormPost, rules: DraftRules) -> Result<BookingRequest, Vec<FieldError>> {
    let text = |name: &str| form.text(name).to_owned();
    let draft = BookingDraft {
        commune: wanted.commune.clone(),
        kind: wanted.kind.code().to_owned(),
        start: text("start"),
        worker: wanted.worker.clone(),
        office: wanted.office.clone(),
        language: wanted.language.code().to_owned(),
        other_language: text("other_language"),
        interpreter_language: wanted
            .interpreted()
            .map(|language| language.code().to_owned())
            .unwrap_or_default(),
        given_name: text("given_name"),
        family_name: text("family_name"),
        birth_year: text("birth_year"),
        phone: text("phone"),
        email: text("email"),
        consent: text("consent"),
    };
    draft.parse(rules)
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

/// The status of a page that answers a form without scripts.
pub fn status(outcome: Option<&Outcome>) -> Option<StatusCode> {
    match outcome? {
        Outcome::Booked(_) => None,
        Outcome::Wrong(_) | Outcome::Impossible(_) | Outcome::KeyReused => {
            Some(StatusCode::UNPROCESSABLE_ENTITY)
        }
        Outcome::NotFree(_) => Some(StatusCode::CONFLICT),
    }
}
