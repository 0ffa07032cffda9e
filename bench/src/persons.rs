//! Random persons, the same at every run: mostly newcomers whom many rules look
//! at, for a person who is decided by the first rule measures nothing.

use anyhow::{Context, Result, anyhow};
use chrono::{Days, NaiveDate};
use domain::eligibility::{DeadlinePolicy, FactName, Facts, NationalityClass, assess};
use serde_json::{Map, Value, json};

use crate::table;

/// The day of every assessment.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");

pub const POLICY: DeadlinePolicy = DeadlinePolicy::Decree2024;

/// One person and the rule that decides for her.
pub struct Person {
    pub facts: Facts,
    pub rule: &'static str,
}

/// So many persons for whom a rule of the table decides.
pub fn some(count: usize) -> Result<Vec<Person>> {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut persons = Vec::with_capacity(count);
    while persons.len() < count {
        let facts = random(&mut chance)?;
        let verdict = assess(&facts, TODAY, POLICY);
        if let Some(rule) = verdict.rule.filter(|rule| table::has(*rule)) {
            persons.push(Person { facts, rule: rule.as_str() });
        }
    }
    Ok(persons)
}

impl Person {
    /// The person as an object of texts, numbers and truths, with every date
    /// arithmetic done: engines without calendars get it for nothing.
    pub fn plain(&self) -> Result<Value> {
        let mut facts = Map::new();
        for name in FactName::ALL {
            if !name.words().is_empty() {
                facts.insert(name.as_str().into(), json!(self.facts.values(*name).first()));
            }
        }
        if let Some(region) = self.facts.region().known() {
            facts.insert("region".into(), json!(region.as_str()));
        }
        let held = self.facts.nationalities().known().context("a person without nationality")?;
        for (class, name) in table::CLASSES {
            facts.insert(name.into(), json!(held.any(class)));
        }
        table::dates(&self.facts, &mut facts);
        Ok(json!({ "facts": facts, "rule": self.rule }))
    }
}

fn random(chance: &mut Chance) -> Result<Facts> {
    let mut facts = Facts::new();
    for name in FactName::ALL {
        let answer = match name {
            FactName::Commune => continue,
            FactName::Region if chance.of(0.95) => "wallonia_french".to_owned(),
            FactName::Nationalities => nationality(chance).to_owned(),
            FactName::ResidenceDocument if chance.of(0.7) => chance.one_of(&["A", "B", "F"]).to_owned(),
            FactName::PermitLongerThanThreeMonths if chance.of(0.95) => "yes".to_owned(),
            FactName::AsylumPending | FactName::TemporaryProtection if chance.of(0.95) => "no".to_owned(),
            FactName::BelgianDiploma | FactName::StandstillState if chance.of(0.9) => "no".to_owned(),
            FactName::FamilyTie | FactName::PriorCertificate | FactName::Study | FactName::Medical
                if chance.of(0.85) =>
            {
                "none".to_owned()
            }
            FactName::BirthDate => before(chance, 80 * 365),
            FactName::PermitOrderedOn | FactName::RegisteredInCommuneOn => before(chance, 900),
            FactName::LegalStaySince => before(chance, 1500),
            FactName::WorkSince => before(chance, 300),
            _ => chance.one_of(name.words()).to_owned(),
        };
        facts.set(*name, &[&answer]).map_err(|why| anyhow!("{}: {answer}: {why:?}", name.as_str()))?;
    }
    Ok(facts.completed())
}

fn nationality(chance: &mut Chance) -> &'static str {
    match chance.below(20) {
        0 => "BE",
        1 => "FR",
        2 => "GB",
        3 | 4 => "TR",
        _ => chance.one_of(&["SY", "MA", "UA", "CM", "AF", "IN", "BR", "CD"]),
    }
}

fn before(chance: &mut Chance, days: u64) -> String {
    TODAY.checked_sub_days(Days::new(chance.below(days))).unwrap_or(TODAY).to_string()
}

/// Numbers that look random and are the same at every run (SplitMix64).
pub struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn of(&mut self, share: f64) -> bool {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64 <= share
    }

    fn one_of(&mut self, words: &[&'static str]) -> &'static str {
        words[self.below(words.len() as u64) as usize]
    }
}

/// The classes by the type that the conditions carry.
pub fn class_name(class: NationalityClass) -> &'static str {
    table::CLASSES.iter().find(|(one, _)| *one == class).map_or("", |(_, name)| name)
}
