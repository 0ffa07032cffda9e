//! The words of an explanation: rules looked at, events, parts of the path.

use domain::eligibility::{PathStep, RuleId, Scenario, Status};
use locales::{LazyKey, lazy_key};

/// Of whom a rule speaks.
#[must_use]
pub fn rule(rule: RuleId) -> LazyKey {
    match rule {
        RuleId::R01Bru => lazy_key::RULE_R01_BRU,
        RuleId::R01Vla => lazy_key::RULE_R01_VLA,
        RuleId::R01Dg => lazy_key::RULE_R01_DG,
        RuleId::R02Belgian => lazy_key::RULE_R02_BELGIAN,
        RuleId::R03EuPlus => lazy_key::RULE_R03_EUPLUS,
        RuleId::R04UkM => lazy_key::RULE_R04_UK_M,
        RuleId::R04Uk => lazy_key::RULE_R04_UK,
        RuleId::R04UkFamily => lazy_key::RULE_R04_UK_FAMILY,
        RuleId::R05Asylum => lazy_key::RULE_R05_ASYLUM,
        RuleId::R06TemporaryProtection => lazy_key::RULE_R06_TEMPORARY_PROTECTION,
        RuleId::R07NoPermit => lazy_key::RULE_R07_NO_PERMIT,
        RuleId::R08ShortPermit => lazy_key::RULE_R08_SHORT_PERMIT,
        RuleId::R09EuFamily => lazy_key::RULE_R09_EU_FAMILY,
        RuleId::R09EuFamilyOther => lazy_key::RULE_R09_EU_FAMILY_OTHER,
        RuleId::R10BelgianFamilyMobile => lazy_key::RULE_R10_BELGIAN_FAMILY_MOBILE,
        RuleId::R10BelgianFamily => lazy_key::RULE_R10_BELGIAN_FAMILY,
        RuleId::R11ProvisionalDocument => lazy_key::RULE_R11_PROVISIONAL_DOCUMENT,
        RuleId::R12StayDateUnknown => lazy_key::RULE_R12_STAY_DATE_UNKNOWN,
        RuleId::R12ThreeYearsWithProcedure => lazy_key::RULE_R12_THREE_YEARS_WITH_PROCEDURE,
        RuleId::R12ThreeYears => lazy_key::RULE_R12_THREE_YEARS,
        RuleId::R13AgeUnknown => lazy_key::RULE_R13_AGE_UNKNOWN,
        RuleId::R13UnaccompaniedMinor => lazy_key::RULE_R13_UNACCOMPANIED_MINOR,
        RuleId::R13Minor => lazy_key::RULE_R13_MINOR,
        RuleId::R13From65 => lazy_key::RULE_R13_65,
        RuleId::R14Certificate => lazy_key::RULE_R14_CERTIFICATE,
        RuleId::R14StartedElsewhere => lazy_key::RULE_R14_STARTED_ELSEWHERE,
        RuleId::R15BelgianDiploma => lazy_key::RULE_R15_BELGIAN_DIPLOMA,
        RuleId::R16Turkish => lazy_key::RULE_R16_TURKISH,
        RuleId::R16Standstill => lazy_key::RULE_R16_STANDSTILL,
        RuleId::R17Work => lazy_key::RULE_R17_WORK,
        RuleId::R17WorkToCheck => lazy_key::RULE_R17_WORK_TO_CHECK,
        RuleId::R18Study => lazy_key::RULE_R18_STUDY,
        RuleId::R19Medical => lazy_key::RULE_R19_MEDICAL,
        RuleId::R19MedicalToProve => lazy_key::RULE_R19_MEDICAL_TO_PROVE,
        RuleId::R20ThreeYearsSince => lazy_key::RULE_R20_THREE_YEARS_SINCE,
        RuleId::R21Obligated => lazy_key::RULE_R21_OBLIGATED,
        RuleId::R22Unsure => lazy_key::RULE_R22_UNSURE,
    }
}

