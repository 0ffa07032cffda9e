//! Messages leave: each is taken by one sender, who says what became of it.

use chrono::{DateTime, TimeDelta, Utc};
use domain::message::{Media, Medium, MessageKind, MessageTrouble, next_try};

use super::{DueMessage, Sending, message_id, number_in};
use crate::columns::{Columns, millis};
use crate::{Store, StoreError};

/// So long nobody else takes a message that is being sent; no provider is waited for
/// as long.
const TAKEN_FOR: TimeDelta = TimeDelta::minutes(3);

impl Store {
    /// By which media messages are sent.
    #[must_use]
    pub const fn media(&self) -> Media {
        self.media
    }

    /// Ends what waits and is of no use any more; how many. Staff hear of them.
    pub async fn fail_late_messages(&self, now: DateTime<Utc>) -> Result<u64, StoreError> {
        let late = sqlx::query(
            "UPDATE messages SET failed_at = $1, sending_since = NULL, trouble = COALESCE(trouble, $2)
             WHERE sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL
               AND next_try_at <= $1 AND not_after <= $1",
        )
        .bind(millis(now))
        .bind(MessageTrouble::TooLate.code())
        .execute(&self.writer)
        .await?;
        Ok(late.rows_affected())
    }

    /// Whether there is something to do: a message that may leave by these media, or one
    /// that is of no use any more.
    pub async fn has_due_message(&self, media: Media, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let due = sqlx::query(
            "SELECT number FROM messages
             WHERE sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL
               AND next_try_at <= $1 AND (medium = $2 OR medium = $3 OR not_after <= $1) LIMIT 1",
        )
        .bind(millis(now))
        .bind(offered(media.mail, Medium::Mail))
        .bind(offered(media.sms, Medium::Sms))
        .fetch_optional(&self.reader)
        .await?;
        Ok(due.is_some())
    }

    /// Takes the message that has waited longest, of those that may leave by these
    /// media: for some minutes nobody else takes it. None where nothing is due.
    pub async fn take_due_message(
        &self,
        media: Media,
        now: DateTime<Utc>,
    ) -> Result<Option<DueMessage>, StoreError> {
        loop {
            let row = sqlx::query(
                "SELECT * FROM messages
                 WHERE sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL
                   AND next_try_at <= $1 AND not_after > $1 AND (medium = $2 OR medium = $3)
                 ORDER BY next_try_at, appointment_id, number LIMIT 1",
            )
            .bind(millis(now))
            .bind(offered(media.mail, Medium::Mail))
            .bind(offered(media.sms, Medium::Sms))
            .fetch_optional(&self.reader)
            .await?;
            let Some(row) = row else { return Ok(None) };
            let columns = Columns(&row);
            let found = due_message(&columns)?;
            // Whoever changes the row as it was read has it; another server may be faster.
            let taken = sqlx::query(
                "UPDATE messages SET tries = tries + 1, next_try_at = $1, sending_since = $2
                 WHERE appointment_id = $3 AND number = $4 AND tries = $5 AND next_try_at = $6
                   AND sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL",
            )
            .bind(millis(now + TAKEN_FOR))
            .bind(millis(now))
            .bind(found.id.appointment.as_str())
            .bind(i64::from(found.id.number))
            .bind(columns.number("tries")?)
            .bind(columns.number("next_try_at")?)
            .execute(&self.writer)
            .await?;
            if taken.rows_affected() == 1 {
                return Ok(Some(found));
            }
        }
    }

    /// Keeps what became of a message that was taken; whether it was still ours: where
    /// sending took so long that somebody else has taken it, that one decides. What
    /// has become pointless in between and left all the same has left.
    pub async fn end_sending(
        &self,
        message: &DueMessage,
        sending: Sending,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let (sent_at, failed_at, next_try_at, trouble) = match sending {
            Sending::Sent => (Some(now), None, now, None),
            Sending::Failed(trouble) if trouble.may_pass() => {
                // Once it is of no use, staff hear of it at once.
                (None, None, next_try(message.tries, now).min(message.not_after), Some(trouble))
            }
            Sending::Failed(trouble) => (None, Some(now), now, Some(trouble)),
        };
        let ended = sqlx::query(
            "UPDATE messages
             SET sent_at = $1, failed_at = $2, next_try_at = $3, trouble = $4, sending_since = NULL
             WHERE appointment_id = $5 AND number = $6 AND tries = $7 AND sent_at IS NULL",
        )
        .bind(sent_at.map(millis))
        .bind(failed_at.map(millis))
        .bind(millis(next_try_at))
        .bind(trouble.map(MessageTrouble::code))
        .bind(message.id.appointment.as_str())
        .bind(i64::from(message.id.number))
        .bind(i64::from(message.tries))
        .execute(&self.writer)
        .await?;
        Ok(ended.rows_affected() == 1)
    }
}

/// The name of a medium, where it can be used.
fn offered(can: bool, medium: Medium) -> Option<String> {
    can.then(|| medium.code().to_owned())
}

fn due_message(columns: &Columns<'_>) -> Result<DueMessage, StoreError> {
    let tries = u32::try_from(columns.number("tries")?).map_err(|_| StoreError::Unreadable("tries"))?;
    Ok(DueMessage {
        id: message_id(columns)?,
        centre: columns.centre()?,
        kind: columns.read("kind", MessageKind::from_code)?,
        medium: columns.read("medium", Medium::from_code)?,
        tries: tries.saturating_add(1),
        not_after: columns.instant("not_after")?,
        request: number_in(columns, "request")?,
        offer: number_in(columns, "offer")?,
        may_have_left: columns.maybe_number("sending_since")?.is_some(),
    })
}
