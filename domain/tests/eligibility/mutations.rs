//! The rule table spoilt in every small way: each spoilt table has to judge
//! somebody otherwise, or the proofs would not notice a slip of the pen.

use crate::enumeration::plain;
use crate::grid::today;
use crate::law::{Plain, deciding_rule, says};
use crate::report::report;
use crate::survey::in_force;
use domain::eligibility::{
    DeadlinePolicy, Expr, FactName, Facts, NationalityClass, RULEBOOK, ReferenceDay, Rule, RuleId, Rulebook,
    Span, Status, VERSIONS,
};

/// A person and the rule, status and certainty that the law reads for her.
struct Witness {
    facts: Facts,
    expected: (&'static str, &'static str, &'static str),
}

fn witness(facts: Facts) -> Witness {
    let plain = plain(&facts);
    let rule = deciding_rule(&plain, today());
    let (status, certainty) = says(rule, plain.document);
    Witness { facts, expected: (rule, status, certainty) }
}

/// Everyone of every group, and one of each pair of groups' kinds.
fn witnesses() -> Vec<Witness> {
    let base = Plain { work_since: Some(today()), ..Plain::obligated() }.facts();
    let groups = &in_force().groups;
    let mut all = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        let with = |answers: &Facts| {
            let mut person = base;
            group.put_into(&mut person, answers);
            person
        };
        all.extend(group.complete.iter().map(|seen| witness(with(&seen.facts))));
        for kind in group.kinds().values() {
            let person = with(kind);
            for other in groups.iter().skip(place + 1) {
                for other_kind in other.kinds().values() {
                    let mut both = person;
                    other.put_into(&mut both, other_kind);
                    all.push(witness(both));
                }
            }
        }
    }
    all
}

fn notices(book: &'static Rulebook, witness: &Witness) -> bool {
    let verdict = book.assess(&witness.facts, today(), DeadlinePolicy::Seed18Months);
    let rule = verdict.rule.map_or("", |rule| rule.as_str());
    (rule, verdict.status.as_str(), verdict.certainty.as_str()) != witness.expected
}

fn leaked(rules: Vec<Rule>) -> &'static Rulebook {
    let rules: &'static [Rule] = Vec::leak(rules);
    Box::leak(Box::new(Rulebook { rules, ..RULEBOOK_PARTS }))
}

const RULEBOOK_PARTS: Rulebook =
    Rulebook { id: "spoilt", version: "spoilt", rules: &[], terms: RULEBOOK_TERMS, hash: 0 };

const RULEBOOK_TERMS: domain::eligibility::Terms =
    domain::eligibility::Terms { present_months: 3, aim_months: 18, allowed: None };

/// Every condition that differs from this one in one place.
fn spoilt(expr: &Expr) -> Vec<Expr> {
    match expr {
        Expr::Always => Vec::new(),
        Expr::Unknown(_) => vec![Expr::Always],
        Expr::Not(part) => {
            let mut all = vec![**part];
            all.extend(spoilt(part).into_iter().map(|part| Expr::Not(Box::leak(Box::new(part)))));
            all
        }
        Expr::All(parts) => {
            let mut all = Vec::new();
            for place in 0..parts.len() {
                let mut fewer = parts.to_vec();
                fewer.remove(place);
                all.push(Expr::All(Vec::leak(fewer)));
                for part in spoilt(&parts[place]) {
                    let mut other = parts.to_vec();
                    other[place] = part;
                    all.push(Expr::All(Vec::leak(other)));
                }
            }
            all
        }
        Expr::OneOf(name, set) => {
            (0..name.words().len()).map(|place| Expr::OneOf(*name, set ^ (1 << place))).collect()
        }
        Expr::Nationality(class) => {
            use NationalityClass as Class;
            let others = [Class::Belgian, Class::EuPlus, Class::British, Class::Turkish];
            others.into_iter().filter(|other| other != class).map(Expr::Nationality).collect()
        }
        Expr::Reached { from, after, by } => {
            let mut all = Vec::new();
            for after in neighbours(*after) {
                all.push(Expr::Reached { from: *from, after, by: *by });
            }
            let days = [ReferenceDay::Today, ReferenceDay::Yesterday, ReferenceDay::PermitOrder];
            for by in days.into_iter().filter(|other| other != by) {
                all.push(Expr::Reached { from: *from, after: *after, by });
            }
            all
        }
    }
}

fn neighbours(span: Span) -> [Span; 2] {
    match span {
        Span::Months(months) => [Span::Months(months - 1), Span::Months(months + 1)],
        Span::Years(years) => [Span::Years(years - 1), Span::Years(years + 1)],
    }
}

/// A spoilt table, and what was done to it.
struct Mutant {
    rules: Vec<Rule>,
    what: String,
    place: usize,
}

