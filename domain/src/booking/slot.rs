//! A time at which one can come, the question that finds it, and the reason
//! when there is none.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Channel, Resource};
use crate::calendar::{HalfDay, Moment};
use crate::directory::{AppointmentKind, InterpreterId, OfficeId, RoomId, WorkerId};
use crate::language::Language;
use crate::place::Ins;

/// A free time with the people and the place that go with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Begin, with Brussels' offset.
    pub start: Moment,
    /// End, with Brussels' offset.
    pub end: Moment,
    /// Where.
    pub office: OfficeId,
    /// Who receives.
    pub worker: WorkerId,
    /// Who interprets, if asked for.
    pub interpreter: Option<InterpreterId>,
    /// In which room, where the office lists its rooms.
    pub room: Option<RoomId>,
}

impl Slot {
    /// Brussels' date.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.start.date_naive()
    }

    /// Morning or afternoon.
    #[must_use]
    pub fn half_day(&self) -> HalfDay {
        HalfDay::at(self.start.time())
    }

    /// Everyone and everything whose time the slot takes.
    pub fn resources(&self) -> impl Iterator<Item = Resource> + '_ {
        core::iter::once(Resource::Worker(self.worker.clone()))
            .chain(self.interpreter.clone().map(Resource::Interpreter))
            .chain(self.room.clone().map(Resource::Room))
    }

    /// The quarters of an hour it takes of each of them.
    #[must_use]
    pub fn cells(&self) -> core::ops::Range<i64> {
        super::Cell::span(self.start.to_utc(), self.end.to_utc())
    }
}

/// What someone looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotQuery {
    /// Where the person lives.
    pub commune: Ins,
    /// What for.
    pub kind: AppointmentKind,
    /// First day.
    pub from: NaiveDate,
    /// How many days, the first included; at most [`MOST_DAYS`](super::MOST_DAYS).
    pub days: u16,
    /// Only mornings or only afternoons.
    pub half_day: Option<HalfDay>,
    /// Another office than that of the commune, where the same people receive.
    pub office: Option<OfficeId>,
    /// Only this worker; otherwise the responsible one, then her stand-ins.
    pub worker: Option<WorkerId>,
    /// With an interpreter of this language; French needs none.
    pub language: Option<Language>,
    /// Who asks: on the web a start must lie some hours ahead, at the counter it
    /// may be now, and staff may name any worker.
    pub channel: Channel,
}

/// The free slots of one day, in the order of the clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotDay {
    /// Brussels' date.
    pub date: NaiveDate,
    /// At least one slot.
    pub slots: Vec<Slot>,
}

/// A day that has no free slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayWithout {
    /// Brussels' date.
    pub date: NaiveDate,
    /// Why not: the reason of the time of that day which came furthest.
    pub because: NoneBecause,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotSearch {
    /// Days that have a free slot, in order; never an empty day.
    pub days: Vec<SlotDay>,
    /// The other days that were looked at, in order, each with its reason.
    pub without: Vec<DayWithout>,
    /// Why there is none; absent when `days` is not empty.
    pub none_because: Option<NoneBecause>,
    /// When there is none: the first later day with a free slot, as far as one
    /// can book.
    pub next_day: Option<NaiveDate>,
}

impl SlotSearch {
    /// All slots, in order.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.days.iter().flat_map(|day| &day.slots)
    }
}

/// Why no slot was found. In the order in which a search gives up: of all days
/// and hours looked at, the reason is that of the one which came furthest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoneBecause {
    /// No commune of Wallonia has that code.
    UnknownCommune,
    /// The commune belongs to another centre.
    OtherCentre,
    /// No office of that id.
    UnknownOffice,
    /// Nobody interprets that language, or not at that office.
    NoInterpreter,
    /// All those days are over.
    Past,
    /// All those days are too far ahead to be booked.
    TooFar,
    /// Nobody is responsible for the commune on those days, or not the worker
    /// who was asked for.
    NoWorker,
    /// Those people do not receive at that office on those days or half-days, or
    /// not long enough.
    NoOpening,
    /// They do, but on public holidays or while the office is closed.
    Closed,
    /// They do, but are away.
    Absent,
    /// They do, but no interpreter of the language works at those hours.
    InterpreterElsewhere,
    /// One does, but had to be asked earlier.
    InterpreterTooLate,
    /// Free times are left only within the next hours, too soon to book.
    TooSoon,
    /// Everything is taken: those people, the interpreters or the rooms.
    Full,
}

impl NoneBecause {
    /// All reasons.
    pub const ALL: [Self; 14] = [
        Self::UnknownCommune,
        Self::OtherCentre,
        Self::UnknownOffice,
        Self::NoInterpreter,
        Self::Past,
        Self::TooFar,
        Self::NoWorker,
        Self::NoOpening,
        Self::Closed,
        Self::Absent,
        Self::InterpreterElsewhere,
        Self::InterpreterTooLate,
        Self::TooSoon,
        Self::Full,
    ];

    /// Whether no other day would help: the question itself has no answer.
    #[must_use]
    pub const fn is_for_ever(self) -> bool {
        matches!(self, Self::UnknownCommune | Self::OtherCentre | Self::UnknownOffice | Self::NoInterpreter)
    }
}
