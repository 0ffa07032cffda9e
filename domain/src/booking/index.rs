//! A centre's hours and what is taken of them, day by day as bits, so that a search is
//! shifts and ands over words.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::day::Day;
use super::offer::Offer;
use super::{Cell, MOST_DAYS, Resource};
use crate::directory::{
    AppointmentKind, Directory, InterpreterId, KindRule, OfficeId, Opening, RoomId, WorkerId,
};

/// For so many days of a search an index holds: it outlives midnight until it is made
/// anew.
const SPARE_DAYS: u16 = 2;

/// What people offer in the days that can be booked, and what is taken of it.
///
/// It knows nothing of the days before the one on which it was made: however many
/// appointments are over, it is as large as before. What is taken is written into it
/// by whoever keeps it; whether a time is still free when somebody takes it, the
/// database alone decides.
#[derive(Debug)]
pub struct SlotIndex {
    directory: Arc<Directory>,
    pub(super) days: Vec<Day>,
    numbers: Numbers,
    /// Workers at offices, those of an office together.
    pub(super) rows: Vec<Row>,
    rows_of: HashMap<(OfficeId, WorkerId), usize>,
    offers: HashMap<AppointmentKind, Arc<Offers>>,
    /// Interpreter by interpreter, a word a day.
    works: Vec<u128>,
    /// Resource by resource, a word a day.
    taken: Vec<u128>,
    /// What is taken for a while only: by resource and cell.
    ends: BTreeMap<(usize, i64), DateTime<Utc>>,
}

/// A worker at an office at which she has hours.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) office: OfficeId,
    pub(super) worker: Number,
}

/// The place of a resource among all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number(usize);

#[derive(Debug, Default)]
struct Numbers {
    workers: HashMap<WorkerId, Number>,
    interpreters: HashMap<InterpreterId, Number>,
    rooms: HashMap<RoomId, Number>,
    /// How the interpreters are counted for their hours.
    of_interpreters: HashMap<InterpreterId, usize>,
}

/// What is offered of one kind: row by row, a word a day.
#[derive(Debug)]
pub(super) struct Offers {
    pub(super) any: Vec<u128>,
    pub(super) afternoon: Vec<u128>,
}

impl Numbers {
    fn of(directory: &Directory) -> (Self, usize) {
        let mut next = 0;
        let mut number = || {
            next += 1;
            Number(next - 1)
        };
        let workers = directory.workers().map(|one| (one.id.clone(), number())).collect();
        let interpreters = directory.interpreters().map(|one| (one.id.clone(), number())).collect();
        let rooms = directory.offices().flat_map(|office| &office.rooms);
        let rooms = rooms.map(|room| (room.id.clone(), number())).collect();
        let of_interpreters = directory.interpreters().enumerate().map(|(n, one)| (one.id.clone(), n));
        let numbers = Self { workers, interpreters, rooms, of_interpreters: of_interpreters.collect() };
        (numbers, next)
    }

    fn of_resource(&self, resource: &Resource) -> Option<Number> {
        match resource {
            Resource::Worker(id) => self.workers.get(id),
            Resource::Interpreter(id) => self.interpreters.get(id),
            Resource::Room(id) => self.rooms.get(id),
            // Nobody searches her hours: that she is at one at a time is for the database.
            Resource::Person(_) => None,
        }
        .copied()
    }
}

impl SlotIndex {
    /// The index of a centre for searches from `today` on; nothing is taken.
    #[must_use]
    pub fn new(directory: Arc<Directory>, today: NaiveDate) -> Self {
        let dates =
            (0..=u64::from(MOST_DAYS + SPARE_DAYS)).map_while(|n| today.checked_add_days(Days::new(n)));
        let days: Vec<_> = dates.map(Day::new).collect();
        let (numbers, resources) = Numbers::of(&directory);
        let mut openings: BTreeMap<(&OfficeId, &WorkerId), Vec<&Opening>> = BTreeMap::new();
        for opening in directory.openings() {
            openings.entry((&opening.office, &opening.worker)).or_default().push(opening);
        }
        let row = |(office, worker): &(&OfficeId, &WorkerId)| Row {
            office: (*office).clone(),
            worker: numbers.workers.get(*worker).copied().unwrap_or(Number(usize::MAX)),
        };
        let rows = openings.keys().map(row).collect();
        let rows_of = openings.keys().enumerate();
        let rows_of =
            rows_of.map(|(number, (office, worker))| (((*office).clone(), (*worker).clone()), number));
        let works = directory
            .interpreters()
            .flat_map(|one| days.iter().map(|day| directory.interpreter_cells(one, *day)))
            .collect();
        Self {
            rows,
            rows_of: rows_of.collect(),
            offers: offers(&directory, &openings, &days),
            works,
            taken: vec![0; resources * days.len()],
            ends: BTreeMap::new(),
            numbers,
            days,
            directory,
        }
    }

