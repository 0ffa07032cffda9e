//! Who waits, and the trail of what was offered.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::booking::{AppointmentId, Offer, Waiting};

use super::{offer, wish};
use crate::columns::{Columns, millis};
use crate::{CentreStore, StoreError};

impl CentreStore {
    /// Everybody who waits for an earlier time than one that is still to come, with what
    /// was offered to her; in no order.
    pub async fn waiting(&self, now: DateTime<Utc>) -> Result<Vec<Waiting>, StoreError> {
        let rows = sqlx::query(
            "SELECT appointments.*, joined_at, joined_by, from_day, half_day, notice_hours, must_by, left_at
             FROM waiting JOIN appointments ON id = appointment_id
             WHERE waiting.centre = $1 AND left_at IS NULL AND starts_at > $2
               AND cancelled_at IS NULL AND erased_at IS NULL",
        )
        .bind(self.centre().as_str())
        .bind(millis(now))
        .fetch_all(&self.reader)
        .await?;
        let offered = sqlx::query(
            "SELECT offers.* FROM offers JOIN waiting ON waiting.appointment_id = offers.appointment_id
             WHERE offers.centre = $1 AND left_at IS NULL ORDER BY offers.appointment_id, number",
        )
        .bind(self.centre().as_str())
        .fetch_all(&self.reader)
        .await?;
        let mut offers: BTreeMap<String, Vec<Offer>> = BTreeMap::new();
        for row in &offered {
            let columns = Columns(row);
            offers.entry(columns.text("appointment_id")?).or_default().push(offer(&columns)?);
        }
        rows.iter()
            .map(|row| {
                let waiting = line(&Columns(row))?;
                let offers = offers.remove(waiting.appointment.id.as_str()).unwrap_or_default();
                Ok(Waiting { offers, ..waiting })
            })
            .collect()
    }

    /// How the person of an appointment waits, or has waited; with the trail of her
    /// offers.
    pub async fn waiting_of(&self, id: &AppointmentId) -> Result<Option<Waiting>, StoreError> {
        let row = sqlx::query(
            "SELECT appointments.*, joined_at, joined_by, from_day, half_day, notice_hours, must_by, left_at
             FROM waiting JOIN appointments ON id = appointment_id
             WHERE appointment_id = $1 AND waiting.centre = $2",
        )
        .bind(id.as_str())
        .bind(self.centre().as_str())
        .fetch_optional(&self.reader)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let rows = sqlx::query("SELECT * FROM offers WHERE appointment_id = $1 ORDER BY number")
            .bind(id.as_str())
            .fetch_all(&self.reader)
            .await?;
        let offers = rows.iter().map(|row| offer(&Columns(row))).collect::<Result<_, _>>()?;
        Ok(Some(Waiting { offers, ..line(&Columns(&row))? }))
    }

    /// The offer of this number about an appointment.
    pub async fn offer_numbered(&self, id: &AppointmentId, number: u32) -> Result<Option<Offer>, StoreError> {
        let row =
            sqlx::query("SELECT * FROM offers WHERE appointment_id = $1 AND number = $2 AND centre = $3")
                .bind(id.as_str())
                .bind(i64::from(number))
                .bind(self.centre().as_str())
                .fetch_optional(&self.reader)
                .await?;
        row.map(|row| offer(&Columns(&row))).transpose()
    }
}

fn line(columns: &Columns<'_>) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        appointment: columns.appointment()?,
        wish: wish(columns)?,
        joined_at: columns.instant("joined_at")?,
        joined_by: columns.actor("joined_by")?,
        left_at: columns.maybe_instant("left_at")?,
        offers: Vec::new(),
    })
}
