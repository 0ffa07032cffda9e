//! The calendar as one pure function: recurring openings, minus closures,
//! holidays, absences and everyone's taken time.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::day::{Day, run_of};
use super::offer::{Offered, cells_of, runs_of};
use super::plan::{Beside, Plan};
use super::source::Source;
use super::{Busy, Channel, DayWithout, NoneBecause, Resource, Slot, SlotDay, SlotQuery, SlotSearch};
use crate::calendar::{Moment, brussels_date};
use crate::directory::{BookingRules, Directory, Worker};

/// How many days ahead one can book, and the most that one search looks at.
pub const MOST_DAYS: u16 = BookingRules::MOST_DAYS;

/// All free slots that answer `query`, or why there are none.
///
/// `busy` must know the resources that [`resources_for`] names, over the cells of
/// [`SlotQuery::cells`]. Each start time appears once, with the first worker who
/// can take it: the responsible one before her stand-ins; and with the first free
/// room of the office, in the order of the directory, where it lists its rooms.
#[must_use]
pub fn free_slots(directory: &Directory, busy: &Busy, query: &SlotQuery, now: DateTime<Utc>) -> SlotSearch {
    search(Source::Read(directory, busy), query, now)
}

/// The slot that starts exactly at `start`, if it can still be booked.
#[must_use]
pub fn slot_at(
    directory: &Directory,
    busy: &Busy,
    query: &SlotQuery,
    start: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<Slot> {
    let that_day = SlotQuery { from: brussels_date(start), days: 1, ..query.clone() };
    free_slots(directory, busy, &that_day, now).slots().find(|slot| slot.start == start).cloned()
}

/// Why a time that somebody wants cannot be hers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotFree {
    /// It was, until somebody else took it.
    Taken,
    /// It has begun, or begins too soon to be booked.
    Past,
    /// Nobody receives at that time.
    NotOffered,
}

/// Why `start` is not free at `now`, for whoever asks `query`.
#[must_use]
pub fn why_not_free(
    directory: &Directory,
    query: &SlotQuery,
    start: DateTime<Utc>,
    now: DateTime<Utc>,
) -> NotFree {
    if start < query.earliest(directory, now) {
        NotFree::Past
    } else if slot_at(directory, &Busy::none(), query, start, now).is_none() {
        NotFree::NotOffered
    } else {
        NotFree::Taken
    }
}

/// Up to `limit` slots that lie nearest to the one that was wanted, in the order
/// of the clock.
#[must_use]
pub fn alternatives(search: &SlotSearch, wanted: DateTime<Utc>, limit: usize) -> Vec<Slot> {
    let mut slots: Vec<_> = search.slots().cloned().collect();
    slots.sort_by_key(|slot| (slot.start.to_utc() - wanted).abs());
    slots.truncate(limit);
    slots.sort_by_key(|slot| slot.start);
    slots
}

/// Everyone and everything whose free time decides the answer to `query`.
#[must_use]
pub fn resources_for(directory: &Directory, query: &SlotQuery) -> BTreeSet<Resource> {
    let nothing = Busy::none();
    let Ok(plan) = Plan::new(Source::Read(directory, &nothing), query) else {
        return BTreeSet::new();
    };
    let workers = query.dates().flat_map(|date| plan.workers_on(date));
    let workers = workers.map(|worker| Resource::Worker(worker.id.clone()));
    let interpreters = plan.interpreters.iter().flatten().map(|one| Resource::Interpreter(one.id.clone()));
    let rooms = plan.office.rooms.iter().map(|room| Resource::Room(room.id.clone()));
    workers.chain(interpreters).chain(rooms).collect()
}

impl SlotQuery {
    /// The days to look at, at least one and at most [`MOST_DAYS`].
    pub fn dates(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let (from, days) = (self.from, u64::from(self.days.clamp(1, MOST_DAYS)));
        (0..days).map_while(move |day| from.checked_add_days(Days::new(day)))
    }

    /// The last of them.
    pub(super) fn last_date(&self) -> NaiveDate {
        let more = Days::new(u64::from(self.days.clamp(1, MOST_DAYS)) - 1);
        self.from.checked_add_days(more).unwrap_or(NaiveDate::MAX)
    }

    /// The soonest start that may be booked at `now`.
    pub(super) fn earliest(&self, directory: &Directory, now: DateTime<Utc>) -> DateTime<Utc> {
        match self.channel {
            Channel::Public => now + directory.booking_rules().lead_time(),
            Channel::Counter => now,
        }
    }

    /// The quarters of an hour of those days.
    #[must_use]
    pub fn cells(&self) -> core::ops::Range<i64> {
        let last = self.last_date();
        Day::new(self.from).first..Day::new(last).first + 100
    }
}

/// The search of one question from one source.
pub(super) fn search(source: Source<'_>, query: &SlotQuery, now: DateTime<Utc>) -> SlotSearch {
    let plan = match Plan::new(source, query) {
        Ok(plan) => plan,
        Err(why) => return SlotSearch { none_because: Some(why), ..SlotSearch::default() },
    };
    let search = Search::new(plan, now);
    let mut found = SlotSearch::default();
    for date in query.dates() {
        let looked = search.look(date, &search.plan.workers_on(date));
        match looked.because {
            None => found.days.push(SlotDay { date, slots: search.slots(&looked) }),
            Some(because) => found.without.push(DayWithout { date, because }),
        }
    }
    if found.days.is_empty() {
        found.none_because = found.without.iter().map(|day| day.because).max();
    }
    found
}

