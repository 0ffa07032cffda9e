//! Who is taken when: everything that writes the table `busy`, and tells so to whoever
//! knows it by heart ([`Write::touch`]).

use core::ops::Range;

use chrono::{DateTime, Days, Utc};
use domain::booking::{AppointmentId, Resource, Slot};
use domain::case_file::CaseFileId;
use domain::directory::{CentreId, InterpreterId};

use crate::columns::millis;
use crate::write::Write;
use crate::{IdempotencyKey, StoreError};

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
fn note_touched(write: &mut Write, released: Vec<(String, String, i64)>) -> Result<(), StoreError> {
    for (centre, resource, cell) in released {
        let centre = CentreId::parse(&centre).map_err(|_| StoreError::Unreadable("busy.centre"))?;
        write.touch(&centre, &resource, &(cell..cell + 1));
    }
    Ok(())
}

/// What is over, or missed, gives up the rest of its time where somebody is received now.
/// Its hour in the agenda and in its history stays.
pub(super) async fn give_up_what_is_over(
    write: &mut Write,
    centre: &CentreId,
    slot: &Slot,
) -> Result<(), StoreError> {
    let cells = slot.cells();
    let begin = slot.start.to_utc();
    // In the order in which they are taken.
    let mut resources: Vec<_> = slot.resources().map(|resource| resource.to_string()).collect();
    resources.sort();
    for resource in resources {
        sqlx::query(
            "DELETE FROM busy WHERE centre = $1 AND resource = $2 AND cell >= $3 AND cell < $4
               AND held_by IN (
                   SELECT 'appointment:' || id FROM appointments
                   WHERE centre = $1 AND starts_at >= $5 AND starts_at < $6
                     AND (done_at IS NOT NULL OR no_show_at IS NOT NULL))",
        )
        .bind(centre.as_str())
        .bind(resource.as_str())
        .bind(cells.start)
        .bind(cells.end)
        .bind(millis(a_day_before(begin)))
        .bind(millis(slot.end.to_utc()))
        .execute(&mut **write)
        .await?;
        write.touch(centre, &resource, &cells);
    }
    Ok(())
}

/// Nothing that began before reaches until now.
pub(super) fn a_day_before(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment.checked_sub_days(Days::new(1)).unwrap_or(moment)
}
