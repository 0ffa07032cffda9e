//! The proof over every person. A person is one value of each fact, and of
//! dates only the side of each threshold matters, so the grid of `crate::grid`
//! stands for everyone. Facts that no rule reads together are enumerated apart:
//! the first rule that holds in each group is all that the table sees of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::grid::{Group, groups, today};
use crate::law::{Plain, deciding_rule, put, says};
use domain::eligibility::{
    DeadlinePolicy, FactName, FactSet, Facts, Person, RULEBOOK, Rule, RuleId, Truth, assess,
};

/// The rules that read facts of a group, in the order of the table.
fn rules_of(group: &Group) -> Vec<&'static Rule> {
    let own = FactSet::of(&group.facts.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    RULEBOOK.rules.iter().filter(|rule| rule.facts().iter().any(|name| own.contains(name))).collect()
}

fn truth(facts: &Facts, rule: &Rule) -> Truth {
    let person = Person { facts, today: today() };
    person.truth(&rule.when)
}

/// The first rule of the list that holds of a complete person.
fn first_that_holds(facts: &Facts, rules: &[&'static Rule]) -> Option<RuleId> {
    rules.iter().find(|rule| truth(facts, rule) == Truth::Yes).map(|rule| rule.id)
}

#[test]
fn every_rule_reads_one_group() {
    for rule in RULEBOOK.rules.iter().filter(|rule| rule.id != RuleId::R21Obligated) {
        let facts = rule.facts();
        let homes = groups()
            .iter()
            .filter(|group| facts.iter().all(|name| group.facts.iter().any(|(own, _)| *own == name)))
            .count();
        assert_eq!(homes, 1, "{:?} reads {:?}", rule.id, facts.iter().collect::<Vec<_>>());
    }
}

/// A neutral person, with the facts of a group replaced.
fn with_group(base: &Plain, group: &Group, facts: &Facts) -> Facts {
    let mut person = base.facts();
    for (name, _) in &group.facts {
        put(&mut person, *name, &facts.values(*name));
    }
    person
}

/// The same person in plain texts, for the law read once more.
pub fn plain(facts: &Facts) -> Plain {
    let word = |name: FactName| facts.values(name).first().cloned().unwrap_or_default();
    let place = |name: FactName| {
        let word = word(name);
        name.words().iter().find(|known| **known == word).copied().unwrap_or_default()
    };
    let date = |name: FactName| word(name).parse().ok();
    let codes: Vec<&'static str> = facts
        .values(FactName::Nationalities)
        .iter()
        .map(|code| ["BE", "FR", "GB", "TR", "SY"].into_iter().find(|known| known == code).unwrap())
        .collect();
    Plain {
        region: place(FactName::Region),
        nationalities: Vec::leak(codes),
        document: place(FactName::ResidenceDocument),
        long_permit: word(FactName::PermitLongerThanThreeMonths) == "yes",
        ordered: date(FactName::PermitOrderedOn),
        stay: date(FactName::LegalStaySince),
        born: date(FactName::BirthDate),
        work_since: date(FactName::WorkSince),
        procedure: word(FactName::LegalStayIncludesAsylumProcedure) == "yes",
        asylum: word(FactName::AsylumPending) == "yes",
        protection: word(FactName::TemporaryProtection) == "yes",
        autonomy: word(FactName::UnaccompaniedMinorInAutonomy) == "yes",
        diploma: word(FactName::BelgianDiploma) == "yes",
        standstill: word(FactName::StandstillState) == "yes",
        family: place(FactName::FamilyTie),
        certificate: place(FactName::PriorCertificate),
        work: place(FactName::Work),
        study: place(FactName::Study),
        medical: place(FactName::Medical),
    }
}

#[test]
fn every_person_of_every_group_is_judged_as_the_law_reads() {
    let base = Plain { work_since: Some(today()), ..Plain::obligated() };
    let mut judged = 0_u64;
    for group in groups() {
        for facts in group.complete() {
            let person = with_group(&base, &group, &facts);
            let expected = deciding_rule(&plain(&person), today());
            let verdict = assess(&person, today(), DeadlinePolicy::Seed18Months);
            let found = verdict.rule.map(|rule| rule.as_str());
            assert_eq!(found, Some(expected), "{}: {person:?}", group.name);
            assert_eq!((verdict.status.as_str(), verdict.certainty.as_str()), says(expected));
            judged += 1;
        }
    }
    println!("{judged} persons, group by group, are judged as the law reads");
}

/// One person of each group for each rule of the group that can be the first
/// to hold, and one for whom none does.
pub fn representatives(group: &Group) -> BTreeMap<Option<RuleId>, Facts> {
    let rules = rules_of(group);
    let mut found = BTreeMap::new();
    for facts in group.complete() {
        found.entry(first_that_holds(&facts, &rules)).or_insert(facts);
    }
    found
}

#[test]
fn every_combination_of_groups_is_decided_by_exactly_the_first_rule() {
    let groups = groups();
    let kinds: Vec<Vec<Kind>> = groups
        .iter()
        .map(|group| {
            let answers =
                |facts: &Facts| group.facts.iter().map(|(name, _)| (*name, facts.values(*name))).collect();
            representatives(group).iter().map(|(rule, facts)| (*rule, answers(facts))).collect()
        })
        .collect();
    let mut tally = Tally::default();
    descend(&kinds, Facts::new(), None, &mut tally);
    let everyone: f64 = groups.iter().map(|group| group.complete().len() as f64).product();
    for rule in RULEBOOK.rules {
        assert!(tally.decided.contains(&rule.id), "{} decides nobody", rule.id.as_str());
    }
    println!(
        "{} persons enumerated, one for each combination of what the rules can tell apart; \
         they stand for {everyone:.1e} persons of the grid",
        tally.persons
    );
}

/// The first rule of a group that holds, and answers of which it does.
type Kind = (Option<RuleId>, Vec<(FactName, Vec<String>)>);

#[derive(Default)]
struct Tally {
    persons: u64,
    decided: BTreeSet<RuleId>,
}

fn descend(kinds: &[Vec<Kind>], facts: Facts, first: Option<RuleId>, tally: &mut Tally) {
    let Some((group, rest)) = kinds.split_first() else {
        let expected = first.unwrap_or(RuleId::R21Obligated);
        let standing = Person { facts: &facts, today: today() }.standing(&RULEBOOK);
        let decisive = standing.decisive.map(|rule| rule.id);
        assert_eq!(decisive, Some(expected), "{facts:?}");
        assert_eq!(standing.open_rules(&RULEBOOK).count(), 0, "{facts:?}");
        tally.persons += 1;
        tally.decided.insert(expected);
        return;
    };
    for (rule, answers) in group {
        let mut more = facts;
        for (name, words) in answers {
            put(&mut more, *name, words);
        }
        let first = match (first, *rule) {
            (Some(earlier), Some(later)) => Some(earlier.min(later)),
            (one, other) => one.or(other),
        };
        descend(rest, more, first, tally);
    }
}

/// What the engine says of a partial person within a group: the rules that may
/// be the first to hold, and whether none may.
fn listed(facts: &Facts, rules: &[&'static Rule]) -> BTreeSet<Option<RuleId>> {
    let person = Person { facts, today: today() };
    let mut listed: BTreeSet<Option<RuleId>> = rules
        .iter()
        .copied()
        .filter(|rule| person.standing(&RULEBOOK).open_rules(&RULEBOOK).any(|open| open.id == rule.id))
        .map(|rule| Some(rule.id))
        .collect();
    let decisive = person.standing(&RULEBOOK).decisive.map(|rule| rule.id);
    if decisive == Some(RuleId::R21Obligated) {
        listed.insert(None);
    } else {
        listed.insert(decisive);
    }
    listed
}

/// Three-valued evaluation says neither too much nor too little: what it calls
/// possible in a group is exactly what the completions of the answers make
/// true. By the independence of the groups this holds of whole persons, so a
/// status is given when, and only when, every completion leads to it.
#[test]
fn what_is_called_possible_is_what_some_completion_makes_true() {
    let mut partial_persons = 0_u64;
    let mut completions_seen = 0_u64;
    for group in groups() {
        let rules = rules_of(&group);
        let complete = group.complete();
        let firsts: Vec<Option<RuleId>> =
            complete.iter().map(|facts| first_that_holds(facts, &rules)).collect();
        let neutral = neutral_but(&group);
        for partial in group.partial() {
            let filling = group.completions(&partial, &complete);
            assert!(!filling.is_empty(), "{}: {partial:?}", group.name);
            let expected: BTreeSet<Option<RuleId>> = filling
                .iter()
                .map(|full| firsts[complete.iter().position(|one| std::ptr::eq(one, *full)).unwrap()])
                .collect();
            let mut person = neutral;
            for (name, _) in &group.facts {
                put(&mut person, *name, &partial.values(*name));
            }
            assert_eq!(listed(&person, &rules), expected, "{}: {partial:?}", group.name);
            partial_persons += 1;
            completions_seen += filling.len() as u64;
        }
    }
    println!("{partial_persons} persons with holes against {completions_seen} completions");
}

/// A person of whom no rule of any other group holds.
fn neutral_but(group: &Group) -> Facts {
    let mut person = Facts::new();
    for other in groups().iter().filter(|other| other.name != group.name) {
        let none = representatives(other).remove(&None).unwrap();
        for (name, _) in &other.facts {
            put(&mut person, *name, &none.values(*name));
        }
    }
    person
}