/// An event that may change a verdict.
#[must_use]
pub fn scenario(scenario: Scenario) -> LazyKey {
    match scenario {
        Scenario::WorkGoesOn => lazy_key::CHANGE_WORK_GOES_ON,
        Scenario::HalfTimeWork => lazy_key::CHANGE_HALF_TIME_WORK,
        Scenario::WorkEnds => lazy_key::CHANGE_WORK_ENDS,
        Scenario::StudiesBegin => lazy_key::CHANGE_STUDIES_BEGIN,
        Scenario::StudiesEnd => lazy_key::CHANGE_STUDIES_END,
        Scenario::MedicalCertificate => lazy_key::CHANGE_MEDICAL_CERTIFICATE,
        Scenario::Recovery => lazy_key::CHANGE_RECOVERY,
        Scenario::BelgianDiploma => lazy_key::CHANGE_BELGIAN_DIPLOMA,
        Scenario::PathFinished => lazy_key::CHANGE_PATH_FINISHED,
        Scenario::CardOrdered => lazy_key::CHANGE_CARD_ORDERED,
        Scenario::ProtectionEnds => lazy_key::CHANGE_PROTECTION_ENDS,
        Scenario::FamilyTieEnds => lazy_key::CHANGE_FAMILY_TIE_ENDS,
        Scenario::BecomesBelgian => lazy_key::CHANGE_BECOMES_BELGIAN,
        Scenario::MovesToWallonia => lazy_key::CHANGE_MOVES_TO_WALLONIA,
        Scenario::Turns18 => lazy_key::CHANGE_TURNS_18,
        Scenario::Turns65 => lazy_key::CHANGE_TURNS_65,
        Scenario::ThreeYearsOfStay => lazy_key::CHANGE_THREE_YEARS_OF_STAY,
    }
}

/// What follows from an event.
#[must_use]
pub fn then(status: Status) -> LazyKey {
    match status {
        Status::Obligated => lazy_key::CHANGE_THEN_OBLIGATED,
        Status::Exempt => lazy_key::CHANGE_THEN_EXEMPT,
        Status::Dispensed => lazy_key::CHANGE_THEN_DISPENSED,
        Status::OtherRegion => lazy_key::CHANGE_THEN_OTHER_REGION,
        Status::NeedsReview | Status::Undetermined => lazy_key::CHANGE_THEN_NEEDS_REVIEW,
    }
}

/// A part of the path: its name, and what happens in it.
#[must_use]
pub fn path_step(step: PathStep) -> (LazyKey, LazyKey) {
    match step {
        PathStep::Letter => (lazy_key::STEP_LETTER, lazy_key::STEP_LETTER_TEXT),
        PathStep::FirstReception => (lazy_key::STEP_RECEPTION, lazy_key::STEP_RECEPTION_TEXT),
        PathStep::Presence => {
            (lazy_key::DEADLINE_PRESENT_AT_CENTRE_TITLE, lazy_key::DEADLINE_PRESENT_AT_CENTRE_TEXT)
        }
        PathStep::LastDay => (lazy_key::DEADLINE_ALLOWED_UNTIL_TITLE, lazy_key::DEADLINE_ALLOWED_UNTIL_TEXT),
        PathStep::Convention => (lazy_key::STEP_CONVENTION, lazy_key::STEP_CONVENTION_TEXT),
        PathStep::French => (lazy_key::STEP_FRENCH, lazy_key::STEP_FRENCH_TEXT),
        PathStep::Citizenship => (lazy_key::STEP_CITIZENSHIP, lazy_key::STEP_CITIZENSHIP_TEXT),
        PathStep::Orientation => (lazy_key::STEP_ORIENTATION, lazy_key::STEP_ORIENTATION_TEXT),
        PathStep::Evaluation => (lazy_key::STEP_EVALUATION, lazy_key::STEP_EVALUATION_TEXT),
        PathStep::Attestation => (lazy_key::STEP_CERTIFICATE, lazy_key::STEP_CERTIFICATE_TEXT),
    }
}
