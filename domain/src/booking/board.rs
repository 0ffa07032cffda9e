//! The board: how much is free in each office on each day, all of it at a look.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::plan::Plan;
use super::slots::Search;
use super::source::Source;
use super::{Busy, Channel, NoneBecause, SlotQuery};
use crate::calendar::Moment;
use crate::directory::{
    AppointmentKind, Directory, InterpreterId, Office, OfficeId, PresentAt, Worker, WorkerId,
};
use crate::language::Language;

/// What is asked of all offices at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardQuery {
    /// What for.
    pub kind: AppointmentKind,
    /// First day.
    pub from: NaiveDate,
    /// How many days, the first included; at most [`MOST_DAYS`](super::MOST_DAYS).
    pub days: u16,
    /// With an interpreter of this language; French needs none.
    pub language: Option<Language>,
}

/// An office over some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeDays {
    /// Which.
    pub office: OfficeId,
    /// The days asked for, in order.
    pub days: Vec<OfficeDay>,
}

/// An office on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeDay {
    /// Brussels' date.
    pub date: NaiveDate,
    /// At how many times one could still come, whoever receives.
    pub free: usize,
    /// At how many times one could, were nothing taken and the day not begun.
    pub all: usize,
    /// The first time that is free.
    pub first: Option<Moment>,
    /// Why there is none.
    pub none_because: Option<NoneBecause>,
    /// Who receives there.
    pub workers: Vec<WorkerId>,
    /// Who could interpret while somebody receives.
    pub interpreters: Vec<InterpreterId>,
}

impl OfficeDays {
    /// The first day with a free time.
    #[must_use]
    pub fn next_free(&self) -> Option<NaiveDate> {
        self.days.iter().find(|day| day.free > 0).map(|day| day.date)
    }
}

/// Every office that has not closed for good on every day of `query`, in the order of the directory: a time is free
/// if somebody who receives there could be booked at it at the counter.
///
/// `busy` must know all workers, interpreters and rooms of the centre, over the cells
/// of [`BoardQuery::cells`].
#[must_use]
pub fn board(directory: &Directory, busy: &Busy, query: &BoardQuery, now: DateTime<Utc>) -> Vec<OfficeDays> {
    board_of(Source::Read(directory, busy), query, now)
}

pub(super) fn board_of(source: Source<'_>, query: &BoardQuery, now: DateTime<Utc>) -> Vec<OfficeDays> {
    let directory = source.directory();
    let Some(asked) = query.of_no_commune(directory) else { return Vec::new() };
    let office = |office: &Office| OfficeDays {
        office: office.id.clone(),
        days: asked.dates().map(|date| office_day(source, office, &asked, (date, now))).collect(),
    };
    directory.offices().filter(|office| office.is_there_on(query.from)).map(office).collect()
}

fn office_day(
    source: Source<'_>,
    office: &Office,
    asked: &SlotQuery,
    (date, now): (NaiveDate, DateTime<Utc>),
) -> OfficeDay {
    let directory = source.directory();
    let workers = receiving(directory, office, date);
    let there = hours_of(directory, office, date, workers.iter().map(|worker| &worker.id));
    let mut day = OfficeDay {
        date,
        free: 0,
        all: 0,
        first: None,
        none_because: None,
        interpreters: interpreting(directory, office, date, &there),
        workers: there.keys().map(|id| (*id).clone()).collect(),
    };
    match Plan::of_office(source, asked, office) {
        Ok(plan) => {
            let looked = Search::new(plan, now).look(date, &workers);
            (day.free, day.all) = (looked.free.count_ones() as usize, looked.all.count_ones() as usize);
            day.first = Search::first(&looked);
            day.none_because = looked.because;
        }
        Err(why) => day.none_because = Some(why),
    }
    day
}

/// Whoever has hours at the office on that day, away or not.
fn receiving<'a>(directory: &'a Directory, office: &Office, date: NaiveDate) -> Vec<&'a Worker> {
    let ids: BTreeSet<_> = directory
        .openings()
        .iter()
        .filter(|opening| opening.office == office.id && opening.happens_on(date))
        .map(|opening| &opening.worker)
        .collect();
    ids.into_iter().filter_map(|id| directory.worker(id)).collect()
}

/// Her hours there on that day, worker by worker; only who is there.
fn hours_of<'a>(
    directory: &Directory,
    office: &Office,
    date: NaiveDate,
    workers: impl Iterator<Item = &'a WorkerId>,
) -> BTreeMap<&'a WorkerId, Vec<PresentAt>> {
    workers
        .map(|id| (id, directory.presence_of_worker(id, Some(&office.id), date).hours))
        .filter(|(_, hours)| !hours.is_empty())
        .collect()
}

/// Who could interpret at the office while one of the workers receives.
fn interpreting(
    directory: &Directory,
    office: &Office,
    date: NaiveDate,
    there: &BTreeMap<&WorkerId, Vec<PresentAt>>,
) -> Vec<InterpreterId> {
    let meets = |one: &PresentAt| {
        there.values().flatten().any(|hours| hours.start < one.end && one.start < hours.end)
    };
    directory
        .interpreters()
        .filter(|one| one.offices.is_empty() || one.offices.contains(&office.id))
        .filter(|one| directory.presence_of_interpreter(&one.id, date).hours.iter().any(meets))
        .map(|one| one.id.clone())
        .collect()
}

impl BoardQuery {
    /// The quarters of an hour of those days.
    #[must_use]
    pub fn cells(&self, directory: &Directory) -> core::ops::Range<i64> {
        self.of_no_commune(directory).map_or(0..0, |asked| asked.cells())
    }

    /// The same question from another day on.
    #[must_use]
    pub fn from(&self, from: NaiveDate, days: u16) -> Self {
        Self { from, days, ..self.clone() }
    }

    /// The day after the last one.
    #[must_use]
    pub fn after(&self) -> NaiveDate {
        self.from.checked_add_days(Days::new(u64::from(self.days.max(1)))).unwrap_or(NaiveDate::MAX)
    }

    /// As a search, whose commune is not asked for: each office is looked at by itself.
    pub(super) fn of_no_commune(&self, directory: &Directory) -> Option<SlotQuery> {
        Some(SlotQuery {
            commune: directory.communes().next()?.ins,
            kind: self.kind,
            from: self.from,
            days: self.days,
            half_day: None,
            office: None,
            worker: None,
            language: self.language,
            channel: Channel::Counter,
        })
    }
}