/// One search: what is asked, and when.
pub(super) struct Search<'a> {
    plan: Plan<'a>,
    now: DateTime<Utc>,
    today: NaiveDate,
}

/// What one day has: who could be met from which places on, each place with the first
/// who can.
pub(super) struct Looked<'a> {
    day: Day,
    hers: Vec<(&'a Worker, u128)>,
    beside: Beside<'a>,
    /// All places at which somebody is free.
    pub(super) free: u128,
    /// All places that there would be, were nothing taken and the day far ahead.
    pub(super) all: u128,
    /// Why none is free.
    pub(super) because: Option<NoneBecause>,
}

impl<'a> Search<'a> {
    pub(super) fn new(plan: Plan<'a>, now: DateTime<Utc>) -> Self {
        Self { plan, now, today: brussels_date(now) }
    }

    /// The places of a day with one of these workers, the first who can.
    pub(super) fn look(&self, date: NaiveDate, workers: &[&'a Worker]) -> Looked<'a> {
        let Plan { query, office, rule, source, .. } = &self.plan;
        let day = source.day(date);
        let offered: Vec<_> = workers
            .iter()
            .map(|worker| (*worker, source.offer(office, worker, *rule, day).in_half(query.half_day, day)))
            .collect();
        let beside = self.plan.beside_on(day, self.now);
        let cells = cells_of(*rule);
        let starts = offered.iter().fold(0, |starts, (_, offered)| starts | offered.starts);
        let works = beside.interpreted(cells, false);
        let mut looked =
            Looked { day, hers: Vec::new(), free: 0, all: starts & works, because: None, beside };
        let before = self.out_of_reach(date).or_else(|| nobody_receives(&offered));
        if before.is_some() {
            return Looked { because: before, ..looked };
        }
        let in_time = looked.beside.interpreted(cells, true);
        let soon = day.until(self.plan.earliest(self.now));
        let possible = looked.beside.free_from(cells) & !soon;
        for (worker, offered) in &offered {
            let hers = offered.starts & possible & !looked.free;
            if hers != 0 {
                let free = !source.worker_taken(worker, day, self.now);
                let hers = hers & runs_of(free, cells);
                looked.free |= hers;
                looked.hers.push((worker, hers));
            }
        }
        if looked.free == 0 {
            // What comes later came further.
            let stages = [
                (NoneBecause::Full, starts & in_time & !soon != 0),
                (NoneBecause::TooSoon, starts & in_time & soon != 0),
                (NoneBecause::InterpreterTooLate, starts & works & !in_time != 0),
                (NoneBecause::InterpreterElsewhere, starts & !works != 0),
                (NoneBecause::Absent, offered.iter().any(|(_, offered)| offered.is_away)),
            ];
            let furthest = stages.into_iter().find(|(_, came)| *came);
            looked.because = Some(furthest.map_or(NoneBecause::NoOpening, |(why, _)| why));
        }
        looked
    }

    fn out_of_reach(&self, date: NaiveDate) -> Option<NoneBecause> {
        if date < self.today {
            return Some(NoneBecause::Past);
        }
        let ahead = (date - self.today).num_days();
        (ahead > i64::from(self.plan.days_ahead())).then_some(NoneBecause::TooFar)
    }

    /// Whether somebody can come on a day.
    pub(super) fn is_any_free(&self, date: NaiveDate) -> bool {
        self.look(date, &self.plan.workers_on(date)).free != 0
    }

    /// The first place of a day.
    pub(super) fn first(looked: &Looked<'_>) -> Option<Moment> {
        (looked.free != 0).then(|| looked.day.moment_at(looked.free.trailing_zeros()))
    }

    /// The places of a day as slots, in the order of the clock.
    fn slots(&self, looked: &Looked<'_>) -> Vec<Slot> {
        let mut slots: Vec<_> = looked
            .hers
            .iter()
            .flat_map(|(worker, places)| {
                places_of(*places).map(move |place| self.slot(looked, worker, place))
            })
            .collect();
        slots.sort_unstable_by_key(|slot| slot.start);
        slots
    }

    fn slot(&self, looked: &Looked<'_>, worker: &Worker, place: u32) -> Slot {
        let cells = cells_of(self.plan.rule);
        let needed = run_of(cells) << place;
        let Beside { interpreters, rooms } = &looked.beside;
        let interpreter = interpreters.iter().flatten().find(|one| one.is_free(needed));
        let room = rooms.iter().flatten().find(|room| room.is_free(needed));
        Slot {
            start: looked.day.moment_at(place),
            end: looked.day.moment_at(place + cells),
            office: self.plan.office.id.clone(),
            worker: worker.id.clone(),
            interpreter: interpreter.map(|one| one.id.clone()),
            room: room.map(|room| room.id.clone()),
        }
    }
}

/// Why nobody of them could be met that day, at whatever time.
fn nobody_receives(offered: &[(&Worker, Offered)]) -> Option<NoneBecause> {
    if offered.is_empty() {
        Some(NoneBecause::NoWorker)
    } else if !offered.iter().any(|(_, offered)| offered.has_hours) {
        Some(NoneBecause::NoOpening)
    } else {
        offered.iter().any(|(_, offered)| offered.is_closed).then_some(NoneBecause::Closed)
    }
}

/// The places of the bits that are set.
fn places_of(mut bits: u128) -> impl Iterator<Item = u32> {
    core::iter::from_fn(move || {
        let place = bits.trailing_zeros();
        bits &= bits.wrapping_sub(1);
        (place < u128::BITS).then_some(place)
    })
}
