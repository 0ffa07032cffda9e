//! Forgetting people, and every trace of them on the disk.

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, EraseRefused, Retention};
use domain::case_file::CaseFileId;
use domain::people::Actor;

use crate::booking::rows::{append_event, lock_row};
use crate::columns::{Columns, actor_text, millis};
use crate::messages::drop_unsent;
use crate::waiting::leave;
use crate::{CentreStore, ChangeOutcome, Store, StoreError, dialect};

impl CentreStore {
    /// Forgets whose appointment it was: her names, year of birth, telephone,
    /// e-mail, what staff noted, and the secret of her link. When, where, why, from which commune and
    /// in which language stays, for the figures.
    pub async fn erase_appointment(
        &self,
        id: &AppointmentId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<EraseRefused>, StoreError> {
        let mut write = self.write().await?;
        let Some(before) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        let after = match before.erased(now) {
            Ok(after) => after,
            Err(refused) => return Ok(ChangeOutcome::Refused(refused)),
        };
        sqlx::query(
            "UPDATE appointments
             SET given_name = NULL, family_name = '', birth_year = NULL, phone = NULL, email = NULL,
                 search_name = '', other_language = NULL, note = NULL, case_file = NULL, erased_at = $2
             WHERE id = $1",
        )
        .bind(id.as_str())
        .bind(millis(now))
        .execute(&mut *write)
        .await?;
        // With the client's key, the nonce would give the secret of a link again.
        for text in [
            "DELETE FROM links WHERE appointment_id = $1",
            "DELETE FROM idempotency WHERE appointment_id = $1",
            "DELETE FROM feeds WHERE whose = 'appointment:' || $1",
            "UPDATE waiting SET from_day = NULL, half_day = NULL, must_by = NULL WHERE appointment_id = $1",
        ] {
            sqlx::query(text).bind(id.as_str()).execute(&mut *write).await?;
        }
        leave(&mut write, id, by, now).await?;
        drop_unsent(&mut write, id, now).await?;
        append_event(&mut write, id, "erased", None, by, now).await?;
        self.commit(write).await?;
        Ok(ChangeOutcome::Made(Box::new(after)))
    }

    /// Forgets whose file it was and what she answered. That it was opened, when,
    /// by whom and under which rules stays, for the figures. Whether there was one.
    pub async fn erase_case_file(
        &self,
        id: &CaseFileId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut write = self.write().await?;
        let emptied = sqlx::query(
            "UPDATE case_files
             SET given_name = NULL, family_name = '', birth_year = NULL, phone = NULL, email = NULL,
                 search_name = '', form_hash = 'erased ' || id, erased_at = $2
             WHERE id = $1 AND centre = $3 AND erased_at IS NULL",
        )
        .bind(id.as_str())
        .bind(millis(now))
        .bind(self.centre().as_str())
        .execute(&mut *write)
        .await?;
        if emptied.rows_affected() == 0 {
            return Ok(false);
        }
        // Her appointments stay, each with its own end, and lead nowhere.
        sqlx::query("UPDATE appointments SET case_file = NULL WHERE case_file = $1")
            .bind(id.as_str())
            .execute(&mut *write)
            .await?;
        sqlx::query("UPDATE case_events SET handover = NULL WHERE case_file_id = $1")
            .bind(id.as_str())
            .execute(&mut *write)
            .await?;
        sqlx::query(
            "INSERT INTO case_events (case_file_id, number, happened_at, done_by, event)
             SELECT $1, COUNT(*) + 1, $2, $3, 'erased' FROM case_events WHERE case_file_id = $1",
        )
        .bind(id.as_str())
        .bind(millis(now))
        .bind(actor_text(by))
        .execute(&mut *write)
        .await?;
        self.commit(write).await?;
        Ok(true)
    }
}

impl Store {
    /// Forgets the people of appointments that have been over or cancelled for as
    /// long as they are kept; of how many.
    pub async fn erase_the_old(&self, kept: Retention, now: DateTime<Utc>) -> Result<usize, StoreError> {
        let rows = sqlx::query(
            "SELECT id, centre FROM appointments
             WHERE erased_at IS NULL AND (ends_at <= $1 OR cancelled_at <= $2)",
        )
        .bind(millis(kept.past_until(now)))
        .bind(millis(kept.cancelled_until(now)))
        .fetch_all(&self.reader)
        .await?;
        let mut erased = 0;
        for row in &rows {
            let id = AppointmentId::new(Columns(row).text("id")?);
            let centre = Columns(row).centre()?;
            let change = self.of(&centre).erase_appointment(&id, &Actor::Service, now).await?;
            erased += usize::from(matches!(change, ChangeOutcome::Made(_)));
        }
        if erased > 0 {
            self.overwrite_traces().await?;
        }
        Ok(erased)
    }

    /// Overwrites what was erased where a database keeps earlier states: the
    /// write-ahead log of SQLite, the dead rows of Postgres. To be called after
    /// erasing.
    ///
    /// # Errors
    /// Trouble with the database, such as somebody who reads for longer than one
    /// waits: the traces are still there, and the next call finds them.
    pub async fn overwrite_traces(&self) -> Result<(), StoreError> {
        for text in dialect::overwrite_traces(self.engine) {
            let rows = sqlx::raw_sql(*text).fetch_all(&self.writer).await?;
            // SQLite says in a row that it could not.
            if rows.first().map(|row| Columns(row).number("busy")).transpose()?.is_some_and(|busy| busy != 0)
            {
                return Err(StoreError::TracesLeft);
            }
        }
        Ok(())
    }
}
