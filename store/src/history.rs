//! What happened to an appointment, in order.

use chrono::{DateTime, Utc};
use domain::booking::{Actor, Mark, Slot};

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
    Marked(Mark),
}
