//! Another process that holds what we need: said after a bounded wait.

use store::{Engine, StoreError};

use crate::world::{booked, centre, key, now, random, wish};

on_both! {
    async fn a_locked_database_is_trouble_and_then_over(place) {
        let mut other = place.rows.begin_with(match place.store.engine() {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN",
        }).await.unwrap();
        if place.store.engine() == Engine::Postgres {
            sqlx::query("LOCK TABLE idempotency IN ACCESS EXCLUSIVE MODE").execute(&mut *other).await.unwrap();
        }
        let wish = wish("2026-12-01T09:00:00+01:00");
        let refused = place.store
            .book(&centre(), &wish, &key(1), &domain::people::Actor::Visitor, random(1), now())
            .await;
        assert!(matches!(refused, Err(StoreError::Trouble(_))), "{refused:?}");
        other.rollback().await.unwrap();
        booked(&place, &wish, 1).await;
        assert_eq!(place.count("appointments").await, 1);
    }
}
