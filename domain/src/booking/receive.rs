//! Somebody is received now: who comes without an appointment, or before or after
//! the time of hers.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::day::{Day, run_of};
use super::plan::Plan;
use super::source::Source;
use super::{Appointment, Busy, Cell, Channel, NoneBecause, Resource, Slot, SlotQuery, State};
use crate::calendar::{brussels_date, in_brussels};
use crate::directory::{Directory, OfficeId, WorkerId};

/// Why a worker cannot receive somebody now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotNow {
    /// She has somebody else in this quarter of an hour.
    Taken,
    /// She could not at any other hour either.
    Never(NoneBecause),
}

/// Why the person of an appointment cannot be received now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReceiveRefused {
    /// It was cancelled.
    Cancelled,
    /// The meeting has taken place.
    Done,
    /// It was on a day that is over.
    PastDay,
    /// Its person was erased.
    Erased,
}

/// The slot that begins in the quarter of an hour in which `now` lies, with the worker
/// whom `query` names, at the office that it names.
///
/// It lasts as long as an appointment of that kind, or until her next one where that
/// begins before. Openings, absences and holidays are not asked: both are there. An
/// interpreter and a room come along if one is free until the end; nobody is sent away
/// because none is.
///
/// # Errors
/// Why not.
pub fn slot_now(
    directory: &Directory,
    busy: &Busy,
    query: &SlotQuery,
    now: DateTime<Utc>,
) -> Result<Slot, NotNow> {
    let alone = SlotQuery { language: None, ..query.clone() };
    let source = Source::Read(directory, busy);
    let plan = match Plan::new(source, query) {
        Err(NoneBecause::NoInterpreter) => Plan::new(source, &alone),
        plan => plan,
    };
    let plan = plan.map_err(NotNow::Never)?;
    let day = Day::new(brussels_date(now));
    let worker = plan.workers_on(day.date).into_iter().next();
    let worker = worker.ok_or(NotNow::Never(NoneBecause::NoWorker))?;
    let first = Cell::containing(now).0;
    let place = u32::try_from(first - day.first).unwrap_or_default();
    let taken = busy.mask(&Resource::Worker(worker.id.clone()), day.first);
    let usual = u32::from(plan.rule.minutes) / 15;
    let cells = usual.max(1).min((taken >> place).trailing_zeros());
    if cells == 0 {
        return Err(NotNow::Taken);
    }
    let needed = run_of(cells) << place;
    let beside = plan.beside_on(day, now);
    let interpreters = beside.interpreters.unwrap_or_default();
    let rooms = beside.rooms.unwrap_or_default();
    let start = DateTime::from_timestamp(first * Cell::MINUTES * 60, 0).unwrap_or(now);
    Ok(Slot {
        start: in_brussels(start),
        end: in_brussels(start + TimeDelta::minutes(i64::from(cells) * Cell::MINUTES)),
        office: plan.office.id.clone(),
        worker: worker.id.clone(),
        interpreter: interpreters.iter().find(|one| one.is_free(needed)).map(|one| one.id.clone()),
        room: rooms.iter().find(|room| room.is_free(needed)).map(|room| room.id.clone()),
    })
}

impl Appointment {
    /// Whether its person can be received at `now`, whatever its time is: until she was.
    pub fn may_receive(&self, now: DateTime<Utc>) -> Result<(), ReceiveRefused> {
        if self.person.is_none() {
            return Err(ReceiveRefused::Erased);
        }
        match self.state() {
            State::Cancelled => Err(ReceiveRefused::Cancelled),
            State::Done => Err(ReceiveRefused::Done),
            _ if self.slot.date() < brussels_date(now) => Err(ReceiveRefused::PastDay),
            State::Booked | State::Arrived | State::NoShow => Ok(()),
        }
    }

    /// Whether its own time is now.
    #[must_use]
    pub fn is_now(&self, now: DateTime<Utc>) -> bool {
        (self.slot.start.to_utc()..self.slot.end.to_utc()).contains(&now)
    }

    /// The question that [`slot_now`] answers for it.
    #[must_use]
    pub fn search_now(&self, worker: &WorkerId, office: &OfficeId, now: DateTime<Utc>) -> SlotQuery {
        SlotQuery {
            worker: Some(worker.clone()),
            office: Some(office.clone()),
            ..self.search_again(brussels_date(now), 1, Channel::Counter)
        }
    }

    /// The same appointment in a slot that has begun, its person there.
    pub fn received(&self, slot: Slot, now: DateTime<Utc>) -> Result<Self, ReceiveRefused> {
        self.may_receive(now)?;
        Ok(Self {
            slot,
            arrived_at: self.arrived_at.or(Some(now)),
            no_show_at: None,
            sequence: self.sequence + 1,
            ..self.clone()
        })
    }
}
