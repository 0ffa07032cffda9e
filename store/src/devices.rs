//! Browsers from which staff have signed in before.

use chrono::{DateTime, TimeDelta, Utc};
use domain::people::StaffId;

use crate::columns::millis;
use crate::{DeviceSecret, Store, StoreError};

/// A browser from which nobody signed in for this long is a stranger again.
pub(crate) const DEVICES_KEPT: TimeDelta = TimeDelta::days(180);

impl Store {
    /// Whether the account that signs in with this name has done so from this
    /// browser before.
    pub async fn knows_device(
        &self,
        device: &DeviceSecret,
        login: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let known: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM devices JOIN staff ON staff.id = devices.staff_id
             WHERE devices.secret_hash = $1 AND staff.login = $2 AND devices.seen_at > $3",
        )
        .bind(device.hash())
        .bind(crate::staff::plain(login))
        .bind(millis(now - DEVICES_KEPT))
        .fetch_one(&self.reader)
        .await?;
        Ok(known > 0)
    }

    /// Whether anybody has signed in from this browser before.
    pub async fn has_seen_device(&self, device: &DeviceSecret) -> Result<bool, StoreError> {
        let known: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM devices WHERE secret_hash = $1")
            .bind(device.hash())
            .fetch_one(&self.reader)
            .await?;
        Ok(known > 0)
    }

    /// Remembers that this account signed in from this browser.
    ///
    /// # Errors
    /// Trouble with the database, an unknown account included.
    pub async fn remember_device(
        &self,
        device: &DeviceSecret,
        staff: &StaffId,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO devices (secret_hash, staff_id, seen_at) VALUES ($1, $2, $3)
             ON CONFLICT (secret_hash, staff_id) DO UPDATE SET seen_at = $3",
        )
        .bind(device.hash())
        .bind(staff.as_str())
        .bind(millis(now))
        .execute(&self.writer)
        .await?;
        Ok(())
    }
}
