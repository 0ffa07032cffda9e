//! Sessions of staff who are signed in.

use chrono::{DateTime, TimeDelta, Utc};
use domain::people::StaffId;

use crate::columns::{Columns, millis};
use crate::staff::account;
use crate::{SessionSecret, StaffAccount, Store, StoreError};

/// A session that still holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who is signed in.
    pub staff: StaffAccount,
    /// Since when.
    pub began_at: DateTime<Utc>,
    /// When it ends whatever happens.
    pub ends_at: DateTime<Utc>,
    /// When it ends if nothing more is asked for.
    pub holds_until: DateTime<Utc>,
}

/// Use is noted to the minute: a page with twenty requests writes once.
const NOTED_EVERY: TimeDelta = TimeDelta::minutes(1);

impl Store {
    /// Begins a session that ends at `now + longest` whatever happens.
    ///
    /// # Errors
    /// Trouble with the database, an unknown account included.
    pub async fn begin_session(
        &self,
        staff: &StaffId,
        secret: &SessionSecret,
        longest: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO sessions (secret_hash, staff_id, began_at, seen_at, ends_at)
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(secret.hash())
        .bind(staff.as_str())
        .bind(millis(now))
        .bind(millis(now))
        .bind(millis(now + longest))
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// The session of this secret, if it has not ended, was used within the last
    /// `idle`, and its account is not disabled. Asking counts as use.
    pub async fn session(
        &self,
        secret: &SessionSecret,
        idle: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<Option<Session>, StoreError> {
        let row = sqlx::query(
            "SELECT staff.*, sessions.began_at, sessions.seen_at, sessions.ends_at
             FROM sessions
             JOIN staff ON staff.id = sessions.staff_id
             WHERE sessions.secret_hash = $1 AND sessions.ends_at > $2 AND sessions.seen_at > $3
               AND staff.disabled_at IS NULL",
        )
        .bind(secret.hash())
        .bind(millis(now))
        .bind(millis(now - idle))
        .fetch_optional(&self.reader)
        .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let columns = Columns(&row);
        let seen_before = columns.instant("seen_at")?;
        let is_noted = seen_before + NOTED_EVERY <= now;
        if is_noted {
            sqlx::query("UPDATE sessions SET seen_at = $2 WHERE secret_hash = $1")
                .bind(secret.hash())
                .bind(millis(now))
                .execute(&self.writer)
                .await?;
        }
        let (staff, ends_at) = (account(&columns)?, columns.instant("ends_at")?);
        let seen_at = if is_noted { now } else { seen_before };
        Ok(Some(Session {
            staff,
            began_at: columns.instant("began_at")?,
            ends_at,
            holds_until: ends_at.min(seen_at + idle),
        }))
    }

    /// Ends a session.
    pub async fn end_session(&self, secret: &SessionSecret) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sessions WHERE secret_hash = $1")
            .bind(secret.hash())
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}
