//! Bringing a database to the schema that this version needs.

use chrono::{DateTime, Utc};
use sqlx::{AnyConnection, Executor};

use crate::search::renew_search_names;
use crate::{Engine, Store, StoreError, dialect};

/// Every migration ever released, in order; the first is schema 1. A released
/// one is never edited.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_appointments.sql"),
    include_str!("../migrations/0002_rulebook_and_files.sql"),
    include_str!("../migrations/0003_devices.sql"),
    include_str!("../migrations/0004_erasure.sql"),
    include_str!("../migrations/0005_search_names.sql"),
    include_str!("../migrations/0006_other_languages.sql"),
    include_str!("../migrations/0007_centres_and_links.sql"),
    include_str!("../migrations/0008_rooms.sql"),
    include_str!("../migrations/0009_messages.sql"),
    include_str!("../migrations/0010_notes.sql"),
    include_str!("../migrations/0011_interpreters.sql"),
    include_str!("../migrations/0012_directory_versions.sql"),
    include_str!("../migrations/0013_holds.sql"),
    include_str!("../migrations/0014_busy_days.sql"),
    include_str!("../migrations/0015_waiting.sql"),
    include_str!("../migrations/0017_appointments_of_case_files.sql"),
];

/// The schema that this version needs.
pub const NEWEST_SCHEMA: i64 = MIGRATIONS.len() as i64;

/// What a migration did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Migrated {
    /// The schema before; 0 is an empty database.
    pub from: i64,
    /// The schema now.
    pub to: i64,
}

/// The database answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    /// Which database.
    pub engine: Engine,
    /// Its schema.
    pub schema: i64,
}

impl Store {
    /// Brings the schema up to date, all or nothing; several servers may do it at
    /// the same time.
    ///
    /// # Errors
    /// [`StoreError::NewerSchema`] where a newer version was here before.
    pub async fn migrate(&self) -> Result<Migrated, StoreError> {
        let mut transaction = self.write().await?;
        if let Some(lock) = dialect::lock_schema(self.engine) {
            transaction.execute(sqlx::raw_sql(lock)).await?;
        }
        let from = self.schema_in(&mut transaction).await?;
        if from > NEWEST_SCHEMA {
            return Err(StoreError::NewerSchema { found: from, known: NEWEST_SCHEMA });
        }
        if from == 0 {
            transaction
                .execute("CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)")
                .await?;
            transaction.execute("INSERT INTO meta (key, value) VALUES ('schema', '0')").await?;
        }
        for migration in MIGRATIONS.iter().skip(usize::try_from(from).unwrap_or_default()) {
            transaction.execute(sqlx::raw_sql(*migration)).await?;
        }
        renew_search_names(&mut transaction).await?;
        sqlx::query("UPDATE meta SET value = $1 WHERE key = 'schema'")
            .bind(NEWEST_SCHEMA.to_string())
            .execute(&mut *transaction)
            .await?;
        self.commit(transaction).await?;
        self.reconnect().await?;
        Ok(Migrated { from, to: NEWEST_SCHEMA })
    }

    /// Closes the connections that were opened before: they go on with the columns
    /// that they saw, and the driver fails where a row has one more.
    async fn reconnect(&self) -> Result<(), StoreError> {
        for pool in [&self.reader, &self.writer] {
            let idle: Vec<_> = std::iter::from_fn(|| pool.try_acquire()).collect();
            for connection in idle {
                connection.close().await?;
            }
        }
        Ok(())
    }

    /// Whether the database answers and has the schema that this version needs.
    ///
    /// # Errors
    /// [`StoreError::OlderSchema`] or [`StoreError::NewerSchema`] where it has not.
    pub async fn health(&self) -> Result<Health, StoreError> {
        let mut transaction = self.reader.begin().await?;
        let schema = self.schema_in(&mut transaction).await?;
        match schema {
            NEWEST_SCHEMA => Ok(Health { engine: self.engine, schema }),
            older if older < NEWEST_SCHEMA => {
                Err(StoreError::OlderSchema { found: older, known: NEWEST_SCHEMA })
            }
            newer => Err(StoreError::NewerSchema { found: newer, known: NEWEST_SCHEMA }),
        }
    }

    /// Whether the database still takes a write that lasts.
    ///
    /// # Errors
    /// Trouble with the database, such as a full disk.
    pub async fn try_writing(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO meta (key, value) VALUES ('written', $1) ON CONFLICT (key) DO UPDATE SET value = $1",
        )
        .bind(now.timestamp_millis().to_string())
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    async fn schema_in(&self, connection: &mut AnyConnection) -> Result<i64, StoreError> {
        let tables: i64 = sqlx::query_scalar(dialect::count_tables(self.engine))
            .bind("meta")
            .fetch_one(&mut *connection)
            .await?;
        if tables == 0 {
            return Ok(0);
        }
        let schema: Option<String> = sqlx::query_scalar("SELECT value FROM meta WHERE key = 'schema'")
            .fetch_optional(&mut *connection)
            .await?;
        schema.and_then(|schema| schema.parse().ok()).ok_or(StoreError::Unreadable("meta.schema"))
    }
}
