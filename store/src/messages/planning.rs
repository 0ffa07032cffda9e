//! Messages are planned, in the transaction of their cause.

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::{AppointmentId, Slot};
use domain::directory::CentreId;
use domain::message::{MessageAddress, MessageKind, PlannedMessage, link_message, planned_messages};
use domain::people::Person;

use super::MessageTo;
use crate::booking::rows::Write;
use crate::columns::{Columns, millis};
use crate::throttle::count_attempt_in;
use crate::{CentreStore, Store, StoreError};

/// So often in a window of time the links of an address are sent to it.
const LINKS_IN_A_WINDOW: u32 = 3;
const LINKS_WINDOW: TimeDelta = TimeDelta::hours(1);
/// So many appointments of an address at most.
const MOST_LINKS: i64 = 5;

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
            insert(&mut write, &id, &columns.centre()?, link_message(to, now), MessageTo::Person, now)
                .await?;
        }
        self.commit(write).await
    }
}

impl CentreStore {
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
            drop_unsent(write, id, now).await?;
        }
        for message in planned_messages(event, slot, person, self.media, now) {
            insert(write, id, self.centre(), message, MessageTo::Person, now).await?;
        }
        Ok(())
    }
}

/// Writes a planned message.
pub(crate) async fn insert(
    write: &mut Write,
    id: &AppointmentId,
    centre: &CentreId,
    message: PlannedMessage,
    to: MessageTo,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (request, offer) = match to {
        MessageTo::Person => (None, None),
        MessageTo::Interpreter(number) => (Some(number), None),
        MessageTo::Offered(number) => (None, Some(number)),
    };
    sqlx::query(
        "INSERT INTO messages
             (appointment_id, number, centre, kind, medium, planned_at, due_at, not_after, next_try_at, request,
              offer)
         SELECT $1, COUNT(*) + 1, $2, $3, $4, $5, $6, $7, $6, $8, $9 FROM messages WHERE appointment_id = $1",
    )
    .bind(id.as_str())
    .bind(centre.as_str())
    .bind(message.kind.code())
    .bind(message.medium.code())
    .bind(millis(now))
    .bind(millis(message.due))
    .bind(millis(message.not_after))
    .bind(request)
    .bind(offer)
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// Ends what has not left to the person of an appointment, failures that nobody has
/// seen to included: what it would tell is no longer so, or not there.
pub(crate) async fn drop_unsent(
    write: &mut Write,
    id: &AppointmentId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE messages SET dropped_at = $1, sending_since = NULL
         WHERE appointment_id = $2 AND request IS NULL AND sent_at IS NULL AND dropped_at IS NULL AND settled_at IS NULL",
    )
    .bind(millis(now))
    .bind(id.as_str())
    .execute(&mut **write)
    .await?;
    Ok(())
}

/// The same of what goes to the interpreter of a request.
pub(crate) async fn drop_unsent_to(
    write: &mut Write,
    id: &AppointmentId,
    request: i64,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE messages SET dropped_at = $1, sending_since = NULL
         WHERE appointment_id = $2 AND request = $3 AND sent_at IS NULL AND dropped_at IS NULL",
    )
    .bind(millis(now))
    .bind(id.as_str())
    .bind(request)
    .execute(&mut **write)
    .await?;
    Ok(())
}
