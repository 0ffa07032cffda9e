//! The words of what the domain says about appointments, for staff.

use domain::{
    booking::{Field, FieldError, FieldWhy, NoneBecause, NotFree, State},
    calendar::Holiday,
    directory::AppointmentKind,
    language::Language,
};
use leptos::prelude::*;
use locales::{Lang, LazyTexts, StaffTexts};

use crate::{
    routes::StaffPage,
    wording::{language_name, not_free, wrong_field},
};

/// Both catalogues, as every view of the console needs them.
#[derive(Clone, Copy)]
pub struct Words {
    pub staff: StaffTexts,
    pub common: LazyTexts,
}

impl Words {
    /// The words of the page's language.
    #[must_use]
    pub fn here() -> Self {
        Self { staff: expect_context(), common: expect_context() }
    }

    #[must_use]
    pub const fn lang(self) -> Lang {
        self.staff.lang()
    }

    /// The address of a page of the console in this language.
    #[must_use]
    pub fn at(self, page: &StaffPage) -> String {
        page.at(self.lang())
    }

    #[must_use]
    pub fn kind(self, kind: AppointmentKind) -> &'static str {
        match kind {
            AppointmentKind::FirstReception => self.staff.kind_first_reception(),
            AppointmentKind::FollowUp => self.staff.kind_follow_up(),
            AppointmentKind::Convention => self.staff.kind_convention(),
            AppointmentKind::Evaluation => self.staff.kind_evaluation(),
            AppointmentKind::SocialService => self.staff.kind_social_service(),
            AppointmentKind::ProfessionalService => self.staff.kind_professional_service(),
        }
    }

    #[must_use]
    pub fn state(self, state: State) -> &'static str {
        match state {
            State::Booked => self.staff.state_booked(),
            State::Arrived => self.staff.state_arrived(),
            State::Done => self.staff.state_done(),
            State::NoShow => self.staff.state_no_show(),
            State::Cancelled => self.staff.state_cancelled(),
        }
    }

    #[must_use]
    pub fn language(self, language: Language) -> &'static str {
        language_name(self.common, language)
    }

    /// A language, by the person's own word where the list has it not.
    #[must_use]
    pub fn language_or(self, language: Language, other: Option<&str>) -> String {
        match other {
            Some(other) => [self.language(language), " : ", other].concat(),
            None => self.language(language).to_owned(),
        }
    }

    #[must_use]
    pub fn holiday(self, holiday: Holiday) -> &'static str {
        let texts = self.staff;
        match holiday {
            Holiday::NewYear => texts.holiday_new_year(),
            Holiday::EasterMonday => texts.holiday_easter_monday(),
            Holiday::LabourDay => texts.holiday_labour_day(),
            Holiday::Ascension => texts.holiday_ascension(),
            Holiday::WhitMonday => texts.holiday_whit_monday(),
            Holiday::NationalDay => texts.holiday_national_day(),
            Holiday::Assumption => texts.holiday_assumption(),
            Holiday::AllSaints => texts.holiday_all_saints(),
            Holiday::Armistice => texts.holiday_armistice(),
            Holiday::Christmas => texts.holiday_christmas(),
            Holiday::FrenchCommunity => texts.holiday_french_community(),
        }
    }

    #[must_use]
    pub fn none_because(self, why: NoneBecause) -> &'static str {
        let texts = self.staff;
        match why {
            NoneBecause::UnknownCommune => texts.none_unknown_commune(),
            NoneBecause::OtherCentre => texts.none_other_centre(),
            NoneBecause::UnknownOffice => texts.none_unknown_office(),
            NoneBecause::NoWorker => texts.none_no_worker(),
            NoneBecause::Past => texts.none_past(),
            NoneBecause::NoOpening => texts.none_no_opening(),
            NoneBecause::Closed => texts.none_closed(),
            NoneBecause::Absent => texts.none_absent(),
            NoneBecause::NoInterpreter => texts.none_no_interpreter(),
            NoneBecause::InterpreterElsewhere => texts.none_interpreter_elsewhere(),
            NoneBecause::InterpreterTooLate => texts.none_interpreter_too_late(),
            NoneBecause::TooFar => texts.none_too_far(),
            NoneBecause::TooSoon => texts.none_too_soon(),
            NoneBecause::Full => texts.none_full(),
        }
    }

    /// Why one day among others has no free time, in a word or two.
    #[must_use]
    pub fn day_without(self, why: NoneBecause) -> &'static str {
        let texts = self.staff;
        match why {
            NoneBecause::UnknownCommune | NoneBecause::OtherCentre | NoneBecause::NoWorker => {
                texts.none_day_no_worker()
            }
            NoneBecause::UnknownOffice | NoneBecause::NoOpening => texts.none_day_no_opening(),
            NoneBecause::Past => texts.none_day_past(),
            NoneBecause::Closed => texts.none_day_closed(),
            NoneBecause::Absent => texts.none_day_absent(),
            NoneBecause::NoInterpreter | NoneBecause::InterpreterElsewhere => texts.none_day_interpreter(),
            NoneBecause::InterpreterTooLate => texts.none_day_interpreter_too_late(),
            NoneBecause::TooFar => texts.none_day_too_far(),
            NoneBecause::TooSoon => texts.none_day_too_soon(),
            NoneBecause::Full => texts.none_day_full(),
        }
    }

    /// Why a time is not free; `taken` where somebody was faster.
    #[must_use]
    pub fn not_free(self, why: NotFree, taken: &'static str) -> &'static str {
        not_free(self.common, why, taken)
    }

    /// What is wrong with a field, and what to do; in words of its own where staff
    /// has to do something else than a visitor.
    #[must_use]
    pub fn wrong(self, error: FieldError) -> String {
        let texts = self.common;
        let text = match (error.field, error.why) {
            (Field::FamilyName | Field::GivenName, FieldWhy::Unreadable) => {
                texts.booking_wrong_name_unreadable()
            }
            (Field::Language, _) => texts.errors_value_unknown(),
            (Field::Consent, _) => self.staff.counter_consent_needed(),
            (Field::OtherLanguage, _) => self.staff.counter_other_language(),
            _ => return wrong_field(texts, error),
        };
        text.to_owned()
    }
}
