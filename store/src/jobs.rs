//! What the service does by itself, one server at a time.

use chrono::{DateTime, TimeDelta, Utc};

use crate::columns::{Columns, millis};
use crate::{Store, StoreError};

/// How a job stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobRun {
    /// Its name.
    pub name: String,
    /// When it began the last time.
    pub began_at: DateTime<Utc>,
    /// When it ended the last time, well or badly.
    pub ended_at: Option<DateTime<Utc>>,
    /// What went wrong the last time.
    pub trouble: Option<String>,
}

impl Store {
    /// Begins a job for this server, if it is at least `every` since it last began
    /// anywhere and no server holds it: for `held` nobody else begins it, unless it
    /// ends before. Whether it may run now.
    pub async fn begin_job(
        &self,
        name: &'static str,
        every: TimeDelta,
        held: TimeDelta,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let begun = sqlx::query(
            "INSERT INTO jobs (name, held_until, began_at) VALUES ($1, $2, $3)
             ON CONFLICT (name) DO UPDATE SET held_until = $2, began_at = $3
             WHERE jobs.held_until <= $3 AND jobs.began_at <= $4",
        )
        .bind(name)
        .bind(millis(now + held))
        .bind(millis(now))
        .bind(millis(now - every))
        .execute(&self.writer)
        .await?;
        Ok(begun.rows_affected() == 1)
    }

    /// Ends a job that began at `began`, well or with its trouble; nothing where
    /// another server has begun it since.
    pub async fn end_job(
        &self,
        name: &'static str,
        began: DateTime<Utc>,
        trouble: Option<String>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE jobs SET held_until = $1, ended_at = $1, trouble = $2 WHERE name = $3 AND began_at = $4",
        )
        .bind(millis(now))
        .bind(trouble)
        .bind(name)
        .bind(millis(began))
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Every job that ever began, by name.
    pub async fn job_runs(&self) -> Result<Vec<JobRun>, StoreError> {
        let rows = sqlx::query("SELECT * FROM jobs ORDER BY name").fetch_all(&self.reader).await?;
        rows.iter()
            .map(|row| {
                let columns = Columns(row);
                Ok(JobRun {
                    name: columns.text("name")?,
                    began_at: columns.instant("began_at")?,
                    ended_at: columns.maybe_instant("ended_at")?,
                    trouble: columns.maybe_text("trouble")?,
                })
            })
            .collect()
    }
}
