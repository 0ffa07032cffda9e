//! Messages leave: by mail and by short message, each once.

mod mail;
mod offer_words;
mod request_words;
mod sms;
mod words;

use domain::{
    calendar::Method,
    message::{Media, Medium, MessageTrouble},
    people::{Email, Phone},
};
use service::{
    DueMessage, Outgoing, OutgoingMessage, OutgoingOffer, OutgoingRequest, Sending, Service, ServiceError,
};

pub use mail::Mailer;
pub use sms::SmsGateway;

use self::words::Letter;
use crate::{documents, settings::ProviderSettings};

/// The providers that this installation has.
pub struct Providers {
    mailer: Option<Mailer>,
    sms: Option<SmsGateway>,
}

impl Providers {
    /// Those that the settings name.
    ///
    /// # Errors
    /// When the address of the mail server is none; its text is told to nobody, for it
    /// may hold a password.
    pub fn of(settings: &ProviderSettings) -> Result<Self, lettre::transport::smtp::Error> {
        let mailer = settings.mail.as_ref().map(|mail| Mailer::new(&mail.smtp_url, mail.from.clone()));
        let sms = settings.sms.as_ref().map(|sms| SmsGateway::new(sms.url.clone(), sms.token.clone()));
        Ok(Self { mailer: mailer.transpose()?, sms })
    }

    /// By what they can send.
    #[must_use]
    pub const fn media(&self) -> Media {
        Media { mail: self.mailer.is_some(), sms: self.sms.is_some() }
    }

    /// Sends what is due, one message after the other, for as long as it `goes_on`; how many
    /// left. What is of no use any more ends without leaving.
    ///
    /// # Errors
    /// Trouble with the database; whatever it is, it is tried again.
    pub async fn send_due(&self, service: &Service, goes_on: impl Fn() -> bool) -> Result<u32, ServiceError> {
        let messenger = service.messenger();
        let late = messenger.fail_the_late().await?;
        if late > 0 {
            tracing::warn!(late, "messages were not sent while they were of use");
            count(Medium::Mail, "late", late);
        }
        let mut sent = 0;
        while goes_on()
            && let Some(outgoing) = messenger.take(self.media()).await?
        {
            let message = outgoing.message();
            if message.may_have_left {
                // Whoever had it before died between taking it and saying what became of it.
                tracing::warn!(message = %name_of(message), tries = message.tries, "a message may leave twice");
            }
            let sending = match self.send(service, &outgoing).await {
                Ok(()) => Sending::Sent,
                Err(trouble) => Sending::Failed(trouble),
            };
            let outcome = match sending {
                Sending::Sent => "sent",
                Sending::Failed(trouble) => trouble.code(),
            };
            count(message.medium, outcome, 1);
            if !messenger.ended(message, sending).await? {
                tracing::warn!(message = %name_of(message), "a message took so long that it was taken again");
            }
            sent += u32::from(sending == Sending::Sent);
        }
        Ok(sent)
    }

    async fn send(&self, service: &Service, outgoing: &Outgoing) -> Result<(), MessageTrouble> {
        match outgoing {
            Outgoing::ToPerson(outgoing) => self.send_to_person(service, outgoing).await,
            Outgoing::ToInterpreter(outgoing) => self.send_to_interpreter(service, outgoing).await,
            Outgoing::Offered(outgoing) => self.send_offer(service, outgoing).await,
        }
    }

    async fn send_offer(&self, service: &Service, outgoing: &OutgoingOffer) -> Result<(), MessageTrouble> {
        let OutgoingOffer { message, appointment, .. } = outgoing;
        let person = appointment.person.as_ref().ok_or(MessageTrouble::AddressRefused)?;
        let public_url = &service.settings.public_url;
        match message.medium {
            Medium::Mail => {
                let letter = offer_words::letter(outgoing, person, public_url);
                // Nothing has changed for her calendar.
                self.mail(service, message, (person.email.as_ref(), &letter), None).await
            }
            Medium::Sms => {
                let text = offer_words::short_message(outgoing, public_url);
                self.short(message, person.phone.as_ref(), text).await
            }
        }
    }

    async fn send_to_interpreter(
        &self,
        service: &Service,
        outgoing: &OutgoingRequest,
    ) -> Result<(), MessageTrouble> {
        let OutgoingRequest { message, interpreter, .. } = outgoing;
        let public_url = &service.settings.public_url;
        match message.medium {
            Medium::Mail => {
                let letter = request_words::letter(outgoing, public_url);
                let (to, calendar) = (interpreter.email.as_ref(), None);
                self.mail(service, message, (to, &letter), calendar).await
            }
            Medium::Sms => {
                let text = request_words::short_message(outgoing, public_url);
                self.short(message, interpreter.phone.as_ref(), text).await
            }
        }
    }

    async fn send_to_person(
        &self,
        service: &Service,
        outgoing: &OutgoingMessage,
    ) -> Result<(), MessageTrouble> {
        let OutgoingMessage { message, appointment, directory, link, changed_at } = outgoing;
        let person = appointment.person.as_ref().ok_or(MessageTrouble::AddressRefused)?;
        let public_url = &service.settings.public_url;
        match message.medium {
            Medium::Mail => {
                let letter = words::letter(outgoing, person, public_url);
                let calendar =
                    documents::calendar_of(service, directory, link, appointment, *changed_at, letter.lang);
                let method = match documents::method_of(appointment.cancelled_at.is_some()) {
                    Method::Cancel => "CANCEL",
                    Method::Publish => "PUBLISH",
                };
                let to = person.email.as_ref();
                self.mail(service, message, (to, &letter), Some((method, calendar))).await
            }
            Medium::Sms => {
                let text = words::short_message(outgoing, public_url);
                self.short(message, person.phone.as_ref(), text).await
            }
        }
    }

    async fn mail(
        &self,
        service: &Service,
        message: &DueMessage,
        (to, letter): (Option<&Email>, &Letter),
        calendar: Option<(&'static str, String)>,
    ) -> Result<(), MessageTrouble> {
        let (mailer, to) = self.mailer.as_ref().zip(to).ok_or(MessageTrouble::AddressRefused)?;
        let envelope = mail::Envelope {
            to: to.as_str(),
            message_id: format!("<{}@{}>", name_of(message), documents::host_of(service)),
            at: service.now(),
            calendar,
        };
        mailer.send(letter, envelope).await
    }

    async fn short(
        &self,
        message: &DueMessage,
        to: Option<&Phone>,
        text: String,
    ) -> Result<(), MessageTrouble> {
        let (gateway, to) = self.sms.as_ref().zip(to).ok_or(MessageTrouble::AddressRefused)?;
        let short = sms::ShortMessage {
            id: name_of(message),
            to: to.as_str().to_owned(),
            text,
            not_after: message.not_after.to_rfc3339(),
        };
        gateway.send(short).await
    }
}

/// The name of a message outside: nothing of its person.
fn name_of(message: &DueMessage) -> String {
    format!("{}.{}", message.id.appointment, message.id.number)
}

fn count(medium: Medium, outcome: &'static str, number: u64) {
    metrics::counter!("jalon_messages_total", "medium" => medium.code(), "outcome" => outcome)
        .increment(number);
}
