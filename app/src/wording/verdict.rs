//! The words of a verdict.

use domain::eligibility::{Because, Certainty, CitationId, Document, FactName, ReasonKey, RuleId, Status};
use locales::{LazyKey, lazy_key};

/// The headline of a status and the sentence under it. An exemption that is not
/// sure does not sound as one that is: a wrong "not mandatory" can cost a fine.
#[must_use]
pub fn status(status: Status, certainty: Certainty) -> (LazyKey, LazyKey) {
    match status {
        Status::Exempt if certainty == Certainty::ToConfirm => {
            (lazy_key::STATUS_EXEMPT_TO_CONFIRM_TITLE, lazy_key::STATUS_EXEMPT_TO_CONFIRM_TEXT)
        }
        Status::Obligated => (lazy_key::STATUS_OBLIGATED_TITLE, lazy_key::STATUS_OBLIGATED_TEXT),
        Status::Exempt => (lazy_key::STATUS_EXEMPT_TITLE, lazy_key::STATUS_EXEMPT_TEXT),
        Status::Dispensed => (lazy_key::STATUS_DISPENSED_TITLE, lazy_key::STATUS_DISPENSED_TEXT),
        Status::OtherRegion => (lazy_key::STATUS_OTHER_REGION_TITLE, lazy_key::STATUS_OTHER_REGION_TEXT),
        Status::NeedsReview => (lazy_key::STATUS_NEEDS_REVIEW_TITLE, lazy_key::STATUS_NEEDS_REVIEW_TEXT),
        Status::Undetermined => (lazy_key::STATUS_UNDETERMINED_TITLE, lazy_key::STATUS_UNDETERMINED_TEXT),
    }
}

/// What a status would mean for her, while several are possible.
#[must_use]
pub fn possible(status: Status) -> LazyKey {
    match status {
        Status::Obligated => lazy_key::POSSIBLE_OBLIGATED,
        Status::Exempt => lazy_key::POSSIBLE_EXEMPT,
        Status::Dispensed => lazy_key::POSSIBLE_DISPENSED,
        Status::OtherRegion => lazy_key::POSSIBLE_OTHER_REGION,
        Status::NeedsReview | Status::Undetermined => lazy_key::POSSIBLE_NEEDS_REVIEW,
    }
}

/// The sentence of a reason.
#[must_use]
pub fn reason(reason: ReasonKey) -> LazyKey {
    match reason {
        ReasonKey::Rule(rule) => rule_reason(rule),
        ReasonKey::Because(part) => because(part),
    }
}

fn because(part: Because) -> LazyKey {
    match part {
        Because::NotEuropean => lazy_key::REASON_NOT_EUROPEAN,
        Because::LongPermit => lazy_key::REASON_LONG_PERMIT,
        Because::UnderThreeYears => lazy_key::REASON_UNDER_THREE_YEARS,
        Because::WorkingAge => lazy_key::REASON_WORKING_AGE,
        Because::NoWaiver => lazy_key::REASON_NO_WAIVER,
        Because::WorkTooRecent => lazy_key::REASON_WORK_TOO_RECENT,
        Because::OrderDateUnknown => lazy_key::REASON_ORDER_DATE_UNKNOWN,
    }
}

