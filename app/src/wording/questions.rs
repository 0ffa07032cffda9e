//! The words of what the domain says: which text belongs to which value.

use domain::eligibility::{Contradiction, Country, FactName, Nationalities, NationalityClass};
use locales::{Key, key};

/// The question that asks a fact.
#[must_use]
pub fn question(fact: FactName) -> Key {
    match fact {
        FactName::Commune => key::QUESTION_COMMUNE,
        FactName::Region => key::QUESTION_REGION,
        FactName::Nationalities => key::QUESTION_NATIONALITIES,
        FactName::ResidenceDocument => key::QUESTION_RESIDENCE_DOCUMENT,
        FactName::PermitLongerThanThreeMonths => key::QUESTION_PERMIT_LONGER_THAN_THREE_MONTHS,
        FactName::PermitOrderedOn => key::QUESTION_PERMIT_ORDERED_ON,
        FactName::LegalStaySince => key::QUESTION_LEGAL_STAY_SINCE,
        FactName::BirthDate => key::QUESTION_BIRTH_DATE,
        FactName::WorkSince => key::QUESTION_WORK_SINCE,
        FactName::RegisteredInCommuneOn => key::QUESTION_REGISTERED_IN_COMMUNE_ON,
        FactName::LegalStayIncludesAsylumProcedure => key::QUESTION_LEGAL_STAY_INCLUDES_ASYLUM_PROCEDURE,
        FactName::AsylumPending => key::QUESTION_ASYLUM_PENDING,
        FactName::TemporaryProtection => key::QUESTION_TEMPORARY_PROTECTION,
        FactName::UnaccompaniedMinorInAutonomy => key::QUESTION_UNACCOMPANIED_MINOR_IN_AUTONOMY,
        FactName::BelgianDiploma => key::QUESTION_BELGIAN_DIPLOMA,
        FactName::StandstillState => key::QUESTION_STANDSTILL_STATE,
        FactName::FamilyTie => key::QUESTION_FAMILY_TIE,
        FactName::PriorCertificate => key::QUESTION_PRIOR_CERTIFICATE,
        FactName::Work => key::QUESTION_WORK,
        FactName::Study => key::QUESTION_STUDY,
        FactName::Medical => key::QUESTION_MEDICAL,
    }
}

/// Where to look for the answer.
#[must_use]
pub fn question_hint(fact: FactName) -> Key {
    match fact {
        FactName::Commune => key::QUESTION_COMMUNE_HINT,
        FactName::Region => key::QUESTION_REGION_HINT,
        FactName::Nationalities => key::QUESTION_NATIONALITIES_HINT,
        FactName::ResidenceDocument => key::QUESTION_RESIDENCE_DOCUMENT_HINT,
        FactName::PermitLongerThanThreeMonths => key::QUESTION_PERMIT_LONGER_THAN_THREE_MONTHS_HINT,
        FactName::PermitOrderedOn => key::QUESTION_PERMIT_ORDERED_ON_HINT,
        FactName::LegalStaySince => key::QUESTION_LEGAL_STAY_SINCE_HINT,
        FactName::BirthDate => key::QUESTION_BIRTH_DATE_HINT,
        FactName::WorkSince => key::QUESTION_WORK_SINCE_HINT,
        FactName::RegisteredInCommuneOn => key::QUESTION_REGISTERED_IN_COMMUNE_ON_HINT,
        FactName::LegalStayIncludesAsylumProcedure => key::QUESTION_LEGAL_STAY_INCLUDES_ASYLUM_PROCEDURE_HINT,
        FactName::AsylumPending => key::QUESTION_ASYLUM_PENDING_HINT,
        FactName::TemporaryProtection => key::QUESTION_TEMPORARY_PROTECTION_HINT,
        FactName::UnaccompaniedMinorInAutonomy => key::QUESTION_UNACCOMPANIED_MINOR_IN_AUTONOMY_HINT,
        FactName::BelgianDiploma => key::QUESTION_BELGIAN_DIPLOMA_HINT,
        FactName::StandstillState => key::QUESTION_STANDSTILL_STATE_HINT,
        FactName::FamilyTie => key::QUESTION_FAMILY_TIE_HINT,
        FactName::PriorCertificate => key::QUESTION_PRIOR_CERTIFICATE_HINT,
        FactName::Work => key::QUESTION_WORK_HINT,
        FactName::Study => key::QUESTION_STUDY_HINT,
        FactName::Medical => key::QUESTION_MEDICAL_HINT,
    }
}

