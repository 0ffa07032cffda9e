//! In which order people who wait are offered what becomes free, and why.

use core::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::Waiting;

/// What decided that somebody is offered a time before another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitingBecause {
    /// The last day on which she may come is nearer, or is the only one known.
    Date,
    /// She booked earlier.
    Booked,
    /// She said earlier that she would come earlier.
    Joined,
    /// Nobody else waits.
    Alone,
    /// A colleague has chosen her.
    Hand,
}

impl WaitingBecause {
    /// Every reason.
    pub const ALL: [Self; 5] = [Self::Date, Self::Booked, Self::Joined, Self::Alone, Self::Hand];

    /// The name used in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Booked => "booked",
            Self::Joined => "joined",
            Self::Alone => "alone",
            Self::Hand => "hand",
        }
    }

    /// The reason of that name, if there is one.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|because| because.code() == code)
    }
}

/// Somebody in her place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Who waits.
    pub waiting: Waiting,
    /// Her place; the first is 1.
    pub place: u32,
    /// What puts her before whoever comes after her; for the last one, after whoever
    /// comes before.
    pub because: WaitingBecause,
}

/// Whoever must come soonest first; those of whom no such date is known after them, and
/// among equals whoever booked first, then whoever joined first.
#[must_use]
pub fn in_order(mut waiting: Vec<Waiting>) -> Vec<Placed> {
    waiting.sort_by(|one, other| {
        compare(one, other).0.then_with(|| one.appointment.id.as_str().cmp(other.appointment.id.as_str()))
    });
    let reasons: Vec<_> =
        waiting.iter().zip(waiting.iter().skip(1)).map(|(one, next)| compare(one, next).1).collect();
    let last = reasons.last().copied().unwrap_or(WaitingBecause::Alone);
    waiting
        .into_iter()
        .zip(reasons.into_iter().chain(core::iter::once(last)))
        .zip(1..)
        .map(|((waiting, because), place)| Placed { waiting, place, because })
        .collect()
}

/// Who of two comes first, and what decides it.
fn compare(one: &Waiting, other: &Waiting) -> (Ordering, WaitingBecause) {
    let by_date = match (one.wish.must_by, other.wish.must_by) {
        (Some(one), Some(other)) => one.cmp(&other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    };
    let by_booking = one.appointment.booked_at.cmp(&other.appointment.booked_at);
    [(by_date, WaitingBecause::Date), (by_booking, WaitingBecause::Booked)]
        .into_iter()
        .find(|(order, _)| order.is_ne())
        .unwrap_or((one.joined_at.cmp(&other.joined_at), WaitingBecause::Joined))
}