fn rule_reason(rule: RuleId) -> LazyKey {
    match rule {
        RuleId::R01Bru => lazy_key::REASON_R01_BRU,
        RuleId::R01Vla => lazy_key::REASON_R01_VLA,
        RuleId::R01Dg => lazy_key::REASON_R01_DG,
        RuleId::R02Belgian => lazy_key::REASON_R02_BELGIAN,
        RuleId::R03EuPlus => lazy_key::REASON_R03_EUPLUS,
        RuleId::R04UkM => lazy_key::REASON_R04_UK_M,
        RuleId::R04Uk => lazy_key::REASON_R04_UK,
        RuleId::R04UkFamily => lazy_key::REASON_R04_UK_FAMILY,
        RuleId::R05Asylum => lazy_key::REASON_R05_ASYLUM,
        RuleId::R06TemporaryProtection => lazy_key::REASON_R06_TEMPORARY_PROTECTION,
        RuleId::R07NoPermit => lazy_key::REASON_R07_NO_PERMIT,
        RuleId::R08ShortPermit => lazy_key::REASON_R08_SHORT_PERMIT,
        RuleId::R09EuFamily => lazy_key::REASON_R09_EU_FAMILY,
        RuleId::R09EuFamilyOther => lazy_key::REASON_R09_EU_FAMILY_OTHER,
        RuleId::R10BelgianFamilyMobile => lazy_key::REASON_R10_BELGIAN_FAMILY_MOBILE,
        RuleId::R10BelgianFamily => lazy_key::REASON_R10_BELGIAN_FAMILY,
        RuleId::R11ProvisionalDocument => lazy_key::REASON_R11_PROVISIONAL_DOCUMENT,
        RuleId::R12StayDateUnknown => lazy_key::REASON_R12_STAY_DATE_UNKNOWN,
        RuleId::R12ThreeYearsWithProcedure => lazy_key::REASON_R12_THREE_YEARS_WITH_PROCEDURE,
        RuleId::R12ThreeYears => lazy_key::REASON_R12_THREE_YEARS,
        RuleId::R13AgeUnknown => lazy_key::REASON_R13_AGE_UNKNOWN,
        RuleId::R13UnaccompaniedMinor => lazy_key::REASON_R13_UNACCOMPANIED_MINOR,
        RuleId::R13Minor => lazy_key::REASON_R13_MINOR,
        RuleId::R13From65 => lazy_key::REASON_R13_65,
        RuleId::R14Certificate => lazy_key::REASON_R14_CERTIFICATE,
        RuleId::R14StartedElsewhere => lazy_key::REASON_R14_STARTED_ELSEWHERE,
        RuleId::R15BelgianDiploma => lazy_key::REASON_R15_BELGIAN_DIPLOMA,
        RuleId::R16Turkish => lazy_key::REASON_R16_TURKISH,
        RuleId::R16Standstill => lazy_key::REASON_R16_STANDSTILL,
        RuleId::R17Work => lazy_key::REASON_R17_WORK,
        RuleId::R17WorkToCheck => lazy_key::REASON_R17_WORK_TO_CHECK,
        RuleId::R18Study => lazy_key::REASON_R18_STUDY,
        RuleId::R19Medical => lazy_key::REASON_R19_MEDICAL,
        RuleId::R19MedicalToProve => lazy_key::REASON_R19_MEDICAL_TO_PROVE,
        RuleId::R20ThreeYearsSince => lazy_key::REASON_R20_THREE_YEARS_SINCE,
        RuleId::R21Obligated => lazy_key::REASON_R21_OBLIGATED,
        RuleId::R22Unsure => lazy_key::REASON_R22_UNSURE,
    }
}

/// The law's own words for a rule, in French, where they were read.
#[must_use]
pub fn rule_quote(rule: RuleId) -> Option<LazyKey> {
    Some(match rule {
        RuleId::R04Uk => lazy_key::QUOTE_R04_UK,
        RuleId::R13Minor => lazy_key::QUOTE_R13_MINOR,
        RuleId::R13From65 => lazy_key::QUOTE_R13_65,
        RuleId::R14Certificate => lazy_key::QUOTE_R14_CERTIFICATE,
        RuleId::R15BelgianDiploma => lazy_key::QUOTE_R15_BELGIAN_DIPLOMA,
        RuleId::R16Turkish => lazy_key::QUOTE_R16_TURKISH,
        RuleId::R16Standstill => lazy_key::QUOTE_R16_STANDSTILL,
        RuleId::R17Work => lazy_key::QUOTE_R17_WORK,
        RuleId::R19Medical => lazy_key::QUOTE_R19_MEDICAL,
        _ => return None,
    })
}

/// A paper to bring.
#[must_use]
pub fn document(document: Document) -> LazyKey {
    match document {
        Document::Passport => lazy_key::DOCUMENT_PASSPORT,
        Document::ResidenceDocument => lazy_key::DOCUMENT_RESIDENCE_DOCUMENT,
        Document::AnnexOne => lazy_key::DOCUMENT_ANNEX_ONE,
        Document::PermitOrderReceipt => lazy_key::DOCUMENT_PERMIT_ORDER_RECEIPT,
        Document::ResidenceHistory => lazy_key::DOCUMENT_RESIDENCE_HISTORY,
        Document::AsylumAttestation => lazy_key::DOCUMENT_ASYLUM_ATTESTATION,
        Document::TemporaryProtectionAttestation => lazy_key::DOCUMENT_TEMPORARY_PROTECTION_ATTESTATION,
        Document::FamilyTieAct => lazy_key::DOCUMENT_FAMILY_TIE_ACT,
        Document::FamilyMemberIdentity => lazy_key::DOCUMENT_FAMILY_MEMBER_IDENTITY,
        Document::ResidenceAbroadProof => lazy_key::DOCUMENT_RESIDENCE_ABROAD_PROOF,
        Document::PathCertificate => lazy_key::DOCUMENT_PATH_CERTIFICATE,
        Document::PathBegunElsewhere => lazy_key::DOCUMENT_PATH_BEGUN_ELSEWHERE,
        Document::BelgianDiploma => lazy_key::DOCUMENT_BELGIAN_DIPLOMA,
        Document::EmploymentContract => lazy_key::DOCUMENT_EMPLOYMENT_CONTRACT,
        Document::Payslips => lazy_key::DOCUMENT_PAYSLIPS,
        Document::SelfEmploymentProof => lazy_key::DOCUMENT_SELF_EMPLOYMENT_PROOF,
        Document::StudyAttestation => lazy_key::DOCUMENT_STUDY_ATTESTATION,
        Document::MedicalCertificate => lazy_key::DOCUMENT_MEDICAL_CERTIFICATE,
        Document::GuardianAttestation => lazy_key::DOCUMENT_GUARDIAN_ATTESTATION,
    }
}

