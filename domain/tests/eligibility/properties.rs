//! Properties of random persons, beyond the grid.

use crate::grid::today;
use crate::law::{Plain, deciding_rule, put, says};
use crate::random::person;
use chrono::{Days, Months, NaiveDate, TimeDelta};
use domain::eligibility::{
    Answer, DeadlinePolicy, FactName, Facts, Status, Verdict, assess, next_question, presumed,
    questions_left_about, questions_left_at_most,
};
use proptest::prelude::*;

fn verdict(facts: &Facts) -> Verdict {
    assess(facts, today(), DeadlinePolicy::Seed18Months)
}

/// Facts that random persons answer, in an order that a seed shuffles.
fn shuffled(seed: u64) -> Vec<FactName> {
    let mut names: Vec<FactName> =
        FactName::ALL.iter().copied().filter(|name| *name != FactName::Commune).collect();
    names.sort_by_key(|name| {
        (*name as u64 + 1).wrapping_mul(seed | 1).rotate_left(17).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    });
    names
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_complete_person_is_judged_as_the_law_reads(person in person()) {
        let expected = deciding_rule(&person, today());
        // Half-time work of unknown age decides nothing: the law read once
        // more knows no "maybe".
        prop_assume!(person.work != "half_time_or_more" || person.work_since.is_some());
        let verdict = verdict(&person.facts());
        prop_assert_eq!(verdict.rule.map(|rule| rule.as_str()), Some(expected));
        prop_assert_eq!((verdict.status.as_str(), verdict.certainty.as_str()), says(expected, person.document));
    }

    #[test]
    fn on_any_day_thresholds_fall_where_the_law_puts_them(
        person in person(),
        later in 0_u64..3000,
        near in prop::array::uniform4(-2_i64..=2),
        which in 0_u8..16,
    ) {
        let day = today() + Days::new(later);
        let person = at_thresholds(&person, day, near, which);
        prop_assume!(person.work != "half_time_or_more" || person.work_since.is_some());
        let verdict = assess(&person.facts(), day, DeadlinePolicy::Seed18Months);
        prop_assert_eq!(verdict.rule.map(|rule| rule.as_str()), Some(deciding_rule(&person, day)), "on {}", day);
    }

    #[test]
    fn an_answer_more_never_changes_a_status_that_was_given(person in person(), seed in any::<u64>()) {
        let mut facts = Facts::new();
        let mut given: Option<Status> = None;
        for name in shuffled(seed) {
            put(&mut facts, name, &person.words(name));
            let status = verdict(&facts).status;
            if let Some(given) = given {
                prop_assert_eq!(status, given, "after {}", name.as_str());
            }
            given = (status != Status::Undetermined).then_some(status).or(given);
        }
    }

    #[test]
    fn the_order_of_answering_changes_nothing(person in person(), seed in any::<u64>()) {
        let mut facts = Facts::new();
        for name in shuffled(seed) {
            put(&mut facts, name, &person.words(name));
        }
        prop_assert_eq!(verdict(&facts), verdict(&person.facts()));
    }

    #[test]
    fn a_status_given_early_is_that_of_the_complete_person(person in person(), kept in any::<u32>()) {
        let full = person.facts();
        let mut facts = Facts::new();
        for name in FactName::ALL.iter().filter(|name| kept >> (**name as u32) & 1 == 1) {
            put(&mut facts, *name, &full.values(*name));
        }
        let early = verdict(&facts);
        let late = verdict(&full);
        if early.status == Status::Undetermined {
            // What is not known of the work date is a "maybe" of its own.
            let reachable = early.possible.contains(&late.status) || late.possible.iter().any(|one| early.possible.contains(one));
            prop_assert!(reachable, "{:?} does not list {:?}", early.possible, late.status);
            prop_assert!(early.next_question.is_some_and(|name| facts.is_unanswered(name)));
        } else if early.status != Status::NeedsReview {
            prop_assert_eq!(early.status, late.status);
        }
    }

    #[test]
    fn every_verdict_has_a_reason_and_papers_prove_facts(person in person()) {
        let verdict = verdict(&person.facts());
        prop_assert!(!verdict.reasons.is_empty());
        prop_assert!(verdict.reasons.iter().all(|reason| reason.citation.is_some()));
        prop_assert!(verdict.documents.iter().all(|paper| paper.document.proves() == paper.proves));
        prop_assert_eq!(verdict.deadlines.is_empty(), verdict.status != Status::Obligated || person.ordered.is_none());
        prop_assert!(verdict.deadlines.iter().filter(|due| due.headline).count() <= 1);
        let stays_home = person.region == "wallonia_french";
        prop_assert_eq!(verdict.may_volunteer, stays_home && verdict.status != Status::Obligated);
    }

    #[test]
    fn the_wizard_reaches_the_verdict_of_whoever_answers_everything(person in person()) {
        let mut facts = Facts::new();
        let mut asked = 0_u8;
        let promised = questions_left_at_most(&facts, today());
        let mut told = u8::MAX;
        while let Some(name) = next_question(&facts, today()) {
            let left = questions_left_at_most(&facts, today());
            prop_assert!(facts.is_unanswered(name) && left > 0);
            let about = questions_left_about(&facts, name, today());
            prop_assert!(about <= told && about < left, "{about} of {left} after {told}");
            told = about;
            let words = if name == FactName::Commune { commune(person.region) } else { person.words(name) };
            put(&mut facts, name, &words);
            asked += 1;
            prop_assert!(questions_left_at_most(&facts, today()) < left, "{} took none away", name.as_str());
        }
        prop_assert!(asked <= promised);
        prop_assert_eq!(questions_left_at_most(&facts, today()), 0);
        let reached = verdict(&presumed(&facts));
        let full = verdict(&presumed(&with_presumptions(&person).facts()));
        prop_assert_ne!(reached.status, Status::Undetermined);
        if full.status != Status::NeedsReview || reached.status != Status::NeedsReview {
            prop_assert_eq!(reached.status, full.status);
        }
    }

    #[test]
    fn whoever_knows_nothing_is_asked_and_then_received(person in person(), unsure in any::<u32>()) {
        let mut facts = Facts::new();
        while let Some(name) = next_question(&facts, today()) {
            if unsure >> (name as u32) & 1 == 1 {
                facts.set(name, &["unsure"]).unwrap();
            } else {
                let words = if name == FactName::Commune { commune(person.region) } else { person.words(name) };
                put(&mut facts, name, &words);
            }
        }
        let verdict = verdict(&presumed(&facts));
        prop_assert_ne!(verdict.status, Status::Undetermined);
        prop_assert!(!verdict.reasons.is_empty());
    }

    #[test]
    fn hidden_inputs_carry_every_answer(person in person(), unsure in any::<u32>()) {
        let mut facts = person.facts();
        for name in FactName::ALL.iter().filter(|name| unsure >> (**name as u32) & 1 == 1) {
            facts.set(*name, &["unsure"]).unwrap();
        }
        let mut again = Facts::new();
        for name in facts.answered().iter() {
            put(&mut again, name, &facts.values(name));
        }
        prop_assert_eq!(again, facts);
        let text = serde_json::to_string(&facts).unwrap();
        prop_assert_eq!(serde_json::from_str::<Facts>(&text).unwrap(), facts);
    }

    #[test]
    fn a_complete_screening_leaves_no_question(person in person(), kept in any::<u32>()) {
        let full = person.facts();
        let mut facts = Facts::new();
        for name in FactName::ALL.iter().filter(|name| kept >> (**name as u32) & 1 == 1) {
            put(&mut facts, *name, &full.values(*name));
        }
        let complete = facts.completed();
        prop_assert!(FactName::ALL.iter().all(|name| !complete.is_unanswered(*name)));
        prop_assert_ne!(verdict(&complete).status, Status::Undetermined);
        prop_assert_eq!(complete.completed(), complete);
        prop_assert!(matches!(complete.region(), Answer::Known(_)));
    }
}

