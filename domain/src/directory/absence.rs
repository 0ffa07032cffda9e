//! Who is away, and what that leaves of a day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Directory, InterpreterId, WorkerId};
use crate::calendar::{HalfDay, WallTime};

/// Who is away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhoIsAway {
    /// A social worker.
    Worker(WorkerId),
    /// An interpreter.
    Interpreter(InterpreterId),
}

/// Days on which somebody is away, first and last included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absence {
    /// Who.
    pub who: WhoIsAway,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
    /// Only that half of each day; the whole day where absent.
    pub half_day: Option<HalfDay>,
}

/// The halves of a day that somebody misses.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Away {
    morning: bool,
    afternoon: bool,
}

impl Directory {
    /// What this worker misses of `date`.
    pub(crate) fn worker_away_on(&self, id: &WorkerId, date: NaiveDate) -> Away {
        self.away(date, |who| matches!(who, WhoIsAway::Worker(absent) if absent == id))
    }

    /// What this interpreter misses of `date`.
    pub(crate) fn interpreter_away_on(&self, id: &InterpreterId, date: NaiveDate) -> Away {
        self.away(date, |who| matches!(who, WhoIsAway::Interpreter(absent) if absent == id))
    }

    fn away(&self, date: NaiveDate, is_meant: impl Fn(&WhoIsAway) -> bool) -> Away {
        let holds =
            |absence: &&Absence| (absence.from..=absence.until).contains(&date) && is_meant(&absence.who);
        self.absences().iter().filter(holds).fold(Away::default(), |away, absence| Away {
            morning: away.morning || absence.half_day != Some(HalfDay::Afternoon),
            afternoon: away.afternoon || absence.half_day != Some(HalfDay::Morning),
        })
    }
}

impl Away {
    /// Whether she misses this half.
    pub(crate) const fn covers(self, half_day: HalfDay) -> bool {
        match half_day {
            HalfDay::Morning => self.morning,
            HalfDay::Afternoon => self.afternoon,
        }
    }

    /// From when until when she is there, of hours that may cross noon; never,
    /// where the end does not come after the beginning.
    pub(crate) fn leaves(self, start: WallTime, end: WallTime) -> (WallTime, WallTime) {
        let noon = HalfDay::AFTERNOON;
        (if self.morning { start.max(noon) } else { start }, if self.afternoon { end.min(noon) } else { end })
    }
}
