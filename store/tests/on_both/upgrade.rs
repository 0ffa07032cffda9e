//! A database of an earlier release, brought to the newest schema with what is in it.

use domain::{
    booking::{AppointmentId, LinkPurpose, Slot},
    directory::RoomId,
    eligibility::{RULEBOOK, RulebookName},
    people::{Actor, StaffId},
};
use store::{
    CentreStore, Engine, Health, HistoryEvent, Migrated, MoveOutcome, NEWEST_SCHEMA, Store, StoreError, Token,
};

use crate::place::{Place, run_in_empty};
use crate::world::{centre, now};

/// The secret of the link that it gave.
const OLD_SECRET: &str = "0123456789abcdef0123456789abcdef";

/// As the first release made it, with an appointment that it recorded.
async fn first_release(place: &Place) {
    for text in [
        "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
        "INSERT INTO meta (key, value) VALUES ('schema', '1')",
        include_str!("../../migrations/0001_appointments.sql"),
        "INSERT INTO appointments (id, reference, token_hash, commune, kind, starts_at, ends_at, office, worker,
            language, family_name, phone, booked_at, booked_by, sequence)
         VALUES ('0190-old', 'K7Q-4MD', '223e0a160af9da0a03e6dd2c4719c56f5d66a633cbe84e78aaa9f3735865522a', '58001', 'first_reception', 1796112000000, 1796117400000,
            'll', 'samira', 'ar', 'L''Haddad', '+32470123456', 1795000000000, 'visitor', 0)",
        "INSERT INTO appointment_events (appointment_id, number, happened_at, done_by, event, starts_at, ends_at, office,
            worker)
         VALUES ('0190-old', 1, 1795000000000, 'visitor', 'booked', 1796112000000, 1796117400000, 'll', 'samira')",
        "INSERT INTO busy (resource, cell, appointment_id)
         SELECT 'worker:samira', 1995680 + number, '0190-old'
         FROM (SELECT 0 AS number UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5) AS cells",
        "INSERT INTO staff (id, login, name, role, password_hash, made_at)
         VALUES ('0190-alix', 'alix', 'Alix', 'coordinator', 'x', 1795000000000)",
    ] {
        sqlx::raw_sql(text).execute(&place.rows).await.unwrap();
    }
}

/// Also by what only a later release can look for.
async fn old_appointments(store: &CentreStore) -> usize {
    store.appointments_known_by("haddad", 9).await.unwrap().len()
}

async fn what_was_there_is_still_there(place: Place) {
    first_release(&place).await;
    assert!(matches!(
        place.store.health().await,
        Err(StoreError::OlderSchema { found: 1, known: NEWEST_SCHEMA })
    ));
    let alix = StaffId::new("0190-alix");
    assert_eq!(place.store.migrate().await.unwrap(), Migrated { from: 1, to: NEWEST_SCHEMA });
    assert_eq!(place.store.without_centre().await.unwrap(), 2);
    assert_eq!(old_appointments(&place.store).await, 0, "nobody's yet");
    // The appointment, its six quarters of an hour and the account.
    assert_eq!(place.store.adopt(place.store.centre()).await.unwrap(), 8);
    assert_eq!(place.store.without_centre().await.unwrap(), 0);
    let secret = Token::parse(OLD_SECRET).unwrap();
    let by_link = place.store.appointment_by_link(&secret, LinkPurpose::Manage, now()).await.unwrap();
    assert!(by_link.is_some(), "an old link still opens");
    assert_eq!(place.store.history_of(&AppointmentId::new("0190-old")).await.unwrap().len(), 1);

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

/// As the release before this one made it, with what somebody had booked.
async fn previous_release(place: &Place) {
    for text in [
        "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
        "INSERT INTO meta (key, value) VALUES ('schema', '7')",
        include_str!("../../migrations/0001_appointments.sql"),
        include_str!("../../migrations/0002_rulebook_and_files.sql"),
        include_str!("../../migrations/0003_devices.sql"),
        include_str!("../../migrations/0004_erasure.sql"),
        include_str!("../../migrations/0005_search_names.sql"),
        include_str!("../../migrations/0006_other_languages.sql"),
        include_str!("../../migrations/0007_centres_and_links.sql"),
        "INSERT INTO appointments (id, centre, reference, commune, kind, starts_at, ends_at, office, worker, language,
            family_name, search_name, booked_at, booked_by, sequence)
         VALUES ('0190-old', 'cri-centre', 'K7Q-4MD', '58001', 'first_reception', 1796112000000, 1796117400000,
            'north', 'anna', 'ar', 'Haddad', ' haddad', 1795000000000, 'visitor', 0)",
        "INSERT INTO appointment_events (appointment_id, number, happened_at, done_by, event, starts_at, ends_at, office,
            worker)
         VALUES ('0190-old', 1, 1795000000000, 'visitor', 'booked', 1796112000000, 1796117400000, 'north', 'anna')",
        "INSERT INTO busy (centre, resource, cell, held_by) VALUES ('cri-centre', 'worker:anna', 1995680, 'appointment:0190-old')",
    ] {
        sqlx::raw_sql(text).execute(&place.rows).await.unwrap();
    }
}

async fn what_was_booked_before_there_were_rooms_is_in_none(place: Place) {
    previous_release(&place).await;
    assert_eq!(place.store.migrate().await.unwrap(), Migrated { from: 7, to: NEWEST_SCHEMA });
    let id = AppointmentId::new("0190-old");
    let old = place.store.appointment_by_id(&id).await.unwrap().unwrap();
    assert_eq!(old.slot.room, None);
    let history = place.store.history_of(&id).await.unwrap();
    assert_eq!(history[0].event, HistoryEvent::Booked(old.slot.clone()));
    let room = RoomId::parse("blue").ok();
    let there = Slot { room, ..old.slot.clone() };
    let moved = place.store.record_move(&centre(), &id, &there, &Actor::Visitor, now()).await.unwrap();
    let MoveOutcome::Moved(moved) = moved else { panic!("{moved:?}") };
    assert_eq!(moved.slot, there);
    assert_eq!(place.store.appointment_by_id(&id).await.unwrap().unwrap().slot, there);
}

#[test]
fn a_sqlite_database_of_the_previous_release_knows_rooms() {
    run_in_empty(Engine::Sqlite, what_was_booked_before_there_were_rooms_is_in_none);
}

#[test]
fn a_postgres_database_of_the_previous_release_knows_rooms() {
    run_in_empty(Engine::Postgres, what_was_booked_before_there_were_rooms_is_in_none);
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
        restored.adopt(place.store.centre()).await.unwrap();
        let restored = restored.of(place.store.centre());
        assert_eq!(old_appointments(&restored).await, 1);
        assert!(restored.case_files("", 10).await.unwrap().is_empty());
        restored.close().await;
    });
}
