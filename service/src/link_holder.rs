//! What the person who comes can do by the secret link of her appointment.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    booking::{
        Appointment, AppointmentId, CancelRefused, FeedOf, MoveRefused, SlotQuery, SlotSearch, Waiting,
        WaitingWish,
    },
    directory::{Directory, OfficeId},
    people::{Action, Actor, Principal, may},
};
use store::{CentreStore, ChangeOutcome, MoveAnswer, Token};

use crate::{Service, ServiceError};

/// Whoever has the secret link of an appointment; that appointment alone is hers.
#[derive(Clone, Debug)]
pub struct LinkHolder<'a> {
    pub(crate) service: &'a Service,
    pub(crate) directory: Arc<Directory>,
    pub(crate) token: Token,
    pub(crate) id: AppointmentId,
}

impl LinkHolder<'_> {
    /// Who can help, and where, in the centre of her appointment.
    #[must_use]
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    fn store(&self) -> CentreStore {
        self.service.store_of(&self.directory)
    }

    /// The secret of her link.
    #[must_use]
    pub const fn token(&self) -> &Token {
        &self.token
    }

    /// When her appointment was last changed.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn changed_at(&self, appointment: &Appointment) -> Result<DateTime<Utc>, ServiceError> {
        may(Principal::LinkHolder, Action::SeeOwnAppointment, None)?;
        let history = self.store().history_of(&self.id).await?;
        Ok(history.last().map_or(appointment.booked_at, |last| last.at))
    }

    /// The times to which her appointment can be moved; its own counts as free.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn free_slots(
        &self,
        appointment: &Appointment,
        query: &SlotQuery,
    ) -> Result<SlotSearch, ServiceError> {
        may(Principal::LinkHolder, Action::MoveOwnAppointment, None)?;
        let (store, directory) = (self.store(), &*self.directory);
        Ok(store.free_slots_for_move(directory, appointment, query, self.service.now()).await?)
    }

    /// Moves it to a time that starts then, at its own office where none is named.
    ///
    /// # Errors
    /// `NotFound` where it is gone; trouble with the store.
    pub async fn move_to(
        &self,
        start: DateTime<Utc>,
        office: Option<&OfficeId>,
    ) -> Result<MoveAnswer, ServiceError> {
        may(Principal::LinkHolder, Action::MoveOwnAppointment, None)?;
        let (store, directory) = (self.store(), &*self.directory);
        let now = self.service.now();
        match store.move_to(directory, &self.id, start, office, &Actor::Visitor, now).await? {
            MoveAnswer::NotFound => Err(ServiceError::NotFound),
            answer => Ok(answer),
        }
    }

    /// How she waits for an earlier time, or has waited.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn waiting(&self) -> Result<Option<Waiting>, ServiceError> {
        may(Principal::LinkHolder, Action::WaitForEarlier, None)?;
        Ok(self.store().waiting_of(&self.id).await?)
    }

    /// Waits for an earlier time, or changes when she could come.
    ///
    /// # Errors
    /// `NotFound` where it is gone; trouble with the store.
    pub async fn wait_for_earlier(
        &self,
        wish: &WaitingWish,
    ) -> Result<Result<Box<Appointment>, MoveRefused>, ServiceError> {
        may(Principal::LinkHolder, Action::WaitForEarlier, None)?;
        made(self.store().wait_for_earlier(&self.id, wish, &Actor::Visitor, self.service.now()).await?)
    }

    /// Waits no longer.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn stop_waiting(&self) -> Result<(), ServiceError> {
        may(Principal::LinkHolder, Action::WaitForEarlier, None)?;
        self.store().stop_waiting(&self.id, &Actor::Visitor, self.service.now()).await?;
        Ok(())
    }

    fn feed_of(&self) -> FeedOf {
        FeedOf::Appointment(self.id.clone())
    }

    /// Whether a calendar follows her appointment, or may.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn has_feed(&self) -> Result<bool, ServiceError> {
        may(Principal::LinkHolder, Action::ManageOwnFeed, None)?;
        Ok(self.store().has_feed(&self.feed_of()).await?)
    }

    /// Makes the address at which a calendar follows her appointment; the one before ends.
    /// The secret is known to whoever hears it now, and to nobody again.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn give_feed(&self) -> Result<Token, ServiceError> {
        may(Principal::LinkHolder, Action::ManageOwnFeed, None)?;
        let secret = Token::new(self.service.random());
        self.store().give_feed(&self.feed_of(), &secret, &Actor::Visitor, self.service.now()).await?;
        Ok(secret)
    }

    /// Ends it; no calendar follows her appointment any more.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn end_feed(&self) -> Result<(), ServiceError> {
        may(Principal::LinkHolder, Action::ManageOwnFeed, None)?;
        self.store().end_feed(&self.feed_of(), self.service.now()).await?;
        Ok(())
    }

    /// Cancels it; its time is free again at once.
    ///
    /// # Errors
    /// `NotFound` where it is gone; trouble with the store.
    pub async fn cancel(&self) -> Result<Result<Box<Appointment>, CancelRefused>, ServiceError> {
        may(Principal::LinkHolder, Action::CancelOwnAppointment, None)?;
        made(self.store().cancel(&self.id, &Actor::Visitor, self.service.now()).await?)
    }
}

/// What became of a change, with what does not exist among the errors.
pub(crate) fn made<R>(change: ChangeOutcome<R>) -> Result<Result<Box<Appointment>, R>, ServiceError> {
    match change {
        ChangeOutcome::Made(appointment) => Ok(Ok(appointment)),
        ChangeOutcome::Refused(why) => Ok(Err(why)),
        ChangeOutcome::NotFound => Err(ServiceError::NotFound),
    }
}
