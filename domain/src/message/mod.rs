//! What a person is told about her appointment without asking, and its interpreter:
//! which messages an event brings, by which medium, from when and until when each is
//! of use.

mod address;
mod plan;
mod segments;

use serde::{Deserialize, Serialize};

pub use address::MessageAddress;
pub use plan::{
    PlannedMessage, interpreter_medium, interpreter_message, link_message, next_try, offer_medium,
    offer_message, planned_messages,
};
pub use segments::{SmsEncoding, SmsSize, plain_sms, sms_size};

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// It is booked.
    Confirmation,
    /// It is in two days.
    DaysBefore,
    /// It is in two hours.
    HoursBefore,
    /// It has another time or place.
    Moved,
    /// It does not take place.
    Cancelled,
    /// She has asked for its link.
    Link,
    /// Somebody who waits may come earlier.
    Offer,
    /// To an interpreter: whether she comes.
    InterpreterRequest,
    /// To an interpreter who was asked: she is not needed there.
    InterpreterOff,
}

/// How a message travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// By e-mail.
    Mail,
    /// By short message to a telephone.
    Sms,
}

/// The media by which an installation can send.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Media {
    /// There is a mail server.
    pub mail: bool,
    /// There is a gateway for short messages.
    pub sms: bool,
}

/// Why a message has not reached anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageTrouble {
    /// The provider did not answer, or asked for patience.
    Unreachable,
    /// The provider knows no such address, or takes nothing for it.
    AddressRefused,
    /// The provider does not take our messages at all: who we say we are, or how.
    ProviderRefused,
    /// Nobody sent it while it was of use.
    TooLate,
}

impl MessageKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Confirmation,
        Self::DaysBefore,
        Self::HoursBefore,
        Self::Moved,
        Self::Cancelled,
        Self::Link,
        Self::Offer,
        Self::InterpreterRequest,
        Self::InterpreterOff,
    ];

    /// The name used in the database and in figures.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::DaysBefore => "days_before",
            Self::HoursBefore => "hours_before",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::Link => "link",
            Self::Offer => "offer",
            Self::InterpreterRequest => "interpreter_request",
            Self::InterpreterOff => "interpreter_off",
        }
    }

    /// The kind of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl Medium {
    /// Every medium.
    pub const ALL: [Self; 2] = [Self::Mail, Self::Sms];

    /// The name used in the database and in figures.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Sms => "sms",
        }
    }

    /// The medium of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|medium| medium.code() == code)
    }
}

impl MessageTrouble {
    /// Every trouble.
    pub const ALL: [Self; 4] =
        [Self::Unreachable, Self::AddressRefused, Self::ProviderRefused, Self::TooLate];

    /// The name used in the database, in logs and in figures.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::AddressRefused => "address_refused",
            Self::ProviderRefused => "provider_refused",
            Self::TooLate => "too_late",
        }
    }

    /// The trouble of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trouble| trouble.code() == code)
    }

    /// Whether another try may succeed.
    #[must_use]
    pub const fn may_pass(self) -> bool {
        matches!(self, Self::Unreachable | Self::ProviderRefused)
    }
}
