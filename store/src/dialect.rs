//! All differences between the two databases, on one screen.

use crate::Engine;

/// How a transaction that writes begins. A deferred transaction of SQLite that
/// reads first and writes later fails at once when another writes meanwhile.
pub(crate) const fn begin(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "BEGIN IMMEDIATE",
        Engine::Postgres => "BEGIN",
    }
}

/// Keeps two servers from migrating one database at the same time. SQLite's
/// write lock already does.
pub(crate) const fn lock_schema(engine: Engine) -> Option<&'static str> {
    match engine {
        Engine::Sqlite => None,
        Engine::Postgres => Some("SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(7236954)"),
    }
}

/// Lets one booking at a time be counted for a contact, `$1`, until its
/// transaction ends. SQLite's write lock already does.
pub(crate) const fn lock_contact(engine: Engine) -> Option<&'static str> {
    match engine {
        Engine::Sqlite => None,
        Engine::Postgres => Some("SELECT pg_advisory_xact_lock(hashtextextended($1, 7236955))"),
    }
}

/// The number of tables of this name, `$1`, that are there.
pub(crate) const fn count_tables(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = $1",
        Engine::Postgres => {
            "SELECT COUNT(*) FROM information_schema.tables \
             WHERE table_schema = current_schema() AND table_name = $1"
        }
    }
}

/// Overwrites what earlier states of rows have left, one command after the other.
pub(crate) const fn overwrite_traces(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Sqlite => &["PRAGMA wal_checkpoint(TRUNCATE)"],
        Engine::Postgres => &[
            "VACUUM (FULL) appointments",
            "VACUUM (FULL) links",
            "VACUUM (FULL) idempotency",
            "VACUUM (FULL) case_files",
            "VACUUM (FULL) case_events",
        ],
    }
}

/// Notes that a day of a resource has changed: centre, resource, day. By the clock of the
/// database, which is one for all servers.
pub(crate) const fn note_busy_day(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => {
            "INSERT INTO busy_days (centre, resource, day, version, changed_at)
             VALUES ($1, $2, $3, 1, CAST(unixepoch('subsec') * 1000 AS INTEGER))
             ON CONFLICT (centre, resource, day)
             DO UPDATE SET version = busy_days.version + 1, changed_at = excluded.changed_at"
        }
        Engine::Postgres => {
            "INSERT INTO busy_days (centre, resource, day, version, changed_at)
             VALUES ($1, $2, $3, 1, CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT))
             ON CONFLICT (centre, resource, day)
             DO UPDATE SET version = busy_days.version + 1, changed_at = excluded.changed_at"
        }
    }
}

/// The days of resources that have changed within so many milliseconds, `$1`.
pub(crate) const fn changed_busy_days(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => {
            "SELECT centre, resource, day, version FROM busy_days
             WHERE changed_at >= CAST(unixepoch('subsec') * 1000 AS INTEGER) - $1"
        }
        Engine::Postgres => {
            "SELECT centre, resource, day, version FROM busy_days
             WHERE changed_at >= CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT) - $1"
        }
    }
}

/// What every new connection is told: to wait two seconds for a lock rather than
/// fail at once. SQLite also: to lose nothing that was acknowledged, and to
/// overwrite what is deleted.
pub(crate) const fn settings(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => {
            "PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
             PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
        }
        Engine::Postgres => "SET lock_timeout = '2s'",
    }
}

/// Whether the same transaction would probably succeed at a second try: a
/// deadlock or a conflict of transactions in Postgres, a snapshot that grew old in
/// SQLite. A lock that is still held after the wait is none of these.
pub(crate) fn is_passing(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    matches!(code.as_deref(), Some("40P01" | "40001" | "517"))
}
