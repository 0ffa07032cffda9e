//! Receiving somebody now: the hour of the worker is taken from this quarter of an
//! hour on, and the person is noted as there, in one step or not at all.

use chrono::{DateTime, Utc};
use domain::booking::{
    Appointment, AppointmentId, AttendanceMark, BookingRequest, Cell, Channel, NotNow, Resource, Slot,
    SlotQuery, State, slot_now,
};
use domain::calendar::brussels_date;
use domain::directory::{Directory, OfficeId, WorkerId};
use domain::people::Actor;

use super::busy::{Holder, Taken, a_day_before, give_up_what_is_over, release_cells, take_cells};
use super::record::Coming;
use super::rows::{append_event, lock_row, rewrite};
use super::{BookingOutcome, ChangeOutcome, NewBooking, ReceiveAnswer, WalkInAnswer};
use crate::columns::{Columns, millis};
use crate::messages::drop_unsent;
use crate::slots::Own;
use crate::waiting::leave;
use crate::write::TRIES;
use crate::{CentreStore, IdempotencyKey, Random, StoreError, dialect};

/// Of a slot whose room was taken meanwhile, the next try finds another one or none.
enum Attempt<T> {
    Done(T),
    Taken,
}

impl CentreStore {
    /// Receives somebody who has no appointment, with the worker and at the office that
    /// `request` names; see [`slot_now`]. A repeated request with the same key gets the
    /// same answer.
    ///
    /// # Errors
    /// Trouble with the database. Whether she was received is then unknown: repeat the
    /// request with the same key.
    pub async fn receive(
        &self,
        directory: &Directory,
        request: &BookingRequest,
        key: &IdempotencyKey,
        by: &Actor,
        random: Random,
        now: DateTime<Utc>,
    ) -> Result<WalkInAnswer, StoreError> {
        let query = SlotQuery { from: brussels_date(now), ..request.query(Channel::Counter) };
        for _ in 0..TRIES {
            if let Some(answered) = self.answered(key, request).await? {
                return Ok(answered.into());
            }
            let slot = match self.slot_now(directory, Own::Nobody, &query, now).await? {
                Ok(slot) => slot,
                Err(NotNow::Never(why)) => return Ok(WalkInAnswer::Impossible(why)),
                Err(NotNow::Taken) => break,
            };
            let new = NewBooking { directory, request, slot: &slot, key, by };
            match self.record(new, Coming::Now, random, now).await? {
                BookingOutcome::Taken => {}
                outcome => return Ok(outcome.into()),
            }
        }
        // The one who took it may have been this very request, sent twice.
        if let Some(answered) = self.answered(key, request).await? {
            return Ok(answered.into());
        }
        Ok(WalkInAnswer::Taken(self.whom_she_has(query.worker.as_ref(), now).await?))
    }

