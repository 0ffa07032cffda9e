//! How a version of the rules is remembered.

use crate::eligibility::verdict::{RulebookStamp, hexadecimal};

/// A version of the rules by its names: what remains of it when no program
/// knows it any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulebookName {
    /// Which rulebook.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The fingerprint of its table.
    pub hash: u64,
}

impl RulebookName {
    /// The fingerprint in sixteen hexadecimal digits.
    #[must_use]
    pub fn hash_text(&self) -> String {
        hexadecimal(self.hash)
    }
}

impl From<RulebookStamp> for RulebookName {
    fn from(stamp: RulebookStamp) -> Self {
        Self { id: stamp.id.to_owned(), version: stamp.version.to_owned(), hash: stamp.hash }
    }
}
