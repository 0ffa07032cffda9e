//! Which appointments belong to somebody's file.

use domain::booking::{Appointment, AppointmentId, BookingRequest, Slot};
use domain::case_file::CaseFileId;

use crate::booking::busy::{Holder, Taken, take_person};
use crate::booking::rows::{append_event, lock_row};
use crate::columns::{Columns, millis};
use crate::{CentreStore, StoreError};
use chrono::{DateTime, Utc};
use domain::people::Actor;

/// What became of the wish to say whose file an appointment belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkOutcome {
    /// It belongs to it.
    Linked,
    /// It belongs to another one, or its person was erased.
    Refused,
    /// The person of the file has another appointment then.
    HasAnother,
    /// There is no such appointment, or no such file.
    NotFound,
}

impl CentreStore {
    /// The appointments of a file, the latest first.
    pub async fn appointments_of_case_file(
        &self,
        id: &CaseFileId,
        most: u32,
    ) -> Result<Vec<Appointment>, StoreError> {
        let rows = sqlx::query(
            "SELECT * FROM appointments WHERE case_file = $1 AND centre = $2 ORDER BY starts_at DESC LIMIT $3",
        )
        .bind(id.as_str())
        .bind(self.centre().as_str())
        .bind(i64::from(most))
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| Columns(row).appointment()).collect()
    }

    /// The appointment that the person of a request has in the hours of a slot.
    pub(crate) async fn another_of(
        &self,
        request: &BookingRequest,
        slot: &Slot,
    ) -> Result<Option<Box<Appointment>>, StoreError> {
        let row = sqlx::query(
            "SELECT * FROM appointments
             WHERE case_file = $1 AND centre = $2 AND starts_at < $3 AND ends_at > $4 AND cancelled_at IS NULL
             ORDER BY starts_at",
        )
        .bind(request.case_file.as_ref().map(ToString::to_string))
        .bind(self.centre().as_str())
        .bind(millis(slot.end.to_utc()))
        .bind(millis(slot.start.to_utc()))
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| Columns(&row).appointment().map(Box::new)).transpose()
    }

    /// Says whose file an appointment belongs to: from then on the person is at one
    /// appointment at a time.
    ///
    /// # Errors
    /// Trouble with the database: nothing was changed.
    pub async fn link_to_case_file(
        &self,
        appointment: &AppointmentId,
        file: &CaseFileId,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<LinkOutcome, StoreError> {
        let mut write = self.write().await?;
        let Some(before) = lock_row(&mut write, self.centre(), appointment).await? else {
            return Ok(LinkOutcome::NotFound);
        };
        if before.case_file.as_ref() == Some(file) {
            return Ok(LinkOutcome::Linked);
        }
        if before.case_file.is_some() || before.person.is_none() {
            return Ok(LinkOutcome::Refused);
        }
        let linked = sqlx::query(
            "UPDATE appointments SET case_file = $1
             WHERE id = $2 AND EXISTS (
                 SELECT 1 FROM case_files WHERE id = $1 AND centre = $3 AND erased_at IS NULL)",
        )
        .bind(file.as_str())
        .bind(appointment.as_str())
        .bind(self.centre().as_str())
        .execute(&mut *write)
        .await?;
        if linked.rows_affected() == 0 {
            return Ok(LinkOutcome::NotFound);
        }
        let is_open = before.cancelled_at.is_none() && before.slot.end > now;
        let holder = Holder::appointment(appointment, now);
        if is_open
            && take_person(&mut write, self.centre(), &holder, file, &before.slot.cells()).await?
                != Taken::All
        {
            return Ok(LinkOutcome::HasAnother);
        }
        append_event(&mut write, appointment, "linked_to_case_file", None, by, now).await?;
        self.commit(write).await?;
        Ok(LinkOutcome::Linked)
    }
}
