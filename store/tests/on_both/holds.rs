//! A time that is kept for somebody who is still typing: nobody else gets it, and she
//! never keeps it longer than she may.

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::{HELD, LONGEST_HELD, NotFree};
use domain::people::Actor;
use store::{BookAnswer, HoldAnswer, HoldOutcome};
use tokio::task::JoinSet;

use crate::place::Place;
use crate::world::{at, book, booked, centre, key, now, query, random, slot_for, wish};

/// On this Tuesday Anna receives alone.
const NINE: &str = "2026-12-01T09:00:00+01:00";
const HALF_PAST_TEN: &str = "2026-12-01T10:30:00+01:00";

/// Keeps a time for the form of a key, and says until when.
async fn held(place: &Place, start: &str, number: usize) -> DateTime<Utc> {
    held_at(place, start, number, now()).await
}

async fn held_at(place: &Place, start: &str, number: usize, then: DateTime<Utc>) -> DateTime<Utc> {
    let day = query("2026-12-01", 1);
    match place.store.hold(&centre(), &day, at(start), &key(number), then).await.unwrap() {
        HoldAnswer::Held(held) => held.until,
        other => panic!("{other:?}"),
    }
}

on_both! {
    async fn what_is_kept_for_one_is_not_free_for_another(place) {
        assert_eq!(held(&place, NINE, 1).await, now() + HELD);
        let found = place.store.free_slots(&centre(), &query("2026-12-01", 1), now()).await.unwrap();
        let starts: Vec<_> = found.slots().map(|slot| slot.start.to_utc()).collect();
        assert_eq!(starts, [at(HALF_PAST_TEN)]);
        let answer = book(&place, &wish(NINE), 2).await;
        let BookAnswer::NotFree { why: NotFree::Taken, alternatives } = answer else { panic!("{answer:?}") };
        assert!(!alternatives.is_empty());
        let day = query("2026-12-01", 1);
        let other = place.store.hold(&centre(), &day, at(NINE), &key(2), now()).await.unwrap();
        assert!(matches!(other, HoldAnswer::NotFree { why: NotFree::Taken, .. }), "{other:?}");
        assert_eq!(place.count("appointments").await, 0);
    }

    async fn who_keeps_it_books_it_and_nothing_stays_held(place) {
        held(&place, NINE, 1).await;
        booked(&place, &wish(NINE), 1).await;
        assert_eq!(place.count("busy").await, 6);
        let kept: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM busy WHERE free_at IS NOT NULL")
            .fetch_one(&place.rows)
            .await
            .unwrap();
        assert_eq!(kept, 0);
    }

    async fn she_may_book_another_time_than_the_one_she_kept(place) {
        held(&place, NINE, 1).await;
        booked(&place, &wish(HALF_PAST_TEN), 1).await;
        booked(&place, &wish(NINE), 2).await;
    }

    async fn another_choice_gives_the_first_one_back(place) {
        held(&place, NINE, 1).await;
        held(&place, HALF_PAST_TEN, 1).await;
        booked(&place, &wish(NINE), 2).await;
        assert!(matches!(book(&place, &wish(HALF_PAST_TEN), 3).await, BookAnswer::NotFree { .. }));
    }

    async fn where_another_choice_is_taken_the_first_one_stays_kept(place) {
        held(&place, HALF_PAST_TEN, 1).await;
        booked(&place, &wish(NINE), 2).await;
        let taken = place.store.record_hold(&slot_for(&wish(NINE)), &key(1), now()).await.unwrap();
        assert_eq!(taken, HoldOutcome::Taken);
        assert!(matches!(book(&place, &wish(HALF_PAST_TEN), 3).await, BookAnswer::NotFree { .. }));
        booked(&place, &wish(HALF_PAST_TEN), 1).await;
    }

    async fn leaving_and_waiting_give_it_back(place) {
        held(&place, NINE, 1).await;
        place.store.release_hold(&key(1)).await.unwrap();
        held(&place, NINE, 2).await;
        let later = now() + HELD;
        let (request, by) = (wish(NINE), Actor::Visitor);
        let early = later - TimeDelta::seconds(1);
        let answer = place.store.book(&centre(), &request, &key(3), &by, random(3), early).await.unwrap();
        assert!(matches!(answer, BookAnswer::NotFree { .. }), "{answer:?}");
        let answer = place.store.book(&centre(), &request, &key(3), &by, random(4), later).await.unwrap();
        assert!(matches!(answer, BookAnswer::Booked(_)), "{answer:?}");
        assert_eq!(place.count("busy").await, 6);
    }

    async fn whoever_types_keeps_it_longer_and_not_for_ever(place) {
        held(&place, NINE, 1).await;
        for minutes in [9, 18, 27, 29] {
            let then = now() + TimeDelta::minutes(minutes);
            assert_eq!(held_at(&place, NINE, 1, then).await, (then + HELD).min(now() + LONGEST_HELD));
        }
        // It is free, and whoever is faster has it.
        let over = now() + LONGEST_HELD;
        assert_eq!(held_at(&place, NINE, 2, over).await, over + HELD);
    }

    async fn who_keeps_nothing_gives_nothing_back(place) {
        held(&place, NINE, 1).await;
        place.store.release_hold(&key(2)).await.unwrap();
        assert_eq!(place.count("busy").await, 6);
    }

    async fn what_is_no_longer_kept_is_forgotten(place) {
        held(&place, NINE, 1).await;
        assert_eq!(place.store.purge(now()).await.unwrap().held, 0);
        assert_eq!(place.store.purge(now() + HELD).await.unwrap().held, 6);
        assert_eq!(place.count("busy").await, 0);
    }

    /// She sends her form at the moment at which her minutes are over, and many wait for it.
    async fn an_end_and_a_booking_at_once_have_one_winner(place) {
        held(&place, NINE, 0).await;
        let over = now() + HELD;
        let mut bookers = JoinSet::new();
        for number in 0..32 {
            let place = place.clone();
            bookers.spawn(async move {
                let request = wish(NINE);
                let by = Actor::Visitor;
                place.store.book(&centre(), &request, &key(number), &by, random(number), over).await.unwrap()
            });
        }
        let answers = bookers.join_all().await;
        let won = answers.iter().filter(|answer| matches!(answer, BookAnswer::Booked(_))).count();
        assert_eq!(won, 1);
        assert_eq!((place.count("appointments").await, place.count("busy").await), (1, 6));
    }

    async fn many_who_choose_one_time_at_once_keep_it_once(place) {
        let mut forms = JoinSet::new();
        for number in 0..64 {
            let place = place.clone();
            let slot = slot_for(&wish(NINE));
            forms.spawn(async move { place.store.record_hold(&slot, &key(number), now()).await.unwrap() });
        }
        let outcomes = forms.join_all().await;
        let kept = outcomes.iter().filter(|outcome| matches!(outcome, HoldOutcome::Until(_))).count();
        assert_eq!(kept, 1);
        assert_eq!(outcomes.iter().filter(|outcome| **outcome == HoldOutcome::Taken).count(), 63);
        assert_eq!(place.count("busy").await, 6);
    }
}
