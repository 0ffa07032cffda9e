//! The dates by which an obligated person is expected, and their arithmetic.

use chrono::{Datelike, NaiveDate};

use super::citation::CitationId;
use super::date::{PartialDate, add_months};
use super::fact::FactName;
use super::facts::Facts;
use super::rulebook::{LongerTerm, RULEBOOK, Terms};
use crate::words::words;

words! {
    /// What is due on a date.
    pub enum DeadlineKind {
        /// Present oneself at the centre.
        PresentAtCentre = "present_at_centre",
        /// The prudent end of the path: aim for it.
        AimFor = "aim_for",
        /// The end of the path that the decree of 14 March 2024 allows.
        AllowedUntil = "allowed_until",
    }
}

words! {
    /// Which end of the path the centre puts first; a setting of the centre.
    pub enum DeadlinePolicy {
        /// Eighteen months, as the centre's public page says.
        Seed18Months = "seed_18_months",
        /// Three years where the decree of 14 March 2024 applies.
        Decree2024 = "decree_2024",
    }
}

/// Months to present oneself at the centre, from the registration (art. 152/7).
pub const PRESENT_MONTHS: u16 = 3;
/// Months for the whole path, from the order of the permit (until 2024).
pub const AIM_MONTHS: u16 = 18;
/// Months for the whole path since the decree of 14 March 2024.
pub const ALLOWED_MONTHS: u16 = 36;

/// Version stamp of the decree of 14 March 2024: permits ordered from this day
/// on may have three years.
pub const DECREE_2024: NaiveDate = day(2024, 5, 4);
/// Effect of the executing order of 6 June 2024: from this day on they surely do.
pub const DECREE_2024_SURE: NaiveDate = day(2025, 1, 1);

const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// A date and how it was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Deadline {
    /// What is due.
    pub kind: DeadlineKind,
    /// The day.
    pub date: NaiveDate,
    /// The day it counts from; of a month without a day, its first: prudent.
    pub start: NaiveDate,
    /// The fact that the start is.
    pub start_fact: FactName,
    /// How many months were added.
    pub months: u16,
    /// The month has no such day, so it is its last one.
    pub clamped: bool,
    /// Only the month of the start is known.
    pub approximate: bool,
    /// The day lies before the day of the assessment.
    pub past: bool,
    /// The permit was ordered while it is unclear which rule applied.
    pub transition_unclear: bool,
    /// The date that the verdict puts first.
    pub headline: bool,
    /// Where the law says so.
    pub citation: CitationId,
}

impl Deadline {
    fn new(kind: DeadlineKind, start: PartialDate, months: u16, today: NaiveDate) -> Self {
        let (start_fact, citation) = match kind {
            DeadlineKind::PresentAtCentre => (FactName::RegisteredInCommuneOn, CitationId::Cwass152),
            DeadlineKind::AimFor => (FactName::PermitOrderedOn, CitationId::CentrePage),
            DeadlineKind::AllowedUntil => (FactName::PermitOrderedOn, CitationId::Decree2024),
        };
        let first = start.first();
        let date = add_months(first, months);
        Self {
            kind,
            date,
            start: first,
            start_fact,
            months,
            clamped: date.day() != first.day(),
            approximate: !start.is_day(),
            past: date < today,
            transition_unclear: false,
            headline: false,
            citation,
        }
    }
}

/// The deadlines of an obligated person under the rules in force; see
/// [`Terms::deadlines`].
#[must_use]
pub fn deadlines(facts: &Facts, today: NaiveDate, policy: DeadlinePolicy) -> Vec<Deadline> {
    RULEBOOK.terms.deadlines(facts, today, policy)
}

impl Terms {
    /// The deadlines of an obligated person, as far as her dates are known, in
    /// the order of [`DeadlineKind`]; at most one is the headline.
    #[must_use]
    pub fn deadlines(&self, facts: &Facts, today: NaiveDate, policy: DeadlinePolicy) -> Vec<Deadline> {
        let mut due = Vec::with_capacity(3);
        if let Some(registered) = facts.date(FactName::RegisteredInCommuneOn).known() {
            due.push(Deadline::new(DeadlineKind::PresentAtCentre, registered, self.present_months, today));
        }
        if let Some(ordered) = facts.date(FactName::PermitOrderedOn).known() {
            due.push(Deadline::new(DeadlineKind::AimFor, ordered, self.aim_months, today));
            due.extend(self.allowed.and_then(|longer| longer.deadline(ordered, today)));
        }
        let headline = match policy {
            DeadlinePolicy::Seed18Months => due.iter_mut().find(|one| one.kind == DeadlineKind::AimFor),
            DeadlinePolicy::Decree2024 => {
                due.iter_mut().rfind(|one| one.kind != DeadlineKind::PresentAtCentre)
            }
        };
        if let Some(deadline) = headline {
            deadline.headline = true;
        }
        due
    }
}

impl LongerTerm {
    /// Of a month without a day every day has to be within the decree.
    fn deadline(&self, ordered: PartialDate, today: NaiveDate) -> Option<Deadline> {
        (ordered.first() >= self.from).then(|| Deadline {
            transition_unclear: ordered.first() < self.sure_from,
            ..Deadline::new(DeadlineKind::AllowedUntil, ordered, self.months, today)
        })
    }
}
