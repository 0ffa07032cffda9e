//! The case book against the rules.

use crate::report::report;
use domain::eligibility::{Case, Facts, RULEBOOK, RuleId, contradictions};

fn case_book() -> Vec<Case> {
    serde_json::from_str(include_str!("../../cases/cases.json")).expect("the case book is readable")
}

#[test]
fn every_case_of_the_book_has_the_verdict_that_it_expects() {
    let book = case_book();
    for case in &book {
        assert_eq!(case.differences(&RULEBOOK), [], "{} ({})", case.id, case.person);
    }
    report(&format!("{} cases have the verdict that they expect", book.len()));
}

#[test]
fn no_case_of_the_book_contradicts_itself() {
    for case in case_book() {
        let found = contradictions(&case.facts, case.today);
        assert!(found.is_empty(), "{}: {found:?}", case.id);
    }
}

#[test]
fn every_case_survives_json() {
    for case in case_book() {
        let text = serde_json::to_string(&case.facts).expect("facts can be written");
        let again: Facts = serde_json::from_str(&text).expect("and read again");
        assert_eq!(again, case.facts, "{}: {text}", case.id);
    }
}

#[test]
fn every_rule_has_a_case() {
    let book = case_book();
    for rule in RuleId::ALL {
        let has = book.iter().any(|case| case.expected.rule == rule.as_str());
        assert!(has, "{} has no case", rule.as_str());
    }
}
