//! What the page of a file says when one comes from where it was started.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileOpened {
    Started,
    /// The same form had started it before.
    StartedBefore,
}

impl FileOpened {
    /// What the address of the next page says.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::StartedBefore => "started-before",
        }
    }

    /// What an address says.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Started, Self::StartedBefore].into_iter().find(|said| said.code() == code)
    }
}
