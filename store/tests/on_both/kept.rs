//! What is taken, in memory: searches without a database, and how they learn of changes.

use chrono::TimeDelta;
use domain::booking::{BoardQuery, HELD, NoneBecause, SlotQuery};
use domain::directory::{AppointmentKind, Closure, Directories, Directory};
use domain::language::Language;
use domain::people::Actor;
use store::{CentreStore, HoldAnswer, Store};

use crate::place::{Place, centre as id};
use crate::world::{at, booked, centre, day, key, now, query, staff, wish, wish_with};

/// Another server over the same database.
async fn other_server(place: &Place) -> CentreStore {
    Store::open(&place.url).await.unwrap().of(&id("cri-centre"))
}

async fn free(store: &CentreStore, hours: &Directory) -> Vec<String> {
    let found = store.free_slots(hours, &query("2026-12-01", 1), now()).await.unwrap();
    found.slots().map(|slot| slot.start.format("%H:%M").to_string()).collect()
}

on_both! {
    async fn searches_need_no_database(place) {
        let hours = Directories::of_one(centre());
        let hours_of_others = centre();
        let here = other_server(&place).await;
        booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let mine = booked(&place, &wish_with(Language::Arabic, "2026-11-30T09:00:00+01:00"), 2).await;
        let mine = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        let asked = [
            query("2026-12-01", 1),
            SlotQuery { language: Some(Language::Arabic), ..query("2026-11-30", 14) },
            SlotQuery { language: Some(Language::Ukrainian), ..query("2026-11-30", 1) },
        ];
        let board = BoardQuery { kind: AppointmentKind::FirstReception, from: day("2026-11-30"), days: 5, language: None };
        here.keep(&hours, now()).await.unwrap();
        here.close().await;
        for query in &asked {
            let found = here.free_slots(hours.shared(), query, now()).await.unwrap();
            assert_eq!(found, place.store.free_slots(&hours_of_others, query, now()).await.unwrap());
            let found = here.free_slots_for_move(hours.shared(), &mine, query, now()).await.unwrap();
            assert_eq!(found, place.store.free_slots_for_move(&hours_of_others, &mine, query, now()).await.unwrap());
        }
        let found = here.board(hours.shared(), &board, now()).await.unwrap();
        assert_eq!(found, place.store.board(&hours_of_others, &board, now()).await.unwrap());
        // What is older than three seconds is not believed, nor what is from hours that are
        // not in force any more: these ask a database that is not there.
        let later = now() + TimeDelta::seconds(3);
        assert!(here.free_slots(hours.shared(), &asked[0], later).await.is_ok());
        let later = later + TimeDelta::milliseconds(1);
        assert!(here.free_slots(hours.shared(), &asked[0], later).await.is_err());
        assert!(here.free_slots(&hours_of_others, &asked[0], now()).await.is_err());
        assert!(here.keep(&hours, now()).await.is_err());
    }

    async fn what_this_server_commits_it_knows_at_once(place) {
        let hours = Directories::of_one(centre());
        place.store.keep(&hours, now()).await.unwrap();
        assert_eq!(free(&place.store, hours.shared()).await, ["09:00", "10:30"]);
        let mine = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        assert_eq!(free(&place.store, hours.shared()).await, ["10:30"]);
        let wednesday = at("2026-12-02T09:00:00+01:00");
        place.store.move_to(&centre(), &mine.id, wednesday, None, &Actor::Visitor, now()).await.unwrap();
        assert_eq!(free(&place.store, hours.shared()).await, ["09:00", "10:30"]);
        for (number, hour) in [(2, "09:00"), (3, "10:30")] {
            booked(&place, &wish(&format!("2026-12-01T{hour}:00+01:00")), number).await;
        }
        let found = place.store.free_slots(hours.shared(), &query("2026-12-01", 1), now()).await.unwrap();
        assert_eq!((found.none_because, found.next_day), (Some(NoneBecause::Full), Some(day("2026-12-02"))));
        place.store.cancel(&mine.id, &staff(), now()).await.unwrap();
        place.store.close().await;
        let wednesday = place.store.free_slots(hours.shared(), &query("2026-12-02", 1), now()).await.unwrap();
        assert_eq!(wednesday.slots().count(), 2);
    }

    async fn what_another_server_commits_is_known_at_the_next_look(place) {
        let hours = Directories::of_one(centre());
        let here = other_server(&place).await;
        here.keep(&hours, now()).await.unwrap();
        let mine = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        assert_eq!(free(&here, hours.shared()).await, ["09:00", "10:30"]);
        let changes = here.changes();
        here.keep(&hours, now()).await.unwrap();
        assert_eq!(free(&here, hours.shared()).await, ["10:30"]);
        assert_ne!(here.changes(), changes, "who remembers what was found searches again");
        // A version that was read is not read again, a newer one is, however often.
        place.store.cancel(&mine.id, &staff(), now()).await.unwrap();
        for _ in 0..2 {
            here.keep(&hours, now()).await.unwrap();
            assert_eq!(free(&here, hours.shared()).await, ["09:00", "10:30"]);
        }
        booked(&place, &wish("2026-12-01T09:00:00+01:00"), 2).await;
        booked(&place, &wish("2026-12-01T10:30:00+01:00"), 3).await;
        here.keep(&hours, now()).await.unwrap();
        assert_eq!(free(&here, hours.shared()).await, Vec::<String>::new());
        here.close().await;
    }

    async fn what_is_kept_for_a_form_ends_by_itself(place) {
        let hours = Directories::of_one(centre());
        let here = other_server(&place).await;
        let asked = query("2026-12-01", 1);
        let nine = at("2026-12-01T09:00:00+01:00");
        let kept = place.store.hold(&centre(), &asked, nine, &key(1), now()).await.unwrap();
        assert!(matches!(kept, HoldAnswer::Held(_)), "{kept:?}");
        here.keep(&hours, now()).await.unwrap();
        assert_eq!(free(&here, hours.shared()).await, ["10:30"]);
        // Nobody writes anything when it ends.
        let later = now() + HELD;
        here.keep(&hours, later).await.unwrap();
        here.close().await;
        let found = here.free_slots(hours.shared(), &asked, later).await.unwrap();
        assert_eq!(found.slots().count(), 2);
    }

    /// What is noted in a transaction that lasts while others come and go.
    async fn what_is_committed_late_is_not_missed(place) {
        let hours = Directories::of_one(centre());
        let here = other_server(&place).await;
        let mine = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let mine = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        let resource = format!("worker:{}", mine.slot.worker);
        here.keep(&hours, now()).await.unwrap();
        let mut late = place.rows.begin().await.unwrap();
        sqlx::query("DELETE FROM busy WHERE resource = $1").bind(&resource).execute(&mut *late).await.unwrap();
        sqlx::query("UPDATE busy_days SET version = version + 1, changed_at = changed_at + 1 WHERE resource = $1")
            .bind(&resource)
            .execute(&mut *late)
            .await
            .unwrap();
        here.keep(&hours, now()).await.unwrap();
        assert_eq!(free(&here, hours.shared()).await, ["10:30"]);
        late.commit().await.unwrap();
        here.keep(&hours, now()).await.unwrap();
        assert_eq!(free(&here, hours.shared()).await, ["09:00", "10:30"]);
        here.close().await;
    }

    async fn other_hours_and_another_day_are_another_index(place) {
        let hours = Directories::of_one(centre());
        place.store.keep(&hours, now()).await.unwrap();
        booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let mut file = hours.shared().own_file().clone();
        file.closure.push(Closure { office: None, from: day("2026-12-01"), until: day("2026-12-01") });
        let changed = hours.with(hours.shared().with_own_file(file).unwrap());
        place.store.keep(&changed, now()).await.unwrap();
        let tomorrow = now() + TimeDelta::days(1);
        place.store.keep(&hours, tomorrow).await.unwrap();
        place.store.close().await;
        let found = place.store.free_slots(hours.shared(), &query("2026-12-01", 1), tomorrow).await.unwrap();
        assert_eq!(found.slots().count(), 1);
        assert!(place.store.free_slots(changed.shared(), &query("2026-12-01", 1), tomorrow).await.is_err());
    }

    async fn days_that_are_over_are_forgotten(place) {
        booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let noted = place.count("busy_days").await;
        assert!(noted > 0);
        place.store.purge(at("2026-12-02T23:00:00Z")).await.unwrap();
        assert_eq!(place.count("busy_days").await, noted);
        place.store.purge(at("2026-12-03T00:00:00Z")).await.unwrap();
        assert_eq!(place.count("busy_days").await, 0);
    }
}
