//! Counting attempts, so that guessing becomes slow.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{Any, Executor};

use crate::columns::{Columns, millis};
use crate::secret::hash;
use crate::{Store, StoreError};

/// How often something was tried in the current window of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts {
    /// How often, this time included.
    pub count: u32,
    /// When the last one was.
    pub last_at: DateTime<Utc>,
    /// When counting begins anew.
    pub until: DateTime<Utc>,
}

impl Store {
    /// Counts one attempt under `key` (only its hash is kept); counting begins
    /// anew when `window` has passed since the first one.
    pub async fn count_attempt(
        &self,
        key: &str,
        window: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<Attempts, StoreError> {
        count_attempt_in(&self.writer, key, window, now).await
    }

    /// How often something was tried, without counting; `None` where never, or
    /// where counting would begin anew.
    pub async fn attempts(&self, key: &str, now: DateTime<Utc>) -> Result<Option<Attempts>, StoreError> {
        let row = sqlx::query(
            "SELECT attempts, last_at, until_at FROM throttle WHERE key_hash = $1 AND until_at > $2",
        )
        .bind(hash(key.as_bytes()))
        .bind(millis(now))
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| attempts(&Columns(&row))).transpose()
    }

    /// Takes one attempt under `key` back: it was no guess.
    pub async fn take_back_attempt(&self, key: &str) -> Result<(), StoreError> {
        sqlx::query("UPDATE throttle SET attempts = attempts - 1 WHERE key_hash = $1 AND attempts > 0")
            .bind(hash(key.as_bytes()))
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Forgets the attempts under `key`.
    pub async fn forget_attempts(&self, key: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM throttle WHERE key_hash = $1")
            .bind(hash(key.as_bytes()))
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}

/// Counts one attempt, within a transaction or by itself.
pub(crate) async fn count_attempt_in(
    database: impl Executor<'_, Database = Any>,
    key: &str,
    window: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Attempts, StoreError> {
    let row = sqlx::query(
        "INSERT INTO throttle (key_hash, attempts, last_at, until_at)
         VALUES ($1, 1, $2, $3)
         ON CONFLICT (key_hash) DO UPDATE SET
             attempts = CASE WHEN throttle.until_at <= $2 THEN 1 ELSE throttle.attempts + 1 END,
             until_at = CASE WHEN throttle.until_at <= $2 THEN $3 ELSE throttle.until_at END,
             last_at = $2
         RETURNING attempts, last_at, until_at",
    )
    .bind(hash(key.as_bytes()))
    .bind(millis(now))
    .bind(millis(now + window))
    .fetch_one(database)
    .await?;
    attempts(&Columns(&row))
}

fn attempts(columns: &Columns<'_>) -> Result<Attempts, StoreError> {
    Ok(Attempts {
        count: u32::try_from(columns.number("attempts")?).unwrap_or(u32::MAX),
        last_at: columns.instant("last_at")?,
        until: columns.instant("until_at")?,
    })
}
