//! The names of the facts and the form in which each is asked.

use super::choices::{FamilyTie, Medical, PriorCertificate, ResidenceDocument, Study, Work};
use crate::place::Region;
use crate::words::words;

words! {
    /// What the rulebook may ask about a person.
    pub enum FactName {
        /// INS code of the commune of residence; the region follows from it.
        Commune = "commune",
        /// Where the person lives, when the commune is not known.
        Region = "region",
        /// All nationalities held today.
        Nationalities = "nationalities",
        /// The residence document held today.
        ResidenceDocument = "residence_document",
        /// Whether the permit is granted for more than three months.
        PermitLongerThanThreeMonths = "permit_longer_than_three_months",
        /// Day on which the first permit of more than three months was ordered at
        /// the commune; renewals do not count.
        PermitOrderedOn = "permit_ordered_on",
        /// First day of the uninterrupted legal stay in Belgium.
        LegalStaySince = "legal_stay_since",
        /// Date of birth.
        BirthDate = "birth_date",
        /// First day of the present job.
        WorkSince = "work_since",
        /// Day of the first registration in a commune of the region.
        RegisteredInCommuneOn = "registered_in_commune_on",
        /// Whether the legal stay counts time spent in an asylum procedure.
        LegalStayIncludesAsylumProcedure = "legal_stay_includes_asylum_procedure",
        /// Whether an application for international protection is pending.
        AsylumPending = "asylum_pending",
        /// Temporary protection, the person's own or that her stay depends on.
        TemporaryProtection = "temporary_protection",
        /// Unaccompanied minor of 16 or more, housed in autonomy.
        UnaccompaniedMinorInAutonomy = "unaccompanied_minor_in_autonomy",
        /// Certificate or diploma of Belgian education (an equivalence is none).
        BelgianDiploma = "belgian_diploma",
        /// National of a state, Turkey apart, whose agreement has a standstill clause.
        StandstillState = "standstill_state",
        /// Tie with a European or a Belgian.
        FamilyTie = "family_tie",
        /// Attestation of an integration path.
        PriorCertificate = "prior_certificate",
        /// Paid work.
        Work = "work",
        /// Studies.
        Study = "study",
        /// Illness or disability.
        Medical = "medical",
    }
}

/// How a fact is asked and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerForm {
    /// One word of a list; the words are those of `FactName`'s enum.
    Choice(&'static [&'static str]),
    /// Several ISO 3166-1 alpha-2 codes.
    Nationalities,
    /// An ISO date or month, where allowed a year.
    Date {
        /// `1990` is an answer.
        allows_year: bool,
    },
    /// An INS code.
    Commune,
    /// `yes` or `no`.
    YesNo,
}

/// The words of a yes-or-no answer.
pub const YES_NO: &[&str] = &["no", "yes"];

impl FactName {
    /// The form in which this fact is asked.
    #[must_use]
    pub const fn form(self) -> AnswerForm {
        match self {
            Self::Commune => AnswerForm::Commune,
            Self::Nationalities => AnswerForm::Nationalities,
            Self::BirthDate => AnswerForm::Date { allows_year: true },
            Self::PermitOrderedOn | Self::LegalStaySince | Self::WorkSince | Self::RegisteredInCommuneOn => {
                AnswerForm::Date { allows_year: false }
            }
            Self::Region => AnswerForm::Choice(Region::WORDS),
            Self::ResidenceDocument => AnswerForm::Choice(ResidenceDocument::WORDS),
            Self::FamilyTie => AnswerForm::Choice(FamilyTie::WORDS),
            Self::PriorCertificate => AnswerForm::Choice(PriorCertificate::WORDS),
            Self::Work => AnswerForm::Choice(Work::WORDS),
            Self::Study => AnswerForm::Choice(Study::WORDS),
            Self::Medical => AnswerForm::Choice(Medical::WORDS),
            Self::PermitLongerThanThreeMonths
            | Self::LegalStayIncludesAsylumProcedure
            | Self::AsylumPending
            | Self::TemporaryProtection
            | Self::UnaccompaniedMinorInAutonomy
            | Self::BelgianDiploma
            | Self::StandstillState => AnswerForm::YesNo,
        }
    }

    /// The words among which this fact is chosen; empty for dates, communes
    /// and nationalities.
    #[must_use]
    pub const fn words(self) -> &'static [&'static str] {
        match self.form() {
            AnswerForm::Choice(words) => words,
            AnswerForm::YesNo => YES_NO,
            AnswerForm::Nationalities | AnswerForm::Date { .. } | AnswerForm::Commune => &[],
        }
    }
}

/// A set of facts, as small as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct FactSet(u32);

impl FactSet {
    /// No fact.
    pub const EMPTY: Self = Self(0);

    /// The facts of a list.
    #[must_use]
    pub const fn of(names: &[FactName]) -> Self {
        let mut set = Self::EMPTY;
        let mut rest = names;
        while let [first, others @ ..] = rest {
            set = set.with(*first);
            rest = others;
        }
        set
    }

    /// This set and one fact more.
    #[must_use]
    pub const fn with(self, name: FactName) -> Self {
        Self(self.0 | 1 << name as u32)
    }

    /// This set without a fact.
    #[must_use]
    pub const fn without(self, name: FactName) -> Self {
        Self(self.0 & !(1 << name as u32))
    }

    /// The facts that both sets have.
    #[must_use]
    pub const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The facts of either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a fact is in the set.
    #[must_use]
    pub const fn contains(self, name: FactName) -> bool {
        self.0 & (1 << name as u32) != 0
    }

    /// Whether no fact is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many facts are in the set.
    #[must_use]
    pub const fn len(self) -> u8 {
        // At most 21 facts exist.
        self.0.count_ones() as u8
    }

    /// The facts, in the order of [`FactName::ALL`].
    pub fn iter(self) -> impl Iterator<Item = FactName> {
        FactName::ALL.iter().copied().filter(move |name| self.contains(*name))
    }
}

impl serde::Serialize for FactSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