    /// Whose it is.
    #[must_use]
    pub const fn directory(&self) -> &Arc<Directory> {
        &self.directory
    }

    /// The cells that it can know of.
    #[must_use]
    pub fn cells(&self) -> core::ops::Range<i64> {
        match (self.days.first(), self.days.last()) {
            (Some(first), Some(last)) => first.first..last.first + 96,
            _ => 0..0,
        }
    }

    /// Whether a search that is made on `today` is within its days.
    #[must_use]
    pub fn serves(&self, today: NaiveDate) -> bool {
        self.days.iter().take(usize::from(SPARE_DAYS) + 1).any(|day| day.date == today)
    }

    /// The first of its days.
    #[must_use]
    pub fn begins(&self) -> Option<NaiveDate> {
        self.days.first().map(|day| day.date)
    }

    /// Writes what is taken of a resource within `cells`, in the place of what was known:
    /// each cell with the moment from which on it is free again, if it ends by itself.
    pub fn set(
        &mut self,
        resource: &Resource,
        cells: core::ops::Range<i64>,
        taken: impl IntoIterator<Item = (Cell, Option<DateTime<Utc>>)>,
    ) {
        let Some(number) = self.numbers.of_resource(resource) else { return };
        let ending = self.ends.range((number.0, cells.start)..(number.0, cells.end));
        let ending: Vec<_> = ending.map(|(key, _)| *key).collect();
        for key in ending {
            self.ends.remove(&key);
        }
        for (place, day) in self.days.iter().enumerate() {
            if day.first < cells.end && cells.start < day.first + 112 {
                let within = day.cells_of(cells.start.max(day.first)..cells.end.min(day.first + 112));
                if let Some(word) = self.taken.get_mut(number.0 * self.days.len() + place) {
                    *word &= !within;
                }
            }
        }
        for (cell, until) in taken {
            self.take(number, cell, until);
        }
    }

    fn take(&mut self, number: Number, cell: Cell, until: Option<DateTime<Utc>>) {
        // A cell of the small hours stands behind the end of the day before, too.
        let after = self.days.partition_point(|day| day.first <= cell.0);
        for place in after.saturating_sub(2)..after {
            let Some(day) = self.days.get(place) else { continue };
            if let Some(bit) = u32::try_from(cell.0 - day.first).ok().filter(|bit| *bit < 112)
                && let Some(word) = self.taken.get_mut(number.0 * self.days.len() + place)
            {
                *word |= 1 << bit;
            }
        }
        if let Some(until) = until {
            self.ends.insert((number.0, cell.0), until);
        }
    }

    pub(super) fn of_worker(&self, id: &WorkerId) -> Option<Number> {
        self.numbers.workers.get(id).copied()
    }

    pub(super) fn of_interpreter(&self, id: &InterpreterId) -> Option<Number> {
        self.numbers.interpreters.get(id).copied()
    }

    pub(super) fn of_room(&self, id: &RoomId) -> Option<Number> {
        self.numbers.rooms.get(id).copied()
    }

    /// How many days after the first one; `None` before it and beyond the last.
    fn place(&self, date: NaiveDate) -> Option<usize> {
        let place = usize::try_from((date - self.begins()?).num_days()).ok()?;
        (place < self.days.len()).then_some(place)
    }

    pub(super) fn day(&self, date: NaiveDate) -> Option<Day> {
        self.days.get(self.place(date)?).copied()
    }

