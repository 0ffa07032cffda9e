//! The rulebook: the ordered table of rules and its identity.

mod definition;
mod hash;
mod waivers;

use super::rule::{Expr, Rule, RuleId};
use definition as law;

/// A version of the rules.
#[derive(Debug)]
pub struct Rulebook {
    /// Which rulebook it is.
    pub id: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The rules in the order in which they are applied; the last always holds.
    pub rules: &'static [Rule],
    /// A fingerprint of the whole table: rules, order, conditions, sources.
    pub hash: u64,
}

/// Order is law here: the first rule that holds decides.
const RULES: &[Rule] = &[
    law::BRUSSELS,
    law::FLANDERS,
    law::GERMAN_SPEAKING,
    law::BELGIAN,
    law::EU_PLUS,
    law::UK_WITH_CARD_M,
    law::UK,
    law::ASYLUM,
    law::TEMPORARY_PROTECTION,
    law::NO_PERMIT,
    law::SHORT_PERMIT,
    law::EU_FAMILY,
    law::EU_FAMILY_OTHER,
    law::BELGIAN_FAMILY_MOBILE,
    law::BELGIAN_FAMILY,
    law::PROVISIONAL_DOCUMENT,
    law::STAY_DATE_UNKNOWN,
    law::THREE_YEARS_WITH_PROCEDURE,
    law::THREE_YEARS,
    waivers::AGE_UNKNOWN,
    waivers::UNACCOMPANIED_MINOR,
    waivers::MINOR,
    waivers::FROM_65,
    waivers::CERTIFICATE,
    waivers::STARTED_ELSEWHERE,
    waivers::BELGIAN_DIPLOMA,
    waivers::TURKISH,
    waivers::STANDSTILL,
    waivers::WORK,
    waivers::WORK_TO_CHECK,
    waivers::STUDY,
    waivers::MEDICAL,
    waivers::MEDICAL_TO_PROVE,
    waivers::THREE_YEARS_SINCE,
    waivers::OBLIGATED,
];

/// The rules in force: the decree of 14 March 2024 and its order of 6 June 2024.
pub static RULEBOOK: Rulebook =
    Rulebook { id: "wallonia", version: "2024-03-14", rules: RULES, hash: hash::of_rules(RULES) };

impl Rulebook {
    /// The rule with an id; `None` for [`RuleId::R22Unsure`], which is what
    /// remains when the table cannot decide.
    #[must_use]
    pub fn rule(&self, id: RuleId) -> Option<&'static Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

/// A rule about nothing but one condition keeps its line short.
const fn all(conditions: &'static [Expr]) -> Expr {
    Expr::All(conditions)
}
