//! What a change does to the weeks that come.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::WallTime;
use crate::directory::{Directory, InterpreterId, OfficeId, WorkerId};

/// How many days a preview looks ahead: eight weeks.
pub const PREVIEW_DAYS: u64 = 56;

/// Whose hours they are.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A worker receives.
    Worker(WorkerId),
    /// An interpreter can be asked to come.
    Interpreter(InterpreterId),
}

/// Hours of one day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HoursOfDay {
    /// Brussels' date.
    pub date: NaiveDate,
    /// From this wall time.
    pub start: WallTime,
    /// Until this wall time.
    pub end: WallTime,
    /// Whose.
    pub who: Who,
    /// Where; an interpreter goes where she is needed.
    pub office: Option<OfficeId>,
}

/// What a change takes from the days that come, and what it gives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScheduleChange {
    /// Hours that fall away, in the order of the days.
    pub lost: Vec<HoursOfDay>,
    /// Hours that are new.
    pub gained: Vec<HoursOfDay>,
}

/// What lies between two states of a centre, from `today` on, for [`PREVIEW_DAYS`].
#[must_use]
pub fn compare(before: &Directory, after: &Directory, today: NaiveDate) -> ScheduleChange {
    let days = (0..PREVIEW_DAYS).map_while(|day| today.checked_add_days(Days::new(day)));
    let mut change = ScheduleChange::default();
    for date in days {
        let (old, new) = (hours_on(before, date), hours_on(after, date));
        change.lost.extend(old.iter().filter(|hours| !new.contains(hours)).cloned());
        change.gained.extend(new.iter().filter(|hours| !old.contains(hours)).cloned());
    }
    change
}

/// All hours of a day, in the order of the clock.
fn hours_on(directory: &Directory, date: NaiveDate) -> Vec<HoursOfDay> {
    let workers = directory
        .workers()
        .map(|one| (Who::Worker(one.id.clone()), directory.presence_of_worker(&one.id, None, date)));
    let interpreters = directory
        .interpreters()
        .map(|one| (Who::Interpreter(one.id.clone()), directory.presence_of_interpreter(&one.id, date)));
    let mut all: Vec<_> = workers
        .chain(interpreters)
        .flat_map(|(who, presence)| {
            presence.hours.into_iter().map(move |hours| HoursOfDay {
                date,
                start: hours.start,
                end: hours.end,
                who: who.clone(),
                office: hours.office,
            })
        })
        .collect();
    all.sort();
    all
}
