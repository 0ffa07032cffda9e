//! Opening, migrating, and refusing what is not ours.

use domain::booking::LinkPurpose;
use store::{Engine, Health, Migrated, NEWEST_SCHEMA, Store, StoreError};

use crate::place::{Place, run_in_empty};
use crate::world::{booked, now, wish};

async fn an_empty_database_says_that_it_needs_migrating(place: Place) {
    assert!(matches!(
        place.store.health().await,
        Err(StoreError::OlderSchema { found: 0, known: NEWEST_SCHEMA })
    ));
    assert_eq!(place.store.migrate().await.unwrap(), Migrated { from: 0, to: NEWEST_SCHEMA });
    assert_eq!(place.store.migrate().await.unwrap(), Migrated { from: NEWEST_SCHEMA, to: NEWEST_SCHEMA });
    let engine = place.store.engine();
    assert_eq!(place.store.health().await.unwrap(), Health { engine, schema: NEWEST_SCHEMA });
}

async fn several_servers_may_migrate_at_once(place: Place) {
    let other = Store::open(&place.url).await.unwrap();
    let (one, two) = tokio::join!(place.store.migrate(), other.migrate());
    let mut from = [one.unwrap().from, two.unwrap().from];
    from.sort_unstable();
    assert_eq!(from, [0, NEWEST_SCHEMA]);
    other.close().await;
}

#[test]
fn an_empty_sqlite_database_needs_migrating() {
    run_in_empty(Engine::Sqlite, an_empty_database_says_that_it_needs_migrating);
}

#[test]
fn an_empty_postgres_database_needs_migrating() {
    run_in_empty(Engine::Postgres, an_empty_database_says_that_it_needs_migrating);
}

#[test]
fn a_sqlite_database_is_migrated_once() {
    run_in_empty(Engine::Sqlite, several_servers_may_migrate_at_once);
}

#[test]
fn a_postgres_database_is_migrated_once() {
    run_in_empty(Engine::Postgres, several_servers_may_migrate_at_once);
}

on_both! {
    async fn a_newer_schema_is_left_alone(place) {
        sqlx::query("UPDATE meta SET value = '999' WHERE key = 'schema'").execute(&place.rows).await.unwrap();
        let newer = |error| matches!(error, StoreError::NewerSchema { found: 999, known: NEWEST_SCHEMA });
        assert!(newer(place.store.migrate().await.unwrap_err()));
        assert!(newer(place.store.health().await.unwrap_err()));
    }

    async fn two_servers_share_what_is_booked(place) {
        let other = Store::open(&place.url).await.unwrap();
        let booked = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        assert!(other.appointment_by_link(&booked.token, LinkPurpose::Manage, now()).await.unwrap().is_some());
        other.close().await;
    }
}

#[tokio::test]
async fn other_addresses_are_refused() {
    for url in ["", "mysql://localhost/jalon", "jalon.db", "sqlite:", "sqlite::memory:", "sqlite://"] {
        assert!(matches!(Store::open(url).await, Err(StoreError::UnknownEngine)), "{url}");
    }
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_named() {
    let error = Store::open("sqlite:///proc/nowhere/jalon.db").await.unwrap_err();
    assert!(matches!(error, StoreError::NoFolder { .. }), "{error}");
    assert!(error.to_string().contains("/proc/nowhere"), "{error}");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_not_opened() {
    let folder = std::env::temp_dir().join(format!("jalon-no-database-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("letter.txt");
    std::fs::write(&file, "Madame, Monsieur, ".repeat(400)).unwrap();
    let error = Store::open(&format!("sqlite://{}", file.display())).await.unwrap_err();
    assert!(matches!(error, StoreError::CannotOpen(_)), "{error}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_server_that_is_not_there_is_said_at_once() {
    let url = "postgres://nobody@localhost/nothing?host=/nowhere/at/all";
    let error = Store::open(url).await.unwrap_err();
    assert!(matches!(error, StoreError::CannotOpen(_)), "{error}");
}

#[tokio::test]
async fn a_path_with_unusual_letters_is_the_path_that_is_opened() {
    let folder = std::env::temp_dir().join(format!("jalon päth 100% #1 {}", std::process::id()));
    let file = folder.join("base de données?.db");
    // A question mark would begin SQLite's own options: it ends the path.
    let url = format!("sqlite://{}/base de données.db", folder.display());
    let store = Store::open(&url).await.unwrap();
    store.migrate().await.unwrap();
    store.close().await;
    assert!(folder.join("base de données.db").exists());
    assert!(!file.exists());
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(
            &std::fs::metadata(folder.join("base de données.db")).unwrap().permissions(),
        );
        assert_eq!(mode & 0o777, 0o600, "personal data is for this user only");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn sqlite_is_told_to_be_safe() {
    let folder = std::env::temp_dir().join(format!("jalon-safe-{}", std::process::id()));
    let store = Store::open(&format!("sqlite://{}/jalon.db", folder.display())).await.unwrap();
    store.migrate().await.unwrap();
    store.close().await;
    // The log itself is gone whenever the last connection was; the file says how it is
    // written (SQLite's file format, 1.3.3).
    let head = std::fs::read(folder.join("jalon.db")).unwrap();
    assert_eq!(head[18..20], [2, 2], "the write-ahead log is on");
    std::fs::remove_dir_all(&folder).unwrap();
}
