//! From the facts to the verdict.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::choices::Work;
use super::citation::CitationId;
use super::date::add_months;
use super::deadline::{Deadline, DeadlinePolicy};
use super::document::Document;
use super::evaluate::{FactsOnDay, PossibleRules};
use super::fact::{FactName, FactSet};
use super::facts::{Answer, Facts};
use super::interview;
use super::rule::{Because, Certainty, ReasonKey, Rule, RuleId, Status};
use super::rulebook::{RULEBOOK, Rulebook};
use crate::place::Region;

/// What the rulebook says of a person, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// What she is.
    pub status: Status,
    /// The rule that decides; none while undetermined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Why, in the order in which it is told.
    pub reasons: Vec<Reason>,
    /// The dates of an obligated person.
    pub deadlines: Vec<Deadline>,
    /// The papers to bring.
    pub documents: Vec<PaperToBring>,
    /// Not obligated and at home in French-speaking Wallonia: welcome as a
    /// volunteer, without a deadline.
    pub may_volunteer: bool,
    /// While undetermined, or when no answer is left to give: the statuses that
    /// the answers still allow.
    pub possible: Vec<Status>,
    /// While undetermined: the fact that decides soonest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_question: Option<FactName>,
    /// Which rules were applied.
    pub rulebook: RulebookStamp,
}

/// One reason of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The key of its text.
    pub key: ReasonKey,
    /// The facts it rests on.
    pub facts: FactSet,
    /// Where the law says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<CitationId>,
    /// The day it speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
}

/// A paper and the fact that it proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PaperToBring {
    /// The paper.
    pub document: Document,
    /// What it proves.
    pub proves: FactName,
}

/// The identity of the rules behind a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RulebookStamp {
    /// Which rulebook.
    pub id: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The fingerprint of its table.
    #[serde(serialize_with = "in_hexadecimal")]
    pub hash: u64,
}

impl RulebookStamp {
    /// The fingerprint in sixteen hexadecimal digits.
    #[must_use]
    pub fn hash_text(&self) -> String {
        hexadecimal(self.hash)
    }
}

/// Sixteen digits.
pub(super) fn hexadecimal(hash: u64) -> String {
    let nibbles = (0..16).rev().map(|place| (hash >> (4 * place) & 0xf) as u32);
    nibbles.filter_map(|nibble| char::from_digit(nibble, 16)).collect()
}

fn in_hexadecimal<S: serde::Serializer>(hash: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&hexadecimal(*hash))
}

/// Applies the rules in force to the facts as they stand on a day.
///
/// A status is given only when every completion of the facts that are not known
/// leads to it. A date that the person does not know is judged as the table
/// says: the stay and the birth date lead to a review, an unknown order of the
/// permit counts as today.
#[must_use]
pub fn assess(facts: &Facts, today: NaiveDate, policy: DeadlinePolicy) -> Verdict {
    RULEBOOK.assess(facts, today, policy)
}

impl Rulebook {
    /// Applies this version of the rules; see [`assess`].
    #[must_use]
    pub fn assess(&'static self, facts: &Facts, today: NaiveDate, policy: DeadlinePolicy) -> Verdict {
        let person = FactsOnDay { facts, today };
        let standing = person.standing(self);
        if let (Some(status), Some(rule)) = (standing.decided(), standing.decisive) {
            return self.decided(&person, &standing, status, rule, policy);
        }
        match interview::next_open_fact(&person, &standing, self) {
            Some(next) => self.undetermined(&standing, next),
            None => self.unsure(&person, &standing),
        }
    }

    /// Who and which version speaks.
    #[must_use]
    pub const fn stamp(&self) -> RulebookStamp {
        RulebookStamp { id: self.id, version: self.version, hash: self.hash }
    }

