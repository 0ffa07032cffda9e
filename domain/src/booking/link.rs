//! What a secret link to an appointment is for.

/// What whoever has a link may do with it, and nothing else. The database keeps it as
/// a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// To see, move and cancel the appointment.
    Manage,
    /// To see a request to interpret, and to answer it.
    Interpret,
    /// To see the offer of an earlier time, and to answer it.
    Offer,
}

impl LinkPurpose {
    /// The name used in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Manage => "manage",
            Self::Interpret => "interpret",
            Self::Offer => "offer",
        }
    }
}
