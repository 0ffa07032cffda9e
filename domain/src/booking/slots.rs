//! The calendar as one pure function.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Busy, Resource, Slot, SlotQuery, SlotSearch};
use crate::directory::Directory;

/// Nobody can book a slot that starts sooner than this.
pub const LEAD_TIME: TimeDelta = TimeDelta::hours(2);

/// A search looks at no more days than this.
pub const MOST_DAYS: u16 = 186;

/// All free slots that answer `query`, or why there are none.
///
/// `busy` must know the resources that [`resources_for`] names, over the days of
/// the query. Each start time appears once, with the first worker who can take
/// it: the responsible one before her stand-ins.
#[must_use]
pub fn free_slots(directory: &Directory, busy: &Busy, query: &SlotQuery, now: DateTime<Utc>) -> SlotSearch {
    let _ = (directory, busy, query, now);
    SlotSearch { days: Vec::new(), none_because: None, next_day: None }
}

/// The slot that starts exactly at `start`, if it can still be booked.
#[must_use]
pub fn slot_at(
    directory: &Directory,
    busy: &Busy,
    query: &SlotQuery,
    start: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Option<Slot> {
    free_slots(directory, busy, query, now).slots().find(|slot| slot.start == start).cloned()
}

/// Up to `limit` slots that lie nearest to the one that was wanted, in the order
/// of the clock.
#[must_use]
pub fn alternatives(search: &SlotSearch, wanted: DateTime<Utc>, limit: usize) -> Vec<Slot> {
    let mut slots: Vec<_> = search.slots().cloned().collect();
    slots.sort_by_key(|slot| (slot.start.to_utc() - wanted).abs());
    slots.truncate(limit);
    slots.sort_by_key(|slot| slot.start);
    slots
}

/// Everyone whose free time decides the answer to `query`.
#[must_use]
pub fn resources_for(directory: &Directory, query: &SlotQuery) -> Vec<Resource> {
    let _ = (directory, query);
    Vec::new()
}
