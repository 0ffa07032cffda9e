//! Opening a database by its address.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use domain::message::Media;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, ConnectOptions, Connection, Executor};

use crate::kept::Kept;
use crate::{StoreError, dialect};

/// How long one waits for a connection. Together with the wait for a lock that
/// another process holds (`dialect::settings`) a visitor waits at most 5 s.
const QUEUE_TIME: Duration = Duration::from_secs(3);

/// Which database stands behind a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// One file, one machine.
    Sqlite,
    /// A server that several machines share.
    Postgres,
}

/// The memory of the service. Cheap to clone; all clones share connections.
#[derive(Debug, Clone)]
pub struct Store {
    pub(crate) engine: Engine,
    /// For questions.
    pub(crate) reader: AnyPool,
    /// For changes. SQLite knows one writer at a time: here they queue in order of
    /// arrival, which its own waiting does not promise.
    pub(crate) writer: AnyPool,
    /// How many open bookings a person may have made by herself.
    pub(crate) most_open: Option<usize>,
    /// By which messages are sent; what nothing can send is not planned.
    pub(crate) media: Media,
    /// Transactions that have ended, of all clones.
    changes: Arc<AtomicU64>,
    /// What is taken, in memory.
    pub(crate) kept: Arc<Kept>,
}

/// What an address says.
pub(crate) enum DatabaseAddress {
    File(PathBuf),
    Server(String),
}

impl DatabaseAddress {
    pub(crate) fn parse(url: &str) -> Result<Self, StoreError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Server(url.to_owned()));
        }
        let path = url.strip_prefix("sqlite:").ok_or(StoreError::UnknownEngine)?;
        let path = path.strip_prefix("//").unwrap_or(path);
        let path = path.split('?').next().unwrap_or_default();
        // A database in memory would be another one on every connection.
        if path.is_empty() || path == ":memory:" {
            return Err(StoreError::UnknownEngine);
        }
        std::path::absolute(path)
            .map(Self::File)
            .map_err(|error| StoreError::File { file: path.into(), error })
    }
}

impl Store {
    /// Opens `sqlite://path` or `postgres://…`. A missing SQLite file and its
    /// folder are made, readable by this user only. The schema is not touched:
    /// see [`Store::migrate`].
    ///
    /// # Errors
    /// Another kind of address, a folder that cannot be made, a database that does
    /// not let us in.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        match DatabaseAddress::parse(url)? {
            DatabaseAddress::File(path) => {
                make_file(&path)?;
                let writer = connect(Engine::Sqlite, &file_url(&path, "rw"), 1).await?;
                let reader = connect(Engine::Sqlite, &file_url(&path, "rw"), 4).await?;
                Ok(Self::with(Engine::Sqlite, reader, writer))
            }
            DatabaseAddress::Server(url) => {
                let pool = connect(Engine::Postgres, &url, 12).await?;
                Ok(Self::with(Engine::Postgres, pool.clone(), pool))
            }
        }
    }

    fn with(engine: Engine, reader: AnyPool, writer: AnyPool) -> Self {
        Self {
            engine,
            reader,
            writer,
            most_open: None,
            media: Media::default(),
            changes: Arc::default(),
            kept: Arc::default(),
        }
    }

    /// Refuses a visitor's booking where as many are open already for her telephone
    /// number, e-mail address, or name with birth year. Staff book without limit.
    #[must_use]
    pub fn with_most_open_bookings(&self, most: usize) -> Self {
        Self { most_open: Some(most), ..self.clone() }
    }

    /// Sends from now on by these media; without them nothing is planned.
    #[must_use]
    pub fn with_media(&self, media: Media) -> Self {
        Self { media, ..self.clone() }
    }

    /// Which database stands behind it.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// Lets go of all connections.
    pub async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }

    /// Counts a change when what it answers goes.
    pub(crate) fn counted(&self) -> Counted<'_> {
        Counted(&self.changes)
    }

    /// Another number after each change of appointments, files or accounts that was
    /// made through this store, and of what is taken once it was read from others: what was
    /// found before may no longer be true.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.changes.load(Ordering::SeqCst) + self.kept.written.load(Ordering::SeqCst)
    }
}

/// Counts when it goes.
pub(crate) struct Counted<'count>(&'count AtomicU64);

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

async fn connect(engine: Engine, url: &str, connections: u32) -> Result<AnyPool, StoreError> {
    let address: AnyConnectOptions = url.parse().map_err(StoreError::CannotOpen)?;
    // A pool would try again and again before it says what is wrong.
    let mut first = address.connect().await.map_err(StoreError::CannotOpen)?;
    prepare(engine, &mut first).await.map_err(StoreError::CannotOpen)?;
    first.close().await.map_err(StoreError::CannotOpen)?;
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(QUEUE_TIME)
        // SQLite ends a transaction by itself when the disk fails; the driver goes
        // on counting it and would refuse every later one on that connection.
        .before_acquire(|connection, _| {
            let is_sound = !connection.is_in_transaction();
            Box::pin(async move { Ok(is_sound) })
        })
        .after_connect(move |connection, _| Box::pin(prepare(engine, connection)))
        .connect_with(address)
        .await
        .map_err(StoreError::CannotOpen)
}

async fn prepare(engine: Engine, connection: &mut AnyConnection) -> Result<(), sqlx::Error> {
    connection.execute(sqlx::raw_sql(dialect::settings(engine))).await?;
    Ok(())
}

/// The address of a file as the driver reads it: every unusual byte escaped.
pub(crate) fn file_url(path: &Path, mode: &str) -> String {
    let escape = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    let escaped: String = path.as_os_str().as_encoded_bytes().iter().copied().map(escape).collect();
    format!("sqlite://{escaped}?mode={mode}")
}

/// Personal data will be in it, so only this user may read it; SQLite gives its
/// side files the same permissions.
fn make_file(path: &Path) -> Result<(), StoreError> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|error| StoreError::NoFolder { folder: folder.into(), error })?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|error| StoreError::File { file: path.into(), error })
}
