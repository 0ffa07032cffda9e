//! What is told and counted when not everything is known: exactly what keeps
//! the verdict open, no more and no less.

use crate::grid::today;
use crate::law::Plain;
use domain::eligibility::{
    DeadlinePolicy, Document, FactName, Facts, RuleId, Status, Verdict, assess, questions_left_at_most,
};

fn obligated_but(answers: &[(FactName, &[&str])]) -> Facts {
    let mut facts = Plain::obligated().facts();
    for (name, words) in answers {
        facts.set(*name, words).unwrap();
    }
    facts
}

fn unsure(answers: &[(FactName, &[&str])]) -> Verdict {
    let verdict = assess(&obligated_but(answers), today(), DeadlinePolicy::Seed18Months);
    assert_eq!((verdict.rule, verdict.status), (Some(RuleId::R22Unsure), Status::NeedsReview), "{answers:?}");
    verdict
}

/// The facts that the only reason names, and the papers that settle them.
fn told(answers: &[(FactName, &[&str])]) -> (Vec<FactName>, Vec<Document>) {
    let verdict = unsure(answers);
    let [reason] = verdict.reasons.as_slice() else { panic!("{:?}", verdict.reasons) };
    (reason.facts.iter().collect(), verdict.documents.iter().map(|paper| paper.document).collect())
}

const IDENTITY: [Document; 2] = [Document::Passport, Document::ResidenceDocument];

#[test]
fn a_birth_year_that_leaves_the_age_open_is_named_alone() {
    // The day of the order is not known either, but no age depends on it.
    let (facts, papers) = told(&[(FactName::BirthDate, &["2008"]), (FactName::PermitOrderedOn, &["unsure"])]);
    assert_eq!(facts, [FactName::BirthDate]);
    assert_eq!(papers, IDENTITY, "the passport proves the age, and is asked for once");
}

#[test]
fn of_two_dates_the_one_that_is_vague_is_named() {
    let three_years = [Document::Passport, Document::ResidenceDocument, Document::PermitOrderReceipt];
    let (facts, papers) =
        told(&[(FactName::LegalStaySince, &["2022-09-15"]), (FactName::PermitOrderedOn, &["2025-09"])]);
    assert_eq!(facts, [FactName::PermitOrderedOn]);
    assert_eq!(papers, three_years);

    let history = [Document::Passport, Document::ResidenceDocument, Document::ResidenceHistory];
    let (facts, papers) =
        told(&[(FactName::LegalStaySince, &["2022-09"]), (FactName::PermitOrderedOn, &["2025-09-15"])]);
    assert_eq!(facts, [FactName::LegalStaySince]);
    assert_eq!(papers, history);
}

#[test]
fn work_since_when_nobody_knows_is_named_with_what_proves_it() {
    let (facts, papers) =
        told(&[(FactName::Work, &["half_time_or_more"]), (FactName::WorkSince, &["unsure"])]);
    assert_eq!(facts, [FactName::WorkSince]);
    assert_eq!(papers, [Document::Passport, Document::ResidenceDocument, Document::Payslips]);
}

#[test]
fn every_fact_that_nobody_knows_is_named() {
    let verdict = unsure(&[
        (FactName::FamilyTie, &["unsure"]),
        (FactName::Nationalities, &["unsure"]),
        (FactName::Study, &["unsure"]),
    ]);
    assert_eq!(
        verdict.reasons[0].facts.iter().collect::<Vec<_>>(),
        [FactName::Nationalities, FactName::FamilyTie, FactName::Study]
    );
    let all = [Status::Obligated, Status::Exempt, Status::Dispensed, Status::NeedsReview];
    assert_eq!(verdict.possible, all);
}

#[test]
fn the_questions_left_are_counted_to_the_last() {
    let left = |answers: &[(FactName, &[&str])]| questions_left_at_most(&obligated_but(answers), today());
    assert_eq!(left(&[]), 0);
    // She has a certificate: only her age and what a minor is asked are open,
    // and no deadline that would count from the order.
    let open: [(FactName, &[&str]); 3] = [
        (FactName::BirthDate, &[]),
        (FactName::UnaccompaniedMinorInAutonomy, &[]),
        (FactName::PermitOrderedOn, &[]),
    ];
    let with = |more| [open.as_slice(), &[more]].concat();
    assert_eq!(left(&with((FactName::PriorCertificate, &["wallonia"]))), 2);
    assert_eq!(left(&with((FactName::PriorCertificate, &["none"]))), 3, "she may be obligated");
    assert_eq!(left(&[(FactName::PermitOrderedOn, &[])]), 1, "her deadline counts from it");
}
