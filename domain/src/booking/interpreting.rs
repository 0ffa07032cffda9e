//! Interpreters who are asked: how a request stands, what may be answered, and who
//! else could come.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::day::Day;
use super::{Appointment, State};
use crate::calendar::brussels_date;
use crate::directory::{Directory, Interpreter, InterpreterId, OfficeId};

/// What an interpreter says to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InterpreterAnswer {
    /// She comes.
    Confirmed,
    /// She cannot.
    Declined,
}

/// A request to interpret at an appointment, as it was made: a move or another
/// interpreter ends it, and makes another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterpreterRequest {
    /// Its place among the requests of its appointment.
    pub number: u32,
    /// Who was asked.
    pub interpreter: InterpreterId,
    /// When she should be there.
    pub start: DateTime<Utc>,
    /// Until when.
    pub end: DateTime<Utc>,
    /// Where.
    pub office: OfficeId,
    /// When she was asked.
    pub asked_at: DateTime<Utc>,
    /// What she has answered.
    pub answer: Option<InterpreterAnswer>,
    /// Since when it asks nothing any more.
    pub ended_at: Option<DateTime<Utc>>,
}

/// Why a request cannot be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerRefused {
    /// The appointment was moved or cancelled, or somebody else interprets.
    NoLonger,
    /// The appointment has begun.
    TooLate,
}

/// Why an interpreter cannot be assigned to an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssignRefused {
    /// It was cancelled, has begun or needs no interpreter.
    NotNeeded,
    /// She does not interpret the language there at that hour.
    NotThere,
    /// She is taken by then.
    Taken,
}

impl InterpreterAnswer {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Confirmed, Self::Declined];

    /// The name used in forms and the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
        }
    }

    /// The answer of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// So long before an appointment somebody should look after a request that nobody has
/// answered.
const SOON: TimeDelta = TimeDelta::days(3);

impl InterpreterRequest {
    /// Whether it can be answered, or answered otherwise, at `now`: until the
    /// appointment begins.
    pub fn may_answer(&self, now: DateTime<Utc>) -> Result<(), AnswerRefused> {
        if self.ended_at.is_some() {
            Err(AnswerRefused::NoLonger)
        } else if self.start <= now {
            Err(AnswerRefused::TooLate)
        } else {
            Ok(())
        }
    }

    /// Whether somebody has to do something at `now`: she has declined, or has not
    /// answered and the appointment is near.
    #[must_use]
    pub fn is_work(&self, now: DateTime<Utc>) -> bool {
        self.may_answer(now).is_ok()
            && match self.answer {
                Some(InterpreterAnswer::Declined) => true,
                None => self.start - now <= SOON,
                Some(InterpreterAnswer::Confirmed) => false,
            }
    }
}

/// Who else could interpret at an appointment that is to come, in the order of the
/// directory, whoever is taken: of its language, at its office, working at its hour,
/// and with time enough to be asked.
#[must_use]
pub fn candidates_for<'a>(
    directory: &'a Directory,
    appointment: &Appointment,
    now: DateTime<Utc>,
) -> Vec<&'a Interpreter> {
    let slot = &appointment.slot;
    let is_coming = appointment.state() == State::Booked && now < slot.start.to_utc();
    let Some(language) = appointment.interpreter_language.filter(|_| is_coming) else { return Vec::new() };
    let day = Day::new(slot.date());
    let needed = day.cells_of(slot.cells());
    directory
        .interpreters()
        .filter(|one| slot.interpreter.as_ref() != Some(&one.id))
        .filter(|one| one.serves(language, &slot.office))
        .filter(|one| one.can_be_asked(day.date, brussels_date(now)))
        .filter(|one| needed & !directory.interpreter_cells(one, day) == 0)
        .collect()
}

/// The longest that an interpreter can have been there, in minutes: a day's work.
pub const MOST_INTERPRETED: u16 = 600;

/// Why it cannot be noted how long an interpreter was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogRefused {
    /// It has not begun.
    NotBegun,
    /// It was cancelled, or nobody was to interpret.
    NobodyInterprets,
}

impl Appointment {
    /// Whether it can be noted at `now` how long its interpreter was there: from its
    /// beginning on.
    pub fn may_log_interpreter(&self, now: DateTime<Utc>) -> Result<(), LogRefused> {
        if self.slot.interpreter.is_none() || self.cancelled_at.is_some() {
            Err(LogRefused::NobodyInterprets)
        } else if now < self.slot.start.to_utc() {
            Err(LogRefused::NotBegun)
        } else {
            Ok(())
        }
    }
}
