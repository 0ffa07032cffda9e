//! What a search is about: the people, the place and the rule that it concerns.

use chrono::{DateTime, NaiveDate, Utc};

use super::day::Day;
use super::offer::runs_of;
use super::source::Source;
use super::{Channel, MOST_DAYS, NoneBecause, SlotQuery};
use crate::calendar::brussels_date;
use crate::directory::{Directory, Interpreter, InterpreterId, KindRule, Office, Room, RoomId, Worker};

/// A query whose names all exist.
pub(super) struct Plan<'a> {
    pub(super) query: &'a SlotQuery,
    pub(super) office: &'a Office,
    pub(super) rule: KindRule,
    /// Who could interpret; `None` where nobody is asked to.
    pub(super) interpreters: Option<Vec<&'a Interpreter>>,
    pub(super) directory: &'a Directory,
    pub(super) source: Source<'a>,
}

/// What a meeting takes beside its worker, as it is on one day.
pub(super) struct Beside<'a> {
    /// `None` where nobody is asked to interpret.
    pub(super) interpreters: Option<Vec<OnDay<'a, InterpreterId>>>,
    /// `None` where the office lists no room.
    pub(super) rooms: Option<Vec<OnDay<'a, RoomId>>>,
}

/// An interpreter or a room on one day, in the bits of [`Day`].
pub(super) struct OnDay<'a, Id> {
    pub(super) id: &'a Id,
    /// The cells at which she works; all of them for a room.
    pub(super) present: u128,
    /// The cells that are taken.
    pub(super) taken: u128,
    /// There is time enough to ask her; always for a room.
    pub(super) in_time: bool,
}

impl<Id> OnDay<'_, Id> {
    /// Whether all `needed` cells are free.
    pub(super) const fn is_free(&self, needed: u128) -> bool {
        self.in_time && needed & !(self.present & !self.taken) == 0
    }

    /// The places from which on so many cells are free.
    pub(super) const fn free_from(&self, cells: u32) -> u128 {
        if self.in_time { runs_of(self.present & !self.taken, cells) } else { 0 }
    }
}

impl Beside<'_> {
    /// The places from which on somebody works who interprets, whoever is taken; all of
    /// them where nobody is asked to.
    pub(super) fn interpreted(&self, cells: u32, in_time: bool) -> u128 {
        self.interpreters.as_ref().map_or(u128::MAX, |all| {
            let all = all.iter().filter(|one| one.in_time || !in_time);
            all.fold(0, |places, one| places | runs_of(one.present, cells))
        })
    }

    /// The places from which on all that a meeting takes beside its worker is free.
    pub(super) fn free_from(&self, cells: u32) -> u128 {
        let of_interpreters = self
            .interpreters
            .as_ref()
            .map_or(u128::MAX, |all| all.iter().fold(0, |places, one| places | one.free_from(cells)));
        let of_rooms = self
            .rooms
            .as_ref()
            .map_or(u128::MAX, |all| all.iter().fold(0, |places, room| places | room.free_from(cells)));
        of_interpreters & of_rooms
    }
}

impl<'a> Plan<'a> {
    pub(super) fn new(source: Source<'a>, query: &'a SlotQuery) -> Result<Self, NoneBecause> {
        let directory = source.directory();
        directory.commune(query.commune).ok_or(NoneBecause::UnknownCommune)?;
        let own_office = directory.office_of(query.commune).ok_or(NoneBecause::OtherCentre)?;
        let office = match &query.office {
            Some(id) => directory.office(id).ok_or(NoneBecause::UnknownOffice)?,
            None => own_office,
        };
        Self::of_office(source, query, office)
    }

    /// The same at one office, whichever commune somebody comes from.
    pub(super) fn of_office(
        source: Source<'a>,
        query: &'a SlotQuery,
        office: &'a Office,
    ) -> Result<Self, NoneBecause> {
        let directory = source.directory();
        let interpreters = match query.language.filter(|language| language.needs_interpreter()) {
            None => None,
            Some(language) => {
                let speakers: Vec<_> =
                    directory.interpreters().filter(|one| one.serves(language, &office.id)).collect();
                if speakers.is_empty() {
                    return Err(NoneBecause::NoInterpreter);
                }
                Some(speakers)
            }
        };
        Ok(Self { query, office, rule: directory.kind(query.kind), interpreters, directory, source })
    }

    /// The soonest start that may be booked at `now`.
    pub(super) fn earliest(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.query.earliest(self.directory, now)
    }

    /// How many days ahead one can book.
    pub(super) const fn days_ahead(&self) -> u16 {
        match self.query.channel {
            Channel::Public => self.directory.booking_rules().latest_days,
            Channel::Counter => MOST_DAYS,
        }
    }

    /// Who may receive on `date`: the responsible worker, then her stand-ins. At
    /// the counter staff may name anyone.
    pub(super) fn workers_on(&self, date: NaiveDate) -> Vec<&'a Worker> {
        if let (Channel::Counter, Some(named)) = (self.query.channel, &self.query.worker) {
            return self.directory.worker(named).into_iter().collect();
        }
        let Some(responsible) = self.directory.responsible_for(self.query.commune, date) else {
            return Vec::new();
        };
        core::iter::once(responsible)
            .chain(self.directory.stand_ins_of(responsible))
            .filter(|worker| self.query.worker.as_ref().is_none_or(|named| *named == worker.id))
            .collect()
    }

    /// Interpreters and rooms as they are on that day, for who asks at `now`.
    pub(super) fn beside_on(&self, day: Day, now: DateTime<Utc>) -> Beside<'a> {
        let (source, today) = (self.source, brussels_date(now));
        let interpreter = |one: &&'a Interpreter| OnDay {
            id: &one.id,
            present: source.works(one, day),
            taken: source.interpreter_taken(one, day, now),
            in_time: one.can_be_asked(day.date, today),
        };
        let room = |room: &'a Room| OnDay {
            id: &room.id,
            present: u128::MAX,
            taken: source.room_taken(room, day, now),
            in_time: true,
        };
        let rooms = &self.office.rooms;
        Beside {
            interpreters: self.interpreters.as_ref().map(|all| all.iter().map(interpreter).collect()),
            rooms: (!rooms.is_empty()).then(|| rooms.iter().map(room).collect()),
        }
    }
}

impl Directory {
    /// The cells of a day at which an interpreter works.
    pub(super) fn interpreter_cells(&self, one: &Interpreter, day: Day) -> u128 {
        let away = self.interpreter_away_on(&one.id, day.date);
        one.hours.iter().filter(|hours| hours.hold_on(day.date)).fold(0, |cells, hours| {
            let (start, end) = away.leaves(hours.start, hours.end);
            cells | day.cells_between(start, end)
        })
    }
}
