//! How long a time is kept for somebody who is still typing.

use chrono::{DateTime, TimeDelta, Utc};

/// How long a time is kept after each sign that somebody is there.
pub const HELD: TimeDelta = TimeDelta::minutes(10);

/// How long it is kept at the most, whatever is typed: other people wait for it.
pub const LONGEST_HELD: TimeDelta = TimeDelta::minutes(30);

/// Until when a time is kept that was first held at `since` and about which somebody
/// gives a sign at `now`.
#[must_use]
pub fn held_until(since: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    (now + HELD).min(since + LONGEST_HELD)
}
