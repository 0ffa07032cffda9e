//! A time of day as a clock on the wall shows it, to the minute.

use core::fmt;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

/// Minutes since midnight on the wall, 0 to 1439; written `09:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WallTime(u16);

/// A text that is not a time of day such as `09:30`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotATime(String);

impl WallTime {
    /// The time so many minutes after midnight; past midnight it stays at 23:59.
    #[must_use]
    pub const fn from_minutes(minutes: u16) -> Self {
        if minutes < 24 * 60 { Self(minutes) } else { Self(24 * 60 - 1) }
    }

    /// Minutes since midnight on the wall.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// The same time in the date library's words.
    #[must_use]
    pub fn as_naive(self) -> NaiveTime {
        NaiveTime::from_num_seconds_from_midnight_opt(u32::from(self.0) * 60, 0).unwrap_or_default()
    }

    /// Reads `09:30` or `9:30`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.split_once(':')?;
        let two_digits = |part: &str, longest: core::ops::RangeInclusive<usize>| {
            (longest.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
                .flatten()
        };
        let hours = two_digits(hours, 1..=2).filter(|hours| *hours < 24)?;
        let minutes = two_digits(minutes, 2..=2).filter(|minutes| *minutes < 60)?;
        Some(Self(hours * 60 + minutes))
    }
}

impl fmt::Display for WallTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl From<WallTime> for String {
    fn from(time: WallTime) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for WallTime {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        Self::parse(&text).ok_or(NotATime(text))
    }
}

impl fmt::Display for NotATime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a time of day such as \"09:30\"", self.0)
    }
}
