//! Where there is no free time: which days have none for which reason, and what else one
//! could ask.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Channel, NoneBecause, SlotQuery, SlotSearch};
use crate::calendar::HalfDay;
use crate::directory::{Directory, OfficeId, WorkerId};

/// Days in a row that have no free time, all for the same reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaysWithout {
    /// The first of them.
    pub from: NaiveDate,
    /// The last of them.
    pub until: NaiveDate,
    /// Why.
    pub because: NoneBecause,
}

/// A question that is near to one that had no answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Nearest {
    /// The same in the other half of the days.
    HalfDay(HalfDay),
    /// The same at another office at which the same people receive.
    Office(OfficeId),
}

impl SlotSearch {
    /// Why there is no free time, day by day; days with the same reason in a row are one.
    /// Days on which nobody ever receives, or that are over, tell nothing and part nothing,
    /// unless there are no others.
    #[must_use]
    pub fn days_without(&self) -> Vec<DaysWithout> {
        let is_plain = |because| matches!(because, NoneBecause::NoOpening | NoneBecause::Past);
        let all_plain = self.without.iter().all(|day| is_plain(day.because));
        let mut rows: Vec<DaysWithout> = Vec::new();
        for day in self.without.iter().filter(|day| all_plain || !is_plain(day.because)) {
            let parted = |row: &DaysWithout| {
                self.days.iter().any(|free| row.until < free.date && free.date < day.date)
            };
            match rows.last_mut() {
                Some(row) if row.because == day.because && !parted(row) => row.until = day.date,
                _ => rows.push(DaysWithout { from: day.date, until: day.date, because: day.because }),
            }
        }
        rows
    }
}

/// What else could be asked where `query` has no answer: the other half of the days, and
/// the other offices at which the same people receive. Another language is never guessed,
/// and every way in which somebody interprets is looked at already.
#[must_use]
pub fn nearest(directory: &Directory, query: &SlotQuery) -> Vec<(Nearest, SlotQuery)> {
    let half = query.half_day.map(|half| match half {
        HalfDay::Morning => HalfDay::Afternoon,
        HalfDay::Afternoon => HalfDay::Morning,
    });
    let half = half.map(|half| (Nearest::HalfDay(half), SlotQuery { half_day: Some(half), ..query.clone() }));
    let offices = other_offices(directory, query).into_iter().map(|office| {
        let asked = SlotQuery { office: Some(office.clone()), ..query.clone() };
        (Nearest::Office(office), asked)
    });
    half.into_iter().chain(offices).collect()
}

/// Where else those receive who would receive somebody of this question.
#[must_use]
pub fn other_offices(directory: &Directory, query: &SlotQuery) -> BTreeSet<OfficeId> {
    let here = query.office.as_ref().or(directory.office_of(query.commune).map(|office| &office.id));
    let mut people: BTreeSet<&WorkerId> = BTreeSet::new();
    if let (Channel::Counter, Some(named)) = (query.channel, &query.worker) {
        people.insert(named);
    } else if let Some(worker) = directory.responsible_for(query.commune, query.from) {
        people.insert(&worker.id);
        people.extend(directory.stand_ins_of(worker).into_iter().map(|one| &one.id));
    }
    let goes_on = |until: Option<NaiveDate>| until.is_none_or(|until| query.from <= until);
    let theirs = directory
        .openings()
        .iter()
        .filter(|opening| people.contains(&opening.worker) && goes_on(opening.until));
    theirs.map(|opening| &opening.office).filter(|office| Some(*office) != here).cloned().collect()
}
