//! What keyboards of other scripts, copied texts and autofills put into fields:
//! the same is understood, and what one cannot see is nothing.

use chrono::NaiveDate;
use domain::booking::{BookingDraft, Channel, FieldWhy, Reference};
use domain::directory::{CommuneIndex, Meant};
use domain::eligibility::{DeadlinePolicy, FactName, Facts, Handover, RULEBOOK, RemarkText};
use domain::people::{Email, PersonName, PersonSearch};
use domain::plain_line;
use proptest::prelude::*;

use crate::worlds::rules;

/// Characters without a shape of their own.
const INVISIBLE: [char; 14] = [
    '\u{AD}',
    '\u{61C}',
    '\u{180E}',
    '\u{200B}',
    '\u{200E}',
    '\u{200F}',
    '\u{202A}',
    '\u{202E}',
    '\u{2060}',
    '\u{2066}',
    '\u{2069}',
    '\u{FEFF}',
    '\u{FFF9}',
    '\u{E0001}',
];
/// Spaces of all widths, and letters that are blank.
const BLANK: [char; 14] = [
    ' ', '\t', '\u{A0}', '\u{1680}', '\u{2000}', '\u{2003}', '\u{2009}', '\u{200A}', '\u{202F}', '\u{205F}',
    '\u{3000}', '\u{3164}', '\u{FFA0}', '\u{2800}',
];
const DASHES: [char; 10] = [
    '-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2212}', '\u{FE63}',
    '\u{FF0D}',
];
/// The zeros of our visitors' scripts: Arabic, Persian, Devanagari, Bengali, full-width.
const ZEROS: [u32; 6] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xFF10];

/// The same text as other keyboards write it; `choices` are endless.
fn in_disguise(text: &str, mut choices: impl Iterator<Item = usize>, widths: bool) -> String {
    let mut choose = |from: &[char]| from[choices.next().unwrap() % from.len()];
    let mut written = String::new();
    written.push(choose(&BLANK));
    for c in text.chars() {
        if choose(&['y', 'n', 'n']) == 'y' {
            written.push(choose(&INVISIBLE));
        }
        let width = choose(&['y', 'n']) == 'y' && widths;
        written.push(match c {
            '0'..='9' => {
                let zeros: Vec<char> =
                    ZEROS.iter().filter_map(|zero| char::from_u32(zero + u32::from(c) - 0x30)).collect();
                choose(&zeros)
            }
            '-' => choose(&DASHES),
            ' ' => choose(&BLANK),
            '!'..='~' if width => char::from_u32(u32::from(c) + 0xFEE0).unwrap(),
            c => c,
        });
    }
    written.push(choose(&INVISIBLE));
    written.push(choose(&BLANK));
    written
}

fn communes() -> CommuneIndex {
    let lines = "55022|La Louvière|7100 7110|Haine-Saint-Pierre;Houdeng-Aimeries|ceraic\n\
                 56011|Binche|7130 7131|Ressaix;Waudrez|ceraic\n\
                 51004|Ath|7800 7801|Irchonwelz|ceraic\n";
    CommuneIndex::new(lines.into())
}

fn handover() -> Handover {
    let mut facts = Facts::new();
    facts.set(FactName::Commune, &["58001"]).unwrap();
    facts.set(FactName::BirthDate, &["1990-05-10"]).unwrap();
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    Handover::new(facts, day, DeadlinePolicy::Seed18Months, &RULEBOOK)
}

fn year(text: &str) -> Option<String> {
    let draft = BookingDraft {
        family_name: "x".into(),
        consent: "true".into(),
        birth_year: text.into(),
        ..BookingDraft::default()
    };
    let person = draft.parse_person(rules(Channel::Counter)).ok()?;
    person.birth_year.map(|year| year.to_string())
}

fn commune(text: &str) -> Option<String> {
    let index = communes();
    match index.meant(text, 3) {
        Meant::One(entry) => Some(entry.ins.to_owned()),
        Meant::Several(found) => Some(found.iter().map(|entry| entry.ins).collect()),
        Meant::Unknown => None,
    }
}

fn searched(text: &str) -> Option<String> {
    Some(format!("{:?} {:?}", PersonSearch::new(text), Reference::parse(text)))
}

/// A reader of a field, and texts that it takes.
type Field = (fn(&str) -> Option<String>, &'static [&'static str]);

