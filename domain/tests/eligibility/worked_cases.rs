//! The case book: persons in words, their facts, and the verdict that people
//! who know the law expect. A difference is printed in words.

use domain::eligibility::{DeadlineKind, DeadlinePolicy, Facts, Verdict, assess, contradictions};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    person: String,
    today: chrono::NaiveDate,
    facts: Facts,
    expected: Expected,
}

#[derive(Deserialize, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
struct Expected {
    status: String,
    rule: String,
    certainty: String,
    aim_for: Option<chrono::NaiveDate>,
    allowed_until: Option<chrono::NaiveDate>,
}

fn case_book() -> Vec<Case> {
    serde_json::from_str(include_str!("../cases/cases.json")).expect("the case book is readable")
}

fn found(verdict: &Verdict) -> Expected {
    let date = |kind| verdict.deadlines.iter().find(|due| due.kind == kind).map(|due| due.date);
    Expected {
        status: verdict.status.as_str().to_owned(),
        rule: verdict.rule.map(|rule| rule.as_str()).unwrap_or_default().to_owned(),
        certainty: verdict.certainty.as_str().to_owned(),
        aim_for: date(DeadlineKind::AimFor),
        allowed_until: date(DeadlineKind::AllowedUntil),
    }
}

#[test]
fn every_case_of_the_book_has_the_verdict_that_it_expects() {
    let book = case_book();
    let mut differences = Vec::new();
    for case in &book {
        let verdict = assess(&case.facts.completed(), case.today, DeadlinePolicy::Seed18Months);
        let found = found(&verdict);
        if found != case.expected {
            let (id, person, expected) = (&case.id, &case.person, &case.expected);
            differences.push(format!("{id}, {person}:\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    println!("{} cases have the verdict that they expect", book.len());
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
