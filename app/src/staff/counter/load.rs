//! Free times for the counter, and the booking itself.

use chrono::NaiveDate;
use domain::{
    booking::{AppointmentId, BookingDraft, Channel, Field, SlotQuery},
    case_file::{CaseFileId, CaseHappening},
    directory::{Directory, OfficeId, WorkerId},
    eligibility::Handover,
    people::{Person, PersonName, Phone},
    place::Ins,
};
use http::StatusCode;
use locales::Lang;
use service::Staff;
use store::{BookAnswer, Booked, IdempotencyKey};

use super::{
    command,
    model::{BookedTicket, CounterOutcome, CounterSearch, CounterView},
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    posted::{Follows, PostAnswer},
    routes::Page,
    slots::search::WINDOW,
    staff::parts::{FreeTimes, NamedOption},
};

/// What is free, and what can be chosen.
pub async fn counter(staff: Staff<'_>, search: &CounterSearch) -> Result<CounterView, ApiError> {
    let directory = staff.directory();
    let today = staff.service().today();
    let (search, known) = known(staff, search).await?;
    let times = match query(&search, today) {
        Some(query) => {
            let found = staff.free_slots(&query).await?;
            Some(FreeTimes::of(directory, &query, &found, today))
        }
        None => None,
    };
    Ok(CounterView {
        communes: communes(directory),
        offices: directory
            .offices()
            .map(|one| NamedOption { id: one.id.to_string(), name: one.name.clone() })
            .collect(),
        workers: directory
            .workers()
            .map(|one| NamedOption { id: one.id.to_string(), name: one.name.clone() })
            .collect(),
        today,
        times,
        key: staff.service().new_key(),
        known: FormPost([search.pairs().0, known.0].concat()),
    })
}

/// Whom the search is for: what it leaves out is as she is known, and so are the first
/// words of the form.
async fn known(staff: Staff<'_>, search: &CounterSearch) -> Result<(CounterSearch, FormPost), ApiError> {
    let mut search = search.clone();
    let is_open = search.commune.is_empty();
    if !search.appointment.is_empty() {
        let one = staff.appointment(&AppointmentId::new(&search.appointment)).await?;
        if is_open {
            search.commune = one.commune.to_string();
            search.kind = one.kind;
            search.language = one.interpreter_language.unwrap_or(one.language);
            search.interpreter = one.interpreter_language.is_some();
        }
        let fields = one.person.map(|person| fields(&person, one.other_language.as_ref()));
        Ok((search, fields.unwrap_or_default()))
    } else if !search.file.is_empty() {
        let file = staff.case_file(&CaseFileId::new(&search.file)).await?.file;
        let answers = file.events.first().and_then(|opening| {
            let CaseHappening::Opened { handover, .. } = &opening.what;
            Handover::read(handover).ok()
        });
        if let Some(commune) = answers.and_then(|answers| answers.facts.commune().known())
            && is_open
        {
            search.commune = commune.to_string();
        }
        Ok((search, fields(&file.person, None)))
    } else {
        Ok((search, FormPost::default()))
    }
}

/// A person as the form would have been filled in for her.
fn fields(person: &Person, other_language: Option<&PersonName>) -> FormPost {
    let known = [
        (Field::FamilyName, Some(person.family_name.to_string())),
        (Field::GivenName, person.given_name.as_ref().map(ToString::to_string)),
        (Field::BirthYear, person.birth_year.map(|year| year.to_string())),
        (Field::Phone, person.phone.as_ref().map(Phone::readable)),
        (Field::Email, person.email.as_ref().map(ToString::to_string)),
        (Field::OtherLanguage, other_language.map(ToString::to_string)),
    ];
    FormPost(known.into_iter().filter_map(|(field, text)| Some((field.name().to_owned(), text?))).collect())
}

/// The communes of the own centre, by name: the others are not booked here.
fn communes(directory: &Directory) -> Vec<NamedOption> {
    let mut communes: Vec<_> = directory
        .communes()
        .filter(|commune| directory.office_of(commune.ins).is_some())
        .map(|commune| NamedOption { id: commune.ins.to_string(), name: commune.name.clone() })
        .collect();
    communes.sort_by(|one, other| one.name.cmp(&other.name));
    communes
}

fn query(search: &CounterSearch, today: NaiveDate) -> Option<SlotQuery> {
    Some(SlotQuery {
        channel: Channel::Counter,
        commune: Ins::parse(&search.commune).ok()?,
        kind: search.kind,
        from: search.from.unwrap_or(today).max(today),
        days: WINDOW,
        half_day: None,
        office: OfficeId::parse(&search.office).ok(),
        worker: WorkerId::parse(&search.worker).ok(),
        language: search.interpreted(),
    })
}

/// Books what a draft asks for.
pub async fn book(
    staff: Staff<'_>,
    lang: Lang,
    draft: &BookingDraft,
    key: &str,
) -> Result<CounterOutcome, ApiError> {
    let request = match draft.parse(staff.service().draft_rules(Channel::Counter)) {
        Ok(request) => request,
        Err(errors) => return Ok(CounterOutcome::Wrong(errors)),
    };
    let key = IdempotencyKey::parse(key).ok_or_else(|| ApiError::BadRequest.with_status())?;
    Ok(match staff.book(&request, &key).await? {
        BookAnswer::Booked(booked) => CounterOutcome::Booked(ticket(staff.directory(), lang, &booked)),
        BookAnswer::NotFree { why, .. } => CounterOutcome::NotFree(why),
        BookAnswer::Impossible(why) => CounterOutcome::Impossible(why),
        BookAnswer::KeyReused => CounterOutcome::KeyReused,
        // Staff book without limit.
        BookAnswer::TooManyOpen => return Err(ApiError::TooManyRequests.with_status()),
    })
}

/// A form without scripts. The ticket holds the secret of the person's link, so it
/// is shown here and stands in no address; a reload repeats nothing, since the key of
/// the form has booked already.
pub async fn answer_post(lang: Lang, query: &FormPost, form: &FormPost) -> PostAnswer {
    PostAnswer::of(command(lang, CounterSearch::read(query), form.clone()).await, |outcome| {
        Follows::Status(match outcome {
            CounterOutcome::Booked(_) => StatusCode::OK,
            CounterOutcome::Wrong(_) | CounterOutcome::Impossible(_) | CounterOutcome::KeyReused => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            CounterOutcome::NotFree(_) => StatusCode::CONFLICT,
        })
    })
}

fn ticket(directory: &Directory, lang: Lang, booked: &Booked) -> BookedTicket {
    let office = directory.office(&booked.slot.office);
    BookedTicket {
        id: booked.id.to_string(),
        reference: booked.reference.to_string(),
        page: Page::Mine(booked.token.to_string()).at(lang),
        start: booked.slot.start,
        office: office.map(|one| one.name.clone()).unwrap_or_default(),
        address: office
            .map(|one| format!("{}, {} {}", one.street, one.postal_code, one.town))
            .unwrap_or_default(),
        room: booked.slot.room.as_ref().and_then(|id| directory.room(id)).map(|room| room.name.clone()),
        worker: directory.worker(&booked.slot.worker).map(|one| one.name.clone()).unwrap_or_default(),
        interpreter: booked
            .slot
            .interpreter
            .as_ref()
            .and_then(|id| directory.interpreter(id))
            .map(|one| one.name.clone()),
    }
}
