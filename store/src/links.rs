//! The secrets that open something about an appointment without signing in.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, LinkPurpose};

use crate::booking::rows::Write;
use crate::columns::{Columns, millis};
use crate::{CentreStore, Store, StoreError, Token};

/// A kind of thing that an appointment has several of, each with a number, and to which a
/// link can lead: a request to interpret, an offer of an earlier time.
pub(crate) struct Numbered {
    purpose: LinkPurpose,
    /// Finds appointment and number by a secret.
    by_secret: &'static str,
    /// Finds the thing by appointment and number.
    thing: &'static str,
    /// Adds a link, where there is such a thing.
    add: &'static str,
}

/// The statements of a kind of numbered thing, by its column in `links` and its table.
macro_rules! numbered {
    ($purpose:ident, $column:literal, $table:literal) => {
        Numbered {
            purpose: LinkPurpose::$purpose,
            by_secret: concat!(
                "SELECT appointment_id, ",
                $column,
                " AS number FROM links WHERE secret_hash = $1 AND purpose = $2 AND revoked_at IS NULL \
                 AND (ends_at IS NULL OR ends_at > $3)"
            ),
            thing: concat!("SELECT * FROM ", $table, " WHERE appointment_id = $1 AND number = $2"),
            add: concat!(
                "INSERT INTO links (secret_hash, appointment_id, purpose, ",
                $column,
                ", made_at, ends_at) SELECT $1, appointment_id, $2, number, $3, $4 FROM ",
                $table,
                " WHERE appointment_id = $5 AND number = $6 AND centre = $7"
            ),
        }
    };
}

/// Requests to interpret.
pub(crate) const REQUESTS: Numbered = numbered!(Interpret, "request", "interpreter_requests");
/// Offers of an earlier time.
pub(crate) const OFFERS: Numbered = numbered!(Offer, "offer", "offers");

impl Store {
    /// The numbered thing whose link holds this secret, with its appointment; also where it
    /// asks for nothing any more, for its page to say so.
    pub(crate) async fn numbered_by_link<T>(
        &self,
        kind: &Numbered,
        secret: &Token,
        read: fn(&Columns<'_>) -> Result<T, StoreError>,
        now: DateTime<Utc>,
    ) -> Result<Option<(Appointment, T)>, StoreError> {
        let row = sqlx::query(kind.by_secret)
            .bind(secret.hash())
            .bind(kind.purpose.code())
            .bind(millis(now))
            .fetch_optional(&self.reader)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let (id, number) = (Columns(&row).text("appointment_id")?, Columns(&row).number("number")?);
        let appointment = sqlx::query("SELECT * FROM appointments WHERE id = $1")
            .bind(&id)
            .fetch_optional(&self.reader)
            .await?;
        let thing = sqlx::query(kind.thing).bind(&id).bind(number).fetch_optional(&self.reader).await?;
        let appointment = appointment.map(|row| Columns(&row).appointment()).transpose()?;
        Ok(appointment.zip(thing.map(|row| read(&Columns(&row))).transpose()?))
    }

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
    /// Makes a link to a numbered thing; the earlier ones stay. Whether there is one.
    pub(crate) async fn add_numbered_link(
        &self,
        kind: &Numbered,
        (id, number): (&AppointmentId, u32),
        secret: &Token,
        ends_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let added = sqlx::query(kind.add)
            .bind(secret.hash())
            .bind(kind.purpose.code())
            .bind(millis(now))
            .bind(millis(ends_at))
            .bind(id.as_str())
            .bind(i64::from(number))
            .bind(self.centre().as_str())
            .execute(&self.writer)
            .await?;
        Ok(added.rows_affected() == 1)
    }

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
