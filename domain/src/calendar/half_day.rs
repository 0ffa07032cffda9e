//! Morning or afternoon: offices open by half-day, depending on the place.

use chrono::{NaiveTime, Timelike};
use serde::{Deserialize, Serialize};

use super::WallTime;

/// A half of the working day. An appointment belongs to the half in which it
/// starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HalfDay {
    /// Everything that starts before 12:30.
    Morning,
    /// Everything that starts at 12:30 or later.
    Afternoon,
}

impl HalfDay {
    /// Both, in the order of the day.
    pub const ALL: [Self; 2] = [Self::Morning, Self::Afternoon];

    /// Where the afternoon begins. Half past twelve, so that a morning may run
    /// until 12:30 and an afternoon may begin right after it.
    pub const AFTERNOON: WallTime = WallTime::from_minutes(12 * 60 + 30);

    /// The half-day in which something that starts at `time` falls.
    #[must_use]
    pub fn at(time: NaiveTime) -> Self {
        Self::of(WallTime::from_minutes((time.num_seconds_from_midnight() / 60) as u16))
    }

    /// The half-day in which something that starts at `time` falls.
    #[must_use]
    pub fn of(time: WallTime) -> Self {
        if time < Self::AFTERNOON { Self::Morning } else { Self::Afternoon }
    }

    /// The name used in addresses, forms and files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
        }
    }

    /// The half-day of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|half| half.code() == code)
    }
}
