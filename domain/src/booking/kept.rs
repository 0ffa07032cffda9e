//! Searches in an index: the same answers as from what was just read.

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::board::board_of;
use super::plan::Plan;
use super::same_worker::search_for_move;
use super::slots::{Search, search};
use super::source::Source;
use super::{Appointment, BoardQuery, MOST_DAYS, OfficeDays, SlotIndex, SlotQuery, SlotSearch};
use crate::calendar::brussels_date;

impl SlotIndex {
    /// All free slots that answer `query`, or why there are none and when there is one
    /// next: see [`free_slots`](super::free_slots).
    #[must_use]
    pub fn free_slots(&self, query: &SlotQuery, now: DateTime<Utc>) -> SlotSearch {
        let source = Source::Kept(self, None);
        with_next_day(source, search(source, query, now), query, now)
    }

    /// The same for moving an appointment: its own time counts as free, and its own worker
    /// comes first.
    #[must_use]
    pub fn free_slots_for_move(
        &self,
        appointment: &Appointment,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> SlotSearch {
        let source = Source::Kept(self, Some(appointment));
        with_next_day(source, search_for_move(source, appointment, query, now), query, now)
    }

    /// Every office on every day of `query`: see [`board`](super::board).
    #[must_use]
    pub fn board(&self, query: &BoardQuery, now: DateTime<Utc>) -> Vec<OfficeDays> {
        board_of(Source::Kept(self, None), query, now)
    }
}

fn with_next_day(source: Source<'_>, found: SlotSearch, query: &SlotQuery, now: DateTime<Utc>) -> SlotSearch {
    let next_day = match found.none_because {
        Some(why) if !why.is_for_ever() => next_day(source, query, now),
        _ => None,
    };
    SlotSearch { next_day, ..found }
}

/// The first day after those of `query` that has a free slot, as far as one can book.
fn next_day(source: Source<'_>, query: &SlotQuery, now: DateTime<Utc>) -> Option<NaiveDate> {
    let today = brussels_date(now);
    let plan = Plan::new(source, query).ok()?;
    let days_ahead = plan.days_ahead().min(MOST_DAYS);
    let horizon = today.checked_add_days(Days::new(u64::from(days_ahead)))?;
    let after = query.last_date().succ_opt()?.max(today);
    let search = Search::new(plan, now);
    let mut days = after.iter_days().take_while(|day| *day <= horizon);
    days.find(|date| search.is_any_free(*date))
}
