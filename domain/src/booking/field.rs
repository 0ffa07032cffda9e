//! The fields of a booking, and what can be wrong with them.

use serde::{Deserialize, Serialize};

use crate::people::PhoneFault;

/// A field of [`BookingDraft`](super::BookingDraft).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// `commune`
    Commune,
    /// `kind`
    Kind,
    /// `start`
    Start,
    /// `worker`
    Worker,
    /// `office`
    Office,
    /// `language`
    Language,
    /// `other_language`
    OtherLanguage,
    /// `interpreter_language`
    InterpreterLanguage,
    /// `given_name`
    GivenName,
    /// `family_name`
    FamilyName,
    /// `birth_year`
    BirthYear,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `consent`
    Consent,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldWhy {
    /// Nothing was given.
    Missing,
    /// Neither a telephone number nor an e-mail address was given.
    PhoneOrEmailNeeded,
    /// The person did not agree.
    ConsentNeeded,
    /// It cannot be read as what it should be.
    Unreadable,
    /// It is longer than can be kept.
    TooLong,
    /// A year in which nobody who comes was born.
    OutOfRange,
    /// None of the values that can be chosen.
    NotAChoice,
    /// No telephone number that can be called.
    Phone(PhoneFault),
}

impl FieldWhy {
    /// A stable word for the HTTP API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::PhoneOrEmailNeeded => "phone_or_email_needed",
            Self::ConsentNeeded => "consent_needed",
            Self::Unreadable | Self::Phone(PhoneFault::Unreadable) => "unreadable",
            Self::Phone(PhoneFault::TooShort(_)) => "too_short",
            Self::TooLong | Self::Phone(PhoneFault::TooLong(_)) => "too_long",
            Self::OutOfRange => "out_of_range",
            Self::NotAChoice => "unknown_value",
            Self::Phone(PhoneFault::NoSuchPrefix(_)) => "no_such_prefix",
        }
    }
}

/// A field, and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// Which field.
    pub field: Field,
    /// What is wrong.
    pub why: FieldWhy,
}

impl Field {
    /// Every field, in the order in which refusals name them.
    pub const ALL: [Self; 14] = [
        Self::Commune,
        Self::Kind,
        Self::Start,
        Self::Worker,
        Self::Office,
        Self::Language,
        Self::OtherLanguage,
        Self::InterpreterLanguage,
        Self::GivenName,
        Self::FamilyName,
        Self::BirthYear,
        Self::Phone,
        Self::Email,
        Self::Consent,
    ];

    /// The name used in forms and in the API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commune => "commune",
            Self::Kind => "kind",
            Self::Start => "start",
            Self::Worker => "worker",
            Self::Office => "office",
            Self::Language => "language",
            Self::OtherLanguage => "other_language",
            Self::InterpreterLanguage => "interpreter_language",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::BirthYear => "birth_year",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Consent => "consent",
        }
    }
}
