//! The words of a verdict.

use domain::eligibility::{Because, Certainty, CitationId, Document, FactName, ReasonKey, RuleId, Status};
use locales::{Key, key};

/// The headline of a status and the sentence under it. An exemption that is not
/// sure does not sound as one that is: a wrong "not mandatory" can cost a fine.
#[must_use]
pub fn status(status: Status, certainty: Certainty) -> (Key, Key) {
    match status {
        Status::Exempt if certainty == Certainty::ToConfirm => {
            (key::STATUS_EXEMPT_TO_CONFIRM_TITLE, key::STATUS_EXEMPT_TO_CONFIRM_TEXT)
        }
        Status::Obligated => (key::STATUS_OBLIGATED_TITLE, key::STATUS_OBLIGATED_TEXT),
        Status::Exempt => (key::STATUS_EXEMPT_TITLE, key::STATUS_EXEMPT_TEXT),
        Status::Dispensed => (key::STATUS_DISPENSED_TITLE, key::STATUS_DISPENSED_TEXT),
        Status::OtherRegion => (key::STATUS_OTHER_REGION_TITLE, key::STATUS_OTHER_REGION_TEXT),
        Status::NeedsReview => (key::STATUS_NEEDS_REVIEW_TITLE, key::STATUS_NEEDS_REVIEW_TEXT),
        Status::Undetermined => (key::STATUS_UNDETERMINED_TITLE, key::STATUS_UNDETERMINED_TEXT),
    }
}

/// What a status would mean for her, while several are possible.
#[must_use]
pub fn possible(status: Status) -> Key {
    match status {
        Status::Obligated => key::POSSIBLE_OBLIGATED,
        Status::Exempt => key::POSSIBLE_EXEMPT,
        Status::Dispensed => key::POSSIBLE_DISPENSED,
        Status::OtherRegion => key::POSSIBLE_OTHER_REGION,
        Status::NeedsReview | Status::Undetermined => key::POSSIBLE_NEEDS_REVIEW,
    }
}

/// The sentence of a reason.
#[must_use]
pub fn reason(reason: ReasonKey) -> Key {
    match reason {
        ReasonKey::Rule(rule) => rule_reason(rule),
        ReasonKey::Because(part) => because(part),
    }
}

fn because(part: Because) -> Key {
    match part {
        Because::NotEuropean => key::REASON_NOT_EUROPEAN,
        Because::LongPermit => key::REASON_LONG_PERMIT,
        Because::UnderThreeYears => key::REASON_UNDER_THREE_YEARS,
        Because::WorkingAge => key::REASON_WORKING_AGE,
        Because::NoWaiver => key::REASON_NO_WAIVER,
        Because::WorkTooRecent => key::REASON_WORK_TOO_RECENT,
        Because::OrderDateUnknown => key::REASON_ORDER_DATE_UNKNOWN,
    }
}

