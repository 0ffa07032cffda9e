//! How long interpreters were there.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, LogRefused};
use domain::people::Actor;

use crate::booking::rows::{append_event, lock_row};
use crate::columns::{Columns, millis};
use crate::{CentreStore, ChangeOutcome, StoreError};

impl CentreStore {
    /// Notes how many minutes an appointment's interpreter was there; none where she did
    /// not come. The same again changes nothing.
    pub async fn log_interpreter(
        &self,
        id: &AppointmentId,
        minutes: u16,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<LogRefused>, StoreError> {
        let mut write = self.write().await?;
        let Some(appointment) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        if let Err(refused) = appointment.may_log_interpreter(now) {
            return Ok(ChangeOutcome::Refused(refused));
        }
        let changed = sqlx::query(
            "UPDATE appointments SET interpreter_minutes = $2
             WHERE id = $1 AND COALESCE(interpreter_minutes, -1) <> $2",
        )
        .bind(id.as_str())
        .bind(i64::from(minutes))
        .execute(&mut *write)
        .await?;
        if changed.rows_affected() > 0 {
            let event = if minutes > 0 { "interpreter_came" } else { "interpreter_missed" };
            append_event(&mut write, id, event, None, by, now).await?;
            self.commit(write).await?;
        }
        Ok(ChangeOutcome::Made(Box::new(appointment)))
    }

    /// How many minutes the interpreter of an appointment was there, where it was noted.
    pub async fn interpreter_minutes(&self, id: &AppointmentId) -> Result<Option<u16>, StoreError> {
        let row = sqlx::query("SELECT interpreter_minutes FROM appointments WHERE id = $1 AND centre = $2")
            .bind(id.as_str())
            .bind(self.centre().as_str())
            .fetch_optional(&self.reader)
            .await?;
        row.map_or(Ok(None), |row| minutes(&Columns(&row)))
    }

    /// The same of all appointments that start from `from` until before `until`.
    pub async fn interpreter_minutes_between(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<BTreeMap<AppointmentId, u16>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, interpreter_minutes FROM appointments
             WHERE centre = $1 AND starts_at >= $2 AND starts_at < $3 AND interpreter_minutes IS NOT NULL",
        )
        .bind(self.centre().as_str())
        .bind(millis(from))
        .bind(millis(until))
        .fetch_all(&self.reader)
        .await?;
        let mut found = BTreeMap::new();
        for row in &rows {
            let columns = Columns(row);
            if let Some(minutes) = minutes(&columns)? {
                found.insert(AppointmentId::new(columns.text("id")?), minutes);
            }
        }
        Ok(found)
    }
}

fn minutes(columns: &Columns<'_>) -> Result<Option<u16>, StoreError> {
    let minutes = columns.maybe_number("interpreter_minutes")?;
    minutes
        .map(|minutes| u16::try_from(minutes).map_err(|_| StoreError::Unreadable("interpreter_minutes")))
        .transpose()
}
