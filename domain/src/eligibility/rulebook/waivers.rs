//! R13 to R21: who is inside the definition and waived, and who is obligated.
//! The list of waivers is that of the official questions and answers; the
//! decree of 2024 rewrote it in a text that could not be read.

use super::all;
use super::definition::{STAY_MONTHS, THREE_YEARS_AT_ORDER, because, yes};
use crate::eligibility::choices::{Medical, PriorCertificate, Study, Work};
use crate::eligibility::citation::CitationId as Cite;
use crate::eligibility::country::NationalityClass;
use crate::eligibility::document::Document as Bring;
use crate::eligibility::fact::{FactName as Fact, FactSet};
use crate::eligibility::rule::{
    Because, Certainty, Expr, ReasonKey, ReferenceDay, Rule, RuleId, RuleReason, Span, Status,
};

/// From the eighteenth birthday on, and no longer from the sixty-fifth.
const ADULT: Expr = Expr::Reached { from: Fact::BirthDate, after: Span::Years(18), by: ReferenceDay::Today };
const AGED_65: Expr =
    Expr::Reached { from: Fact::BirthDate, after: Span::Years(65), by: ReferenceDay::Today };
const UNDER_18: Expr = Expr::Not(&ADULT);

pub(super) const AGE_UNKNOWN: Rule = Rule {
    id: RuleId::R13AgeUnknown,
    when: Expr::Unknown(Fact::BirthDate),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R13AgeUnknown, &[Fact::BirthDate], Some(Cite::Faq))],
    documents: &[Bring::Passport, Bring::ResidenceDocument],
    sources: &["S05"],
};

/// The decree of 2024 names minors of 16 or more put in autonomy.
pub(super) const UNACCOMPANIED_MINOR: Rule = Rule {
    id: RuleId::R13UnaccompaniedMinor,
    when: all(&[UNDER_18, yes(Fact::UnaccompaniedMinorInAutonomy)]),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(
        RuleId::R13UnaccompaniedMinor,
        &[Fact::BirthDate, Fact::UnaccompaniedMinorInAutonomy],
        Some(Cite::Cwass150),
    )],
    documents: &[Bring::Passport, Bring::ResidenceDocument, Bring::GuardianAttestation],
    sources: &["S02", "S46"],
};

pub(super) const MINOR: Rule = Rule {
    id: RuleId::R13Minor,
    when: UNDER_18,
    except: Some(yes(Fact::UnaccompaniedMinorInAutonomy)),
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R13Minor, &[Fact::BirthDate], Some(Cite::Faq))],
    documents: &[Bring::Passport],
    sources: &["S05", "seed"],
};

pub(super) const FROM_65: Rule = Rule {
    id: RuleId::R13From65,
    when: AGED_65,
    except: None,
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R13From65, &[Fact::BirthDate], Some(Cite::Faq))],
    documents: &[Bring::Passport],
    sources: &["S05", "seed"],
};

const fn certificate(value: PriorCertificate) -> u32 {
    1 << value as u32
}

/// The whole path, in any region or community of the country.
pub(super) const CERTIFICATE: Rule = Rule {
    id: RuleId::R14Certificate,
    when: Expr::OneOf(
        Fact::PriorCertificate,
        certificate(PriorCertificate::Wallonia)
            | certificate(PriorCertificate::Brussels)
            | certificate(PriorCertificate::Flanders)
            | certificate(PriorCertificate::GermanSpeaking),
    ),
    except: None,
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R14Certificate, &[Fact::PriorCertificate], Some(Cite::Faq))],
    documents: &[Bring::Passport, Bring::PathCertificate],
    sources: &["S05", "S11", "seed"],
};

pub(super) const STARTED_ELSEWHERE: Rule = Rule {
    id: RuleId::R14StartedElsewhere,
    when: Expr::OneOf(Fact::PriorCertificate, certificate(PriorCertificate::StartedElsewhere)),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R14StartedElsewhere, &[Fact::PriorCertificate], Some(Cite::Faq))],
    documents: &[Bring::Passport, Bring::ResidenceDocument, Bring::PathBegunElsewhere],
    sources: &["S28"],
};

/// The equivalence of a foreign diploma is not a Belgian diploma.
pub(super) const BELGIAN_DIPLOMA: Rule = Rule {
    id: RuleId::R15BelgianDiploma,
    when: yes(Fact::BelgianDiploma),
    except: None,
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R15BelgianDiploma, &[Fact::BelgianDiploma], Some(Cite::Faq))],
    documents: &[Bring::Passport, Bring::BelgianDiploma],
    sources: &["S05", "seed"],
};

const TURKISH_NATIONALITY: Expr = Expr::Nationality(NationalityClass::Turkish);

pub(super) const TURKISH: Rule = Rule {
    id: RuleId::R16Turkish,
    when: TURKISH_NATIONALITY,
    except: None,
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R16Turkish, &[Fact::Nationalities], Some(Cite::AnkaraAgreement))],
    documents: &[Bring::Passport],
    sources: &["seed", "S05", "S09"],
};

/// No list of such states was found.
pub(super) const STANDSTILL: Rule = Rule {
    id: RuleId::R16Standstill,
    when: yes(Fact::StandstillState),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(
        RuleId::R16Standstill,
        &[Fact::Nationalities, Fact::StandstillState],
        Some(Cite::AnkaraAgreement),
    )],
    documents: &[Bring::Passport, Bring::ResidenceDocument],
    sources: &["S09"],
};