    /// The cells of a day that are taken at `now`.
    pub(super) fn taken(&self, number: Option<Number>, day: Day, now: DateTime<Utc>) -> u128 {
        let word = number.zip(self.place(day.date)).and_then(|(number, place)| {
            let word = self.taken.get(number.0 * self.days.len() + place)?;
            Some(*word & !self.ended(number, day, now))
        });
        word.unwrap_or_default()
    }

    /// The words of a resource, day by day; only where nothing of it ends by itself.
    pub(super) fn words(&self, number: Number) -> Option<&[u128]> {
        let ends = || self.ends.range((number.0, i64::MIN)..=(number.0, i64::MAX)).next();
        if !self.ends.is_empty() && ends().is_some() {
            return None;
        }
        let days = self.days.len();
        self.taken.get(number.0 * days..(number.0 + 1) * days)
    }

    /// What was taken for a while that is over.
    fn ended(&self, number: Number, day: Day, now: DateTime<Utc>) -> u128 {
        if self.ends.is_empty() {
            return 0;
        }
        self.ends
            .range((number.0, day.first)..(number.0, day.first + 112))
            .filter(|(_, until)| **until <= now)
            .fold(0, |bits, ((_, cell), _)| bits | 1 << (cell - day.first))
    }

    /// What a worker offers at an office; nothing where she has no hours there, `None` on
    /// other days than its own.
    pub(super) fn offer(
        &self,
        office: &OfficeId,
        worker: &WorkerId,
        kind: AppointmentKind,
        date: NaiveDate,
    ) -> Option<Offer> {
        let place = self.place(date)?;
        let Some(row) = self.rows_of.get(&(office.clone(), worker.clone())) else {
            return Some(Offer::default());
        };
        let (offers, at) = (self.offers.get(&kind)?, row * self.days.len() + place);
        Some(Offer { any: *offers.any.get(at)?, afternoon: *offers.afternoon.get(at)? })
    }

    /// The same on all its days.
    pub(super) fn works_of(&self, id: &InterpreterId) -> Option<&[u128]> {
        let begin = self.numbers.of_interpreters.get(id)? * self.days.len();
        self.works.get(begin..begin + self.days.len())
    }

    /// What is offered of a kind.
    pub(super) fn offers_of(&self, kind: AppointmentKind) -> Option<&Offers> {
        self.offers.get(&kind).map(|offers| &**offers)
    }

    /// The cells at which an interpreter works, on its own days.
    pub(super) fn works(&self, id: &InterpreterId, date: NaiveDate) -> Option<u128> {
        let number = self.numbers.of_interpreters.get(id)?;
        self.works.get(number * self.days.len() + self.place(date)?).copied()
    }
}

/// What is offered, kind by kind; kinds that last as long and are received at the same
/// hours share it.
fn offers(
    directory: &Directory,
    openings: &BTreeMap<(&OfficeId, &WorkerId), Vec<&Opening>>,
    days: &[Day],
) -> HashMap<AppointmentKind, Arc<Offers>> {
    let always = directory.openings().iter().all(|opening| opening.kinds.is_empty());
    let mut made: Vec<(KindRule, Arc<Offers>)> = Vec::new();
    for kind in AppointmentKind::ALL {
        let rule = directory.kind(kind);
        let same = |other: &KindRule| always && (other.minutes, other.every) == (rule.minutes, rule.every);
        let known = made.iter().find(|(other, _)| same(other)).map(|(_, offers)| Arc::clone(offers));
        let offers = known.unwrap_or_else(|| Arc::new(Offers::new(directory, openings, days, rule)));
        made.push((rule, offers));
    }
    made.into_iter().map(|(rule, offers)| (rule.kind, offers)).collect()
}

impl Offers {
    fn new(
        directory: &Directory,
        openings: &BTreeMap<(&OfficeId, &WorkerId), Vec<&Opening>>,
        days: &[Day],
        rule: KindRule,
    ) -> Self {
        let offers = openings.iter().flat_map(|(whose, hers)| {
            days.iter().map(move |day| Offer::new(directory, *whose, rule, *day, hers.iter().copied()))
        });
        let (any, afternoon) = offers.map(|offer| (offer.any, offer.afternoon)).unzip();
        Self { any, afternoon }
    }
}
