//! What the service sends by itself: messages about appointments.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    booking::{Appointment, LinkPurpose},
    directory::Directory,
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
    pub async fn take(self, media: Media) -> Result<Option<OutgoingMessage>, ServiceError> {
        may(Principal::Service, Action::SendMessages, None)?;
        let (store, directories) = (&self.service.store, self.service.directories());
        while let Some(message) = store.take_due_message(media, self.service.now()).await? {
            let centre = store.of(&message.centre);
            let found = centre.appointment_by_id(&message.id.appointment).await?;
            let (Some(appointment), Some(directory)) =
                (found, directories.of(&message.centre).map(Arc::clone))
            else {
                // A centre that is no longer here has taken its appointments along.
                self.ended(&message, Sending::Failed(MessageTrouble::AddressRefused)).await?;
                continue;
            };
            let link = Token::new(self.service.random());
            let (now, ends_at) = (self.service.now(), appointment.slot.end.to_utc() + LINKS_OUTLIVE);
            if !centre.add_link(&appointment.id, LinkPurpose::Manage, &link, Some(ends_at), now).await? {
                self.ended(&message, Sending::Failed(MessageTrouble::AddressRefused)).await?;
                continue;
            }
            let history = centre.history_of(&appointment.id).await?;
            let changed_at = history.last().map_or(appointment.booked_at, |last| last.at);
            return Ok(Some(OutgoingMessage { message, appointment, directory, link, changed_at }));
        }
        Ok(None)
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
