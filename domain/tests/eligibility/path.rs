//! The path as it is told, part by part.

use crate::grid::today;
use chrono::{Months, NaiveDate};
use domain::eligibility::{
    CITIZENSHIP_HOURS, DeadlinePolicy, FRENCH_HOURS, FactName, Facts, ORIENTATION_HOURS, PartState, PathPart,
    PathStand, PathStep, PathWith, Status, Timeline, deadlines, path, timeline,
};

/// The calendar of somebody whose card was ordered and who was registered so many months ago.
fn plan(months: u32, knows_french: Option<bool>) -> Timeline {
    let mut facts = Facts::new();
    let day = today().checked_sub_months(Months::new(months)).unwrap().to_string();
    for name in [FactName::PermitOrderedOn, FactName::RegisteredInCommuneOn] {
        facts.set(name, &[&day]).unwrap();
    }
    timeline(&deadlines(&facts, today(), DeadlinePolicy::Seed18Months), None, knows_french, today())
}

fn part(parts: &[PathPart], step: PathStep) -> &PathPart {
    parts.iter().find(|part| part.step == step).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn the_path_goes_from_the_commune_to_the_centre_to_its_partners_and_back() {
    let told: Vec<_> = path(None, None).iter().map(|part| (part.with, part.step, part.hours)).collect();
    assert_eq!(
        told,
        [
            (PathWith::Commune, PathStep::Letter, None),
            (PathWith::Centre, PathStep::FirstReception, None),
            (PathWith::Centre, PathStep::Convention, None),
            (PathWith::Partners, PathStep::Citizenship, Some(CITIZENSHIP_HOURS)),
            (PathWith::Partners, PathStep::French, Some(FRENCH_HOURS)),
            (PathWith::Partners, PathStep::Orientation, Some(ORIENTATION_HOURS)),
            (PathWith::Centre, PathStep::Evaluation, None),
            (PathWith::Centre, PathStep::Attestation, None),
        ]
    );
}

#[test]
fn for_everyone_no_part_has_a_day_and_nobody_stands_anywhere() {
    for part in path(None, None) {
        assert_eq!(part.state, PartState::Ahead);
        assert!(part.days.is_empty() && part.law.is_none() && !part.late);
    }
}

#[test]
fn every_entry_of_a_calendar_that_is_not_past_stands_in_exactly_one_part() {
    for months in 0..40 {
        let plan = plan(months, None);
        let parts = path(Some(&plan), Some(PathStand::ToBegin));
        let mut told: Vec<_> =
            parts.iter().flat_map(|part| part.days.iter().copied().chain(part.law)).collect();
        let mut planned: Vec<_> =
            plan.steps.iter().filter(|step| !step.late).filter_map(|step| step.by).collect();
        told.sort();
        planned.sort();
        assert_eq!(told, planned, "{months} months");
        let late = plan.steps.iter().filter(|step| step.late && step.step != PathStep::Presence);
        let told_late = parts.iter().filter(|part| part.late).count();
        assert_eq!(told_late, late.filter(|step| step.step != PathStep::LastDay).count(), "{months} months");
    }
}

#[test]
fn dates_of_the_law_stand_at_the_part_that_they_end() {
    let parts = path(Some(&plan(1, None)), Some(PathStand::ToBegin));
    assert_eq!(part(&parts, PathStep::FirstReception).law, Some(day("2027-01-23")));
    assert_eq!(part(&parts, PathStep::Attestation).law, Some(day("2029-10-23")));
    assert_eq!(part(&parts, PathStep::Attestation).days, [day("2028-04-23")]);
}

#[test]
fn whoever_has_not_begun_stands_before_the_first_reception() {
    let parts = path(Some(&plan(1, None)), Some(PathStand::ToBegin));
    let here: Vec<_> =
        parts.iter().filter(|part| part.state == PartState::Here).map(|part| part.step).collect();
    assert_eq!(here, [PathStep::FirstReception]);
    assert!(
        parts.iter().all(|part| part.state != PartState::Done),
        "whether she has the letter is not known"
    );
}

#[test]
fn whoever_was_received_is_not_told_to_come_for_the_first_time() {
    for plan in [None, Some(plan(20, None))] {
        let parts = path(plan.as_ref(), Some(PathStand::UnderWay));
        let first = part(&parts, PathStep::FirstReception);
        assert_eq!(first.state, PartState::Done);
        assert!(first.days.is_empty() && first.law.is_none() && !first.late);
        assert_eq!(part(&parts, PathStep::Evaluation).state, PartState::Here);
    }
}

#[test]
fn nobody_stands_on_a_path_that_is_no_duty_of_hers_and_that_she_has_not_begun() {
    for status in Status::ALL.iter().copied() {
        let duty = matches!(status, Status::Obligated | Status::Dispensed);
        assert_eq!(PathStand::of(status, false), duty.then_some(PathStand::ToBegin), "{status:?}");
        assert_eq!(PathStand::of(status, true), Some(PathStand::UnderWay), "{status:?}");
    }
}

#[test]
fn only_french_is_not_asked_and_only_of_who_knows_it() {
    for months in 0..40 {
        let of_her = |knows| {
            let parts = path(Some(&plan(months, knows)), Some(PathStand::ToBegin));
            let not_asked = parts.into_iter().filter(|part| part.state == PartState::NotAsked);
            not_asked.map(|part| part.step).collect::<Vec<_>>()
        };
        assert_eq!(of_her(Some(true)), [PathStep::French], "{months} months");
        assert_eq!(of_her(Some(false)), [], "{months} months");
        assert_eq!(of_her(None), [], "{months} months");
    }
}
