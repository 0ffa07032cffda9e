//! Proofs, what would change the answer, timelines, versions and hand-overs.

use crate::grid::today;
use crate::law::Plain;
use crate::random::person;
use chrono::NaiveDate;
use domain::eligibility::{
    Change, DeadlinePolicy, FactName, Facts, Handover, HandoverRefused, PathStep, RULEBOOK, RuleId, Rulebook,
    Scenario, Status, Truth, VERSIONS, assess, proof, timeline, what_would_change,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn changes(person: &Plain) -> Vec<Change> {
    what_would_change(&RULEBOOK, &person.facts(), today())
}

fn change(person: &Plain, scenario: Scenario) -> Option<(NaiveDate, Status, RuleId)> {
    let found = changes(person).into_iter().find(|change| change.scenario == scenario)?;
    Some((found.from, found.status, found.rule))
}

#[test]
fn work_that_goes_on_waives_from_the_day_after_the_third_month() {
    let person =
        Plain { work: "half_time_or_more", work_since: Some(day("2026-09-30")), ..Plain::obligated() };
    let expected = Some((day("2026-12-31"), Status::Dispensed, RuleId::R17Work));
    assert_eq!(change(&person, Scenario::WorkGoesOn), expected);
    assert_eq!(changes(&person)[0].scenario, Scenario::WorkGoesOn, "what comes by itself comes first");
    assert_eq!(change(&person, Scenario::HalfTimeWork), None, "she works already");
}

#[test]
fn an_obligated_person_learns_what_would_free_her_and_from_when() {
    let person = Plain::obligated();
    let at = |text: &str, rule| Some((day(text), Status::Dispensed, rule));
    assert_eq!(change(&person, Scenario::HalfTimeWork), at("2027-02-24", RuleId::R17Work));
    assert_eq!(change(&person, Scenario::StudiesBegin), at("2026-11-23", RuleId::R18Study));
    assert_eq!(change(&person, Scenario::MedicalCertificate), at("2026-11-23", RuleId::R19Medical));
    assert_eq!(change(&person, Scenario::BelgianDiploma), at("2026-11-23", RuleId::R15BelgianDiploma));
    assert_eq!(change(&person, Scenario::PathFinished), at("2026-11-23", RuleId::R14Certificate));
    assert_eq!(change(&person, Scenario::Turns65), None, "2055 is too far to speak of");
    assert_eq!(
        change(&person, Scenario::ThreeYearsOfStay),
        Some((day("2028-06-01"), Status::NeedsReview, RuleId::R20ThreeYearsSince))
    );
}

#[test]
fn whoever_is_free_learns_what_would_end_it() {
    let minor = Plain { born: Some(day("2009-02-01")), ..Plain::obligated() };
    let obligated = |text: &str| Some((day(text), Status::Obligated, RuleId::R21Obligated));
    assert_eq!(change(&minor, Scenario::Turns18), obligated("2027-02-01"));

    let student = Plain { study: "regular", ..Plain::obligated() };
    assert_eq!(change(&student, Scenario::StudiesEnd), obligated("2026-11-23"));
    assert_eq!(change(&student, Scenario::StudiesBegin), None);

    let worker =
        Plain { work: "half_time_or_more", work_since: Some(day("2026-01-01")), ..Plain::obligated() };
    assert_eq!(change(&worker, Scenario::WorkEnds), obligated("2026-11-23"));

    let protected = Plain { protection: true, ..Plain::obligated() };
    assert_eq!(change(&protected, Scenario::ProtectionEnds), obligated("2026-11-23"));

    let applicant = Plain { asylum: true, document: "AI", ordered: None, ..Plain::obligated() };
    assert_eq!(change(&applicant, Scenario::CardOrdered), obligated("2026-11-23"));

    let in_brussels = Plain { region: "brussels", ..Plain::obligated() };
    assert_eq!(change(&in_brussels, Scenario::MovesToWallonia), obligated("2026-11-23"));

    let wife = Plain { family: "belgian", ..Plain::obligated() };
    assert_eq!(change(&wife, Scenario::FamilyTieEnds), obligated("2026-11-23"));

    let ill = Plain { medical: "certificate", ..Plain::obligated() };
    assert_eq!(change(&ill, Scenario::Recovery), obligated("2026-11-23"));
}

#[test]
fn every_scenario_changes_somebodys_verdict() {
    let base = Plain::obligated();
    let people = [
        base,
        Plain { work: "half_time_or_more", work_since: Some(day("2026-09-30")), ..base },
        Plain { work: "half_time_or_more", work_since: Some(day("2026-01-01")), ..base },
        Plain { study: "regular", ..base },
        Plain { medical: "certificate", ..base },
        Plain { protection: true, ..base },
        Plain { document: "none", ..base },
        Plain { region: "flanders", ..base },
        Plain { family: "belgian", ..base },
        Plain { born: Some(day("2009-02-01")), ..base },
        Plain { born: Some(day("1961-12-24")), ..base },
    ];
    let seen: Vec<Scenario> = people.iter().flat_map(changes).map(|change| change.scenario).collect();
    for scenario in Scenario::ALL {
        assert!(seen.contains(scenario), "{}", scenario.as_str());
    }
}

#[test]
fn the_proof_of_the_obligation_shows_every_rule_that_did_not_hold() {
    let steps = proof(&RULEBOOK, &Plain::obligated().facts(), today());
    let (last, others) = steps.split_last().unwrap();
    assert_eq!((last.rule, last.truth), (RuleId::R21Obligated, Truth::Yes));
    assert_eq!(others.len(), RULEBOOK.rules.len() - 1);
    assert!(others.iter().all(|step| step.truth == Truth::No));
    let minor = others.iter().find(|step| step.rule == RuleId::R13Minor).unwrap();
    let [birthday] = minor.conditions.as_slice() else { panic!("{minor:?}") };
    assert!(birthday.negated && birthday.truth == Truth::No);
    assert_eq!(birthday.over_on, Some(day("2008-05-10")));
    let work = others.iter().find(|step| step.rule == RuleId::R17Work).unwrap();
    assert_eq!(work.conditions.len(), 2);
}

/// Of conditions of which one is enough, one that holds is told; where none does,
/// all of them are.
#[test]
fn the_proof_tells_one_of_the_conditions_that_are_enough_or_why_none_is() {
    let told = |document, family| {
        let facts = Plain { document, family, ..Plain::obligated() }.facts();
        let steps = proof(&RULEBOOK, &facts, today());
        let step = steps.into_iter().find(|step| step.rule == RuleId::R04UkFamily).unwrap();
        (step.truth, step.conditions.len())
    };
    assert_eq!(told("M", "british_withdrawal"), (Truth::Yes, 1));
    assert_eq!(told("A", "british_withdrawal"), (Truth::Yes, 1));
    assert_eq!(told("A", "none"), (Truth::No, 2));
}

/// What takes a rule out is told where the rule itself is open; of a rule that
/// fails anyway it would say nothing.
#[test]
fn the_proof_tells_which_rule_is_taken_out_by_its_exception() {
    let taken_out = |facts: &Facts| {
        let steps = proof(&RULEBOOK, facts, today());
        steps.iter().filter(|step| step.taken_out).map(|step| step.rule).collect::<Vec<_>>()
    };
    let born = |year: &str, autonomy| {
        let mut facts = Plain { autonomy, ..Plain::obligated() }.facts();
        facts.set(FactName::BirthDate, &[year]).unwrap();
        facts
    };
    assert_eq!(taken_out(&born("2008", true)), [RuleId::R13Minor], "perhaps under age, and alone");
    assert_eq!(taken_out(&born("2008", false)), []);
    assert_eq!(taken_out(&born("1990", true)), [], "of age");
}

#[test]
fn nobody_is_told_to_do_what_she_does_already() {
    let studies = |study| changes(&Plain { study, ..Plain::obligated() });
    let begins = |found: &[Change]| found.iter().any(|change| change.scenario == Scenario::StudiesBegin);
    assert!(begins(&studies("none")));
    for study in ["regular", "exchange", "phd_grant", "higher_education_teacher"] {
        assert!(!begins(&studies(study)), "{study}");
    }
    for document in ["A", "B", "F", "K"] {
        let applicant = Plain { document, asylum: true, ..Plain::obligated() };
        assert_eq!(change(&applicant, Scenario::CardOrdered), None, "{document} is a card");
    }
    let applicant = Plain { document: "annex_35", asylum: true, ..Plain::obligated() };
    assert!(change(&applicant, Scenario::CardOrdered).is_some());
}

#[test]
fn the_path_is_planned_backwards_from_the_date_to_aim_for() {
    let ordered = Plain { ordered: Some(day("2026-10-31")), ..Plain::obligated() };
    let mut facts = ordered.facts();
    facts.set(FactName::RegisteredInCommuneOn, &["2026-11-10"]).unwrap();
    let verdict = assess(&facts, today(), DeadlinePolicy::Seed18Months);

    let plan = timeline(&verdict.deadlines, None, None, today());

    let by = |step| plan.steps.iter().find(|one| one.step == step).and_then(|one| one.by);
    assert_eq!(plan.end, Some(day("2028-04-30")));
    assert_eq!(by(PathStep::Attestation), plan.end);
    assert_eq!(by(PathStep::French), Some(day("2026-12-30")), "sixteen months before the end");
    assert_eq!(by(PathStep::Citizenship), Some(day("2027-12-30")));
    assert_eq!(by(PathStep::Convention), Some(day("2026-12-30")));
    assert_eq!(plan.book_before, Some(day("2026-11-30")), "a month before the convention");
    assert!(!plan.extension);
    assert!(plan.steps.iter().all(|step| !step.late));
    let evaluations: Vec<_> = plan
        .steps
        .iter()
        .filter(|step| step.step == PathStep::Evaluation)
        .filter_map(|step| step.by)
        .collect();
    assert_eq!(evaluations, [day("2027-06-30"), day("2027-12-30")], "counted from the convention");
}

#[test]
fn a_past_date_asks_to_come_now_and_names_the_extension() {
    let late = Plain { ordered: Some(day("2024-03-10")), ..Plain::obligated() };
    let verdict = assess(&late.facts(), today(), DeadlinePolicy::Seed18Months);
    let plan = timeline(&verdict.deadlines, None, Some(true), today());
    assert_eq!(plan.end, Some(day("2025-09-10")));
    assert_eq!(plan.book_before, Some(today()));
    assert!(plan.extension);
    assert!(plan.steps.iter().all(|step| step.step != PathStep::French), "level A2 needs no course");

    let begun = timeline(&verdict.deadlines, Some(day("2024-04-01")), Some(true), today());
    assert_eq!(begun.book_before, None);
    assert!(!begun.extension, "begun in time");
}

#[test]
fn a_volunteer_has_a_path_without_dates_but_for_the_evaluations() {
    let plan = timeline(&[], None, None, today());
    assert_eq!((plan.end, plan.book_before, plan.extension), (None, None, false));
    let dated = plan.steps.iter().filter(|step| step.by.is_some());
    assert!(dated.clone().count() == 3 && dated.clone().all(|step| step.step == PathStep::Evaluation));
}

#[test]
fn the_rules_of_the_centres_page_differ_from_the_decree_where_the_page_does() {
    let page = Rulebook::of_version("2018-12-17").unwrap();
    let judged = |book: &'static Rulebook, person: &Plain| {
        let verdict = book.assess(&person.facts(), today(), DeadlinePolicy::Decree2024);
        (verdict.rule.unwrap(), verdict.certainty.as_str(), verdict.deadlines.len())
    };
    let obligated = Plain::obligated();
    assert_eq!(judged(page, &obligated), (RuleId::R21Obligated, "certain", 1));
    assert_eq!(judged(&RULEBOOK, &obligated), (RuleId::R21Obligated, "certain", 2));
    let briton = Plain { nationalities: &["GB"], ..obligated };
    assert_eq!(judged(page, &briton), (RuleId::R04Uk, "certain", 0));
    assert_eq!(judged(&RULEBOOK, &briton), (RuleId::R04Uk, "to_confirm", 0));
    let ukrainian = Plain { protection: true, ..obligated };
    assert_eq!(judged(page, &ukrainian).0, RuleId::R21Obligated);
    assert_eq!(judged(&RULEBOOK, &ukrainian).0, RuleId::R06TemporaryProtection);
}

