//! Moments as the page's language writes them.

use chrono::Timelike;
use domain::calendar::Moment;

use crate::staff::words::Words;

/// "9:00"
#[must_use]
pub fn clock(words: Words, moment: Moment) -> String {
    words.common.clock(moment.hour(), moment.minute())
}

/// "1er décembre 2026, 9:00"
#[must_use]
pub fn when(words: Words, moment: Moment) -> String {
    words.common.common_listed(&words.common.date(moment.date_naive()), &clock(words, moment))
}
