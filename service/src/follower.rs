//! What a calendar can do by the secret address of an agenda.

use std::sync::Arc;

use chrono::TimeDelta;
use domain::{
    booking::{FeedOf, MOST_DAYS},
    directory::Directory,
    people::{Action, Principal, may},
};
use store::{FeedEntry, Token};

use crate::{ServiceError, Visitor};

/// What is over stays in the calendar for so long.
const KEPT: TimeDelta = TimeDelta::days(7);

/// An agenda that is followed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Whose it is.
    pub whose: FeedOf,
    /// Who can help, and where, in the centre.
    pub directory: Arc<Directory>,
    /// What it tells.
    pub entries: Vec<FeedEntry>,
}

impl Visitor<'_> {
    /// The agenda whose address holds this secret.
    ///
    /// # Errors
    /// `NotFound` whether the secret is malformed, unknown or ended; trouble with the
    /// store.
    pub async fn feed(self, secret: &str) -> Result<Feed, ServiceError> {
        may(Principal::LinkHolder, Action::FollowFeed, None)?;
        let token = Token::parse(secret).ok_or(ServiceError::NotFound)?;
        let found = self.service.store.feed_by_secret(&token).await?;
        let (centre, whose) = found.ok_or(ServiceError::NotFound)?;
        let directory =
            self.service.directories().of(&centre).map(Arc::clone).ok_or(ServiceError::NotFound)?;
        let now = self.service.now();
        let until = now + TimeDelta::days(i64::from(MOST_DAYS) + 1);
        let entries = self.service.store.of(&centre).feed_entries(&whose, now - KEPT, until).await?;
        Ok(Feed { whose, directory, entries })
    }
}
