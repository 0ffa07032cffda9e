//! Requests as staff see them.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, InterpreterRequest};

use super::request;
use crate::columns::{Columns, millis};
use crate::{CentreStore, StoreError};

/// A request as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    /// The appointment that it is about.
    pub appointment: AppointmentId,
    /// What was asked, and answered.
    pub request: InterpreterRequest,
    /// Whether a message has told her, or waits to: where none does, somebody calls.
    pub is_told: bool,
}

impl CentreStore {
    /// The request of an appointment that counts: the last one.
    pub async fn request_of(&self, id: &AppointmentId) -> Result<Option<RequestLine>, StoreError> {
        let row = sqlx::query(
            "SELECT interpreter_requests.*,
                    (SELECT COUNT(*) FROM messages m
                     WHERE m.appointment_id = interpreter_requests.appointment_id
                       AND m.request = interpreter_requests.number
                       AND m.failed_at IS NULL AND m.dropped_at IS NULL) AS told
             FROM interpreter_requests
             WHERE appointment_id = $1 AND centre = $2 ORDER BY number DESC LIMIT 1",
        )
        .bind(id.as_str())
        .bind(self.centre().as_str())
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| line(&Columns(&row))).transpose()
    }

    /// The request of this number.
    pub async fn request_numbered(
        &self,
        id: &AppointmentId,
        number: u32,
    ) -> Result<Option<InterpreterRequest>, StoreError> {
        let row = sqlx::query(
            "SELECT * FROM interpreter_requests WHERE appointment_id = $1 AND number = $2 AND centre = $3",
        )
        .bind(id.as_str())
        .bind(i64::from(number))
        .bind(self.centre().as_str())
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| request(&Columns(&row))).transpose()
    }

    /// The requests that still ask something for appointments that begin from `from`
    /// until before `until`, in the order of the clock.
    pub async fn open_requests(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Vec<RequestLine>, StoreError> {
        let rows = sqlx::query(
            "SELECT interpreter_requests.*,
                    (SELECT COUNT(*) FROM messages m
                     WHERE m.appointment_id = interpreter_requests.appointment_id
                       AND m.request = interpreter_requests.number
                       AND m.failed_at IS NULL AND m.dropped_at IS NULL) AS told
             FROM interpreter_requests
             WHERE centre = $1 AND starts_at >= $2 AND starts_at < $3 AND ended_at IS NULL
             ORDER BY starts_at, appointment_id",
        )
        .bind(self.centre().as_str())
        .bind(millis(from))
        .bind(millis(until))
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| line(&Columns(row))).collect()
    }

    /// The same of those that somebody has to see to at `now`, with their appointments.
    pub async fn requests_to_see_to(
        &self,
        until: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Vec<(RequestLine, Appointment)>, StoreError> {
        let mut found = Vec::new();
        for line in self.open_requests(now, until).await? {
            if line.request.answer == Some(domain::booking::InterpreterAnswer::Confirmed) {
                continue;
            }
            if let Some(appointment) = self.appointment_by_id(&line.appointment).await? {
                found.push((line, appointment));
            }
        }
        Ok(found)
    }
}

fn line(columns: &Columns<'_>) -> Result<RequestLine, StoreError> {
    Ok(RequestLine {
        appointment: AppointmentId::new(columns.text("appointment_id")?),
        request: request(columns)?,
        is_told: columns.number("told")? > 0,
    })
}
