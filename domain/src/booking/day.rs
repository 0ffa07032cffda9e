//! One day of Brussels in quarters of an hour, as bits.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::Cell;
use crate::calendar::{Moment, WallTime, in_brussels, instant_of, start_of};

/// A day and the cell with which it begins: 96 cells, or 92 and 100 on the two
/// days on which the clock changes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day {
    pub(super) date: NaiveDate,
    /// The cell of local midnight.
    pub(super) first: i64,
    midnight: Moment,
    is_usual: bool,
}

impl Day {
    pub(super) fn new(date: NaiveDate) -> Self {
        let (begin, end) = (start_of(date), start_of(date.succ_opt().unwrap_or(date)));
        let is_usual = end - begin == TimeDelta::days(1);
        Self { date, first: Cell::containing(begin).0, midnight: in_brussels(begin), is_usual }
    }

    /// How many cells after midnight the wall clock shows `time`; `None` in the
    /// hour that the clock skips, the first passage in the one it shows twice.
    pub(super) fn place_of(self, time: WallTime) -> Option<u32> {
        if self.is_usual {
            return Some(u32::from(time.minutes()) / 15);
        }
        let instant = instant_of(self.date.and_time(time.as_naive()))?;
        u32::try_from(Cell::containing(instant).0 - self.first).ok()
    }

    /// The bits of all cells from one wall time to another. An edge in the hour
    /// that the clock skips moves to the end of that hour.
    pub(super) fn cells_between(self, start: WallTime, end: WallTime) -> u128 {
        let edge = |time| self.place_of(time).or_else(|| self.place_of(WallTime::from_minutes(3 * 60)));
        match (edge(start), edge(end)) {
            (Some(start), Some(end)) if start < end => run_of(end - start) << start,
            _ => 0,
        }
    }
}

impl Day {
    /// The bits of all starts before a wall time.
    pub(super) fn before(self, time: WallTime) -> u128 {
        self.place_of(time).map_or(0, run_of)
    }

    /// The bits of all cells that begin before an instant.
    pub(super) fn until(self, instant: DateTime<Utc>) -> u128 {
        let cells = Cell::span(instant, instant).end - self.first;
        run_of(u32::try_from(cells.max(0)).unwrap_or(u32::MAX))
    }

    /// The moment at which the cell at `place` begins, as Brussels' clocks show it.
    pub(super) fn moment_at(self, place: u32) -> Moment {
        let minutes = TimeDelta::minutes(i64::from(place) * Cell::MINUTES);
        let moment = self.midnight + minutes;
        if self.is_usual { moment } else { in_brussels(moment.to_utc()) }
    }

    /// The bits of these cells.
    pub(super) fn cells_of(self, cells: core::ops::Range<i64>) -> u128 {
        let place = |cell: i64| u32::try_from(cell - self.first).unwrap_or_default();
        let (start, end) = (place(cells.start), place(cells.end));
        run_of(end.saturating_sub(start)).checked_shl(start).unwrap_or_default()
    }
}

/// So many bits in a row, from the lowest on.
pub(super) const fn run_of(cells: u32) -> u128 {
    if cells >= u128::BITS { u128::MAX } else { (1 << cells) - 1 }
}
