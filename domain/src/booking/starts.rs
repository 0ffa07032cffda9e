//! How much is free in every office at once: one pass over the words of an index.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::day::Day;
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
    fn days_of(&self, asked: &SlotQuery, now: DateTime<Utc>) -> core::ops::Range<usize> {
        let from = asked.from.max(brussels_date(now));
        let last = asked.dates().last().unwrap_or(asked.from);
        let begin = self.days.partition_point(|day| day.date < from);
        begin..self.days.partition_point(|day| day.date <= last).max(begin)
    }

    fn starts_of(
        &self,
        office: &Office,
        asked: &SlotQuery,
        days: core::ops::Range<usize>,
        now: DateTime<Utc>,
    ) -> OfficeStarts {
        let mut free = vec![0; days.len()];
        let source = Source::Kept(self, None::<&Appointment>);
        if let Ok(plan) = Plan::of_office(source, asked, office) {
            let cells = cells_of(plan.rule);
            // A length that is known when this is compiled costs a third.
            match cells {
                2 => self.add::<2>(&plan, days.clone(), &mut free, now),
                3 => self.add::<3>(&plan, days.clone(), &mut free, now),
                4 => self.add::<4>(&plan, days.clone(), &mut free, now),
                6 => self.add::<6>(&plan, days.clone(), &mut free, now),
                8 => self.add::<8>(&plan, days.clone(), &mut free, now),
                _ => self.add::<0>(&plan, days.clone(), &mut free, now),
            }
            for (free, day) in free.iter_mut().zip(self.days.get(days).unwrap_or_default()) {
                if *free != 0 {
                    *free &= beside(&plan, *day, cells, now);
                }
            }
        }
        OfficeStarts { office: office.id.clone(), days: free }
    }

    /// Adds the starts of everybody who has hours there; `CELLS` in a row are needed, or as
    /// many as the rule says where it is nought.
    fn add<const CELLS: u32>(
        &self,
        plan: &Plan<'_>,
        days: core::ops::Range<usize>,
        free: &mut [u128],
        now: DateTime<Utc>,
    ) {
        let cells = if CELLS == 0 { cells_of(plan.rule) } else { CELLS };
        let Some(offers) = self.offers_of(plan.query.kind) else { return };
        let (offered, within) = match plan.query.half_day {
            None => (&offers.any, None),
            Some(HalfDay::Morning) => (&offers.any, Some(HalfDay::AFTERNOON)),
            Some(HalfDay::Afternoon) => (&offers.afternoon, None),
        };
        let first = self.rows.partition_point(|row| row.office < plan.office.id);
        let rows = self.rows.iter().enumerate().skip(first);
        for (number, row) in rows.take_while(|(_, row)| row.office == plan.office.id) {
            let begin = number * self.days.len();
            let offered = offered.get(begin + days.start..begin + days.end).unwrap_or_default();
            if let Some(taken) = self.words(row.worker).and_then(|words| words.get(days.clone())) {
                for ((free, offered), taken) in free.iter_mut().zip(offered).zip(taken) {
                    *free |= *offered & runs_of(!*taken, cells);
                }
            } else {
                // Some of her time is kept for a while only.
                let known = self.days.get(days.clone()).unwrap_or_default();
                for ((free, offered), day) in free.iter_mut().zip(offered).zip(known) {
                    *free |= *offered & runs_of(!self.taken(Some(row.worker), *day, now), cells);
                }
            }
        }
        let known = self.days.get(days).unwrap_or_default();
        for (free, day) in free.iter_mut().zip(known) {
            *free &= within.map_or(STARTS, |noon| day.before(noon));
        }
    }
}

/// The places of a day at which nothing is missing but a worker.
fn beside(plan: &Plan<'_>, day: Day, cells: u32, now: DateTime<Utc>) -> u128 {
    plan.beside_on(day, now).free_from(cells) & !day.until(plan.earliest(now))
}
