//! Offers are made, and ended when their time is over.

use chrono::{DateTime, Utc};
use domain::booking::{
    AppointmentId, NewOffer, OfferOutcome, Placed, Waiting, WaitingBecause, earliest_for, in_order,
    offers_now,
};
use domain::calendar::brussels_date;
use domain::directory::Directory;
use domain::message::{offer_medium, offer_message};
use domain::people::Actor;

use super::{end_offer, leave};
use crate::booking::busy::{Holder, Taken, take_cells};
use crate::booking::rows::lock_row;
use crate::columns::{Columns, actor_text, millis};
use crate::messages::{MessageTo, insert_message};
use crate::write::again;
use crate::{CentreStore, StoreError};

/// What became of an offer that was to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferMade {
    /// It stands, under this number.
    Made(u32),
    /// Somebody else has that time.
    Taken,
    /// She does not wait any more, or has an offer already.
    NotWaiting,
    /// No earlier time that suits her is free, or not at this hour.
    NothingFree,
}

impl CentreStore {
    /// Everybody who waits, in her place.
    pub async fn waiting_in_order(&self, now: DateTime<Utc>) -> Result<Vec<Placed>, StoreError> {
        Ok(in_order(self.waiting(now).await?))
    }

    /// Offers what is free to those who wait for it, in their order; how many offers were
    /// made. Several servers may do it at once: an hour goes to one of them.
    pub async fn make_offers(&self, directory: &Directory, now: DateTime<Utc>) -> Result<u32, StoreError> {
        let placed = self.waiting_in_order(now).await?;
        let Some(last) = placed.iter().map(|one| one.waiting.appointment.slot.cells().start).max() else {
            return Ok(0);
        };
        let ahead = domain::booking::Cell::containing(now).0..last;
        let people: Vec<_> = placed.iter().filter_map(|one| one.waiting.herself()).collect();
        let mut busy = self.all_busy(directory, &people, &ahead, now).await?;
        let is_reachable = |appointment: &domain::booking::Appointment| {
            appointment.person.as_ref().is_some_and(|person| offer_medium(person, self.media).is_some())
        };
        let mut made = 0;
        for offer in offers_now(directory, &mut busy, &placed, is_reachable, now) {
            made += u32::from(matches!(
                self.record_offer(&offer, &Actor::Service, now).await?,
                OfferMade::Made(_)
            ));
        }
        Ok(made)
    }

