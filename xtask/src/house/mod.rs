//! The house rules: what a reader may rely on everywhere, checked over the
//! sources themselves. Each rule is a function named by its sentence.

mod arrows;
mod pages;
mod sources;

use anyhow::{Result, bail};

use crate::counts::Tally;
use crate::shell::{root, step};
use sources::{Source, Sources};

type Rule = (&'static str, fn(&Sources) -> Vec<String>);

const RULES: [Rule; 15] = [
    ("no_file_is_longer_than_400_lines", no_file_is_longer_than_400_lines),
    ("no_test_is_ignored", no_test_is_ignored),
    ("the_crates_know_only_what_is_below_them", arrows::the_crates_know_only_what_is_below_them),
    ("the_rooms_of_the_domain_form_no_circle", arrows::the_rooms_of_the_domain_form_no_circle),
    ("only_store_speaks_sql", arrows::only_store_speaks_sql),
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
    fn every_rule_holds_for_an_empty_house() {
        for (name, rule) in RULES {
            assert_eq!(rule(&Sources::of(&[])), Vec::<String>::new(), "{name}");
        }
    }
}
