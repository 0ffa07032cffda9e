//! The only place that asks the machine what time it is. Everybody else is
//! handed a clock, so tests and demonstrations choose their day.

use std::{
    sync::Arc,
    time::{Instant, SystemTime},
};

use chrono::{DateTime, TimeDelta, Utc};
use service::Clock;

/// The machine's own time.
#[must_use]
pub fn real() -> Clock {
    Arc::new(machine_time)
}

/// A clock that shows `start` now and runs on from there.
#[must_use]
pub fn starting_at(start: DateTime<Utc>) -> Clock {
    let begun = Instant::now();
    Arc::new(move || start + TimeDelta::from_std(begun.elapsed()).unwrap_or(TimeDelta::MAX))
}

#[expect(clippy::disallowed_methods, reason = "the one caller of now")]
fn machine_time() -> DateTime<Utc> {
    SystemTime::now().into()
}
