//! What every text of every language must be, read from the catalogues as they
//! are served.

use std::collections::BTreeSet;

use locales::{Asset, Entry, Lang, Side, Texts, asset, inventory};

fn sides(lang: Lang) -> [(Asset, &'static [Entry]); Side::ALL.len()] {
    Side::ALL.map(|side| (asset(side, lang), inventory(side)))
}

/// Every message with the line that was compiled of it.
fn lines(lang: Lang) -> Vec<(&'static Entry, &'static str)> {
    sides(lang)
        .into_iter()
        .flat_map(|(asset, entries)| entries.iter().zip(asset.body.split('\n').skip(2)))
        .collect()
}

#[test]
fn a_catalogue_has_a_line_for_every_message_and_says_whose_it_is() {
    for lang in Lang::ALL {
        for ((asset, entries), side) in sides(lang).into_iter().zip(Side::ALL.map(Side::name)) {
            assert!(asset.body.starts_with(&format!("jalon {} {side} ", lang.code())));
            assert_eq!(asset.body.split('\n').count(), entries.len() + 2, "{lang:?} {side}");
        }
    }
}

#[test]
fn every_text_says_something_and_leaves_no_mark_of_its_source() {
    for lang in Lang::ALL {
        for (entry, line) in lines(lang) {
            assert!(!line.trim().is_empty(), "{lang:?} {} is empty", entry.key);
            assert!(!line.contains(['{', '}', '$', '\u{fffd}']), "{lang:?} {}: {line}", entry.key);
            assert!(!line.contains("TODO") && !line.contains("XXX"), "{lang:?} {}: {line}", entry.key);
        }
    }
}

#[test]
fn every_variable_is_said_in_every_language() {
    for lang in Lang::ALL {
        for (entry, line) in lines(lang) {
            for (place, (name, _)) in ('a'..='z').zip(entry.variables) {
                let said = line.contains(&format!("\u{1}{place}")) || line.contains(&format!("\u{2}{place}"));
                assert!(said, "{lang:?} {} never uses {name}", entry.key);
            }
        }
    }
}

#[test]
fn the_address_of_a_catalogue_changes_with_its_content() {
    let mut seen = BTreeSet::new();
    for lang in Lang::ALL {
        for (asset, _) in sides(lang) {
            assert!(asset.path.starts_with("/text/") && asset.path.contains(lang.code()), "{}", asset.path);
            let hash = asset.path.split('.').nth(1).unwrap_or_default();
            assert_eq!(hash.len(), 16, "{}", asset.path);
            assert!(seen.insert(hash), "{} has the hash of another", asset.path);
        }
    }
}

#[test]
fn an_arabic_text_is_arabic_and_a_french_one_is_not() {
    let arabic = |text: &str| text.chars().any(|sign| ('\u{600}'..='\u{6ff}').contains(&sign));
    // Names, and languages in their own script.
    let foreign = |key: &str| key == "common-brand" || key.contains("-own-");
    for (entry, line) in lines(Lang::Ar) {
        let words: String = line.chars().filter(|sign| sign.is_alphabetic()).collect();
        let quotation = entry.key.starts_with("quote-") || entry.key.ends_with("-quote");
        if !quotation && !foreign(entry.key) && words.chars().count() > entry.variables.len() {
            assert!(arabic(line), "{}: {line}", entry.key);
        }
    }
    for lang in [Lang::Fr, Lang::En] {
        for (entry, line) in lines(lang).into_iter().filter(|(entry, _)| !foreign(entry.key)) {
            assert!(!arabic(line), "{lang:?} {}: {line}", entry.key);
        }
    }
}

#[test]
fn numbers_take_the_plural_of_their_language() {
    let (fr, en, ar) = (Texts::of(Lang::Fr), Texts::of(Lang::En), Texts::of(Lang::Ar));
    assert_eq!(fr.wizard_left(1), "Encore environ 1 question");
    assert_eq!(fr.wizard_left(4), "Encore environ 4 questions");
    assert_eq!(en.wizard_left(1), "About 1 more question");
    assert_eq!(ar.wizard_left(2), "بقي سؤالان تقريبًا");
    assert_eq!(ar.wizard_left(4), "بقي نحو 4 أسئلة");
    assert_eq!(ar.wizard_left(11), "بقي نحو 11 سؤالًا");
}

#[test]
fn french_double_signs_keep_to_their_word() {
    for (entry, line) in lines(Lang::Fr) {
        for loose in [" ?", " !", " ;", " :", "« ", " »", "'"] {
            assert!(!line.contains(loose), "{}: {line}", entry.key);
        }
    }
}
