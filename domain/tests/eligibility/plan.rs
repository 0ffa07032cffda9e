//! The path as a calendar, on both sides of every day that it turns on.

use crate::grid::today;
use crate::report::report;
use chrono::{Days, Months, NaiveDate};
use domain::eligibility::{
    CitationId, Deadline, DeadlineKind, DeadlinePolicy, FactName, Facts, Needed, PathStep, PlannedStep,
    Timeline, deadlines, timeline,
};

fn months_before(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_sub_months(Months::new(months)).unwrap()
}

/// The due dates of a permit ordered and a registration so long ago.
fn due(ordered: Option<NaiveDate>, registered: Option<NaiveDate>, policy: DeadlinePolicy) -> Vec<Deadline> {
    let mut facts = Facts::new();
    for (name, day) in [(FactName::PermitOrderedOn, ordered), (FactName::RegisteredInCommuneOn, registered)] {
        if let Some(day) = day {
            facts.set(name, &[&day.to_string()]).unwrap();
        }
    }
    deadlines(&facts, today(), policy)
}

/// Days on both sides of when the path has just room: 18 and 36 months less
/// the courses, with and without French, less the month before the convention.
fn orders() -> Vec<Option<NaiveDate>> {
    let mut all = vec![None];
    for months in [0, 1, 2, 12, 13, 14, 17, 18, 19, 20, 30, 31, 32, 36] {
        let day = months_before(today(), months);
        all.extend([day.pred_opt(), Some(day), day.succ_opt().filter(|day| *day <= today())]);
    }
    all.push("2026-08-31".parse().ok());
    all
}

struct Case<'due> {
    due: &'due [Deadline],
    started: Option<NaiveDate>,
    a2: Option<bool>,
}

impl Case<'_> {
    fn assert_planned(&self, plan: &Timeline) {
        let french = self.a2 != Some(true);
        assert_eq!(plan.end, self.end());
        let courses = if french { 16 } else { 4 };
        let convention = plan.end.map(|end| months_before(end, courses));
        let present = self.due.iter().find(|due| due.kind == DeadlineKind::PresentAtCentre);
        let by_the_path = convention.map(|day| months_before(day, 1));
        let reception = match (by_the_path, present.map(|due| due.date)) {
            (Some(path), Some(present)) => Some(path.min(present)),
            (one, other) => one.or(other),
        };
        assert_eq!(dates(plan, PathStep::FirstReception), [reception]);
        assert_eq!(dates(plan, PathStep::Convention), [convention]);
        let of_french = french.then(|| plan.end.map(|end| months_before(end, 16)));
        assert_eq!(dates(plan, PathStep::French), Vec::from_iter(of_french));
        assert_eq!(dates(plan, PathStep::Citizenship), [plan.end.map(|end| months_before(end, 4))]);
        assert_eq!(dates(plan, PathStep::Orientation), [plan.end.map(|end| months_before(end, 1))]);
        assert_eq!(dates(plan, PathStep::Attestation), [plan.end]);
        self.assert_evaluated(plan, convention);
        let book = if self.started.is_some() { None } else { reception.map(|day| day.max(today())) };
        assert_eq!(plan.book_before, book);
        let months = courses + u32::from(self.started.is_none());
        let earliest_end = self.started.unwrap_or(today()).checked_add_months(Months::new(months)).unwrap();
        let last = self.due.iter().filter(|due| due.kind != DeadlineKind::PresentAtCentre);
        let last = last.map(|due| due.date).max();
        assert_eq!(plan.extension, last.is_some_and(|last| last < earliest_end));
        assert_eq!(dates(plan, PathStep::Presence), Vec::from_iter(present.map(|due| Some(due.date))));
        let later = last.filter(|last| Some(*last) > plan.end);
        assert_eq!(dates(plan, PathStep::LastDay), Vec::from_iter(later.map(Some)));
        assert!(plan.steps.is_sorted_by_key(|step| (step.by, step.step)));
        for step in &plan.steps {
            let of_reception = matches!(step.step, PathStep::FirstReception | PathStep::Presence);
            let received = of_reception && self.started.is_some();
            assert_eq!(step.late, !received && step.by.is_some_and(|day| day < today()), "{step:?}");
        }
    }

    /// The date that comes first or, once past, the next that is not.
    fn end(&self) -> Option<NaiveDate> {
        let mut ends: Vec<&Deadline> =
            self.due.iter().filter(|due| due.kind != DeadlineKind::PresentAtCentre).collect();
        let first = ends.iter().find(|due| due.headline)?.date;
        ends.sort_by_key(|due| due.date);
        let ahead = ends.iter().map(|due| due.date).find(|date| *date >= today());
        if first >= today() { Some(first) } else { ahead.or(Some(first)) }
    }

    /// Every six months, until the end; without an end for a year and a half.
    fn assert_evaluated(&self, plan: &Timeline, convention: Option<NaiveDate>) {
        let signed = convention.filter(|day| *day > today()).unwrap_or(today());
        let begins = self.started.unwrap_or(signed);
        let months = |months| begins.checked_add_months(Months::new(months)).unwrap();
        let end = plan.end.unwrap_or(months(18));
        let expected: Vec<_> =
            (1..20).map(|time| months(6 * time)).filter(|day| *day <= end).map(Some).collect();
        assert_eq!(dates(plan, PathStep::Evaluation), expected);
    }
}

