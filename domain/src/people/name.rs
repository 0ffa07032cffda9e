//! People's names, in any script.

use core::fmt;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::tidy::{self, is_longer};

/// A given or family name: 1 to 100 characters as a reader counts them, composed, without control characters or
/// invisible marks that turn the direction of writing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonName(String);

/// A text that is not a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAName {
    /// Nothing visible is in it.
    Empty,
    /// More than [`PersonName::LONGEST`] characters.
    TooLong,
    /// No letter of any script is in it.
    NoLetter,
}

impl PersonName {
    /// The most characters a name can have.
    pub const LONGEST: usize = 100;

    /// Reads a name as it was typed: trims it, makes one space of several, and
    /// drops what one cannot see, except the joiners that Persian and Indian
    /// scripts need between two letters.
    pub fn parse(text: &str) -> Result<Self, NotAName> {
        let name: String = tidy::one_line(text).nfc().collect();
        if name.is_empty() {
            Err(NotAName::Empty)
        } else if is_longer(&name, Self::LONGEST) {
            Err(NotAName::TooLong)
        } else if !name.chars().any(tidy::is_visible_letter) {
            Err(NotAName::NoLetter)
        } else {
            Ok(Self(name))
        }
    }

    /// The name as it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for NotAName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a name")
    }
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> Self {
        name.0
    }
}

impl TryFrom<String> for PersonName {
    type Error = NotAName;

    fn try_from(text: String) -> Result<Self, NotAName> {
        Self::parse(&text)
    }
}
