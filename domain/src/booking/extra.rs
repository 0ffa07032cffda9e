//! Which hours more would help most of those who wait.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

use super::{Appointment, State};
use crate::calendar::{HalfDay, brussels_date};
use crate::directory::{AppointmentKind, Directory, OfficeId};
use crate::language::Language;

/// Somebody who should come sooner than she can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Where she is received.
    pub office: OfficeId,
    /// What for.
    pub kind: AppointmentKind,
    /// With an interpreter of this language.
    pub language: Option<Language>,
    /// The last day that helps her.
    pub latest: NaiveDate,
}

/// One half-day more a week at an office, from its first day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtraOpening {
    /// Where.
    pub office: OfficeId,
    /// On which day of the week.
    pub weekday: Weekday,
    /// In the morning or in the afternoon.
    pub half_day: HalfDay,
    /// With an interpreter of this language.
    pub language: Option<Language>,
    /// The first of these days.
    pub first: NaiveDate,
    /// How many of those who wait could come before their date.
    pub serves: u32,
    /// How many half-days that takes.
    pub times: u32,
}

/// Who waits longer than this from booking to appointment waits long.
const LONG: TimeDelta = TimeDelta::days(28);
/// Who has waited that long already is helped by the days that come next.
const SOON: TimeDelta = TimeDelta::days(14);
/// Hours are changed so many days ahead at the least, and looked at for so many weeks.
const NOTICE: u64 = 3;
const WEEKS: u64 = 8;
/// What one person receives in a half-day, in minutes.
const HALF_A_DAY: u16 = 180;

impl Wish {
    /// The wish of somebody whose appointment lies long after she booked it: to come within
    /// four weeks, or soon where they are over. Of anybody else, none.
    #[must_use]
    pub fn of_late(appointment: &Appointment, today: NaiveDate) -> Option<Self> {
        let slot = &appointment.slot;
        let booked_on = brussels_date(appointment.booked_at);
        let is_late = slot.date() - booked_on > LONG;
        let latest = (booked_on + LONG).max(today + SOON);
        (appointment.state() == State::Booked && is_late && latest < slot.date()).then(|| Self {
            office: slot.office.clone(),
            kind: appointment.kind,
            language: appointment.interpreter_language,
            latest,
        })
    }
}

/// For each office and language for which somebody waits, the half-day that would bring most
/// of them before their date, in the fewest weeks; those that help most first.
#[must_use]
pub fn extra_openings(directory: &Directory, wishes: &[Wish], today: NaiveDate) -> Vec<ExtraOpening> {
    let mut groups: BTreeMap<(&OfficeId, Option<&'static str>), Vec<&Wish>> = BTreeMap::new();
    for wish in wishes {
        groups.entry((&wish.office, wish.language.map(Language::code))).or_default().push(wish);
    }
    let mut best: Vec<_> =
        groups.into_values().filter_map(|group| of_group(directory, group, today)).collect();
    best.sort_by_key(|one| (u32::MAX - one.serves, one.times, one.first));
    best
}

fn of_group(directory: &Directory, mut wishes: Vec<&Wish>, today: NaiveDate) -> Option<ExtraOpening> {
    wishes.sort_by_key(|wish| wish.latest);
    let (office, language) = wishes.first().map(|wish| (wish.office.clone(), wish.language))?;
    let from = today.checked_add_days(Days::new(NOTICE))?;
    let week = (0..7).filter_map(|day| from.checked_add_days(Days::new(day)));
    let week = week.filter(|day| day.weekday().num_days_from_monday() < 5);
    let candidates = week.flat_map(|first| {
        let office = &office;
        let wishes = &wishes;
        HalfDay::ALL.map(|half_day| {
            let dates = (0..WEEKS).filter_map(move |week| first.checked_add_days(Days::new(7 * week)));
            let dates = dates.filter(|date| !directory.is_closed(office, *date));
            let (serves, times) = served(directory, wishes, dates);
            let weekday = first.weekday();
            ExtraOpening { office: office.clone(), weekday, half_day, language, first, serves, times }
        })
    });
    // The morning where both are as good.
    candidates
        .filter(|one| one.serves > 0)
        .min_by_key(|one| (u32::MAX - one.serves, one.times, one.first, one.half_day))
}

/// How many could come before their date, and on how many days, if those whose date is
/// nearest come first.
fn served(directory: &Directory, wishes: &[&Wish], dates: impl Iterator<Item = NaiveDate>) -> (u32, u32) {
    let mut waiting: Vec<_> = wishes.to_vec();
    let (mut serves, mut times) = (0, 0);
    for date in dates {
        let mut left = HALF_A_DAY;
        waiting.retain(|wish| {
            let minutes = directory.kind(wish.kind).minutes;
            let comes = date <= wish.latest && minutes <= left;
            if comes {
                left -= minutes;
                serves += 1;
            }
            !comes
        });
        times += u32::from(left < HALF_A_DAY);
    }
    (serves, times)
}
