//! Requests are answered.

use chrono::{DateTime, Utc};
use domain::booking::{
    AnswerRefused, Appointment, AppointmentId, InterpreterAnswer, InterpreterRequest, Resource, Slot,
};
use domain::people::Actor;

use super::{declined_by, request};
use crate::booking::busy::held_by;
use crate::booking::rows::{Write, append_event, lock_row, rewrite};
use crate::columns::{Columns, millis};
use crate::links::REQUESTS;
use crate::{CentreStore, ChangeOutcome, Store, StoreError, Token};

impl Store {
    /// The request whose link holds this secret, with its appointment; one that asks
    /// nothing any more included, for its page to say so.
    pub async fn request_by_link(
        &self,
        secret: &Token,
        now: DateTime<Utc>,
    ) -> Result<Option<(Appointment, InterpreterRequest)>, StoreError> {
        self.numbered_by_link(&REQUESTS, secret, request, now).await
    }
}

impl CentreStore {
    /// Makes a link to a request; the earlier ones stay. Whether there is such a request.
    pub async fn add_request_link(
        &self,
        id: &AppointmentId,
        number: u32,
        secret: &Token,
        ends_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        self.add_numbered_link(&REQUESTS, (id, number), secret, ends_at, now).await
    }

    /// Keeps what an interpreter says to a request; the same answer again changes
    /// nothing. Whoever declines is not the appointment's interpreter any more, and her
    /// time stays taken: nobody asks her for that hour again. She may come back to it
    /// while nobody else does it.
    pub async fn answer_request(
        &self,
        id: &AppointmentId,
        number: u32,
        answer: InterpreterAnswer,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<ChangeOutcome<AnswerRefused>, StoreError> {
        let mut write = self.write().await?;
        let Some(before) = lock_row(&mut write, self.centre(), id).await? else {
            return Ok(ChangeOutcome::NotFound);
        };
        let row = sqlx::query("SELECT * FROM interpreter_requests WHERE appointment_id = $1 AND number = $2")
            .bind(id.as_str())
            .bind(i64::from(number))
            .fetch_optional(&mut *write)
            .await?;
        let Some(asked) = row.map(|row| request(&Columns(&row))).transpose()? else {
            return Ok(ChangeOutcome::NotFound);
        };
        if let Err(refused) = asked.may_answer(now) {
            return Ok(ChangeOutcome::Refused(refused));
        }
        if asked.answer == Some(answer) {
            return Ok(ChangeOutcome::Made(Box::new(before)));
        }
        sqlx::query(
            "UPDATE interpreter_requests SET answer = $1, answered_at = $2 WHERE appointment_id = $3 AND number = $4",
        )
        .bind(answer.code())
        .bind(millis(now))
        .bind(id.as_str())
        .bind(i64::from(number))
        .execute(&mut *write)
        .await?;
        let comes = answer == InterpreterAnswer::Confirmed;
        let interpreter = comes.then(|| asked.interpreter.clone());
        let after = Appointment { slot: Slot { interpreter, ..before.slot.clone() }, ..before.clone() };
        if after != before {
            hand_over_cells(&mut write, &asked, id, comes).await?;
            rewrite(&mut write, &after).await?;
        }
        let event = if comes { "interpreter_confirmed" } else { "interpreter_declined" };
        append_event(&mut write, id, event, None, by, now).await?;
        self.commit(write).await?;
        Ok(ChangeOutcome::Made(Box::new(after)))
    }
}

/// Her time is held by the appointment while she comes, and by her no where she does not.
async fn hand_over_cells(
    write: &mut Write,
    asked: &InterpreterRequest,
    id: &AppointmentId,
    comes: bool,
) -> Result<(), StoreError> {
    let (declined, held) = (declined_by(id), held_by(id));
    let (from, to) = if comes { (declined, held) } else { (held, declined) };
    let cells = domain::booking::Cell::span(asked.start, asked.end);
    sqlx::query(
        "UPDATE busy SET held_by = $1 WHERE held_by = $2 AND resource = $3 AND cell >= $4 AND cell < $5",
    )
    .bind(to)
    .bind(from)
    .bind(Resource::Interpreter(asked.interpreter.clone()).to_string())
    .bind(cells.start)
    .bind(cells.end)
    .execute(&mut **write)
    .await?;
    Ok(())
}
