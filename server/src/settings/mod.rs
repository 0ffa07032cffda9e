//! Every setting: what it means, where it comes from, what is refused.
//!
//! `jalon.toml` says it, a `JALON_…` variable says it louder. A wrong setting
//! is one line that names the setting and what to write instead.

mod providers;
mod values;

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, Utc};
use domain::{booking::Retention, eligibility::DeadlinePolicy};

pub use self::providers::{MailSettings, ProviderSettings, SmsSettings};
use crate::http::network::Network;

/// The name of each setting in `jalon.toml` (as a variable: `JALON_` and
/// capitals), and its meaning.
pub const MEANINGS: &[(&str, &str)] = &[
    ("addr", "address to listen on [127.0.0.1:3000]"),
    ("database_url", "sqlite://file or postgres://user@host/name [sqlite://var/jalon.db]"),
    ("public_url", "address that people use, for links and cookies [http://ADDR]"),
    ("directory", "folder with centre.toml (and communes.csv, centres.toml where they differ)"),
    ("site", "folder of the built pages' files [site beside the binary, else target/site]"),
    ("deadline_policy", "seed_18_months or decree_2024 [seed_18_months]"),
    ("embed_ancestors", "origins whose pages may show /{lang}/embed in a frame, with commas [none: off]"),
    ("smtp_url", "mail server: smtps://user:password@host or smtp://…?tls=required [none: no mail]"),
    ("mail_from", "who mail is from: Jalon <rendez-vous@example.be>"),
    ("sms_gateway_url", "address to which short messages are posted, see docs/messages.md [none: no SMS]"),
    ("sms_gateway_token", "what the gateway knows this installation by"),
    ("trusted_proxies", "addresses of proxies whose X-Forwarded-For is believed, with commas [none]"),
    ("log", "what to log, for example info or info,server=debug [info]"),
    ("log_format", "text or json [text]"),
    ("keep_past_months", "months for which an appointment that is over keeps its person [24]"),
    ("keep_cancelled_months", "months for which a cancelled appointment keeps its person [3]"),
    ("shutdown_delay", "seconds between SIGTERM, when /readyz begins to say 503, and the end of service [3]"),
    ("demo", "1: demonstration directory, accounts and appointments in an empty database [0]"),
    ("now", "demonstration only: the date and time to start at, 2026-11-23T08:30"),
    ("limits", "demonstration only: off switches the rate limits off [on]"),
];

/// What the operator decided.
#[derive(Clone, Debug)]
pub struct Settings {
    pub addr: SocketAddr,
    pub database_url: String,
    /// Without a slash at its end; where absent, the address listened on.
    pub public_url: Option<String>,
    pub directory: Option<PathBuf>,
    pub site: Option<PathBuf>,
    pub deadline_policy: DeadlinePolicy,
    /// Origins, `https://` and a host: whose pages may show ours in a frame.
    pub embed_ancestors: Vec<String>,
    /// Who carries messages.
    pub providers: ProviderSettings,
    pub trusted_proxies: Vec<Network>,
    pub log: String,
    pub log_format: LogFormat,
    /// How long appointments remember their people.
    pub retention: Retention,
    /// From being told to end until no more connections are taken.
    pub shutdown_delay: Duration,
    pub demonstration: bool,
    pub starts_at: Option<DateTime<Utc>>,
    pub limits: Limits,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}

/// Whether requests are counted and, past a measure, refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    On,
    Off,
}

/// A setting that cannot be obeyed, and what to write instead.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SettingsError(String);

/// One given value, and where it stands.
struct Given {
    text: String,
    place: String,
}

type Source<'source> = &'source dyn Fn(&str) -> Option<String>;

impl Settings {
    /// Reads the settings file (where there is one) and the variables.
    ///
    /// # Errors
    /// The first setting that cannot be obeyed.
    pub fn read(file: Option<&Path>, variable: Source) -> Result<Self, SettingsError> {
        let mut given = match file {
            Some(path) => from_file(path)?,
            None if Path::new("jalon.toml").exists() => from_file(Path::new("jalon.toml"))?,
            None => BTreeMap::new(),
        };
        for (name, _) in MEANINGS {
            let place = format!("JALON_{}", name.to_uppercase());
            if let Some(text) = variable(&place) {
                given.insert((*name).to_owned(), Given { text, place });
            }
        }
        Self::decide(&given)
    }

