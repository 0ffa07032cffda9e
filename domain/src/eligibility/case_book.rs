//! The case book: persons in words, their facts, and the verdict that people
//! who know the law expect of them. It is a file that they edit,
//! `domain/cases/cases.json`, and the document of the rules shows it.

use chrono::NaiveDate;
use serde::Deserialize;

use super::deadline::{DeadlineKind, DeadlinePolicy};
use super::facts::Facts;
use super::rulebook::Rulebook;
use super::verdict::Verdict;

/// One case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Its number.
    pub id: String,
    /// The person, in French prose.
    pub person: String,
    /// The day of the assessment.
    pub today: NaiveDate,
    /// What is known of her; what is not said does not apply to her.
    pub facts: Facts,
    /// What the verdict has to be.
    pub expected: Expected,
}

/// The expected verdict, in the words of the HTTP API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Her status.
    pub status: String,
    /// The rule that decides.
    pub rule: String,
    /// How sure it is.
    pub certainty: String,
    /// The date to aim for.
    pub aim_for: Option<NaiveDate>,
    /// The date that the decree allows.
    pub allowed_until: Option<NaiveDate>,
}

/// What differs between a case and the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which part of the verdict, by its name in [`Expected`].
    pub part: &'static str,
    /// What the case expects; empty for no date.
    pub expected: String,
    /// What the rules say.
    pub found: String,
}

impl Expected {
    fn of(verdict: &Verdict) -> Self {
        let date = |kind| verdict.deadlines.iter().find(|due| due.kind == kind).map(|due| due.date);
        Self {
            status: verdict.status.as_str().to_owned(),
            rule: verdict.rule.map(|rule| rule.as_str().to_owned()).unwrap_or_default(),
            certainty: verdict.certainty.as_str().to_owned(),
            aim_for: date(DeadlineKind::AimFor),
            allowed_until: date(DeadlineKind::AllowedUntil),
        }
    }
}

impl Case {
    /// The verdict of the case under a rulebook.
    #[must_use]
    pub fn verdict(&self, rulebook: &'static Rulebook) -> Verdict {
        rulebook.assess(&self.facts.completed(), self.today, DeadlinePolicy::Seed18Months)
    }

    /// What the case expects and the rules do not say; nothing when they agree.
    #[must_use]
    pub fn differences(&self, rulebook: &'static Rulebook) -> Vec<Difference> {
        let found = Expected::of(&self.verdict(rulebook));
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
        let expected = &self.expected;
        [
            ("status", expected.status.clone(), found.status),
            ("rule", expected.rule.clone(), found.rule),
            ("certainty", expected.certainty.clone(), found.certainty),
            ("aim_for", date(expected.aim_for), date(found.aim_for)),
            ("allowed_until", date(expected.allowed_until), date(found.allowed_until)),
        ]
        .into_iter()
        .filter(|(_, expected, found)| expected != found)
        .map(|(part, expected, found)| Difference { part, expected, found })
        .collect()
    }
}
