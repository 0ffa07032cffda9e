//! What each centre says about itself, version by version.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::directory::files::CentreFile;
use domain::directory::{CentreId, InterpreterId, OfficeId, WorkerId};
use domain::people::Actor;

use crate::columns::{Columns, actor_text, millis};
use crate::{CentreStore, Store, StoreError};

/// What a version changed, for whoever reads the list of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DirectoryChange {
    /// `ScheduleEdit::code`, or one of [`DirectoryChange::READ`] and its like.
    pub code: String,
    /// The worker that it is about.
    pub worker: Option<WorkerId>,
    /// The interpreter that it is about.
    pub interpreter: Option<InterpreterId>,
    /// The office that it is about.
    pub office: Option<OfficeId>,
    /// The first day that it is about.
    pub first_day: Option<NaiveDate>,
    /// The earlier version that it brings back.
    pub restored: Option<u32>,
}

impl DirectoryChange {
    /// The first filling: the file was read.
    pub const READ: &'static str = "read";
    /// The operator brought a file.
    pub const IMPORTED: &'static str = "imported";
    /// An earlier version was brought back.
    pub const RESTORED: &'static str = "restored";

    /// A change of this code about nobody in particular.
    #[must_use]
    pub fn of(code: &str) -> Self {
        Self { code: code.to_owned(), ..Self::default() }
    }
}

/// A version without what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryVersionLine {
    /// Counted from 1.
    pub number: u32,
    /// When.
    pub saved_at: DateTime<Utc>,
    /// By whom.
    pub saved_by: Actor,
    /// What it changed.
    pub change: DirectoryChange,
}

/// A version of what a centre says about itself.
#[derive(Debug, Clone, PartialEq)]
pub struct DirectoryVersion {
    /// Counted from 1.
    pub number: u32,
    /// What it says.
    pub file: CentreFile,
}

impl CentreStore {
    /// The version in force; none where the file was not read yet.
    pub async fn newest_directory(&self) -> Result<Option<DirectoryVersion>, StoreError> {
        let row = sqlx::query(
            "SELECT number, content FROM directory_versions WHERE centre = $1 ORDER BY number DESC LIMIT 1",
        )
        .bind(self.centre().as_str())
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| version(&Columns(&row))).transpose()
    }

    /// The version of this number.
    pub async fn directory_version(&self, number: u32) -> Result<Option<DirectoryVersion>, StoreError> {
        let row =
            sqlx::query("SELECT number, content FROM directory_versions WHERE centre = $1 AND number = $2")
                .bind(self.centre().as_str())
                .bind(i64::from(number))
                .fetch_optional(&self.reader)
                .await?;
        row.map(|row| version(&Columns(&row))).transpose()
    }

    /// The number of the version that was in force at `instant`: the newest that was
    /// saved until then, or the first, where none had been.
    pub async fn directory_number_at(&self, instant: DateTime<Utc>) -> Result<Option<u32>, StoreError> {
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT COALESCE(
                 (SELECT MAX(number) FROM directory_versions WHERE centre = $1 AND saved_at <= $2),
                 (SELECT MIN(number) FROM directory_versions WHERE centre = $1))",
        )
        .bind(self.centre().as_str())
        .bind(millis(instant))
        .fetch_one(&self.reader)
        .await?;
        Ok(found.and_then(|number| u32::try_from(number).ok()))
    }

    /// The newest versions, the newest first, at most so many.
    pub async fn directory_versions(&self, most: u32) -> Result<Vec<DirectoryVersionLine>, StoreError> {
        let rows = sqlx::query(
            "SELECT number, saved_at, saved_by, change, worker, interpreter, office, first_day, restored
             FROM directory_versions WHERE centre = $1 ORDER BY number DESC LIMIT $2",
        )
        .bind(self.centre().as_str())
        .bind(i64::from(most))
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(|row| line(&Columns(row))).collect()
    }

    /// Saves what a centre says from now on as the version after `before`; whether nobody
    /// else had changed that one meanwhile.
    pub async fn save_directory(
        &self,
        before: u32,
        file: &CentreFile,
        change: &DirectoryChange,
        by: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut write = self.write().await?;
        let saved = sqlx::query(
            "INSERT INTO directory_versions
               (centre, number, content, saved_at, saved_by, change, worker, office, first_day, restored, interpreter)
             SELECT $1, $2 + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11
             WHERE COALESCE((SELECT MAX(number) FROM directory_versions WHERE centre = $1), 0) = $2
             ON CONFLICT (centre, number) DO NOTHING",
        )
        .bind(self.centre().as_str())
        .bind(i64::from(before))
        .bind(content(file))
        .bind(millis(now))
        .bind(actor_text(by))
        .bind(change.code.as_str())
        .bind(change.worker.as_ref().map(ToString::to_string))
        .bind(change.office.as_ref().map(ToString::to_string))
        .bind(change.first_day.map(|day| day.to_string()))
        .bind(change.restored.map(i64::from))
        .bind(change.interpreter.as_ref().map(ToString::to_string))
        .execute(&mut *write)
        .await?;
        self.commit(write).await?;
        Ok(saved.rows_affected() == 1)
    }

    /// Whether the file that was read first, or that the operator brought last, said the
    /// same as this one.
    pub async fn has_read(&self, file: &CentreFile) -> Result<bool, StoreError> {
        let last: Option<String> = sqlx::query_scalar(
            "SELECT content FROM directory_versions
             WHERE centre = $1 AND change IN ('read', 'imported')
             ORDER BY number DESC LIMIT 1",
        )
        .bind(self.centre().as_str())
        .fetch_optional(&self.reader)
        .await?;
        Ok(last.is_some_and(|last| last == content(file)))
    }
}

impl Store {
    /// The number of the version in force, centre by centre.
    pub async fn directory_numbers(&self) -> Result<BTreeMap<CentreId, u32>, StoreError> {
        let rows =
            sqlx::query("SELECT centre, MAX(number) AS number FROM directory_versions GROUP BY centre")
                .fetch_all(&self.reader)
                .await?;
        rows.iter()
            .map(|row| {
                let columns = Columns(row);
                Ok((columns.centre()?, number(&columns, "number")?))
            })
            .collect()
    }
}

fn content(file: &CentreFile) -> String {
    serde_json::to_string(file).unwrap_or_default()
}

fn version(columns: &Columns<'_>) -> Result<DirectoryVersion, StoreError> {
    let file = columns.read("content", |text| serde_json::from_str(text).ok())?;
    Ok(DirectoryVersion { number: number(columns, "number")?, file })
}

fn line(columns: &Columns<'_>) -> Result<DirectoryVersionLine, StoreError> {
    let restored = columns.maybe_number("restored")?.and_then(|number| u32::try_from(number).ok());
    Ok(DirectoryVersionLine {
        number: number(columns, "number")?,
        saved_at: columns.instant("saved_at")?,
        saved_by: columns.actor("saved_by")?,
        change: DirectoryChange {
            code: columns.text("change")?,
            worker: columns.maybe("worker", |id| WorkerId::parse(id).ok())?,
            interpreter: columns.maybe("interpreter", |id| InterpreterId::parse(id).ok())?,
            office: columns.maybe("office", |id| OfficeId::parse(id).ok())?,
            first_day: columns.maybe("first_day", |day| day.parse().ok())?,
            restored,
        },
    })
}

fn number(columns: &Columns<'_>, column: &'static str) -> Result<u32, StoreError> {
    u32::try_from(columns.number(column)?).map_err(|_| StoreError::Unreadable(column))
}
