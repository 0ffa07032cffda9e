//! Accounts of the centre's staff.

use chrono::{DateTime, Utc};
use domain::booking::StaffId;
use domain::directory::WorkerId;

/// What an account may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Everything, for every office.
    Coordinator,
    /// The daily work.
    Worker,
}

/// An account.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffAccount {
    /// The key.
    pub id: StaffId,
    /// What one types to sign in; unique whatever the case.
    pub login: String,
    /// Name as colleagues read it.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// The worker of the directory whose account it is.
    pub worker: Option<WorkerId>,
    /// The password's hash, in the form that its algorithm writes.
    pub password_hash: String,
    /// Since when it can no longer be used.
    pub disabled_at: Option<DateTime<Utc>>,
}

/// An account to be made.
#[derive(Clone)]
pub struct NewStaff {
    /// What one types to sign in.
    pub login: String,
    /// Name as colleagues read it.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// The worker of the directory whose account it is.
    pub worker: Option<WorkerId>,
    /// The password's hash.
    pub password_hash: String,
}

/// What became of a new account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddStaff {
    /// It was made.
    Added(StaffId),
    /// Another account signs in with that name.
    LoginTaken,
}

impl Role {
    /// The name used in the database and in the operator's commands.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Worker => "worker",
        }
    }

    /// The role of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Coordinator, Self::Worker].into_iter().find(|role| role.code() == code)
    }
}

impl core::fmt::Debug for StaffAccount {
    /// Without the password's hash.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("StaffAccount").field("id", &self.id).field("role", &self.role).finish_non_exhaustive()
    }
}
