//! Which question comes next, and how many may still come.
//!
//! A question is asked only when its answer can still change the verdict. Of
//! those the next is the one whose answer decides soonest, as common as the
//! answers are ([`weights`]); among equals the order of the rules.

mod expected;
mod weights;

use chrono::{Months, NaiveDate};

use super::choices::ResidenceDocument;
use super::country::Nationalities;
use super::date::PartialDate;
use super::evaluate::{FactsOnDay, PossibleRules};
use super::fact::{FactName, FactSet};
use super::facts::{Answer, Facts};
use super::rule::{Rule, Status};
use super::rulebook::{RULEBOOK, Rulebook};
pub use expected::questions_left_about;
use weights::{Sample, samples};

/// The next question of the wizard; none when the verdict is there.
///
/// Facts that nobody can be asked are presumed ([`presumed`]). A decided status
/// ends the questions, but for two that serve the person: whether an exemption
/// is certain instead of to be confirmed, and, of who is obligated, the days
/// from which the deadlines count.
#[must_use]
pub fn next_question(facts: &Facts, today: NaiveDate) -> Option<FactName> {
    let presumed = presumed(facts);
    let person = FactsOnDay { facts: &presumed, today };
    let standing = person.standing(&RULEBOOK);
    match standing.decided() {
        Some(Status::Obligated) => {
            STARTS_OF_DEADLINES.into_iter().find(|start| presumed.is_unanswered(*start))
        }
        Some(_) => {
            surer_rules(&person, &standing).flat_map(|rule| person.askable(&rule.when, true).iter()).next()
        }
        None => match next_open_fact(&person, &standing, &RULEBOOK)? {
            FactName::Region if presumed.commune().is_unanswered() => Some(FactName::Commune),
            other => Some(other),
        },
    }
}

/// How many questions the wizard can still ask, at most. Never grows when a
/// question is answered.
#[must_use]
pub fn questions_left_at_most(facts: &Facts, today: NaiveDate) -> u8 {
    may_be_asked(facts, today).len()
}

/// The facts that the wizard may still ask. What leaves the set does not come
/// back, whatever is answered.
fn may_be_asked(facts: &Facts, today: NaiveDate) -> FactSet {
    let presumed = presumed(facts);
    let person = FactsOnDay { facts: &presumed, today };
    let standing = person.standing(&RULEBOOK);
    let mut asked = FactSet::EMPTY;
    if let Some(status) = standing.decided() {
        for rule in surer_rules(&person, &standing) {
            asked = asked.union(person.askable(&rule.when, false));
        }
        if status == Status::Obligated {
            asked = with_starts_of_deadlines(asked, &presumed);
        }
        return asked;
    }
    for rule in standing.open_rules(&RULEBOOK) {
        asked = asked.union(person.askable(&rule.when, false));
    }
    if asked.is_empty() {
        return asked;
    }
    // Whoever does not know her commune is asked for her region.
    if asked.contains(FactName::Region) && presumed.commune().is_unanswered() {
        asked = asked.with(FactName::Commune);
    }
    if standing.allows(Status::Obligated) {
        asked = with_starts_of_deadlines(asked, &presumed);
    }
    asked
}

/// The days from which the deadlines count, in the order in which they are asked.
const STARTS_OF_DEADLINES: [FactName; 2] = [FactName::PermitOrderedOn, FactName::RegisteredInCommuneOn];

fn with_starts_of_deadlines(asked: FactSet, presumed: &Facts) -> FactSet {
    let open = STARTS_OF_DEADLINES.into_iter().filter(|start| presumed.is_unanswered(*start));
    open.fold(asked, FactSet::with)
}

