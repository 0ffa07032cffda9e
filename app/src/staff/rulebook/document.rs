//! The document of a version, chapter by chapter; made on the server, so that no
//! browser loads its words twice.

use std::sync::LazyLock;

use domain::eligibility::{Case, RuleId, Rulebook, VERSIONS};
use rulebook_document::Block;

use super::model::{Part, Section};

/// The case book as it was shipped; a test holds it readable.
static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../../domain/cases/cases.json")).unwrap_or_default()
});

pub fn cases() -> &'static [Case] {
    &CASES
}

/// The fingerprint of a version's document.
pub fn fingerprint(rulebook: &'static Rulebook) -> u64 {
    static KNOWN: LazyLock<Vec<u64>> =
        LazyLock::new(|| VERSIONS.iter().map(|book| rulebook_document::fingerprint(book, cases())).collect());
    let known = VERSIONS.iter().zip(&*KNOWN).find(|(book, _)| book.hash == rulebook.hash);
    known.map_or_else(|| rulebook_document::fingerprint(rulebook, cases()), |(_, known)| *known)
}

/// The same as forms carry it: sixteen hexadecimal digits.
pub fn wording(rulebook: &'static Rulebook) -> String {
    format!("{:016x}", fingerprint(rulebook))
}

/// The chapters; what stands before the first one is its own, without a title.
pub fn document(rulebook: &'static Rulebook) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for block in rulebook_document::blocks(rulebook, cases()) {
        match block {
            // The page has its own first heading.
            Block::Heading(1, _) => {
                sections.push(Section { id: String::new(), title: String::new(), parts: Vec::new() })
            }
            Block::Heading(2, title) => {
                sections.push(Section { id: anchor(&title), title, parts: Vec::new() });
            }
            Block::Heading(_, rule) => push(&mut sections, Part::Rule(rule, Vec::new())),
            Block::Paragraph(words) => add(&mut sections, Part::Paragraph(words)),
            Block::List(items) => add(&mut sections, Part::List(items)),
            Block::Table(head, rows) => {
                add(&mut sections, Part::Table(head.into_iter().map(str::to_owned).collect(), rows));
            }
            Block::Graph(..) => add(&mut sections, Part::Graph),
            Block::Link(name, address) => add(&mut sections, Part::Link(name, address.to_owned())),
        }
    }
    sections
}

fn push(sections: &mut [Section], part: Part) {
    if let Some(section) = sections.last_mut() {
        section.parts.push(part);
    }
}

/// What follows a rule's heading belongs to the rule.
fn add(sections: &mut [Section], part: Part) {
    let Some(section) = sections.last_mut() else { return };
    match section.parts.last_mut() {
        Some(Part::Rule(_, of_rule)) => of_rule.push(part),
        _ => section.parts.push(part),
    }
}

fn anchor(title: &str) -> String {
    let plain = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
    title.chars().map(plain).collect::<String>().to_lowercase().trim_matches('-').to_owned()
}

/// The rule of a version with this id.
pub fn rule_of(rulebook: &'static Rulebook, id: &str) -> Option<RuleId> {
    rulebook.rules.iter().map(|rule| rule.id).find(|rule| rule.as_str() == id)
}

#[cfg(test)]
mod tests {
    use domain::eligibility::{RULEBOOK, VERSIONS};

    use super::*;

    #[test]
    fn the_case_book_is_readable_and_agrees_with_the_rules_in_force() {
        assert!(cases().len() > 50);
        assert!(rulebook_document::differences(&RULEBOOK, cases()).is_empty());
    }

    #[test]
    fn every_rule_of_every_version_stands_in_its_document_once() {
        for book in VERSIONS {
            let sections = document(book);
            let parts = sections.iter().flat_map(|section| &section.parts);
            let told: Vec<_> = parts
                .filter_map(|part| match part {
                    Part::Rule(id, about) if about.len() >= 2 => Some(id.as_str()),
                    _ => None,
                })
                .collect();
            let rules: Vec<_> = book.rules.iter().map(|rule| rule.id.as_str()).collect();
            assert_eq!(told, rules, "{}", book.version);
        }
    }

    #[test]
    fn every_chapter_has_an_address_of_its_own() {
        let sections = document(&RULEBOOK);
        let mut ids: Vec<_> = sections.iter().map(|section| section.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), sections.len());
    }
}
