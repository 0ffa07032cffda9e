//! Free times for the counter, and the booking itself.

use chrono::NaiveDate;
use domain::{
    booking::{BookingDraft, BookingRequest, Channel, SlotQuery},
    case_file::CaseFileId,
    directory::{Directory, OfficeId, WorkerId},
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
    staff::parts::{FreeTimes, Known, communes_of, known_by, offices_there, workers_there},
};

/// What is free, and what can be chosen.
pub async fn counter(staff: Staff<'_>, search: &CounterSearch) -> Result<CounterView, ApiError> {
    let directory = staff.directory();
    let today = staff.service().today();
    let (mut search, known, own_worker) = known(staff, search).await?;
    let mut times = None;
    // Who knows her comes first; where she has no time, everybody does.
    for worker in own_worker.into_iter().chain([search.worker.clone()]) {
        search.worker = worker;
        let Some(query) = query(&search, today) else { break };
        let found = staff.free_slots(&query).await?;
        let nearest = if found.none_because.is_some() { staff.nearest(&query).await? } else { Vec::new() };
        times = Some(FreeTimes::of(directory, &query, &found, today).with_nearest(directory, nearest));
        if found.none_because.is_none() {
            break;
        }
    }
    Ok(CounterView {
        communes: communes_of(directory),
        offices: offices_there(directory, today),
        workers: workers_there(directory, today),
        today,
        times,
        key: staff.service().new_key(),
        known: FormPost([search.pairs().0, known.0].concat()),
    })
}

/// Whom the search is for: what it leaves out is as she is known, and so are the first
/// words of the form, and with whom she has been before.
async fn known(
    staff: Staff<'_>,
    search: &CounterSearch,
) -> Result<(CounterSearch, FormPost, Option<String>), ApiError> {
    let Known { person, what_for, worker } = known_by(staff, &search.appointment, &search.file).await?;
    if !search.commune.is_empty() {
        return Ok((search.clone(), person, None));
    }
    let CounterSearch { office, worker: named, from, appointment, file, .. } = search.clone();
    let by_hers = CounterSearch::read(&FormPost([what_for.0, search.pairs().0].concat()));
    let file = if file.is_empty() { by_hers.file.clone() } else { file };
    let search = CounterSearch { office, worker: named, from, appointment, file, ..by_hers };
    Ok((search, person, worker.map(|id| id.to_string())))
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
    file: &str,
    key: &str,
) -> Result<CounterOutcome, ApiError> {
    let request = match draft.parse(staff.service().draft_rules(Channel::Counter)) {
        Ok(request) => BookingRequest { case_file: file_of(staff, file).await?, ..request },
        Err(errors) => return Ok(CounterOutcome::Wrong(errors)),
    };
    let key = IdempotencyKey::parse(key).ok_or_else(|| ApiError::BadRequest.with_status())?;
    Ok(match staff.book(&request, &key).await? {
        BookAnswer::Booked(booked) => CounterOutcome::Booked(ticket(staff.directory(), lang, &booked)),
        BookAnswer::NotFree { why, .. } => CounterOutcome::NotFree(why),
        BookAnswer::HasAnother(other) => CounterOutcome::HasAnother(other.map(|one| one.slot.start)),
        BookAnswer::Impossible(why) => CounterOutcome::Impossible(why),
        BookAnswer::KeyReused => CounterOutcome::KeyReused,
        // Staff book without limit.
        BookAnswer::TooManyOpen => return Err(ApiError::TooManyRequests.with_status()),
    })
}

/// The file that a form names, if it names one.
async fn file_of(staff: Staff<'_>, id: &str) -> Result<Option<CaseFileId>, ApiError> {
    if id.is_empty() {
        return Ok(None);
    }
    Ok(Some(staff.case_file(&CaseFileId::new(id)).await?.file.id))
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
            CounterOutcome::NotFree(_) | CounterOutcome::HasAnother(_) => StatusCode::CONFLICT,
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
