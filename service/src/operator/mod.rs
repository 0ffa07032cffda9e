//! What the operator does at the machine, and the service by itself.

mod accounts;
mod directory;

use chrono::{DateTime, Utc};
use domain::{
    booking::{Appointment, EraseRefused, Retention},
    people::{Action, Actor, Principal, may},
};
use store::{CaseFileLine, FoundPerson, PersonQuery, Store, StoreError};

pub use accounts::{Account, AddAccountRefused, NewAccount};
pub use directory::Imported;

use crate::{Clock, Service, ServiceError, link_holder::made};

/// The operator at the machine, or the service because a time is over.
#[derive(Clone)]
pub struct Operator {
    pub(crate) store: Store,
    clock: Clock,
}

impl Operator {
    /// The operator of what this store remembers.
    #[must_use]
    pub fn new(store: Store, clock: Clock) -> Self {
        Self { store, clock }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Lets go of the database.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// Up to `most` appointments and as many files of whoever fits.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn find_person(&self, query: &PersonQuery, most: usize) -> Result<FoundPerson, ServiceError> {
        may(Principal::Service, Action::ForgetPeople, None)?;
        Ok(self.store.find_person(query, most).await?)
    }

    /// Erases the person from an appointment; a coming one is cancelled first:
    /// whoever wants to be forgotten does not come.
    ///
    /// # Errors
    /// `NotFound`; trouble with the store.
    pub async fn erase_appointment(
        &self,
        appointment: &Appointment,
    ) -> Result<Result<Box<Appointment>, EraseRefused>, ServiceError> {
        may(Principal::Service, Action::ForgetPeople, None)?;
        let (store, now) = (self.store.of(&appointment.centre), (self.clock)());
        if appointment.may_cancel(now).is_ok() {
            store.cancel(&appointment.id, &Actor::Service, now).await?;
        }
        made(store.erase_appointment(&appointment.id, &Actor::Service, now).await?)
    }

    /// Erases a file and its person.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn erase_case_file(&self, file: &CaseFileLine) -> Result<(), ServiceError> {
        may(Principal::Service, Action::ForgetPeople, None)?;
        let store = self.store.of(&file.centre);
        store.erase_case_file(&file.id, &Actor::Service, (self.clock)()).await?;
        Ok(())
    }

    /// Overwrites what was erased where the database keeps earlier states.
    ///
    /// # Errors
    /// Trouble with the store: the traces are still there.
    pub async fn overwrite_traces(&self) -> Result<(), ServiceError> {
        may(Principal::Service, Action::ForgetPeople, None)?;
        Ok(self.store.overwrite_traces().await?)
    }

    /// Forgets what is kept only for a time, and the people of appointments whose
    /// time is over; of how many.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn forget_the_old(&self, kept: Retention) -> Result<usize, ServiceError> {
        may(Principal::Service, Action::ForgetPeople, None)?;
        let (store, now) = (&self.store, (self.clock)());
        store.purge(now).await?;
        Ok(store.erase_the_old(kept, now).await?)
    }

    /// Whether the database answers, has the schema of this version and takes a
    /// write.
    ///
    /// # Errors
    /// Why not.
    pub async fn is_ready(&self) -> Result<(), StoreError> {
        self.store.health().await?;
        self.store.try_writing((self.clock)()).await
    }
}

/// Overwrites the traces of somebody who was erased; where the database is too
/// busy now, the hourly tidying does.
pub(crate) async fn overwrite_traces(service: &Service) {
    if let Err(error) = service.store.overwrite_traces().await {
        tracing::warn!(%error, "traces of somebody who was erased");
    }
}
