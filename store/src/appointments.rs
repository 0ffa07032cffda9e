//! Finding appointments.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, Reference};
use domain::directory::{Directory, InterpreterId, OfficeId, RoomId, WorkerId};
use sqlx::any::AnyRow;

use crate::columns::{Columns, millis};
use crate::{CentreStore, StoreError};

/// Which part of the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaFilter {
    /// Only this office.
    pub office: Option<OfficeId>,
    /// Only this worker.
    pub worker: Option<WorkerId>,
}

/// Something that an appointment needs and that the directory no longer has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// An office.
    Office(OfficeId),
    /// A worker.
    Worker(WorkerId),
    /// An interpreter.
    Interpreter(InterpreterId),
    /// A room.
    Room(RoomId),
}

impl core::fmt::Display for Missing {
    /// As the directory's files would name it.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Office(id) => write!(f, "office \"{id}\""),
            Self::Worker(id) => write!(f, "worker \"{id}\""),
            Self::Interpreter(id) => write!(f, "interpreter \"{id}\""),
            Self::Room(id) => write!(f, "room \"{id}\""),
        }
    }
}

impl CentreStore {
    /// What coming appointments need and `directory` does not have; empty when all
    /// is well. For the moment at which a changed directory is put in place.
    pub async fn missing_in(
        &self,
        directory: &Directory,
        now: DateTime<Utc>,
    ) -> Result<Vec<Missing>, StoreError> {
        let rows = sqlx::query(
            "SELECT DISTINCT office, worker, interpreter, room FROM appointments
             WHERE starts_at >= $1 AND cancelled_at IS NULL AND centre = $2",
        )
        .bind(millis(now))
        .bind(self.centre().as_str())
        .fetch_all(&self.reader)
        .await?;
        let mut missing = BTreeSet::new();
        for row in &rows {
            let columns = Columns(row);
            let office = columns.read("office", |id| OfficeId::parse(id).ok())?;
            let worker = columns.read("worker", |id| WorkerId::parse(id).ok())?;
            let interpreter = columns.maybe("interpreter", |id| InterpreterId::parse(id).ok())?;
            let room = columns.maybe("room", |id| RoomId::parse(id).ok())?;
            if directory.office(&office).is_none() {
                missing.insert(Missing::Office(office));
            }
            if directory.worker(&worker).is_none() {
                missing.insert(Missing::Worker(worker));
            }
            missing.extend(
                interpreter.filter(|id| directory.interpreter(id).is_none()).map(Missing::Interpreter),
            );
            missing.extend(room.filter(|id| directory.room(id).is_none()).map(Missing::Room));
        }
        Ok(missing.into_iter().collect())
    }

    /// The appointment of this id.
    pub async fn appointment_by_id(&self, id: &AppointmentId) -> Result<Option<Appointment>, StoreError> {
        let row = sqlx::query("SELECT * FROM appointments WHERE id = $1 AND centre = $2")
            .bind(id.as_str())
            .bind(self.centre().as_str())
            .fetch_optional(&self.reader)
            .await?;
        read(row.as_ref())
    }

    /// The appointment of this readable name.
    pub async fn appointment_by_reference(
        &self,
        reference: &Reference,
    ) -> Result<Option<Appointment>, StoreError> {
        let row = sqlx::query("SELECT * FROM appointments WHERE reference = $1 AND centre = $2")
            .bind(reference.as_str())
            .bind(self.centre().as_str())
            .fetch_optional(&self.reader)
            .await?;
        read(row.as_ref())
    }

    /// All appointments that start from `from` until before `until`, cancelled
    /// ones included, in the order of the clock.
    pub async fn appointments_between(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
        filter: &AgendaFilter,
    ) -> Result<Vec<Appointment>, StoreError> {
        let rows = sqlx::query(
            "SELECT * FROM appointments
             WHERE starts_at >= $1 AND starts_at < $2
               AND office = COALESCE($3, office) AND worker = COALESCE($4, worker) AND centre = $5
             ORDER BY starts_at, office, booked_at, id",
        )
        .bind(millis(from))
        .bind(millis(until))
        .bind(filter.office.as_ref().map(ToString::to_string))
        .bind(filter.worker.as_ref().map(ToString::to_string))
        .bind(self.centre().as_str())
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| Columns(row).appointment()).collect()
    }
}

fn read(row: Option<&AnyRow>) -> Result<Option<Appointment>, StoreError> {
    row.map(|row| Columns(row).appointment()).transpose()
}
