//! Free slots: what the directory opens, less what the database knows is taken.

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::booking::{
    Appointment, Busy, Cell, MOST_DAYS, Nearest, Resource, Slot, SlotQuery, SlotSearch, alternatives,
    free_slots, free_slots_for_move, nearest, resources_for, slot_at, slot_at_for_move,
};
use domain::calendar::brussels_date;
use domain::directory::Directory;

use crate::booking::busy::{held_by, held_by_form};
use crate::columns::millis;
use crate::{CentreStore, IdempotencyKey, StoreError};

/// How many other times a refusal offers.
const OFFERED: usize = 6;

/// How many days one look ahead takes in.
const STRIDE: u16 = 31;

/// Whose own time counts as free in a search.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Own<'a> {
    /// Nobody's.
    Nobody,
    /// That of an appointment that is to move; its own worker comes first.
    Appointment(&'a Appointment),
    /// That which a form keeps.
    Form(&'a IdempotencyKey),
}

impl<'a> Own<'a> {
    const fn appointment(self) -> Option<&'a Appointment> {
        match self {
            Self::Appointment(appointment) => Some(appointment),
            Self::Nobody | Self::Form(_) => None,
        }
    }

    /// The name under which what counts as free is held.
    fn held_by(self) -> Option<String> {
        match self {
            Self::Nobody => None,
            Self::Appointment(appointment) => Some(held_by(&appointment.id)),
            Self::Form(key) => Some(held_by_form(key)),
        }
    }
}