const FIELDS: [Field; 7] = [
    (|text| Email::parse(text).ok().map(String::from), &["lina@example.org", "o'brien-1@sub.example-2.be"]),
    (|text| Reference::parse(text).map(String::from), &["K7Q-4MD", "k7q4md", "100-001", "ioL 0O1"]),
    (year, &["1990", "2026", "1907"]),
    (
        commune,
        &[
            "Binche",
            "7100",
            "B-7130",
            "7100-La Louvière",
            "la louviere",
            "Haine-Saint-Pierre",
            "Binche (Ressaix)",
        ],
    ),
    (searched, &["0470 12 34 56", "+32 (0)470 12", "K7Q-4MD", "Haddad"]),
    (|text| Some(plain_line(text)), &["2026", "5", "12-03", "x1"]),
    (
        |text| {
            // The code itself is too long for a table: it is read where "code" stands.
            let code = handover().to_text();
            let written = text.strip_prefix("code").map(|_| code.clone())?;
            Handover::read(&written).ok().map(|read| read.to_text())
        },
        &["code"],
    ),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_field_understands_what_other_keyboards_write(
        choices in prop::collection::vec(any::<usize>(), 24..60),
        widths in any::<bool>(),
    ) {
        for (read, texts) in FIELDS {
            for text in texts {
                let plain = read(text);
                prop_assert!(plain.is_some(), "{text}");
                if *text == "code" {
                    let code = handover().to_text();
                    let written = in_disguise(&code.to_lowercase(), choices.iter().copied().cycle(), widths);
                    prop_assert_eq!(Handover::read(&written), Ok(handover()), "{:?}", written);
                    continue;
                }
                let written = in_disguise(text, choices.iter().copied().cycle(), widths);
                prop_assert_eq!(read(&written), plain, "{:?} as {:?}", text, written);
            }
        }
    }

    #[test]
    fn what_one_cannot_see_is_no_name_and_no_field(
        text in prop::collection::vec(
            prop::sample::select(INVISIBLE.iter().chain(&BLANK).chain(&['\u{115F}', '\u{1160}', '\u{34F}', '\u{17B4}', '\u{FE0F}', '\u{200C}']).copied().collect::<Vec<_>>()),
            0..30,
        ),
    ) {
        let text: String = text.into_iter().collect();
        prop_assert!(PersonName::parse(&text).is_err());
        prop_assert!(RemarkText::parse(&text).is_err());
        let around = format!("{text}Lina{text}");
        let name = PersonName::parse(&around);
        prop_assert_eq!(name.as_ref().map(PersonName::as_str), Ok("Lina"));
        let draft = BookingDraft { family_name: "Lina".into(), given_name: text.clone(), birth_year: text.clone(), phone: text.clone(), email: text.clone(), consent: "true".into(), ..BookingDraft::default() };
        let person = draft.parse_person(rules(Channel::Counter)).unwrap();
        prop_assert!(person.given_name.is_none() && person.birth_year.is_none());
        prop_assert!(person.phone.is_none() && person.email.is_none());
        let nobody = BookingDraft { family_name: text, ..draft };
        let refused = nobody.parse_person(rules(Channel::Counter)).unwrap_err();
        prop_assert_eq!(refused[0].why, FieldWhy::Missing);
    }
}

/// A limit counts what a reader sees: a letter and its marks are one.
#[test]
fn a_letter_with_its_marks_counts_once() {
    for letter in ["é", "e\u{301}", "نُّ", "क्षि", "각", "\u{1112}\u{1161}\u{11AB}", "ǖ\u{323}"]
    {
        assert!(PersonName::parse(&letter.repeat(PersonName::LONGEST)).is_ok(), "{letter}");
        assert!(PersonName::parse(&letter.repeat(PersonName::LONGEST + 1)).is_err(), "{letter}");
        assert!(RemarkText::parse(&letter.repeat(RemarkText::LONGEST)).is_ok(), "{letter}");
        assert!(RemarkText::parse(&letter.repeat(RemarkText::LONGEST + 1)).is_err(), "{letter}");
    }
    let heap = format!("e{}", "\u{301}".repeat(5_000));
    assert!(PersonName::parse(&heap).is_err(), "no letter has thousands of marks");
}

#[test]
fn a_name_is_kept_composed() {
    let composed = PersonName::parse("Zoé").unwrap();
    assert_eq!(PersonName::parse("Zoe\u{301}").unwrap(), composed);
}
