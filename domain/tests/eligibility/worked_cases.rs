//! The case book against the rules, and the committed document against both.

use crate::report::report;
use domain::eligibility::{Case, Facts, RULEBOOK, RuleId, VERSIONS, contradictions, rendering};

fn case_book() -> Vec<Case> {
    serde_json::from_str(include_str!("../cases/cases.json")).expect("the case book is readable")
}

#[test]
fn every_case_of_the_book_has_the_verdict_that_it_expects() {
    let book = case_book();
    let differences = rendering::differences(&RULEBOOK, &book);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    report(&format!("{} cases have the verdict that they expect", book.len()));
}

#[test]
fn a_difference_is_told_in_words() {
    let mut case = case_book().swap_remove(0);
    case.expected.aim_for = None;
    case.expected.certainty = "to_confirm".to_owned();
    let told = rendering::differences(&RULEBOOK, &[case]);
    assert_eq!(told.len(), 2);
    assert!(told[0].contains("pour la certitude, on attend `to_confirm` et les règles disent `certain`"));
    assert!(told[1].contains("pour la date à viser, on attend rien et les règles disent `2027-03-15`"));
}

/// Who signs has read these very words: another rule, version or case is
/// another document.
#[test]
fn the_fingerprint_of_the_document_changes_with_its_words() {
    let book = case_book();
    let fingerprints = [
        rendering::fingerprint(&RULEBOOK, &book),
        rendering::fingerprint(&RULEBOOK, &book[1..]),
        rendering::fingerprint(VERSIONS[0], &book),
    ];
    for (place, one) in fingerprints.iter().enumerate() {
        assert!(!fingerprints[place + 1..].contains(one), "{place}");
    }
    assert_eq!(rendering::fingerprint(&RULEBOOK, &book), fingerprints[0]);
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

#[test]
fn every_rule_is_in_the_rulebook_document() {
    let document = rendering::markdown(&RULEBOOK, &case_book());
    for rule in RULEBOOK.rules {
        assert!(document.contains(&format!("### {}\n", rule.id.as_str())), "{}", rule.id.as_str());
        for source in rule.sources {
            assert!(document.contains(&format!("\n| {source} | ")), "source {source} is not in the register");
        }
    }
}

/// The rendering is committed: a change of the rules shows in the diff which
/// rules and cases move. `cargo xtask rulebook` writes it anew.
#[test]
fn the_committed_document_is_the_rendering_of_the_rules() {
    let book = case_book();
    let committed = include_str!("../../../docs/rulebook.md");
    assert!(
        committed == rendering::markdown(&RULEBOOK, &book),
        "run `cargo xtask rulebook` and read the diff"
    );
    assert!(include_str!("../../../docs/rulebook.svg") == rendering::graph_svg(&RULEBOOK));
    assert!(include_str!("../../../docs/rulebook.html") == rendering::html_page(&RULEBOOK, &book));
}
