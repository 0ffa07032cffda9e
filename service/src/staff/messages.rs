//! What people were told, and what has not reached them.

use domain::{
    booking::{Appointment, AppointmentId},
    people::Action,
};
use store::{JobRun, MessageId, MessageLine};

use super::Staff;
use crate::ServiceError;

impl Staff<'_> {
    /// The messages about an appointment, in the order in which they were planned.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn messages_of(self, id: &AppointmentId) -> Result<Vec<MessageLine>, ServiceError> {
        self.must_be_allowed(Action::SeeAppointment)?;
        Ok(self.store().messages_of(id).await?)
    }

    /// Up to `most` messages that have reached nobody and that no colleague has seen to;
    /// those of the soonest appointment first.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn failed_messages(self, most: u32) -> Result<Vec<(MessageLine, Appointment)>, ServiceError> {
        self.must_be_allowed(Action::SeeMessages)?;
        Ok(self.store().failed_messages(most).await?)
    }

    /// How many there are.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn undelivered(self) -> Result<u32, ServiceError> {
        self.must_be_allowed(Action::SeeMessages)?;
        Ok(self.store().count_failed_messages().await?)
    }

    /// Says that the person was told in another way.
    ///
    /// # Errors
    /// `Refused`, `NotFound` where a colleague was faster; trouble with the store.
    pub async fn settle_message(self, id: &MessageId) -> Result<(), ServiceError> {
        self.must_be_allowed(Action::SettleMessage)?;
        let (by, now) = (&self.signed_in.id, self.service.now());
        if self.store().settle_message(id, by, now).await? { Ok(()) } else { Err(ServiceError::NotFound) }
    }

    /// How what the service does by itself went the last time.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn job_runs(self) -> Result<Vec<JobRun>, ServiceError> {
        self.must_be_allowed(Action::SeeJobs)?;
        Ok(self.service.store.job_runs().await?)
    }
}
