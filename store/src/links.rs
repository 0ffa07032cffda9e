//! The secrets that open something about an appointment without signing in.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, LinkPurpose};

use crate::booking::rows::Write;
use crate::columns::{Columns, millis};
use crate::{CentreStore, Store, StoreError, Token};

impl Store {
    /// The appointment whose link for this purpose holds this secret, if the link has
    /// not come to its end.
    pub async fn appointment_by_link(
        &self,
        secret: &Token,
        purpose: LinkPurpose,
        now: DateTime<Utc>,
    ) -> Result<Option<Appointment>, StoreError> {
        let row = sqlx::query(
            "SELECT appointments.*
             FROM links
             JOIN appointments ON appointments.id = links.appointment_id
             WHERE links.secret_hash = $1 AND links.purpose = $2 AND links.revoked_at IS NULL
               AND (links.ends_at IS NULL OR links.ends_at > $3)",
        )
        .bind(secret.hash())
        .bind(purpose.code())
        .bind(millis(now))
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| Columns(&row).appointment()).transpose()
    }
}

impl CentreStore {
    /// Makes one more link to an appointment; the earlier ones stay. It ends at
    /// `ends_at`, or with the appointment's person where there is none. Whether there is
    /// such an appointment, with a person.
    pub async fn add_link(
        &self,
        id: &AppointmentId,
        purpose: LinkPurpose,
        secret: &Token,
        ends_at: Option<DateTime<Utc>>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let added = sqlx::query(
            "INSERT INTO links (secret_hash, appointment_id, purpose, made_at, ends_at)
             SELECT $1, id, $2, $3, $4 FROM appointments
             WHERE id = $5 AND centre = $6 AND erased_at IS NULL",
        )
        .bind(secret.hash())
        .bind(purpose.code())
        .bind(millis(now))
        .bind(ends_at.map(millis))
        .bind(id.as_str())
        .bind(self.centre().as_str())
        .execute(&self.writer)
        .await?;
        Ok(added.rows_affected() == 1)
    }

    /// Ends every link to an appointment for this purpose but the one that holds this
    /// secret; how many there were.
    pub async fn revoke_other_links(
        &self,
        id: &AppointmentId,
        purpose: LinkPurpose,
        kept: &Token,
        now: DateTime<Utc>,
    ) -> Result<u64, StoreError> {
        let ended = sqlx::query(
            "UPDATE links SET revoked_at = $1
             WHERE appointment_id = $2 AND purpose = $3 AND secret_hash <> $4 AND revoked_at IS NULL
               AND appointment_id IN (SELECT id FROM appointments WHERE centre = $5)",
        )
        .bind(millis(now))
        .bind(id.as_str())
        .bind(purpose.code())
        .bind(kept.hash())
        .bind(self.centre().as_str())
        .execute(&self.writer)
        .await?;
        Ok(ended.rows_affected())
    }
}

/// Writes the link that a booking gives to its person.
pub(crate) async fn insert_link(
    write: &mut Write,
    id: &AppointmentId,
    secret: &Token,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO links (secret_hash, appointment_id, purpose, made_at) VALUES ($1, $2, $3, $4)")
        .bind(secret.hash())
        .bind(id.as_str())
        .bind(LinkPurpose::Manage.code())
        .bind(millis(now))
        .execute(&mut **write)
        .await?;
    Ok(())
}
