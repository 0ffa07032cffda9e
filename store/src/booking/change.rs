//! Cancelling and marking.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, AttendanceMark, CancelRefused, MarkRefused};
use domain::message::MessageKind;
use domain::people::Actor;

use super::ChangeOutcome;
use super::busy::release_cells;
use super::rows::{append_event, lock_row, rewrite};
use crate::waiting::leave;
use crate::{CentreStore, StoreError};

impl CentreStore {
    /// Cancels an appointment; its time is free again at once.
    pub async fn cancel(
        &self,
        id: &AppointmentId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<CancelRefused>, StoreError> {
        self.change(id, "cancelled", by, now, |appointment| appointment.cancelled(by.clone(), now)).await
    }

    /// Marks an appointment on the day itself. A mark that it already has is set
    /// once.
    pub async fn mark(
        &self,
        id: &AppointmentId,
        mark: AttendanceMark,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<MarkRefused>, StoreError> {
        self.change(id, mark.code(), by, now, |appointment| appointment.marked(mark, now)).await
    }

    async fn change<Refused>(
        &self,
        id: &AppointmentId,
        event: &'static str,
        by: &Actor,
        now: DateTime<Utc>,
        decide: impl FnOnce(&Appointment) -> Result<Appointment, Refused>,
    ) -> Result<ChangeOutcome<Refused>, StoreError> {
        let mut write = self.write().await?;
        let Some(before) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        let after = match decide(&before) {
            Ok(after) => after,
            Err(refused) => return Ok(ChangeOutcome::Refused(refused)),
        };
        if after != before {
            if after.cancelled_at.is_some() {
                release_cells(&mut write, id).await?;
                self.end_request(&mut write, id, None, now).await?;
                leave(&mut write, id, by, now).await?;
                if let Some(person) = &after.person {
                    let about = (id, &after.slot, person);
                    self.plan_messages(&mut write, about, MessageKind::Cancelled, now).await?;
                }
            }
            rewrite(&mut write, &after).await?;
            append_event(&mut write, id, event, None, by, now).await?;
            self.commit(write).await?;
        }
        Ok(ChangeOutcome::Made(Box::new(after)))
    }
}
