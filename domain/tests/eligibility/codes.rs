//! The text of a hand-over, letter by letter: a phone may show one that an
//! older program wrote, and anybody can draw a code that we did not write.

use crate::grid::today;
use domain::eligibility::{
    DeadlinePolicy, FactName, Facts, Handover, HandoverRefused, RULEBOOK, RuleId, UNDECIDED, VERSIONS,
};

fn facts(answers: &[(FactName, &[&str])]) -> Facts {
    let mut facts = Facts::new();
    for (name, words) in answers {
        facts.set(*name, words).unwrap();
    }
    facts
}

fn text_of(facts: Facts, rulebook: u32) -> String {
    let (policy, rule) = (DeadlinePolicy::Decree2024, RuleId::R17Work.mark());
    Handover { facts, assessed_on: today(), policy, rulebook, rule }.to_text()
}

/// When this fails, codes on paper and on phones can no longer be read: give
/// the form another number and keep reading this one.
#[test]
fn a_code_is_written_as_it_always_was() {
    let everything = facts(&[
        (FactName::Commune, &["58001"]),
        (FactName::Region, &["wallonia_french"]),
        (FactName::Nationalities, &["SY", "TR", "ZW"]),
        (FactName::ResidenceDocument, &["N"]),
        (FactName::PermitLongerThanThreeMonths, &["yes"]),
        (FactName::PermitOrderedOn, &["2025-09"]),
        (FactName::LegalStaySince, &["2024-02-29"]),
        (FactName::BirthDate, &["1990"]),
        (FactName::WorkSince, &["unsure"]),
        (FactName::Medical, &["ill_without_certificate"]),
    ]);
    let text = text_of(everything, 0x1234_abcd);
    assert_eq!(text, "J1BA2T4HMNF6G7F4WA8R2FAE3YN30SB6JW5H4PJ06GG000226TH0X00");
    assert_eq!(Handover::read(&text).unwrap().facts, everything, "days, months and years");
    assert_eq!(text_of(Facts::new(), 0), "J1BA2T00000007F0000000006P9ERA0");
}

#[test]
fn a_code_is_read_as_people_copy_it() {
    let certificate = facts(&[(FactName::Medical, &["certificate"])]);
    let sent = Handover::new(certificate, today(), DeadlinePolicy::Seed18Months, &RULEBOOK);
    let text = sent.to_text();
    let spoken: Vec<String> =
        text.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into()).collect();
    assert_eq!(Handover::read(&spoken.join("-")), Ok(sent));
    assert_eq!(Handover::read(&spoken.join(" \n").to_lowercase()), Ok(sent));
    assert_eq!(Handover::read(&text.replace('J', "K")), Err(HandoverRefused::Foreign));
    for other in ["JXABC", "J0ABC", "J"] {
        assert_eq!(Handover::read(other), Err(HandoverRefused::Foreign), "{other}");
    }
    assert_eq!(Handover::read("J9ABC"), Err(HandoverRefused::Newer));
    for dash in ["\u{2013}", "\u{2014}", "\u{2212}", "\u{200f}", "\u{a0}"] {
        assert_eq!(Handover::read(&spoken.join(dash)), Ok(sent), "{dash:?}");
    }
    for (zero, one) in [("O", "I"), ("o", "l"), ("٠", "۱"), ("０", "１")] {
        assert_eq!(Handover::read(&text.replace('0', zero).replace('1', one)), Ok(sent), "{zero}{one}");
    }
    for letter in ["U", "é"] {
        let wrong = format!("{}{letter}", &text[..text.len() - 1]);
        assert_eq!(Handover::read(&wrong), Err(HandoverRefused::Damaged), "{letter} is no letter of ours");
    }
}

/// Bits and their width, as a forger would put them together.
struct Forged(Vec<bool>);

impl Forged {
    fn new() -> Self {
        Self::of_policy(0)
    }

    /// The day of the assessment, the setting, the fingerprint, and no rule.
    fn of_policy(policy: u32) -> Self {
        Self(Vec::new()).and(46_000, 17).and(policy, 2).and(0, 32).and(0, 16)
    }

    fn and(mut self, value: u32, width: u32) -> Self {
        self.0.extend((0..width).rev().map(|place| value >> place & 1 == 1));
        self
    }

    /// So many facts that are not answered.
    fn open(self, facts: usize) -> Self {
        (0..facts).fold(self, |bits, _| bits.and(0, 2))
    }

    /// The text with a checksum that fits.
    fn text(mut self) -> String {
        while !self.0.len().is_multiple_of(8) {
            self.0.push(false);
        }
        let bytes: Vec<u8> = self.0.chunks(8).map(|byte| number(byte) as u8).collect();
        let sum = crc(&bytes);
        let mut bits = self.and(sum, 32).0;
        while !bits.len().is_multiple_of(5) {
            bits.push(false);
        }
        let letters = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        "J1".chars().chain(bits.chunks(5).map(|five| char::from(letters[number(five)]))).collect()
    }
}

fn number(bits: &[bool]) -> usize {
    bits.iter().fold(0, |number, bit| number << 1 | usize::from(*bit))
}