fn dates(plan: &Timeline, step: PathStep) -> Vec<Option<NaiveDate>> {
    plan.steps.iter().filter(|one| one.step == step).map(|one| one.by).collect()
}

#[test]
fn every_path_is_planned_backwards_from_the_end_on_both_sides_of_every_day_that_counts() {
    let registrations =
        [None, Some(today()), Some(months_before(today(), 3)), Some(months_before(today(), 4))];
    let starts = [None, Some(today()), Some(today() - Days::new(1)), Some(months_before(today(), 14))];
    let mut planned = 0;
    for policy in DeadlinePolicy::ALL {
        for ordered in orders() {
            for registered in registrations {
                let due = due(ordered, registered, *policy);
                for (started, a2) in starts.iter().flat_map(|start| [(start, None), (start, Some(true))]) {
                    let case = Case { due: &due, started: *started, a2 };
                    case.assert_planned(&timeline(&due, *started, a2, today()));
                    planned += 1;
                }
            }
        }
    }
    report(&format!("{planned} paths are planned backwards from their end"));
}

#[test]
fn whoever_is_not_sure_of_her_french_is_planned_with_a_course() {
    let due = due(Some(today()), None, DeadlinePolicy::Seed18Months);
    let plan = |a2| timeline(&due, None, a2, today());
    assert_eq!(plan(None), plan(Some(false)));
    assert_ne!(plan(None), plan(Some(true)));
}

#[test]
fn each_part_of_the_path_says_of_whom_it_is_asked_and_how_long_it_takes() {
    let due = due(Some(today()), None, DeadlinePolicy::Seed18Months);
    let plan = timeline(&due, None, None, today());
    let told = |step: PathStep| -> Option<(Needed, Option<u16>, CitationId)> {
        let found: Option<&PlannedStep> = plan.steps.iter().find(|one| one.step == step);
        found.map(|one| (one.needed, one.hours, one.citation))
    };
    let always = |citation| Some((Needed::Always, None, citation));
    assert_eq!(told(PathStep::FirstReception), always(CitationId::Cwass152));
    assert_eq!(told(PathStep::Convention), always(CitationId::CentrePage));
    assert_eq!(told(PathStep::Evaluation), always(CitationId::CentrePage));
    assert_eq!(told(PathStep::Attestation), always(CitationId::CentrePage));
    assert_eq!(told(PathStep::French), Some((Needed::UnlessA2, Some(400), CitationId::Decree2018)));
    assert_eq!(told(PathStep::Citizenship), Some((Needed::Always, Some(60), CitationId::Decree2018)));
    assert_eq!(told(PathStep::Orientation), Some((Needed::IfNeeded, Some(4), CitationId::Faq)));
}
