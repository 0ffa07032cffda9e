//! What somebody who waits can do by the link of the offer that she got.

use std::sync::Arc;

use domain::{
    booking::{Appointment, AppointmentId, Offer, OfferAnswer, OfferRefused},
    directory::Directory,
    people::{Action, Actor, Principal, may},
};

use crate::{Service, ServiceError, link_holder::made};

/// Whoever has the secret link of an offer; that offer alone is hers.
#[derive(Clone, Debug)]
pub struct OfferedPerson<'a> {
    pub(crate) service: &'a Service,
    pub(crate) directory: Arc<Directory>,
    pub(crate) id: AppointmentId,
    pub(crate) offer: Offer,
}

impl OfferedPerson<'_> {
    /// Who can help, and where, in the centre of her appointment.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// What she was offered.
    #[must_use]
    pub const fn offer(&self) -> &Offer {
        &self.offer
    }

    /// Whether she still waits for an earlier time.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn still_waits(&self) -> Result<bool, ServiceError> {
        may(Principal::LinkHolder, Action::AnswerOffer, None)?;
        let waiting = self.service.store_of(&self.directory).waiting_of(&self.id).await?;
        Ok(waiting.is_some_and(|one| one.left_at.is_none()))
    }

    /// Takes the earlier time, or keeps the one that she has; the same again changes
    /// nothing.
    ///
    /// # Errors
    /// `NotFound` where it is gone; trouble with the store.
    pub async fn answer(
        &self,
        answer: OfferAnswer,
    ) -> Result<Result<Box<Appointment>, OfferRefused>, ServiceError> {
        may(Principal::LinkHolder, Action::AnswerOffer, None)?;
        let (store, now) = (self.service.store_of(&self.directory), self.service.now());
        let which = (&self.id, self.offer.number);
        made(store.answer_offer(&self.directory, which, answer, &Actor::Visitor, now).await?)
    }
}
