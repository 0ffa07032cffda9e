//! Who waits for an earlier time, what was offered to her, and what she has answered.
//!
//! An offer is a row, and rows of `busy` that free themselves when it is over: the key
//! that decides about bookings decides about offers too (decision 37).

mod answering;
mod lines;
mod list;
mod offering;

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, Offer, OfferOutcome, WaitingBecause, WaitingWish};
use domain::calendar::HalfDay;
use domain::people::Actor;

pub use list::WaitOutcome;
pub use offering::OfferMade;

use crate::StoreError;
use crate::booking::busy::release_offer;
use crate::booking::rows::Write;
use crate::columns::{Columns, actor_text, millis};

/// Takes somebody off the list, in the transaction of what makes it pointless, and
/// withdraws what is offered to her.
pub(crate) async fn leave(
    write: &mut Write,
    id: &AppointmentId,
    by: &Actor,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    withdraw_offers(write, id, now).await?;
    let left = sqlx::query(
        "UPDATE waiting SET left_at = $1, left_by = $2 WHERE appointment_id = $3 AND left_at IS NULL",
    )
    .bind(millis(now))
    .bind(actor_text(by))
    .bind(id.as_str())
    .execute(&mut **write)
    .await?;
    Ok(left.rows_affected() == 1)
}

/// Withdraws the offer about an appointment that stands, if one does: it has another time
/// now, or none.
pub(crate) async fn withdraw_offers(
    write: &mut Write,
    id: &AppointmentId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let standing = sqlx::query("SELECT number FROM offers WHERE appointment_id = $1 AND ended_at IS NULL")
        .bind(id.as_str())
        .fetch_optional(&mut **write)
        .await?;
    let Some(row) = standing else { return Ok(()) };
    end_offer(write, id, Columns(&row).number("number")?, OfferOutcome::Withdrawn, now).await
}

/// Ends an offer: its time is free, and a message about it that has not left never will.
async fn end_offer(
    write: &mut Write,
    id: &AppointmentId,
    number: i64,
    outcome: OfferOutcome,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    release_offer(write, id, number).await?;
    sqlx::query(
        "UPDATE offers SET outcome = $1, ended_at = $2
         WHERE appointment_id = $3 AND number = $4 AND ended_at IS NULL",
    )
    .bind(outcome.code())
    .bind(millis(now))
    .bind(id.as_str())
    .bind(number)
    .execute(&mut **write)
    .await?;
    sqlx::query(
        "UPDATE messages SET dropped_at = $1, sending_since = NULL
         WHERE appointment_id = $2 AND offer = $3 AND sent_at IS NULL AND dropped_at IS NULL AND settled_at IS NULL",
    )
    .bind(millis(now))
    .bind(id.as_str())
    .bind(number)
    .execute(&mut **write)
    .await?;
    Ok(())
}

fn wish(columns: &Columns<'_>) -> Result<WaitingWish, StoreError> {
    let hours = columns.number("notice_hours")?;
    Ok(WaitingWish {
        from: columns.maybe("from_day", |day| day.parse().ok())?,
        half_day: columns.maybe("half_day", HalfDay::from_code)?,
        notice_hours: u16::try_from(hours).map_err(|_| StoreError::Unreadable("notice_hours"))?,
        must_by: columns.maybe("must_by", |day| day.parse().ok())?,
    })
}

fn offer(columns: &Columns<'_>) -> Result<Offer, StoreError> {
    let number = |column| {
        let number = columns.number(column)?;
        u32::try_from(number).map_err(|_| StoreError::Unreadable(column))
    };
    Ok(Offer {
        number: number("number")?,
        slot: columns.slot()?,
        offered_at: columns.instant("offered_at")?,
        offered_by: columns.actor("offered_by")?,
        until: columns.instant("expires_at")?,
        because: columns.read("because", WaitingBecause::from_code)?,
        place: number("place")?,
        of: number("places")?,
        outcome: columns.maybe("outcome", OfferOutcome::from_code)?,
        ended_at: columns.maybe_instant("ended_at")?,
    })
}
