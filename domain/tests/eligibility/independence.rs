//! Why the groups of the grid may be enumerated apart, and why the order of
//! answering cannot matter.

use crate::enumeration::plain;
use crate::grid::{Value, groups, partial_values, today};
use crate::law::{Plain, put};
use crate::report::report;
use crate::survey::{SURVEYS, Survey, Surveyed};
use domain::eligibility::{DeadlinePolicy, FactName, Facts, FactsOnDay, VERSIONS};

#[test]
fn every_rule_reads_one_group() {
    let groups = groups();
    for book in VERSIONS {
        let (_, rules) = book.rules.split_last().unwrap();
        for rule in rules {
            let facts = rule.facts();
            let homes = groups
                .iter()
                .filter(|group| facts.iter().all(|name| group.facts.iter().any(|(own, _)| *own == name)))
                .count();
            assert_eq!(homes, 1, "{:?} reads {:?}", rule.id, facts.iter().collect::<Vec<_>>());
        }
    }
}

#[test]
fn every_fact_that_a_rule_may_read_is_on_the_grid() {
    let on_grid: Vec<FactName> =
        groups().iter().flat_map(|group| group.facts.iter().map(|(name, _)| *name)).collect();
    for name in FactName::ALL.iter().filter(|name| !on_grid.contains(name)) {
        // The one stands for a region, the other starts a deadline.
        assert!(matches!(name, FactName::Commune | FactName::RegisteredInCommuneOn), "{}", name.as_str());
    }
}

/// What a rule reads is what it says that it reads: whatever is answered to the
/// facts of other groups, holes and vague dates included, its conditions stay
/// as true as they are.
#[test]
fn no_rule_hears_of_the_facts_of_another_group() {
    let mut compared = 0_u64;
    for survey in SURVEYS.iter() {
        let others = fillings(survey);
        for group in &survey.groups {
            for seen in group.complete.iter().chain(&group.partial) {
                compared += hears_only_its_group(group, &seen.facts, &others);
            }
        }
    }
    report(&format!("{compared} times, a rule did not hear of the facts of another group"));
}

/// Persons among whom every value of every fact occurs.
fn fillings(survey: &Survey) -> Vec<Facts> {
    let options: Vec<(FactName, Vec<Value>)> = survey
        .groups
        .iter()
        .flat_map(|group| &group.group.facts)
        .map(|(name, values)| (*name, partial_values(*name, values)))
        .collect();
    let most = options.iter().map(|(_, values)| values.len()).max().unwrap();
    (0..most)
        .map(|turn| {
            let mut facts = Facts::new();
            for (name, values) in &options {
                facts.set(*name, &values[turn % values.len()]).unwrap();
            }
            facts
        })
        .collect()
}

fn hears_only_its_group(group: &Surveyed, facts: &Facts, others: &[Facts]) -> u64 {
    let conditions: Vec<_> =
        group.rules.iter().flat_map(|(_, rule)| [Some(rule.when), rule.except]).flatten().collect();
    let alone = FactsOnDay { facts, today: today() };
    let truths: Vec<_> = conditions.iter().map(|condition| alone.truth(condition)).collect();
    for other in others {
        let mut whole = *other;
        group.put_into(&mut whole, facts);
        let person = FactsOnDay { facts: &whole, today: today() };
        for (condition, truth) in conditions.iter().zip(&truths) {
            assert_eq!(person.truth(condition), *truth, "{condition:?} hears of others in {whole:?}");
        }
    }
    (conditions.len() * others.len()) as u64
}

/// Any two answers can be given in either order; so any order leads to any other.
#[test]
fn the_order_of_any_two_answers_changes_nothing() {
    let mut options: Vec<(FactName, Vec<Value>)> = groups()
        .iter()
        .flat_map(|group| group.facts.clone())
        .map(|(name, values)| (name, [partial_values(name, &values), vec![vec!["unsure"]]].concat()))
        .collect();
    options.push((FactName::Commune, ["58001", "21001", "unsure"].map(|word| vec![word]).to_vec()));
    options.push((FactName::Commune, vec![Vec::new()]));
    options.push((FactName::RegisteredInCommuneOn, ["2026-11", "unsure"].map(|word| vec![word]).to_vec()));
    let mut pairs = 0_u64;
    for start in [Facts::new(), Plain::obligated().facts()] {
        for (place, (one, values)) in options.iter().enumerate() {
            for (other, others) in options.iter().skip(place + 1).filter(|(other, _)| other != one) {
                for (first, second) in values.iter().flat_map(|one| others.iter().map(move |two| (one, two)))
                {
                    let (mut forth, mut back) = (start, start);
                    forth.set(*one, first).unwrap();
                    forth.set(*other, second).unwrap();
                    back.set(*other, second).unwrap();
                    back.set(*one, first).unwrap();
                    assert_eq!(forth, back, "{} and {}", one.as_str(), other.as_str());
                    pairs += 1;
                }
            }
        }
    }
    report(&format!("{pairs} pairs of answers can be given in either order"));
}

#[test]
fn a_commune_says_what_its_region_says() {
    let communes = [
        ("wallonia_french", "58001"),
        ("brussels", "21001"),
        ("flanders", "44021"),
        ("german_speaking", "63023"),
    ];
    for survey in SURVEYS.iter() {
        for (region, commune) in communes {
            for group in &survey.groups {
                for kind in group.kinds().values().chain(group.partial_kinds().values()) {
                    let mut by_region = Plain::obligated().facts();
                    group.put_into(&mut by_region, kind);
                    put(&mut by_region, FactName::Region, &[region.to_owned()]);
                    let mut by_commune = by_region;
                    by_commune.set(FactName::Region, &[]).unwrap();
                    by_commune.set(FactName::Commune, &[commune]).unwrap();
                    let judge = |facts| survey.book.assess(facts, today(), DeadlinePolicy::Decree2024);
                    assert_eq!(judge(&by_commune), judge(&by_region));
                    assert_eq!(plain(&by_region).region, region);
                }
            }
        }
    }
}
