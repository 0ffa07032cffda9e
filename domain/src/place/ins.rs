//! The codes by which communes are named.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::Region;

/// The code of five digits that Belgium's statistical office gives a commune
/// (INS/NIS). Postal codes are only a hint: they cross the borders of communes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ins(u32);

/// A text that is not an INS code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnIns(String);

/// Codes that communes of Wallonia had before, and those of today: the new
/// arrondissements of 2019 and the merger of Bastogne and Bertogne in 2025
/// (Statbel, REFNIS).
const FORMER: [(u32, u32); 13] = [
    (52043, 55086),
    (52063, 55085),
    (54007, 57096),
    (54010, 57097),
    (55010, 51067),
    (55022, 58001),
    (55023, 51069),
    (55039, 51068),
    (56011, 58002),
    (56085, 58003),
    (56087, 58004),
    (82003, 82039),
    (82005, 82039),
];

impl Ins {
    /// Reads five digits, the first of them not zero; a former code of a commune
    /// is read as that of today. So whatever a directory or a booking names is
    /// found under the code that its commune has now.
    pub fn parse(text: &str) -> Result<Self, NotAnIns> {
        let five_digits = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(code) if five_digits && code >= 10_000 => {
                Ok(Self(FORMER.iter().find(|(former, _)| *former == code).map_or(code, |(_, today)| *today)))
            }
            _ => Err(NotAnIns(text.to_owned())),
        }
    }

    /// Reads five digits whose first two are an arrondissement of Belgium, and
    /// keeps a former code: an answer is kept as it was given, and a code that
    /// carries answers holds no other letters when it is written again. Whether
    /// the commune exists is the directory's business.
    #[must_use]
    pub fn parse_as_given(text: &str) -> Option<Self> {
        if text.len() != 5 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Self::from_number(text.parse().ok()?)
    }

    /// Reads the code as a number; see [`Ins::parse_as_given`].
    pub(crate) fn from_number(number: u32) -> Option<Self> {
        Some(Self(number)).filter(|ins| ins.region().is_some())
    }

    /// The code as a number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The region of the commune; none where no arrondissement has such codes.
    #[must_use]
    pub fn region(self) -> Option<Region> {
        Region::of_ins(self.0)
    }
}

impl fmt::Display for Ins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

impl fmt::Display for NotAnIns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an INS code of five digits", self.0)
    }
}

impl core::error::Error for NotAnIns {}

impl From<Ins> for String {
    fn from(ins: Ins) -> Self {
        ins.to_string()
    }
}

impl TryFrom<String> for Ins {
    type Error = NotAnIns;

    fn try_from(text: String) -> Result<Self, NotAnIns> {
        Self::parse(&text)
    }
}
