//! Agendas that calendars can follow.

use serde::{Deserialize, Serialize};

/// The page of calendars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedsView {
    /// One's own, where one receives people.
    pub own: Option<FollowedAgenda>,
    pub interpreters: Vec<FollowedAgenda>,
}

/// An agenda, and whether it has an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowedAgenda {
    /// The interpreter; empty for one's own.
    pub id: String,
    pub name: String,
    pub is_followed: bool,
}

/// What became of a wish about an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FeedOutcome {
    /// The new address, with its secret.
    Given(String),
    Ended,
}
