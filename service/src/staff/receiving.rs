//! Whoever stands at the counter.

use domain::{
    booking::{Appointment, AppointmentId, BookingRequest},
    directory::{OfficeId, WorkerId},
    people::Action,
};
use store::{IdempotencyKey, ReceiveAnswer, WalkInAnswer};

use super::Staff;
use crate::ServiceError;

impl Staff<'_> {
    /// Receives somebody who has no appointment, with the worker and at the office that
    /// `request` names, from this quarter of an hour on.
    ///
    /// # Errors
    /// `Refused`; trouble with the store: repeat it with the same key.
    pub async fn receive(
        self,
        request: &BookingRequest,
        key: &IdempotencyKey,
    ) -> Result<WalkInAnswer, ServiceError> {
        self.must_be_allowed(Action::ReceiveNow)?;
        let (store, directory) = (self.store(), self.directory);
        let (random, now) = (self.service.random(), self.service.now());
        Ok(store.receive(directory, request, key, &self.actor(), random, now).await?)
    }

    /// Receives the person of an appointment now, whatever its time was.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn receive_appointment(
        self,
        id: &AppointmentId,
        worker: &WorkerId,
        office: &OfficeId,
    ) -> Result<ReceiveAnswer, ServiceError> {
        self.must_be_allowed(Action::ReceiveNow)?;
        let (store, directory) = (self.store(), self.directory);
        let now = self.service.now();
        match store.receive_appointment(directory, id, (worker, office), &self.actor(), now).await? {
            ReceiveAnswer::NotFound => Err(ServiceError::NotFound),
            answer => Ok(answer),
        }
    }

    /// Who receives where, if nobody says otherwise: the worker who is signed in, at the
    /// office where she receives today; else who receives an appointment, or who is
    /// responsible for a commune, and where.
    #[must_use]
    pub fn receives_now(self, appointment: Option<&Appointment>) -> (Option<WorkerId>, Option<OfficeId>) {
        let own = self.signed_in.worker.as_ref().filter(|id| self.directory.worker(id).is_some());
        let worker = own.or(appointment.map(|one| &one.slot.worker)).cloned();
        let now = domain::calendar::in_brussels(self.service.now());
        let time = now.time();
        let presence = own.map(|id| self.directory.presence_of_worker(id, None, now.date_naive()));
        let hours = presence.map(|presence| presence.hours).unwrap_or_default();
        // Where she is; before and between her hours, where she will be; else where she was.
        let here = hours.iter().find(|hours| time < hours.end.as_naive()).or(hours.last());
        let office = here.and_then(|hours| hours.office.clone());
        (worker, office.or_else(|| appointment.map(|one| one.slot.office.clone())))
    }
}
