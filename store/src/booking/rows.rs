//! The rows that a change writes, inside its transaction.

use core::ops::Range;

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, Resource, Slot};
use domain::case_file::CaseFileId;
use domain::directory::{CentreId, InterpreterId};
use domain::people::Actor;

use crate::columns::{Columns, actor_text, millis};
use crate::{IdempotencyKey, StoreError};

pub(crate) use crate::write::Write;

/// Who takes somebody's time.
#[derive(Debug)]
pub(crate) struct Holder {
    /// With its kind in front: courses and blocked time hold time like an appointment.
    name: String,
    /// For a time that is kept while somebody types: since when, and until when.
    kept: Option<(DateTime<Utc>, DateTime<Utc>)>,
    now: DateTime<Utc>,
}

impl Holder {
    /// An appointment holds its time until it gives it back.
    pub(crate) fn appointment(id: &AppointmentId, now: DateTime<Utc>) -> Self {
        Self { name: held_by(id), kept: None, now }
    }

    /// A form holds a time since one moment and until another.
    pub(crate) fn form(
        key: &IdempotencyKey,
        (since, until): (DateTime<Utc>, DateTime<Utc>),
        now: DateTime<Utc>,
    ) -> Self {
        Self { name: held_by_form(key), kept: Some((since, until)), now }
    }

    /// An offer holds a time until it is answered or over.
    pub(crate) fn offer(id: &AppointmentId, number: i64, until: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        Self { name: held_by_offer(id, number), kept: Some((now, until)), now }
    }
}

/// Whether everything for a slot could be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// All of it.
    All,
    /// Somebody else has the time of the worker or of the interpreter, or the room.
    ByOthers,
    /// The person has another appointment then.
    ByHerself,
}

/// Takes everyone's time and the room for a slot, and that of the person where she has a
/// file. If not all of it was free, the transaction must be given up.
///
/// Resources are taken in the order of their names and cells in the order of the
/// clock, so that two bookings never wait for each other.
pub(crate) async fn take_cells(
    write: &mut Write,
    centre: &CentreId,
    holder: &Holder,
    slot: &Slot,
    case_file: Option<&CaseFileId>,
) -> Result<Taken, StoreError> {
    let cells = slot.cells();
    let person = case_file.map(|id| Resource::Person(id.clone()).to_string());
    let others = slot.resources().map(|resource| resource.to_string());
    let mut resources: Vec<_> = others.chain(person.clone()).collect();
    resources.sort();
    for resource in resources {
        let is_her = person.as_ref() == Some(&resource);
        if !take(write, centre, holder, resource, &cells).await? {
            return Ok(if is_her { Taken::ByHerself } else { Taken::ByOthers });
        }
    }
    Ok(Taken::All)
}

/// Takes an interpreter's time; whether all of it was free. If not, the transaction must
/// be given up.
pub(crate) async fn take_interpreter(
    write: &mut Write,
    centre: &CentreId,
    holder: &Holder,
    interpreter: &InterpreterId,
    cells: &Range<i64>,
) -> Result<bool, StoreError> {
    take(write, centre, holder, Resource::Interpreter(interpreter.clone()).to_string(), cells).await
}

/// Takes the time of a person who has a file.
pub(crate) async fn take_person(
    write: &mut Write,
    centre: &CentreId,
    holder: &Holder,
    file: &CaseFileId,
    cells: &Range<i64>,
) -> Result<Taken, StoreError> {
    let taken = take(write, centre, holder, Resource::Person(file.clone()).to_string(), cells).await?;
    Ok(if taken { Taken::All } else { Taken::ByHerself })
}

async fn take(
    write: &mut Write,
    centre: &CentreId,
    holder: &Holder,
    resource: String,
    cells: &Range<i64>,
) -> Result<bool, StoreError> {
    // What was kept for somebody and is not any more is free, though its rows are there.
    let taken = sqlx::query(
        "WITH RECURSIVE span (cell) AS (
                 SELECT CAST($1 AS BIGINT)
                 UNION ALL
                 SELECT cell + 1 FROM span WHERE cell + 1 < CAST($2 AS BIGINT)
             )
             INSERT INTO busy (centre, resource, cell, held_by, held_since, free_at)
             SELECT $3, $4, cell, $5, CAST($6 AS BIGINT), CAST($7 AS BIGINT) FROM span WHERE 1 = 1
             ON CONFLICT (centre, resource, cell) DO UPDATE
             SET held_by = excluded.held_by, held_since = excluded.held_since, free_at = excluded.free_at
             WHERE busy.free_at <= $8",
    )
    .bind(cells.start)
    .bind(cells.end)
    .bind(centre.as_str())
    .bind(resource.as_str())
    .bind(holder.name.as_str())
    .bind(holder.kept.map(|(since, _)| millis(since)))
    .bind(holder.kept.map(|(_, until)| millis(until)))
    .bind(millis(holder.now))
    .execute(&mut **write)
    .await?;
    write.touch(centre, &resource, cells);
    Ok(i64::try_from(taken.rows_affected()).ok() == Some(cells.end - cells.start))
}

/// How an appointment is named where it holds somebody's time.
pub(crate) fn held_by(id: &AppointmentId) -> String {
    format!("appointment:{id}")
}

/// How an offer is named where it keeps a time.
pub(crate) fn held_by_offer(id: &AppointmentId, number: i64) -> String {
    format!("offer:{id}.{number}")
}

/// How a form is named where it keeps a time.
pub(crate) fn held_by_form(key: &IdempotencyKey) -> String {
    format!("hold:{}", key.hash())
}

/// Gives back the time that a form keeps, if it keeps any.
pub(crate) async fn release_form(write: &mut Write, key: &IdempotencyKey) -> Result<(), StoreError> {
    release(write, held_by_form(key)).await
}

/// Gives back the time that an offer keeps.
pub(crate) async fn release_offer(
    write: &mut Write,
    id: &AppointmentId,
    number: i64,
) -> Result<(), StoreError> {
    release(write, held_by_offer(id, number)).await
}

/// Gives back all time that an appointment takes.
pub(crate) async fn release_cells(write: &mut Write, id: &AppointmentId) -> Result<(), StoreError> {
    release(write, held_by(id)).await
}

async fn release(write: &mut Write, holder: String) -> Result<(), StoreError> {
    let question =
        sqlx::query_as("DELETE FROM busy WHERE held_by = $1 RETURNING centre, resource, cell").bind(holder);
    let released = question.fetch_all(&mut **write).await?;
    note_touched(write, released)
}

/// Gives back the time of an interpreter that an appointment takes.
pub(crate) async fn release_interpreter(
    write: &mut Write,
    id: &AppointmentId,
    interpreter: &InterpreterId,
) -> Result<(), StoreError> {
    let question = sqlx::query_as(
        "DELETE FROM busy WHERE held_by = $1 AND resource = $2 RETURNING centre, resource, cell",
    )
    .bind(held_by(id))
    .bind(Resource::Interpreter(interpreter.clone()).to_string());
    let released = question.fetch_all(&mut **write).await?;
    note_touched(write, released)
}

/// What is changed of `busy` is told to everybody who knows it.
pub(crate) fn note_touched(
    write: &mut Write,
    released: Vec<(String, String, i64)>,
) -> Result<(), StoreError> {
    for (centre, resource, cell) in released {
        let centre = CentreId::parse(&centre).map_err(|_| StoreError::Unreadable("busy.centre"))?;
        write.touch(&centre, &resource, &(cell..cell + 1));
    }
    Ok(())
}

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
