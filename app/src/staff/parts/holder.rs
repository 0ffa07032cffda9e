//! Who has the hour of a worker who was to receive somebody else.

use domain::calendar::Moment;
use serde::{Deserialize, Serialize};

use super::clock;
use crate::staff::words::Words;

/// A worker, and whom she has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    pub worker: String,
    /// Nobody in particular where she was erased, or where no appointment takes the hour.
    pub name: Option<String>,
    pub until: Option<Moment>,
}

impl Holder {
    /// Whom she has until when, and what to do.
    #[must_use]
    pub fn text(&self, words: Words) -> String {
        match (&self.name, self.until) {
            (Some(name), Some(until)) => {
                words.staff.receive_taken_by(name, &clock(words, until), &self.worker)
            }
            _ => words.staff.receive_taken(&self.worker),
        }
    }
}

#[cfg(feature = "ssr")]
impl Holder {
    /// The worker of this id, and the appointment that takes her time.
    #[must_use]
    pub fn of(
        directory: &domain::directory::Directory,
        worker: &domain::directory::WorkerId,
        held_by: Option<&domain::booking::Appointment>,
    ) -> Self {
        let person = held_by.and_then(|one| one.person.as_ref());
        Self {
            worker: directory.worker(worker).map(|one| one.name.clone()).unwrap_or_default(),
            name: person.map(domain::people::Person::whole_name),
            until: held_by.map(|one| one.slot.end),
        }
    }
}
