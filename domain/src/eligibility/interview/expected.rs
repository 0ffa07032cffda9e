//! How many questions a person like her will still be asked, as far as can be told.
//!
//! Of the questions that may still come, some come to nearly everybody, some to
//! every second person, some to few. Which is which was fitted to the persons of
//! the story book, question by question as they answer, so that what is told is
//! right on average at every step (`domain/tests/eligibility/interview.rs`
//! measures it).

use chrono::NaiveDate;

use super::may_be_asked;
use crate::eligibility::fact::{FactName, FactSet};
use crate::eligibility::facts::Facts;

const MOSTLY_ASKED: FactSet = FactSet::of(&[
    FactName::BirthDate,
    FactName::FamilyTie,
    FactName::Work,
    FactName::WorkSince,
    FactName::Medical,
]);

const ASKED_EVERY_SECOND: FactSet = FactSet::of(&[
    FactName::Nationalities,
    FactName::ResidenceDocument,
    FactName::PermitOrderedOn,
    FactName::RegisteredInCommuneOn,
    FactName::UnaccompaniedMinorInAutonomy,
    FactName::BelgianDiploma,
]);

/// How many questions will probably come after the one on the screen; none only
/// where none can come. Never grows when a question is answered: each that may
/// come counts always the same, and what may no longer come does not come back.
#[must_use]
pub fn questions_left_about(facts: &Facts, on_screen: FactName, today: NaiveDate) -> u8 {
    let open = may_be_asked(facts, today).without(on_screen);
    let halves = 2 * open.both(MOSTLY_ASKED).len() + open.both(ASKED_EVERY_SECOND).len();
    halves.div_ceil(2).max(u8::from(!open.is_empty()))
}