fn mutants() -> Vec<Mutant> {
    let rules = RULEBOOK.rules;
    let last = rules.len() - 1;
    let mut all = Vec::new();
    for (place, rule) in rules.iter().enumerate() {
        let mut with = |what: String, change: &dyn Fn(&mut Vec<Rule>)| {
            let mut rules = rules.to_vec();
            change(&mut rules);
            all.push(Mutant { rules, what: format!("{}: {what}", rule.id.as_str()), place });
        };
        if place < last {
            with("left out".to_owned(), &|rules| {
                rules.remove(place);
            });
        }
        if place + 1 < last {
            with("after the next".to_owned(), &|rules| rules.swap(place, place + 1));
        }
        for status in Status::ALL.iter().filter(|status| **status != rule.status) {
            with(format!("says {}", status.as_str()), &|rules| rules[place].status = *status);
        }
        with("surer or less sure".to_owned(), &|rules| {
            let other =
                domain::eligibility::Certainty::ALL.iter().find(|one| **one != rules[place].certainty);
            rules[place].certainty = *other.unwrap();
        });
        for condition in spoilt(&rule.when) {
            with(format!("if {condition:?}"), &|rules| rules[place].when = condition);
        }
        if let Some(doubt) = rule.doubt {
            with("without its doubt".to_owned(), &|rules| rules[place].doubt = None);
            for doubt in spoilt(doubt) {
                with(format!("doubtful if {doubt:?}"), &|rules| {
                    rules[place].doubt = Some(Box::leak(Box::new(doubt)))
                });
            }
        }
    }
    all
}

/// A slip that no person can show: a value added to a rule although an earlier
/// rule has already decided on it, or two neighbours of which only one can hold.
fn cannot_differ(mutant: &Mutant) -> bool {
    let rules = RULEBOOK.rules;
    if mutant.rules.len() < rules.len() {
        return false;
    }
    let (before, after) = (&rules[mutant.place], &mutant.rules[mutant.place]);
    if before.id != after.id {
        return exclude_each_other(before, after);
    }
    let is_decided = |name: FactName, values: u32| {
        let earlier = rules.iter().take(mutant.place);
        values != 0
            && earlier
                .flat_map(|rule| alternatives(&rule.when))
                .any(|(other, set)| other == name && set & values == values)
    };
    match (&before.when, &after.when, &before.doubt, &after.doubt) {
        (.., Some(Expr::Not(Expr::OneOf(name, old))), Some(Expr::Not(Expr::OneOf(_, new)))) if old != new => {
            old & !new == 0 && is_decided(*name, new & !old)
        }
        (Expr::OneOf(name, old), Expr::OneOf(_, new), ..) => is_decided(*name, new & !old),
        _ => false,
    }
}

/// The values each of which makes a condition hold by itself.
fn alternatives(condition: &Expr) -> Vec<(FactName, u32)> {
    match condition {
        Expr::OneOf(name, set) => vec![(*name, *set)],
        Expr::Not(Expr::All(parts)) => {
            let negated =
                parts.iter().filter_map(|part| if let Expr::Not(part) = part { Some(*part) } else { None });
            negated.flat_map(alternatives).collect()
        }
        _ => Vec::new(),
    }
}

fn exclude_each_other(one: &Rule, other: &Rule) -> bool {
    if let (Expr::All(parts), Some(exception)) = (&one.when, &other.except) {
        return parts.contains(exception);
    }
    match (&one.when, &other.when) {
        (Expr::OneOf(name, set), Expr::OneOf(same, values)) => name == same && set & values == 0,
        // Of one date: unknown, three years, and the two ends of an age.
        (Expr::Unknown(name), condition) => condition.facts().contains(*name),
        (Expr::Not(_), Expr::Reached { from, .. }) => *from == FactName::BirthDate,
        (Expr::All(parts), Expr::OneOf(name, set)) => parts
            .iter()
            .any(|part| matches!(part, Expr::OneOf(own, values) if own == name && values & set == 0)),
        _ => false,
    }
}

#[test]
fn every_slip_of_the_pen_is_noticed() {
    let witnesses = witnesses();
    let mutants = mutants();
    let mut survivors = Vec::new();
    let mut equal = 0;
    for mutant in &mutants {
        let book = leaked(mutant.rules.clone());
        let noticed = witnesses.iter().any(|witness| notices(book, witness));
        match (noticed, cannot_differ(mutant)) {
            (false, true) => equal += 1,
            (false, false) => survivors.push(mutant.what.as_str()),
            (true, false) => {}
            (true, true) => panic!("{} differs after all", mutant.what),
        }
    }
    assert!(survivors.is_empty(), "not noticed:\n{}", survivors.join("\n"));
    report(&format!(
        "{} spoilt tables: {} noticed by {} persons, {equal} that cannot differ",
        mutants.len(),
        mutants.len() - equal,
        witnesses.len()
    ));
}

/// The negative control: the law read once more notices the older version too.
#[test]
fn the_rules_of_the_centres_page_are_noticed_as_others() {
    let page = VERSIONS[0];
    let differ = witnesses().iter().filter(|witness| notices(page, witness)).count();
    assert!(differ > 100, "{differ}");
    let same = witnesses().iter().filter(|witness| !notices(page, witness)).count();
    assert!(same > 100, "{same}");
    assert_eq!(page.rules.last().map(|rule| rule.id), Some(RuleId::R21Obligated));
}
