//! Finding appointments.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, Reference};
use domain::directory::{OfficeId, WorkerId};
use sqlx::any::AnyRow;

use crate::columns::{Columns, millis};
use crate::{Store, StoreError, Token};

/// Which part of the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaFilter {
    /// Only this office.
    pub office: Option<OfficeId>,
    /// Only this worker.
    pub worker: Option<WorkerId>,
}

impl Store {
    /// The appointment whose link holds this secret.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn appointment_by_token(&self, token: &Token) -> Result<Option<Appointment>, StoreError> {
        let row = sqlx::query("SELECT * FROM appointments WHERE token_hash = $1")
            .bind(token.hash())
            .fetch_optional(&self.reader)
            .await?;
        read(row.as_ref())
    }

    /// The appointment of this id.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn appointment_by_id(&self, id: &AppointmentId) -> Result<Option<Appointment>, StoreError> {
        let row = sqlx::query("SELECT * FROM appointments WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(&self.reader)
            .await?;
        read(row.as_ref())
    }

    /// The appointment of this readable name.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn appointment_by_reference(
        &self,
        reference: &Reference,
    ) -> Result<Option<Appointment>, StoreError> {
        let row = sqlx::query("SELECT * FROM appointments WHERE reference = $1")
            .bind(reference.as_str())
            .fetch_optional(&self.reader)
            .await?;
        read(row.as_ref())
    }

    /// All appointments that start from `from` until before `until`, cancelled
    /// ones included, in the order of the clock.
    ///
    /// # Errors
    /// Trouble with the database.
    pub async fn appointments_between(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
        filter: &AgendaFilter,
    ) -> Result<Vec<Appointment>, StoreError> {
        let rows = sqlx::query(
            "SELECT * FROM appointments
             WHERE starts_at >= $1 AND starts_at < $2
               AND office = COALESCE($3, office) AND worker = COALESCE($4, worker)
             ORDER BY starts_at, office, booked_at, id",
        )
        .bind(millis(from))
        .bind(millis(until))
        .bind(filter.office.as_ref().map(ToString::to_string))
        .bind(filter.worker.as_ref().map(ToString::to_string))
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| Columns(row).appointment()).collect()
    }
}

fn read(row: Option<&AnyRow>) -> Result<Option<Appointment>, StoreError> {
    row.map(|row| Columns(row).appointment()).transpose()
}
