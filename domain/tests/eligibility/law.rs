//! The decision table read once more, as plain conditions over plain texts and
//! without the engine: what the engine is held against.

use chrono::{Datelike, Months, NaiveDate};
use domain::eligibility::{FactName, Facts};

/// A complete person: every word said, every date a day or unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plain {
    pub region: &'static str,
    pub nationalities: &'static [&'static str],
    pub document: &'static str,
    pub long_permit: bool,
    pub ordered: Option<NaiveDate>,
    pub stay: Option<NaiveDate>,
    pub born: Option<NaiveDate>,
    pub work_since: Option<NaiveDate>,
    pub procedure: bool,
    pub asylum: bool,
    pub protection: bool,
    pub autonomy: bool,
    pub diploma: bool,
    pub standstill: bool,
    pub family: &'static str,
    pub certificate: &'static str,
    pub work: &'static str,
    pub study: &'static str,
    pub medical: &'static str,
}

pub const EU_PLUS: [&str; 31] = [
    "AT", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
    "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "NO", "LI", "CH", "EU",
];

pub fn age(born: NaiveDate, today: NaiveDate) -> i32 {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    today.year() - born.year() - i32::from(!had_birthday)
}

pub fn plus(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months)).unwrap()
}

/// The first rule of the table that holds.
pub fn deciding_rule(person: &Plain, today: NaiveDate) -> &'static str {
    let holds = |code: &str| person.nationalities.contains(&code);
    match person.region {
        "brussels" => return "R01-BRU",
        "flanders" => return "R01-VLA",
        "german_speaking" => return "R01-DG",
        _ => {}
    }
    if holds("BE") {
        return "R02-BELGIAN";
    }
    if person.nationalities.iter().any(|code| EU_PLUS.contains(code)) {
        return "R03-EUPLUS";
    }
    if holds("GB") {
        return if person.document == "M" { "R04-UK-M" } else { "R04-UK" };
    }
    if person.document == "M" || person.family == "british_withdrawal" {
        return "R04-UK-FAMILY";
    }
    if person.asylum {
        return "R05-ASYLUM";
    }
    if person.protection {
        return "R06-TEMPORARY-PROTECTION";
    }
    if person.document == "none" {
        return "R07-NO-PERMIT";
    }
    if !person.long_permit {
        return "R08-SHORT-PERMIT";
    }
    match person.family {
        "eu_core" => return "R09-EU-FAMILY",
        "eu_other" => return "R09-EU-FAMILY-OTHER",
        "belgian_free_movement" => return "R10-BELGIAN-FAMILY-MOBILE",
        "belgian" => return "R10-BELGIAN-FAMILY",
        _ => {}
    }
    if ["AI", "annex_15", "annex_35", "visa_d", "other"].contains(&person.document) {
        return "R11-PROVISIONAL-DOCUMENT";
    }
    let Some(stay) = person.stay else { return "R12-STAY-DATE-UNKNOWN" };
    if plus(stay, 36) <= person.ordered.unwrap_or(today) {
        return if person.procedure { "R12-THREE-YEARS-WITH-PROCEDURE" } else { "R12-THREE-YEARS" };
    }
    let Some(born) = person.born else { return "R13-AGE-UNKNOWN" };
    if age(born, today) < 18 {
        return if person.autonomy { "R13-UNACCOMPANIED-MINOR" } else { "R13-MINOR" };
    }
    if age(born, today) >= 65 {
        return "R13-65";
    }
    waivers(person, stay, today)
}

fn waivers(person: &Plain, stay: NaiveDate, today: NaiveDate) -> &'static str {
    match person.certificate {
        "none" | "in_progress_wallonia" => {}
        "started_elsewhere" => return "R14-STARTED-ELSEWHERE",
        _ => return "R14-CERTIFICATE",
    }
    if person.diploma {
        return "R15-BELGIAN-DIPLOMA";
    }
    if person.nationalities.contains(&"TR") {
        return "R16-TURKISH";
    }
    if person.standstill {
        return "R16-STANDSTILL";
    }
    match person.work {
        "half_time_or_more" if person.work_since.is_some_and(|since| plus(since, 3) < today) => {
            return "R17-WORK";
        }
        "self_employed" | "several_part_time" | "interim" => return "R17-WORK-TO-CHECK",
        _ => {}
    }
    if person.study != "none" {
        return "R18-STUDY";
    }
    match person.medical {
        "certificate" => return "R19-MEDICAL",
        "ill_without_certificate" => return "R19-MEDICAL-TO-PROVE",
        _ => {}
    }
    if plus(stay, 36) <= today { "R20-THREE-YEARS-SINCE" } else { "R21-OBLIGATED" }
}

