//! Free times as a page shows them.
//!
//! Words that depend on the calendar are made on the server, in the reader's
//! language: the phone carries no calendar.

use domain::booking::NotFree;
use serde::{Deserialize, Serialize};

/// An office as a visitor needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub name: String,
    /// Street and town.
    pub address: String,
    /// How to get in; French, as the centre writes it.
    pub access: String,
    pub step_free: bool,
    pub phone: Option<String>,
    /// A page with a map; none for an invented address.
    pub map: Option<String>,
    pub demonstration: bool,
}

/// The free times at an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    pub place: Place,
    /// Who usually receives.
    pub worker: Option<String>,
    pub minutes: u32,
    /// The language in which an interpreter is free at all these times.
    pub interpreter: Option<String>,
    /// "du 1er décembre au 14 décembre"
    pub window: String,
    pub days: Vec<FreeDay>,
    pub none: Option<NoTimes>,
    /// Which days have none and why, a line each.
    pub reasons: Vec<String>,
    /// First days of the windows before and after, as dates of a form.
    pub earlier: Option<String>,
    pub later: Option<String>,
    /// Id and name of other offices where the same people receive.
    pub offices: Vec<(String, String)>,
    /// Why the time that was wanted cannot be hers; these are the nearest.
    pub not_free: Option<NotFree>,
    /// Name and contact are there already: choosing a time books it.
    pub ready: bool,
}

/// A day with at least one free time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreeDay {
    /// "mardi 1er décembre"
    pub title: String,
    pub morning: Vec<Time>,
    pub afternoon: Vec<Time>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Time {
    /// What the form sends: see `words::slot_value`.
    pub value: String,
    /// "9:30"
    pub clock: String,
    /// Who receives, where it is not the usual worker.
    pub with: Option<String>,
}

/// Why there is no free time, and what can be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoTimes {
    pub why: String,
    /// The first later day with a free time: as a date of a form, and in words.
    pub next: Option<(String, String)>,
    /// What else has a free time: what a button asks for, and in words.
    pub ways: Vec<(String, String)>,
    /// An interpreter was asked for.
    pub without_interpreter: bool,
    pub phone: Option<String>,
}

impl Times {
    /// Whether there is something to choose from.
    pub fn has_some(&self) -> bool {
        !self.days.is_empty()
    }
}
