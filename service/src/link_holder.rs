//! What the person who comes can do by the secret link of her appointment.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    booking::{Appointment, AppointmentId, CancelRefused, SlotQuery, SlotSearch},
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
