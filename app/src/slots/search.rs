//! Looks for free times and says what was found in the reader's words.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::{
    booking::{Appointment, NoneBecause, Slot, SlotQuery, SlotSearch},
    calendar::HalfDay,
    directory::{Directory, Office, OfficeId},
};
use locales::LazyTexts;
use service::{LinkHolder, Service, ServiceError};

use super::{
    state::{FreeDay, NoTimes, Times},
    words,
};
use crate::wording::{language_name, none_because};

/// Days that are searched at once.
pub const WINDOW: u16 = 14;

/// Days with a free time that are shown at once: what one looks through without
/// getting lost.
const SHOWN: usize = 5;

/// On whose behalf free times are looked for.
#[derive(Clone, Copy)]
pub enum LookingFor<'a> {
    /// A visitor who wants to book.
    Booking,
    /// The holder of a link who wants to move her appointment.
    Move(&'a LinkHolder<'a>, &'a Appointment),
}

/// Looks for free times from `query.from` on. Where the day was not chosen, an empty
/// window gives way to the first one that is not.
///
/// # Errors
/// What the service says.
pub async fn times(
    service: &Service,
    texts: LazyTexts,
    mut query: SlotQuery,
    from_was_chosen: bool,
    what_for: LookingFor<'_>,
) -> Result<Times, ServiceError> {
    let today = service.today();
    let mut found = find(service, &query, what_for).await?;
    let first = found.next_day.filter(|_| !from_was_chosen && found.days.is_empty());
    if let Some(day) = first {
        query.from = day;
        found = find(service, &query, what_for).await?;
    }
    let times = in_words(&service.directory_for(query.commune), texts, &query, &found, today);
    Ok(match first {
        Some(day) => Times { window: texts.booking_slots_first(&texts.date_day(day)), ..times },
        None => times,
    })
}

/// What is free; for a move everything but the time that it already has.
async fn find(
    service: &Service,
    query: &SlotQuery,
    what_for: LookingFor<'_>,
) -> Result<SlotSearch, ServiceError> {
    let LookingFor::Move(holder, appointment) = what_for else {
        return service.visitor().free_slots(query).await;
    };
    let found = holder.free_slots(appointment, query).await?;
    Ok(appointment.moves_among(found))
}

/// The same search in the words of a page.
#[must_use]
fn in_words(
    directory: &Directory,
    texts: LazyTexts,
    query: &SlotQuery,
    found: &SlotSearch,
    today: NaiveDate,
) -> Times {
    let slots: Vec<Slot> = found.days.iter().take(SHOWN).flat_map(|day| &day.slots).cloned().collect();
    let window = u64::from(query.days);
    let window_ends = query.from.checked_add_days(Days::new(window.saturating_sub(1)));
    let more = found.days.len() > SHOWN;
    let last_shown = slots.last().map(Slot::date).filter(|_| more);
    let last = last_shown.or(window_ends).unwrap_or(query.from);
    let none = found.none_because.or_else(|| slots.is_empty().then_some(NoneBecause::Full));
    Times {
        window: texts.booking_slots_window(&texts.date_day(query.from), &texts.date_day(last)),
        none: none.map(|why| no_times(directory, texts, query, why, found.next_day)),
        earlier: (query.from > today).then(|| {
            query.from.checked_sub_days(Days::new(window)).map_or(today, |day| day.max(today)).to_string()
        }),
        later: last.succ_opt().map(|day| day.to_string()),
        ..listed(directory, texts, query, &slots)
    }
}

/// These slots and no others: what is near to a time that was taken.
#[must_use]
pub fn listed(directory: &Directory, texts: LazyTexts, query: &SlotQuery, slots: &[Slot]) -> Times {
    let usual = directory.responsible_for(query.commune, query.from).map(|worker| worker.name.clone());
    let here = office(directory, query);
    Times {
        place: here.map(|office| words::place(directory, office)).unwrap_or_default(),
        minutes: u32::from(directory.kind(query.kind).minutes),
        interpreter: query.language.map(|language| language_name(texts, language).to_owned()),
        window: String::new(),
        days: days(directory, texts, slots, usual.as_deref()),
        none: None,
        earlier: None,
        later: None,
        offices: other_offices(directory, query, here),
        not_free: None,
        ready: false,
        worker: usual,
    }
}

fn office<'directory>(directory: &'directory Directory, query: &SlotQuery) -> Option<&'directory Office> {
    match &query.office {
        Some(id) => directory.office(id),
        None => directory.office_of(query.commune),
    }
}

fn days(directory: &Directory, texts: LazyTexts, slots: &[Slot], usual: Option<&str>) -> Vec<FreeDay> {
    slots
        .chunk_by(|one, other| one.date() == other.date())
        .map(|of_day| {
            let half = |half: HalfDay| {
                of_day
                    .iter()
                    .filter(|slot| slot.half_day() == half)
                    .map(|slot| words::time(texts, directory, slot, usual))
                    .collect()
            };
            FreeDay {
                title: of_day.first().map(|slot| texts.date_day(slot.date())).unwrap_or_default(),
                morning: half(HalfDay::Morning),
                afternoon: half(HalfDay::Afternoon),
            }
        })
        .collect()
}

fn no_times(
    directory: &Directory,
    texts: LazyTexts,
    query: &SlotQuery,
    why: NoneBecause,
    next: Option<NaiveDate>,
) -> NoTimes {
    let office_phone = office(directory, query).and_then(|office| office.contact.phone.clone());
    let centre_phone = || {
        directory
            .own_centre()
            .filter(|centre| centre.verified)
            .and_then(|centre| centre.contact.phone.clone())
    };
    NoTimes {
        why: none_because(texts, why).to_owned(),
        next: next.map(|day| (day.to_string(), texts.date_day(day))),
        other_half: query.half_day.is_some(),
        without_interpreter: query.language.is_some(),
        phone: office_phone.or_else(centre_phone),
    }
}

/// Where the people who receive this commune also receive, nearest name first.
fn other_offices(directory: &Directory, query: &SlotQuery, here: Option<&Office>) -> Vec<(String, String)> {
    let Some(worker) = directory.responsible_for(query.commune, query.from) else { return Vec::new() };
    let mut people = vec![worker];
    people.extend(directory.stand_ins_of(worker));
    let elsewhere: BTreeSet<&OfficeId> = directory
        .openings()
        .iter()
        .filter(|opening| people.iter().any(|one| one.id == opening.worker))
        .map(|opening| &opening.office)
        .filter(|id| here.is_none_or(|here| here.id != **id))
        .collect();
    elsewhere
        .into_iter()
        .filter_map(|id| directory.office(id))
        .map(|office| (office.id.to_string(), office.name.clone()))
        .collect()
}
