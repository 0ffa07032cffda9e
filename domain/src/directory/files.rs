//! The shapes of the directory's files. Reading text is the server's business;
//! an unknown key is refused, so that a slip of the pen never passes unseen.

use serde::{Deserialize, Serialize};

use super::{
    Absence, BookingRules, Centre, CentreConfidence, CentreId, Closure, Interpreter, KindRule, Office,
    OfficeId, Opening, Worker,
};
use crate::place::Ins;

/// One line of `communes.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommuneRow {
    /// INS code.
    pub ins: Ins,
    /// Official French name.
    pub name: String,
    /// Postal codes, separated by spaces.
    pub postal_codes: String,
    /// Id of the centre.
    pub centre: CentreId,
    /// How sure the centre is.
    pub confidence: CentreConfidence,
    /// Former municipalities, separated by semicolons.
    pub localities: String,
}

/// One line of `outlines.csv`, which says what its columns are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutlineRow {
    /// The place that it is called by.
    pub name: String,
    /// INS codes, separated by spaces.
    pub communes: String,
    /// Rings separated by semicolons, corners by spaces: `longitude/latitude`.
    pub outline: String,
}

/// `centres.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CentresFile {
    /// `[[centre]]`.
    pub centre: Vec<Centre>,
}

/// Which office receives the people of a commune.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TerritoryRow {
    /// The commune.
    pub ins: Ins,
    /// Its office.
    pub office: OfficeId,
}

/// The one file that a centre writes about itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CentreFile {
    /// Whether names, addresses and numbers are invented.
    pub demonstration: bool,
    /// The own centre, one of `centres.toml`.
    pub centre: CentreId,
    /// Whether offices also close on 27 September.
    #[serde(default)]
    pub closed_on_french_community_day: bool,
    /// `[booking]`: from when until when people can book by themselves; as usual where absent.
    #[serde(default)]
    pub booking: BookingRules,
    /// `[[kind]]`: lengths of appointments; the usual ones where absent.
    #[serde(default)]
    pub kind: Vec<KindRule>,
    /// `[[office]]`.
    pub office: Vec<Office>,
    /// `[[territory]]`.
    pub territory: Vec<TerritoryRow>,
    /// `[[worker]]`.
    pub worker: Vec<Worker>,
    /// `[[opening]]`.
    pub opening: Vec<Opening>,
    /// `[[interpreter]]`.
    #[serde(default)]
    pub interpreter: Vec<Interpreter>,
    /// `[[absence]]`.
    #[serde(default)]
    pub absence: Vec<Absence>,
    /// `[[closure]]`.
    #[serde(default)]
    pub closure: Vec<Closure>,
    /// Ids that were given once, mean nothing in this file any more, and are not given
    /// again: appointments may remember them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_ids: Vec<String>,
}

/// All files together.
#[derive(Debug, Clone, PartialEq)]
pub struct DirectoryFiles {
    /// `communes.csv`.
    pub communes: Vec<CommuneRow>,
    /// `centres.toml`.
    pub centres: CentresFile,
    /// `demonstration.toml`, or the file that replaces it.
    pub own: CentreFile,
}