#[test]
fn every_version_has_its_own_fingerprint_and_ends_with_a_rule_that_always_holds() {
    for (place, book) in VERSIONS.iter().enumerate() {
        assert!(VERSIONS.iter().skip(place + 1).all(|other| other.fingerprint() != book.fingerprint()));
        assert_eq!(Rulebook::of_version(book.version).unwrap().hash, book.hash);
        assert_eq!(Rulebook::of_fingerprint(book.fingerprint()).unwrap().version, book.version);
        assert_eq!(book.rules.last().unwrap().when, domain::eligibility::Expr::Always);
        assert!(book.rules.is_sorted_by_key(|rule| rule.id));
        assert_eq!(book.stamp().hash_text(), format!("{:016x}", book.hash));
    }
}

/// A change of the rules changes the fingerprint: when this fails, the law or
/// its reading has changed, and `CHANGELOG.md` has to say so.
#[test]
fn the_fingerprint_of_the_rules_in_force_is_the_one_that_was_signed() {
    assert_eq!(RULEBOOK.stamp().hash_text(), "9b66b3e4518d12b5");
}

fn handed_over(facts: Facts) -> Handover {
    Handover::new(facts, today(), DeadlinePolicy::Decree2024, &RULEBOOK)
}

#[test]
fn a_code_of_another_kind_a_newer_and_a_damaged_one_are_told_apart() {
    let text = handed_over(Plain::obligated().facts()).to_text();
    assert_eq!(Handover::read("https://example.org"), Err(HandoverRefused::Foreign));
    assert_eq!(Handover::read(""), Err(HandoverRefused::Foreign));
    assert_eq!(Handover::read("J2ABC"), Err(HandoverRefused::Newer));
    assert_eq!(Handover::read("J1"), Err(HandoverRefused::Damaged));
    assert_eq!(Handover::read(&text[..text.len() - 1]), Err(HandoverRefused::Damaged));
    assert_eq!(Handover::read(&format!("{text}0")), Err(HandoverRefused::Damaged));
    let spaced = format!(" {} {}\n", &text[..10].to_lowercase(), &text[10..]);
    assert_eq!(Handover::read(&spaced).unwrap().facts, Plain::obligated().facts());
}

