//! Forgetting who came: on her wish, or when the time is over (GDPR, articles 5
//! and 17). That somebody came stays, for the figures.

use chrono::{DateTime, Months, Utc};
use serde::{Deserialize, Serialize};

use super::Appointment;

/// How long an appointment remembers its person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// Months after it was over.
    pub past: u32,
    /// Months after it was cancelled.
    pub cancelled: u32,
}

impl Retention {
    /// Where the centre has set nothing else.
    pub const USUAL: Self = Self { past: 24, cancelled: 3 };

    /// Appointments that ended by then have lost their person at `now`.
    #[must_use]
    pub fn past_until(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        months_before(now, self.past)
    }

    /// Appointments that were cancelled by then have lost their person at `now`.
    #[must_use]
    pub fn cancelled_until(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        months_before(now, self.cancelled)
    }
}

/// The end of a shorter month stands for its missing days.
fn months_before(now: DateTime<Utc>, months: u32) -> DateTime<Utc> {
    now.checked_sub_months(Months::new(months)).unwrap_or(DateTime::<Utc>::MIN_UTC)
}

/// Why an appointment's person cannot be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EraseRefused {
    /// It is still to come: who is expected must have a name. It can be cancelled.
    StillComing,
    /// It already is.
    AlreadyErased,
}

impl Appointment {
    /// Whether its person can be erased at `now`: once it is over or cancelled.
    pub fn may_erase(&self, now: DateTime<Utc>) -> Result<(), EraseRefused> {
        if self.person.is_none() {
            Err(EraseRefused::AlreadyErased)
        } else if self.cancelled_at.is_none() && now < self.slot.end.to_utc() {
            Err(EraseRefused::StillComing)
        } else {
            Ok(())
        }
    }

    /// The same appointment of nobody in particular.
    pub fn erased(&self, now: DateTime<Utc>) -> Result<Self, EraseRefused> {
        self.may_erase(now)?;
        Ok(Self { person: None, case_file: None, ..self.clone() })
    }
}
