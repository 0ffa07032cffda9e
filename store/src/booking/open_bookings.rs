//! How many bookings somebody holds at a time: free times are for everyone.

use chrono::{DateTime, Utc};
use domain::people::Actor;
use sqlx::AnyConnection;

use super::NewBooking;
use crate::columns::{Columns, millis};
use crate::{Store, StoreError, dialect};

impl Store {
    /// Whether a visitor has as many open bookings as she may; asked within the
    /// transaction that would make one more.
    pub(super) async fn has_most_open(
        &self,
        connection: &mut AnyConnection,
        new: &NewBooking<'_>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let Some(most) = self.most_open.filter(|_| *new.by == Actor::Visitor) else { return Ok(false) };
        let person = &new.request.person;
        let known_by = person.identifiers();
        if let Some(lock) = dialect::lock_contact(self.engine) {
            // In one order, so that two bookings never wait for each other.
            for identifier in &known_by {
                sqlx::query(lock).bind(identifier.as_str()).execute(&mut *connection).await?;
            }
        }
        let rows = sqlx::query(
            "SELECT given_name, family_name, birth_year, phone, email FROM appointments
             WHERE booked_by = 'visitor' AND cancelled_at IS NULL AND starts_at > $1
               AND (phone = $2 OR LOWER(email) = $3 OR birth_year = $4)",
        )
        .bind(millis(now))
        .bind(person.phone.as_ref().map(ToString::to_string))
        .bind(person.email.as_ref().map(|email| email.to_string().to_lowercase()))
        .bind(person.birth_year.map(i64::from))
        .fetch_all(&mut *connection)
        .await?;
        let mut open = 0;
        for row in &rows {
            let holder = Columns(row).person()?.identifiers();
            open += usize::from(!holder.is_disjoint(&known_by));
        }
        Ok(open >= most)
    }
}
