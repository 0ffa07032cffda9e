//! Letters by SMTP.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use domain::message::MessageTrouble;
use leptos::prelude::*;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Attachment, Mailbox, MultiPart,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{
        Error,
        response::{Code, Severity},
    },
};
use locales::Lang;

use super::words::{InFrench, Letter};

/// A provider that does not answer for so long does not answer. Far below the time
/// for which a message is nobody else's.
const PATIENCE: Duration = Duration::from_secs(30);

/// The way to a mail server.
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// What travels beside the words of a letter.
pub struct Envelope<'a> {
    /// As the person wrote it.
    pub to: &'a str,
    /// The same for each try: whoever gets it twice keeps one.
    pub message_id: String,
    pub at: DateTime<Utc>,
    /// The appointment for her calendar, with the name of the method that it begins with.
    pub calendar: Option<(&'static str, String)>,
}

impl Mailer {
    /// # Errors
    /// When the address of the server is none.
    pub fn new(smtp_url: &str, from: Mailbox) -> Result<Self, Error> {
        let transport =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(smtp_url)?.timeout(Some(PATIENCE)).build();
        Ok(Self { transport, from })
    }

    /// Whether the address of a server can be used.
    #[must_use]
    pub fn can_use(smtp_url: &str) -> bool {
        AsyncSmtpTransport::<Tokio1Executor>::from_url(smtp_url).is_ok()
    }

    /// Hands a letter over; once this is done the provider has it.
    ///
    /// # Errors
    /// Why it has not.
    pub async fn send(&self, letter: &Letter, envelope: Envelope<'_>) -> Result<(), MessageTrouble> {
        let message = self.message(letter, envelope).ok_or(MessageTrouble::AddressRefused)?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(error) => {
                let trouble = trouble_of(&error);
                // What the provider says may name the address.
                tracing::warn!(
                    trouble = trouble.code(),
                    status = error.status().map(|code| code.to_string()),
                    "a letter has not left"
                );
                Err(trouble)
            }
        }
    }

    /// Nothing where nobody can be written to at such an address.
    fn message(&self, letter: &Letter, envelope: Envelope<'_>) -> Option<Message> {
        let words = MultiPart::alternative_plain_html(as_text(letter), as_html(letter));
        let body = match envelope.calendar {
            None => words,
            Some((method, calendar)) => {
                let kind = format!("text/calendar; charset=utf-8; method={method}");
                let calendar = Attachment::new("appointment.ics".to_owned())
                    .body(calendar, ContentType::parse(&kind).ok()?);
                MultiPart::mixed().multipart(words).singlepart(calendar)
            }
        };
        let raw = |name, value: &str| {
            HeaderName::new_from_ascii(String::from(name))
                .ok()
                .map(|name| HeaderValue::new(name, value.to_owned()))
        };
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, envelope.to.parse().ok()?))
            .subject(letter.subject.clone())
            .date(SystemTime::from(envelope.at))
            .message_id(Some(envelope.message_id))
            // Nobody's holiday notice answers it (RFC 3834).
            .raw_header(raw("Auto-Submitted", "auto-generated")?)
            .raw_header(raw("Content-Language", letter.lang.code())?)
            .multipart(body)
            .ok()
    }
}

/// An answer of 5xx is about the address, unless it is about who asks: whoever may
/// not send at all, or not like this, may once the operator has mended it.
fn trouble_of(error: &Error) -> MessageTrouble {
    match error.status() {
        Some(code) if code.severity == Severity::PermanentNegativeCompletion => {
            if is_about_us(code) {
                MessageTrouble::ProviderRefused
            } else {
                MessageTrouble::AddressRefused
            }
        }
        Some(_) => MessageTrouble::Unreachable,
        None if error.is_client() || error.is_tls() => MessageTrouble::ProviderRefused,
        None => MessageTrouble::Unreachable,
    }
}

/// Of commands (50x), connections (52x) and authentication (RFC 4954: 530 to 538).
fn is_about_us(code: Code) -> bool {
    let number = u16::from(code);
    matches!(number, 500..=509 | 520..=529 | 530..=549)
}

/// The letter for whoever reads text.
fn as_text(letter: &Letter) -> String {
    let mut lines = vec![letter.hello.clone(), String::new(), letter.news.to_owned(), String::new()];
    lines.extend(letter.facts.iter().map(|fact| Letter::line(letter.lang, fact)));
    lines.extend([String::new(), letter.before_link.to_owned(), letter.link.clone()]);
    lines.extend(letter.question.iter().flat_map(|question| [String::new(), question.clone()]));
    if let Some(InFrench { heading, news, facts }) = &letter.french {
        lines.extend([String::new(), (*heading).to_owned(), (*news).to_owned()]);
        lines.extend(facts.iter().map(|fact| Letter::line(Lang::Fr, fact)));
    }
    lines.extend([String::new(), letter.why.to_owned(), String::new()]);
    lines.join("\r\n")
}

/// The same for whoever reads pages: no picture, nothing that is fetched.
fn as_html(letter: &Letter) -> String {
    const CARD: &str =
        "max-width:34em;margin:0 auto;padding:24px;font:17px/1.5 system-ui,sans-serif;color:#1d1d1b";
    const LABEL: &str =
        "padding:4px 16px 4px 0;vertical-align:top;color:#5a5a55;text-align:start;font-weight:normal";
    const BUTTON: &str = "display:inline-block;padding:12px 20px;border-radius:10px;background:#1f5c4d;color:#fff;text-decoration:none;font-weight:600";
    const SMALL: &str = "font-size:14px;color:#5a5a55";
    let rows = |facts: &[(&'static str, String)]| {
        facts
            .iter()
            .map(|(label, fact)| {
                view! {
                    <tr>
                        <th scope="row" style=LABEL>{*label}</th>
                        <td style="padding:4px 0"><bdi>{fact.clone()}</bdi></td>
                    </tr>
                }
            })
            .collect_view()
    };
    let french = letter.french.as_ref().map(|InFrench { heading, news, facts }| {
        view! {
            <p style=SMALL>{*heading}</p>
            <div lang="fr" dir="ltr" style="border-inline-start:3px solid #d8d5cc;padding-inline-start:16px">
                <p>{*news}</p>
                <table role="presentation">{rows(facts)}</table>
            </div>
        }
    });
    let page = view! {
        <div lang=letter.lang.code() dir=letter.lang.dir() style=CARD>
            <p>{letter.hello.clone()}</p>
            <p><b>{letter.news}</b></p>
            <table role="presentation" style="border-collapse:collapse">{rows(&letter.facts)}</table>
            <p>{letter.before_link}</p>
            <p><a href=letter.link.clone() style=BUTTON>{letter.button}</a></p>
            {letter.question.clone().map(|question| view! { <p>{question}</p> })}
            {french}
            <p style=SMALL>{letter.why}</p>
        </div>
    };
    let (lang, dir) = (letter.lang.code(), letter.lang.dir());
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"></head><body>{}</body></html>",
        page.to_html()
    )
}
