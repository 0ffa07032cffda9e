//! The words of what the domain says about bookings.

#[cfg(feature = "ssr")]
use domain::booking::NoneBecause;
use domain::{
    booking::{Field, FieldError, FieldWhy, NotFree},
    directory::AppointmentKind,
};
#[cfg(feature = "ssr")]
use locales::InfoTexts;
use locales::LazyTexts;

use super::wrong_phone;

/// What an appointment is for.
#[must_use]
pub fn kind_name(texts: LazyTexts, kind: AppointmentKind) -> &'static str {
    match kind {
        AppointmentKind::FirstReception => texts.booking_kind_first_reception(),
        AppointmentKind::FollowUp => texts.booking_kind_follow_up(),
        AppointmentKind::Convention => texts.booking_kind_convention(),
        AppointmentKind::Evaluation => texts.booking_kind_evaluation(),
        AppointmentKind::SocialService => texts.booking_kind_social_service(),
        AppointmentKind::ProfessionalService => texts.booking_kind_professional_service(),
    }
}

/// The same in a sentence.
#[must_use]
pub fn kind_hint(texts: LazyTexts, kind: AppointmentKind) -> &'static str {
    match kind {
        AppointmentKind::FirstReception => texts.booking_kind_first_reception_hint(),
        AppointmentKind::FollowUp => texts.booking_kind_follow_up_hint(),
        AppointmentKind::Convention => texts.booking_kind_convention_hint(),
        AppointmentKind::Evaluation => texts.booking_kind_evaluation_hint(),
        AppointmentKind::SocialService => texts.booking_kind_social_service_hint(),
        AppointmentKind::ProfessionalService => texts.booking_kind_professional_service_hint(),
    }
}

/// Why no time is free.
#[cfg(feature = "ssr")]
#[must_use]
pub fn none_because(texts: LazyTexts, why: NoneBecause) -> &'static str {
    match why {
        NoneBecause::UnknownCommune | NoneBecause::OtherCentre | NoneBecause::NoWorker => {
            texts.booking_none_no_worker()
        }
        NoneBecause::UnknownOffice | NoneBecause::NoOpening => texts.booking_none_no_opening(),
        NoneBecause::Past => texts.booking_none_past(),
        NoneBecause::Closed => texts.booking_none_closed(),
        NoneBecause::Absent => texts.booking_none_absent(),
        NoneBecause::NoInterpreter => texts.booking_none_no_interpreter(),
        NoneBecause::InterpreterElsewhere | NoneBecause::InterpreterTooLate => {
            texts.booking_none_interpreter_elsewhere()
        }
        NoneBecause::TooFar => texts.booking_none_too_far(),
        NoneBecause::TooSoon => texts.booking_none_too_soon(),
        NoneBecause::Full => texts.booking_none_full(),
    }
}

/// The same of one day among others, in a word or two.
#[cfg(feature = "ssr")]
#[must_use]
pub fn day_without(texts: InfoTexts, why: NoneBecause) -> &'static str {
    match why {
        NoneBecause::UnknownCommune | NoneBecause::OtherCentre | NoneBecause::NoWorker => {
            texts.info_slots_no_worker()
        }
        NoneBecause::UnknownOffice | NoneBecause::NoOpening => texts.info_slots_no_opening(),
        NoneBecause::Past => texts.info_slots_past(),
        NoneBecause::Closed => texts.info_slots_closed(),
        NoneBecause::Absent => texts.info_slots_absent(),
        NoneBecause::NoInterpreter | NoneBecause::InterpreterElsewhere | NoneBecause::InterpreterTooLate => {
            texts.info_slots_interpreter()
        }
        NoneBecause::TooFar => texts.info_slots_too_far(),
        NoneBecause::TooSoon => texts.info_slots_too_soon(),
        NoneBecause::Full => texts.info_slots_full(),
    }
}

/// Why a time is not free; `taken` where somebody was faster.
#[must_use]
pub fn not_free(texts: LazyTexts, why: NotFree, taken: &'static str) -> &'static str {
    match why {
        NotFree::Taken => taken,
        NotFree::Past => texts.errors_slot_past(),
        NotFree::NotOffered => texts.errors_slot_not_offered(),
    }
}

/// What is wrong with a field, and what to do.
#[must_use]
pub fn wrong_field(texts: LazyTexts, error: FieldError) -> String {
    let text = match (error.field, error.why) {
        (Field::Commune, FieldWhy::Missing) => texts.errors_commune_required(),
        (Field::Commune, _) => texts.errors_commune_unknown(),
        (Field::Language, _) => texts.booking_wrong_language(),
        (Field::OtherLanguage, _) => texts.booking_wrong_other_language(),
        (Field::Start | Field::Worker, _) => texts.errors_slot_required(),
        (Field::FamilyName, FieldWhy::Missing) => texts.errors_name_required(),
        (Field::FamilyName | Field::GivenName, FieldWhy::TooLong) => texts.booking_wrong_name_long(),
        (Field::FamilyName | Field::GivenName, _) => texts.booking_wrong_name_unreadable(),
        (Field::Phone, FieldWhy::PhoneOrEmailNeeded) => texts.errors_contact_required(),
        (_, FieldWhy::Phone(fault)) => return wrong_phone(texts.common(), fault),
        (Field::Phone, _) => texts.errors_phone(),
        (Field::Email, _) => texts.errors_email(),
        (Field::BirthYear, _) => texts.errors_birth_year(),
        (Field::Consent, _) => texts.errors_consent_required(),
        (Field::Kind | Field::Office | Field::InterpreterLanguage, _) => texts.errors_value_unknown(),
    };
    text.to_owned()
}
