//! What the service sends by itself: messages about appointments.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    booking::{Appointment, InterpreterRequest, LinkPurpose, Offer},
    directory::{Directory, Interpreter},
    message::{Media, MessageTrouble},
    people::{Action, Principal, may},
};
use store::{DueMessage, Sending, Token};

use crate::{Service, ServiceError};

/// So long after an appointment the links of its messages still open it.
const LINKS_OUTLIVE: TimeDelta = TimeDelta::days(7);

/// The service, because a message is due.
#[derive(Clone, Copy, Debug)]
pub struct Messenger<'a> {
    pub(crate) service: &'a Service,
}

/// A message that leaves now, with all that its words need.
#[derive(Clone, Debug)]
pub struct OutgoingMessage {
    /// What was taken.
    pub message: DueMessage,
    /// The appointment as it stands now.
    pub appointment: Appointment,
    /// Who can help, and where, in its centre.
    pub directory: Arc<Directory>,
    /// The secret of the link that this message carries and no other does.
    pub link: Token,
    /// When the appointment was last changed.
    pub changed_at: DateTime<Utc>,
}

/// A message to an interpreter that leaves now.
#[derive(Clone, Debug)]
pub struct OutgoingRequest {
    /// What was taken.
    pub message: DueMessage,
    /// The appointment as it stands now: when and where she was asked for says the
    /// request.
    pub appointment: Appointment,
    /// What she was asked.
    pub request: InterpreterRequest,
    /// Who is written to.
    pub interpreter: Interpreter,
    /// Who can help, and where, in its centre.
    pub directory: Arc<Directory>,
    /// The secret of the link that this message carries and no other does.
    pub link: Token,
}

/// The offer of an earlier time that leaves now.
#[derive(Clone, Debug)]
pub struct OutgoingOffer {
    /// What was taken.
    pub message: DueMessage,
    /// The appointment as it stands now.
    pub appointment: Appointment,
    /// What is offered.
    pub offer: Offer,
    /// Who can help, and where, in its centre.
    pub directory: Arc<Directory>,
    /// The secret of the link that this message carries and no other does.
    pub link: Token,
}

/// What leaves now.
#[derive(Clone, Debug)]
pub enum Outgoing {
    /// To the person who comes.
    ToPerson(Box<OutgoingMessage>),
    /// To an interpreter.
    ToInterpreter(Box<OutgoingRequest>),
    /// To somebody who waits for an earlier time.
    Offered(Box<OutgoingOffer>),
}

impl Outgoing {
    /// What was taken.
    #[must_use]
    pub const fn message(&self) -> &DueMessage {
        match self {
            Self::ToPerson(outgoing) => &outgoing.message,
            Self::ToInterpreter(outgoing) => &outgoing.message,
            Self::Offered(outgoing) => &outgoing.message,
        }
    }
}

