//! What staff sets right in an appointment, and notes on it.

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, CorrectRefused, StaffNote};
use domain::message::MessageKind;
use domain::people::{Actor, ReachedBy};

use crate::booking::rows::{append_event, lock_row};
use crate::columns::Columns;
use crate::messages::drop_unsent;
use crate::{CentreStore, ChangeOutcome, StoreError};

impl CentreStore {
    /// Corrects how an appointment's person is reached. The history tells that it was
    /// corrected, and nothing of what it was before.
    pub async fn correct_contact(
        &self,
        id: &AppointmentId,
        reached_by: &ReachedBy,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<CorrectRefused>, StoreError> {
        let mut write = self.write().await?;
        let Some(before) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        let after = match before.corrected(reached_by) {
            Ok(after) => after,
            Err(refused) => return Ok(ChangeOutcome::Refused(refused)),
        };
        if after != before {
            sqlx::query("UPDATE appointments SET phone = $2, email = $3 WHERE id = $1")
                .bind(id.as_str())
                .bind(reached_by.phone.as_ref().map(ToString::to_string))
                .bind(reached_by.email.as_ref().map(ToString::to_string))
                .execute(&mut *write)
                .await?;
            append_event(&mut write, id, "corrected", None, by, now).await?;
            if let (Ok(()), Some(person)) = (after.may_cancel(now), &after.person) {
                // Where she is reached now, she has heard of nothing yet.
                drop_unsent(&mut write, id, now).await?;
                let about = (id, &after.slot, person);
                self.plan_messages(&mut write, about, MessageKind::Confirmation, now).await?;
            }
            self.commit(write).await?;
        }
        Ok(ChangeOutcome::Made(Box::new(after)))
    }

    /// What staff noted on an appointment.
    pub async fn note_of(&self, id: &AppointmentId) -> Result<Option<StaffNote>, StoreError> {
        let row = sqlx::query("SELECT note FROM appointments WHERE id = $1 AND centre = $2")
            .bind(id.as_str())
            .bind(self.centre().as_str())
            .fetch_optional(&self.reader)
            .await?;
        let Some(text) = row.map(|row| Columns(&row).maybe_text("note")).transpose()?.flatten() else {
            return Ok(None);
        };
        StaffNote::parse(&text).map_err(|_| StoreError::Unreadable("note"))
    }

    /// Writes the note of an appointment in the place of the one before; none erases it.
    pub async fn write_note(
        &self,
        id: &AppointmentId,
        note: Option<&StaffNote>,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<CorrectRefused>, StoreError> {
        let mut write = self.write().await?;
        let Some(appointment) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        if let Err(refused) = appointment.may_correct() {
            return Ok(ChangeOutcome::Refused(refused));
        }
        let changed = sqlx::query(
            "UPDATE appointments SET note = NULLIF($2, '') WHERE id = $1 AND COALESCE(note, '') <> $2",
        )
        .bind(id.as_str())
        .bind(note.map(StaffNote::as_str).unwrap_or_default())
        .execute(&mut *write)
        .await?;
        if changed.rows_affected() > 0 {
            append_event(&mut write, id, "noted", None, by, now).await?;
            self.commit(write).await?;
        }
        Ok(ChangeOutcome::Made(Box::new(appointment)))
    }
}
