//! Whose agenda a calendar follows by a secret address.

use core::fmt;

use super::AppointmentId;
use crate::directory::{InterpreterId, WorkerId};

/// Whose appointments a feed tells.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedOf {
    /// Those at which an interpreter interprets.
    Interpreter(InterpreterId),
    /// Those that a worker receives.
    Worker(WorkerId),
    /// That one alone, for the person who comes.
    Appointment(AppointmentId),
}

impl FeedOf {
    /// Reads what [`fmt::Display`] writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(':')?;
        match kind {
            "interpreter" => InterpreterId::parse(id).ok().map(Self::Interpreter),
            "worker" => WorkerId::parse(id).ok().map(Self::Worker),
            "appointment" if !id.is_empty() => Some(Self::Appointment(AppointmentId::new(id))),
            _ => None,
        }
    }
}

impl fmt::Display for FeedOf {
    /// As the database writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interpreter(id) => write!(f, "interpreter:{id}"),
            Self::Worker(id) => write!(f, "worker:{id}"),
            Self::Appointment(id) => write!(f, "appointment:{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_nothing_else() {
        for text in ["interpreter:rana", "worker:claire", "appointment:0190-abc"] {
            assert_eq!(FeedOf::parse(text).map(|of| of.to_string()).as_deref(), Some(text));
        }
        for wrong in ["", "rana", "room:blue", "worker:", "appointment:", "worker:Claire Exemple"] {
            assert_eq!(FeedOf::parse(wrong), None, "{wrong}");
        }
    }
}
