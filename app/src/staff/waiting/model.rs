//! Who waits for an earlier time, and what became of a wish about it.

use domain::{
    booking::{MoveRefused, NotOffered, OfferOutcome, OfferRefused, WaitingBecause, WaitingWish},
    calendar::Moment,
    language::Language,
};
use serde::{Deserialize, Serialize};

/// The whole list, or one appointment of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingView {
    /// Office by office, by their names.
    pub offices: Vec<(String, Vec<WaitingLine>)>,
    /// The appointment that is asked for, with how its person waits, or could.
    pub one: Option<WaitingLine>,
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingLine {
    pub id: String,
    /// Nobody's where she was erased.
    pub name: Option<String>,
    /// As it is dialled, and as it is read.
    pub phone: Option<(String, String)>,
    pub start: Moment,
    pub language: Option<Language>,
    /// Her place, of how many, and why; none where she does not wait.
    pub rank: Option<(u32, u32, WaitingBecause)>,
    pub wish: WaitingWish,
    /// The number of the offer that she may take.
    pub open: Option<u32>,
    /// Why nothing is offered to her now.
    pub not_offered: NotOffered,
    pub trail: Vec<OfferView>,
    pub may_change: bool,
}

/// What was offered to her.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferView {
    pub start: Moment,
    pub offered_at: Moment,
    pub until: Moment,
    pub because: WaitingBecause,
    pub place: u32,
    pub of: u32,
    pub outcome: Option<OfferOutcome>,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WaitingChange {
    Join(WaitingWish),
    Remove,
    /// Out of her turn.
    Offer,
    /// She has said yes to the offer of this number.
    Take(u32),
    /// She has said no to it.
    Keep(u32),
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WaitingOutcome {
    Joined,
    Removed,
    Offered,
    Taken,
    Kept,
    /// Nothing that suits is free, or too late.
    NothingFree,
    /// Somebody else has just taken it.
    NotFree,
    NotWaiting,
    Join(MoveRefused),
    Answer(OfferRefused),
    /// A date cannot be read.
    Wrong,
}

impl WaitingOutcome {
    /// What the address of the next page says, where something was done.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::Joined => Some("joined"),
            Self::Removed => Some("removed"),
            Self::Offered => Some("offered"),
            Self::Taken => Some("taken"),
            Self::Kept => Some("kept"),
            _ => None,
        }
    }

    /// What an address says.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Joined, Self::Removed, Self::Offered, Self::Taken, Self::Kept]
            .into_iter()
            .find(|said| said.code() == Some(code))
    }
}
