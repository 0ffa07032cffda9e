//! The words of an explanation: rules looked at, events, parts of the path.

use domain::eligibility::{Needed, PathStep, RuleId, Scenario, Status};
use locales::{Key, key};

/// Of whom a rule speaks.
#[must_use]
pub fn rule(rule: RuleId) -> Key {
    match rule {
        RuleId::R01Bru => key::RULE_R01_BRU,
        RuleId::R01Vla => key::RULE_R01_VLA,
        RuleId::R01Dg => key::RULE_R01_DG,
        RuleId::R02Belgian => key::RULE_R02_BELGIAN,
        RuleId::R03EuPlus => key::RULE_R03_EUPLUS,
        RuleId::R04UkM => key::RULE_R04_UK_M,
        RuleId::R04Uk => key::RULE_R04_UK,
        RuleId::R04UkFamily => key::RULE_R04_UK_FAMILY,
        RuleId::R05Asylum => key::RULE_R05_ASYLUM,
        RuleId::R06TemporaryProtection => key::RULE_R06_TEMPORARY_PROTECTION,
        RuleId::R07NoPermit => key::RULE_R07_NO_PERMIT,
        RuleId::R08ShortPermit => key::RULE_R08_SHORT_PERMIT,
        RuleId::R09EuFamily => key::RULE_R09_EU_FAMILY,
        RuleId::R09EuFamilyOther => key::RULE_R09_EU_FAMILY_OTHER,
        RuleId::R10BelgianFamilyMobile => key::RULE_R10_BELGIAN_FAMILY_MOBILE,
        RuleId::R10BelgianFamily => key::RULE_R10_BELGIAN_FAMILY,
        RuleId::R11ProvisionalDocument => key::RULE_R11_PROVISIONAL_DOCUMENT,
        RuleId::R12StayDateUnknown => key::RULE_R12_STAY_DATE_UNKNOWN,
        RuleId::R12ThreeYearsWithProcedure => key::RULE_R12_THREE_YEARS_WITH_PROCEDURE,
        RuleId::R12ThreeYears => key::RULE_R12_THREE_YEARS,
        RuleId::R13AgeUnknown => key::RULE_R13_AGE_UNKNOWN,
        RuleId::R13UnaccompaniedMinor => key::RULE_R13_UNACCOMPANIED_MINOR,
        RuleId::R13Minor => key::RULE_R13_MINOR,
        RuleId::R13From65 => key::RULE_R13_65,
        RuleId::R14Certificate => key::RULE_R14_CERTIFICATE,
        RuleId::R14StartedElsewhere => key::RULE_R14_STARTED_ELSEWHERE,
        RuleId::R15BelgianDiploma => key::RULE_R15_BELGIAN_DIPLOMA,
        RuleId::R16Turkish => key::RULE_R16_TURKISH,
        RuleId::R16Standstill => key::RULE_R16_STANDSTILL,
        RuleId::R17Work => key::RULE_R17_WORK,
        RuleId::R17WorkToCheck => key::RULE_R17_WORK_TO_CHECK,
        RuleId::R18Study => key::RULE_R18_STUDY,
        RuleId::R19Medical => key::RULE_R19_MEDICAL,
        RuleId::R19MedicalToProve => key::RULE_R19_MEDICAL_TO_PROVE,
        RuleId::R20ThreeYearsSince => key::RULE_R20_THREE_YEARS_SINCE,
        RuleId::R21Obligated => key::RULE_R21_OBLIGATED,
        RuleId::R22Unsure => key::RULE_R22_UNSURE,
    }
}

/// An event that may change a verdict.
#[must_use]
pub fn scenario(scenario: Scenario) -> Key {
    match scenario {
        Scenario::WorkGoesOn => key::CHANGE_WORK_GOES_ON,
        Scenario::HalfTimeWork => key::CHANGE_HALF_TIME_WORK,
        Scenario::WorkEnds => key::CHANGE_WORK_ENDS,
        Scenario::StudiesBegin => key::CHANGE_STUDIES_BEGIN,
        Scenario::StudiesEnd => key::CHANGE_STUDIES_END,
        Scenario::MedicalCertificate => key::CHANGE_MEDICAL_CERTIFICATE,
        Scenario::Recovery => key::CHANGE_RECOVERY,
        Scenario::BelgianDiploma => key::CHANGE_BELGIAN_DIPLOMA,
        Scenario::PathFinished => key::CHANGE_PATH_FINISHED,
        Scenario::CardOrdered => key::CHANGE_CARD_ORDERED,
        Scenario::ProtectionEnds => key::CHANGE_PROTECTION_ENDS,
        Scenario::FamilyTieEnds => key::CHANGE_FAMILY_TIE_ENDS,
        Scenario::BecomesBelgian => key::CHANGE_BECOMES_BELGIAN,
        Scenario::MovesToWallonia => key::CHANGE_MOVES_TO_WALLONIA,
        Scenario::Turns18 => key::CHANGE_TURNS_18,
        Scenario::Turns65 => key::CHANGE_TURNS_65,
        Scenario::ThreeYearsOfStay => key::CHANGE_THREE_YEARS_OF_STAY,
    }
}

/// What follows from an event.
#[must_use]
pub fn then(status: Status) -> Key {
    match status {
        Status::Obligated => key::CHANGE_THEN_OBLIGATED,
        Status::Exempt => key::CHANGE_THEN_EXEMPT,
        Status::Dispensed => key::CHANGE_THEN_DISPENSED,
        Status::OtherRegion => key::CHANGE_THEN_OTHER_REGION,
        Status::NeedsReview | Status::Undetermined => key::CHANGE_THEN_NEEDS_REVIEW,
    }
}

/// A part of the path: its name, and what happens in it.
#[must_use]
pub fn path_step(step: PathStep) -> (Key, Key) {
    match step {
        PathStep::FirstReception => (key::STEP_RECEPTION, key::STEP_RECEPTION_TEXT),
        PathStep::Presence => (key::DEADLINE_PRESENT_AT_CENTRE_TITLE, key::DEADLINE_PRESENT_AT_CENTRE_TEXT),
        PathStep::LastDay => (key::DEADLINE_ALLOWED_UNTIL_TITLE, key::DEADLINE_ALLOWED_UNTIL_TEXT),
        PathStep::Convention => (key::STEP_CONVENTION, key::STEP_CONVENTION_TEXT),
        PathStep::French => (key::STEP_FRENCH, key::STEP_FRENCH_TEXT),
        PathStep::Citizenship => (key::STEP_CITIZENSHIP, key::STEP_CITIZENSHIP_TEXT),
        PathStep::Orientation => (key::STEP_ORIENTATION, key::STEP_ORIENTATION_TEXT),
        PathStep::Evaluation => (key::STEP_EVALUATION, key::STEP_EVALUATION_TEXT),
        PathStep::Attestation => (key::STEP_CERTIFICATE, key::STEP_CERTIFICATE_TEXT),
    }
}

/// Of whom a part of the path is asked.
#[must_use]
pub fn needed(needed: Needed) -> Key {
    match needed {
        Needed::Always => key::PLAN_NEEDED_ALWAYS,
        Needed::UnlessA2 => key::PLAN_NEEDED_UNLESS_A2,
        Needed::IfNeeded => key::PLAN_NEEDED_IF_NEEDED,
    }
}
