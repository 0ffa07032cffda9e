//! Who knows a person receives her again: where an appointment moves, its own worker
//! comes before all others.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::slots::search;
use super::source::Source;
use super::{Appointment, Busy, Slot, SlotDay, SlotQuery, SlotSearch};
use crate::calendar::brussels_date;
use crate::directory::Directory;

/// All free slots to which an appointment could move, as [`free_slots`] finds them; but
/// at each time with the worker whom it is with, where she is free.
#[must_use]
pub fn free_slots_for_move(
    directory: &Directory,
    busy: &Busy,
    appointment: &Appointment,
    query: &SlotQuery,
    now: DateTime<Utc>,
) -> SlotSearch {
    search_for_move(Source::Read(directory, busy), appointment, query, now)
}

pub(super) fn search_for_move(
    source: Source<'_>,
    appointment: &Appointment,
    query: &SlotQuery,
    now: DateTime<Utc>,
) -> SlotSearch {
    let found = search(source, query, now);
    if query.worker.is_some() {
        return found;
    }
    let hers = SlotQuery { worker: Some(appointment.slot.worker.clone()), ..query.clone() };
    let hers = search(source, &hers, now);
    if hers.days.is_empty() {
        return found;
    }
    let mut days: BTreeMap<_, BTreeMap<_, Slot>> = BTreeMap::new();
    // What is hers comes last, and stays.
    for slot in found.slots().chain(hers.slots()) {
        days.entry(slot.date()).or_default().insert(slot.start, slot.clone());
    }
    let without = found.without.into_iter().filter(|day| !days.contains_key(&day.date)).collect();
    let day = |(date, slots): (_, BTreeMap<_, Slot>)| SlotDay { date, slots: slots.into_values().collect() };
    let days = days.into_iter().map(day).collect();
    SlotSearch { days, without, none_because: None, next_day: None }
}

/// The slot that starts exactly at `start`, as [`free_slots_for_move`] finds it.
#[must_use]
pub fn slot_at_for_move(
    directory: &Directory,
    busy: &Busy,
    appointment: &Appointment,
    query: &SlotQuery,
    (start, now): (DateTime<Utc>, DateTime<Utc>),
) -> Option<Slot> {
    let that_day = SlotQuery { from: brussels_date(start), days: 1, ..query.clone() };
    let found = free_slots_for_move(directory, busy, appointment, &that_day, now);
    found.slots().find(|slot| slot.start == start).cloned()
}

impl SlotSearch {
    /// Those that are with the worker of an appointment; all of them where none is.
    #[must_use]
    pub fn only_with(self, appointment: &Appointment) -> Self {
        let worker = &appointment.slot.worker;
        if !self.slots().any(|slot| slot.worker == *worker) {
            return self;
        }
        let Self { mut days, .. } = self;
        for day in &mut days {
            day.slots.retain(|slot| slot.worker == *worker);
        }
        days.retain(|day| !day.slots.is_empty());
        Self { days, ..self }
    }
}
