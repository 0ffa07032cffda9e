//! The rows that a change writes, inside its transaction.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, Slot};
use domain::directory::CentreId;
use domain::people::Actor;

use crate::StoreError;
use crate::columns::{Columns, actor_text, millis};

pub(crate) use crate::write::Write;

/// The appointment as it stands, which nobody else can change until the
/// transaction ends: it begins with a write to that very row.
pub(crate) async fn lock_row(
    write: &mut Write,
    centre: &CentreId,
    id: &AppointmentId,
) -> Result<Option<Appointment>, StoreError> {
    sqlx::query("UPDATE appointments SET sequence = sequence WHERE id = $1 AND centre = $2")
        .bind(id.as_str())
        .bind(centre.as_str())
        .execute(&mut **write)
        .await?;
    let row = sqlx::query("SELECT * FROM appointments WHERE id = $1 AND centre = $2")
        .bind(id.as_str())
        .bind(centre.as_str())
        .fetch_optional(&mut **write)
        .await?;
    row.map(|row| Columns(&row).appointment()).transpose()
}

/// Writes what may change in an appointment.
pub(crate) async fn rewrite(write: &mut Write, appointment: &Appointment) -> Result<(), StoreError> {
    let slot = &appointment.slot;
    sqlx::query(
        "UPDATE appointments
         SET starts_at = $2, ends_at = $3, office = $4, worker = $5, interpreter = $6,
             arrived_at = $7, done_at = $8, no_show_at = $9, cancelled_at = $10, cancelled_by = $11,
             sequence = $12, room = $13
         WHERE id = $1",
    )
    .bind(appointment.id.as_str())
    .bind(millis(slot.start.to_utc()))
    .bind(millis(slot.end.to_utc()))
    .bind(slot.office.as_str())
    .bind(slot.worker.as_str())
    .bind(slot.interpreter.as_ref().map(ToString::to_string))
    .bind(appointment.arrived_at.map(millis))
    .bind(appointment.done_at.map(millis))
    .bind(appointment.no_show_at.map(millis))
    .bind(appointment.cancelled_at.map(millis))
    .bind(appointment.cancelled_by.as_ref().map(actor_text))
    .bind(i64::from(appointment.sequence))
    .bind(slot.room.as_ref().map(ToString::to_string))
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Adds a line to the appointment's history.
pub(crate) async fn append_event(
    write: &mut Write,
    id: &AppointmentId,
    event: &'static str,
    slot: Option<&Slot>,
    by: &Actor,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO appointment_events
             (appointment_id, number, happened_at, done_by, event, starts_at, ends_at, office, worker, interpreter,
              room)
         SELECT $1, COUNT(*) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10
         FROM appointment_events
         WHERE appointment_id = $1",
    )
    .bind(id.as_str())
    .bind(millis(now))
    .bind(actor_text(by))
    .bind(event)
    .bind(slot.map(|slot| millis(slot.start.to_utc())))
    .bind(slot.map(|slot| millis(slot.end.to_utc())))
    .bind(slot.map(|slot| slot.office.to_string()))
    .bind(slot.map(|slot| slot.worker.to_string()))
    .bind(slot.and_then(|slot| slot.interpreter.as_ref()).map(ToString::to_string))
    .bind(slot.and_then(|slot| slot.room.as_ref()).map(ToString::to_string))
    .execute(&mut **write)
    .await?;
    Ok(())
}
