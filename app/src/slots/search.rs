//! Looks for free times and says what was found in the reader's words.

use chrono::{Days, NaiveDate};
use domain::{
    booking::{self, Appointment, DaysWithout, Nearest, NoneBecause, Slot, SlotQuery, SlotSearch},
    calendar::HalfDay,
    directory::{Directory, Office},
};
use locales::{InfoTexts, LazyTexts};
use service::{LinkHolder, Service, ServiceError};

use super::{
    state::{FreeDay, NoTimes, Times},
    words,
};
use crate::wording::{day_without, language_name, none_because};

/// Days that are searched at once.
pub const WINDOW: u16 = 14;

/// Days with a free time that are shown at once: what one looks through without
/// getting lost.
const SHOWN: usize = 5;

/// So many lines say why days have none, and so many buttons where there are some.
const LINES: usize = 5;
const WAYS: usize = 3;

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
    let directory = service.directory_for(query.commune);
    let reasons = if found.days.is_empty() { reasons(texts, &found) } else { Vec::new() };
    let first = found.next_day.filter(|_| !from_was_chosen && found.days.is_empty());
    if let Some(day) = first {
        query.from = day;
        found = find(service, &query, what_for).await?;
    }
    let mut times = Times { reasons, ..in_words(&directory, texts, &query, &found, today) };
    if let Some(day) = first {
        times.window = texts.booking_slots_first(&texts.date_day(day));
    }
    if let (LookingFor::Booking, Some(none)) = (what_for, &mut times.none) {
        let nearest = service.visitor().nearest(&query).await?;
        none.ways = nearest.into_iter().take(WAYS).map(|found| way(&directory, texts, found)).collect();
        // They stand among what one can do.
        times.offices.clear();
    }
    Ok(times)
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
        reasons: Vec::new(),
        earlier: None,
        later: None,
        offices: other_offices(directory, query),
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
        ways: Vec::new(),
        without_interpreter: query.language.is_some(),
        phone: office_phone.or_else(centre_phone),
    }
}

/// A question that has an answer: what a button asks for, and in words.
fn way(directory: &Directory, texts: LazyTexts, (way, day): (Nearest, NaiveDate)) -> (String, String) {
    let (info, day) = (InfoTexts::of(texts.lang()), texts.date_day(day));
    match way {
        Nearest::HalfDay(half) => {
            let label = match half {
                HalfDay::Morning => info.info_slots_morning(&day),
                HalfDay::Afternoon => info.info_slots_afternoon(&day),
            };
            (["half_day=", half.code()].concat(), label)
        }
        Nearest::Office(id) => {
            let name = directory.office(&id).map(|office| office.name.clone()).unwrap_or_default();
            (["office=", id.as_str()].concat(), info.info_slots_office(&day, &name))
        }
    }
}

/// Which days have no free time and why, a line for days in a row; the first few.
fn reasons(texts: LazyTexts, found: &SlotSearch) -> Vec<String> {
    let info = InfoTexts::of(texts.lang());
    let line = |days: DaysWithout| {
        let why = day_without(info, days.because);
        if days.from == days.until {
            info.info_slots_day(&texts.date_day(days.from), why)
        } else {
            info.info_slots_days(&texts.date_day(days.from), &texts.date_day(days.until), why)
        }
    };
    found.days_without().into_iter().take(LINES).map(line).collect()
}

/// Where the people who receive this commune also receive, nearest name first.
fn other_offices(directory: &Directory, query: &SlotQuery) -> Vec<(String, String)> {
    booking::other_offices(directory, query)
        .iter()
        .filter_map(|id| directory.office(id))
        .map(|office| (office.id.to_string(), office.name.clone()))
        .collect()
}
