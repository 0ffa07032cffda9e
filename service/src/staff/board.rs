//! All offices at a look, and whether anything has changed since.

use chrono::{DateTime, Utc};
use domain::{booking::BoardQuery, people::Action};
use store::BoardOffice;

use super::Staff;
use crate::ServiceError;

impl Staff<'_> {
    /// How much is free in every office on some days.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn board(self, query: &BoardQuery) -> Result<Vec<BoardOffice>, ServiceError> {
        self.must_be_allowed(Action::SeeAgenda)?;
        Ok(self.store().board(self.directory, query, self.service.now()).await?)
    }

    /// Another text after each change to the appointments from `from` until before
    /// `until`, and to the hours of the centre, whichever server made it.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn agenda_state(
        self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<String, ServiceError> {
        self.must_be_allowed(Action::SeeAgenda)?;
        let hours = self.service.directory_number(&self.signed_in.centre);
        Ok([self.store().agenda_state(from, until).await?, hours.to_string()].join("-"))
    }
}
