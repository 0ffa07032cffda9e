//! What can go wrong with a database: trouble, never a refusal.

use std::path::PathBuf;

/// Trouble with the database. What is not found is no error, and a refusal is an
/// answer; both have types of their own. The words are for whoever operates the
/// service and hold no personal data.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address names no database that we speak to.
    #[error("the database address must begin with sqlite:// or postgres://")]
    UnknownEngine,
    /// The folder of the database file cannot be made.
    #[error("the folder {folder} for the database cannot be made: {error}")]
    NoFolder {
        /// Which folder.
        folder: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// The database does not let us in.
    #[error("the database cannot be opened: {0}")]
    CannotOpen(sqlx::Error),
    /// A newer version of the service has already changed the database.
    #[error("the database has schema {found}, this version knows up to {known}: run the newer version")]
    NewerSchema {
        /// The schema found.
        found: i64,
        /// The newest schema known.
        known: i64,
    },
    /// The database is not yet migrated.
    #[error("the database has schema {found}, this version needs {known}: run `jalon migrate`")]
    OlderSchema {
        /// The schema found.
        found: i64,
        /// The newest schema known.
        known: i64,
    },
    /// A row says something that cannot be read.
    #[error("the database holds something unreadable in {0}")]
    Unreadable(&'static str),
    /// The database failed in between.
    #[error("the database failed: {0}")]
    Trouble(#[from] sqlx::Error),
    /// What was erased could not be overwritten yet.
    #[error(
        "people are erased, but the database was too busy to overwrite the last traces: they go with the next time"
    )]
    TracesLeft,
    /// Postgres is saved by its own tools.
    #[error("a Postgres database is saved with pg_dump and brought back with pg_restore")]
    UsePostgresTools,
    /// A backup would overwrite a file.
    #[error("{0} already exists: choose another name or move it away")]
    FileExists(PathBuf),
    /// A backup that is none.
    #[error("{0} is not a backup of this service")]
    NotABackup(PathBuf),
    /// Somebody else has the database open.
    #[error("{0} is in use: stop the service first")]
    InUse(PathBuf),
    /// A file could not be copied.
    #[error("{file}: {error}")]
    File {
        /// Which file.
        file: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
}
