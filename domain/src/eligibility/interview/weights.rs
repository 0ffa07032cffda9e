//! How common answers are among the people who come to the centre, of a
//! thousand. Estimates: they order the questions and decide nothing. Sources:
//! the share of volunteers among those who finish [S22], the nationalities of
//! Hainaut [S41], and the practice that the centre corrects.

use crate::eligibility::choices::{
    FamilyTie, Medical, PriorCertificate, ResidenceDocument as Paper, Study, Work,
};
use crate::eligibility::country::Country;
use crate::eligibility::fact::FactName;
use crate::place::Region;

/// An answer that stands for all that are judged alike.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sample {
    /// A choice, by its place.
    Word(u8),
    /// A nationality.
    Country(Country),
    /// A date so many months before the assessment.
    MonthsAgo(u16),
}

use Sample::{MonthsAgo, Word};

/// `no`, then `yes`.
macro_rules! yes_of_thousand {
    ($yes:literal) => {
        &[(Word(0), 1000 - $yes), (Word(1), $yes)]
    };
}

/// The answers to a question and how many of a thousand people give each.
pub(super) const fn samples(name: FactName) -> &'static [(Sample, u16)] {
    match name {
        FactName::Commune | FactName::Region => &[
            (Word(Region::WalloniaFrench as u8), 940),
            (Word(Region::Brussels as u8), 30),
            (Word(Region::Flanders as u8), 20),
            (Word(Region::GermanSpeaking as u8), 10),
        ],
        FactName::Nationalities => &[
            (Sample::Country(Country::SOME_OTHER), 800),
            (Sample::Country(Country::SOME_EU_PLUS), 100),
            (Sample::Country(Country::TURKEY), 50),
            (Sample::Country(Country::BELGIUM), 40),
            (Sample::Country(Country::UNITED_KINGDOM), 10),
        ],
        FactName::ResidenceDocument => &[
            (Word(Paper::A as u8), 520),
            (Word(Paper::F as u8), 130),
            (Word(Paper::B as u8), 100),
            (Word(Paper::Ai as u8), 100),
            (Word(Paper::None as u8), 40),
            (Word(Paper::Annex15 as u8), 40),
            (Word(Paper::H as u8), 30),
            (Word(Paper::K as u8), 20),
            (Word(Paper::Annex35 as u8), 10),
            (Word(Paper::Annex3 as u8), 10),
        ],
        FactName::PermitLongerThanThreeMonths => yes_of_thousand!(950),
        FactName::AsylumPending => yes_of_thousand!(80),
        FactName::TemporaryProtection => yes_of_thousand!(200),
        FactName::FamilyTie => &[
            (Word(FamilyTie::None as u8), 800),
            (Word(FamilyTie::Belgian as u8), 90),
            (Word(FamilyTie::EuCore as u8), 80),
            (Word(FamilyTie::EuOther as u8), 20),
            (Word(FamilyTie::BelgianFreeMovement as u8), 10),
        ],
        FactName::LegalStaySince => &[(MonthsAgo(12), 650), (MonthsAgo(48), 350)],
        FactName::PermitOrderedOn => &[(MonthsAgo(1), 500), (MonthsAgo(30), 500)],
        FactName::LegalStayIncludesAsylumProcedure => yes_of_thousand!(400),
        // At 34, 16 and 70.
        FactName::BirthDate => &[(MonthsAgo(408), 930), (MonthsAgo(192), 40), (MonthsAgo(840), 30)],
        FactName::UnaccompaniedMinorInAutonomy => yes_of_thousand!(100),
        FactName::PriorCertificate => &[
            (Word(PriorCertificate::None as u8), 900),
            (Word(PriorCertificate::StartedElsewhere as u8), 40),
            (Word(PriorCertificate::Brussels as u8), 30),
            (Word(PriorCertificate::Wallonia as u8), 30),
        ],
        FactName::BelgianDiploma => yes_of_thousand!(60),
        FactName::StandstillState => yes_of_thousand!(5),
        FactName::Work => &[
            (Word(Work::None as u8), 650),
            (Word(Work::HalfTimeOrMore as u8), 200),
            (Word(Work::LessThanHalfTime as u8), 50),
            (Word(Work::Interim as u8), 60),
            (Word(Work::SelfEmployed as u8), 30),
            (Word(Work::SeveralPartTime as u8), 10),
        ],
        FactName::WorkSince => &[(MonthsAgo(12), 700), (MonthsAgo(1), 300)],
        FactName::Study => &[
            (Word(Study::None as u8), 920),
            (Word(Study::Regular as u8), 70),
            (Word(Study::PhdGrant as u8), 10),
        ],
        FactName::Medical => &[
            (Word(Medical::None as u8), 940),
            (Word(Medical::IllWithoutCertificate as u8), 40),
            (Word(Medical::Certificate as u8), 20),
        ],
        // Dates a deadline and no rule: never asked to decide.
        FactName::RegisteredInCommuneOn => &[(MonthsAgo(6), 1000)],
    }
}
