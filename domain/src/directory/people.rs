//! Social workers and interpreters.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{InterpreterId, OfficeId, WorkerId};
use crate::calendar::WallTime;
use crate::language::Language;
use crate::place::Ins;

/// A social worker, responsible for communes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worker {
    /// The key.
    pub id: WorkerId,
    /// Name as people read it.
    pub name: String,
    /// The communes she is responsible for, and since when.
    #[serde(default)]
    pub communes: Vec<Assignment>,
    /// Who stands in for her, in this order.
    #[serde(default)]
    pub stand_ins: Vec<WorkerId>,
}

/// A worker is responsible for a commune from one day to another, both
/// included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The commune.
    pub ins: Ins,
    /// First day.
    pub from: NaiveDate,
    /// Last day; open where absent.
    pub until: Option<NaiveDate>,
}

impl Assignment {
    /// Whether the responsibility holds on `date`.
    #[must_use]
    pub fn holds_on(&self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

impl Worker {
    /// Whether she is responsible for this commune on `date`.
    #[must_use]
    pub fn is_responsible_for(&self, ins: Ins, date: NaiveDate) -> bool {
        self.communes.iter().any(|assignment| assignment.ins == ins && assignment.holds_on(date))
    }
}

/// Someone who interprets at appointments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interpreter {
    /// The key.
    pub id: InterpreterId,
    /// Name as staff read it.
    pub name: String,
    /// Languages beside French, one or more.
    pub languages: Vec<Language>,
    /// When she is available, week after week.
    pub hours: Vec<InterpreterHours>,
    /// The only offices where she comes; every office where empty.
    #[serde(default)]
    pub offices: Vec<OfficeId>,
}

/// One stretch of a week at which an interpreter is available.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterpreterHours {
    /// Day of the week.
    pub weekday: Weekday,
    /// From this wall time.
    pub start: WallTime,
    /// Until this wall time.
    pub end: WallTime,
    /// First day on which these hours hold; always where absent.
    pub from: Option<NaiveDate>,
    /// Last day on which these hours hold; for ever where absent.
    pub until: Option<NaiveDate>,
}

impl InterpreterHours {
    /// Whether she keeps these hours on `date`, absences aside.
    #[must_use]
    pub fn hold_on(&self, date: NaiveDate) -> bool {
        date.weekday() == self.weekday
            && self.from.is_none_or(|from| from <= date)
            && self.until.is_none_or(|until| date <= until)
    }
}
