//! Recurring hours, and the days on which offices are closed.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{AppointmentKind, OfficeId, WorkerId};
use crate::calendar::{HalfDay, WallTime};

/// Which of a month's weekdays of one name: the first Monday, the last Friday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeekOfMonth {
    /// Days 1 to 7.
    First,
    /// Days 8 to 14.
    Second,
    /// Days 15 to 21.
    Third,
    /// Days 22 to 28.
    Fourth,
    /// The last seven days of the month, however long it is.
    Last,
}

impl WeekOfMonth {
    /// All of them, in the order of the month.
    pub const ALL: [Self; 5] = [Self::First, Self::Second, Self::Third, Self::Fourth, Self::Last];

    /// The name used in forms and files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
            Self::Fourth => "fourth",
            Self::Last => "last",
        }
    }

    /// Whether `date` is in that week of its month.
    #[must_use]
    pub fn holds(self, date: NaiveDate) -> bool {
        let place = |first| (first..first + 7).contains(&date.day());
        match self {
            Self::First => place(1),
            Self::Second => place(8),
            Self::Third => place(15),
            Self::Fourth => place(22),
            Self::Last => date.checked_add_days(Days::new(7)).is_none_or(|next| next.month() != date.month()),
        }
    }
}

/// A worker receives at an office on a half-day, week after week or once.
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
    /// Only on that one of the month's weekdays, whatever `every` says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_month: Option<WeekOfMonth>,
    /// The kinds of appointments that are received then; all of them where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<AppointmentKind>,
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
        if let Some(week) = self.in_month {
            return week.holds(date);
        }
        let lead = (7 + self.weekday.num_days_from_monday() - self.from.weekday().num_days_from_monday()) % 7;
        let days = (date - self.from).num_days() - i64::from(lead);
        (days / 7) % i64::from(self.every.max(1)) == 0
    }

    /// Whether it happens on one day only.
    #[must_use]
    pub fn is_once(&self) -> bool {
        self.until == Some(self.from)
    }

    /// Whether appointments of this kind are received.
    #[must_use]
    pub fn receives(&self, kind: AppointmentKind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
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
