//! The life of an appointment: what may become of it, and why not.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Channel, Reference, Slot, SlotQuery};
use crate::directory::{AppointmentKind, CentreId};
use crate::language::Language;
use crate::opaque_id::opaque_id;
use crate::people::{Actor, CaseFileId, Person, PersonName};
use crate::place::Ins;

opaque_id! {
    /// An appointment.
    AppointmentId
}

/// An appointment as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// The key.
    pub id: AppointmentId,
    /// The centre that receives.
    pub centre: CentreId,
    /// Its readable name.
    pub reference: Reference,
    /// Where the person lives.
    pub commune: Ins,
    /// What for.
    pub kind: AppointmentKind,
    /// When, where, with whom.
    pub slot: Slot,
    /// The language in which the person reads.
    pub language: Language,
    /// What that is, in her words, where the list has it not; erased with her.
    pub other_language: Option<PersonName>,
    /// The language that is interpreted.
    pub interpreter_language: Option<Language>,
    /// Who comes; nobody in particular any more once she was erased.
    pub person: Option<Person>,
    /// Her file, where staff have said so.
    pub case_file: Option<CaseFileId>,
    /// When it was booked.
    pub booked_at: DateTime<Utc>,
    /// Who booked it.
    pub booked_by: Actor,
    /// When the person arrived.
    pub arrived_at: Option<DateTime<Utc>>,
    /// When the meeting was over.
    pub done_at: Option<DateTime<Utc>>,
    /// When staff noted that she did not come.
    pub no_show_at: Option<DateTime<Utc>>,
    /// When it was cancelled.
    pub cancelled_at: Option<DateTime<Utc>>,
    /// Who cancelled it.
    pub cancelled_by: Option<Actor>,
    /// Counts the changes that a calendar must notice (RFC 5545 `SEQUENCE`).
    pub sequence: u32,
}

/// Where an appointment stands; follows from its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The person is expected.
    Booked,
    /// She is there.
    Arrived,
    /// The meeting took place.
    Done,
    /// She did not come.
    NoShow,
    /// Somebody cancelled it.
    Cancelled,
}

/// What staff notes on the day itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttendanceMark {
    /// She is there.
    Arrived,
    /// The meeting took place.
    Done,
    /// She did not come.
    NoShow,
    /// Takes back a mark that was set by mistake.
    Expected,
}

/// Why an appointment cannot be marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkRefused {
    /// It was cancelled.
    Cancelled,
    /// It has not begun: nobody is missing yet, and nothing is done.
    NotBegun,
    /// It is on another, later day.
    NotToday,
}

/// Why an appointment cannot be cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancelRefused {
    /// It already is.
    AlreadyCancelled,
    /// It has begun or is over.
    TooLate,
}

/// Why an appointment cannot be moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MoveRefused {
    /// It was cancelled.
    Cancelled,
    /// It has begun or is over.
    TooLate,
}

impl AttendanceMark {
    /// All marks.
    pub const ALL: [Self; 4] = [Self::Arrived, Self::Done, Self::NoShow, Self::Expected];

    /// The name used in forms, addresses and the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Arrived => "arrived",
            Self::Done => "done",
            Self::NoShow => "no_show",
            Self::Expected => "expected",
        }
    }

    /// The mark of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.code() == code)
    }
}

impl State {
    /// The name used in forms, addresses and exports.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Booked => "booked",
            Self::Arrived => "arrived",
            Self::Done => "done",
            Self::NoShow => "no_show",
            Self::Cancelled => "cancelled",
        }
    }
}

impl Appointment {
    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> State {
        if self.cancelled_at.is_some() {
            State::Cancelled
        } else if self.no_show_at.is_some() {
            State::NoShow
        } else if self.done_at.is_some() {
            State::Done
        } else if self.arrived_at.is_some() {
            State::Arrived
        } else {
            State::Booked
        }
    }

    /// The same appointment with this mark, set at `now`.
    ///
    /// Arrival can be noted on the day itself, before the hour too; the rest only
    /// once the hour has come. A mistake is taken back at any time.
    pub fn marked(&self, mark: AttendanceMark, now: DateTime<Utc>) -> Result<Self, MarkRefused> {
        let begun = self.slot.start.to_utc() <= now;
        let day_has_come = self.slot.date() <= crate::calendar::brussels_date(now);
        if self.cancelled_at.is_some() {
            return Err(MarkRefused::Cancelled);
        }
        match mark {
            AttendanceMark::Arrived if !day_has_come => return Err(MarkRefused::NotToday),
            AttendanceMark::Done | AttendanceMark::NoShow if !begun => return Err(MarkRefused::NotBegun),
            _ => {}
        }
        let mut next = Self { arrived_at: None, done_at: None, no_show_at: None, ..self.clone() };
        match mark {
            AttendanceMark::Arrived => next.arrived_at = self.arrived_at.or(Some(now)),
            AttendanceMark::Done => {
                next.arrived_at = self.arrived_at;
                next.done_at = self.done_at.or(Some(now));
            }
            AttendanceMark::NoShow => next.no_show_at = self.no_show_at.or(Some(now)),
            AttendanceMark::Expected => {}
        }
        Ok(next)
    }

    /// Whether it can still be cancelled at `now`: until it begins.
    pub fn may_cancel(&self, now: DateTime<Utc>) -> Result<(), CancelRefused> {
        match self.state() {
            State::Cancelled => Err(CancelRefused::AlreadyCancelled),
            State::Booked if now < self.slot.start.to_utc() => Ok(()),
            _ => Err(CancelRefused::TooLate),
        }
    }

    /// The same appointment, cancelled at `now`.
    pub fn cancelled(&self, by: Actor, now: DateTime<Utc>) -> Result<Self, CancelRefused> {
        self.may_cancel(now)?;
        Ok(Self {
            cancelled_at: Some(now),
            cancelled_by: Some(by),
            sequence: self.sequence + 1,
            ..self.clone()
        })
    }

    /// Whether it can still be moved at `now`: until it begins.
    pub fn may_move(&self, now: DateTime<Utc>) -> Result<(), MoveRefused> {
        match self.state() {
            State::Cancelled => Err(MoveRefused::Cancelled),
            State::Booked if now < self.slot.start.to_utc() => Ok(()),
            _ => Err(MoveRefused::TooLate),
        }
    }

    /// The same appointment in another slot.
    pub fn moved(&self, slot: Slot, now: DateTime<Utc>) -> Result<Self, MoveRefused> {
        self.may_move(now)?;
        Ok(Self { slot, sequence: self.sequence + 1, ..self.clone() })
    }

    /// The search that finds another slot for it at the same office.
    #[must_use]
    pub fn search_again(&self, from: NaiveDate, days: u16, channel: Channel) -> SlotQuery {
        SlotQuery {
            commune: self.commune,
            kind: self.kind,
            from,
            days,
            half_day: None,
            office: Some(self.slot.office.clone()),
            worker: None,
            language: self.interpreter_language,
            channel,
        }
    }
}
