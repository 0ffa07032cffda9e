//! Interpreters as the console shows them.

use chrono::NaiveDate;
use domain::{
    booking::{AnswerRefused, AssignRefused},
    calendar::Moment,
    directory::{Gender, InterpretingMode},
    language::Language,
};
use serde::{Deserialize, Serialize};

use crate::staff::parts::RequestStanding;

/// The page of interpreters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterpretersView {
    pub requests: Vec<WantedInterpreter>,
    /// For who coordinates, where an interpreter is sent by a service.
    pub export: Option<ExportForm>,
}

/// The form by which a table is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportForm {
    /// Where it is sent: services read French.
    pub address: String,
    pub providers: Vec<String>,
    /// The month that has begun.
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// An appointment whose interpreter has declined or not answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WantedInterpreter {
    /// The appointment.
    pub id: String,
    /// The request, among those of the appointment.
    pub number: u32,
    /// Whose appointment it is; nobody's where she was erased.
    pub name: Option<String>,
    pub start: Moment,
    pub office: String,
    pub language: Option<Language>,
    /// Who was asked.
    pub interpreter: String,
    /// As it is dialled and as it is read.
    pub phone: Option<(String, String)>,
    pub email: Option<String>,
    pub standing: RequestStanding,
    /// Who else is free.
    pub others: Vec<OtherInterpreter>,
}

/// Somebody who could come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherInterpreter {
    pub id: String,
    pub name: String,
    pub gender: Option<Gender>,
    pub mode: InterpretingMode,
}

/// What became of a wish about an interpreter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InterpreterOutcome {
    /// Another one takes part.
    Assigned,
    /// Her answer is kept.
    Noted,
    Assign(AssignRefused),
    Answer(AnswerRefused),
}

impl InterpreterOutcome {
    /// What the address of the next page says, where something was done.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::Assigned => Some("assigned"),
            Self::Noted => Some("noted"),
            Self::Assign(_) | Self::Answer(_) => None,
        }
    }

    /// What an address says.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Assigned, Self::Noted].into_iter().find(|said| said.code() == Some(code))
    }
}