    fn decide(given: &BTreeMap<String, Given>) -> Result<Self, SettingsError> {
        let get = |name: &str| given.get(name).filter(|given| !given.text.trim().is_empty());
        let settings = Self {
            addr: parsed(get("addr"), "an address such as 127.0.0.1:3000", values::address)?
                .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 3000))),
            database_url: parsed(
                get("database_url"),
                "sqlite://file or postgres://user@host/name",
                values::database,
            )?
            .unwrap_or_else(|| "sqlite://var/jalon.db".to_owned()),
            public_url: parsed(
                get("public_url"),
                "an address such as https://jalon.example.be",
                values::origin,
            )?,
            directory: get("directory").map(|given| given.text.trim().into()),
            site: get("site").map(|given| given.text.trim().into()),
            deadline_policy: parsed(
                get("deadline_policy"),
                "seed_18_months or decree_2024",
                DeadlinePolicy::parse,
            )?
            .unwrap_or(DeadlinePolicy::Seed18Months),
            embed_ancestors: parsed(
                get("embed_ancestors"),
                "origins such as https://www.binche.be, with commas, without a path",
                values::secure_origins,
            )?
            .unwrap_or_default(),
            providers: ProviderSettings::read(&get)?,
            trusted_proxies: parsed(
                get("trusted_proxies"),
                "addresses such as 127.0.0.1, 10.0.0.0/8",
                values::networks,
            )?
            .unwrap_or_default(),
            log: get("log").map_or_else(|| "info".to_owned(), |given| given.text.clone()),
            log_format: parsed(get("log_format"), "text or json", values::log_format)?
                .unwrap_or(LogFormat::Text),
            retention: Retention {
                past: parsed(get("keep_past_months"), "a number of months from 1 to 120", values::months)?
                    .unwrap_or(Retention::USUAL.past),
                cancelled: parsed(
                    get("keep_cancelled_months"),
                    "a number of months from 1 to 120",
                    values::months,
                )?
                .unwrap_or(Retention::USUAL.cancelled),
            },
            shutdown_delay: parsed(get("shutdown_delay"), "a number of seconds from 0 to 60", values::delay)?
                .unwrap_or(Duration::from_secs(3)),
            demonstration: parsed(get("demo"), "1 or 0", values::switch)?.unwrap_or(false),
            starts_at: parsed(get("now"), "a date and time such as 2026-11-23T08:30", values::moment)?,
            limits: parsed(get("limits"), "on or off", values::limits)?.unwrap_or(Limits::On),
        };
        for (name, used) in
            [("now", settings.starts_at.is_some()), ("limits", settings.limits == Limits::Off)]
        {
            if let (true, false, Some(given)) = (used, settings.demonstration, get(name)) {
                return Err(SettingsError(format!(
                    "{} is for demonstrations and tests only: remove it, or set JALON_DEMO=1",
                    given.place
                )));
            }
        }
        Ok(settings)
    }

    /// What links begin with, once the address listened on is known.
    #[must_use]
    pub fn public_url_at(&self, listening: SocketAddr) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{listening}"))
    }
}

fn from_file(path: &Path) -> Result<BTreeMap<String, Given>, SettingsError> {
    let file = path.display();
    let text = std::fs::read_to_string(path)
        .map_err(|error| SettingsError(format!("{file} cannot be read: {error}")))?;
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        SettingsError(format!("{file} is not TOML: {}", error.message().lines().next().unwrap_or_default()))
    })?;
    table.into_iter().map(|(name, value)| from_entry(&file.to_string(), name, value)).collect()
}

fn from_entry(file: &str, name: String, value: toml::Value) -> Result<(String, Given), SettingsError> {
    if !MEANINGS.iter().any(|(known, _)| *known == name) {
        let known: Vec<_> = MEANINGS.iter().map(|(known, _)| *known).collect();
        return Err(SettingsError(format!(
            "{file}: there is no setting `{name}`; there are {}",
            known.join(", ")
        )));
    }
    let text = match value {
        toml::Value::String(text) => text,
        toml::Value::Boolean(on) => u8::from(on).to_string(),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Datetime(moment) => moment.to_string(),
        _ => return Err(SettingsError(format!("{file}: `{name}` must be a text in quotation marks"))),
    };
    let place = format!("`{name}` in {file}");
    Ok((name, Given { text, place }))
}

fn parsed<T>(
    given: Option<&Given>,
    expected: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, SettingsError> {
    let Some(given) = given else { return Ok(None) };
    match parse(given.text.trim()) {
        Some(value) => Ok(Some(value)),
        // Their text may hold a password.
        None if ["database_url", "smtp_url"]
            .iter()
            .any(|secret| given.place.to_lowercase().contains(secret)) =>
        {
            Err(SettingsError(format!("{} must be {expected}", given.place)))
        }
        None => Err(SettingsError(format!("{} is `{}`, but must be {expected}", given.place, given.text))),
    }
}

#[cfg(test)]
mod tests;