fn crc(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

const FACTS: usize = FactName::ALL.len();

/// A code in which one fact is written with these bits, and no other answered.
fn with(name: FactName, bits: &[(u32, u32)]) -> Result<Vec<String>, HandoverRefused> {
    let place = name as usize;
    let forged =
        bits.iter().fold(Forged::new().open(place), |forged, (value, width)| forged.and(*value, *width));
    Handover::read(&forged.open(FACTS - place - 1).text()).map(|read| read.facts.values(name))
}

#[test]
fn a_forged_code_says_nothing_that_no_form_could() {
    const KNOWN: (u32, u32) = (2, 2);
    let damaged = Err(HandoverRefused::Damaged);
    assert_eq!(with(FactName::Medical, &[(0, 2)]), Ok(vec![]));
    assert_eq!(with(FactName::Medical, &[(1, 2)]), Ok(vec!["unsure".to_owned()]));
    assert_eq!(with(FactName::Medical, &[(3, 2)]), damaged, "a fourth state");

    assert_eq!(with(FactName::Medical, &[KNOWN, (2, 5)]), Ok(vec!["ill_without_certificate".to_owned()]));
    assert_eq!(with(FactName::Medical, &[KNOWN, (3, 5)]), damaged, "there are three words");
    assert_eq!(with(FactName::AsylumPending, &[KNOWN, (2, 5)]), damaged, "neither no nor yes");

    assert_eq!(with(FactName::Commune, &[KNOWN, (58_001, 17)]), Ok(vec!["58001".to_owned()]));
    assert_eq!(with(FactName::Commune, &[KNOWN, (99_999, 17)]), damaged, "no such commune");

    let day = |kind, days| [KNOWN, (kind, 2), (days, 17)];
    assert_eq!(with(FactName::BirthDate, &day(2, 36_524)), Ok(vec!["2000".to_owned()]));
    assert_eq!(with(FactName::LegalStaySince, &day(2, 36_524)), damaged, "a year is too vague");
    assert_eq!(with(FactName::BirthDate, &day(3, 36_524)), damaged, "vaguer than a year");
    assert_eq!(with(FactName::BirthDate, &day(2, 36_525)), damaged, "a year does not begin on 2 January");
    assert_eq!(with(FactName::BirthDate, &day(0, 131_071)), damaged, "in 2258");

    let held = |count, places: &[u32]| {
        let places = places.iter().map(|place| (*place, 8));
        with(FactName::Nationalities, &[KNOWN, (count, 3)].into_iter().chain(places).collect::<Vec<_>>())
    };
    assert_eq!(held(1, &[0]), Ok(vec!["AD".to_owned()]));
    assert_eq!(held(2, &[0, 1]), Ok(vec!["AD".to_owned(), "AE".to_owned()]));
    assert_eq!(held(2, &[0, 0]), damaged, "the same twice");
    assert_eq!(held(0, &[0]), damaged, "none at all");
    assert_eq!(held(1, &[252]), damaged, "no such state");
    assert_eq!(held(7, &[0, 1, 2, 3, 4, 5, 6]), damaged, "more than six");
}

#[test]
fn a_code_that_goes_on_or_ends_early_is_damaged() {
    let whole = Forged::new().open(FACTS);
    assert!(Handover::read(&whole.text()).is_ok());
    assert_eq!(Handover::read(&Forged::new().open(FACTS).and(0, 8).text()), Err(HandoverRefused::Damaged));
    assert_eq!(Handover::read(&Forged::new().open(FACTS - 5).text()), Err(HandoverRefused::Damaged));
}

#[test]
fn a_code_names_the_setting_of_its_day() {
    for (place, policy) in DeadlinePolicy::ALL.iter().enumerate() {
        let read = Handover::read(&Forged::of_policy(place as u32).open(FACTS).text());
        assert_eq!(read.unwrap().policy, *policy);
    }
    let none = Forged::of_policy(DeadlinePolicy::ALL.len() as u32).open(FACTS);
    assert_eq!(Handover::read(&none.text()), Err(HandoverRefused::Damaged));
}

#[test]
fn every_rule_has_a_mark_of_its_own_that_a_code_carries() {
    for (place, rule) in RuleId::ALL.iter().enumerate() {
        assert_ne!(rule.mark(), UNDECIDED, "{}", rule.as_str());
        assert!(
            RuleId::ALL.iter().skip(place + 1).all(|other| other.mark() != rule.mark()),
            "{}",
            rule.as_str()
        );
        let policy = DeadlinePolicy::Seed18Months;
        let sent =
            Handover { facts: Facts::new(), assessed_on: today(), policy, rulebook: 0, rule: rule.mark() };
        assert_eq!(Handover::read(&sent.to_text()).unwrap().rule(), Some(*rule));
    }
    // Those of codes on paper.
    assert_eq!([RuleId::R01Bru.mark(), RuleId::R17Work.mark()], [1435, 956]);
}

/// The rules are known again only if they decide as the code says: another
/// table with the same half of a fingerprint is another table.
#[test]
fn a_code_is_replayed_by_the_very_rules_that_made_it() {
    let belgian = facts(&[(FactName::Region, &["wallonia_french"]), (FactName::Nationalities, &["BE"])]);
    for book in VERSIONS {
        let sent = Handover::new(belgian, today(), DeadlinePolicy::Decree2024, book);
        assert_eq!(sent.rule(), Some(RuleId::R02Belgian));
        assert_eq!(sent.rules().map(|book| book.hash), Some(book.hash));
        assert!(Handover { rulebook: 0, ..sent }.rules().is_none());
        assert!(Handover { rule: RuleId::R17Work.mark(), ..sent }.rules().is_none());
    }
    let nothing = Handover::new(Facts::new(), today(), DeadlinePolicy::Decree2024, &RULEBOOK);
    assert_eq!((nothing.rule, nothing.rule()), (UNDECIDED, None));
    assert!(nothing.rules().is_some());
}