impl CentreStore {
    /// All free slots that answer `query`, or why there are none and when there
    /// is one next: from memory, where [`Store::keep`](crate::Store::keep) keeps what is
    /// taken, else from the database.
    pub async fn free_slots(
        &self,
        directory: &Directory,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<SlotSearch, StoreError> {
        match self.in_memory(directory, now, |index| index.free_slots(query, now)) {
            Some(found) => Ok(found),
            None => self.search(directory, Own::Nobody, query, now).await,
        }
    }

    /// The same for moving an appointment: its own time counts as free, and its own
    /// worker comes first.
    pub async fn free_slots_for_move(
        &self,
        directory: &Directory,
        appointment: &Appointment,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<SlotSearch, StoreError> {
        match self.in_memory(directory, now, |index| index.free_slots_for_move(appointment, query, now)) {
            Some(found) => Ok(found),
            None => self.search(directory, Own::Appointment(appointment), query, now).await,
        }
    }

    /// Where `query` has no answer: the first day that each of the questions near to it
    /// has, the soonest first.
    pub async fn nearest(
        &self,
        directory: &Directory,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<Vec<(Nearest, NaiveDate)>, StoreError> {
        let mut found = Vec::new();
        for (way, asked) in nearest(directory, query) {
            let search = self.free_slots(directory, &asked, now).await?;
            let first = search.days.first().map(|day| day.date).or(search.next_day);
            found.extend(first.map(|day| (way, day)));
        }
        found.sort_by_key(|(_, day)| *day);
        Ok(found)
    }

    async fn search(
        &self,
        directory: &Directory,
        own: Own<'_>,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<SlotSearch, StoreError> {
        let busy = self.busy(directory, own, query, now).await?;
        let find = |query: &_, busy: &_| match own.appointment() {
            Some(appointment) => free_slots_for_move(directory, busy, appointment, query, now),
            None => free_slots(directory, busy, query, now),
        };
        let mut search = find(query, &busy);
        if search.none_because.is_some_and(|why| !why.is_for_ever()) {
            search.next_day = self.next_day(directory, own, query, now).await?;
        }
        Ok(search)
    }

    /// The first day after those of `query` that has a free slot.
    async fn next_day(
        &self,
        directory: &Directory,
        own: Own<'_>,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<Option<NaiveDate>, StoreError> {
        let today = brussels_date(now);
        let horizon = today.checked_add_days(Days::new(u64::from(MOST_DAYS))).unwrap_or(today);
        let mut from = query.dates().last().and_then(|last| last.succ_opt()).unwrap_or(today).max(today);
        while from <= horizon {
            let ahead = SlotQuery { from, days: STRIDE, ..query.clone() };
            let busy = self.busy(directory, own, &ahead, now).await?;
            if let Some(day) = free_slots(directory, &busy, &ahead, now).days.first() {
                return Ok(Some(day.date));
            }
            from = from.checked_add_days(Days::new(u64::from(STRIDE))).unwrap_or(NaiveDate::MAX);
        }
        Ok(None)
    }

    /// The slot that starts exactly at `start`, if it is still free.
    pub(crate) async fn slot_at(
        &self,
        directory: &Directory,
        own: Own<'_>,
        query: &SlotQuery,
        start: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Option<Slot>, StoreError> {
        let busy = self.busy(directory, own, query, now).await?;
        Ok(match own.appointment() {
            Some(appointment) => slot_at_for_move(directory, &busy, appointment, query, (start, now)),
            None => slot_at(directory, &busy, query, start, now),
        })
    }

    /// What to offer instead of a time that is no longer free: the nearest times
    /// around it, with whoever is there; else those of the next day that has any.
    pub(crate) async fn alternatives(
        &self,
        directory: &Directory,
        own: Own<'_>,
        query: &SlotQuery,
        wanted: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Alternatives, StoreError> {
        let (today, day) = (brussels_date(now), brussels_date(wanted));
        let from = day.checked_sub_days(Days::new(3)).unwrap_or(today).max(today);
        let around = SlotQuery { from, days: 3 * 7, worker: None, ..query.clone() };
        let mut search = self.search(directory, own, &around, now).await?;
        if let Some(next_day) = search.next_day {
            search =
                self.search(directory, own, &SlotQuery { from: next_day, days: 7, ..around }, now).await?;
        }
        Ok(match search.none_because {
            Some(why) if why.is_for_ever() => Alternatives::Never(why),
            _ => Alternatives::Some(alternatives(&search, wanted, OFFERED)),
        })
    }

    /// Who is taken on the days of `query`; not by whom `own` names.
    pub(crate) async fn busy(
        &self,
        directory: &Directory,
        own: Own<'_>,
        query: &SlotQuery,
        now: DateTime<Utc>,
    ) -> Result<Busy, StoreError> {
        let mut resources = resources_for(directory, query);
        // Staff may name any worker, and her own comes first.
        resources
            .extend(own.appointment().map(|appointment| Resource::Worker(appointment.slot.worker.clone())));
        let resources: Vec<_> = resources.into_iter().collect();
        self.busy_of(&resources, &query.cells(), own, now).await
    }

    /// What is taken of these resources over some cells, and not by whom `own` names.
    pub(crate) async fn busy_of(
        &self,
        resources: &[Resource],
        cells: &core::ops::Range<i64>,
        own: Own<'_>,
        now: DateTime<Utc>,
    ) -> Result<Busy, StoreError> {
        let mut busy = Busy::none();
        for some in resources.chunks(IN_ONE_QUESTION) {
            for (resource, cell) in self.taken(some, cells, own, now).await? {
                busy.take(resource, cell);
            }
        }
        Ok(busy)
    }

    async fn taken(
        &self,
        resources: &[Resource],
        cells: &core::ops::Range<i64>,
        own: Own<'_>,
        now: DateTime<Utc>,
    ) -> Result<Vec<(Resource, Cell)>, StoreError> {
        let mut question = sqlx::query_as::<_, (String, i64)>(
            "SELECT resource, cell FROM busy
             WHERE cell >= $1 AND cell < $2 AND centre = $3
               AND resource IN ($4, $5, $6, $7, $8, $9, $10, $11)
               AND (free_at IS NULL OR free_at > $12) AND held_by <> $13",
        )
        .bind(cells.start)
        .bind(cells.end)
        .bind(self.centre().as_str());
        for place in 0..IN_ONE_QUESTION {
            question = question.bind(resources.get(place).map(ToString::to_string));
        }
        let question = question.bind(millis(now)).bind(own.held_by().unwrap_or_default());
        let rows = question.fetch_all(&self.reader).await?;
        let known = |name: &str| resources.iter().find(|resource| resource.to_string() == name).cloned();
        Ok(rows.into_iter().filter_map(|(name, cell)| Some((known(&name)?, Cell(cell)))).collect())
    }
}

/// How many resources one question asks for; fewer are filled up with nothing.
const IN_ONE_QUESTION: usize = 8;

/// What can be offered instead.
pub(crate) enum Alternatives {
    /// These times, possibly none.
    Some(Vec<Slot>),
    /// Nothing on any day.
    Never(domain::booking::NoneBecause),
}
