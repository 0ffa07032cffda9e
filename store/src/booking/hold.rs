//! Keeping a time for somebody who is still typing.

use chrono::{DateTime, Utc};
use domain::booking::{Slot, SlotQuery, held_until, why_not_free};
use domain::directory::Directory;

use super::busy::{Holder, Taken, held_by_form, release_form, take_cells};
use super::{Held, HoldAnswer, HoldOutcome};
use crate::columns::{instant, millis};
use crate::slots::{Alternatives, Own};
use crate::write::TRIES;
use crate::{CentreStore, IdempotencyKey, StoreError, dialect};

impl CentreStore {
    /// Keeps the slot that starts at `start` for the form of this key, in place of what it
    /// kept before; asked again, for some more minutes. Only a booking with the same key
    /// takes it meanwhile.
    ///
    /// # Errors
    /// Trouble with the database: what was kept before is kept on.
    pub async fn hold(
        &self,
        directory: &Directory,
        query: &SlotQuery,
        start: DateTime<Utc>,
        key: &IdempotencyKey,
        now: DateTime<Utc>,
    ) -> Result<HoldAnswer, StoreError> {
        for _ in 0..TRIES {
            let Some(slot) = self.slot_at(directory, Own::Form(key), query, start, now).await? else {
                break;
            };
            match self.record_hold(&slot, key, now).await {
                Ok(HoldOutcome::Until(until)) => return Ok(HoldAnswer::Held(Held { slot, until })),
                Ok(HoldOutcome::Taken) => {}
                Err(StoreError::Trouble(error)) if dialect::is_passing(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(match self.alternatives(directory, Own::Form(key), query, start, now).await? {
            Alternatives::Some(alternatives) => {
                HoldAnswer::NotFree { why: why_not_free(directory, query, start, now), alternatives }
            }
            Alternatives::Never(why) => HoldAnswer::Impossible(why),
        })
    }

    /// Keeps one particular slot, if everyone it needs is free.
    ///
    /// # Errors
    /// Trouble with the database: what was kept before is kept on.
    pub async fn record_hold(
        &self,
        slot: &Slot,
        key: &IdempotencyKey,
        now: DateTime<Utc>,
    ) -> Result<HoldOutcome, StoreError> {
        let mut write = self.write().await?;
        // Another time is kept anew; the same one for so long together.
        let (first, since) = sqlx::query_as::<_, (Option<i64>, Option<i64>)>(
            "SELECT MIN(cell), MIN(held_since) FROM busy WHERE held_by = $1 AND free_at > $2",
        )
        .bind(held_by_form(key))
        .bind(millis(now))
        .fetch_one(&mut *write)
        .await?;
        let since = since.filter(|_| first == Some(slot.cells().start));
        let since = since.map(|since| instant(since, "held_since")).transpose()?.unwrap_or(now);
        let until = held_until(since, now);
        release_form(&mut write, key).await?;
        let holder = Holder::form(key, (since, until), now);
        if take_cells(&mut write, self.centre(), &holder, slot, None).await? != Taken::All {
            return Ok(HoldOutcome::Taken);
        }
        self.commit(write).await?;
        Ok(HoldOutcome::Until(until))
    }

    /// Gives back what the form of this key keeps.
    ///
    /// # Errors
    /// Trouble with the database: it is given back when its minutes are over.
    pub async fn release_hold(&self, key: &IdempotencyKey) -> Result<(), StoreError> {
        let mut write = self.write().await?;
        release_form(&mut write, key).await?;
        self.commit(write).await
    }
}
