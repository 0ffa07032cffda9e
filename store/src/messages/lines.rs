//! Messages as staff see them, and whom they have told in another way.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId};
use domain::message::{Medium, MessageKind, MessageTrouble};
use domain::people::{Actor, StaffId};

use super::{MessageId, MessageLine, MessageState, message_id};
use crate::columns::{Columns, actor_text, millis};
use crate::{CentreStore, StoreError};

impl CentreStore {
    /// The messages about an appointment, in the order in which they were planned.
    pub async fn messages_of(&self, id: &AppointmentId) -> Result<Vec<MessageLine>, StoreError> {
        let rows =
            sqlx::query("SELECT * FROM messages WHERE appointment_id = $1 AND centre = $2 ORDER BY number")
                .bind(id.as_str())
                .bind(self.centre().as_str())
                .fetch_all(&self.reader)
                .await?;
        rows.iter().map(|row| message_line(&Columns(row))).collect()
    }

    /// Up to `most` messages to people that have failed and that nobody has seen to, with their
    /// appointments; those of the soonest appointment first.
    pub async fn failed_messages(&self, most: u32) -> Result<Vec<(MessageLine, Appointment)>, StoreError> {
        let rows = sqlx::query(
            "SELECT messages.* FROM messages
             JOIN appointments ON appointments.id = messages.appointment_id
             WHERE messages.centre = $1 AND request IS NULL AND failed_at IS NOT NULL AND dropped_at IS NULL AND settled_at IS NULL
             ORDER BY appointments.starts_at, messages.appointment_id, number LIMIT $2",
        )
        .bind(self.centre().as_str())
        .bind(i64::from(most))
        .fetch_all(&self.reader)
        .await?;
        let mut failed = Vec::with_capacity(rows.len());
        for row in &rows {
            let line = message_line(&Columns(row))?;
            if let Some(appointment) = self.appointment_by_id(&line.id.appointment).await? {
                failed.push((line, appointment));
            }
        }
        Ok(failed)
    }

    /// How many messages to people have failed and nobody has seen to.
    pub async fn count_failed_messages(&self) -> Result<u32, StoreError> {
        let count: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM messages
             WHERE centre = $1 AND request IS NULL AND failed_at IS NOT NULL AND dropped_at IS NULL
               AND settled_at IS NULL",
        )
        .bind(self.centre().as_str())
        .fetch_one(&self.reader)
        .await?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// Keeps that staff have seen to a message that failed; whether there was one.
    pub async fn settle_message(
        &self,
        id: &MessageId,
        by: &StaffId,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let settled = sqlx::query(
            "UPDATE messages SET settled_at = $1, settled_by = $2
             WHERE appointment_id = $3 AND number = $4 AND centre = $5
               AND failed_at IS NOT NULL AND settled_at IS NULL",
        )
        .bind(millis(now))
        .bind(actor_text(&Actor::Staff(by.clone())))
        .bind(id.appointment.as_str())
        .bind(i64::from(id.number))
        .bind(self.centre().as_str())
        .execute(&self.writer)
        .await?;
        Ok(settled.rows_affected() == 1)
    }
}

fn message_line(columns: &Columns<'_>) -> Result<MessageLine, StoreError> {
    let ends = [
        columns.maybe_instant("sent_at")?.map(MessageState::Sent),
        columns.maybe_instant("dropped_at")?.map(MessageState::Dropped),
        columns.maybe_instant("failed_at")?.map(MessageState::Failed),
    ];
    let state = match ends.into_iter().flatten().next() {
        Some(ended) => ended,
        None => MessageState::Waiting(columns.instant("next_try_at")?),
    };
    Ok(MessageLine {
        id: message_id(columns)?,
        kind: columns.read("kind", MessageKind::from_code)?,
        medium: columns.read("medium", Medium::from_code)?,
        state,
        trouble: columns.maybe("trouble", MessageTrouble::from_code)?,
        settled: columns.maybe_number("settled_at")?.is_some(),
    })
}
