//! Communes, named by their INS code.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::CentreId;

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
    /// is read as that of today.
    pub fn parse(text: &str) -> Result<Self, NotAnIns> {
        let five_digits = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(code) if five_digits && code >= 10_000 => {
                Ok(Self(FORMER.iter().find(|(former, _)| *former == code).map_or(code, |(_, today)| *today)))
            }
            _ => Err(NotAnIns(text.to_owned())),
        }
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

/// How sure we are that a commune belongs to the centre that is given for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Named in a source, or a whole province or district whose count agrees.
    High,
    /// Follows from counting or from the region's name.
    Medium,
    /// A working hypothesis, to be confirmed by the centres.
    Low,
}

/// A commune and the centre on whose territory it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commune {
    /// The key.
    pub ins: Ins,
    /// Official French name.
    pub name: String,
    /// Postal codes in use in the commune, ascending.
    pub postal_codes: Vec<u16>,
    /// Former municipalities and villages.
    pub localities: Vec<String>,
    /// The centre that receives its inhabitants.
    pub centre: CentreId,
    /// How sure that is.
    pub confidence: Confidence,
}