/// Status and certainty of a rule, as the table lists them, for somebody with
/// this document.
pub fn says(rule: &str, document: &str) -> (&'static str, &'static str) {
    match rule {
        // Of no other paper than an annexe 3 is it sure that it is short.
        "R08-SHORT-PERMIT" if document != "annex_3" => ("exempt", "to_confirm"),
        "R01-BRU" | "R01-VLA" | "R01-DG" => ("other_region", "certain"),
        "R02-BELGIAN" | "R03-EUPLUS" | "R04-UK-M" | "R05-ASYLUM" | "R07-NO-PERMIT" | "R08-SHORT-PERMIT"
        | "R09-EU-FAMILY" => ("exempt", "certain"),
        "R04-UK" | "R10-BELGIAN-FAMILY-MOBILE" | "R12-THREE-YEARS" => ("exempt", "to_confirm"),
        "R06-TEMPORARY-PROTECTION"
        | "R13-MINOR"
        | "R13-65"
        | "R14-CERTIFICATE"
        | "R15-BELGIAN-DIPLOMA"
        | "R16-TURKISH"
        | "R17-WORK"
        | "R18-STUDY"
        | "R19-MEDICAL" => ("dispensed", "certain"),
        "R21-OBLIGATED" => ("obligated", "certain"),
        _ => ("needs_review", "to_confirm"),
    }
}

impl Plain {
    /// A Syrian adult with card A who has to follow the path.
    pub fn obligated() -> Self {
        Self {
            region: "wallonia_french",
            nationalities: &["SY"],
            document: "A",
            long_permit: true,
            ordered: NaiveDate::from_ymd_opt(2025, 9, 15),
            stay: NaiveDate::from_ymd_opt(2025, 6, 1),
            born: NaiveDate::from_ymd_opt(1990, 5, 10),
            work_since: None,
            procedure: false,
            asylum: false,
            protection: false,
            autonomy: false,
            diploma: false,
            standstill: false,
            family: "none",
            certificate: "none",
            work: "none",
            study: "none",
            medical: "none",
        }
    }

    /// One fact in the words of forms.
    pub fn words(&self, name: FactName) -> Vec<String> {
        let one = |word: &str| vec![word.to_owned()];
        let yes_no = |value: bool| one(if value { "yes" } else { "no" });
        let date = |day: Option<NaiveDate>| day.map_or_else(|| one("unsure"), |day| one(&day.to_string()));
        match name {
            FactName::Commune => Vec::new(),
            FactName::Region => one(self.region),
            FactName::Nationalities => self.nationalities.iter().map(|code| (*code).to_owned()).collect(),
            FactName::ResidenceDocument => one(self.document),
            FactName::PermitLongerThanThreeMonths => yes_no(self.long_permit),
            FactName::PermitOrderedOn => date(self.ordered),
            FactName::LegalStaySince => date(self.stay),
            FactName::BirthDate => date(self.born),
            FactName::WorkSince => date(self.work_since),
            FactName::RegisteredInCommuneOn => one("unsure"),
            FactName::LegalStayIncludesAsylumProcedure => yes_no(self.procedure),
            FactName::AsylumPending => yes_no(self.asylum),
            FactName::TemporaryProtection => yes_no(self.protection),
            FactName::UnaccompaniedMinorInAutonomy => yes_no(self.autonomy),
            FactName::BelgianDiploma => yes_no(self.diploma),
            FactName::StandstillState => yes_no(self.standstill),
            FactName::FamilyTie => one(self.family),
            FactName::PriorCertificate => one(self.certificate),
            FactName::Work => one(self.work),
            FactName::Study => one(self.study),
            FactName::Medical => one(self.medical),
        }
    }

    /// The facts of this person.
    pub fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        for name in FactName::ALL {
            put(&mut facts, *name, &self.words(*name));
        }
        facts
    }
}

/// Answers one question in the words of forms.
pub fn put(facts: &mut Facts, name: FactName, words: &[String]) {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    facts.set(name, &words).unwrap();
}
