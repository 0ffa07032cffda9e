//! What a version of the rules can see of each group of facts: of every
//! combination of values the first rule that holds, and of every combination
//! with holes the rules that may be the first, once the holes are filled.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::grid::{Group, Value, fills, groups, partial_values, today};
use domain::eligibility::{FactName, FactSet, Facts, FactsOnDay, RULEBOOK, Rule, Rulebook, Truth, VERSIONS};

/// Rules by their place in the table, and [`Firsts::NONE`] for "no rule of the
/// group holds", which comes after all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Firsts(u64);

impl Firsts {
    const NONE_AT: usize = 63;
    pub const NONE: Self = Self(1 << Self::NONE_AT);

    fn at(place: usize) -> Self {
        Self(1 << place)
    }

    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub fn contains(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    /// Whether one of them comes after a place.
    fn later_than(self, place: usize) -> bool {
        self.0 >> place > 1
    }

    /// The place of the only one; [`None`] when no rule holds.
    pub fn single(self) -> Option<usize> {
        assert_eq!(self.0.count_ones(), 1);
        Some(self.0.trailing_zeros() as usize).filter(|place| *place != Self::NONE_AT)
    }
}

/// Answers of one group.
pub struct Seen {
    pub facts: Facts,
    /// The rules that can be the first of the group to hold.
    pub firsts: Firsts,
}

/// One group under one version of the rules.
pub struct Surveyed {
    pub group: Group,
    pub names: Vec<FactName>,
    /// The rules that read it, with their places in the table.
    pub rules: Vec<(usize, &'static Rule)>,
    /// Every combination of values.
    pub complete: Vec<Seen>,
    /// Every combination of values, holes and vague dates.
    pub partial: Vec<Seen>,
    /// How many completions the partial ones have in all.
    pub completions: u64,
}

/// All groups under one version of the rules.
pub struct Survey {
    pub book: &'static Rulebook,
    pub groups: Vec<Surveyed>,
}

/// Every version, as in [`VERSIONS`].
pub static SURVEYS: LazyLock<Vec<Survey>> =
    LazyLock::new(|| VERSIONS.iter().map(|book| Survey::of(book)).collect());

/// The rules in force.
pub fn in_force() -> &'static Survey {
    SURVEYS.iter().find(|survey| survey.book.version == RULEBOOK.version).unwrap()
}

impl Survey {
    fn of(book: &'static Rulebook) -> Self {
        Self { book, groups: groups().into_iter().map(|group| Surveyed::of(group, book)).collect() }
    }

    /// The place of the rule that always holds.
    pub fn last(&self) -> usize {
        self.book.rules.len() - 1
    }

    /// A person of whom no rule holds before the last.
    pub fn neutral(&self) -> Facts {
        let mut person = Facts::new();
        for group in &self.groups {
            group.put_into(&mut person, &group.kinds()[&Firsts::NONE]);
        }
        person
    }

    /// The rules that some completion makes the deciding one, when each group
    /// can begin with these.
    pub fn can_decide(&self, firsts: &[Firsts]) -> Vec<usize> {
        let passes = |place: usize, own: Option<usize>| {
            let mut others = firsts.iter().enumerate().filter(|(at, _)| Some(*at) != own);
            others.all(|(_, firsts)| firsts.later_than(place))
        };
        (0..=self.last())
            .filter(|place| match firsts.iter().position(|firsts| firsts.contains(*place)) {
                Some(own) => passes(*place, Some(own)),
                None => *place == self.last() && passes(*place, None),
            })
            .collect()
    }
}

impl Surveyed {
    fn of(group: Group, book: &'static Rulebook) -> Self {
        let names: Vec<FactName> = group.facts.iter().map(|(name, _)| *name).collect();
        let own = FactSet::of(&names);
        let reads_it = |rule: &Rule| rule.facts().iter().any(|name| own.contains(name));
        let rules: Vec<_> = book.rules[..book.rules.len() - 1]
            .iter()
            .enumerate()
            .filter(|(_, rule)| reads_it(rule))
            .collect();
        let complete = combine(&group.facts);
        let firsts: Vec<Firsts> = complete.iter().map(|(facts, _)| first_that_holds(facts, &rules)).collect();

        let holes: Vec<(FactName, Vec<Value>)> =
            group.facts.iter().map(|(name, values)| (*name, partial_values(*name, values))).collect();
        let mut completions = 0;
        let partial = combine(&holes)
            .into_iter()
            .map(|(facts, said)| {
                let filling: Vec<u64> = (0..names.len())
                    .map(|at| fillings(names[at], &holes[at].1[said[at]], &group.facts[at].1))
                    .collect();
                let full = complete.iter().zip(&firsts).filter(|((_, values), _)| {
                    values.iter().zip(&filling).all(|(value, filling)| filling >> value & 1 == 1)
                });
                let firsts = full.fold(Firsts::default(), |all, (_, firsts)| {
                    completions += 1;
                    all.or(*firsts)
                });
                assert_ne!(firsts, Firsts::default(), "{}: {facts:?} has no completion", group.name);
                Seen { facts, firsts }
            })
            .collect();
        let complete =
            complete.into_iter().zip(firsts).map(|((facts, _), firsts)| Seen { facts, firsts }).collect();
        Self { group, names, rules, complete, partial, completions }
    }

    /// One person for each of the rules that can be the first to hold, and one
    /// of whom none does.
    pub fn kinds(&self) -> BTreeMap<Firsts, Facts> {
        kinds(&self.complete)
    }

    /// One person with holes for each set of rules that can be the first.
    pub fn partial_kinds(&self) -> BTreeMap<Firsts, Facts> {
        kinds(&self.partial)
    }

    /// Replaces the answers of the group.
    pub fn put_into(&self, person: &mut Facts, answers: &Facts) {
        for name in &self.names {
            crate::law::put(person, *name, &answers.values(*name));
        }
    }
}

fn kinds(seen: &[Seen]) -> BTreeMap<Firsts, Facts> {
    let mut kinds = BTreeMap::new();
    for one in seen {
        kinds.entry(one.firsts).or_insert(one.facts);
    }
    kinds
}

fn first_that_holds(facts: &Facts, rules: &[(usize, &'static Rule)]) -> Firsts {
    let person = FactsOnDay { facts, today: today() };
    let first = rules.iter().find(|(_, rule)| person.truth(&rule.when) == Truth::Yes);
    first.map_or(Firsts::NONE, |(place, _)| Firsts::at(*place))
}

/// The values that fill a hole, bit by place.
fn fillings(name: FactName, hole: &Value, values: &[Value]) -> u64 {
    let filling = values.iter().enumerate().filter(|(_, value)| fills(name, hole, value));
    filling.fold(0, |all, (place, _)| all | 1 << place)
}

/// Every combination, and by fact the place of its value.
fn combine(facts: &[(FactName, Vec<Value>)]) -> Vec<(Facts, Vec<usize>)> {
    let mut all = vec![(Facts::new(), Vec::new())];
    for (name, values) in facts {
        all = all
            .iter()
            .flat_map(|(facts, places)| {
                values.iter().enumerate().map(|(place, value)| {
                    let mut more = *facts;
                    more.set(*name, value).unwrap();
                    (more, [places.as_slice(), &[place]].concat())
                })
            })
            .collect();
    }
    all
}