/// Why we ask.
#[must_use]
pub fn question_why(fact: FactName) -> Key {
    match fact {
        FactName::Commune => key::QUESTION_COMMUNE_WHY,
        FactName::Region => key::QUESTION_REGION_WHY,
        FactName::Nationalities => key::QUESTION_NATIONALITIES_WHY,
        FactName::ResidenceDocument => key::QUESTION_RESIDENCE_DOCUMENT_WHY,
        FactName::PermitLongerThanThreeMonths => key::QUESTION_PERMIT_LONGER_THAN_THREE_MONTHS_WHY,
        FactName::PermitOrderedOn => key::QUESTION_PERMIT_ORDERED_ON_WHY,
        FactName::LegalStaySince => key::QUESTION_LEGAL_STAY_SINCE_WHY,
        FactName::BirthDate => key::QUESTION_BIRTH_DATE_WHY,
        FactName::WorkSince => key::QUESTION_WORK_SINCE_WHY,
        FactName::RegisteredInCommuneOn => key::QUESTION_REGISTERED_IN_COMMUNE_ON_WHY,
        FactName::LegalStayIncludesAsylumProcedure => key::QUESTION_LEGAL_STAY_INCLUDES_ASYLUM_PROCEDURE_WHY,
        FactName::AsylumPending => key::QUESTION_ASYLUM_PENDING_WHY,
        FactName::TemporaryProtection => key::QUESTION_TEMPORARY_PROTECTION_WHY,
        FactName::UnaccompaniedMinorInAutonomy => key::QUESTION_UNACCOMPANIED_MINOR_IN_AUTONOMY_WHY,
        FactName::BelgianDiploma => key::QUESTION_BELGIAN_DIPLOMA_WHY,
        FactName::StandstillState => key::QUESTION_STANDSTILL_STATE_WHY,
        FactName::FamilyTie => key::QUESTION_FAMILY_TIE_WHY,
        FactName::PriorCertificate => key::QUESTION_PRIOR_CERTIFICATE_WHY,
        FactName::Work => key::QUESTION_WORK_WHY,
        FactName::Study => key::QUESTION_STUDY_WHY,
        FactName::Medical => key::QUESTION_MEDICAL_WHY,
    }
}

