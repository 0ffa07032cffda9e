//! What every page needs to know of the house that serves it. Written into the
//! document's root by the server, so that the browser finds it there for as long
//! as the page lives.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use domain::{booking::Retention, eligibility::DeadlinePolicy};

/// The attribute of `<html>` that carries it.
pub const ATTRIBUTE: &str = "data-setting";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Today in Brussels, when the page was made.
    pub today: NaiveDate,
    /// Which date the centre puts first.
    pub policy: DeadlinePolicy,
    /// The directory is invented: every page says so.
    pub demonstration: bool,
    /// How long appointments remember their people.
    pub retention: Retention,
}

impl Setting {
    const UNKNOWN: Self = Self {
        today: NaiveDate::MIN,
        policy: DeadlinePolicy::Seed18Months,
        demonstration: false,
        retention: Retention::USUAL,
    };

    #[must_use]
    pub fn current() -> Self {
        #[cfg(feature = "ssr")]
        return leptos::prelude::use_context::<service::Service>()
            .map_or(Self::UNKNOWN, |service| Self::of(&service));
        #[cfg(not(feature = "ssr"))]
        leptos::prelude::document()
            .document_element()
            .and_then(|root| root.get_attribute(ATTRIBUTE))
            .and_then(|text| text.parse().ok())
            .unwrap_or(Self::UNKNOWN)
    }

    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn of(service: &service::Service) -> Self {
        Self {
            today: service.today(),
            policy: service.settings.deadline_policy,
            demonstration: service.directories().is_demonstration(),
            retention: service.settings.retention,
        }
    }
}

/// The day's number in the common era, the policy's word, the mark, and the
/// months of an appointment that is over and of a cancelled one.
impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.demonstration { "demonstration" } else { "real" };
        let Retention { past, cancelled } = self.retention;
        let (day, policy) = (self.today.num_days_from_ce(), self.policy.as_str());
        write!(f, "{day} {policy} {mark} {past} {cancelled}")
    }
}

/// The text was not written by [`Setting`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASetting;

impl FromStr for Setting {
    type Err = NotASetting;

    fn from_str(text: &str) -> Result<Self, NotASetting> {
        let mut words = text.split(' ');
        let mut word = || words.next().ok_or(NotASetting);
        let day = word()?.parse().map_err(|_| NotASetting)?;
        Ok(Self {
            today: NaiveDate::from_num_days_from_ce_opt(day).ok_or(NotASetting)?,
            policy: DeadlinePolicy::parse(word()?).ok_or(NotASetting)?,
            demonstration: word()? == "demonstration",
            retention: Retention {
                past: word()?.parse().map_err(|_| NotASetting)?,
                cancelled: word()?.parse().map_err(|_| NotASetting)?,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_reads_what_the_server_wrote() {
        let setting = Setting {
            today: NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
            policy: DeadlinePolicy::Decree2024,
            demonstration: true,
            retention: Retention { past: 24, cancelled: 3 },
        };
        assert_eq!(setting.to_string().parse(), Ok(setting));
        assert_eq!("yesterday decree_2024 real".parse::<Setting>(), Err(NotASetting));
    }
}