/// The person with some of her dates a few days from where they begin to
/// count, seen from a day. Dates after that day contradict themselves.
fn at_thresholds(person: &Plain, day: NaiveDate, near: [i64; 4], which: u8) -> Plain {
    let off = |date: NaiveDate, days: i64| Some((date + TimeDelta::days(days)).min(day));
    let chosen = |place: u8| which >> place & 1 == 1;
    let mut person = *person;
    if chosen(0) {
        person.born = off(day - Months::new(if near[1] > 0 { 12 * 18 } else { 12 * 65 }), near[0]);
    }
    if chosen(1) {
        person.stay = off(person.ordered.unwrap_or(day) - Months::new(36), near[1]);
    }
    if chosen(2) {
        person.stay = off(day - Months::new(36), near[2]);
    }
    if chosen(3) {
        person.work_since = off(day - Months::new(3), near[3]);
    }
    person
}

fn commune(region: &str) -> Vec<String> {
    let ins = match region {
        "brussels" => "21001",
        "flanders" => "44021",
        "german_speaking" => "63023",
        _ => "58001",
    };
    vec![ins.to_owned()]
}

/// The person as far as the wizard's presumptions hold of her.
fn with_presumptions(person: &Plain) -> Plain {
    let before_a_card = ["none", "annex_3", "AI", "annex_15", "annex_35", "visa_d", "other"];
    let card = !before_a_card.contains(&person.document);
    let asylum = person.asylum && !card;
    let protection = person.protection && (!card || person.document == "A");
    let is_elsewhere = ["none", "annex_3"].contains(&person.document) || asylum || protection;
    Plain {
        standstill: false,
        long_permit: person.document != "annex_3",
        asylum,
        protection,
        family: if is_elsewhere { "none" } else { person.family },
        ..*person
    }
}
