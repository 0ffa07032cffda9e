//! Interpreters who are asked: requests are made and ended in the transaction of their
//! cause, and answered once or again until the appointment begins.
//!
//! What an interpreter has declined keeps her quarters of an hour taken, held as
//! `declined:` and the appointment: she has said that she is not there then, whatever
//! becomes of it (decision 32).

mod answering;
mod asking;
mod assigning;
mod hours;
mod lines;

use domain::booking::{AppointmentId, InterpreterAnswer, InterpreterRequest};
use domain::directory::{InterpreterId, OfficeId};

pub use assigning::AssignOutcome;
pub use lines::RequestLine;

use crate::StoreError;
use crate::columns::Columns;

/// Who holds the time of an interpreter who has declined.
fn declined_by(id: &AppointmentId) -> String {
    format!("declined:{id}")
}

/// Reads a row of `interpreter_requests`.
fn request(columns: &Columns<'_>) -> Result<InterpreterRequest, StoreError> {
    Ok(InterpreterRequest {
        number: u32::try_from(columns.number("number")?).map_err(|_| StoreError::Unreadable("number"))?,
        interpreter: columns.read("interpreter", |id| InterpreterId::parse(id).ok())?,
        start: columns.instant("starts_at")?,
        end: columns.instant("ends_at")?,
        office: columns.read("office", |id| OfficeId::parse(id).ok())?,
        asked_at: columns.instant("asked_at")?,
        answer: columns.maybe("answer", InterpreterAnswer::from_code)?,
        ended_at: columns.maybe_instant("ended_at")?,
    })
}