fn rule_reason(rule: RuleId) -> Key {
    match rule {
        RuleId::R01Bru => key::REASON_R01_BRU,
        RuleId::R01Vla => key::REASON_R01_VLA,
        RuleId::R01Dg => key::REASON_R01_DG,
        RuleId::R02Belgian => key::REASON_R02_BELGIAN,
        RuleId::R03EuPlus => key::REASON_R03_EUPLUS,
        RuleId::R04UkM => key::REASON_R04_UK_M,
        RuleId::R04Uk => key::REASON_R04_UK,
        RuleId::R04UkFamily => key::REASON_R04_UK_FAMILY,
        RuleId::R05Asylum => key::REASON_R05_ASYLUM,
        RuleId::R06TemporaryProtection => key::REASON_R06_TEMPORARY_PROTECTION,
        RuleId::R07NoPermit => key::REASON_R07_NO_PERMIT,
        RuleId::R08ShortPermit => key::REASON_R08_SHORT_PERMIT,
        RuleId::R09EuFamily => key::REASON_R09_EU_FAMILY,
        RuleId::R09EuFamilyOther => key::REASON_R09_EU_FAMILY_OTHER,
        RuleId::R10BelgianFamilyMobile => key::REASON_R10_BELGIAN_FAMILY_MOBILE,
        RuleId::R10BelgianFamily => key::REASON_R10_BELGIAN_FAMILY,
        RuleId::R11ProvisionalDocument => key::REASON_R11_PROVISIONAL_DOCUMENT,
        RuleId::R12StayDateUnknown => key::REASON_R12_STAY_DATE_UNKNOWN,
        RuleId::R12ThreeYearsWithProcedure => key::REASON_R12_THREE_YEARS_WITH_PROCEDURE,
        RuleId::R12ThreeYears => key::REASON_R12_THREE_YEARS,
        RuleId::R13AgeUnknown => key::REASON_R13_AGE_UNKNOWN,
        RuleId::R13UnaccompaniedMinor => key::REASON_R13_UNACCOMPANIED_MINOR,
        RuleId::R13Minor => key::REASON_R13_MINOR,
        RuleId::R13From65 => key::REASON_R13_65,
        RuleId::R14Certificate => key::REASON_R14_CERTIFICATE,
        RuleId::R14StartedElsewhere => key::REASON_R14_STARTED_ELSEWHERE,
        RuleId::R15BelgianDiploma => key::REASON_R15_BELGIAN_DIPLOMA,
        RuleId::R16Turkish => key::REASON_R16_TURKISH,
        RuleId::R16Standstill => key::REASON_R16_STANDSTILL,
        RuleId::R17Work => key::REASON_R17_WORK,
        RuleId::R17WorkToCheck => key::REASON_R17_WORK_TO_CHECK,
        RuleId::R18Study => key::REASON_R18_STUDY,
        RuleId::R19Medical => key::REASON_R19_MEDICAL,
        RuleId::R19MedicalToProve => key::REASON_R19_MEDICAL_TO_PROVE,
        RuleId::R20ThreeYearsSince => key::REASON_R20_THREE_YEARS_SINCE,
        RuleId::R21Obligated => key::REASON_R21_OBLIGATED,
        RuleId::R22Unsure => key::REASON_R22_UNSURE,
    }
}

/// The law's own words for a rule, in French, where they were read.
#[must_use]
pub fn rule_quote(rule: RuleId) -> Option<Key> {
    Some(match rule {
        RuleId::R04Uk => key::QUOTE_R04_UK,
        RuleId::R13Minor => key::QUOTE_R13_MINOR,
        RuleId::R13From65 => key::QUOTE_R13_65,
        RuleId::R14Certificate => key::QUOTE_R14_CERTIFICATE,
        RuleId::R15BelgianDiploma => key::QUOTE_R15_BELGIAN_DIPLOMA,
        RuleId::R16Turkish => key::QUOTE_R16_TURKISH,
        RuleId::R16Standstill => key::QUOTE_R16_STANDSTILL,
        RuleId::R17Work => key::QUOTE_R17_WORK,
        RuleId::R19Medical => key::QUOTE_R19_MEDICAL,
        _ => return None,
    })
}

/// A paper to bring.
#[must_use]
pub fn document(document: Document) -> Key {
    match document {
        Document::Passport => key::DOCUMENT_PASSPORT,
        Document::ResidenceDocument => key::DOCUMENT_RESIDENCE_DOCUMENT,
        Document::AnnexOne => key::DOCUMENT_ANNEX_ONE,
        Document::PermitOrderReceipt => key::DOCUMENT_PERMIT_ORDER_RECEIPT,
        Document::ResidenceHistory => key::DOCUMENT_RESIDENCE_HISTORY,
        Document::AsylumAttestation => key::DOCUMENT_ASYLUM_ATTESTATION,
        Document::TemporaryProtectionAttestation => key::DOCUMENT_TEMPORARY_PROTECTION_ATTESTATION,
        Document::FamilyTieAct => key::DOCUMENT_FAMILY_TIE_ACT,
        Document::FamilyMemberIdentity => key::DOCUMENT_FAMILY_MEMBER_IDENTITY,
        Document::ResidenceAbroadProof => key::DOCUMENT_RESIDENCE_ABROAD_PROOF,
        Document::PathCertificate => key::DOCUMENT_PATH_CERTIFICATE,
        Document::PathBegunElsewhere => key::DOCUMENT_PATH_BEGUN_ELSEWHERE,
        Document::BelgianDiploma => key::DOCUMENT_BELGIAN_DIPLOMA,
        Document::EmploymentContract => key::DOCUMENT_EMPLOYMENT_CONTRACT,
        Document::Payslips => key::DOCUMENT_PAYSLIPS,
        Document::SelfEmploymentProof => key::DOCUMENT_SELF_EMPLOYMENT_PROOF,
        Document::StudyAttestation => key::DOCUMENT_STUDY_ATTESTATION,
        Document::MedicalCertificate => key::DOCUMENT_MEDICAL_CERTIFICATE,
        Document::GuardianAttestation => key::DOCUMENT_GUARDIAN_ATTESTATION,
    }
}

