//! What anybody can do.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    booking::{Appointment, BookingRequest, Effort, LinkPurpose, Nearest, SlotQuery, SlotSearch},
    message::MessageAddress,
    people::{Action, Actor, Principal, may},
    place::Ins,
};
use store::{BookAnswer, HoldAnswer, IdempotencyKey, Token};

use crate::{AskedInterpreter, LinkHolder, OfferedPerson, Service, ServiceError};

/// What a stranger may ask for only so often, since others have to wait for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metered {
    /// An appointment.
    Booking,
    /// A time that is kept while a form is filled in.
    Hold,
    /// The links of one's appointments.
    Links,
}

/// Counts one more of these of whoever asks, by what she has paid for it; says whether she
/// may have it now.
pub type Quota = Arc<dyn Fn(Metered, Effort) -> bool + Send + Sync>;

/// Anybody.
#[derive(Clone, Copy, Debug)]
pub struct Visitor<'a> {
    pub(crate) service: &'a Service,
}

impl<'a> Visitor<'a> {
    /// The free times of a search.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn free_slots(self, query: &SlotQuery) -> Result<SlotSearch, ServiceError> {
        may(Principal::Visitor, Action::FindTimes, None)?;
        let directory = self.service.directory_for(query.commune);
        Ok(self.service.store_of(&directory).free_slots(&directory, query, self.service.now()).await?)
    }

    /// Where a search has no answer: the first day of each of the questions near to it.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn nearest(self, query: &SlotQuery) -> Result<Vec<(Nearest, NaiveDate)>, ServiceError> {
        may(Principal::Visitor, Action::FindTimes, None)?;
        let directory = self.service.directory_for(query.commune);
        Ok(self.service.store_of(&directory).nearest(&directory, query, self.service.now()).await?)
    }

    /// Books an appointment for the visitor herself. A repeated request hears what
    /// became of it, however much was booked since; a new one is measured first.
    ///
    /// # Errors
    /// Trouble with the store; whether it was booked is then unknown: repeat it
    /// with the same key.
    pub async fn book(
        self,
        request: &BookingRequest,
        key: &IdempotencyKey,
        effort: Effort,
        quota: &Quota,
    ) -> Result<BookAnswer, ServiceError> {
        may(Principal::Visitor, Action::Book, None)?;
        let directory = self.service.directory_for(request.commune);
        let store = self.service.store_of(&directory);
        if !store.has_booked(key).await? && !quota(Metered::Booking, effort) {
            return Ok(BookAnswer::TooManyOpen);
        }
        let (random, now) = (self.service.random(), self.service.now());
        Ok(store.book(&directory, request, key, &Actor::Visitor, random, now).await?)
    }

    /// Keeps a time for the form of a key while it is filled in, or keeps it on; nothing
    /// where it cannot be kept now, which does not mean that it is not free.
    ///
    /// # Errors
    /// Trouble with the store: what was kept before is kept on.
    pub async fn hold(
        self,
        query: &SlotQuery,
        start: DateTime<Utc>,
        key: &IdempotencyKey,
        effort: Effort,
        quota: &Quota,
    ) -> Result<Option<HoldAnswer>, ServiceError> {
        may(Principal::Visitor, Action::HoldTime, None)?;
        let directory = self.service.directory_for(query.commune);
        let store = self.service.store_of(&directory);
        // A form that is sent again after it has booked keeps nothing.
        if store.has_booked(key).await? || !quota(Metered::Hold, effort) {
            return Ok(None);
        }
        Ok(Some(store.hold(&directory, query, start, key, self.service.now()).await?))
    }

    /// Gives back what the form of a key keeps.
    ///
    /// # Errors
    /// Trouble with the store: it is given back when its minutes are over.
    pub async fn release_hold(self, commune: Ins, key: &IdempotencyKey) -> Result<(), ServiceError> {
        may(Principal::Visitor, Action::HoldTime, None)?;
        let directory = self.service.directory_for(commune);
        Ok(self.service.store_of(&directory).release_hold(key).await?)
    }

    /// Sends the links of the open appointments of whoever can read what goes to this
    /// address. Whether there are any is told to nobody; nor is it where she has asked
    /// too often.
    ///
    /// # Errors
    /// Trouble with the store: nothing is sent.
    pub async fn ask_for_links(self, to: &MessageAddress, quota: &Quota) -> Result<(), ServiceError> {
        may(Principal::Visitor, Action::AskForLink, None)?;
        if quota(Metered::Links, Effort::None) {
            self.service.store.plan_links(to, self.service.now()).await?;
        }
        Ok(())
    }

    /// The appointment whose link holds this secret, for whoever has it.
    ///
    /// # Errors
    /// `NotFound` whether the secret is malformed, unknown or forgotten: the answer
    /// gives nothing away. Trouble with the store.
    pub async fn with_link(self, secret: &str) -> Result<(LinkHolder<'a>, Appointment), ServiceError> {
        let token = Token::parse(secret).ok_or(ServiceError::NotFound)?;
        let (store, now) = (&self.service.store, self.service.now());
        let found = store.appointment_by_link(&token, LinkPurpose::Manage, now).await?;
        let appointment = found.ok_or(ServiceError::NotFound)?;
        // A centre that is no longer here has taken its appointments along.
        let directories = self.service.directories();
        let directory = directories.of(&appointment.centre).map(Arc::clone).ok_or(ServiceError::NotFound)?;
        let holder = LinkHolder { service: self.service, directory, token, id: appointment.id.clone() };
        Ok((holder, appointment))
    }

    /// The request to interpret whose link holds this secret, for whoever has it; one
    /// that asks nothing any more included.
    ///
    /// # Errors
    /// `NotFound` whether the secret is malformed, unknown or over; trouble with the
    /// store.
    pub async fn with_request_link(
        self,
        secret: &str,
    ) -> Result<(AskedInterpreter<'a>, Appointment), ServiceError> {
        may(Principal::LinkHolder, Action::AnswerRequest, None)?;
        let token = Token::parse(secret).ok_or(ServiceError::NotFound)?;
        let found = self.service.store.request_by_link(&token, self.service.now()).await?;
        let (appointment, request) = found.ok_or(ServiceError::NotFound)?;
        let directories = self.service.directories();
        let directory = directories.of(&appointment.centre).map(Arc::clone).ok_or(ServiceError::NotFound)?;
        let id = appointment.id.clone();
        Ok((AskedInterpreter { service: self.service, directory, id, request }, appointment))
    }

    /// The offer whose link holds this secret, for whoever has it; one that is over
    /// included.
    ///
    /// # Errors
    /// `NotFound` whether the secret is malformed, unknown or over; trouble with the
    /// store.
    pub async fn with_offer_link(
        self,
        secret: &str,
    ) -> Result<(OfferedPerson<'a>, Appointment), ServiceError> {
        may(Principal::LinkHolder, Action::AnswerOffer, None)?;
        let token = Token::parse(secret).ok_or(ServiceError::NotFound)?;
        let found = self.service.store.offer_by_link(&token, self.service.now()).await?;
        let (appointment, offer) = found.ok_or(ServiceError::NotFound)?;
        let directories = self.service.directories();
        let directory = directories.of(&appointment.centre).map(Arc::clone).ok_or(ServiceError::NotFound)?;
        let id = appointment.id.clone();
        Ok((OfferedPerson { service: self.service, directory, id, offer }, appointment))
    }
}
