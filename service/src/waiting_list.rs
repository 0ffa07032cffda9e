//! What the service offers by itself: times that are free to those who wait for them.

use std::sync::Arc;

use domain::people::{Action, Principal, may};

use crate::{Service, ServiceError};

/// The service, for those who wait for an earlier time.
#[derive(Clone, Copy, Debug)]
pub struct WaitingList<'a> {
    pub(crate) service: &'a Service,
}

impl WaitingList<'_> {
    /// Whether anybody waits, or has an offer that stands.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn is_there_anybody(self) -> Result<bool, ServiceError> {
        may(Principal::Service, Action::MakeOffers, None)?;
        Ok(self.service.store.has_waiting().await?)
    }

    /// Ends the offers whose time is over, and makes those that can be made, centre by
    /// centre; how many were made.
    ///
    /// # Errors
    /// Trouble with the store: the next time goes on from there.
    pub async fn make_offers(self) -> Result<u32, ServiceError> {
        may(Principal::Service, Action::MakeOffers, None)?;
        let now = self.service.now();
        let directories: Vec<_> = self.service.directories().iter().map(Arc::clone).collect();
        let mut made = 0;
        for directory in directories {
            let store = self.service.store_of(&directory);
            store.end_offers(now).await?;
            made += store.make_offers(&directory, now).await?;
        }
        Ok(made)
    }
}
