//! Counting attempts, so that guessing becomes slow.

use chrono::{DateTime, Utc};

/// How often something was tried in the current window of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts {
    /// How often, this time included.
    pub count: u32,
    /// When the last one was.
    pub last_at: DateTime<Utc>,
    /// When counting begins anew.
    pub until: DateTime<Utc>,
}
