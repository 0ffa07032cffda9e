//! Saving a SQLite database while it is in use, and bringing it back.

use domain::booking::LinkPurpose;
use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use store::{Engine, Store, StoreError};

use crate::place::{Place, run};
use crate::world::{booked, now, wish};

const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
const WEDNESDAY: &str = "2026-12-02T09:00:00+01:00";

#[test]
fn a_backup_brings_back_what_was_there_and_keeps_what_is() {
    run(Engine::Sqlite, async |place: Place| {
        let file = place.folder.join("saved.db");
        let before = booked(&place, &wish(TUESDAY), 1).await;
        place.store.backup(&file).await.unwrap();
        let after = booked(&place, &wish(WEDNESDAY), 2).await;

        let in_use = Store::restore(&place.url, &file).await;
        assert!(matches!(in_use, Err(StoreError::InUse(_))), "{in_use:?}");
        place.store.close().await;
        place.rows.close().await;
        Store::restore(&place.url, &file).await.unwrap();

        let restored = Store::open(&place.url).await.unwrap();
        restored.health().await.unwrap();
        assert!(
            restored.appointment_by_link(&before.token, LinkPurpose::Manage, now()).await.unwrap().is_some()
        );
        assert!(
            restored.appointment_by_link(&after.token, LinkPurpose::Manage, now()).await.unwrap().is_none()
        );
        restored.close().await;

        let kept = format!("{}.before-restore", place.url);
        let kept = Store::open(&kept).await.unwrap();
        assert!(kept.appointment_by_link(&after.token, LinkPurpose::Manage, now()).await.unwrap().is_some());
        kept.close().await;
        let again = Store::restore(&place.url, &file).await;
        assert!(matches!(again, Err(StoreError::FileExists(_))), "{again:?}");
    });
}

#[test]
fn a_backup_overwrites_nothing() {
    run(Engine::Sqlite, async |place: Place| {
        let file = place.folder.join("saved.db");
        std::fs::write(&file, "a letter").unwrap();
        assert!(matches!(place.store.backup(&file).await, Err(StoreError::FileExists(_))));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "a letter");
    });
}

#[test]
fn what_is_no_backup_is_not_brought_back() {
    run(Engine::Sqlite, async |place: Place| {
        place.store.close().await;
        place.rows.close().await;
        let letter = place.folder.join("letter.txt");
        std::fs::write(&letter, "Madame, Monsieur, ".repeat(400)).unwrap();
        for file in [letter.as_path(), Path::new("/nowhere/at/all.db")] {
            let refused = Store::restore(&place.url, file).await;
            assert!(matches!(refused, Err(StoreError::NotABackup(_))), "{refused:?}");
        }
        let untouched = Store::open(&place.url).await.unwrap();
        untouched.health().await.unwrap();
        untouched.close().await;
    });
}

#[test]
fn a_backup_of_a_newer_version_is_refused() {
    run(Engine::Sqlite, async |place: Place| {
        let file = place.folder.join("saved.db");
        sqlx::query("UPDATE meta SET value = '999' WHERE key = 'schema'").execute(&place.rows).await.unwrap();
        place.store.backup(&file).await.unwrap();
        place.store.close().await;
        place.rows.close().await;
        let refused = Store::restore(&place.url, &file).await;
        assert!(matches!(refused, Err(StoreError::NewerSchema { found: 999, .. })), "{refused:?}");
    });
}

#[test]
fn a_backup_can_be_brought_to_a_new_machine() {
    run(Engine::Sqlite, async |place: Place| {
        let file = place.folder.join("saved.db");
        let before = booked(&place, &wish(TUESDAY), 1).await;
        place.store.backup(&file).await.unwrap();
        let elsewhere = format!("sqlite://{}/new/machine/jalon.db", place.folder.display());
        Store::restore(&elsewhere, &file).await.unwrap();
        let restored = Store::open(&elsewhere).await.unwrap();
        assert!(
            restored.appointment_by_link(&before.token, LinkPurpose::Manage, now()).await.unwrap().is_some()
        );
        restored.close().await;
    });
}

#[test]
fn nobody_else_can_read_a_backup_at_any_moment() {
    run(Engine::Sqlite, async |place: Place| {
        let file = place.folder.join("saved.db");
        let ended = Arc::new(AtomicBool::new(false));
        let watcher = std::thread::spawn({
            let (file, ended) = (file.clone(), Arc::clone(&ended));
            move || {
                let mut modes = BTreeSet::new();
                loop {
                    let last = ended.load(Ordering::SeqCst);
                    modes.extend(std::fs::metadata(&file).map(|about| about.permissions().mode() & 0o777));
                    if last {
                        return modes;
                    }
                }
            }
        });
        let saved = place.store.backup(&file).await;
        ended.store(true, Ordering::SeqCst);
        assert_eq!(watcher.join().unwrap(), BTreeSet::from([0o600]));
        saved.unwrap();
    });
}

#[test]
fn postgres_is_saved_by_its_own_tools() {
    run(Engine::Postgres, async |place: Place| {
        let file = place.folder.join("saved.db");
        assert!(matches!(place.store.backup(&file).await, Err(StoreError::UsePostgresTools)));
        assert!(matches!(Store::restore(&place.url, &file).await, Err(StoreError::UsePostgresTools)));
    });
}
