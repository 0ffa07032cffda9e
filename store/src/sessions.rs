//! Sessions of staff who are signed in.

use chrono::{DateTime, Utc};

use crate::StaffAccount;

/// A session that still holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who is signed in.
    pub staff: StaffAccount,
    /// Since when.
    pub began_at: DateTime<Utc>,
    /// When it ends whatever happens.
    pub ends_at: DateTime<Utc>,
}