    /// Receives the person of an appointment now, whatever its time was, with this worker
    /// at this office. Where its own time is now and with her, only the arrival is noted;
    /// whoever has been received by a colleague meanwhile stays with her.
    ///
    /// # Errors
    /// Trouble with the database; the appointment is then where it was or is now.
    pub async fn receive_appointment(
        &self,
        directory: &Directory,
        id: &AppointmentId,
        (worker, office): (&WorkerId, &OfficeId),
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ReceiveAnswer, StoreError> {
        for _ in 0..TRIES {
            let Some(appointment) = self.appointment_by_id(id).await? else {
                return Ok(ReceiveAnswer::NotFound);
            };
            if let Err(refused) = appointment.may_receive(now) {
                return Ok(ReceiveAnswer::Refused(refused));
            }
            let Slot { worker: with, office: at, .. } = &appointment.slot;
            // Whoever is there already is with the colleague who was faster.
            let is_received = (with, at) == (worker, office) || appointment.state() == State::Arrived;
            if appointment.is_now(now) && is_received {
                match self.mark(id, AttendanceMark::Arrived, by, now).await? {
                    ChangeOutcome::Made(there) => return Ok(ReceiveAnswer::Received(there)),
                    ChangeOutcome::NotFound => return Ok(ReceiveAnswer::NotFound),
                    // Cancelled meanwhile: the next try says so.
                    ChangeOutcome::Refused(_) => continue,
                }
            }
            let query = appointment.search_now(worker, office, now);
            let slot = match self.slot_now(directory, Own::Appointment(&appointment), &query, now).await? {
                Ok(slot) => slot,
                Err(NotNow::Never(why)) => return Ok(ReceiveAnswer::Impossible(why)),
                Err(NotNow::Taken) => match self.whom_she_has(Some(worker), now).await? {
                    // Herself, since she was looked at: the next look sees it.
                    Some(holder) if holder.id == *id => continue,
                    holder => return Ok(ReceiveAnswer::Taken(holder)),
                },
            };
            match self.try_receiving(id, &slot, by, now).await {
                Ok(Attempt::Done(answer)) => return Ok(answer),
                Ok(Attempt::Taken) => {}
                Err(StoreError::Trouble(error)) if dialect::is_passing(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(ReceiveAnswer::Taken(self.whom_she_has(Some(worker), now).await?))
    }

    async fn try_receiving(
        &self,
        id: &AppointmentId,
        slot: &Slot,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Attempt<ReceiveAnswer>, StoreError> {
        let mut write = self.write().await?;
        let Some(appointment) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(Attempt::Done(ReceiveAnswer::NotFound));
        };
        if appointment.is_now(now) && appointment.state() == State::Arrived {
            return Ok(Attempt::Taken);
        }
        let received = match appointment.received(slot.clone(), now) {
            Ok(received) => received,
            Err(refused) => return Ok(Attempt::Done(ReceiveAnswer::Refused(refused))),
        };
        release_cells(&mut write, id).await?;
        give_up_what_is_over(&mut write, self.centre(), slot).await?;
        // Who is there is nowhere else, whatever was planned for her: what she had now goes on
        // standing in the agenda.
        let holder = Holder::appointment(id, now);
        if take_cells(&mut write, self.centre(), &holder, slot, None).await? != Taken::All {
            return Ok(Attempt::Taken);
        }
        rewrite(&mut write, &received).await?;
        append_event(&mut write, id, "moved", Some(slot), by, now).await?;
        if appointment.arrived_at.is_none() {
            append_event(&mut write, id, AttendanceMark::Arrived.code(), None, by, now).await?;
        }
        leave(&mut write, id, by, now).await?;
        // Whoever was to interpret at the time before is not expected then any more.
        self.end_request(&mut write, id, None, now).await?;
        // Who is there need not be reminded.
        drop_unsent(&mut write, id, now).await?;
        self.commit(write).await?;
        Ok(Attempt::Done(ReceiveAnswer::Received(Box::new(received))))
    }

    /// What fits now, once what is over gives up the rest of its time.
    async fn slot_now(
        &self,
        directory: &Directory,
        own: Own<'_>,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<Result<Slot, NotNow>, StoreError> {
        let mut busy = self.busy(directory, own, query, now).await?;
        let rows = sqlx::query_as::<_, (String, i64)>(
            "SELECT resource, cell FROM appointments
             JOIN busy ON held_by = 'appointment:' || id
             WHERE appointments.centre = $1 AND starts_at >= $2 AND starts_at <= $3 AND cell >= $4
               AND (done_at IS NOT NULL OR no_show_at IS NOT NULL)",
        )
        .bind(self.centre().as_str())
        .bind(millis(a_day_before(now)))
        .bind(millis(now))
        .bind(Cell::containing(now).0)
        .fetch_all(&self.reader)
        .await?;
        for (key, cell) in rows {
            if let Some(resource) = Resource::parse(&key) {
                busy.release(&resource, cell..cell + 1);
            }
        }
        Ok(slot_now(directory, &busy, query, now))
    }

    /// Whom a worker has now; nobody where something else than an appointment takes her
    /// time, or where it has just become free.
    async fn whom_she_has(
        &self,
        worker: Option<&WorkerId>,
        now: DateTime<Utc>,
    ) -> Result<Option<Box<Appointment>>, StoreError> {
        let Some(worker) = worker else { return Ok(None) };
        let row = sqlx::query(
            "SELECT appointments.* FROM busy
             JOIN appointments ON held_by = 'appointment:' || id
             WHERE busy.centre = $1 AND resource = $2 AND cell = $3 AND appointments.centre = $1",
        )
        .bind(self.centre().as_str())
        .bind(Resource::Worker(worker.clone()).to_string())
        .bind(Cell::containing(now).0)
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| Columns(&row).appointment().map(Box::new)).transpose()
    }
}
