//! What the pages of one's own appointment show, in the reader's words.

use domain::{booking::Standing, directory::AppointmentKind};
use serde::{Deserialize, Serialize};

use crate::slots::{Place, Times};

/// Who interprets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Interpretation {
    None,
    /// Somebody of this language keeps the time.
    Reserved(String),
    /// Wanted, nobody yet.
    Asked(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// The address of the ticket, without a trailing slash.
    pub page: String,
    pub reference: String,
    pub standing: Standing,
    /// "mardi 1er décembre 2026"
    pub day: String,
    /// "10 h 30"
    pub hour: String,
    pub kind: AppointmentKind,
    pub minutes: u32,
    pub place: Place,
    pub worker: String,
    pub interpretation: Interpretation,
    /// Whether it can still be moved or cancelled.
    pub changeable: bool,
}

/// The page on which another time is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveView {
    pub ticket: Ticket,
    /// Absent where it can no longer be moved.
    pub times: Option<Times>,
    /// No time was chosen.
    pub missing: bool,
}