#[test]
fn a_household_shares_where_it_lives_and_nothing_that_is_each_ones_own() {
    let common = Plain::obligated().facts().common_to_household();
    assert_eq!(common.values(FactName::Region), ["wallonia_french"]);
    assert_eq!(common.answered().iter().collect::<Vec<_>>(), [FactName::Region]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_hand_over_carries_every_answer_and_one_wrong_letter_is_noticed(
        person in person(),
        unsure in any::<u32>(),
        open in any::<u32>(),
        wrong in any::<(prop::sample::Index, u8)>(),
    ) {
        let mut facts = person.facts();
        facts.set(FactName::Commune, &["58001"]).unwrap();
        for name in FactName::ALL {
            if unsure >> (*name as u32) & 1 == 1 {
                facts.set(*name, &["unsure"]).unwrap();
            }
            if open >> (*name as u32) & 1 == 1 {
                facts.set(*name, &[]).unwrap();
            }
        }
        let sent = handed_over(facts);
        let text = sent.to_text();
        prop_assert_eq!(Handover::read(&text), Ok(sent));
        prop_assert!(text.len() <= 120, "{} letters", text.len());

        let mut letters = text.clone().into_bytes();
        let place = 2 + wrong.0.index(letters.len() - 2);
        letters[place] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"[usize::from(wrong.1 % 32)];
        let damaged = String::from_utf8(letters).unwrap();
        if damaged != text {
            prop_assert_eq!(Handover::read(&damaged), Err(HandoverRefused::Damaged));
        }
    }

    #[test]
    fn the_proof_ends_with_the_rule_of_the_verdict(person in person()) {
        let facts = person.facts();
        let verdict = assess(&facts, today(), DeadlinePolicy::Seed18Months);
        let steps = proof(&RULEBOOK, &facts, today());
        let last = steps.last().unwrap();
        prop_assert_eq!(last.truth, Truth::Yes);
        if verdict.rule != Some(RuleId::R22Unsure) {
            prop_assert_eq!(Some(last.rule), verdict.rule);
        }
    }

    #[test]
    fn what_would_change_the_answer_does_change_it(person in person()) {
        let facts = person.facts();
        let now = assess(&facts, today(), DeadlinePolicy::Seed18Months).status;
        for change in what_would_change(&RULEBOOK, &facts, today()) {
            prop_assert_ne!(change.status, now);
            prop_assert!(change.from >= today());
            if change.scenario.is_of_the_calendar() {
                let before = assess(&facts, change.from.pred_opt().unwrap(), DeadlinePolicy::Seed18Months);
                let on = assess(&facts, change.from, DeadlinePolicy::Seed18Months);
                prop_assert_eq!(on.status, change.status);
                prop_assert_ne!(before.rule, on.rule, "{} holds from its first day", change.scenario.as_str());
            }
        }
    }
}
