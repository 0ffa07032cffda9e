//! What a step shows. The server decides it, from a form posted with or without
//! scripts; both sides render it alike.

use serde::{Deserialize, Serialize};

use crate::{
    form::FormPost,
    slots::{Place, Times},
};

/// The screen of the booking.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingView {
    /// All answers so far, as they were typed.
    pub form: FormPost,
    pub step: Step,
    pub wrong: Vec<Wrong>,
    /// What else she must know, in words; the answers are kept.
    pub notice: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Where she lives; INS codes among which her writing did not decide.
    Commune(Vec<String>),
    /// Somebody else receives her.
    Elsewhere(Elsewhere),
    /// What for and how, for the people of this commune.
    #[serde(rename = "Wishes")]
    Preferences(String),
    Times(Box<Times>),
    Details(Chosen),
}

impl Default for Step {
    fn default() -> Self {
        Self::Commune(Vec::new())
    }
}

/// A field that is wrong, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrong {
    /// Name of the field.
    pub field: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    pub title: String,
    pub text: String,
    pub centre: Option<OtherCentre>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherCentre {
    pub name: String,
    pub known_as: Option<String>,
    pub town: Option<String>,
    /// Confirmed by the centre itself, or not said.
    pub phone: Option<String>,
    pub website: Option<String>,
}

/// The time that she chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// "mardi 1er décembre 2026, 10 h 30"
    pub when: String,
    pub place: Place,
    pub worker: String,
    pub minutes: u32,
    pub interpreter: Option<String>,
    /// Nobody else can take it for now.
    pub kept: Option<Kept>,
}

/// How long a time is kept for her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// "10 h 42"
    pub until: String,
    /// What is left of it: her clock may be wrong.
    pub seconds: u32,
}
