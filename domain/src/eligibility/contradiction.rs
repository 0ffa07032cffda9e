//! Answers that cannot both be true: pointed out, never silently resolved.

use chrono::NaiveDate;

use super::choices::{FamilyTie, ResidenceDocument, Study};
use super::evaluate::{FactsOnDay, Truth};
use super::fact::FactName;
use super::facts::{Answer, Facts};
use super::rule::{Expr, ReferenceDay, Span};
use crate::words::words;

words! {
    /// What contradicts what.
    pub enum Contradiction {
        /// Cards F and F+ are for the family of a citizen of the Union or of a Belgian.
        CardFWithoutFamily = "card_f_without_family",
        /// The commune lies in another region.
        CommuneAgainstRegion = "commune_against_region",
        /// Born after the day of the assessment.
        BornInTheFuture = "born_in_the_future",
        /// The permit was ordered after the day of the assessment.
        PermitOrderedInTheFuture = "permit_ordered_in_the_future",
        /// The legal stay began after the day of the assessment.
        LegalStayInTheFuture = "legal_stay_in_the_future",
        /// The work began after the day of the assessment.
        WorkInTheFuture = "work_in_the_future",
        /// The registration is dated after the day of the assessment.
        RegistrationInTheFuture = "registration_in_the_future",
        /// The permit was ordered before the birth.
        PermitOrderedBeforeBirth = "permit_ordered_before_birth",
        /// The legal stay began before the birth.
        LegalStayBeforeBirth = "legal_stay_before_birth",
        /// The work began before the birth.
        WorkBeforeBirth = "work_before_birth",
        /// The registration is dated before the birth.
        RegistrationBeforeBirth = "registration_before_birth",
        /// A doctorate or a chair before the age of sixteen.
        AgeAgainstStudy = "age_against_study",
        /// An unaccompanied minor who is of age.
        MinorOfAge = "minor_of_age",
    }
}

impl Contradiction {
    /// The facts that contradict each other; one alone contradicts the calendar.
    #[must_use]
    pub const fn facts(self) -> &'static [FactName] {
        match self {
            Self::CardFWithoutFamily => &[FactName::ResidenceDocument, FactName::FamilyTie],
            Self::CommuneAgainstRegion => &[FactName::Commune, FactName::Region],
            Self::BornInTheFuture => &[FactName::BirthDate],
            Self::PermitOrderedInTheFuture => &[FactName::PermitOrderedOn],
            Self::LegalStayInTheFuture => &[FactName::LegalStaySince],
            Self::WorkInTheFuture => &[FactName::WorkSince],
            Self::RegistrationInTheFuture => &[FactName::RegisteredInCommuneOn],
            Self::PermitOrderedBeforeBirth => &[FactName::PermitOrderedOn, FactName::BirthDate],
            Self::LegalStayBeforeBirth => &[FactName::LegalStaySince, FactName::BirthDate],
            Self::WorkBeforeBirth => &[FactName::WorkSince, FactName::BirthDate],
            Self::RegistrationBeforeBirth => &[FactName::RegisteredInCommuneOn, FactName::BirthDate],
            Self::AgeAgainstStudy => &[FactName::Study, FactName::BirthDate],
            Self::MinorOfAge => &[FactName::UnaccompaniedMinorInAutonomy, FactName::BirthDate],
        }
    }

    fn holds(self, facts: &Facts, today: NaiveDate) -> bool {
        let person = FactsOnDay { facts, today };
        match self {
            Self::CardFWithoutFamily => {
                let is_card = |paper| is(facts, FactName::ResidenceDocument, paper as u8);
                (is_card(ResidenceDocument::F) || is_card(ResidenceDocument::FPlus))
                    && is(facts, FactName::FamilyTie, FamilyTie::None as u8)
            }
            Self::CommuneAgainstRegion => match (facts.commune(), facts.chosen(FactName::Region)) {
                (Answer::Known(ins), Answer::Known(chosen)) => {
                    ins.region().is_some_and(|region| region as u8 != chosen)
                }
                _ => false,
            },
            Self::BornInTheFuture
            | Self::PermitOrderedInTheFuture
            | Self::LegalStayInTheFuture
            | Self::WorkInTheFuture
            | Self::RegistrationInTheFuture => self.facts().iter().any(|name| in_future(facts, *name, today)),
            Self::PermitOrderedBeforeBirth
            | Self::LegalStayBeforeBirth
            | Self::WorkBeforeBirth
            | Self::RegistrationBeforeBirth => self.facts().iter().any(|name| before_birth(facts, *name)),
            Self::AgeAgainstStudy => {
                let study = facts.choice(FactName::Study).known();
                let academic = [Study::PhdGrant as u8, Study::HigherEducationTeacher as u8];
                study.is_some_and(|study| academic.contains(&study))
                    && person.truth(&aged(16)) == Truth::No
                    && facts.date(FactName::BirthDate).known().is_some()
            }
            Self::MinorOfAge => {
                is(facts, FactName::UnaccompaniedMinorInAutonomy, 1) && person.truth(&aged(18)) == Truth::Yes
            }
        }
    }
}

/// Every contradiction among the facts on a day, in the order of the list.
#[must_use]
pub fn contradictions(facts: &Facts, today: NaiveDate) -> Vec<Contradiction> {
    Contradiction::ALL.iter().copied().filter(|one| one.holds(facts, today)).collect()
}

const fn aged(years: u16) -> Expr {
    Expr::Reached { from: FactName::BirthDate, after: Span::Years(years), by: ReferenceDay::Today }
}

fn is(facts: &Facts, name: FactName, place: u8) -> bool {
    facts.choice(name) == Answer::Known(place)
}

/// No day that the date can be is today or earlier.
fn in_future(facts: &Facts, name: FactName, today: NaiveDate) -> bool {
    facts.date(name).known().is_some_and(|date| date.first() > today)
}

/// No day that the date can be is the day of birth or later.
fn before_birth(facts: &Facts, name: FactName) -> bool {
    match (facts.date(name).known(), facts.date(FactName::BirthDate).known()) {
        (Some(date), Some(birth)) => date.last() < birth.first(),
        _ => false,
    }
}
