//! How much is free in every office at once: one pass over the words of an index.

use core::ops::Range;
use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::day::Day;
use super::index::Number;
use super::offer::{STARTS, cells_of, runs_of};
use super::plan::Plan;
use super::source::Source;
use super::{Appointment, BoardQuery, MOST_DAYS, SlotIndex, SlotQuery};
use crate::calendar::{HalfDay, brussels_date};
use crate::directory::{Office, OfficeId};

/// The starts of one office, as bits: bit `n` of a day is the quarter of an hour `n` after
/// its midnight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeStarts {
    /// Which office.
    pub office: OfficeId,
    /// Day by day from the first one asked for, the days before today and those that the
    /// index does not know left out.
    pub days: Vec<u128>,
}

impl SlotIndex {
    /// At which quarters of an hour somebody could still come to each office, whoever
    /// receives, asked at the counter: what [`SlotIndex::board`] counts, and nothing more.
    /// Only in one half of the days, if one is named.
    #[must_use]
    pub fn starts(
        &self,
        query: &BoardQuery,
        half_day: Option<HalfDay>,
        now: DateTime<Utc>,
    ) -> Vec<OfficeStarts> {
        let Some(asked) = query.of_no_commune(self.directory()) else { return Vec::new() };
        let asked = SlotQuery { half_day, ..asked };
        let days = self.days_of(&asked, now);
        let offices = self.directory().offices();
        offices.map(|office| self.starts_of(office, &asked, days.clone(), now)).collect()
    }

    /// The first day on which somebody can come to each office, from the first day of
    /// `query` on, as far as one can book; nothing of those that have none.
    #[must_use]
    pub fn next_free(&self, query: &BoardQuery, now: DateTime<Utc>) -> BTreeMap<OfficeId, NaiveDate> {
        let Some(asked) = query.of_no_commune(self.directory()) else { return BTreeMap::new() };
        let begin = self.days_of(&asked, now).start;
        let ahead = Days::new(u64::from(MOST_DAYS));
        let horizon = brussels_date(now).checked_add_days(ahead).unwrap_or(NaiveDate::MAX);
        let days = begin..self.days.partition_point(|day| day.date <= horizon).max(begin);
        let first = |office: &Office| {
            let free = self.starts_of(office, &asked, days.clone(), now).days;
            let day = self.days.get(begin + free.iter().position(|free| *free != 0)?)?;
            Some((office.id.clone(), day.date))
        };
        self.directory().offices().filter_map(first).collect()
    }

    /// The places of its days that are asked for.
    fn days_of(&self, asked: &SlotQuery, now: DateTime<Utc>) -> Range<usize> {
        let from = asked.from.max(brussels_date(now));
        let last = asked.last_date();
        let begin = self.days.partition_point(|day| day.date < from);
        begin..self.days.partition_point(|day| day.date <= last).max(begin)
    }

    fn starts_of(
        &self,
        office: &Office,
        asked: &SlotQuery,
        days: Range<usize>,
        now: DateTime<Utc>,
    ) -> OfficeStarts {
        let mut free = vec![0; days.len()];
        let source = Source::Kept(self, None::<&Appointment>);
        if let Ok(plan) = Plan::of_office(source, asked, office) {
            let sweep = Sweep { index: self, plan: &plan, days, now };
            // A length that is known when this is compiled costs a third.
            match cells_of(plan.rule) {
                2 => sweep.all::<2>(&mut free),
                3 => sweep.all::<3>(&mut free),
                4 => sweep.all::<4>(&mut free),
                6 => sweep.all::<6>(&mut free),
                8 => sweep.all::<8>(&mut free),
                _ => sweep.all::<0>(&mut free),
            }
        }
        OfficeStarts { office: office.id.clone(), days: free }
    }
}

/// One office over some days of an index. Everywhere `CELLS` in a row are needed, or as many
/// as the rule says where it is nought.
struct Sweep<'a> {
    index: &'a SlotIndex,
    plan: &'a Plan<'a>,
    days: Range<usize>,
    now: DateTime<Utc>,
}

