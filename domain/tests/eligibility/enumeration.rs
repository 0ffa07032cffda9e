//! The proof over every person who knows everything. A person is one value of
//! each fact, and of dates only the side of each threshold matters, so the grid
//! of `crate::grid` stands for everyone. Facts that no rule reads together are
//! enumerated apart (`crate::independence` proves that they may be): the first
//! rule that holds in each group is all that the table sees of it.

use std::collections::BTreeSet;

use crate::grid::today;
use crate::law::{Plain, deciding_rule, put, says};
use crate::page::{self, page_says};
use crate::report::report;
use crate::survey::{SURVEYS, Survey};
use domain::eligibility::{
    Answer, Certainty, DeadlinePolicy, FactName, Facts, FactsOnDay, RULEBOOK, Rulebook, Status, Verdict,
};
use domain::place::Region;

/// The rule that decides for a person on a day.
type Reading = fn(&Plain, chrono::NaiveDate) -> &'static str;
/// The status and certainty of a rule, for somebody with a document.
type Saying = fn(&str, &str) -> (&'static str, &'static str);

/// How a version reads, written once more without the engine.
fn reading(book: &Rulebook) -> (Reading, Saying) {
    if book.version == RULEBOOK.version { (deciding_rule, says) } else { (page::deciding_rule, page_says) }
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

/// What is true of every verdict, whoever the person is.
pub fn assert_whole(verdict: &Verdict, facts: &Facts, book: &Rulebook) {
    let undetermined = verdict.status == Status::Undetermined;
    assert_eq!(verdict.rulebook, book.stamp());
    assert_eq!(verdict.rule.is_none(), undetermined, "{facts:?}");
    assert_eq!(verdict.next_question.is_some(), undetermined, "{facts:?}");
    assert_eq!(verdict.reasons.is_empty(), undetermined, "{facts:?}");
    assert!(verdict.reasons.iter().all(|reason| reason.citation.is_some() && !reason.facts.is_empty()));
    assert!(verdict.documents.iter().all(|paper| paper.document.proves() == paper.proves));
    let papers: BTreeSet<_> = verdict.documents.iter().map(|paper| paper.document).collect();
    assert_eq!(papers.len(), verdict.documents.len(), "no paper is asked for twice");
    let obligated = verdict.status == Status::Obligated;
    assert!(obligated || verdict.deadlines.is_empty(), "only the obligation has a date");
    assert!(verdict.deadlines.iter().filter(|due| due.headline).count() <= 1);
    let at_home = facts.region() == Answer::Known(Region::WalloniaFrench);
    assert_eq!(verdict.may_volunteer, at_home && !obligated && !undetermined, "{facts:?}");
    let decided_by_table = verdict.rule.and_then(|rule| book.rule(rule));
    assert_eq!(verdict.possible.is_empty(), decided_by_table.is_some());
    if let Some(rule) = decided_by_table {
        assert_eq!(verdict.status, rule.status);
        assert!(rule.certainty == Certainty::Certain || verdict.certainty == Certainty::ToConfirm);
    }
}

#[test]
fn every_rule_of_every_version_gives_reasons_a_citation_papers_and_sources() {
    for survey in SURVEYS.iter() {
        for rule in survey.book.rules {
            let id = rule.id.as_str();
            assert!(!rule.reasons.is_empty() && !rule.sources.is_empty(), "{id}");
            for reason in rule.reasons {
                assert!(reason.citation.is_some() && !reason.facts.is_empty(), "{id}");
            }
            // Nobody has to prove where she lives, nor that she has no paper.
            let nothing_to_prove = rule.status == Status::OtherRegion || id == "R07-NO-PERMIT";
            assert_eq!(rule.documents.is_empty(), nothing_to_prove, "{id}");
        }
    }
}

#[test]
fn every_person_of_every_group_is_judged_as_the_law_reads() {
    let base = Plain { work_since: Some(today()), ..Plain::obligated() }.facts();
    for survey in SURVEYS.iter() {
        let (deciding_rule, says) = reading(survey.book);
        let mut judged = 0_u64;
        for group in &survey.groups {
            for seen in &group.complete {
                let mut person = base;
                group.put_into(&mut person, &seen.facts);
                let plain = plain(&person);
                let expected = deciding_rule(&plain, today());
                let verdict = survey.book.assess(&person, today(), DeadlinePolicy::Seed18Months);
                let found = verdict.rule.map(|rule| rule.as_str());
                assert_eq!(found, Some(expected), "{}: {person:?}", group.group.name);
                assert_eq!(
                    (verdict.status.as_str(), verdict.certainty.as_str()),
                    says(expected, plain.document)
                );
                assert_whole(&verdict, &person, survey.book);
                judged += 1;
            }
        }
        report(&format!(
            "{}: {judged} persons, group by group, are judged as the law reads",
            survey.book.version
        ));
    }
}

#[test]
fn every_combination_of_groups_is_decided_by_exactly_the_first_rule() {
    for survey in SURVEYS.iter() {
        let kinds: Vec<Vec<Kind>> = survey
            .groups
            .iter()
            .map(|group| {
                let answers = |facts: &Facts| {
                    group.names.iter().map(|name| (*name, facts.values(*name))).collect::<Vec<_>>()
                };
                group.kinds().iter().map(|(firsts, facts)| (firsts.single(), answers(facts))).collect()
            })
            .collect();
        let mut tally = Tally::default();
        descend(survey, &kinds, Facts::new(), None, &mut tally);
        let everyone: f64 = survey.groups.iter().map(|group| group.complete.len() as f64).product();
        for (place, rule) in survey.book.rules.iter().enumerate() {
            assert!(tally.decided.contains(&place), "{} decides nobody", rule.id.as_str());
        }
        report(&format!(
            "{}: {} persons enumerated, one for each combination of what the rules can tell apart; \
             they stand for the {everyone:.1e} of the grid, and exactly one rule decides for each",
            survey.book.version, tally.persons
        ));
    }
}

/// The first rule of a group that holds, and answers of which it does.
type Kind = (Option<usize>, Vec<(FactName, Vec<String>)>);

#[derive(Default)]
struct Tally {
    persons: u64,
    decided: BTreeSet<usize>,
}

fn descend(survey: &Survey, kinds: &[Vec<Kind>], facts: Facts, first: Option<usize>, tally: &mut Tally) {
    let Some((group, rest)) = kinds.split_first() else {
        let expected = first.unwrap_or(survey.last());
        let standing = FactsOnDay { facts: &facts, today: today() }.standing(survey.book);
        let decisive = standing.decisive.map(|rule| rule.id);
        assert_eq!(decisive, Some(survey.book.rules[expected].id), "{facts:?}");
        assert_eq!(standing.open_rules(survey.book).count(), 0, "{facts:?}");
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
        descend(survey, rest, more, first, tally);
    }
}
