//! The path as dates of one person's calendar: planned backwards from the date
//! to aim for, so that the first appointment has a day before which to book.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use super::citation::CitationId;
use super::date::add_months;
use super::deadline::{Deadline, DeadlineKind};
use crate::words::words;

words! {
    /// A part of the path.
    pub enum PathStep {
        /// The letter of the commune (annex I), which tells of the obligation.
        Letter = "letter",
        /// The first reception: an interview of about an hour and a half.
        FirstReception = "first-reception",
        /// The last day that the law leaves to present oneself at the centre.
        Presence = "presence",
        /// The convention between the person and the centre.
        Convention = "convention",
        /// The French course.
        French = "french",
        /// The citizenship course.
        Citizenship = "citizenship",
        /// Socio-professional orientation.
        Orientation = "orientation",
        /// A meeting that takes stock.
        Evaluation = "evaluation",
        /// The final attestation.
        Attestation = "attestation",
        /// The last day that the law leaves for the whole path.
        LastDay = "last-day",
    }
}

words! {
    /// Of whom a part is asked.
    pub enum Needed {
        /// Everyone.
        Always = "always",
        /// Everyone below level A2 in French.
        UnlessA2 = "unless_a2",
        /// Whom the interview shows to need it.
        IfNeeded = "if_needed",
    }
}

/// Citizenship course: hours, always.
pub const CITIZENSHIP_HOURS: u16 = 60;
/// French course: hours, unless level A2 is reached.
pub const FRENCH_HOURS: u16 = 400;
/// Socio-professional orientation: hours at least, if needed.
pub const ORIENTATION_HOURS: u16 = 4;
/// Months between two evaluations, at most.
pub const EVALUATION_MONTHS: u16 = 6;

/// Months that the courses take (rules of 2018, unknown after 2024): French at
/// most 16, citizenship 4; a month is reckoned for orientation, and one between
/// the first reception and the convention.
const FRENCH_MONTHS: u16 = 16;
const CITIZENSHIP_MONTHS: u16 = 4;
const ORIENTATION_MONTHS: u16 = 1;
const RECEPTION_MONTHS: u16 = 1;

/// One entry of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PlannedStep {
    /// The part of the path.
    pub step: PathStep,
    /// Of whom it is asked.
    pub needed: Needed,
    /// How many hours it takes, where the texts say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<u16>,
    /// The day by which it should begin or, of a meeting, take place. None
    /// without a date to plan from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
    /// That day is past: it is not too late to come, but there is less room.
    pub late: bool,
    /// Where the law says so.
    pub citation: CitationId,
}

/// The calendar of one person's path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Timeline {
    /// The date that it is planned from; none for volunteers, who have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<NaiveDate>,
    /// The last day for the first appointment, if there is room left; else
    /// today: as soon as possible.
    pub book_before: Option<NaiveDate>,
    /// The last day of the law is past, or too near for the whole path: an extension can be
    /// asked for, with the centre's help.
    pub extension: bool,
    /// The parts of the path, in the order in which they come.
    pub steps: Vec<PlannedStep>,
}

/// Plans the path of a person. `started` is the day of the first reception, if
/// it has taken place or is booked; `knows_french` whether level A2 is reached.
///
/// The end is the headline among the deadlines or, where that is past, a later
/// one that is not: nobody plans from yesterday. None, no dates but those of
/// the evaluations, which count from the start or, before it, from the
/// convention. The dates of the law stand among those that are only planned.
#[must_use]
pub fn timeline(
    deadlines: &[Deadline],
    started: Option<NaiveDate>,
    knows_french: Option<bool>,
    today: NaiveDate,
) -> Timeline {
    let ends = || deadlines.iter().filter(|due| due.kind != DeadlineKind::PresentAtCentre);
    let headline = ends().find(|due| due.headline).map(|due| due.date);
    let ahead = || ends().map(|due| due.date).filter(|date| *date >= today).min();
    let end = headline.filter(|date| *date >= today).or_else(ahead).or(headline);
    let last = ends().map(|due| due.date).max();
    let present = deadlines.iter().find(|due| due.kind == DeadlineKind::PresentAtCentre);
    let french = knows_french != Some(true);
    let longest = if french { FRENCH_MONTHS } else { CITIZENSHIP_MONTHS };

    let convention = end.map(|end| before(end, longest));
    let reception = convention.map(|day| before(day, RECEPTION_MONTHS));
    let reception = [reception, present.map(|due| due.date)].into_iter().flatten().min();
    let signed = convention.map_or(today, |day| day.max(today));
    let begins = started.unwrap_or(signed);

    let mut steps =
        vec![planned(PathStep::FirstReception, reception), planned(PathStep::Convention, convention)];
    if french {
        steps.push(planned(PathStep::French, end.map(|end| before(end, FRENCH_MONTHS))));
    }
    steps.push(planned(PathStep::Citizenship, end.map(|end| before(end, CITIZENSHIP_MONTHS))));
    steps.push(planned(PathStep::Orientation, end.map(|end| before(end, ORIENTATION_MONTHS))));
    steps.extend(evaluations(begins, end.unwrap_or(add_months(begins, 3 * EVALUATION_MONTHS))));
    steps.push(planned(PathStep::Attestation, end));
    steps.extend(present.map(|due| planned(PathStep::Presence, Some(due.date))));
    steps.extend(last.filter(|last| Some(*last) > end).map(|last| planned(PathStep::LastDay, Some(last))));
    steps.sort_by_key(|step| (step.by, step.step));
    for step in &mut steps {
        let begun = matches!(step.step, PathStep::FirstReception | PathStep::Presence) && started.is_some();
        step.late = !begun && step.by.is_some_and(|day| day < today);
    }
    Timeline {
        end,
        book_before: reception.filter(|_| started.is_none()).map(|day| day.max(today)),
        extension: last.is_some_and(|last| {
            let lead = if started.is_some() { 0 } else { RECEPTION_MONTHS };
            add_months(started.unwrap_or(today), longest + lead) > last
        }),
        steps,
    }
}

/// Meetings of evaluation, at least every six months until the end.
fn evaluations(begins: NaiveDate, end: NaiveDate) -> impl Iterator<Item = PlannedStep> {
    let days = (1..).map(move |time| add_months(begins, time * EVALUATION_MONTHS));
    days.take_while(move |day| *day <= end).map(|day| planned(PathStep::Evaluation, Some(day)))
}

pub(super) fn planned(step: PathStep, by: Option<NaiveDate>) -> PlannedStep {
    let (needed, hours, citation) = match step {
        PathStep::FirstReception | PathStep::Presence => (Needed::Always, None, CitationId::Cwass152),
        PathStep::LastDay => (Needed::Always, None, CitationId::Decree2024),
        PathStep::Letter | PathStep::Convention | PathStep::Evaluation | PathStep::Attestation => {
            (Needed::Always, None, CitationId::CentrePage)
        }
        PathStep::French => (Needed::UnlessA2, Some(FRENCH_HOURS), CitationId::Decree2018),
        PathStep::Citizenship => (Needed::Always, Some(CITIZENSHIP_HOURS), CitationId::Decree2018),
        PathStep::Orientation => (Needed::IfNeeded, Some(ORIENTATION_HOURS), CitationId::Faq),
    };
    PlannedStep { step, needed, hours, by, late: false, citation }
}

fn before(date: NaiveDate, months: u16) -> NaiveDate {
    date.checked_sub_months(Months::new(u32::from(months))).unwrap_or(date)
}
