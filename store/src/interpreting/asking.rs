//! Requests are made and ended, in the transaction of their cause.

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, InterpreterAnswer, InterpreterRequest, Slot};
use domain::directory::{Directory, InterpreterId};
use domain::message::{Medium, MessageKind, interpreter_medium, interpreter_message};

use super::request;
use crate::booking::rows::Write;
use crate::columns::{Columns, millis};
use crate::messages::{MessageTo, drop_unsent_to, insert_message};
use crate::{CentreStore, StoreError};

impl CentreStore {
    /// Asks the interpreter of a slot whether she comes, if she has an address; the
    /// request before it asks nothing any more. Who was asked and is not needed any more
    /// is told.
    pub(crate) async fn ask_interpreter(
        &self,
        write: &mut Write,
        directory: &Directory,
        (id, slot): (&AppointmentId, &Slot),
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let next = slot.interpreter.as_ref();
        self.end_request(write, id, next, now).await?;
        let Some(interpreter) = next.and_then(|id| directory.interpreter(id)).filter(|one| one.is_asked())
        else {
            return Ok(());
        };
        let row = sqlx::query(
            "INSERT INTO interpreter_requests
                 (appointment_id, number, centre, interpreter, starts_at, ends_at, office, asked_at)
             SELECT $1, COUNT(*) + 1, $2, $3, $4, $5, $6, $7 FROM interpreter_requests WHERE appointment_id = $1
             RETURNING number",
        )
        .bind(id.as_str())
        .bind(self.centre().as_str())
        .bind(interpreter.id.as_str())
        .bind(millis(slot.start.to_utc()))
        .bind(millis(slot.end.to_utc()))
        .bind(slot.office.as_str())
        .bind(millis(now))
        .fetch_one(&mut **write)
        .await?;
        let number = Columns(&row).number("number")?;
        let message = interpreter_medium(interpreter, self.media).and_then(|medium| {
            interpreter_message(MessageKind::InterpreterRequest, slot.start.to_utc(), medium, now)
        });
        if let Some(message) = message {
            insert_message(write, id, self.centre(), message, MessageTo::Interpreter(number), now).await?;
        }
        Ok(())
    }

    /// Ends the request of an appointment that asks something, if there is one. Its
    /// interpreter is told, unless she has declined, has not been asked yet or is the
    /// `next` one, who will be asked anew.
    pub(crate) async fn end_request(
        &self,
        write: &mut Write,
        id: &AppointmentId,
        next: Option<&InterpreterId>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Some(before) = open_request(write, id).await? else { return Ok(()) };
        let number = i64::from(before.number);
        sqlx::query(
            "UPDATE interpreter_requests SET ended_at = $1 WHERE appointment_id = $2 AND number = $3",
        )
        .bind(millis(now))
        .bind(id.as_str())
        .bind(number)
        .execute(&mut **write)
        .await?;
        let medium = told_by(write, id, number).await?;
        drop_unsent_to(write, id, number, now).await?;
        let is_told = next != Some(&before.interpreter) && before.answer != Some(InterpreterAnswer::Declined);
        let message = medium
            .filter(|_| is_told)
            .and_then(|medium| interpreter_message(MessageKind::InterpreterOff, before.start, medium, now));
        if let Some(message) = message {
            insert_message(write, id, self.centre(), message, MessageTo::Interpreter(number), now).await?;
        }
        Ok(())
    }
}

/// The request of an appointment that asks something.
pub(super) async fn open_request(
    write: &mut Write,
    id: &AppointmentId,
) -> Result<Option<InterpreterRequest>, StoreError> {
    let row =
        sqlx::query("SELECT * FROM interpreter_requests WHERE appointment_id = $1 AND ended_at IS NULL")
            .bind(id.as_str())
            .fetch_optional(&mut **write)
            .await?;
    row.map(|row| request(&Columns(&row))).transpose()
}

/// By what an interpreter has heard of her request; whoever sends it at this moment may
/// have sent it.
async fn told_by(write: &mut Write, id: &AppointmentId, number: i64) -> Result<Option<Medium>, StoreError> {
    let row = sqlx::query(
        "SELECT medium FROM messages
         WHERE appointment_id = $1 AND request = $2 AND (sent_at IS NOT NULL OR sending_since IS NOT NULL) LIMIT 1",
    )
    .bind(id.as_str())
    .bind(number)
    .fetch_optional(&mut **write)
    .await?;
    row.map(|row| Columns(&row).read("medium", Medium::from_code)).transpose()
}
