//! Moving an appointment: its old time is free and its new time taken in one
//! step, or nothing happens.

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, Channel, Slot, SlotQuery, why_not_free};
use domain::calendar::brussels_date;
use domain::directory::{Directory, OfficeId};
use domain::message::MessageKind;
use domain::people::Actor;

use super::busy::{Holder, Taken, release_cells, take_cells};
use super::rows::{append_event, lock_row, rewrite};
use super::{MoveAnswer, MoveOutcome};
use crate::slots::{Alternatives, Own};
use crate::waiting::withdraw_offers;
use crate::write::{TRIES, again};
use crate::{CentreStore, StoreError};

impl CentreStore {
    /// Moves an appointment to the slot that starts at `start`, with whoever is
    /// free then at `office` (its own office where `None`).
    ///
    /// # Errors
    /// Trouble with the database; the appointment is then where it was or where
    /// it should be, never in between.
    pub async fn move_to(
        &self,
        directory: &Directory,
        id: &AppointmentId,
        start: DateTime<Utc>,
        office: Option<&OfficeId>,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<MoveAnswer, StoreError> {
        let Some(appointment) = self.appointment_by_id(id).await? else {
            return Ok(MoveAnswer::NotFound);
        };
        if let Err(refused) = appointment.may_move(now) {
            return Ok(MoveAnswer::Refused(refused));
        }
        let channel = if *by == Actor::Visitor { Channel::Public } else { Channel::Counter };
        let here = appointment.search_again(brussels_date(start), 1, channel);
        let query = SlotQuery { office: office.cloned().or(here.office), ..here };
        for _ in 0..TRIES {
            let Some(slot) =
                self.slot_at(directory, Own::Appointment(&appointment), &query, start, now).await?
            else {
                break;
            };
            match self.record_move(directory, id, &slot, by, now).await? {
                MoveOutcome::Taken => {}
                MoveOutcome::HasAnother => return Ok(MoveAnswer::HasAnother),
                MoveOutcome::Moved(moved) => return Ok(MoveAnswer::Moved(moved)),
                MoveOutcome::Refused(refused) => return Ok(MoveAnswer::Refused(refused)),
                MoveOutcome::NotFound => return Ok(MoveAnswer::NotFound),
            }
        }
        let alternatives =
            match self.alternatives(directory, Own::Appointment(&appointment), &query, start, now).await? {
                Alternatives::Some(slots) => slots,
                Alternatives::Never(_) => Vec::new(),
            };
        Ok(MoveAnswer::NotFree { why: why_not_free(directory, &query, start, now), alternatives })
    }

    /// Moves an appointment to one particular slot, if everyone it needs is free.
    /// To its own slot nothing happens.
    ///
    /// # Errors
    /// Trouble with the database; see [`CentreStore::move_to`].
    pub async fn record_move(
        &self,
        directory: &Directory,
        id: &AppointmentId,
        slot: &Slot,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<MoveOutcome, StoreError> {
        // Two who swap their times can stand in each other's way.
        again(move || self.try_moving(directory, id, slot, by, now)).await
    }

    async fn try_moving(
        &self,
        directory: &Directory,
        id: &AppointmentId,
        slot: &Slot,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<MoveOutcome, StoreError> {
        let mut write = self.write().await?;
        let Some(appointment) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(MoveOutcome::NotFound);
        };
        let moved = match appointment.moved(slot.clone(), now) {
            Ok(moved) => moved,
            Err(refused) => return Ok(MoveOutcome::Refused(refused)),
        };
        if appointment.slot == *slot {
            return Ok(MoveOutcome::Moved(Box::new(appointment)));
        }
        release_cells(&mut write, id).await?;
        let (holder, case_file) = (Holder::appointment(id, now), appointment.case_file.as_ref());
        match take_cells(&mut write, self.centre(), &holder, slot, case_file).await? {
            Taken::All => {}
            Taken::ByOthers => return Ok(MoveOutcome::Taken),
            Taken::ByHerself => return Ok(MoveOutcome::HasAnother),
        }
        rewrite(&mut write, &moved).await?;
        withdraw_offers(&mut write, id, now).await?;
        append_event(&mut write, id, "moved", Some(slot), by, now).await?;
        if let Some(person) = &moved.person {
            self.plan_messages(&mut write, (id, slot, person), MessageKind::Moved, now).await?;
        }
        self.ask_interpreter(&mut write, directory, (id, slot), now).await?;
        self.commit(write).await?;
        Ok(MoveOutcome::Moved(Box::new(moved)))
    }
}
