//! Communes, named by their INS code.

use serde::{Deserialize, Serialize};

use super::CentreId;
use crate::place::Ins;

/// How sure we are that a commune belongs to the centre that is given for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CentreConfidence {
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
    pub confidence: CentreConfidence,
}
