//! From Brussels' wall clock to instants and back, on the two days of the year
//! when the clock changes too.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Brussels;

/// An instant together with what the clock on the wall in Brussels shows then.
///
/// The offset travels with it, so a browser can show the hour without knowing
/// any time zone, and JSON shows it as RFC 3339.
pub type Moment = DateTime<FixedOffset>;

/// What Brussels' clocks show at `instant`.
#[must_use]
pub fn in_brussels(instant: DateTime<Utc>) -> Moment {
    instant.with_timezone(&Brussels).fixed_offset()
}

/// Brussels' date at `now`.
#[must_use]
pub fn brussels_date(now: DateTime<Utc>) -> NaiveDate {
    in_brussels(now).date_naive()
}

/// The instant at which Brussels' clocks show `wall`.
///
/// An hour that the clock shows twice (last Sunday of October) means its first
/// passage; an hour that it skips (last Sunday of March) does not exist: `None`.
#[must_use]
pub fn instant_of(wall: NaiveDateTime) -> Option<DateTime<Utc>> {
    Brussels.from_local_datetime(&wall).earliest().map(|moment| moment.to_utc())
}

/// The first instant of `date` in Brussels. The clock changes at two or three
/// in the morning, so midnight always exists.
#[must_use]
pub fn start_of(date: NaiveDate) -> DateTime<Utc> {
    let midnight = date.and_time(chrono::NaiveTime::MIN);
    instant_of(midnight).unwrap_or_else(|| midnight.and_utc() - TimeDelta::hours(1))
}
