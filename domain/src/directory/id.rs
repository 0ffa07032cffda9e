//! One type for each kind of id, so that an office is never taken for a worker.

use core::fmt;

use serde::{Deserialize, Serialize};

/// A text that cannot be an id: ids are 1 to 40 small letters, digits and
/// hyphens, and begin with a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnId(String);

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an id: 1 to 40 small letters, digits and hyphens, a letter first", self.0)
    }
}

impl core::error::Error for NotAnId {}

fn is_id(text: &str) -> bool {
    text.len() <= 40
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

macro_rules! slug {
    ($(#[$meaning:meta] $name:ident)*) => {$(
        #[$meaning]
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an id; see [`NotAnId`] for what is one.
            pub fn parse(text: &str) -> Result<Self, NotAnId> {
                if is_id(text) { Ok(Self(text.into())) } else { Err(NotAnId(text.to_owned())) }
            }

            /// The id as files, addresses and the database write it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;

            fn try_from(text: String) -> Result<Self, NotAnId> {
                Self::parse(&text)
            }
        }
    )*};
}

slug! {
    /// A regional centre or a sister scheme.
    CentreId
    /// A reception office (*bureau d'accueil*).
    OfficeId
    /// A social worker.
    WorkerId
    /// An interpreter.
    InterpreterId
    /// A room in which people are received.
    RoomId
}
