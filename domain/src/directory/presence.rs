//! Where somebody is on one day, as an agenda shows it.

use chrono::NaiveDate;

use super::{Directory, InterpreterId, OfficeId, WorkerId};
use crate::calendar::{Holiday, WallTime, holiday_on};

/// Hours of one day, and what cuts into them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Presence {
    /// When she can be met, in the order of the clock.
    pub hours: Vec<PresentAt>,
    /// Some of her hours are missing because she is away.
    pub away: bool,
    /// Some of her hours are missing because the office is closed.
    pub closed: bool,
    /// Where else she receives, where only one office was asked about.
    pub elsewhere: Vec<OfficeId>,
}

/// From one wall time to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentAt {
    /// Where; an interpreter goes where she is needed.
    pub office: Option<OfficeId>,
    /// From this wall time.
    pub start: WallTime,
    /// Until this wall time.
    pub end: WallTime,
}

impl Directory {
    /// The holiday that closes every office on `date`.
    #[must_use]
    pub fn holiday_on(&self, date: NaiveDate) -> Option<Holiday> {
        holiday_on(date).filter(|holiday| holiday.is_legal() || self.closes_on_french_community_day())
    }

    /// Whether a holiday or a closure shuts this office on `date`, or it has closed for good.
    #[must_use]
    pub fn is_closed(&self, office: &OfficeId, date: NaiveDate) -> bool {
        self.holiday_on(date).is_some()
            || self.office(office).is_some_and(|office| !office.is_there_on(date))
            || self.closures().iter().any(|closure| {
                (closure.from..=closure.until).contains(&date)
                    && closure.office.as_ref().is_none_or(|closed| closed == office)
            })
    }

    /// Whether nobody receives on `date`, at this office or at any.
    #[must_use]
    pub fn is_all_closed(&self, at: Option<&OfficeId>, date: NaiveDate) -> bool {
        match at {
            Some(office) => self.is_closed(office, date),
            None => self.offices().all(|office| self.is_closed(&office.id, date)),
        }
    }

    /// When and where this worker receives on `date`; at one office, if only that
    /// is asked about.
    #[must_use]
    pub fn presence_of_worker(&self, id: &WorkerId, at: Option<&OfficeId>, date: NaiveDate) -> Presence {
        let mut presence = Presence::default();
        let away = self.worker_away_on(id, date);
        for opening in
            self.openings().iter().filter(|opening| opening.worker == *id && opening.happens_on(date))
        {
            let is_elsewhere = at.is_some_and(|office| *office != opening.office);
            if self.is_closed(&opening.office, date) {
                presence.closed |= !is_elsewhere;
            } else if away.covers(opening.half_day()) {
                presence.away |= !is_elsewhere;
            } else if is_elsewhere {
                presence.elsewhere.push(opening.office.clone());
            } else {
                let office = Some(opening.office.clone());
                presence.hours.push(PresentAt { office, start: opening.start, end: opening.end });
            }
        }
        presence.hours.sort_by_key(|hours| hours.start);
        presence.elsewhere.dedup();
        presence
    }

    /// When this interpreter can be asked to come on `date`.
    #[must_use]
    pub fn presence_of_interpreter(&self, id: &InterpreterId, date: NaiveDate) -> Presence {
        let mut presence = Presence::default();
        let away = self.interpreter_away_on(id, date);
        let hours = self.interpreter(id).map(|one| one.hours.as_slice()).unwrap_or_default();
        for stretch in hours.iter().filter(|hours| hours.hold_on(date)) {
            let (start, end) = away.leaves(stretch.start, stretch.end);
            presence.away |= (start, end) != (stretch.start, stretch.end);
            if self.holiday_on(date).is_some() {
                presence.closed = true;
            } else if start < end {
                presence.hours.push(PresentAt { office: None, start, end });
            }
        }
        presence.hours.sort_by_key(|hours| hours.start);
        presence
    }
}
