//! What a centre receives people for, and how long it takes.

use core::fmt;

use serde::{Deserialize, Serialize};

/// What an appointment is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppointmentKind {
    /// First meeting, with the *bilan social*.
    FirstReception,
    /// A later meeting.
    FollowUp,
    /// Signing the *convention*.
    Convention,
    /// Taking stock, at least every six months.
    Evaluation,
    /// The centre's social service.
    SocialService,
    /// The centre's service for work and training (*insertion socioprofessionnelle*).
    ProfessionalService,
}

impl AppointmentKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::FirstReception,
        Self::FollowUp,
        Self::Convention,
        Self::Evaluation,
        Self::SocialService,
        Self::ProfessionalService,
    ];

    /// Usual length in minutes; a centre may set another.
    #[must_use]
    pub const fn usual_minutes(self) -> u16 {
        match self {
            // The bilan social takes about an hour and a half.
            Self::FirstReception => 90,
            Self::FollowUp | Self::Evaluation | Self::ProfessionalService => 60,
            Self::Convention | Self::SocialService => 45,
        }
    }

    /// The name used in addresses, forms, files and the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::FirstReception => "first_reception",
            Self::FollowUp => "follow_up",
            Self::Convention => "convention",
            Self::Evaluation => "evaluation",
            Self::SocialService => "social_service",
            Self::ProfessionalService => "professional_service",
        }
    }

    /// The kind of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl fmt::Display for AppointmentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// How long an appointment of a kind lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindRule {
    /// Which kind.
    pub kind: AppointmentKind,
    /// Length in minutes, a multiple of 15.
    pub minutes: u16,
    /// From the opening's start, one may begin every so many minutes, a multiple
    /// of 15.
    pub every: u16,
}

impl KindRule {
    /// The usual length of this kind, one after the other.
    #[must_use]
    pub const fn usual(kind: AppointmentKind) -> Self {
        let minutes = kind.usual_minutes();
        Self { kind, minutes, every: minutes }
    }
}