/// An answer: fact, word, label and, for some, what it means.
type ChoiceText = (FactName, &'static str, Key, Option<Key>);

const CHOICES: &[ChoiceText] = &[
    (
        FactName::Region,
        "wallonia_french",
        key::CHOICE_REGION_WALLONIA_FRENCH,
        Some(key::CHOICE_REGION_WALLONIA_FRENCH_HINT),
    ),
    (FactName::Region, "brussels", key::CHOICE_REGION_BRUSSELS, Some(key::CHOICE_REGION_BRUSSELS_HINT)),
    (FactName::Region, "flanders", key::CHOICE_REGION_FLANDERS, Some(key::CHOICE_REGION_FLANDERS_HINT)),
    (
        FactName::Region,
        "german_speaking",
        key::CHOICE_REGION_GERMAN_SPEAKING,
        Some(key::CHOICE_REGION_GERMAN_SPEAKING_HINT),
    ),
    (FactName::Nationalities, "BE", key::CHOICE_NATIONALITIES_BE, None),
    (FactName::Nationalities, "EU", key::CHOICE_NATIONALITIES_EU, Some(key::CHOICE_NATIONALITIES_EU_HINT)),
    (FactName::Nationalities, "GB", key::CHOICE_NATIONALITIES_GB, Some(key::CHOICE_NATIONALITIES_GB_HINT)),
    (FactName::Nationalities, "TR", key::CHOICE_NATIONALITIES_TR, None),
    (FactName::Nationalities, "ZZ", key::CHOICE_NATIONALITIES_ZZ, Some(key::CHOICE_NATIONALITIES_ZZ_HINT)),
    (
        FactName::ResidenceDocument,
        "none",
        key::CHOICE_RESIDENCE_DOCUMENT_NONE,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_NONE_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "annex_3",
        key::CHOICE_RESIDENCE_DOCUMENT_ANNEX_3,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_ANNEX_3_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "AI",
        key::CHOICE_RESIDENCE_DOCUMENT_AI,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_AI_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "annex_15",
        key::CHOICE_RESIDENCE_DOCUMENT_ANNEX_15,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_ANNEX_15_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "annex_35",
        key::CHOICE_RESIDENCE_DOCUMENT_ANNEX_35,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_ANNEX_35_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "A",
        key::CHOICE_RESIDENCE_DOCUMENT_A,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_A_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "B",
        key::CHOICE_RESIDENCE_DOCUMENT_B,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_B_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "K",
        key::CHOICE_RESIDENCE_DOCUMENT_K,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_K_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "L",
        key::CHOICE_RESIDENCE_DOCUMENT_L,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_L_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "EU",
        key::CHOICE_RESIDENCE_DOCUMENT_EU,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_EU_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "EU_plus",
        key::CHOICE_RESIDENCE_DOCUMENT_EU_PLUS,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_EU_PLUS_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "F",
        key::CHOICE_RESIDENCE_DOCUMENT_F,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_F_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "F_plus",
        key::CHOICE_RESIDENCE_DOCUMENT_F_PLUS,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_F_PLUS_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "H",
        key::CHOICE_RESIDENCE_DOCUMENT_H,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_H_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "I",
        key::CHOICE_RESIDENCE_DOCUMENT_I,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_I_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "J",
        key::CHOICE_RESIDENCE_DOCUMENT_J,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_J_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "M",
        key::CHOICE_RESIDENCE_DOCUMENT_M,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_M_HINT),
    ),
    (
        FactName::ResidenceDocument,
        "N",
        key::CHOICE_RESIDENCE_DOCUMENT_N,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_N_HINT),
    ),
    (FactName::ResidenceDocument, "visa_d", key::CHOICE_RESIDENCE_DOCUMENT_VISA_D, None),
    (
        FactName::ResidenceDocument,
        "other",
        key::CHOICE_RESIDENCE_DOCUMENT_OTHER,
        Some(key::CHOICE_RESIDENCE_DOCUMENT_OTHER_HINT),
    ),
    (FactName::FamilyTie, "none", key::CHOICE_FAMILY_TIE_NONE, None),
    (
        FactName::FamilyTie,
        "eu_core",
        key::CHOICE_FAMILY_TIE_EU_CORE,
        Some(key::CHOICE_FAMILY_TIE_EU_CORE_HINT),
    ),
    (
        FactName::FamilyTie,
        "eu_other",
        key::CHOICE_FAMILY_TIE_EU_OTHER,
        Some(key::CHOICE_FAMILY_TIE_EU_OTHER_HINT),
    ),
    (
        FactName::FamilyTie,
        "belgian",
        key::CHOICE_FAMILY_TIE_BELGIAN,
        Some(key::CHOICE_FAMILY_TIE_BELGIAN_HINT),
    ),
    (
        FactName::FamilyTie,
        "belgian_free_movement",
        key::CHOICE_FAMILY_TIE_BELGIAN_FREE_MOVEMENT,
        Some(key::CHOICE_FAMILY_TIE_BELGIAN_FREE_MOVEMENT_HINT),
    ),
    (
        FactName::FamilyTie,
        "british_withdrawal",
        key::CHOICE_FAMILY_TIE_BRITISH_WITHDRAWAL,
        Some(key::CHOICE_FAMILY_TIE_BRITISH_WITHDRAWAL_HINT),
    ),
    (FactName::PriorCertificate, "none", key::CHOICE_PRIOR_CERTIFICATE_NONE, None),
    (
        FactName::PriorCertificate,
        "wallonia",
        key::CHOICE_PRIOR_CERTIFICATE_WALLONIA,
        Some(key::CHOICE_PRIOR_CERTIFICATE_WALLONIA_HINT),
    ),
    (
        FactName::PriorCertificate,
        "brussels",
        key::CHOICE_PRIOR_CERTIFICATE_BRUSSELS,
        Some(key::CHOICE_PRIOR_CERTIFICATE_BRUSSELS_HINT),
    ),
    (
        FactName::PriorCertificate,
        "flanders",
        key::CHOICE_PRIOR_CERTIFICATE_FLANDERS,
        Some(key::CHOICE_PRIOR_CERTIFICATE_FLANDERS_HINT),
    ),
    (FactName::PriorCertificate, "german_speaking", key::CHOICE_PRIOR_CERTIFICATE_GERMAN_SPEAKING, None),
    (FactName::PriorCertificate, "started_elsewhere", key::CHOICE_PRIOR_CERTIFICATE_STARTED_ELSEWHERE, None),
    (
        FactName::PriorCertificate,
        "in_progress_wallonia",
        key::CHOICE_PRIOR_CERTIFICATE_IN_PROGRESS_WALLONIA,
        None,
    ),
    (FactName::Work, "none", key::CHOICE_WORK_NONE, None),
    (
        FactName::Work,
        "less_than_half_time",
        key::CHOICE_WORK_LESS_THAN_HALF_TIME,
        Some(key::CHOICE_WORK_LESS_THAN_HALF_TIME_HINT),
    ),
    (
        FactName::Work,
        "half_time_or_more",
        key::CHOICE_WORK_HALF_TIME_OR_MORE,
        Some(key::CHOICE_WORK_HALF_TIME_OR_MORE_HINT),
    ),
    (FactName::Work, "self_employed", key::CHOICE_WORK_SELF_EMPLOYED, None),
    (FactName::Work, "several_part_time", key::CHOICE_WORK_SEVERAL_PART_TIME, None),
    (FactName::Work, "interim", key::CHOICE_WORK_INTERIM, None),
    (FactName::Study, "none", key::CHOICE_STUDY_NONE, None),
    (FactName::Study, "regular", key::CHOICE_STUDY_REGULAR, Some(key::CHOICE_STUDY_REGULAR_HINT)),
    (FactName::Study, "exchange", key::CHOICE_STUDY_EXCHANGE, Some(key::CHOICE_STUDY_EXCHANGE_HINT)),
    (FactName::Study, "phd_grant", key::CHOICE_STUDY_PHD_GRANT, None),
    (
        FactName::Study,
        "higher_education_teacher",
        key::CHOICE_STUDY_HIGHER_EDUCATION_TEACHER,
        Some(key::CHOICE_STUDY_HIGHER_EDUCATION_TEACHER_HINT),
    ),
    (FactName::Medical, "none", key::CHOICE_MEDICAL_NONE, None),
    (FactName::Medical, "certificate", key::CHOICE_MEDICAL_CERTIFICATE, None),
    (FactName::Medical, "ill_without_certificate", key::CHOICE_MEDICAL_ILL_WITHOUT_CERTIFICATE, None),
];

