//! Recurring hours, and the days on which offices are closed.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{OfficeId, WorkerId};
use crate::calendar::{HalfDay, WallTime};

/// A worker receives at an office on a half-day, week after week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Who receives.
    pub worker: WorkerId,
    /// Where.
    pub office: OfficeId,
    /// On which day of the week.
    pub weekday: Weekday,
    /// From this wall time.
    pub start: WallTime,
    /// Until this wall time.
    pub end: WallTime,
    /// First day on which the opening can happen; weeks are counted from it.
    pub from: NaiveDate,
    /// Last day on which it can happen; for ever where absent.
    pub until: Option<NaiveDate>,
    /// Every how many weeks; 1 is every week.
    #[serde(default = "every_week")]
    pub every: u8,
}

const fn every_week() -> u8 {
    1
}

impl Opening {
    /// Whether the opening happens on `date`, holidays and absences aside.
    #[must_use]
    pub fn happens_on(&self, date: NaiveDate) -> bool {
        if date.weekday() != self.weekday || date < self.from || self.until.is_some_and(|until| date > until)
        {
            return false;
        }
        let lead = (7 + self.weekday.num_days_from_monday() - self.from.weekday().num_days_from_monday()) % 7;
        let days = (date - self.from).num_days() - i64::from(lead);
        (days / 7) % i64::from(self.every.max(1)) == 0
    }

    /// The half-day to which it belongs.
    #[must_use]
    pub fn half_day(&self) -> HalfDay {
        HalfDay::of(self.start)
    }
}

/// Days on which an office, or every office, is closed, first and last included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    /// Which office; all of them where absent.
    pub office: Option<OfficeId>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}