/// A text of law: its simple name, and what it says in our words.
#[must_use]
pub fn citation(citation: CitationId) -> (Key, Key) {
    match citation {
        CitationId::Cwass150 => (key::CITATION_CWASS_150_TITLE, key::CITATION_CWASS_150_GLOSS),
        CitationId::Cwass152 => (key::CITATION_CWASS_152_TITLE, key::CITATION_CWASS_152_GLOSS),
        CitationId::Decree2024 => (key::CITATION_DECREE_2024_TITLE, key::CITATION_DECREE_2024_GLOSS),
        CitationId::Code2383 => (key::CITATION_CODE_238_3_TITLE, key::CITATION_CODE_238_3_GLOSS),
        CitationId::Faq => (key::CITATION_FAQ_TITLE, key::CITATION_FAQ_GLOSS),
        CitationId::CentrePage => (key::CITATION_CENTRE_PAGE_TITLE, key::CITATION_CENTRE_PAGE_GLOSS),
        CitationId::Directive200438 => {
            (key::CITATION_DIRECTIVE_2004_38_TITLE, key::CITATION_DIRECTIVE_2004_38_GLOSS)
        }
        CitationId::Decree2018 => (key::CITATION_DECREE_2018_TITLE, key::CITATION_DECREE_2018_GLOSS),
        CitationId::AnkaraAgreement => {
            (key::CITATION_ANKARA_AGREEMENT_TITLE, key::CITATION_ANKARA_AGREEMENT_GLOSS)
        }
        CitationId::SchemeBrussels => {
            (key::CITATION_SCHEME_BRUSSELS_TITLE, key::CITATION_SCHEME_BRUSSELS_GLOSS)
        }
        CitationId::SchemeFlanders => {
            (key::CITATION_SCHEME_FLANDERS_TITLE, key::CITATION_SCHEME_FLANDERS_GLOSS)
        }
        CitationId::SchemeGermanSpeaking => {
            (key::CITATION_SCHEME_GERMAN_SPEAKING_TITLE, key::CITATION_SCHEME_GERMAN_SPEAKING_GLOSS)
        }
    }
}

/// The text of law word for word, in French, where it was read.
#[must_use]
pub fn citation_quote(citation: CitationId) -> Option<Key> {
    match citation {
        CitationId::Cwass150 => Some(key::CITATION_CWASS_150_QUOTE),
        CitationId::Decree2024 => Some(key::CITATION_DECREE_2024_QUOTE),
        _ => None,
    }
}

/// The short name of a fact, as a part of a sentence.
#[must_use]
pub fn fact(fact: FactName) -> Key {
    match fact {
        FactName::Commune => key::FACT_COMMUNE,
        FactName::Region => key::FACT_REGION,
        FactName::Nationalities => key::FACT_NATIONALITIES,
        FactName::ResidenceDocument => key::FACT_RESIDENCE_DOCUMENT,
        FactName::PermitLongerThanThreeMonths => key::FACT_PERMIT_LONGER_THAN_THREE_MONTHS,
        FactName::PermitOrderedOn => key::FACT_PERMIT_ORDERED_ON,
        FactName::LegalStaySince => key::FACT_LEGAL_STAY_SINCE,
        FactName::BirthDate => key::FACT_BIRTH_DATE,
        FactName::WorkSince => key::FACT_WORK_SINCE,
        FactName::RegisteredInCommuneOn => key::FACT_REGISTERED_IN_COMMUNE_ON,
        FactName::LegalStayIncludesAsylumProcedure => key::FACT_LEGAL_STAY_INCLUDES_ASYLUM_PROCEDURE,
        FactName::AsylumPending => key::FACT_ASYLUM_PENDING,
        FactName::TemporaryProtection => key::FACT_TEMPORARY_PROTECTION,
        FactName::UnaccompaniedMinorInAutonomy => key::FACT_UNACCOMPANIED_MINOR_IN_AUTONOMY,
        FactName::BelgianDiploma => key::FACT_BELGIAN_DIPLOMA,
        FactName::StandstillState => key::FACT_STANDSTILL_STATE,
        FactName::FamilyTie => key::FACT_FAMILY_TIE,
        FactName::PriorCertificate => key::FACT_PRIOR_CERTIFICATE,
        FactName::Work => key::FACT_WORK,
        FactName::Study => key::FACT_STUDY,
        FactName::Medical => key::FACT_MEDICAL,
    }
}
