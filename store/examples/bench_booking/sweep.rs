//! The same answer by sweeping over intervals, as calendars usually look for it: sorted, in
//! memory and without any question to a database.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::booking::Cell;
use domain::calendar::{WallTime, instant_of};
use domain::directory::{Directory, KindRule, OfficeId, Opening, WorkerId};

/// Meetings of one worker, sorted, and when she receives.
struct Agenda<'a> {
    openings: Vec<&'a Opening>,
    busy: Vec<(i64, i64)>,
}

pub struct Sweep<'a> {
    offices: BTreeMap<&'a OfficeId, Vec<Agenda<'a>>>,
    directory: &'a Directory,
    /// Each day with the cell of its midnight.
    days: Vec<(NaiveDate, i64)>,
}

impl<'a> Sweep<'a> {
    pub fn new(directory: &'a Directory, taken: &[(WorkerId, Vec<i64>)], from: NaiveDate, days: u16) -> Self {
        let mut offices: BTreeMap<&OfficeId, BTreeMap<&WorkerId, Agenda<'_>>> = BTreeMap::new();
        for opening in directory.openings() {
            let hers = offices.entry(&opening.office).or_default();
            let agenda = hers
                .entry(&opening.worker)
                .or_insert_with(|| Agenda { openings: Vec::new(), busy: Vec::new() });
            agenda.openings.push(opening);
        }
        let cells: BTreeMap<_, _> = taken.iter().map(|(worker, cells)| (worker, cells)).collect();
        for (worker, agenda) in offices.values_mut().flatten() {
            for cell in cells.get(*worker).into_iter().flat_map(|cells| cells.iter()) {
                match agenda.busy.last_mut() {
                    Some((_, end)) if *end == *cell => *end += 1,
                    _ => agenda.busy.push((*cell, cell + 1)),
                }
            }
        }
        let day = |number: u64| {
            let date = from + Days::new(number);
            (
                date,
                Cell::containing(instant_of(date.and_time(WallTime::from_minutes(0).as_naive())).unwrap()).0,
            )
        };
        let offices = offices.into_iter().map(|(id, hers)| (id, hers.into_values().collect())).collect();
        Self { offices, directory, days: (0..u64::from(days)).map(day).collect() }
    }

    /// The starts of every office, day by day, each once.
    pub fn starts(&self, rule: KindRule, now: DateTime<Utc>) -> Vec<Vec<Vec<i64>>> {
        let earliest = Cell::span(now, now).end;
        let length = i64::from(rule.minutes / 15);
        self.offices
            .iter()
            .map(|(office, agendas)| {
                let of_day = |(date, midnight): &(NaiveDate, i64)| {
                    if self.directory.is_closed(office, *date) {
                        return Vec::new();
                    }
                    let mut starts = Vec::new();
                    for agenda in agendas {
                        for opening in agenda.openings.iter().filter(|one| one.happens_on(*date)) {
                            let end = midnight + i64::from(opening.end.minutes() / 15);
                            let mut start = midnight + i64::from(opening.start.minutes() / 15);
                            let mut next = agenda.busy.partition_point(|(_, until)| *until <= start);
                            while start + length <= end {
                                while agenda.busy.get(next).is_some_and(|(_, until)| *until <= start) {
                                    next += 1;
                                }
                                let is_free =
                                    agenda.busy.get(next).is_none_or(|(from, _)| *from >= start + length);
                                if is_free && start >= earliest {
                                    starts.push(start - midnight);
                                }
                                start += i64::from(rule.every / 15);
                            }
                        }
                    }
                    starts.sort_unstable();
                    starts.dedup();
                    starts
                };
                self.days.iter().map(of_day).collect()
            })
            .collect()
    }
}
