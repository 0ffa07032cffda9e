//! Offers are answered.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, Offer, OfferAnswer, OfferOutcome, OfferRefused};
use domain::directory::Directory;
use domain::message::MessageKind;
use domain::people::Actor;
use domain::schedule::fits;

use super::{end_offer, leave, offer};
use crate::booking::busy::{Holder, Taken, release_cells, take_cells};
use crate::booking::rows::{Write, append_event, lock_row, rewrite};
use crate::columns::Columns;
use crate::links::OFFERS;
use crate::write::again;
use crate::{CentreStore, ChangeOutcome, Store, StoreError, Token};

impl Store {
    /// The offer whose link holds this secret, with its appointment; one that is over
    /// included, for its page to say so.
    pub async fn offer_by_link(
        &self,
        secret: &Token,
        now: DateTime<Utc>,
    ) -> Result<Option<(Appointment, Offer)>, StoreError> {
        self.numbered_by_link(&OFFERS, secret, offer, now).await
    }
}

impl CentreStore {
    /// Makes a link to an offer; the earlier ones stay. Whether there is such an offer.
    pub async fn add_offer_link(
        &self,
        id: &AppointmentId,
        number: u32,
        secret: &Token,
        ends_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        self.add_numbered_link(&OFFERS, (id, number), secret, ends_at, now).await
    }

    /// Keeps what somebody says to an offer. Taking it moves her appointment to the time
    /// that was kept for her, in one step or not at all; she does not wait any more then.
    /// The same answer again changes nothing.
    ///
    /// # Errors
    /// Trouble with the database: nothing was changed, or all of it.
    pub async fn answer_offer(
        &self,
        directory: &Directory,
        (id, number): (&AppointmentId, u32),
        answer: OfferAnswer,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<OfferRefused>, StoreError> {
        again(move || self.try_answering(directory, (id, number), answer, by, now)).await
    }

    async fn try_answering(
        &self,
        directory: &Directory,
        (id, number): (&AppointmentId, u32),
        answer: OfferAnswer,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<OfferRefused>, StoreError> {
        let mut write = self.write().await?;
        let Some(before) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        let row = sqlx::query("SELECT * FROM offers WHERE appointment_id = $1 AND number = $2")
            .bind(id.as_str())
            .bind(i64::from(number))
            .fetch_optional(&mut *write)
            .await?;
        let Some(offer) = row.map(|row| offer(&Columns(&row))).transpose()? else {
            return Ok(ChangeOutcome::NotFound);
        };
        let is_said = matches!(
            (answer, offer.outcome),
            (OfferAnswer::Take, Some(OfferOutcome::Taken))
                | (OfferAnswer::Keep, Some(OfferOutcome::Declined))
        );
        if is_said {
            return Ok(ChangeOutcome::Made(Box::new(before)));
        }
        let number = i64::from(number);
        let refused = offer.may_answer(now).err();
        let after = match (answer, refused) {
            // Whoever wants no more offers is believed, whatever became of this one.
            (OfferAnswer::Stop, _) => {
                if refused.is_none() {
                    end_offer(&mut write, id, number, OfferOutcome::Declined, now).await?;
                }
                leave(&mut write, id, by, now).await?;
                before
            }
            (_, Some(refused)) => return Ok(ChangeOutcome::Refused(refused)),
            (OfferAnswer::Keep, None) => {
                end_offer(&mut write, id, number, OfferOutcome::Declined, now).await?;
                before
            }
            (OfferAnswer::Take, None) => {
                match self.take_offer(&mut write, directory, (&before, &offer), by, now).await? {
                    Ok(after) => after,
                    Err(refused) => return Ok(ChangeOutcome::Refused(refused)),
                }
            }
        };
        self.commit(write).await?;
        Ok(ChangeOutcome::Made(Box::new(after)))
    }

    /// The move to what was offered; where it is refused, the transaction must be given up.
    async fn take_offer(
        &self,
        write: &mut Write,
        directory: &Directory,
        (before, offer): (&Appointment, &Offer),
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Result<Appointment, OfferRefused>, StoreError> {
        let (id, slot) = (&before.id, &offer.slot);
        let moved = match before.moved(slot.clone(), now) {
            Ok(moved) => moved,
            Err(refused) => return Ok(Err(refused.into())),
        };
        // The hours of the centre may have changed since.
        if slot.start >= before.slot.start || fits(directory, before.kind, slot).is_err() {
            return Ok(Err(OfferRefused::NoLonger));
        }
        end_offer(write, id, i64::from(offer.number), OfferOutcome::Taken, now).await?;
        release_cells(write, id).await?;
        let (holder, file) = (Holder::appointment(id, now), before.case_file.as_ref());
        if take_cells(write, self.centre(), &holder, slot, file).await? != Taken::All {
            return Ok(Err(OfferRefused::NoLonger));
        }
        rewrite(write, &moved).await?;
        leave(write, id, by, now).await?;
        append_event(write, id, "moved", Some(slot), by, now).await?;
        if let Some(person) = &moved.person {
            self.plan_messages(write, (id, slot, person), MessageKind::Moved, now).await?;
        }
        self.ask_interpreter(write, directory, (id, slot), now).await?;
        Ok(Ok(moved))
    }
}
