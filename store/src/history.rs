//! What happened to an appointment, in order.

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, AttendanceMark, InterpreterAnswer, Slot};
use domain::people::Actor;

use crate::columns::Columns;
use crate::{CentreStore, StoreError};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// What.
    pub event: HistoryEvent,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HistoryEvent {
    /// It was booked in this slot.
    Booked(Slot),
    /// It was moved to this slot.
    Moved(Slot),
    /// It was cancelled.
    Cancelled,
    /// Staff marked it.
    Marked(AttendanceMark),
    /// Its person's telephone number or e-mail was corrected.
    Corrected,
    /// Staff wrote its note, or erased it.
    Noted,
    /// Another interpreter was given to it; the slot says who.
    InterpreterAssigned(Slot),
    /// Its interpreter has answered, or a colleague for her.
    InterpreterAnswered(InterpreterAnswer),
    /// It was noted that its interpreter was there, or was not.
    InterpreterLogged(bool),
    /// Staff said whose file it belongs to.
    LinkedToCaseFile,
    /// Its person was erased.
    Erased,
}

impl CentreStore {
    /// What happened to an appointment, in order; empty where there is none.
    pub async fn history_of(&self, id: &AppointmentId) -> Result<Vec<HistoryEntry>, StoreError> {
        let rows = sqlx::query(
            "SELECT appointment_events.*
             FROM appointment_events
             JOIN appointments ON appointments.id = appointment_events.appointment_id
             WHERE appointment_id = $1 AND centre = $2
             ORDER BY number",
        )
        .bind(id.as_str())
        .bind(self.centre().as_str())
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| entry(&Columns(row))).collect()
    }
}

fn entry(columns: &Columns<'_>) -> Result<HistoryEntry, StoreError> {
    let event = match columns.text("event")?.as_str() {
        "booked" => HistoryEvent::Booked(columns.slot()?),
        "moved" => HistoryEvent::Moved(columns.slot()?),
        "cancelled" => HistoryEvent::Cancelled,
        "corrected" => HistoryEvent::Corrected,
        "noted" => HistoryEvent::Noted,
        "erased" => HistoryEvent::Erased,
        "linked_to_case_file" => HistoryEvent::LinkedToCaseFile,
        "interpreter_came" => HistoryEvent::InterpreterLogged(true),
        "interpreter_missed" => HistoryEvent::InterpreterLogged(false),
        "interpreter_assigned" => HistoryEvent::InterpreterAssigned(columns.slot()?),
        "interpreter_confirmed" => HistoryEvent::InterpreterAnswered(InterpreterAnswer::Confirmed),
        "interpreter_declined" => HistoryEvent::InterpreterAnswered(InterpreterAnswer::Declined),
        mark => HistoryEvent::Marked(AttendanceMark::from_code(mark).ok_or(StoreError::Unreadable("event"))?),
    };
    Ok(HistoryEntry { at: columns.instant("happened_at")?, by: columns.actor("done_by")?, event })
}
