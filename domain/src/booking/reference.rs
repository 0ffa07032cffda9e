//! The short code by which a person and a worker name an appointment aloud.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::tidy;

/// Crockford's alphabet: no I, L, O or U, which one misreads or mishears.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Six characters, written `K7Q-4MD`. A name, not a secret.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

/// A text that is not a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAReference;

impl Reference {
    /// The reference made of the lowest 30 of these random bits.
    #[must_use]
    pub fn from_random(bits: u64) -> Self {
        let symbol = |place: u32| {
            let index = usize::try_from((bits >> (5 * place)) & 31).unwrap_or_default();
            char::from(ALPHABET.get(index).copied().unwrap_or(b'0'))
        };
        let (first, last): (String, String) = ((0..3).map(symbol).collect(), (3..6).map(symbol).collect());
        Self(format!("{first}-{last}"))
    }

    /// Reads a reference as people write it: any case, with or without spaces or a
    /// dash of any kind, O for 0 and I or L for 1.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let symbols = tidy::code_symbols(text);
        let known = symbols.bytes().all(|symbol| ALPHABET.contains(&symbol));
        let (first, last) = symbols.split_at_checked(3)?;
        (known && last.len() == 3).then(|| Self(format!("{first}-{last}")))
    }

    /// The reference as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for NotAReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a reference such as K7Q-4MD")
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;

    fn try_from(text: String) -> Result<Self, NotAReference> {
        Self::parse(&text).ok_or(NotAReference)
    }
}
