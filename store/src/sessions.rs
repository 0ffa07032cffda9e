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
        let Some((session, seen_at)) = self.seen_session(secret, idle, now).await? else { return Ok(None) };
        if seen_at + NOTED_EVERY > now {
            return Ok(Some(session));
        }
        sqlx::query("UPDATE sessions SET seen_at = $2 WHERE secret_hash = $1")
            .bind(secret.hash())
            .bind(millis(now))
            .execute(&self.writer)
            .await?;
        Ok(Some(Session { holds_until: session.ends_at.min(now + idle), ..session }))
    }

    /// The same; asking does not count as use. For what a page asks by itself: nobody
    /// stays signed in because her screen is on.
    pub async fn session_in_passing(
        &self,
        secret: &SessionSecret,
        idle: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<Option<Session>, StoreError> {
        Ok(self.seen_session(secret, idle, now).await?.map(|(session, _)| session))
    }

    /// A session, and when it was last used.
    async fn seen_session(
        &self,
        secret: &SessionSecret,
        idle: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<Option<(Session, DateTime<Utc>)>, StoreError> {
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
        let (staff, ends_at, seen_at) =
            (account(&columns)?, columns.instant("ends_at")?, columns.instant("seen_at")?);
        let holds_until = ends_at.min(seen_at + idle);
        let session = Session { staff, began_at: columns.instant("began_at")?, ends_at, holds_until };
        Ok(Some((session, seen_at)))
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
