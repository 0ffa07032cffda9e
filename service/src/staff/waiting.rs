//! Who waits for an earlier time, and what colleagues do about it.

use domain::{
    booking::{
        Appointment, AppointmentId, MoveRefused, OfferAnswer, OfferRefused, Placed, Waiting, WaitingWish,
    },
    message::offer_medium,
    people::Action,
};
use store::OfferMade;

use super::Staff;
use crate::{ServiceError, link_holder::made};

impl Staff<'_> {
    /// Everybody of the centre who waits, in her place.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn waiting_list(self) -> Result<Vec<Placed>, ServiceError> {
        self.must_be_allowed(Action::SeeWaiting)?;
        Ok(self.store().waiting_in_order(self.service.now()).await?)
    }

    /// How the person of an appointment waits, or has waited; with what was offered to
    /// her.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn waiting_of(self, id: &AppointmentId) -> Result<Option<Waiting>, ServiceError> {
        self.must_be_allowed(Action::SeeWaiting)?;
        Ok(self.store().waiting_of(id).await?)
    }

    /// Whether an offer can be written to the person of an appointment.
    #[must_use]
    pub fn can_be_offered(self, appointment: &Appointment) -> bool {
        let media = self.service.media();
        appointment.person.as_ref().is_some_and(|person| offer_medium(person, media).is_some())
    }

    /// Puts the person of an appointment on the list, or changes when she could come.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn put_on_waiting_list(
        self,
        id: &AppointmentId,
        wish: &WaitingWish,
    ) -> Result<Result<Box<Appointment>, MoveRefused>, ServiceError> {
        self.must_be_allowed(Action::ManageWaiting)?;
        made(self.store().wait_for_earlier(id, wish, &self.actor(), self.service.now()).await?)
    }

    /// Takes her off it; whether she was on it.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn take_off_waiting_list(self, id: &AppointmentId) -> Result<bool, ServiceError> {
        self.must_be_allowed(Action::ManageWaiting)?;
        Ok(self.store().stop_waiting(id, &self.actor(), self.service.now()).await?)
    }

    /// Offers her the earliest time that suits her, out of her turn.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn offer_by_hand(self, id: &AppointmentId) -> Result<OfferMade, ServiceError> {
        self.must_be_allowed(Action::ManageWaiting)?;
        let now = self.service.now();
        Ok(self.store().offer_by_hand(self.directory, id, &self.actor(), now).await?)
    }

    /// Notes what she has said on the telephone to the offer of this number.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn note_offer_answer(
        self,
        id: &AppointmentId,
        number: u32,
        answer: OfferAnswer,
    ) -> Result<Result<Box<Appointment>, OfferRefused>, ServiceError> {
        self.must_be_allowed(Action::ManageWaiting)?;
        let (store, now) = (self.store(), self.service.now());
        made(store.answer_offer(self.directory, (id, number), answer, &self.actor(), now).await?)
    }
}
