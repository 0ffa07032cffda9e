//! A scanner types the keys of the keyboard that it was set to.

use chrono::NaiveDate;
use domain::eligibility::{DeadlinePolicy, FactName, Facts, Handover, HandoverRefused, RULEBOOK};

/// Rows of keys without and with shift, as drawn on the keyboards.
type Keyboard = [[&'static str; 2]; 4];

const AMERICAN: Keyboard = [
    ["1234567890", "!@#$%^&*()"],
    ["qwertyuiop", "QWERTYUIOP"],
    ["asdfghjkl;", "ASDFGHJKL:"],
    ["zxcvbnm,./", "ZXCVBNM<>?"],
];
const BELGIAN: Keyboard = [
    ["&é\"'(§è!çà", "1234567890"],
    ["azertyuiop", "AZERTYUIOP"],
    ["qsdfghjklm", "QSDFGHJKLM"],
    ["wxcvbn,;:=", "WXCVBN?./+"],
];
const FRENCH: Keyboard = [
    ["&é\"'(-è_çà", "1234567890"],
    ["azertyuiop", "AZERTYUIOP"],
    ["qsdfghjklm", "QSDFGHJKLM"],
    ["wxcvbn,;:!", "WXCVBN?./§"],
];
const GERMAN: Keyboard = [
    ["1234567890", "!\"§$%&/()="],
    ["qwertzuiop", "QWERTZUIOP"],
    ["asdfghjklö", "ASDFGHJKLÖ"],
    ["yxcvbnm,.-", "YXCVBNM;:_"],
];
const KEYBOARDS: [Keyboard; 4] = [AMERICAN, BELGIAN, FRENCH, GERMAN];

/// What caps lock does to a key.
#[derive(Clone, Copy, PartialEq)]
enum Caps {
    Off,
    /// As shift, on letters alone.
    Letters,
    /// As shift, on every key; with shift it is off.
    All,
}

/// What a computer shows when a scanner types these letters.
fn typed(text: &str, scanner: &Keyboard, computer: &Keyboard, caps: Caps) -> String {
    text.chars()
        .map(|c| {
            let key = |level: usize| {
                scanner
                    .iter()
                    .enumerate()
                    .find_map(|(row, keys)| Some((row, keys[level].chars().position(|k| k == c)?, level)))
            };
            let (row, place, shift) = key(0).or_else(|| key(1)).unwrap();
            let plain = computer[row][0].chars().nth(place).unwrap();
            let shifted = match caps {
                Caps::Off => shift == 1,
                Caps::Letters if plain.is_alphabetic() => shift == 0,
                Caps::Letters => shift == 1,
                Caps::All => shift == 0,
            };
            computer[row][usize::from(shifted)].chars().nth(place).unwrap()
        })
        .collect()
}

/// Codes with all letters and digits between them.
fn codes() -> Vec<Handover> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    (0..60)
        .map(|number: u16| {
            let mut facts = Facts::new();
            facts.set(FactName::Commune, &[["58001", "58002", "55022"][usize::from(number % 3)]]).unwrap();
            facts.set(FactName::Nationalities, &[["SY", "UA", "MA", "TR"][usize::from(number % 4)]]).unwrap();
            facts
                .set(
                    FactName::BirthDate,
                    &[&format!("{}-0{}-1{}", 1950 + number, number % 9 + 1, number % 10)],
                )
                .unwrap();
            facts
                .set(FactName::ResidenceDocument, &[["A", "B", "F", "none"][usize::from(number % 4)]])
                .unwrap();
            Handover::new(facts, day, DeadlinePolicy::Seed18Months, &RULEBOOK)
        })
        .collect()
}

#[test]
fn a_code_is_read_whatever_keyboards_scanner_and_computer_are_set_to() {
    let mut seen = String::new();
    for handover in codes() {
        let text = handover.to_text();
        seen.push_str(&text);
        for scanner in &KEYBOARDS {
            for computer in &KEYBOARDS {
                for caps in [Caps::Off, Caps::Letters, Caps::All] {
                    let typed = typed(&text, scanner, computer, caps);
                    assert_eq!(Handover::read(&typed), Ok(handover), "{typed}");
                }
            }
        }
    }
    for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
        assert!(seen.contains(letter), "no code has {letter}");
    }
}

/// Where caps lock writes capitals of letters with accents too.
#[test]
fn a_code_in_capitals_with_accents_is_read() {
    let mut accents = String::new();
    for handover in codes() {
        for computer in [&BELGIAN, &FRENCH] {
            let typed = typed(&handover.to_text(), &AMERICAN, computer, Caps::Off).to_uppercase();
            accents.extend(typed.chars().filter(|sign| "ÉÈÇÀ".contains(*sign)));
            assert_eq!(Handover::read(&typed), Ok(handover), "{typed}");
        }
    }
    assert!("ÉÈÇÀ".chars().all(|sign| accents.contains(sign)), "{accents}");
}

/// On a photo with several codes, ours is looked for by its beginning.
#[test]
fn our_codes_begin_as_no_other_does() {
    for handover in codes() {
        assert!(Handover::begins(&handover.to_text()));
    }
    for foreign in ["", "J", "1", "https://example.org/J1", "K1ABC"] {
        assert!(!Handover::begins(foreign), "{foreign}");
    }
}

/// What cannot be mended is called what it is.
#[test]
fn a_damaged_code_of_another_keyboard_is_the_scanners() {
    for handover in codes() {
        let text = handover.to_text();
        let cut = &text[..text.len() - 3];
        assert_eq!(Handover::read(cut), Err(HandoverRefused::Damaged));
        for (scanner, computer) in
            [(&AMERICAN, &BELGIAN), (&AMERICAN, &FRENCH), (&BELGIAN, &AMERICAN), (&BELGIAN, &GERMAN)]
        {
            let typed = typed(cut, scanner, computer, Caps::Off);
            assert_eq!(Handover::read(&typed), Err(HandoverRefused::Scanner), "{typed}");
        }
        for by_hand in [".", " .", ")", "-", ",", "..."] {
            let typed = format!("{cut}{by_hand}");
            assert_eq!(Handover::read(&typed), Err(HandoverRefused::Damaged), "{typed}");
        }
        // Hyphens are how a code is read aloud; any other sign is a keyboard's.
        let by_hyphens = [&cut[..2], &cut[2..6], &cut[6..]].join("-");
        assert_eq!(Handover::read(&by_hyphens), Err(HandoverRefused::Damaged), "{by_hyphens}");
        let with_caps = typed(cut, &AMERICAN, &BELGIAN, Caps::All);
        if with_caps.starts_with("J1") && with_caps.contains('?') {
            assert_eq!(Handover::read(&with_caps), Err(HandoverRefused::Scanner), "{with_caps}");
        }
        for arabic in ["ت1شسي", "ـ1ًٌ"] {
            assert_eq!(Handover::read(arabic), Err(HandoverRefused::Scanner));
        }
    }
    for foreign in ["https://example.org", "K7Q-4MD", "", "&é\"", "Jamila", "j'ai", "bonjour !"] {
        assert_eq!(Handover::read(foreign), Err(HandoverRefused::Foreign), "{foreign}");
    }
}

/// A heap of signs is not searched through for every pair of keyboards.
#[test]
fn a_long_text_is_no_code() {
    assert_eq!(Handover::read(&"J&".repeat(40_000)), Err(HandoverRefused::Scanner));
    assert_eq!(Handover::read(&"x".repeat(40_000)), Err(HandoverRefused::Foreign));
}
