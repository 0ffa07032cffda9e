//! The addresses at which calendars follow an agenda.

use domain::{booking::FeedOf, directory::InterpreterId, people::Action};
use store::Token;

use super::Staff;
use crate::ServiceError;

impl Staff<'_> {
    /// Whose agendas have an address.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn feeds(self) -> Result<Vec<FeedOf>, ServiceError> {
        self.must_be_allowed(Action::ManageFeeds)?;
        Ok(self.store().feeds().await?)
    }

    /// Makes the address of an interpreter's agenda, or of one's own where none is named;
    /// the one before ends. The secret is known to whoever hears it now, and to nobody
    /// again.
    ///
    /// # Errors
    /// `Refused`, `NotFound` where there is no such agenda; trouble with the store.
    pub async fn give_feed(self, interpreter: Option<&InterpreterId>) -> Result<Token, ServiceError> {
        self.must_be_allowed(Action::ManageFeeds)?;
        let (whose, secret) = (self.feed_of(interpreter)?, Token::new(self.service.random()));
        self.store().give_feed(&whose, &secret, &self.actor(), self.service.now()).await?;
        Ok(secret)
    }

    /// Ends it; whoever has it follows nothing any more.
    ///
    /// # Errors
    /// `Refused`, `NotFound` where there is none; trouble with the store.
    pub async fn end_feed(self, interpreter: Option<&InterpreterId>) -> Result<(), ServiceError> {
        self.must_be_allowed(Action::ManageFeeds)?;
        let whose = self.feed_of(interpreter)?;
        if self.store().end_feed(&whose, self.service.now()).await? {
            Ok(())
        } else {
            Err(ServiceError::NotFound)
        }
    }

    fn feed_of(self, interpreter: Option<&InterpreterId>) -> Result<FeedOf, ServiceError> {
        match interpreter {
            Some(id) => self.directory.interpreter(id).map(|one| FeedOf::Interpreter(one.id.clone())),
            None => self.signed_in.worker.clone().map(FeedOf::Worker),
        }
        .ok_or(ServiceError::NotFound)
    }
}
