//! Who carries messages to people.

use lettre::message::Mailbox;

use super::{Given, SettingsError, parsed, values};

/// Nobody where neither is set.
#[derive(Clone, Debug, Default)]
pub struct ProviderSettings {
    pub mail: Option<MailSettings>,
    pub sms: Option<SmsSettings>,
}

/// A mail server.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// `smtps://…`, with its password.
    pub smtp_url: String,
    /// Who letters are from.
    pub from: Mailbox,
}

/// A gateway for short messages.
#[derive(Clone, Debug)]
pub struct SmsSettings {
    /// Where they are posted.
    pub url: String,
    /// What it knows us by.
    pub token: Option<String>,
}

impl ProviderSettings {
    pub(super) fn read<'given>(get: &impl Fn(&str) -> Option<&'given Given>) -> Result<Self, SettingsError> {
        let smtp_url = parsed(
            get("smtp_url"),
            "smtps://user:password@host, or smtp://user:password@host:587?tls=required",
            values::mail_server,
        )?;
        let from = parsed(get("mail_from"), "an address such as Jalon <rendez-vous@example.be>", |text| {
            text.parse().ok()
        })?;
        let mail = match (smtp_url, from, get("smtp_url")) {
            (Some(smtp_url), Some(from), _) => Some(MailSettings { smtp_url, from }),
            (Some(_), None, Some(given)) => {
                return Err(SettingsError(format!(
                    "{} needs mail_from beside it: who letters are from, Jalon <rendez-vous@example.be>",
                    given.place
                )));
            }
            _ => None,
        };
        let url = parsed(
            get("sms_gateway_url"),
            "an address such as https://sms.example.be/messages",
            values::web_address,
        )?;
        let token = get("sms_gateway_token").map(|given| given.text.trim().to_owned());
        Ok(Self { mail, sms: url.map(|url| SmsSettings { url, token }) })
    }
}
