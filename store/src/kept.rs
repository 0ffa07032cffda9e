//! What is taken, in memory: filled from the database, read again where it changes. What
//! a search finds in it may be gone when somebody takes it; that the key of the table
//! alone decides.

use core::ops::Range;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::{BoardQuery, Resource, SlotIndex};
use domain::calendar::brussels_date;
use domain::directory::{CentreId, Directories, Directory};
use tokio::sync::Mutex;

use crate::board::{BoardOffice, BusyRow, all_resources};
use crate::write::{BusyDays, CELLS_OF_DAY};
use crate::{CentreStore, Store, StoreError, dialect};

/// Who was not asked for changes for so long may know too little: the database is read.
const BELIEVED: TimeDelta = TimeDelta::seconds(3);

/// So far back one looks for changes, in milliseconds: what was noted before it was
/// committed is seen all the same. Nobody waits for a commit that long.
const OVERLAP: i64 = 120_000;

/// The indexes of the centres of one installation.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    centres: RwLock<BTreeMap<CentreId, KeptCentre>>,
    /// The versions of the days that were read, of those that changed a moment ago. Whoever
    /// reads holds it until what she read is written: nobody writes older things after her.
    read: Mutex<BTreeMap<(String, String, i64), i64>>,
    /// How often anything was written.
    pub(crate) written: AtomicU64,
}

/// The index of a centre.
#[derive(Debug)]
struct KeptCentre {
    index: SlotIndex,
    /// When it was known to be as the database; `None` where a change could not be read.
    seen_at: Option<DateTime<Utc>>,
}

impl Store {
    /// Keeps in memory what is taken in these centres: fills what is not there yet, or not
    /// for these hours or this day, and reads again what any server has changed. Searches
    /// need no database as long as this is called every second.
    ///
    /// # Errors
    /// Trouble with the database. Searches ask it by themselves then.
    pub async fn keep(&self, directories: &Directories, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut read = self.kept.read.lock().await;
        for directory in directories.iter() {
            if !self.kept.is_of(directory, now) {
                self.of(directory.own_centre_id()).fill(directory, now).await?;
            }
        }
        let mut newest = BTreeMap::new();
        let rows = sqlx::query_as::<_, (String, String, i64, i64)>(dialect::changed_busy_days(self.engine()))
            .bind(OVERLAP)
            .fetch_all(&self.reader)
            .await?;
        let mut changed = BusyDays::new();
        for (centre, resource, day, version) in rows {
            let key = (centre, resource, day);
            if read.get(&key) != Some(&version)
                && let Ok(centre) = CentreId::parse(&key.0)
            {
                changed.insert((centre, key.1.clone(), day));
            }
            newest.insert(key, version);
        }
        self.read_days(&changed).await?;
        *read = newest;
        self.kept.seen(now);
        Ok(())
    }

    /// Reads again what a transaction of this process has changed.
    pub(crate) async fn read_again(&self, changed: &BusyDays) {
        if self.kept.is_empty() {
            return;
        }
        let _read = self.kept.read.lock().await;
        if let Err(error) = self.read_days(changed).await {
            tracing::warn!(%error, "what was changed is not known in memory");
            self.kept.doubt();
        }
    }

    async fn read_days(&self, changed: &BusyDays) -> Result<(), StoreError> {
        let mut by_day: BTreeMap<(&CentreId, i64), Vec<String>> = BTreeMap::new();
        for (centre, resource, day) in changed {
            by_day.entry((centre, *day)).or_default().push(resource.clone());
        }
        for ((centre, day), names) in by_day {
            let cells = day * CELLS_OF_DAY..(day + 1) * CELLS_OF_DAY;
            let rows = self.of(centre).busy_rows(&names, &cells).await?;
            let names = names.iter().filter_map(|name| Resource::parse(name));
            self.kept.write(centre, names, &cells, &rows);
        }
        Ok(())
    }
}