/// The label of an answer and, for some, what it means.
#[must_use]
pub fn choice(fact: FactName, word: &str) -> (Key, Option<Key>) {
    // A code may name any country; the wizard asks only what the law tells apart.
    let word = if fact == FactName::Nationalities { nationality_asked(word) } else { word };
    match word {
        "yes" => (key::CHOICE_YES, None),
        "no" => (key::CHOICE_NO, None),
        _ => CHOICES
            .iter()
            .find(|(of, value, ..)| *of == fact && *value == word)
            .map_or((key::CHOICE_UNSURE, None), |(.., label, hint)| (*label, *hint)),
    }
}

fn nationality_asked(code: &str) -> &str {
    let Some(held) = Country::parse(code).map(Nationalities::one) else { return code };
    let classes = [
        (NationalityClass::Belgian, "BE"),
        (NationalityClass::EuPlus, "EU"),
        (NationalityClass::British, "GB"),
        (NationalityClass::Turkish, "TR"),
    ];
    classes.into_iter().find(|(class, _)| held.any(*class)).map_or("ZZ", |(_, asked)| asked)
}

/// Why two answers cannot both be true.
#[must_use]
pub fn contradiction(contradiction: Contradiction) -> Key {
    match contradiction {
        Contradiction::CardFWithoutFamily => key::CONTRADICTION_CARD_F_WITHOUT_FAMILY,
        Contradiction::CommuneAgainstRegion => key::CONTRADICTION_COMMUNE_AGAINST_REGION,
        Contradiction::BornInTheFuture => key::CONTRADICTION_BORN_IN_THE_FUTURE,
        Contradiction::PermitOrderedInTheFuture => key::CONTRADICTION_PERMIT_ORDERED_IN_THE_FUTURE,
        Contradiction::LegalStayInTheFuture => key::CONTRADICTION_LEGAL_STAY_IN_THE_FUTURE,
        Contradiction::WorkInTheFuture => key::CONTRADICTION_WORK_IN_THE_FUTURE,
        Contradiction::RegistrationInTheFuture => key::CONTRADICTION_REGISTRATION_IN_THE_FUTURE,
        Contradiction::PermitOrderedBeforeBirth => key::CONTRADICTION_PERMIT_ORDERED_BEFORE_BIRTH,
        Contradiction::LegalStayBeforeBirth => key::CONTRADICTION_LEGAL_STAY_BEFORE_BIRTH,
        Contradiction::WorkBeforeBirth => key::CONTRADICTION_WORK_BEFORE_BIRTH,
        Contradiction::RegistrationBeforeBirth => key::CONTRADICTION_REGISTRATION_BEFORE_BIRTH,
        Contradiction::AgeAgainstStudy => key::CONTRADICTION_AGE_AGAINST_STUDY,
        Contradiction::MinorOfAge => key::CONTRADICTION_MINOR_OF_AGE,
    }
}