const fn work(value: Work) -> u32 {
    1 << value as u32
}

/// "Pendant une période continue de plus de trois mois": the day after the
/// third month is the first day of the waiver.
pub(super) const WORK: Rule = Rule {
    id: RuleId::R17Work,
    when: all(&[
        Expr::OneOf(Fact::Work, work(Work::HalfTimeOrMore)),
        Expr::Reached { from: Fact::WorkSince, after: Span::Months(3), by: ReferenceDay::Yesterday },
    ]),
    except: None,
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R17Work, &[Fact::Work, Fact::WorkSince], Some(Cite::Decree2018))],
    documents: &[Bring::Passport, Bring::EmploymentContract, Bring::Payslips],
    sources: &["S14", "S05", "seed"],
};

pub(super) const WORK_TO_CHECK: Rule = Rule {
    id: RuleId::R17WorkToCheck,
    when: Expr::OneOf(
        Fact::Work,
        work(Work::SelfEmployed) | work(Work::SeveralPartTime) | work(Work::Interim),
    ),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R17WorkToCheck, &[Fact::Work], Some(Cite::Decree2018))],
    documents: &[Bring::Passport, Bring::EmploymentContract, Bring::Payslips, Bring::SelfEmploymentProof],
    sources: &["S05"],
};

pub(super) const STUDY: Rule = Rule {
    id: RuleId::R18Study,
    when: Expr::OneOf(
        Fact::Study,
        1 << Study::Regular as u32
            | 1 << Study::Exchange as u32
            | 1 << Study::PhdGrant as u32
            | 1 << Study::HigherEducationTeacher as u32,
    ),
    except: None,
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R18Study, &[Fact::Study], Some(Cite::Faq))],
    documents: &[Bring::Passport, Bring::StudyAttestation],
    sources: &["S05", "S09", "seed"],
};

pub(super) const MEDICAL: Rule = Rule {
    id: RuleId::R19Medical,
    when: Expr::OneOf(Fact::Medical, 1 << Medical::Certificate as u32),
    except: None,
    status: Status::Dispensed,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[because(RuleId::R19Medical, &[Fact::Medical], Some(Cite::Faq))],
    documents: &[Bring::Passport, Bring::MedicalCertificate],
    sources: &["S05", "seed"],
};

pub(super) const MEDICAL_TO_PROVE: Rule = Rule {
    id: RuleId::R19MedicalToProve,
    when: Expr::OneOf(Fact::Medical, 1 << Medical::IllWithoutCertificate as u32),
    except: None,
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(RuleId::R19MedicalToProve, &[Fact::Medical], Some(Cite::Faq))],
    documents: &[Bring::Passport, Bring::ResidenceDocument, Bring::MedicalCertificate],
    sources: &["S05"],
};

/// Obligated when the permit was ordered, three years of stay today: no text
/// says which day counts.
pub(super) const THREE_YEARS_SINCE: Rule = Rule {
    id: RuleId::R20ThreeYearsSince,
    when: Expr::Reached {
        from: Fact::LegalStaySince,
        after: Span::Months(STAY_MONTHS),
        by: ReferenceDay::Today,
    },
    except: Some(THREE_YEARS_AT_ORDER),
    status: Status::NeedsReview,
    certainty: Certainty::ToConfirm,
    doubt: None,
    reasons: &[because(
        RuleId::R20ThreeYearsSince,
        &[Fact::LegalStaySince, Fact::PermitOrderedOn],
        Some(Cite::Cwass150),
    )],
    documents: &[
        Bring::Passport,
        Bring::ResidenceDocument,
        Bring::ResidenceHistory,
        Bring::PermitOrderReceipt,
    ],
    sources: &["S02"],
};

const fn part(part: Because, facts: &[Fact], citation: Cite) -> RuleReason {
    RuleReason { key: ReasonKey::Because(part), facts: FactSet::of(facts), citation: Some(citation) }
}

/// Every part of the definition holds and no waiver applies.
pub(super) const OBLIGATED: Rule = Rule {
    id: RuleId::R21Obligated,
    when: Expr::Always,
    except: None,
    status: Status::Obligated,
    certainty: Certainty::Certain,
    doubt: None,
    reasons: &[
        because(RuleId::R21Obligated, &[Fact::Region], Some(Cite::Cwass150)),
        part(Because::NotEuropean, &[Fact::Nationalities, Fact::FamilyTie], Cite::Cwass150),
        part(Because::LongPermit, &[Fact::ResidenceDocument], Cite::Cwass150),
        part(Because::UnderThreeYears, &[Fact::LegalStaySince, Fact::PermitOrderedOn], Cite::Cwass150),
        part(Because::WorkingAge, &[Fact::BirthDate], Cite::Faq),
        part(
            Because::NoWaiver,
            &[
                Fact::TemporaryProtection,
                Fact::PriorCertificate,
                Fact::BelgianDiploma,
                Fact::Work,
                Fact::Study,
                Fact::Medical,
            ],
            Cite::Faq,
        ),
    ],
    documents: &[Bring::Passport, Bring::ResidenceDocument, Bring::AnnexOne, Bring::PermitOrderReceipt],
    sources: &["S02", "S04", "seed"],
};
