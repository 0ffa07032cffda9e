//! The rules as the centre's public page tells them: eighteen months for
//! everyone, the British exempt without a condition, three years counted to
//! today. What the page does not speak of is not in it.

use super::{Rulebook, Terms, definition as law, hash, waivers};
use crate::eligibility::deadline::{AIM_MONTHS, PRESENT_MONTHS};
use crate::eligibility::fact::FactName;
use crate::eligibility::rule::{Certainty, Expr, ReferenceDay, Rule, Span};

const SHORT_PERMIT: Rule = Rule { doubt: None, ..law::SHORT_PERMIT };

const UK: Rule = Rule { certainty: Certainty::Certain, except: None, ..law::UK };

const THREE_YEARS: Rule = Rule {
    when: Expr::Reached {
        from: FactName::LegalStaySince,
        after: Span::Months(law::STAY_MONTHS),
        by: ReferenceDay::Today,
    },
    except: None,
    certainty: Certainty::Certain,
    ..law::THREE_YEARS
};

const MINOR: Rule = Rule { except: None, ..waivers::MINOR };

const RULES: &[Rule] = &[
    law::BRUSSELS,
    law::FLANDERS,
    law::GERMAN_SPEAKING,
    law::BELGIAN,
    law::EU_PLUS,
    UK,
    law::NO_PERMIT,
    SHORT_PERMIT,
    law::EU_FAMILY,
    law::STAY_DATE_UNKNOWN,
    THREE_YEARS,
    waivers::AGE_UNKNOWN,
    MINOR,
    waivers::FROM_65,
    waivers::CERTIFICATE,
    waivers::BELGIAN_DIPLOMA,
    waivers::TURKISH,
    waivers::WORK,
    waivers::STUDY,
    waivers::MEDICAL,
    waivers::OBLIGATED,
];

const TERMS: Terms = Terms { present_months: PRESENT_MONTHS, aim_months: AIM_MONTHS, allowed: None };

/// In force since 17 December 2018 (decree of 8 November 2018).
pub(super) static CENTRE_PAGE: Rulebook = Rulebook {
    id: "wallonia",
    version: "2018-12-17",
    rules: RULES,
    terms: TERMS,
    hash: hash::of(RULES, &TERMS),
};
