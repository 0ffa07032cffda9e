//! The calendar as one pure function: recurring openings, minus closures,
//! holidays, absences and everyone's taken time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::day::{Day, run_of};
use super::plan::{Beside, OnDay, Plan};
use super::{Busy, Cell, Channel, NoneBecause, Resource, Slot, SlotDay, SlotQuery, SlotSearch};
use crate::calendar::{HalfDay, WallTime, brussels_date, in_brussels};
use crate::directory::{BookingRules, Directory, InterpreterId, Opening, Worker};

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
    let plan = match Plan::new(directory, query) {
        Ok(plan) => plan,
        Err(why) => return SlotSearch { days: Vec::new(), none_because: Some(why), next_day: None },
    };
    let mut search = Search::new(plan, busy, now);
    let days: Vec<_> = query
        .dates()
        .map(|date| SlotDay { date, slots: search.slots_on(date) })
        .filter(|day| !day.slots.is_empty())
        .collect();
    let none_because = days.is_empty().then_some(search.furthest);
    SlotSearch { days, none_because, next_day: None }
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
    let Ok(plan) = Plan::new(directory, query) else {
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
        let last = self.dates().last().unwrap_or(self.from);
        Day::new(self.from).first..Day::new(last).first + 100
    }
}

/// One search: what is asked, what is taken, and how far the best candidate came.
pub(super) struct Search<'a> {
    plan: Plan<'a>,
    busy: &'a Busy,
    now: DateTime<Utc>,
    pub(super) furthest: NoneBecause,
}

impl<'a> Search<'a> {
    pub(super) const fn new(plan: Plan<'a>, busy: &'a Busy, now: DateTime<Utc>) -> Self {
        Self { plan, busy, now, furthest: NoneBecause::Past }
    }

    /// Notes that a candidate failed here; what fails later came further.
    fn fails(&mut self, why: NoneBecause) {
        self.furthest = self.furthest.max(why);
    }

    fn slots_on(&mut self, date: NaiveDate) -> Vec<Slot> {
        self.slots_with(date, &self.plan.workers_on(date))
    }

    /// The free slots of a day with one of these workers, the first who can.
    pub(super) fn slots_with(&mut self, date: NaiveDate, workers: &[&'a Worker]) -> Vec<Slot> {
        let today = brussels_date(self.now);
        if date < today {
            self.fails(NoneBecause::Past);
            return Vec::new();
        }
        if (date - today).num_days() > i64::from(self.plan.days_ahead()) {
            self.fails(NoneBecause::TooFar);
            return Vec::new();
        }
        let mut openings = Vec::new();
        for worker in workers.iter().copied() {
            self.fails(NoneBecause::NoOpening);
            openings.extend(self.plan.openings_of(worker, date).map(|opening| (worker, opening)));
        }
        if openings.is_empty() {
            self.fails(NoneBecause::NoWorker);
            return Vec::new();
        }
        if self.plan.is_closed(date) {
            self.fails(NoneBecause::Closed);
            return Vec::new();
        }
        let day = Day::new(date);
        let beside = self.plan.beside_on(day, self.busy, today);
        let mut found = BTreeMap::new();
        for (worker, opening) in openings {
            self.slots_in(day, worker, opening, &beside, &mut found);
        }
        found.into_values().collect()
    }

    /// Adds the free starts of one opening that nobody before has taken.
    fn slots_in(
        &mut self,
        day: Day,
        worker: &Worker,
        opening: &Opening,
        beside: &Beside<'_>,
        found: &mut BTreeMap<u32, Slot>,
    ) {
        if self.plan.is_away(worker, day.date, opening.half_day()) {
            return self.fails(NoneBecause::Absent);
        }
        let taken = self.busy.mask(&Resource::Worker(worker.id.clone()), day.first);
        let open = day.cells_between(opening.start, opening.end);
        for place in self.starts(day, opening) {
            let needed = run_of(u32::from(self.plan.rule.minutes) / 15) << place;
            if needed & !open != 0 {
                self.fails(NoneBecause::NoOpening);
            } else if let Some(slot) = self.slot_at_place(day, place, needed, taken, worker, beside) {
                found.entry(place).or_insert(slot);
            }
        }
    }

    /// The places of the day where an appointment of this kind may begin.
    fn starts(&self, day: Day, opening: &Opening) -> Vec<u32> {
        let wanted = self.plan.query.half_day;
        (opening.start.minutes()..opening.end.minutes())
            .step_by(usize::from(self.plan.rule.every.max(15)))
            .map(WallTime::from_minutes)
            .filter(|time| wanted.is_none_or(|half_day| half_day == HalfDay::of(*time)))
            .filter_map(|time| day.place_of(time))
            .collect()
    }

    fn slot_at_place(
        &mut self,
        day: Day,
        place: u32,
        needed: u128,
        taken: u128,
        worker: &Worker,
        beside: &Beside<'_>,
    ) -> Option<Slot> {
        let Beside { interpreters, rooms } = beside;
        if let Some(why) = interpreters.as_ref().and_then(|all| nobody_interprets(all, needed)) {
            self.fails(why);
            return None;
        }
        let start = DateTime::from_timestamp((day.first + i64::from(place)) * Cell::MINUTES * 60, 0)?;
        if start < self.plan.earliest(self.now) {
            self.fails(NoneBecause::TooSoon);
            return None;
        }
        let interpreter = interpreters.as_ref().map(|all| all.iter().find(|one| one.is_free(needed)));
        let room = rooms.as_ref().map(|all| all.iter().find(|room| room.is_free(needed)));
        if needed & taken != 0 || matches!(interpreter, Some(None)) || matches!(room, Some(None)) {
            self.fails(NoneBecause::Full);
            return None;
        }
        Some(Slot {
            start: in_brussels(start),
            end: in_brussels(start + TimeDelta::minutes(i64::from(self.plan.rule.minutes))),
            office: self.plan.office.id.clone(),
            worker: worker.id.clone(),
            interpreter: interpreter.flatten().map(|one| one.id.clone()),
            room: room.flatten().map(|room| room.id.clone()),
        })
    }
}

/// Why none of them could interpret in these cells, whoever is taken.
fn nobody_interprets(all: &[OnDay<'_, InterpreterId>], needed: u128) -> Option<NoneBecause> {
    let mut at_work = all.iter().filter(|one| one.works(needed));
    if all.iter().all(|one| !one.works(needed)) {
        Some(NoneBecause::InterpreterElsewhere)
    } else if at_work.all(|one| !one.in_time) {
        Some(NoneBecause::InterpreterTooLate)
    } else {
        None
    }
}
