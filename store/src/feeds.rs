//! The secret addresses at which calendars follow somebody's agenda, and what they
//! tell.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, FeedOf, InterpreterAnswer};
use domain::directory::CentreId;
use domain::people::Actor;

use crate::columns::{Columns, actor_text, millis};
use crate::{CentreStore, Store, StoreError, Token};

/// An appointment as a feed tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedEntry {
    /// The appointment.
    pub appointment: Appointment,
    /// Grows with whatever happens to it.
    pub changes: u32,
    /// When the last of that happened.
    pub changed_at: DateTime<Utc>,
    /// Its interpreter was asked and has not answered.
    pub is_open: bool,
}

impl Store {
    /// Whose agenda this secret leads to, and in which centre; nothing where it has been
    /// ended.
    pub async fn feed_by_secret(&self, secret: &Token) -> Result<Option<(CentreId, FeedOf)>, StoreError> {
        let row =
            sqlx::query("SELECT centre, whose FROM feeds WHERE secret_hash = $1 AND revoked_at IS NULL")
                .bind(secret.hash())
                .fetch_optional(&self.reader)
                .await?;
        row.map(|row| {
            let columns = Columns(&row);
            Ok((columns.centre()?, columns.read("whose", FeedOf::parse)?))
        })
        .transpose()
    }
}

impl CentreStore {
    /// Makes the address of somebody's agenda; the one before ends.
    pub async fn give_feed(
        &self,
        whose: &FeedOf,
        secret: &Token,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let mut write = self.write().await?;
        sqlx::query(END_FEED)
            .bind(millis(now))
            .bind(self.centre().as_str())
            .bind(whose.to_string())
            .execute(&mut *write)
            .await?;
        sqlx::query(
            "INSERT INTO feeds (secret_hash, centre, whose, made_at, made_by) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(secret.hash())
        .bind(self.centre().as_str())
        .bind(whose.to_string())
        .bind(millis(now))
        .bind(actor_text(by))
        .execute(&mut *write)
        .await?;
        self.commit(write).await
    }

    /// Ends the address of somebody's agenda; whether there was one.
    pub async fn end_feed(&self, whose: &FeedOf, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let ended = sqlx::query(END_FEED)
            .bind(millis(now))
            .bind(self.centre().as_str())
            .bind(whose.to_string())
            .execute(&self.writer)
            .await?;
        Ok(ended.rows_affected() > 0)
    }

    /// Of which workers and interpreters the agendas have an address.
    pub async fn feeds(&self) -> Result<Vec<FeedOf>, StoreError> {
        let rows =
            sqlx::query("SELECT whose FROM feeds WHERE centre = $1 AND revoked_at IS NULL AND whose NOT LIKE 'appointment:%' ORDER BY whose")
                .bind(self.centre().as_str())
                .fetch_all(&self.reader)
                .await?;
        rows.iter().map(|row| Columns(row).read("whose", FeedOf::parse)).collect()
    }

    /// Whether an agenda has an address.
    pub async fn has_feed(&self, whose: &FeedOf) -> Result<bool, StoreError> {
        let row =
            sqlx::query("SELECT whose FROM feeds WHERE centre = $1 AND whose = $2 AND revoked_at IS NULL")
                .bind(self.centre().as_str())
                .bind(whose.to_string())
                .fetch_optional(&self.reader)
                .await?;
        Ok(row.is_some())
    }

    /// The same for the person of one appointment: as it stands, cancelled or not, with
    /// the changes that her calendar must notice.
    async fn own_entry(&self, id: &AppointmentId) -> Result<Vec<FeedEntry>, StoreError> {
        let Some(appointment) = self.appointment_by_id(id).await?.filter(|one| one.person.is_some()) else {
            return Ok(Vec::new());
        };
        let history = self.history_of(id).await?;
        let changed_at = history.last().map_or(appointment.booked_at, |last| last.at);
        let changes = appointment.sequence;
        Ok(vec![FeedEntry { appointment, changes, changed_at, is_open: false }])
    }

    /// What a feed tells: appointments that stand, from `from` until before `until`, in
    /// the order of the clock.
    pub async fn feed_entries(
        &self,
        whose: &FeedOf,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Vec<FeedEntry>, StoreError> {
        let (worker, interpreter) = match whose {
            FeedOf::Worker(id) => (Some(id.to_string()), None),
            FeedOf::Interpreter(id) => (None, Some(id.to_string())),
            FeedOf::Appointment(id) => return self.own_entry(id).await,
        };
        let rows = sqlx::query(
            "SELECT appointments.*,
                    (SELECT COUNT(*) FROM appointment_events e WHERE e.appointment_id = id) AS changes,
                    (SELECT MAX(happened_at) FROM appointment_events e WHERE e.appointment_id = id) AS changed_at,
                    (SELECT COALESCE(answer, '') FROM interpreter_requests r
                     WHERE r.appointment_id = id AND r.ended_at IS NULL) AS answer
             FROM appointments
             WHERE centre = $1 AND starts_at >= $2 AND starts_at < $3 AND cancelled_at IS NULL
               AND worker = COALESCE($4, worker) AND COALESCE(interpreter, '') = COALESCE($5, interpreter, '')
             ORDER BY starts_at, id",
        )
        .bind(self.centre().as_str())
        .bind(millis(from))
        .bind(millis(until))
        .bind(worker)
        .bind(interpreter)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let columns = Columns(row);
                let appointment = columns.appointment()?;
                let changes = u32::try_from(columns.number("changes")?).unwrap_or(u32::MAX);
                let changed_at = columns.maybe_instant("changed_at")?.unwrap_or(appointment.booked_at);
                let answer = columns.maybe_text("answer")?;
                let is_open = answer.is_some_and(|said| InterpreterAnswer::from_code(&said).is_none());
                Ok(FeedEntry { appointment, changes, changed_at, is_open })
            })
            .collect()
    }
}

const END_FEED: &str =
    "UPDATE feeds SET revoked_at = $1 WHERE centre = $2 AND whose = $3 AND revoked_at IS NULL";
