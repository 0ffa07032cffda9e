//! Who and what is taken when, in quarters of an hour.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::directory::{InterpreterId, RoomId, WorkerId};
use crate::people::CaseFileId;

/// A quarter of an hour of the world's time: minutes since 1970 divided by 15.
///
/// Counted in UTC, so the hour that Brussels' clocks show twice is two hours of
/// cells, and the one they skip is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cell(pub i64);

impl Cell {
    /// Minutes in a cell.
    pub const MINUTES: i64 = 15;

    /// The cell in which `instant` falls.
    #[must_use]
    pub fn containing(instant: DateTime<Utc>) -> Self {
        Self(instant.timestamp().div_euclid(Self::MINUTES * 60))
    }

    /// The cells that a meeting from `start` until `end` touches: the first, and
    /// the one after the last.
    #[must_use]
    pub fn span(start: DateTime<Utc>, end: DateTime<Utc>) -> core::ops::Range<i64> {
        let quarter = Self::MINUTES * 60;
        let after = end.timestamp() + i64::from(end.timestamp_subsec_nanos() > 0);
        Self::containing(start).0..(after + quarter - 1).div_euclid(quarter)
    }
}

/// Something that only one appointment can have at a time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    /// A social worker's time.
    Worker(WorkerId),
    /// An interpreter's time.
    Interpreter(InterpreterId),
    /// A room.
    Room(RoomId),
    /// A person who has a file: she is at one place at a time.
    Person(CaseFileId),
}

impl fmt::Display for Resource {
    /// The key under which the database knows it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Worker(id) => write!(f, "worker:{id}"),
            Self::Interpreter(id) => write!(f, "interpreter:{id}"),
            Self::Room(id) => write!(f, "room:{id}"),
            Self::Person(id) => write!(f, "person:{id}"),
        }
    }
}

impl Resource {
    /// The resource of that key, if it is one.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        let (kind, id) = key.split_once(':')?;
        match kind {
            "worker" => WorkerId::parse(id).map(Self::Worker).ok(),
            "interpreter" => InterpreterId::parse(id).map(Self::Interpreter).ok(),
            "room" => RoomId::parse(id).map(Self::Room).ok(),
            "person" => Some(Self::Person(CaseFileId::new(id))),
            _ => None,
        }
    }
}

/// The taken cells of resources. What it does not know is free.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Busy {
    cells: BTreeMap<Resource, BTreeSet<i64>>,
}

impl Busy {
    /// Nothing is taken.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Takes one cell; whether it was free.
    pub fn take(&mut self, resource: Resource, cell: Cell) -> bool {
        self.cells.entry(resource).or_default().insert(cell.0)
    }

    /// Sets cells free again.
    pub fn release(&mut self, resource: &Resource, cells: core::ops::Range<i64>) {
        if let Some(taken) = self.cells.get_mut(resource) {
            taken.retain(|cell| !cells.contains(cell));
        }
    }

    /// Whether `resource` has all of `cells` free.
    #[must_use]
    pub fn is_free(&self, resource: &Resource, cells: core::ops::Range<i64>) -> bool {
        self.cells.get(resource).is_none_or(|taken| taken.range(cells).next().is_none())
    }

    /// Bit `n` says that the cell `first + n` is taken, for 128 cells.
    #[must_use]
    pub fn mask(&self, resource: &Resource, first: i64) -> u128 {
        self.cells.get(resource).map_or(0, |taken| {
            taken.range(first..first + 128).fold(0, |mask, cell| mask | 1 << (cell - first))
        })
    }
}
