//! Cancelling and marking.

use chrono::{DateTime, Utc};
use domain::booking::{Actor, Appointment, AppointmentId, CancelRefused, Mark, MarkRefused};

use super::Change;
use super::rows::{give_back, hold, rewrite, tell};
use crate::{Store, StoreError};

impl Store {
    /// Cancels an appointment; its time is free again at once.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn cancel(
        &self,
        id: &AppointmentId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Change<CancelRefused>, StoreError> {
        self.change(id, "cancelled", by, now, |appointment| appointment.cancelled(by.clone(), now)).await
    }

    /// Marks an appointment on the day itself. A mark that it already has is set
    /// once.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn mark(
        &self,
        id: &AppointmentId,
        mark: Mark,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Change<MarkRefused>, StoreError> {
        self.change(id, mark.code(), by, now, |appointment| appointment.marked(mark, now)).await
    }

    async fn change<Refused>(
        &self,
        id: &AppointmentId,
        event: &'static str,
        by: &Actor,
        now: DateTime<Utc>,
        decide: impl FnOnce(&Appointment) -> Result<Appointment, Refused>,
    ) -> Result<Change<Refused>, StoreError> {
        let mut write = self.write().await?;
        let Some(before) = hold(&mut write, id).await? else {
            return Ok(Change::NotFound);
        };
        let after = match decide(&before) {
            Ok(after) => after,
            Err(refused) => return Ok(Change::Refused(refused)),
        };
        if after != before {
            if after.cancelled_at.is_some() {
                give_back(&mut write, id).await?;
            }
            rewrite(&mut write, &after).await?;
            tell(&mut write, id, event, None, by, now).await?;
            self.commit(write).await?;
        }
        Ok(Change::Made(Box::new(after)))
    }
}