/// The open rules that would make a decided status certain that is not.
fn surer_rules(person: &FactsOnDay<'_>, standing: &PossibleRules) -> impl Iterator<Item = &'static Rule> {
    let decisive = standing.decisive.filter(|rule| !person.is_sure(rule));
    let open = decisive.map(|_| standing.open_rules(&RULEBOOK));
    open.into_iter().flatten().filter(|rule| person.is_sure(rule))
}

/// The facts with what the wizard does not ask: no standstill clause unless
/// said (nobody can answer it), the length of the permit as the document tells
/// it, and no asylum application or temporary protection of whoever holds a
/// card that excludes it (temporary protection comes with card A, and an
/// applicant holds no card), and no family tie of whoever is here for another
/// reason.
#[must_use]
pub fn presumed(facts: &Facts) -> Facts {
    let mut presumed = facts.with_permit_length_of_document();
    presume_no(&mut presumed, FactName::StandstillState);
    let document = presumed.chosen(FactName::ResidenceDocument).known();
    let document = document.and_then(|place| ResidenceDocument::ALL.get(usize::from(place)).copied());
    if document.is_some_and(|paper| !precedes_a_card(paper)) {
        presume_no(&mut presumed, FactName::AsylumPending);
        if document != Some(ResidenceDocument::A) {
            presume_no(&mut presumed, FactName::TemporaryProtection);
        }
    }
    // Whoever has no paper of a stay, applies for asylum or has temporary protection
    // is not here as the family of a Briton.
    let is_yes = |name| presumed.chosen(name) == Answer::Known(1);
    let is_elsewhere = matches!(document, Some(ResidenceDocument::None | ResidenceDocument::Annex3))
        || is_yes(FactName::AsylumPending)
        || is_yes(FactName::TemporaryProtection);
    if is_elsewhere {
        presume_no(&mut presumed, FactName::FamilyTie);
    }
    presumed
}

/// Whether a paper is held before any card, or may be anything.
const fn precedes_a_card(paper: ResidenceDocument) -> bool {
    use ResidenceDocument as Paper;
    matches!(
        paper,
        Paper::None
            | Paper::Annex3
            | Paper::Ai
            | Paper::Annex15
            | Paper::Annex35
            | Paper::VisaD
            | Paper::Other
    )
}

fn presume_no(facts: &mut Facts, name: FactName) {
    let answer = facts.chosen(name).or(Answer::Known(0));
    facts.choose(name, answer);
}

/// What tells so much about a fact that it is asked before it.
const fn asked_before(name: FactName) -> &'static [FactName] {
    use FactName as Fact;
    match name {
        Fact::FamilyTie => &[Fact::ResidenceDocument, Fact::AsylumPending, Fact::TemporaryProtection],
        _ => &[],
    }
}

/// Of the facts that an open rule depends on, the one that decides soonest.
pub(super) fn next_open_fact(
    person: &FactsOnDay<'_>,
    standing: &PossibleRules,
    rulebook: &Rulebook,
) -> Option<FactName> {
    let mut seen = FactSet::EMPTY;
    let mut best: Option<(FactName, u32)> = None;
    for rule in standing.open_rules(rulebook) {
        for name in person.askable(&rule.when, true).iter() {
            let mut before = asked_before(name).iter().copied();
            let name = before.find(|before| person.facts.is_unanswered(*before)).unwrap_or(name);
            if seen.contains(name) {
                continue;
            }
            seen = seen.with(name);
            let share = share_decided(person, standing, rulebook, name);
            if best.is_none_or(|(_, most)| share > most) {
                best = Some((name, share));
            }
        }
    }
    best.map(|(name, _)| name)
}

/// How many of a thousand people have a verdict once they answered a question.
fn share_decided(
    person: &FactsOnDay<'_>,
    standing: &PossibleRules,
    rulebook: &Rulebook,
    name: FactName,
) -> u32 {
    let mut share = 0;
    for (sample, weight) in samples(name) {
        let mut facts = *person.facts;
        answer(&mut facts, name, *sample, person.today);
        let answered = FactsOnDay { facts: &facts, today: person.today };
        let decided = answered.standing_after(standing, rulebook).decided();
        debug_assert_eq!(decided, answered.standing(rulebook).decided(), "{name:?} as {sample:?}");
        if decided.is_some() {
            share += u32::from(*weight);
        }
    }
    share
}

fn answer(facts: &mut Facts, name: FactName, sample: Sample, today: NaiveDate) {
    match sample {
        Sample::Word(place) => facts.choose(name, Answer::Known(place)),
        Sample::Country(country) => {
            facts.set_nationalities(Answer::Known(Nationalities::one(country)));
        }
        Sample::MonthsAgo(months) => {
            let day = today.checked_sub_months(Months::new(u32::from(months))).unwrap_or(today);
            facts.set_date(name, Answer::Known(PartialDate::Day(day)));
        }
    }
}
