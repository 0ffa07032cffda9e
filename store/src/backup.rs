//! Saving a SQLite database while it is in use, and bringing it back.

use std::path::{Path, PathBuf};

use sqlx::any::AnyConnectOptions;
use sqlx::{AnyConnection, ConnectOptions, Connection, Executor};

use crate::open::{DatabaseAddress, file_url};
use crate::schema::NEWEST_SCHEMA;
use crate::{Engine, Store, StoreError};

impl Store {
    /// Writes a consistent copy of a SQLite database while it is in use.
    ///
    /// # Errors
    /// Postgres, which has tools of its own; a file that is already there or
    /// cannot be written.
    pub async fn backup(&self, file: &Path) -> Result<(), StoreError> {
        if self.engine == Engine::Postgres {
            return Err(StoreError::UsePostgresTools);
        }
        if file.exists() {
            return Err(StoreError::FileExists(file.into()));
        }
        let name = file.to_str().ok_or_else(|| StoreError::NotABackup(file.into()))?;
        // SQLite writes into an empty file that is there, and leaves its mode.
        private_file(file)?;
        let copied = sqlx::query("VACUUM INTO $1").bind(name).execute(&self.reader).await;
        if copied.is_err() {
            std::fs::remove_file(file).ok();
        }
        copied.map(drop).map_err(StoreError::from)
    }

    /// Puts a backup in the place of the SQLite database at `url`, which nothing
    /// may be using. What was there is kept beside it, ending in
    /// `.before-restore`.
    ///
    /// # Errors
    /// Postgres; a file that is no backup, is damaged or is newer than this
    /// version; a database in use; an earlier `.before-restore`.
    pub async fn restore(url: &str, file: &Path) -> Result<(), StoreError> {
        sqlx::any::install_default_drivers();
        let DatabaseAddress::File(target) = DatabaseAddress::parse(url)? else {
            return Err(StoreError::UsePostgresTools);
        };
        check_backup(file).await?;
        let before = beside(&target, ".before-restore");
        if before.exists() {
            return Err(StoreError::FileExists(before));
        }
        if target.exists() {
            fold_side_files(&target).await?;
        } else if let Some(folder) = target.parent() {
            std::fs::create_dir_all(folder).map_err(trouble_with(folder))?;
        }
        // The new file is complete before it gets its name.
        let arriving = beside(&target, ".arriving");
        std::fs::remove_file(&arriving).ok();
        let mut to = private_file(&arriving)?;
        let mut from = std::fs::File::open(file).map_err(trouble_with(file))?;
        std::io::copy(&mut from, &mut to).map_err(trouble_with(&arriving))?;
        if target.exists() {
            std::fs::rename(&target, &before).map_err(trouble_with(&target))?;
        }
        std::fs::rename(&arriving, &target).map_err(trouble_with(&target))
    }
}

/// A whole database of this service, of a schema that this version knows.
async fn check_backup(file: &Path) -> Result<(), StoreError> {
    let not_a_backup = || StoreError::NotABackup(file.into());
    let mut connection = connect(file, "ro").await.map_err(|_| not_a_backup())?;
    let sound: String = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_one(&mut connection)
        .await
        .map_err(|_| not_a_backup())?;
    let schema: String = sqlx::query_scalar("SELECT value FROM meta WHERE key = 'schema'")
        .fetch_one(&mut connection)
        .await
        .map_err(|_| not_a_backup())?;
    connection.close().await?;
    match schema.parse() {
        Ok(found) if found > NEWEST_SCHEMA => Err(StoreError::NewerSchema { found, known: NEWEST_SCHEMA }),
        Ok(1..) if sound == "ok" => Ok(()),
        _ => Err(not_a_backup()),
    }
}

/// Empties the side files of a database into it, which SQLite refuses while
/// anyone else has it open.
async fn fold_side_files(target: &Path) -> Result<(), StoreError> {
    let mut connection = connect(target, "rw").await?;
    let mode: String =
        match sqlx::query_scalar("PRAGMA journal_mode = DELETE").fetch_one(&mut connection).await {
            Ok(mode) => mode,
            Err(_) => return Err(StoreError::InUse(target.into())),
        };
    connection.close().await?;
    if mode == "delete" { Ok(()) } else { Err(StoreError::InUse(target.into())) }
}

async fn connect(file: &Path, mode: &str) -> Result<AnyConnection, StoreError> {
    let path = std::path::absolute(file).map_err(trouble_with(file))?;
    let address: AnyConnectOptions = file_url(&path, mode).parse().map_err(StoreError::CannotOpen)?;
    let mut connection = address.connect().await.map_err(StoreError::CannotOpen)?;
    connection.execute("PRAGMA busy_timeout = 500").await.map_err(StoreError::CannotOpen)?;
    Ok(connection)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn trouble_with(file: &Path) -> impl FnOnce(std::io::Error) -> StoreError + use<'_> {
    move |error| StoreError::File { file: file.into(), error }
}

/// A new file that nobody else may read, from its first byte on: personal data
/// will be in it.
fn private_file(path: &Path) -> Result<std::fs::File, StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(trouble_with(path))
}
