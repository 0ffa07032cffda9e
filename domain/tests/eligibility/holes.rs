//! The proof over every person who does not know everything: a status is given
//! when, and only when, every completion of her answers leads to it.

use std::collections::BTreeSet;

use crate::enumeration::assert_whole;
use crate::grid::{partial_values, today};
use crate::random::Chance;
use crate::report::report;
use crate::survey::{Firsts, SURVEYS, Seen, Survey, Surveyed};
use domain::eligibility::{
    Answer, Certainty, DeadlinePolicy, FactName, Facts, FactsOnDay, PossibleRules, ResidenceDocument, Rule,
    RuleId, Status, Verdict,
};

fn standing(survey: &Survey, facts: &Facts) -> PossibleRules {
    FactsOnDay { facts, today: today() }.standing(survey.book)
}

/// What the engine says of a person with holes in one group: the rules that may
/// be the first to hold, and whether none may.
fn listed(survey: &Survey, facts: &Facts) -> BTreeSet<RuleId> {
    let standing = standing(survey, facts);
    let open = standing.open_rules(survey.book).map(|rule| rule.id);
    open.chain(standing.decisive.map(|rule| rule.id)).collect()
}

/// Three-valued evaluation says neither too much nor too little: what it calls
/// possible in a group is exactly what the completions of the answers make true.
#[test]
fn what_is_called_possible_is_what_some_completion_makes_true() {
    for survey in SURVEYS.iter() {
        let neutral = survey.neutral();
        let (mut persons, mut completions) = (0, 0);
        for (at, group) in survey.groups.iter().enumerate() {
            for seen in &group.partial {
                let mut firsts = vec![Firsts::NONE; survey.groups.len()];
                firsts[at] = seen.firsts;
                let expected: BTreeSet<RuleId> = rules(survey, &firsts).map(|rule| rule.id).collect();
                let mut person = neutral;
                group.put_into(&mut person, &seen.facts);
                assert_eq!(listed(survey, &person), expected, "{}: {:?}", group.group.name, seen.facts);
            }
            persons += group.partial.len();
            completions += group.completions;
        }
        report(&format!(
            "{}: {persons} persons with holes, group by group, against {completions} completions",
            survey.book.version
        ));
    }
}

fn rules<'survey>(
    survey: &'survey Survey,
    firsts: &[Firsts],
) -> impl Iterator<Item = &'static Rule> + 'survey {
    survey.can_decide(firsts).into_iter().map(|place| &survey.book.rules[place])
}

/// Compares the verdict of a whole person with what her completions lead to.
fn judge(survey: &Survey, facts: &Facts, firsts: &[Firsts]) -> Verdict {
    let rules: Vec<&Rule> = rules(survey, firsts).collect();
    let possible: BTreeSet<Status> = rules.iter().map(|rule| rule.status).collect();
    let verdict = survey.book.assess(facts, today(), DeadlinePolicy::Seed18Months);
    assert_whole(&verdict, facts, survey.book);
    if let [status] = Vec::from_iter(&possible).as_slice() {
        assert_eq!(verdict.status, **status, "{facts:?}");
        assert_eq!(verdict.rule, rules.last().map(|rule| rule.id), "{facts:?}");
        // Some are sure of one document only.
        let document = facts.choice(FactName::ResidenceDocument);
        let is_doubtful =
            |rule: &Rule| rule.doubt.is_some() && document != Answer::Known(ResidenceDocument::Annex3 as u8);
        let sure = rules.iter().all(|rule| rule.certainty == Certainty::Certain && !is_doubtful(rule));
        assert_eq!(verdict.certainty == Certainty::Certain, sure, "{facts:?}");
    } else {
        assert_eq!(verdict.possible, Vec::from_iter(possible), "{facts:?}");
        let open = verdict.status == Status::Undetermined || verdict.rule == Some(RuleId::R22Unsure);
        assert!(open, "{facts:?}");
    }
    verdict
}

