//! The messages that wait, leave or have failed. They are planned in the transaction
//! of their cause; whoever sends them takes them one by one, and says what became of
//! each.

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::{Appointment, AppointmentId, Slot};
use domain::directory::CentreId;
use domain::message::{
    Media, Medium, MessageAddress, MessageKind, MessageTrouble, PlannedMessage, link_message, next_try,
    planned_messages,
};
use domain::people::{Actor, Person, StaffId};

use crate::booking::rows::Write;
use crate::columns::{Columns, actor_text, millis};
use crate::throttle::count_attempt_in;
use crate::{CentreStore, Store, StoreError};

/// So long nobody else takes a message that is being sent; no provider is waited for
/// as long.
const TAKEN_FOR: TimeDelta = TimeDelta::minutes(3);
/// So often in a window of time the links of an address are sent to it.
const LINKS_IN_A_WINDOW: u32 = 3;
const LINKS_WINDOW: TimeDelta = TimeDelta::hours(1);
/// So many appointments of an address at most.
const MOST_LINKS: i64 = 5;

/// The name of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageId {
    /// The appointment that it is about.
    pub appointment: AppointmentId,
    /// Its place among the messages of that appointment.
    pub number: u32,
}

/// A message that was taken to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueMessage {
    /// Its name.
    pub id: MessageId,
    /// The centre of its appointment.
    pub centre: CentreId,
    /// What it is about.
    pub kind: MessageKind,
    /// How it travels.
    pub medium: Medium,
    /// How often it was tried, this time included.
    pub tries: u32,
    /// From then on it is of no use.
    pub not_after: DateTime<Utc>,
    /// Whoever had taken it before never said what became of it: it may have left.
    pub may_have_left: bool,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageState {
    /// It leaves at this moment, or is tried again then.
    Waiting(DateTime<Utc>),
    /// It left.
    Sent(DateTime<Utc>),
    /// It will not leave any more.
    Failed(DateTime<Utc>),
    /// It became pointless before it left.
    Dropped(DateTime<Utc>),
}

/// A message as staff see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageLine {
    /// Its name.
    pub id: MessageId,
    /// What it is about.
    pub kind: MessageKind,
    /// How it travels.
    pub medium: Medium,
    /// Where it stands.
    pub state: MessageState,
    /// Why the last try failed, where one did.
    pub trouble: Option<MessageTrouble>,
    /// Whether staff have seen to it that it failed.
    pub settled: bool,
}

/// What became of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sending {
    /// The provider has it.
    Sent,
    /// It has not left.
    Failed(MessageTrouble),
}

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

    /// Whether a message waits whose time has come.
    pub async fn has_due_message(&self, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let due = sqlx::query(
            "SELECT number FROM messages
             WHERE sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL AND next_try_at <= $1 LIMIT 1",
        )
        .bind(millis(now))
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
        let offered = |can: bool, medium: Medium| can.then(|| medium.code().to_owned());
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

impl Store {
    /// Plans the link of each open appointment at an address, the soonest first, for
    /// somebody who has lost hers; nothing where it was asked for too often. Whether
    /// there is one is told to nobody, and takes the same time: something is written in
    /// any case.
    pub async fn plan_links(&self, to: &MessageAddress, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut write = self.write().await?;
        let phone = to.phone().map(ToString::to_string);
        let email = to.folded_email();
        let key = ["link ", phone.as_deref().or(email.as_deref()).unwrap_or_default()].concat();
        let attempts = count_attempt_in(&mut *write, &key, LINKS_WINDOW, now).await?;
        let rows = sqlx::query(
            "SELECT id, centre FROM appointments
             WHERE (phone = $1 OR LOWER(email) = $2) AND erased_at IS NULL AND cancelled_at IS NULL AND ends_at > $3
             ORDER BY starts_at, id LIMIT $4",
        )
        .bind(phone)
        .bind(email)
        .bind(millis(now))
        .bind(MOST_LINKS)
        .fetch_all(&mut *write)
        .await?;
        for row in rows.iter().filter(|_| attempts.count <= LINKS_IN_A_WINDOW) {
            let columns = Columns(row);
            let id = AppointmentId::new(columns.text("id")?);
            insert(&mut write, &id, &columns.centre()?, link_message(to, now), now).await?;
        }
        self.commit(write).await
    }
}

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

    /// Up to `most` messages that have failed and that nobody has seen to, with their
    /// appointments; those of the soonest appointment first.
    pub async fn failed_messages(&self, most: u32) -> Result<Vec<(MessageLine, Appointment)>, StoreError> {
        let rows = sqlx::query(
            "SELECT messages.* FROM messages
             JOIN appointments ON appointments.id = messages.appointment_id
             WHERE messages.centre = $1 AND failed_at IS NOT NULL AND dropped_at IS NULL AND settled_at IS NULL
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

    /// How many messages have failed and nobody has seen to.
    pub async fn count_failed_messages(&self) -> Result<u32, StoreError> {
        let count: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM messages
             WHERE centre = $1 AND failed_at IS NOT NULL AND dropped_at IS NULL AND settled_at IS NULL",
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

    /// Plans what `event` at `now` brings to somebody, in the transaction of the
    /// event: what waited before has become pointless.
    pub(crate) async fn plan_messages(
        &self,
        write: &mut Write,
        (id, slot, person): (&AppointmentId, &Slot, &Person),
        event: MessageKind,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        if event != MessageKind::Confirmation {
            drop_waiting(write, id, now).await?;
        }
        for message in planned_messages(event, slot, person, self.media, now) {
            insert(write, id, self.centre(), message, now).await?;
        }
        Ok(())
    }
}

async fn insert(
    write: &mut Write,
    id: &AppointmentId,
    centre: &CentreId,
    message: PlannedMessage,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO messages
             (appointment_id, number, centre, kind, medium, planned_at, due_at, not_after, next_try_at)
         SELECT $1, COUNT(*) + 1, $2, $3, $4, $5, $6, $7, $6 FROM messages WHERE appointment_id = $1",
    )
    .bind(id.as_str())
    .bind(centre.as_str())
    .bind(message.kind.code())
    .bind(message.medium.code())
    .bind(millis(now))
    .bind(millis(message.due))
    .bind(millis(message.not_after))
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Ends what waits about an appointment.
pub(crate) async fn drop_waiting(
    write: &mut Write,
    id: &AppointmentId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE messages SET dropped_at = $1, sending_since = NULL
         WHERE appointment_id = $2 AND sent_at IS NULL AND failed_at IS NULL AND dropped_at IS NULL",
    )
    .bind(millis(now))
    .bind(id.as_str())
    .execute(&mut **write)
    .await?;
    Ok(())
}

fn message_id(columns: &Columns<'_>) -> Result<MessageId, StoreError> {
    let number = u32::try_from(columns.number("number")?).map_err(|_| StoreError::Unreadable("number"))?;
    Ok(MessageId { appointment: AppointmentId::new(columns.text("appointment_id")?), number })
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
        may_have_left: columns.maybe_number("sending_since")?.is_some(),
    })
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
