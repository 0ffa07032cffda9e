//! A database of the first release, brought to the newest schema with what is in it.

use store::{Engine, Health, Migrated, NEWEST_SCHEMA, RulebookName, Store, StoreError};

use domain::eligibility::RULEBOOK;

use crate::place::{Place, run_in_empty};
use crate::rulebooks::colleague;
use crate::world::{booked, now, wish};

/// As the first release made it.
async fn first_release(place: &Place) {
    for text in [
        "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
        "INSERT INTO meta (key, value) VALUES ('schema', '1')",
        include_str!("../../migrations/0001_appointments.sql"),
    ] {
        sqlx::raw_sql(text).execute(&place.rows).await.unwrap();
    }
}

async fn what_was_there_is_still_there(place: Place) {
    first_release(&place).await;
    assert!(matches!(
        place.store.health().await,
        Err(StoreError::OlderSchema { found: 1, known: NEWEST_SCHEMA })
    ));
    let appointment = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
    let alix = colleague(&place.store, "Alix", 1).await;

    assert_eq!(place.store.migrate().await.unwrap(), Migrated { from: 1, to: NEWEST_SCHEMA });

    assert_eq!(
        place.store.health().await.unwrap(),
        Health { engine: place.store.engine(), schema: NEWEST_SCHEMA }
    );
    assert!(place.store.appointment_by_token(&appointment.token).await.unwrap().is_some());
    let rules = RulebookName::from(RULEBOOK.stamp());
    place.store.sign_rulebook(&rules, 1, &alix, now()).await.unwrap();
    assert_eq!(place.store.signatures().await.unwrap().len(), 1, "an old account signs");
    place.store.purge(now()).await.unwrap();
    assert_eq!(place.store.migrate().await.unwrap(), Migrated { from: NEWEST_SCHEMA, to: NEWEST_SCHEMA });
}

#[test]
fn a_sqlite_database_of_the_first_release_keeps_what_is_in_it() {
    run_in_empty(Engine::Sqlite, what_was_there_is_still_there);
}

#[test]
fn a_postgres_database_of_the_first_release_keeps_what_is_in_it() {
    run_in_empty(Engine::Postgres, what_was_there_is_still_there);
}

/// An operator restores last year's backup with this year's program.
#[test]
fn a_backup_of_the_first_release_is_brought_back_and_migrated() {
    run_in_empty(Engine::Sqlite, async |place: Place| {
        first_release(&place).await;
        let appointment = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let file = place.folder.join("saved.db");
        place.store.backup(&file).await.unwrap();
        let elsewhere = format!("sqlite://{}/elsewhere/jalon.db", place.folder.display());
        Store::restore(&elsewhere, &file).await.unwrap();

        let restored = Store::open(&elsewhere).await.unwrap();
        assert_eq!(restored.migrate().await.unwrap(), Migrated { from: 1, to: NEWEST_SCHEMA });
        assert!(restored.appointment_by_token(&appointment.token).await.unwrap().is_some());
        assert!(restored.case_files("", 10).await.unwrap().is_empty());
        restored.close().await;
    });
}