    /// Offers somebody the earliest time that suits her, out of her turn.
    pub async fn offer_by_hand(
        &self,
        directory: &Directory,
        id: &AppointmentId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<OfferMade, StoreError> {
        let placed = self.waiting_in_order(now).await?;
        let Some(one) = placed.iter().find(|one| one.waiting.appointment.id == *id) else {
            return Ok(OfferMade::NotWaiting);
        };
        let Some(query) = one.waiting.query(brussels_date(now)) else { return Ok(OfferMade::NothingFree) };
        let people: Vec<_> = one.waiting.herself().into_iter().collect();
        let busy = self.all_busy(directory, &people, &query.cells(), now).await?;
        // Whoever calls her may offer again what she has not answered.
        let anew = Waiting { offers: Vec::new(), ..one.waiting.clone() };
        let Some((slot, until)) = earliest_for(directory, &busy, &anew, now) else {
            return Ok(OfferMade::NothingFree);
        };
        let of = u32::try_from(placed.len()).unwrap_or(u32::MAX);
        let (because, place) = (WaitingBecause::Hand, one.place);
        let offer = NewOffer { appointment: id.clone(), slot, until, because, place, of };
        self.record_offer(&offer, by, now).await
    }

    /// Makes an offer: its time is kept, and a message planned where one can reach her.
    pub async fn record_offer(
        &self,
        offer: &NewOffer,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<OfferMade, StoreError> {
        again(move || self.try_offering(offer, by, now)).await
    }

    async fn try_offering(
        &self,
        new: &NewOffer,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<OfferMade, StoreError> {
        let id = &new.appointment;
        let mut write = self.write().await?;
        let Some(appointment) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(OfferMade::NotWaiting);
        };
        let row = sqlx::query(
            "SELECT (SELECT COUNT(*) FROM offers WHERE appointment_id = $1) AS made,
                    (SELECT COUNT(*) FROM offers WHERE appointment_id = $1 AND ended_at IS NULL) AS standing,
                    (SELECT COUNT(*) FROM waiting WHERE appointment_id = $1 AND left_at IS NULL) AS waits",
        )
        .bind(id.as_str())
        .fetch_one(&mut *write)
        .await?;
        let columns = Columns(&row);
        let is_earlier = new.slot.start < appointment.slot.start && appointment.may_move(now).is_ok();
        let waits = columns.number("waits")? == 1 && columns.number("standing")? == 0;
        let Some(person) = appointment.person.as_ref().filter(|_| waits && is_earlier) else {
            return Ok(OfferMade::NotWaiting);
        };
        let number = columns.number("made")? + 1;
        let holder = Holder::offer(id, number, new.until, now);
        let file = appointment.case_file.as_ref();
        if take_cells(&mut write, self.centre(), &holder, &new.slot, file).await? != Taken::All {
            return Ok(OfferMade::Taken);
        }
        insert(&mut write, self.centre().as_str(), new, number, by, now).await?;
        if let Some(medium) = offer_medium(person, self.media) {
            let message = offer_message(medium, now, new.until);
            insert_message(&mut write, id, self.centre(), message, MessageTo::Offered(number), now).await?;
        }
        self.commit(write).await?;
        Ok(OfferMade::Made(u32::try_from(number).map_err(|_| StoreError::Unreadable("number"))?))
    }

    /// Ends the offers that nobody has answered in time, and those of which no message
    /// has reached anybody; takes off the list whoever has not answered again and again.
    /// How many ended.
    pub async fn end_offers(&self, now: DateTime<Utc>) -> Result<u32, StoreError> {
        let rows = sqlx::query(
            "SELECT appointment_id, number, expires_at FROM offers
             WHERE centre = $1 AND ended_at IS NULL
               AND (expires_at <= $2 OR EXISTS (
                   SELECT 1 FROM messages m
                   WHERE m.appointment_id = offers.appointment_id AND m.offer = offers.number
                     AND m.failed_at IS NOT NULL))",
        )
        .bind(self.centre().as_str())
        .bind(millis(now))
        .fetch_all(&self.reader)
        .await?;
        for row in &rows {
            let columns = Columns(row);
            let (id, number) =
                (AppointmentId::new(columns.text("appointment_id")?), columns.number("number")?);
            self.end_unanswered(&id, number, now).await?;
        }
        Ok(u32::try_from(rows.len()).unwrap_or(u32::MAX))
    }

    async fn end_unanswered(
        &self,
        id: &AppointmentId,
        number: i64,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut write = self.write().await?;
        if lock_row(&mut write, self.centre(), id).await?.is_none() {
            return Ok(());
        }
        // She has said nothing where a message has left, or where a colleague has asked her.
        let unreached: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM messages
             WHERE appointment_id = $1 AND offer = $2 AND sent_at IS NULL AND dropped_at IS NULL",
        )
        .bind(id.as_str())
        .bind(number)
        .fetch_one(&mut *write)
        .await?;
        let outcome = if unreached > 0 { OfferOutcome::Unreached } else { OfferOutcome::Expired };
        end_offer(&mut write, id, number, outcome, now).await?;
        self.commit(write).await?;
        if self.waiting_of(id).await?.is_some_and(|one| one.left_at.is_none() && one.has_gone_quiet()) {
            let mut write = self.write().await?;
            leave(&mut write, id, &Actor::Service, now).await?;
            self.commit(write).await?;
        }
        Ok(())
    }
}

async fn insert(
    write: &mut crate::booking::rows::Write,
    centre: &str,
    new: &NewOffer,
    number: i64,
    by: &Actor,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let slot = &new.slot;
    sqlx::query(
        "INSERT INTO offers
             (appointment_id, number, centre, starts_at, ends_at, office, worker, interpreter, room,
              offered_at, offered_by, expires_at, because, place, places)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(new.appointment.as_str())
    .bind(number)
    .bind(centre)
    .bind(millis(slot.start.to_utc()))
    .bind(millis(slot.end.to_utc()))
    .bind(slot.office.as_str())
    .bind(slot.worker.as_str())
    .bind(slot.interpreter.as_ref().map(ToString::to_string))
    .bind(slot.room.as_ref().map(ToString::to_string))
    .bind(millis(now))
    .bind(actor_text(by))
    .bind(millis(new.until))
    .bind(new.because.code())
    .bind(i64::from(new.place))
    .bind(i64::from(new.of))
    .execute(&mut **write)
    .await?;
    Ok(())
}
