//! The proof of a verdict: every rule that was looked at, in order, and what
//! was found of each of its conditions.

use chrono::NaiveDate;

use crate::eligibility::evaluate::{FactsOnDay, Truth};
use crate::eligibility::fact::{FactName, FactSet};
use crate::eligibility::facts::Facts;
use crate::eligibility::rule::{Expr, ReferenceDay, Rule, RuleId};
use crate::eligibility::rulebook::Rulebook;

/// One rule of the proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofStep {
    /// The rule.
    pub rule: RuleId,
    /// Whether it holds of the person.
    pub truth: Truth,
    /// An earlier rule has taken the person out of this one.
    pub taken_out: bool,
    /// Its conditions, all of which have to hold; none where it always holds.
    pub conditions: Vec<Condition>,
}

/// One condition of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    /// What is tested, without its negation.
    pub test: &'static Expr,
    /// It has to fail for the rule to hold.
    pub negated: bool,
    /// Whether the condition, negation included, holds.
    pub truth: Truth,
    /// The facts it looks at.
    pub facts: FactSet,
    /// Of a span of time: the first day on which it is over, if known to the day.
    pub over_on: Option<NaiveDate>,
}

/// The rules that were looked at, down to the one that decides.
#[must_use]
pub fn proof(rulebook: &'static Rulebook, facts: &Facts, today: NaiveDate) -> Vec<ProofStep> {
    let person = FactsOnDay { facts, today };
    let mut steps = Vec::with_capacity(rulebook.rules.len());
    for rule in rulebook.rules {
        let step = step(&person, rule);
        let decides = step.truth == Truth::Yes && !step.taken_out;
        steps.push(step);
        if decides {
            break;
        }
    }
    steps
}

fn step(person: &FactsOnDay<'_>, rule: &'static Rule) -> ProofStep {
    let mut conditions = Vec::new();
    collect(person, &rule.when, false, &mut conditions);
    let truth = conditions.iter().map(|condition| condition.truth).min().unwrap_or(Truth::Yes);
    let taken_out = truth != Truth::No && person.takes_out(rule);
    ProofStep { rule: rule.id, truth, taken_out, conditions }
}

fn collect(person: &FactsOnDay<'_>, expr: &'static Expr, negated: bool, found: &mut Vec<Condition>) {
    match expr {
        Expr::Always => {}
        Expr::All(parts) if !negated => parts.iter().for_each(|part| collect(person, part, negated, found)),
        Expr::All(parts) => {
            // One of them is enough: those that come nearest to holding are told.
            let truth = person.truth(expr).not();
            let nearest = parts.iter().filter(|part| person.truth(part).not() == truth);
            let enough = if truth == Truth::Yes { 1 } else { parts.len() };
            nearest.take(enough).for_each(|part| collect(person, part, negated, found));
        }
        Expr::Not(part) => collect(person, part, !negated, found),
        test => {
            let truth = person.truth(test);
            found.push(Condition {
                test,
                negated,
                truth: if negated { truth.not() } else { truth },
                facts: test.facts(),
                over_on: over_on(person, test),
            });
        }
    }
}

fn over_on(person: &FactsOnDay<'_>, test: &Expr) -> Option<NaiveDate> {
    let Expr::Reached { from, after, by } = test else { return None };
    let start = person.facts.date(*from).known().filter(|date| date.is_day())?;
    let end = after.end(start.first());
    // "More than" three months are over a day later.
    if *by == ReferenceDay::Yesterday { end.succ_opt() } else { Some(end) }
}

impl Expr {
    /// The facts that a condition looks at.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        match self {
            Self::Always => FactSet::EMPTY,
            Self::All(parts) => parts.iter().fold(FactSet::EMPTY, |set, part| set.union(part.facts())),
            Self::Not(part) => part.facts(),
            Self::OneOf(name, _) | Self::Unknown(name) => FactSet::of(&[*name]),
            Self::Nationality(_) => FactSet::of(&[FactName::Nationalities]),
            Self::Reached { from, by: ReferenceDay::PermitOrder, .. } => {
                FactSet::of(&[*from, FactName::PermitOrderedOn])
            }
            Self::Reached { from, .. } => FactSet::of(&[*from]),
        }
    }
}

impl Rule {
    /// The facts that the rule looks at.
    #[must_use]
    pub fn facts(&self) -> FactSet {
        self.except.iter().fold(self.when.facts(), |set, exception| set.union(exception.facts()))
    }
}