impl CentreStore {
    /// Makes the index of these hours and reads all that is taken.
    async fn fill(&self, directory: &Arc<Directory>, now: DateTime<Utc>) -> Result<(), StoreError> {
        let (hours, today) = (Arc::clone(directory), brussels_date(now));
        let made = tokio::task::spawn_blocking(move || SlotIndex::new(hours, today)).await;
        let Ok(mut index) = made else { return Ok(()) };
        let cells = index.cells();
        let resources: Vec<_> = all_resources(directory).collect();
        let names: Vec<_> = resources.iter().map(ToString::to_string).collect();
        let rows = self.busy_rows(&names, &cells).await?;
        set(&mut index, resources.into_iter(), &cells, &rows);
        self.kept.put(self.centre(), index, now);
        Ok(())
    }

    /// What an index answers that knows these hours and all that is taken; `None` where
    /// there is none that does.
    pub(crate) fn in_memory<T>(
        &self,
        directory: &Directory,
        now: DateTime<Utc>,
        ask: impl FnOnce(&SlotIndex) -> T,
    ) -> Option<T> {
        let centres = self.kept.centres.read().unwrap_or_else(PoisonError::into_inner);
        let kept = centres.get(self.centre())?;
        let is_of = core::ptr::eq(&raw const **kept.index.directory(), directory);
        let age = now - kept.seen_at?;
        let is_fresh = (TimeDelta::zero()..=BELIEVED).contains(&age);
        (is_of && is_fresh && kept.index.serves(brussels_date(now))).then(|| ask(&kept.index))
    }

    /// The board from memory.
    pub(crate) fn kept_board(
        &self,
        directory: &Directory,
        query: &BoardQuery,
        now: DateTime<Utc>,
    ) -> Option<Vec<BoardOffice>> {
        self.in_memory(directory, now, |index| {
            let next_free = index.next_free(query, now);
            let office = |days: domain::booking::OfficeDays| BoardOffice {
                next_free: days.next_free().or_else(|| next_free.get(&days.office).copied()),
                days,
            };
            index.board(query, now).into_iter().map(office).collect()
        })
    }
}

impl Kept {
    fn is_empty(&self) -> bool {
        self.centres.read().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Whether the index of a centre is of these very hours, and was made today.
    fn is_of(&self, directory: &Arc<Directory>, now: DateTime<Utc>) -> bool {
        let centres = self.centres.read().unwrap_or_else(PoisonError::into_inner);
        centres.get(directory.own_centre_id()).is_some_and(|kept| {
            let is_whole = kept.seen_at.is_some();
            is_whole
                && Arc::ptr_eq(kept.index.directory(), directory)
                && kept.index.begins() == Some(brussels_date(now))
        })
    }

    fn put(&self, centre: &CentreId, index: SlotIndex, now: DateTime<Utc>) {
        let mut centres = self.centres.write().unwrap_or_else(PoisonError::into_inner);
        centres.insert(centre.clone(), KeptCentre { index, seen_at: Some(now) });
        self.written.fetch_add(1, Ordering::SeqCst);
    }

    fn write(
        &self,
        centre: &CentreId,
        resources: impl Iterator<Item = Resource>,
        cells: &Range<i64>,
        rows: &[BusyRow],
    ) {
        let mut centres = self.centres.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = centres.get_mut(centre) {
            set(&mut kept.index, resources, cells, rows);
            self.written.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn seen(&self, now: DateTime<Utc>) {
        let mut centres = self.centres.write().unwrap_or_else(PoisonError::into_inner);
        centres.values_mut().for_each(|kept| kept.seen_at = Some(now));
    }

    fn doubt(&self) {
        let mut centres = self.centres.write().unwrap_or_else(PoisonError::into_inner);
        centres.values_mut().for_each(|kept| kept.seen_at = None);
    }
}

/// Writes what was read of some resources.
fn set(
    index: &mut SlotIndex,
    resources: impl Iterator<Item = Resource>,
    cells: &Range<i64>,
    rows: &[BusyRow],
) {
    let mut by_resource: BTreeMap<&Resource, Vec<_>> = BTreeMap::new();
    for (resource, cell, free_at) in rows {
        by_resource.entry(resource).or_default().push((*cell, *free_at));
    }
    for resource in resources {
        let taken = by_resource.remove(&resource).unwrap_or_default();
        index.set(&resource, cells.clone(), taken);
    }
}