impl Messenger<'_> {
    /// Whether a message may leave by these media, or is of no use any more.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn is_any_due(self, media: Media) -> Result<bool, ServiceError> {
        may(Principal::Service, Action::SendMessages, None)?;
        Ok(self.service.store.has_due_message(media, self.service.now()).await?)
    }

    /// Takes the message that has waited longest; for some minutes no other server
    /// takes it. None where nothing is due.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn take(self, media: Media) -> Result<Option<Outgoing>, ServiceError> {
        may(Principal::Service, Action::SendMessages, None)?;
        while let Some(message) = self.service.store.take_due_message(media, self.service.now()).await? {
            let made = match (message.request, message.offer) {
                (Some(number), _) => self.to_interpreter(&message, number).await?,
                (None, Some(number)) => self.offered(&message, number).await?,
                (None, None) => self.to_person(&message).await?,
            };
            if let Some(outgoing) = made {
                return Ok(Some(outgoing));
            }
            self.ended(&message, Sending::Failed(MessageTrouble::AddressRefused)).await?;
        }
        Ok(None)
    }

    /// None where there is nobody to write to: a centre that is no longer here has taken
    /// its appointments along.
    async fn to_person(self, message: &DueMessage) -> Result<Option<Outgoing>, ServiceError> {
        let centre = self.service.store.of(&message.centre);
        let found = centre.appointment_by_id(&message.id.appointment).await?;
        let directory = self.service.directories().of(&message.centre).map(Arc::clone);
        let Some((appointment, directory)) = found.zip(directory) else { return Ok(None) };
        let link = Token::new(self.service.random());
        let (now, ends_at) = (self.service.now(), appointment.slot.end.to_utc() + LINKS_OUTLIVE);
        if !centre.add_link(&appointment.id, LinkPurpose::Manage, &link, Some(ends_at), now).await? {
            return Ok(None);
        }
        let history = centre.history_of(&appointment.id).await?;
        let changed_at = history.last().map_or(appointment.booked_at, |last| last.at);
        let message = message.clone();
        let outgoing = OutgoingMessage { message, appointment, directory, link, changed_at };
        Ok(Some(Outgoing::ToPerson(Box::new(outgoing))))
    }

    /// The same for an offer.
    async fn offered(self, message: &DueMessage, number: u32) -> Result<Option<Outgoing>, ServiceError> {
        let centre = self.service.store.of(&message.centre);
        let id = &message.id.appointment;
        let found = centre.appointment_by_id(id).await?.zip(centre.offer_numbered(id, number).await?);
        let directory = self.service.directories().of(&message.centre).map(Arc::clone);
        let Some(((appointment, offer), directory)) = found.zip(directory) else { return Ok(None) };
        let link = Token::new(self.service.random());
        let (now, ends_at) = (self.service.now(), appointment.slot.end.to_utc() + LINKS_OUTLIVE);
        if !centre.add_offer_link(id, number, &link, ends_at, now).await? {
            return Ok(None);
        }
        let message = message.clone();
        Ok(Some(Outgoing::Offered(Box::new(OutgoingOffer { message, appointment, offer, directory, link }))))
    }

    /// The same for the interpreter of a request, who may have left the directory.
    async fn to_interpreter(
        self,
        message: &DueMessage,
        number: u32,
    ) -> Result<Option<Outgoing>, ServiceError> {
        let centre = self.service.store.of(&message.centre);
        let id = &message.id.appointment;
        let found = centre.appointment_by_id(id).await?.zip(centre.request_numbered(id, number).await?);
        let directory = self.service.directories().of(&message.centre).map(Arc::clone);
        let Some(((appointment, request), directory)) = found.zip(directory) else { return Ok(None) };
        let Some(interpreter) = directory.interpreter(&request.interpreter).cloned() else {
            return Ok(None);
        };
        let link = Token::new(self.service.random());
        let (now, ends_at) = (self.service.now(), request.end + LINKS_OUTLIVE);
        if !centre.add_request_link(id, number, &link, ends_at, now).await? {
            return Ok(None);
        }
        let message = message.clone();
        let outgoing = OutgoingRequest { message, appointment, request, interpreter, directory, link };
        Ok(Some(Outgoing::ToInterpreter(Box::new(outgoing))))
    }

    /// Keeps what became of a message; whether it was still ours to say.
    ///
    /// # Errors
    /// Trouble with the store: another server will take it again.
    pub async fn ended(self, message: &DueMessage, sending: Sending) -> Result<bool, ServiceError> {
        may(Principal::Service, Action::SendMessages, None)?;
        Ok(self.service.store.end_sending(message, sending, self.service.now()).await?)
    }

    /// Ends the messages that are of no use any more, for staff to hear of; how many.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn fail_the_late(self) -> Result<u64, ServiceError> {
        may(Principal::Service, Action::SendMessages, None)?;
        Ok(self.service.store.fail_late_messages(self.service.now()).await?)
    }
}