/// Every pair of groups with every kind of hole in both, the other groups once
/// answered and once open.
#[test]
fn no_status_is_given_that_a_completion_of_two_groups_contradicts() {
    for survey in SURVEYS.iter() {
        let kinds: Vec<_> = survey.groups.iter().map(Surveyed::partial_kinds).collect();
        let nothing: Vec<Firsts> = survey.groups.iter().map(everything_open).collect();
        let mut persons = 0_u64;
        for (one, other) in pairs(survey.groups.len()) {
            for (first, one_facts) in &kinds[one] {
                for (second, other_facts) in &kinds[other] {
                    let backgrounds = [
                        (survey.neutral(), vec![Firsts::NONE; survey.groups.len()]),
                        (Facts::new(), nothing.clone()),
                    ];
                    for (mut person, mut firsts) in backgrounds {
                        survey.groups[one].put_into(&mut person, one_facts);
                        survey.groups[other].put_into(&mut person, other_facts);
                        (firsts[one], firsts[other]) = (*first, *second);
                        judge(survey, &person, &firsts);
                        persons += 1;
                    }
                }
            }
        }
        report(&format!(
            "{}: {persons} persons with holes in two groups are judged as their completions lead",
            survey.book.version
        ));
    }
}

fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |one| (one + 1..count).map(move |other| (one, other)))
}

/// What the rules of a group allow while nothing of it is answered.
fn everything_open(group: &Surveyed) -> Firsts {
    group.partial.iter().find(|seen| seen.facts == Facts::new()).unwrap().firsts
}

/// Whole persons with holes anywhere: of each group any of its combinations,
/// two times of three one of which no rule holds, or the first rules would decide.
#[test]
fn no_status_is_given_that_a_completion_of_a_whole_person_contradicts() {
    const PERSONS: u32 = 20_000;
    for survey in SURVEYS.iter() {
        let mut chance = Chance::default();
        let mut given = 0;
        for _ in 0..PERSONS {
            let mut person = Facts::new();
            let mut firsts = Vec::new();
            for group in &survey.groups {
                let (answers, can_be_first) = match chance.below(12) {
                    0..8 => (group.kinds()[&Firsts::NONE], Firsts::NONE),
                    8..11 => of(&group.partial, &mut chance),
                    _ => of(&group.complete, &mut chance),
                };
                group.put_into(&mut person, &answers);
                firsts.push(can_be_first);
            }
            given += u32::from(judge(survey, &person, &firsts).status != Status::Undetermined);
        }
        assert!(given > PERSONS / 10 && given < PERSONS, "{given}");
        report(&format!(
            "{}: {PERSONS} whole persons with holes, {given} of them with a status, as their completions lead",
            survey.book.version
        ));
    }
}

fn of(all: &[Seen], chance: &mut Chance) -> (Facts, Firsts) {
    let seen = &all[chance.below(all.len())];
    (seen.facts, seen.firsts)
}

/// In every group, whatever is answered, each further answer leaves a status
/// that was given as it is; the other groups once answered and once open.
#[test]
fn a_further_answer_never_changes_a_status_that_was_given() {
    for survey in SURVEYS.iter() {
        let mut answers = 0_u64;
        for group in &survey.groups {
            for background in [survey.neutral(), Facts::new()] {
                for seen in &group.partial {
                    answers += answer_further(survey, group, background, &seen.facts);
                }
            }
        }
        report(&format!(
            "{}: {answers} further answers change no status that was given",
            survey.book.version
        ));
    }
}

fn answer_further(survey: &Survey, group: &Surveyed, mut person: Facts, partial: &Facts) -> u64 {
    group.put_into(&mut person, partial);
    let Some(given) = standing(survey, &person).decided() else { return 0 };
    let mut answers = 0;
    for (name, values) in group.group.facts.iter().filter(|(name, _)| person.is_unanswered(*name)) {
        for value in partial_values(*name, values) {
            let mut more = person;
            more.set(*name, &value).unwrap();
            assert_eq!(standing(survey, &more).decided(), Some(given), "{} after {person:?}", name.as_str());
            answers += 1;
        }
    }
    answers
}
