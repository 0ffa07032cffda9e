//! The current week's appointments, and the next one's.

use chrono::{DateTime, Datelike, Days, NaiveTime, TimeDelta, Utc};
use domain::{
    booking::{Appointment, AttendanceMark, BookingDraft, BookingRequest, Channel, Slot, SlotQuery},
    calendar::instant_of,
    directory::{AppointmentKind, Commune, Directory},
    people::Actor,
};
use service::Service;
use store::{AgendaFilter, BookAnswer, CentreStore, IdempotencyKey, StoreError};

use super::people::{Invented, PEOPLE};
use crate::chance::hexadecimal;

/// Two weeks, from Monday on.
const DAYS: u16 = 12;
/// Bookings are made this long before the week begins.
const AHEAD: TimeDelta = TimeDelta::days(9);

/// Fills the week as if people had booked before it began, then marks what is
/// over by now.
pub async fn fill(service: &Service, directory: &Directory, store: &CentreStore) -> Result<(), StoreError> {
    let today = service.today();
    let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
    let Some(begins) = instant_of(monday.and_time(NaiveTime::MIN)) else { return Ok(()) };
    let booked_at = begins - AHEAD;
    let communes: Vec<&Commune> =
        directory.communes().filter(|commune| directory.office_of(commune.ins).is_some()).collect();
    for (place, person) in PEOPLE.iter().enumerate() {
        let Some(commune) = communes.get(place * 7 % communes.len().max(1)) else { continue };
        let query = SlotQuery {
            commune: commune.ins,
            kind: kind_of(place),
            from: monday,
            days: DAYS,
            half_day: None,
            office: None,
            worker: None,
            language: interpreted(person),
            channel: Channel::Public,
        };
        let found = store.free_slots(directory, &query, booked_at).await?;
        let slots: Vec<_> = found.slots().cloned().collect();
        if let Some(slot) = slots.get(place * 5 % slots.len().max(1)) {
            let Some(request) = request(service, &query, slot, person) else { continue };
            let now = booked_at + TimeDelta::minutes(37 * place as i64);
            book(service, directory, store, &request, now).await?;
        }
    }
    mark_what_is_over(service, store, begins).await
}

fn kind_of(place: usize) -> AppointmentKind {
    match place % 6 {
        0..=2 => AppointmentKind::FirstReception,
        3 => AppointmentKind::FollowUp,
        4 => AppointmentKind::Convention,
        _ => AppointmentKind::Evaluation,
    }
}

fn interpreted(person: &Invented) -> Option<domain::language::Language> {
    domain::language::Language::from_code(person.4).filter(|language| language.needs_interpreter())
}

/// What somebody asks for who books that slot.
fn request(service: &Service, query: &SlotQuery, slot: &Slot, person: &Invented) -> Option<BookingRequest> {
    let (given_name, family_name, birth_year, language, interpreter) = *person;
    let draft = BookingDraft {
        commune: query.commune.to_string(),
        kind: query.kind.code().to_owned(),
        start: slot.start.to_rfc3339(),
        language: language.to_owned(),
        other_language: String::new(),
        interpreter_language: interpreter.to_owned(),
        given_name: given_name.to_owned(),
        family_name: family_name.to_owned(),
        birth_year: birth_year.to_string(),
        email: format!("visiteur-{birth_year}@example.org"),
        consent: "true".to_owned(),
        ..BookingDraft::default()
    };
    draft.parse(service.draft_rules(Channel::Public)).ok()
}

async fn book(
    service: &Service,
    directory: &Directory,
    store: &CentreStore,
    request: &BookingRequest,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(key) = IdempotencyKey::parse(&hexadecimal(&service.random::<16>())) else { return Ok(()) };
    let answer = store.book(directory, request, &key, &Actor::Visitor, service.random(), now).await?;
    if let BookAnswer::NotFree { .. } | BookAnswer::Impossible(_) | BookAnswer::KeyReused = answer {
        tracing::debug!("an appointment of the demonstration found no time");
    }
    Ok(())
}

/// What is over took place, most often; somebody did not come, somebody cancelled.
async fn mark_what_is_over(
    service: &Service,
    store: &CentreStore,
    begins: DateTime<Utc>,
) -> Result<(), StoreError> {
    let now = service.now();
    let staff = store.colleagues().await?.into_iter().find(|account| account.worker.is_none());
    let Some(by) = staff.map(|account| Actor::Staff(account.id)) else { return Ok(()) };
    let until = begins + TimeDelta::days(i64::from(DAYS));
    let all = store.appointments_between(begins, until, &AgendaFilter::default()).await?;
    for (place, appointment) in all.iter().enumerate() {
        let mark = match (over(appointment, now), begun(appointment, now)) {
            (true, _) if place % 9 == 4 => Some(AttendanceMark::NoShow),
            (true, _) => Some(AttendanceMark::Done),
            (false, true) => Some(AttendanceMark::Arrived),
            (false, false) => None,
        };
        match mark {
            Some(mark) => drop(store.mark(&appointment.id, mark, &by, now).await?),
            None if place % 11 == 10 => drop(store.cancel(&appointment.id, &Actor::Visitor, now).await?),
            None => {}
        }
    }
    Ok(())
}

fn begun(appointment: &Appointment, now: DateTime<Utc>) -> bool {
    appointment.slot.start.to_utc() <= now
}

fn over(appointment: &Appointment, now: DateTime<Utc>) -> bool {
    appointment.slot.end.to_utc() <= now
}