impl Sweep<'_> {
    fn all<const CELLS: u32>(&self, free: &mut [u128]) {
        self.workers::<CELLS>(free);
        self.interpreters::<CELLS>(free);
        self.rooms::<CELLS>(free);
        let earliest = self.plan.earliest(self.now);
        let noon = self.plan.query.half_day == Some(HalfDay::Morning);
        let mut is_soon = true;
        for (free, day) in free.iter_mut().zip(self.known_days()) {
            if is_soon {
                let soon = day.until(earliest);
                *free &= !soon;
                is_soon = soon != 0;
            }
            *free &= if noon { day.before(HalfDay::AFTERNOON) } else { STARTS };
        }
    }

    fn cells<const CELLS: u32>(&self) -> u32 {
        if CELLS == 0 { cells_of(self.plan.rule) } else { CELLS }
    }

    fn known_days(&self) -> &[Day] {
        self.index.days.get(self.days.clone()).unwrap_or_default()
    }

    /// What is taken of a resource, day by day.
    fn taken(&self, number: Number) -> Cow<'_, [u128]> {
        match self.index.words(number).and_then(|words| words.get(self.days.clone())) {
            Some(words) => Cow::Borrowed(words),
            // Some of it is taken for a while only.
            None => {
                let taken = |day: &Day| self.index.taken(Some(number), *day, self.now);
                Cow::Owned(self.known_days().iter().map(taken).collect())
            }
        }
    }

    /// Adds the starts of everybody who has hours there.
    fn workers<const CELLS: u32>(&self, free: &mut [u128]) {
        let (index, cells) = (self.index, self.cells::<CELLS>());
        let Some(offers) = index.offers_of(self.plan.query.kind) else { return };
        let afternoon = self.plan.query.half_day == Some(HalfDay::Afternoon);
        let offered = if afternoon { &offers.afternoon } else { &offers.any };
        let office = &self.plan.office.id;
        let first = index.rows.partition_point(|row| row.office < *office);
        let rows = index.rows.iter().enumerate().skip(first);
        for (number, row) in rows.take_while(|(_, row)| row.office == *office) {
            let begin = number * index.days.len();
            let hers = offered.get(begin + self.days.start..begin + self.days.end).unwrap_or_default();
            for ((free, hers), taken) in free.iter_mut().zip(hers).zip(self.taken(row.worker).iter()) {
                // Mostly somebody else is free then already.
                let new = *hers & STARTS & !*free;
                if new != 0 {
                    *free |= new & runs_of(!*taken, cells);
                }
            }
        }
    }

    /// Leaves the starts at which somebody could interpret, where anybody is asked to.
    fn interpreters<const CELLS: u32>(&self, free: &mut [u128]) {
        let (index, cells) = (self.index, self.cells::<CELLS>());
        let Some(all) = &self.plan.interpreters else { return };
        let today = brussels_date(self.now);
        let mut heard = vec![0; free.len()];
        for one in all {
            let (Some(number), Some(works)) = (index.of_interpreter(&one.id), index.works_of(&one.id)) else {
                continue;
            };
            let works = works.get(self.days.clone()).unwrap_or_default();
            let in_time = self.known_days().partition_point(|day| !one.can_be_asked(day.date, today));
            let taken = self.taken(number);
            let days = heard.iter_mut().zip(works).zip(taken.iter()).skip(in_time);
            for ((heard, works), taken) in days {
                *heard |= runs_of(*works & !*taken, cells);
            }
        }
        free.iter_mut().zip(heard).for_each(|(free, heard)| *free &= heard);
    }

    /// Leaves the starts at which there is a room, where the office lists any.
    fn rooms<const CELLS: u32>(&self, free: &mut [u128]) {
        let cells = self.cells::<CELLS>();
        let rooms = &self.plan.office.rooms;
        if rooms.is_empty() {
            return;
        }
        let mut without = free.to_vec();
        for number in rooms.iter().filter_map(|room| self.index.of_room(&room.id)) {
            let mut left = 0;
            for (without, taken) in without.iter_mut().zip(self.taken(number).iter()) {
                if *without != 0 {
                    *without &= !runs_of(!*taken, cells);
                    left |= *without;
                }
            }
            if left == 0 {
                return;
            }
        }
        free.iter_mut().zip(without).for_each(|(free, without)| *free &= !without);
    }
}
