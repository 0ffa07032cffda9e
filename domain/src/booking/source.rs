//! Where a search reads hours, and what is taken.

use chrono::{DateTime, Utc};

use super::day::Day;
use super::index::SlotIndex;
use super::offer::Offer;
use super::{Appointment, Busy, Resource};
use crate::directory::{Directory, Interpreter, KindRule, Office, Room, Worker};

/// Both give the same answers.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source<'a> {
    /// Hours are worked out for the days that are asked for.
    Read(&'a Directory, &'a Busy),
    /// They stand in an index; what this appointment takes counts as free.
    Kept(&'a SlotIndex, Option<&'a Appointment>),
}

impl<'a> Source<'a> {
    pub(super) fn directory(self) -> &'a Directory {
        match self {
            Self::Read(directory, _) => directory,
            Self::Kept(index, _) => index.directory(),
        }
    }

    pub(super) fn offer(self, office: &Office, worker: &Worker, rule: KindRule, day: Day) -> Offer {
        if let Self::Kept(index, _) = self
            && let Some(offer) = index.offer(&office.id, &worker.id, rule.kind, day.date)
        {
            return offer;
        }
        let directory = self.directory();
        let openings = directory.openings().iter();
        let hers = openings.filter(|one| one.worker == worker.id && one.office == office.id);
        Offer::new(directory, (&office.id, &worker.id), rule, day, hers)
    }

    /// The cells of a day at which an interpreter works.
    pub(super) fn works(self, one: &Interpreter, day: Day) -> u128 {
        match self {
            Self::Kept(index, _) => index.works(&one.id, day.date),
            Self::Read(..) => None,
        }
        .unwrap_or_else(|| self.directory().interpreter_cells(one, day))
    }

    /// The cells of a day that a worker has no more.
    pub(super) fn worker_taken(self, one: &Worker, day: Day, now: DateTime<Utc>) -> u128 {
        match self {
            Self::Read(_, busy) => busy.mask(&Resource::Worker(one.id.clone()), day.first),
            Self::Kept(index, own) => {
                let own = own.filter(|own| own.slot.worker == one.id);
                index.taken(index.of_worker(&one.id), day, now) & !own_cells(own, day)
            }
        }
    }

    pub(super) fn interpreter_taken(self, one: &Interpreter, day: Day, now: DateTime<Utc>) -> u128 {
        match self {
            Self::Read(_, busy) => busy.mask(&Resource::Interpreter(one.id.clone()), day.first),
            Self::Kept(index, own) => {
                let own = own.filter(|own| own.slot.interpreter.as_ref() == Some(&one.id));
                index.taken(index.of_interpreter(&one.id), day, now) & !own_cells(own, day)
            }
        }
    }

    pub(super) fn room_taken(self, one: &Room, day: Day, now: DateTime<Utc>) -> u128 {
        match self {
            Self::Read(_, busy) => busy.mask(&Resource::Room(one.id.clone()), day.first),
            Self::Kept(index, own) => {
                let own = own.filter(|own| own.slot.room.as_ref() == Some(&one.id));
                index.taken(index.of_room(&one.id), day, now) & !own_cells(own, day)
            }
        }
    }

    pub(super) fn day(self, date: chrono::NaiveDate) -> Day {
        match self {
            Self::Kept(index, _) => index.day(date),
            Self::Read(..) => None,
        }
        .unwrap_or_else(|| Day::new(date))
    }
}

/// What an appointment takes of a day.
fn own_cells(own: Option<&Appointment>, day: Day) -> u128 {
    let of_day = day.first..day.first + 112;
    own.map(|own| own.slot.cells())
        .map(|cells| cells.start.max(of_day.start)..cells.end.min(of_day.end))
        .filter(|cells| cells.start < cells.end)
        .map_or(0, |cells| day.cells_of(cells))
}
