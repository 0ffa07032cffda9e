//! The house rules: what a reader may rely on everywhere, checked over the
//! sources themselves. Each rule is a function named by its sentence.

mod arrows;
mod pages;
mod sources;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use crate::counts::Tally;
use crate::shell::{root, step};
use sources::{Source, Sources};

type Rule = (&'static str, fn(&Sources) -> Vec<String>);

const RULES: [Rule; 17] = [
    ("no_file_is_longer_than_400_lines", no_file_is_longer_than_400_lines),
    ("no_test_is_ignored", no_test_is_ignored),
    ("no_two_public_types_share_a_name", no_two_public_types_share_a_name),
    ("the_crates_know_only_what_is_below_them", arrows::the_crates_know_only_what_is_below_them),
    ("the_rooms_of_the_domain_form_no_circle", arrows::the_rooms_of_the_domain_form_no_circle),
    ("only_store_speaks_sql", arrows::only_store_speaks_sql),
    ("what_is_taken_is_written_in_one_file", arrows::what_is_taken_is_written_in_one_file),
    (
        "the_operators_verbs_leave_the_store_to_the_use_cases",
        arrows::the_operators_verbs_leave_the_store_to_the_use_cases,
    ),
    ("the_domain_has_no_clock_and_no_sentences", arrows::the_domain_has_no_clock_and_no_sentences),
    ("public_and_staff_do_not_import_each_other", pages::public_and_staff_do_not_import_each_other),
    ("what_public_and_staff_share_names_neither", pages::what_public_and_staff_share_names_neither),
    ("no_feature_of_the_console_imports_from_another", pages::no_feature_of_the_console_imports_from_another),
    ("only_the_shell_writes_html_by_hand", pages::only_the_shell_writes_html_by_hand),
    ("no_view_carries_its_own_style", pages::no_view_carries_its_own_style),
    ("only_one_component_writes_a_text_area", pages::only_one_component_writes_a_text_area),
    ("no_style_knows_left_from_right", pages::no_style_knows_left_from_right),
    ("every_style_sheet_is_imported", pages::every_style_sheet_is_imported),
];

/// Adds every house rule to a tally.
pub fn check(tally: &mut Tally) {
    let _step = step("house rules");
    match Sources::read(&root()) {
        Ok(sources) => {
            for (name, rule) in RULES {
                tally.check(name, verdict(rule(&sources)));
            }
        }
        Err(trouble) => tally.check("the sources can be read", Err(trouble)),
    }
}

fn verdict(broken: Vec<String>) -> Result<()> {
    if !broken.is_empty() {
        bail!("\n    {}", broken.join("\n    "));
    }
    Ok(())
}

/// What nobody can read at one sitting, nobody can change with confidence.
fn no_file_is_longer_than_400_lines(sources: &Sources) -> Vec<String> {
    let long = |file: &&Source| file.text.lines().count() > 400;
    let kinds = ["rs", "css", "ts", "js", "mjs"];
    sources
        .of_kind(&kinds)
        .filter(long)
        .map(|file| format!("{} has {} lines", file.path, file.text.lines().count()))
        .collect()
}

fn no_test_is_ignored(sources: &Sources) -> Vec<String> {
    // Spelled in two parts, for this file is a source as well.
    let (rust, playwright) =
        (concat!("#[", "ignore"), [concat!("test.", "skip("), concat!("test.", "only(")]);
    sources
        .of_kind(&["rs", "ts"])
        .flat_map(|file| {
            file.lines_with(|line| line.contains(rust) || playwright.iter().any(|word| line.contains(word)))
        })
        .collect()
}

/// Whoever reads a name in one room must not think of what it means in another. Two
/// of one file are one that is compiled in two ways.
fn no_two_public_types_share_a_name(sources: &Sources) -> Vec<String> {
    let mut places: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in sources.of_kind(&["rs"]) {
        if file.path.contains("/src/") || file.path.contains("/build/") {
            for name in file.text.lines().filter_map(public_type) {
                places.entry(name).or_default().insert(&file.path);
            }
        }
    }
    places
        .into_iter()
        .filter(|(_, files)| files.len() > 1)
        .map(|(name, files)| format!("{name}: {}", files.into_iter().collect::<Vec<_>>().join(", ")))
        .collect()
}

/// The name of the public type or trait that a line defines, outside of any block.
fn public_type(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("pub ")?;
    let kinds = ["struct ", "enum ", "trait ", "type ", "union "];
    let name = kinds.iter().find_map(|kind| rest.strip_prefix(kind))?;
    name.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken_by(rule: fn(&Sources) -> Vec<String>, path: &str, text: &str) -> usize {
        rule(&Sources::of(&[(path, text)])).len()
    }

    #[test]
    fn a_file_of_401_lines_is_too_long_and_one_of_400_is_not() {
        assert_eq!(broken_by(no_file_is_longer_than_400_lines, "app/src/a.rs", &"\n".repeat(401)), 1);
        assert_eq!(broken_by(no_file_is_longer_than_400_lines, "app/src/a.rs", &"\n".repeat(400)), 0);
        assert_eq!(broken_by(no_file_is_longer_than_400_lines, "directory/a.csv", &"\n".repeat(900)), 0);
    }

    #[test]
    fn an_ignored_test_is_found_with_its_line() {
        let text = format!("// one\n{}]\nfn a() {{}}", concat!("#[", "ignore"));
        let found = no_test_is_ignored(&Sources::of(&[("store/src/a.rs", &text)]));
        assert!(found.first().is_some_and(|first| first.starts_with("store/src/a.rs:2")), "{found:?}");
    }

    #[test]
    fn two_public_types_of_one_name_are_named_with_their_files() {
        let broken = |one: &str, other: &str| {
            let files = [("app/src/a.rs", one), ("store/src/b.rs", other)];
            no_two_public_types_share_a_name(&Sources::of(&files))
        };
        assert_eq!(broken("pub struct Day {\n", "pub enum Day {\n"), ["Day: app/src/a.rs, store/src/b.rs"]);
        assert_eq!(broken("pub struct Day;\n", "struct Day;\npub struct Days;\n").len(), 0);
        assert_eq!(broken("pub struct Day;\n", "    pub type Day = u8;\n").len(), 0);
        assert_eq!(broken("pub struct Day;\n#[cfg(test)]\npub struct Day;\n", "").len(), 0);
    }

    #[test]
    fn every_rule_holds_for_an_empty_house() {
        for (name, rule) in RULES {
            assert_eq!(rule(&Sources::of(&[])), Vec::<String>::new(), "{name}");
        }
    }
}
