//! The file of somebody whom the centre follows: dated events. It is opened with
//! her consent; what it holds so far is what she handed over.

use chrono::{DateTime, Utc};

use crate::eligibility::{Handover, RulebookName};
use crate::people::{Actor, Person};

pub use crate::people::CaseFileId;

/// A file to be opened. Its making is the person's consent.
#[derive(Clone, PartialEq, Eq)]
pub struct NewCaseFile {
    /// Whose file it is.
    pub person: Person,
    /// Her answers, as she handed them over.
    pub handover: Handover,
    /// The rules by which she was judged.
    pub rulebook: RulebookName,
}

/// A file with everything that happened in it.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// The key.
    pub id: CaseFileId,
    /// Whose file it is.
    pub person: Person,
    /// What happened, in order; the first is the opening.
    pub events: Vec<CaseEvent>,
}

/// One thing that happened in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEvent {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Actor,
    /// What.
    pub what: CaseHappening,
}

/// What can happen in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseHappening {
    /// It was opened with the person's answers.
    Opened {
        /// The letters that carried them.
        handover: String,
        /// The rules by which she was judged.
        rulebook: RulebookName,
        /// When she agreed that they are kept.
        consented_at: DateTime<Utc>,
    },
}
