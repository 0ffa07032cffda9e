//! The older version read once more: the centre's public page as plain
//! conditions, without the engine.

use crate::law::{EU_PLUS, Plain, age, plus, says};
use chrono::NaiveDate;

/// The first rule of the page that holds.
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
        return "R04-UK";
    }
    if person.document == "none" {
        return "R07-NO-PERMIT";
    }
    if !person.long_permit {
        return "R08-SHORT-PERMIT";
    }
    if person.family == "eu_core" {
        return "R09-EU-FAMILY";
    }
    match person.stay {
        None => return "R12-STAY-DATE-UNKNOWN",
        Some(stay) if plus(stay, 36) <= today => return "R12-THREE-YEARS",
        Some(_) => {}
    }
    match person.born.map(|born| age(born, today)) {
        None => return "R13-AGE-UNKNOWN",
        Some(..18) => return "R13-MINOR",
        Some(65..) => return "R13-65",
        Some(_) => {}
    }
    if !["none", "started_elsewhere", "in_progress_wallonia"].contains(&person.certificate) {
        return "R14-CERTIFICATE";
    }
    if person.diploma {
        return "R15-BELGIAN-DIPLOMA";
    }
    if holds("TR") {
        return "R16-TURKISH";
    }
    let works = person.work == "half_time_or_more";
    if works && person.work_since.is_some_and(|since| plus(since, 3) < today) {
        return "R17-WORK";
    }
    if person.study != "none" {
        return "R18-STUDY";
    }
    if person.medical == "certificate" { "R19-MEDICAL" } else { "R21-OBLIGATED" }
}

/// Status and certainty of each rule: the page doubts only what it cannot count.
pub fn page_says(rule: &str, document: &str) -> (&'static str, &'static str) {
    match rule {
        "R08-SHORT-PERMIT" => ("exempt", "certain"),
        "R04-UK" | "R12-THREE-YEARS" => ("exempt", "certain"),
        other => says(other, document),
    }
}
