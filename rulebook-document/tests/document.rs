//! The document against the rules and the case book, and the committed one against
//! all of them.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

use domain::eligibility::{Case, RULEBOOK, VERSIONS};

fn case_book() -> Vec<Case> {
    serde_json::from_str(include_str!("../../domain/cases/cases.json")).expect("the case book is readable")
}

#[test]
fn a_difference_is_told_in_words() {
    let mut case = case_book().swap_remove(0);
    case.expected.aim_for = None;
    case.expected.certainty = "to_confirm".to_owned();
    let told = rulebook_document::differences(&RULEBOOK, &[case]);
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
        rulebook_document::fingerprint(&RULEBOOK, &book),
        rulebook_document::fingerprint(&RULEBOOK, &book[1..]),
        rulebook_document::fingerprint(VERSIONS[0], &book),
    ];
    for (place, one) in fingerprints.iter().enumerate() {
        assert!(!fingerprints[place + 1..].contains(one), "{place}");
    }
    assert_eq!(rulebook_document::fingerprint(&RULEBOOK, &book), fingerprints[0]);
}

#[test]
fn every_rule_is_in_the_rulebook_document() {
    let document = rulebook_document::markdown(&RULEBOOK, &case_book());
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
    let committed = include_str!("../../docs/rulebook.md");
    assert!(
        committed == rulebook_document::markdown(&RULEBOOK, &book),
        "run `cargo xtask rulebook` and read the diff"
    );
    assert!(include_str!("../../docs/rulebook.svg") == rulebook_document::graph_svg(&RULEBOOK));
    assert!(include_str!("../../docs/rulebook.html") == rulebook_document::html_page(&RULEBOOK, &book));
}
