//! Forgetting what is kept only for a time.

use chrono::{DateTime, TimeDelta, Utc};

use crate::columns::millis;
use crate::devices::DEVICES_KEPT;
use crate::{Store, StoreError};

/// A phone may lie switched off for a week and then repeat its request.
const REPLAYS_KEPT: TimeDelta = TimeDelta::days(8);

/// How much was forgotten because its time is over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Purged {
    /// Answers kept for replays.
    pub idempotency_keys: u64,
    /// Sessions.
    pub sessions: u64,
    /// Browsers from which staff signed in.
    pub devices: u64,
    /// Counters of attempts.
    pub counters: u64,
    /// Quarters of an hour that were kept for forms, and are not any more.
    pub held: u64,
}

impl Store {
    /// Forgets answers for replays after 8 days, ended sessions, browsers of
    /// half a year ago, old counters, times that forms no longer keep.
    pub async fn purge(&self, now: DateTime<Utc>) -> Result<Purged, StoreError> {
        let forget = async |text: &'static str, before: DateTime<Utc>| {
            let forgotten = sqlx::query(text).bind(millis(before)).execute(&self.writer).await?;
            Ok::<_, StoreError>(forgotten.rows_affected())
        };
        // Nobody searches what is over.
        sqlx::query("DELETE FROM busy_days WHERE day < $1")
            .bind(now.timestamp().div_euclid(24 * 3600) - 1)
            .execute(&self.writer)
            .await?;
        Ok(Purged {
            idempotency_keys: forget("DELETE FROM idempotency WHERE answered_at < $1", now - REPLAYS_KEPT)
                .await?,
            sessions: forget("DELETE FROM sessions WHERE ends_at <= $1", now).await?,
            devices: forget("DELETE FROM devices WHERE seen_at <= $1", now - DEVICES_KEPT).await?,
            counters: forget("DELETE FROM throttle WHERE until_at <= $1", now).await?,
            held: forget("DELETE FROM busy WHERE free_at <= $1", now).await?,
        })
    }
}