    fn decided(
        &self,
        person: &FactsOnDay<'_>,
        standing: &PossibleRules,
        status: Status,
        rule: &Rule,
        policy: DeadlinePolicy,
    ) -> Verdict {
        // Another rule may hold too; the verdict is as sure as the least sure.
        let sure = person.is_sure(rule) && standing.open_rules(self).all(|open| person.is_sure(open));
        let mut reasons = Vec::with_capacity(rule.reasons.len() + 1);
        reasons.extend(rule.reasons.iter().map(|reason| Reason {
            key: reason.key,
            facts: reason.facts,
            citation: reason.citation,
            date: None,
        }));
        let obligated = status == Status::Obligated;
        if obligated {
            reasons.extend(remarks(person.facts));
        }
        Verdict {
            status,
            rule: Some(rule.id),
            certainty: if sure { Certainty::Certain } else { Certainty::ToConfirm },
            reasons,
            deadlines: if obligated {
                self.terms.deadlines(person.facts, person.today, policy)
            } else {
                Vec::new()
            },
            documents: rule.documents.iter().copied().map(to_bring).collect(),
            may_volunteer: !obligated
                && status != Status::OtherRegion
                && person.facts.region() == Answer::Known(Region::WalloniaFrench),
            possible: Vec::new(),
            next_question: None,
            rulebook: self.stamp(),
        }
    }

    fn undetermined(&self, standing: &PossibleRules, next: FactName) -> Verdict {
        Verdict {
            status: Status::Undetermined,
            rule: None,
            certainty: Certainty::ToConfirm,
            reasons: Vec::new(),
            deadlines: Vec::new(),
            documents: Vec::new(),
            may_volunteer: false,
            possible: standing.possible().collect(),
            next_question: Some(next),
            rulebook: self.stamp(),
        }
    }

    /// Every question has its answer, and "I don't know" leaves several
    /// statuses possible: a worker looks at it together with the person.
    fn unsure(&self, person: &FactsOnDay<'_>, standing: &PossibleRules) -> Verdict {
        let mut open = FactSet::EMPTY;
        for rule in standing.open_rules(self) {
            open = open.union(person.unsettled(&rule.when));
        }
        let mut documents = vec![to_bring(Document::Passport), to_bring(Document::ResidenceDocument)];
        for fact in open.iter() {
            let paper = to_bring(Document::that_proves(fact));
            if !documents.contains(&paper) {
                documents.push(paper);
            }
        }
        Verdict {
            status: Status::NeedsReview,
            rule: Some(RuleId::R22Unsure),
            certainty: Certainty::ToConfirm,
            reasons: vec![Reason {
                key: ReasonKey::Rule(RuleId::R22Unsure),
                facts: open,
                citation: Some(CitationId::Cwass150),
                date: None,
            }],
            deadlines: Vec::new(),
            documents,
            may_volunteer: person.facts.region() == Answer::Known(Region::WalloniaFrench),
            possible: standing.possible().collect(),
            next_question: None,
            rulebook: self.stamp(),
        }
    }
}

const fn to_bring(document: Document) -> PaperToBring {
    PaperToBring { document, proves: document.proves() }
}

/// What an obligated person should know beside the definition.
fn remarks(facts: &Facts) -> impl Iterator<Item = Reason> {
    let works = facts.choice(FactName::Work) == Answer::Known(Work::HalfTimeOrMore as u8);
    let since = facts.date(FactName::WorkSince).known().filter(|_| works);
    let too_recent = since.map(|since| Reason {
        key: ReasonKey::Because(Because::WorkTooRecent),
        facts: FactSet::of(&[FactName::Work, FactName::WorkSince]),
        citation: Some(CitationId::Decree2018),
        date: add_months(since.last(), 3).checked_add_days(Days::new(1)),
    });
    let no_order = facts.date(FactName::PermitOrderedOn).known().is_none();
    let order_unknown = no_order.then_some(Reason {
        key: ReasonKey::Because(Because::OrderDateUnknown),
        facts: FactSet::of(&[FactName::PermitOrderedOn]),
        citation: Some(CitationId::CentrePage),
        date: None,
    });
    too_recent.into_iter().chain(order_unknown)
}
