//! What is offered to whom.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::{Placed, Waiting, WaitingBecause, offer_until};
use crate::booking::{
    Appointment, AppointmentId, Busy, Cell, Channel, Resource, Slot, SlotQuery, free_slots_for_move,
};
use crate::calendar::brussels_date;
use crate::directory::Directory;

/// An offer that should be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOffer {
    /// To the person of this appointment.
    pub appointment: AppointmentId,
    /// The time, with the people and the place that go with it.
    pub slot: Slot,
    /// Until when it is kept for her.
    pub until: DateTime<Utc>,
    /// Why she is the next.
    pub because: WaitingBecause,
    /// Her place, the first is 1.
    pub place: u32,
    /// Of how many.
    pub of: u32,
}

/// Why nothing is offered to somebody now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotOffered {
    /// Her appointment is over, or off.
    NotComing,
    /// She has an offer that she has not answered.
    Asked,
    /// We cannot write to her: somebody calls.
    NoAddress,
    /// She has said no today, or nothing: the next one comes tomorrow.
    Refused,
    /// No earlier time that suits her is free.
    NothingFree,
}

impl Waiting {
    /// Whether something may be offered to her at `now`; `reachable` where we can write
    /// to her.
    pub fn may_be_offered(&self, reachable: bool, now: DateTime<Utc>) -> Result<(), NotOffered> {
        let today = brussels_date(now);
        if self.appointment.may_move(now).is_err() {
            Err(NotOffered::NotComing)
        } else if self.open_offer(now).is_some() {
            Err(NotOffered::Asked)
        } else if !reachable {
            Err(NotOffered::NoAddress)
        } else if self.offers.iter().any(|offer| offer.was_refused_on(today)) {
            Err(NotOffered::Refused)
        } else {
            Ok(())
        }
    }

    /// The search that finds an earlier day for her: of her office, kind and language;
    /// none where no earlier day is left.
    #[must_use]
    pub fn query(&self, today: NaiveDate) -> Option<SlotQuery> {
        let from = self.wish.from.unwrap_or(today).max(today);
        let days = u16::try_from((self.appointment.slot.date() - from).num_days()).ok()?;
        let query = self.appointment.search_again(from, days, Channel::Public);
        (days > 0).then_some(SlotQuery { half_day: self.wish.half_day, ..query })
    }

    /// Her own time, where she has a file: she may have another appointment then.
    #[must_use]
    pub fn herself(&self) -> Option<Resource> {
        self.appointment.case_file.clone().map(Resource::Person)
    }

    /// Whether that very time was offered to her before.
    fn knows(&self, slot: &Slot) -> bool {
        self.offers.iter().any(|offer| offer.slot.start == slot.start && offer.slot.office == slot.office)
    }
}

/// The earliest time that can be offered to somebody, and until when; `busy` must know
/// what her [`Waiting::query`] asks for.
#[must_use]
pub fn earliest_for(
    directory: &Directory,
    busy: &Busy,
    waiting: &Waiting,
    now: DateTime<Utc>,
) -> Option<(Slot, DateTime<Utc>)> {
    let query = waiting.query(brussels_date(now))?;
    let found = free_slots_for_move(directory, busy, &waiting.appointment, &query, now);
    let herself = waiting.herself();
    let is_free = |slot: &Slot| herself.as_ref().is_none_or(|her| busy.is_free(her, slot.cells()));
    found.slots().filter(|slot| !waiting.knows(slot) && is_free(slot)).find_map(|slot| {
        // Another day: for an hour nobody changes her plans.
        let is_earlier = slot.date() < waiting.appointment.slot.date();
        let until = offer_until(now, slot.start.to_utc(), waiting.wish.notice()).filter(|_| is_earlier)?;
        Some((slot.clone(), until))
    })
}

/// The offers that should be made at `now` to people in their order: to each the
/// earliest time that suits her and that nobody before her has; one at a time.
#[must_use]
pub fn offers_now(
    directory: &Directory,
    busy: &mut Busy,
    placed: &[Placed],
    reachable: impl Fn(&Appointment) -> bool,
    now: DateTime<Utc>,
) -> Vec<NewOffer> {
    let of = u32::try_from(placed.len()).unwrap_or(u32::MAX);
    let mut offers = Vec::new();
    for Placed { waiting, place, because } in placed {
        if waiting.may_be_offered(reachable(&waiting.appointment), now).is_err() {
            continue;
        }
        let Some((slot, until)) = earliest_for(directory, busy, waiting, now) else { continue };
        for resource in slot.resources() {
            for cell in slot.cells() {
                busy.take(resource.clone(), Cell(cell));
            }
        }
        let appointment = waiting.appointment.id.clone();
        offers.push(NewOffer { appointment, slot, until, because: *because, place: *place, of });
    }
    offers
}
