//! The rulebook: the ordered table of rules and its identity.

mod centre_page;
mod definition;
mod hash;
mod name;
mod waivers;

use chrono::NaiveDate;

use super::deadline::{AIM_MONTHS, ALLOWED_MONTHS, DECREE_2024, DECREE_2024_SURE, PRESENT_MONTHS};
use super::rule::{Expr, Rule, RuleId};
use definition as law;

pub use hash::fingerprint_of_text;
pub use name::RulebookName;

/// A version of the rules.
#[derive(Debug)]
pub struct Rulebook {
    /// Which rulebook it is.
    pub id: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The rules in the order in which they are applied; the last always holds.
    pub rules: &'static [Rule],
    /// The spans from which deadlines are computed.
    pub terms: Terms,
    /// A fingerprint of the whole table: rules, order, conditions, sources.
    pub hash: u64,
}

/// The spans of time that a rulebook grants.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// Months to present oneself, from the registration in the commune.
    pub present_months: u16,
    /// Months for the whole path, from the order of the permit: the prudent end.
    pub aim_months: u16,
    /// The longer term of a later text.
    pub allowed: Option<LongerTerm>,
}

/// A longer term, for permits ordered from a day on.
#[derive(Debug, Clone, Copy)]
pub struct LongerTerm {
    /// Months for the whole path, from the order of the permit.
    pub months: u16,
    /// The first day of order to which it may apply.
    pub from: NaiveDate,
    /// The first day of order to which it surely applies.
    pub sure_from: NaiveDate,
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
    law::UK_FAMILY,
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
pub static RULEBOOK: Rulebook = Rulebook {
    id: "wallonia",
    version: "2024-03-14",
    rules: RULES,
    terms: TERMS,
    hash: hash::of(RULES, &TERMS),
};

const TERMS: Terms = Terms {
    present_months: PRESENT_MONTHS,
    aim_months: AIM_MONTHS,
    allowed: Some(LongerTerm { months: ALLOWED_MONTHS, from: DECREE_2024, sure_from: DECREE_2024_SURE }),
};

/// Every version, the oldest first: a stored verdict names the one it comes
/// from and can be replayed.
pub static VERSIONS: &[&Rulebook] = &[&centre_page::CENTRE_PAGE, &RULEBOOK];

impl Rulebook {
    /// The rulebook of a version.
    #[must_use]
    pub fn of_version(version: &str) -> Option<&'static Self> {
        VERSIONS.iter().copied().find(|book| book.version == version)
    }

    /// The rulebook with a fingerprint's lower half, as a hand-over names it.
    #[must_use]
    pub fn of_fingerprint(half: u32) -> Option<&'static Self> {
        VERSIONS.iter().copied().find(|book| book.fingerprint() == half)
    }

    /// The lower half of the fingerprint.
    #[must_use]
    pub const fn fingerprint(&self) -> u32 {
        self.hash as u32
    }

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
