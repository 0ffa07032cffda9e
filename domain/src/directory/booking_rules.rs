//! From when until when people can book by themselves.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

/// How soon and how far ahead people can book by themselves; at the counter one may
/// book from now on, as far ahead as [`BookingRules::MOST_DAYS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BookingRules {
    /// An appointment begins at least so many hours after it was booked.
    pub earliest_hours: u16,
    /// And at most so many days after.
    pub latest_days: u16,
}

impl BookingRules {
    /// Nobody books farther ahead, staff neither: hours and holidays of then are not known.
    pub const MOST_DAYS: u16 = 186;
    /// The longest time between booking and appointment that a centre may ask for.
    pub const MOST_HOURS: u16 = 14 * 24;
    /// Less far ahead nobody would find a time.
    pub const LEAST_DAYS: u16 = 7;

    /// The shortest time between booking and appointment.
    #[must_use]
    pub fn lead_time(self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.earliest_hours))
    }
}

impl Default for BookingRules {
    fn default() -> Self {
        Self { earliest_hours: 2, latest_days: Self::MOST_DAYS }
    }
}
