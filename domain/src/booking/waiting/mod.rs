//! Who would come earlier, to whom a time that becomes free is offered, and for how long
//! the offer stands.

mod offers;
mod order;
mod stands;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

pub use offers::{NewOffer, NotOffered, earliest_for, offers_now};
pub use order::{Placed, WaitingBecause, in_order};
pub use stands::{is_quiet, offer_until};

use super::{Appointment, MoveRefused, Slot};
use crate::calendar::{HalfDay, brussels_date};
use crate::people::Actor;

/// So many offers in a row to which she says nothing: then she is not on the list any
/// more.
const MOST_UNANSWERED: usize = 3;

/// When somebody could come earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingWish {
    /// Not before this day.
    pub from: Option<NaiveDate>,
    /// Only in the morning, or only in the afternoon.
    pub half_day: Option<HalfDay>,
    /// So many hours before it begins she must know.
    pub notice_hours: u16,
    /// The last day on which she may come, where somebody has said it.
    pub must_by: Option<NaiveDate>,
}

impl WaitingWish {
    /// The hours that can be chosen, fewest first.
    pub const NOTICES: [u16; 4] = [3, 24, 48, 72];

    /// How long before it begins she must know.
    #[must_use]
    pub fn notice(&self) -> TimeDelta {
        TimeDelta::hours(i64::from(self.notice_hours))
    }
}

impl Default for WaitingWish {
    fn default() -> Self {
        Self { from: None, half_day: None, notice_hours: 24, must_by: None }
    }
}

/// Somebody who would come earlier than her appointment is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The appointment that she has.
    pub appointment: Appointment,
    /// When she could come.
    pub wish: WaitingWish,
    /// Since when she waits.
    pub joined_at: DateTime<Utc>,
    /// Who said so.
    pub joined_by: Actor,
    /// Since when she does not wait any more.
    pub left_at: Option<DateTime<Utc>>,
    /// What was offered to her, in its order.
    pub offers: Vec<Offer>,
}

impl Waiting {
    /// The offer that she may still take at `now`.
    #[must_use]
    pub fn open_offer(&self, now: DateTime<Utc>) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.is_open(now))
    }

    /// Whether she has let so many offers go by that she does not wait any more.
    #[must_use]
    pub fn has_gone_quiet(&self) -> bool {
        let since = self.offers.iter().filter(|offer| offer.offered_at >= self.joined_at);
        since.rev().take_while(|offer| offer.outcome == Some(OfferOutcome::Expired)).count()
            >= MOST_UNANSWERED
    }
}

/// An earlier time that is kept for somebody until she answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its place among the offers about her appointment.
    pub number: u32,
    /// The time, with the people and the place that go with it.
    pub slot: Slot,
    /// When it was made.
    pub offered_at: DateTime<Utc>,
    /// By whom: the service, or a colleague by hand.
    pub offered_by: Actor,
    /// Until when it is kept for her.
    pub until: DateTime<Utc>,
    /// Why she was the next.
    pub because: WaitingBecause,
    /// Which place she had, the first is 1.
    pub place: u32,
    /// Of how many who waited in her centre.
    pub of: u32,
    /// What became of it.
    pub outcome: Option<OfferOutcome>,
    /// When that was.
    pub ended_at: Option<DateTime<Utc>>,
}

/// What became of an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferOutcome {
    /// She comes at that time.
    Taken,
    /// She keeps the time that she has.
    Declined,
    /// She has not answered in time.
    Expired,
    /// No message has reached her.
    Unreached,
    /// Her appointment changed, or she waits no longer.
    Withdrawn,
}

impl OfferOutcome {
    /// Every outcome.
    pub const ALL: [Self; 5] = [Self::Taken, Self::Declined, Self::Expired, Self::Unreached, Self::Withdrawn];

    /// The name used in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Unreached => "unreached",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The outcome of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// What somebody says to an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferAnswer {
    /// She comes at that time.
    Take,
    /// She keeps the time that she has, and waits on.
    Keep,
    /// She keeps it, and wants no more offers.
    Stop,
}

impl OfferAnswer {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Take, Self::Keep, Self::Stop];

    /// The name used in forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Take => "take",
            Self::Keep => "keep",
            Self::Stop => "stop",
        }
    }

    /// The answer of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// Why an offer cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferRefused {
    /// Its time is over: it may be another's by now.
    TooLate,
    /// It was answered, or her appointment has changed since.
    NoLonger,
}

impl From<MoveRefused> for OfferRefused {
    fn from(_: MoveRefused) -> Self {
        Self::NoLonger
    }
}

impl Offer {
    /// Whether it can be taken at `now`.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.may_answer(now).is_ok()
    }

    /// The same, with the reason where it cannot.
    pub fn may_answer(&self, now: DateTime<Utc>) -> Result<(), OfferRefused> {
        match self.outcome {
            None if now < self.until => Ok(()),
            None | Some(OfferOutcome::Expired) => Err(OfferRefused::TooLate),
            Some(_) => Err(OfferRefused::NoLonger),
        }
    }

    /// Whether she has said no to it, or nothing, on that day.
    fn was_refused_on(&self, day: NaiveDate) -> bool {
        let is_refused = matches!(
            self.outcome,
            Some(OfferOutcome::Declined | OfferOutcome::Expired | OfferOutcome::Unreached)
        );
        is_refused && self.ended_at.is_some_and(|at| brussels_date(at) == day)
    }
}
