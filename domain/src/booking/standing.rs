//! An appointment as the person who comes sees it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Appointment, SlotSearch, State};

/// Where the appointment stands, for the person who comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// She is expected.
    Booked,
    /// She is expected, at another time than was first said.
    Moved,
    /// She is there.
    Arrived,
    /// It is over.
    Past,
    /// She did not come.
    NoShow,
    /// It was cancelled.
    Cancelled,
}

impl Appointment {
    /// Where it stands at `now`, for the person who comes: once its time is over,
    /// it is over for her, whether or not anybody has noted so.
    #[must_use]
    pub fn standing(&self, now: DateTime<Utc>) -> Standing {
        match self.state() {
            State::Cancelled => Standing::Cancelled,
            State::NoShow => Standing::NoShow,
            State::Done => Standing::Past,
            _ if self.slot.end.to_utc() <= now => Standing::Past,
            State::Arrived => Standing::Arrived,
            State::Booked if self.sequence > 0 => Standing::Moved,
            State::Booked => Standing::Booked,
        }
    }

    /// Of the free slots that a search found for it, those that are a move. Its
    /// own time counts as free there, but is none: at the same office and hour it
    /// stays where it is, whoever receives.
    #[must_use]
    pub fn moves_among(&self, mut found: SlotSearch) -> SlotSearch {
        for day in &mut found.days {
            day.slots.retain(|slot| slot.start != self.slot.start || slot.office != self.slot.office);
        }
        found.days.retain(|day| !day.slots.is_empty());
        found
    }
}
