//! The board of all offices, and what tells whether it or the agenda has changed.

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::booking::{BoardQuery, Busy, Cell, MOST_DAYS, OfficeDays, Resource, board};
use domain::calendar::brussels_date;
use domain::directory::{Directory, OfficeId};

use crate::columns::{Columns, instant, millis};
use crate::{CentreStore, StoreError};

/// How many days one look ahead takes in.
const STRIDE: u16 = 31;

/// An office of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardOffice {
    /// Its days.
    pub days: OfficeDays,
    /// Its first day with a free time, from the first of them on, as far as one can book.
    pub next_free: Option<NaiveDate>,
}

impl CentreStore {
    /// Every office on every day of `query`, and when each has a free time next. What is
    /// taken is read once for all of them; further ahead only while an office has none.
    pub async fn board(
        &self,
        directory: &Directory,
        query: &BoardQuery,
        now: DateTime<Utc>,
    ) -> Result<Vec<BoardOffice>, StoreError> {
        let today = brussels_date(now);
        let horizon = today.checked_add_days(Days::new(u64::from(MOST_DAYS))).unwrap_or(today);
        if let Some(offices) = self.kept_board(directory, query, now) {
            return Ok(offices);
        }
        let shown = self.days_of(directory, query, now).await?;
        let office = |days: OfficeDays| BoardOffice { next_free: days.next_free(), days };
        let mut offices: Vec<_> = shown.into_iter().map(office).collect();
        let mut from = query.after().max(today);
        while from <= horizon && offices.iter().any(|office| office.next_free.is_none()) {
            let ahead = query.from(from, STRIDE);
            let later = self.days_of(directory, &ahead, now).await?;
            let next = |id: &OfficeId| later.iter().find(|one| one.office == *id)?.next_free();
            for office in offices.iter_mut().filter(|office| office.next_free.is_none()) {
                office.next_free = next(&office.days.office);
            }
            from = ahead.after();
        }
        Ok(offices)
    }

    async fn days_of(
        &self,
        directory: &Directory,
        query: &BoardQuery,
        now: DateTime<Utc>,
    ) -> Result<Vec<OfficeDays>, StoreError> {
        let busy = self.all_busy(directory, &[], &query.cells(directory), now).await?;
        Ok(board(directory, &busy, query, now))
    }

    /// Everything of the centre, and of these people, that is taken in a stretch of time.
    pub(crate) async fn all_busy(
        &self,
        directory: &Directory,
        people: &[Resource],
        cells: &core::ops::Range<i64>,
        now: DateTime<Utc>,
    ) -> Result<Busy, StoreError> {
        let names: Vec<_> =
            all_resources(directory).chain(people.iter().cloned()).map(|one| one.to_string()).collect();
        let mut busy = Busy::none();
        for (resource, cell, free_at) in self.busy_rows(&names, cells).await? {
            if free_at.is_none_or(|free_at| now < free_at) {
                busy.take(resource, cell);
            }
        }
        Ok(busy)
    }

    /// What is taken of the resources of these names in a stretch of time, and from when on
    /// it is free again, where that is known.
    pub(crate) async fn busy_rows(
        &self,
        names: &[String],
        cells: &core::ops::Range<i64>,
    ) -> Result<Vec<BusyRow>, StoreError> {
        let mut rows = Vec::new();
        for some in names.chunks(IN_ONE_QUESTION) {
            let mut question = sqlx::query_as::<_, (String, i64, Option<i64>)>(
                // By name, so that the key finds them: what is long past is not read.
                "SELECT resource, cell, free_at FROM busy
                 WHERE cell >= $1 AND cell < $2 AND centre = $3
                   AND resource IN (
                       $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
                       $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35,
                       $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51,
                       $52, $53, $54, $55, $56, $57, $58, $59, $60, $61, $62, $63, $64, $65, $66, $67)",
            )
            .bind(cells.start)
            .bind(cells.end)
            .bind(self.centre().as_str());
            for place in 0..IN_ONE_QUESTION {
                question = question.bind(some.get(place).cloned());
            }
            for (key, cell, free_at) in question.fetch_all(&self.reader).await? {
                let free_at = free_at.map(|millis| instant(millis, "free_at")).transpose()?;
                rows.extend(Resource::parse(&key).map(|resource| (resource, Cell(cell), free_at)));
            }
        }
        Ok(rows)
    }

    /// Another text after each change to what stands in the agenda from one moment until
    /// before another, whichever server made it.
    pub async fn agenda_state(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<String, StoreError> {
        let row = sqlx::query(
            "SELECT COUNT(*) AS number,
                    CAST(COALESCE(SUM(sequence), 0) AS BIGINT) AS changes,
                    CAST(COALESCE(SUM(arrived_at), 0) AS BIGINT) AS arrived,
                    CAST(COALESCE(SUM(done_at), 0) AS BIGINT) AS done,
                    CAST(COALESCE(SUM(no_show_at), 0) AS BIGINT) AS missed,
                    CAST(COALESCE(SUM(erased_at), 0) AS BIGINT) AS erased
             FROM appointments
             WHERE starts_at >= $1 AND starts_at < $2 AND centre = $3",
        )
        .bind(millis(from))
        .bind(millis(until))
        .bind(self.centre().as_str())
        .fetch_one(&self.reader)
        .await?;
        let columns = Columns(&row);
        let numbers = ["number", "changes", "arrived", "done", "missed", "erased"]
            .map(|column| columns.number(column).map(|number| format!("{number:x}")))
            .into_iter()
            .collect::<Result<Vec<_>, _>>()?;
        Ok(numbers.join("-"))
    }
}

/// A row of what is taken.
pub(crate) type BusyRow = (Resource, Cell, Option<DateTime<Utc>>);

/// Everybody and everything of a centre that can be taken.
pub(crate) fn all_resources(directory: &Directory) -> impl Iterator<Item = Resource> {
    let workers = directory.workers().map(|one| Resource::Worker(one.id.clone()));
    let interpreters = directory.interpreters().map(|one| Resource::Interpreter(one.id.clone()));
    let rooms = directory.offices().flat_map(|office| &office.rooms);
    workers.chain(interpreters).chain(rooms.map(|room| Resource::Room(room.id.clone())))
}

/// How many resources one question asks for; fewer are filled up with nothing. A centre
/// has fewer.
const IN_ONE_QUESTION: usize = 64;
