//! A database of the first release, brought to the newest schema with what is in it.

use store::{Engine, Health, Migrated, NEWEST_SCHEMA, Store, StoreError};

use domain::{
    booking::AppointmentId,
    eligibility::{RULEBOOK, RulebookName},
};

use crate::place::{Place, run_in_empty};
use crate::rulebooks::colleague;
use crate::world::now;

/// As the first release made it, with an appointment that it recorded.
async fn first_release(place: &Place) {
    for text in [
        "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
        "INSERT INTO meta (key, value) VALUES ('schema', '1')",
        include_str!("../../migrations/0001_appointments.sql"),
        "INSERT INTO appointments (id, reference, token_hash, commune, kind, starts_at, ends_at, office, worker,
            language, family_name, phone, booked_at, booked_by, sequence)
         VALUES ('0190-old', 'K7Q-4MD', 'hash', '58001', 'first_reception', 1796112000000, 1796117400000,
            'll', 'samira', 'ar', 'L''Haddad', '+32470123456', 1795000000000, 'visitor', 0)",
    ] {
        sqlx::raw_sql(text).execute(&place.rows).await.unwrap();
    }
}

/// Also by what only a later release can look for.
async fn old_appointments(store: &Store) -> usize {
    assert!(store.appointment_by_id(&AppointmentId::new("0190-old")).await.unwrap().is_some());
    store.appointments_known_by("haddad", 9).await.unwrap().len()
}

async fn what_was_there_is_still_there(place: Place) {
    first_release(&place).await;
    assert!(matches!(
        place.store.health().await,
        Err(StoreError::OlderSchema { found: 1, known: NEWEST_SCHEMA })
    ));
    let alix = colleague(&place.store, "Alix", 1).await;

    assert_eq!(place.store.migrate().await.unwrap(), Migrated { from: 1, to: NEWEST_SCHEMA });

    assert_eq!(
        place.store.health().await.unwrap(),
        Health { engine: place.store.engine(), schema: NEWEST_SCHEMA }
    );
    assert_eq!(old_appointments(&place.store).await, 1);
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
        let file = place.folder.join("saved.db");
        place.store.backup(&file).await.unwrap();
        let elsewhere = format!("sqlite://{}/elsewhere/jalon.db", place.folder.display());
        Store::restore(&elsewhere, &file).await.unwrap();

        let restored = Store::open(&elsewhere).await.unwrap();
        assert_eq!(restored.migrate().await.unwrap(), Migrated { from: 1, to: NEWEST_SCHEMA });
        assert_eq!(old_appointments(&restored).await, 1);
        assert!(restored.case_files("", 10).await.unwrap().is_empty());
        restored.close().await;
    });
}
