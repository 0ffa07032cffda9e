//! The fingerprint of a rule table, computed while compiling: FNV-1a over
//! every rule in order. It names a version; it does not protect a secret.

use super::Terms;
use crate::eligibility::rule::{Expr, ReferenceDay, Rule, Span};

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

pub(super) const fn of(rules: &[Rule], terms: &Terms) -> u64 {
    let mut hash = number(OFFSET, (terms.present_months as u32) << 16 | terms.aim_months as u32);
    if let Some(longer) = terms.allowed {
        hash = number(hash, longer.months as u32);
        hash = number(hash, longer.from.to_epoch_days() as u32);
        hash = number(hash, longer.sure_from.to_epoch_days() as u32);
    }
    let mut rest = rules;
    while let [rule, others @ ..] = rest {
        hash = text(hash, rule.id.as_str());
        hash = expr(hash, &rule.when);
        if let Some(exception) = &rule.except {
            hash = expr(byte(hash, 8), exception);
        }
        hash = text(hash, rule.status.as_str());
        hash = text(hash, rule.certainty.as_str());
        if let Some(doubt) = rule.doubt {
            hash = expr(byte(hash, 9), doubt);
        }
        let mut reasons = rule.reasons;
        while let [reason, others @ ..] = reasons {
            hash = text(hash, reason.key.as_str());
            if let Some(citation) = reason.citation {
                hash = text(hash, citation.as_str());
            }
            reasons = others;
        }
        let mut documents = rule.documents;
        while let [document, others @ ..] = documents {
            hash = text(hash, document.as_str());
            documents = others;
        }
        let mut sources = rule.sources;
        while let [source, others @ ..] = sources {
            hash = text(hash, source);
            sources = others;
        }
        rest = others;
    }
    hash
}

const fn expr(hash: u64, condition: &Expr) -> u64 {
    match condition {
        Expr::Always => byte(hash, 1),
        Expr::All(parts) => {
            let mut hash = byte(hash, 2);
            let mut rest = *parts;
            while let [part, others @ ..] = rest {
                hash = expr(hash, part);
                rest = others;
            }
            byte(hash, 0)
        }
        Expr::Not(part) => expr(byte(hash, 3), part),
        Expr::OneOf(fact, set) => number(text(byte(hash, 4), fact.as_str()), *set),
        Expr::Nationality(class) => byte(byte(hash, 5), *class as u8),
        Expr::Unknown(fact) => text(byte(hash, 6), fact.as_str()),
        Expr::Reached { from, after, by } => {
            let hash = text(byte(hash, 7), from.as_str());
            let hash = match after {
                Span::Months(months) => number(byte(hash, 1), *months as u32),
                Span::Years(years) => number(byte(hash, 2), *years as u32),
            };
            byte(
                hash,
                match by {
                    ReferenceDay::Today => 1,
                    ReferenceDay::Yesterday => 2,
                    ReferenceDay::PermitOrder => 3,
                },
            )
        }
    }
}

const fn byte(hash: u64, value: u8) -> u64 {
    (hash ^ value as u64).wrapping_mul(PRIME)
}

const fn number(hash: u64, value: u32) -> u64 {
    let [a, b, c, d] = value.to_le_bytes();
    byte(byte(byte(byte(hash, a), b), c), d)
}

/// The same fingerprint of a text, as a document that is signed needs one.
#[must_use]
pub const fn fingerprint_of_text(words: &str) -> u64 {
    text(OFFSET, words)
}

/// A text and its end, so that two neighbours cannot trade letters.
const fn text(hash: u64, text: &str) -> u64 {
    let mut hash = hash;
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        hash = byte(hash, *first);
        rest = others;
    }
    byte(hash, 0)
}
