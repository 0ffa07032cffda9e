//! Joining the list, and leaving it.

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, MoveRefused, WaitingWish};
use domain::people::Actor;

use super::leave;
use crate::booking::rows::lock_row;
use crate::columns::{actor_text, millis};
use crate::{CentreStore, ChangeOutcome, Store, StoreError};

/// What became of the wish to wait.
pub type WaitOutcome = ChangeOutcome<MoveRefused>;

impl Store {
    /// Whether anybody waits or has an offer that stands.
    pub async fn has_waiting(&self) -> Result<bool, StoreError> {
        let found = sqlx::query(
            "SELECT appointment_id FROM waiting WHERE left_at IS NULL
             UNION ALL SELECT appointment_id FROM offers WHERE ended_at IS NULL LIMIT 1",
        )
        .fetch_optional(&self.reader)
        .await?;
        Ok(found.is_some())
    }
}

impl CentreStore {
    /// Puts the person of an appointment on the list, or keeps what she says now of when
    /// she could come; her place by the time of joining is that of the first time.
    pub async fn wait_for_earlier(
        &self,
        id: &AppointmentId,
        wish: &WaitingWish,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<WaitOutcome, StoreError> {
        let mut write = self.write().await?;
        let Some(appointment) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        if appointment.person.is_none() {
            return Ok(ChangeOutcome::NotFound);
        }
        if let Err(refused) = appointment.may_move(now) {
            return Ok(ChangeOutcome::Refused(refused));
        }
        sqlx::query(
            "INSERT INTO waiting
                 (appointment_id, centre, joined_at, joined_by, from_day, half_day, notice_hours, must_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (appointment_id) DO UPDATE
             SET joined_at = CASE WHEN waiting.left_at IS NULL THEN waiting.joined_at ELSE excluded.joined_at END,
                 joined_by = CASE WHEN waiting.left_at IS NULL THEN waiting.joined_by ELSE excluded.joined_by END,
                 from_day = excluded.from_day, half_day = excluded.half_day,
                 notice_hours = excluded.notice_hours, must_by = excluded.must_by,
                 left_at = NULL, left_by = NULL",
        )
        .bind(id.as_str())
        .bind(self.centre().as_str())
        .bind(millis(now))
        .bind(actor_text(by))
        .bind(wish.from.map(|day| day.to_string()))
        .bind(wish.half_day.map(|half| half.code()))
        .bind(i64::from(wish.notice_hours))
        .bind(wish.must_by.map(|day| day.to_string()))
        .execute(&mut *write)
        .await?;
        self.commit(write).await?;
        Ok(ChangeOutcome::Made(Box::new(appointment)))
    }

    /// Takes her off the list; what is offered to her is withdrawn. Whether she was on it.
    pub async fn stop_waiting(
        &self,
        id: &AppointmentId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut write = self.write().await?;
        if lock_row(&mut write, self.centre(), id).await?.is_none() {
            return Ok(false);
        }
        let was_on_it = leave(&mut write, id, by, now).await?;
        self.commit(write).await?;
        Ok(was_on_it)
    }
}