/// A text of law: its simple name, and what it says in our words.
#[must_use]
pub fn citation(citation: CitationId) -> (LazyKey, LazyKey) {
    match citation {
        CitationId::Cwass150 => (lazy_key::CITATION_CWASS_150_TITLE, lazy_key::CITATION_CWASS_150_GLOSS),
        CitationId::Cwass152 => (lazy_key::CITATION_CWASS_152_TITLE, lazy_key::CITATION_CWASS_152_GLOSS),
        CitationId::Decree2024 => {
            (lazy_key::CITATION_DECREE_2024_TITLE, lazy_key::CITATION_DECREE_2024_GLOSS)
        }
        CitationId::Code2383 => (lazy_key::CITATION_CODE_238_3_TITLE, lazy_key::CITATION_CODE_238_3_GLOSS),
        CitationId::Faq => (lazy_key::CITATION_FAQ_TITLE, lazy_key::CITATION_FAQ_GLOSS),
        CitationId::CentrePage => {
            (lazy_key::CITATION_CENTRE_PAGE_TITLE, lazy_key::CITATION_CENTRE_PAGE_GLOSS)
        }
        CitationId::Directive200438 => {
            (lazy_key::CITATION_DIRECTIVE_2004_38_TITLE, lazy_key::CITATION_DIRECTIVE_2004_38_GLOSS)
        }
        CitationId::Decree2018 => {
            (lazy_key::CITATION_DECREE_2018_TITLE, lazy_key::CITATION_DECREE_2018_GLOSS)
        }
        CitationId::AnkaraAgreement => {
            (lazy_key::CITATION_ANKARA_AGREEMENT_TITLE, lazy_key::CITATION_ANKARA_AGREEMENT_GLOSS)
        }
        CitationId::SchemeBrussels => {
            (lazy_key::CITATION_SCHEME_BRUSSELS_TITLE, lazy_key::CITATION_SCHEME_BRUSSELS_GLOSS)
        }
        CitationId::SchemeFlanders => {
            (lazy_key::CITATION_SCHEME_FLANDERS_TITLE, lazy_key::CITATION_SCHEME_FLANDERS_GLOSS)
        }
        CitationId::SchemeGermanSpeaking => {
            (lazy_key::CITATION_SCHEME_GERMAN_SPEAKING_TITLE, lazy_key::CITATION_SCHEME_GERMAN_SPEAKING_GLOSS)
        }
    }
}

/// The text of law word for word, in French, where it was read.
#[must_use]
pub fn citation_quote(citation: CitationId) -> Option<LazyKey> {
    match citation {
        CitationId::Cwass150 => Some(lazy_key::CITATION_CWASS_150_QUOTE),
        CitationId::Decree2024 => Some(lazy_key::CITATION_DECREE_2024_QUOTE),
        _ => None,
    }
}

/// The short name of a fact, as a part of a sentence.
#[must_use]
pub fn fact(fact: FactName) -> LazyKey {
    match fact {
        FactName::Commune => lazy_key::FACT_COMMUNE,
        FactName::Region => lazy_key::FACT_REGION,
        FactName::Nationalities => lazy_key::FACT_NATIONALITIES,
        FactName::ResidenceDocument => lazy_key::FACT_RESIDENCE_DOCUMENT,
        FactName::PermitLongerThanThreeMonths => lazy_key::FACT_PERMIT_LONGER_THAN_THREE_MONTHS,
        FactName::PermitOrderedOn => lazy_key::FACT_PERMIT_ORDERED_ON,
        FactName::LegalStaySince => lazy_key::FACT_LEGAL_STAY_SINCE,
        FactName::BirthDate => lazy_key::FACT_BIRTH_DATE,
        FactName::WorkSince => lazy_key::FACT_WORK_SINCE,
        FactName::RegisteredInCommuneOn => lazy_key::FACT_REGISTERED_IN_COMMUNE_ON,
        FactName::LegalStayIncludesAsylumProcedure => lazy_key::FACT_LEGAL_STAY_INCLUDES_ASYLUM_PROCEDURE,
        FactName::AsylumPending => lazy_key::FACT_ASYLUM_PENDING,
        FactName::TemporaryProtection => lazy_key::FACT_TEMPORARY_PROTECTION,
        FactName::UnaccompaniedMinorInAutonomy => lazy_key::FACT_UNACCOMPANIED_MINOR_IN_AUTONOMY,
        FactName::BelgianDiploma => lazy_key::FACT_BELGIAN_DIPLOMA,
        FactName::StandstillState => lazy_key::FACT_STANDSTILL_STATE,
        FactName::FamilyTie => lazy_key::FACT_FAMILY_TIE,
        FactName::PriorCertificate => lazy_key::FACT_PRIOR_CERTIFICATE,
        FactName::Work => lazy_key::FACT_WORK,
        FactName::Study => lazy_key::FACT_STUDY,
        FactName::Medical => lazy_key::FACT_MEDICAL,
    }
}
