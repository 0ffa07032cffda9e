//! Many at once: exactly one wins each slot, and our way of looking would notice
//! if two did.

use std::sync::Arc;

use domain::booking::{BookingRequest, Slot};
use domain::people::Actor;
use store::{BookAnswer, BookingOutcome, ChangeOutcome, MoveOutcome, NewBooking};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::world::{at, book, booked, centre, key, now, random, slot_for, staff, wish};

const BOOKERS: usize = 64;

/// Anna's ten slots of one week.
const STARTS: [&str; 10] = [
    "2026-11-30T09:00:00+01:00",
    "2026-11-30T10:30:00+01:00",
    "2026-12-01T09:00:00+01:00",
    "2026-12-01T10:30:00+01:00",
    "2026-12-02T09:00:00+01:00",
    "2026-12-02T10:30:00+01:00",
    "2026-12-03T13:00:00+01:00",
    "2026-12-03T14:30:00+01:00",
    "2026-12-04T13:00:00+01:00",
    "2026-12-04T14:30:00+01:00",
];

/// Sends 64 bookers at the same moment; each goes from slot to slot until it wins
/// one. Returns how many won each slot.
async fn race<F: Future<Output = bool> + Send>(
    attempt: impl Fn(usize, usize) -> F + Send + Sync + 'static,
) -> [u32; 10] {
    let (attempt, start) = (Arc::new(attempt), Arc::new(Barrier::new(BOOKERS)));
    let mut bookers = JoinSet::new();
    for booker in 0..BOOKERS {
        let (attempt, start) = (Arc::clone(&attempt), Arc::clone(&start));
        bookers.spawn(async move {
            start.wait().await;
            for step in 0..STARTS.len() {
                let slot = (booker + step) % STARTS.len();
                if attempt(booker, slot).await {
                    return Some(slot);
                }
            }
            None
        });
    }
    let mut winners = [0; 10];
    while let Some(won) = bookers.join_next().await {
        if let Some(slot) = won.unwrap() {
            winners[slot] += 1;
        }
    }
    winners
}

on_both! {
    async fn sixty_four_bookers_win_ten_slots_once_each(place) {
        let store = place.store.clone();
        let wishes: Vec<(BookingRequest, Slot)> =
            STARTS.iter().map(|start| wish(start)).map(|wish| (wish.clone(), slot_for(&wish))).collect();
        let wishes = Arc::new(wishes);
        let winners = race(move |booker, slot| {
            let (store, wishes) = (store.clone(), Arc::clone(&wishes));
            async move {
                let (request, slot_wanted) = &wishes[slot];
                let (key, by, world) = (key(booker * 10 + slot), Actor::Visitor, centre());
                let new = NewBooking { directory: &world, request, slot: slot_wanted, key: &key, by: &by };
                match store.record_booking(new, random(booker * 10 + slot), now()).await.unwrap() {
                    BookingOutcome::Booked(booked) => !booked.replayed,
                    BookingOutcome::Taken => false,
                    BookingOutcome::KeyReused => panic!("every attempt has its own key"),
                    BookingOutcome::HasAnother => panic!("nobody has a file here"),
                    BookingOutcome::TooManyOpen => panic!("nothing is limited here"),
                }
            }
        })
        .await;
        assert_eq!(winners, [1; 10]);
        assert_eq!(place.count("appointments").await, 10);
        assert_eq!(place.count("appointment_events").await, 10);
        // An hour and a half is six quarters; losers leave nothing behind.
        assert_eq!(place.count("busy").await, 60);
        assert_eq!(place.count("idempotency").await, 10);
    }

    /// One person who asks for all times at once gets two of them.
    async fn however_many_at_once_a_person_holds_two_times(place) {
        let store = place.store.with_most_open_bookings(2).of(place.store.centre());
        let winners = race(move |booker, slot| {
            let store = store.clone();
            async move {
                let (request, number) = (wish(STARTS[slot]), booker * 10 + slot);
                let answer = store
                    .book(&centre(), &request, &key(number), &Actor::Visitor, random(number), now())
                    .await
                    .unwrap();
                matches!(answer, BookAnswer::Booked(_))
            }
        })
        .await;
        assert_eq!(winners.iter().sum::<u32>(), 2);
        assert_eq!(place.count("appointments").await, 2);
    }

    /// The negative control: looking first and writing later, as most systems do.
    async fn without_the_key_the_same_race_shows_double_bookings(place) {
        sqlx::query("CREATE TABLE unguarded (slot BIGINT NOT NULL, booker BIGINT NOT NULL)")
            .execute(&place.rows)
            .await
            .unwrap();
        let (rows, gap) = (place.rows.clone(), Arc::new(Barrier::new(BOOKERS)));
        let winners = race(move |booker, slot| {
            let (rows, gap) = (rows.clone(), Arc::clone(&gap));
            async move {
                let taken: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM unguarded WHERE slot = $1")
                    .bind(slot as i64)
                    .fetch_one(&rows)
                    .await
                    .unwrap();
                // Everyone has looked before anyone writes: the gap that a lucky
                // run would hide.
                gap.wait().await;
                if taken > 0 {
                    return false;
                }
                sqlx::query("INSERT INTO unguarded (slot, booker) VALUES ($1, $2)")
                    .bind(slot as i64)
                    .bind(booker as i64)
                    .execute(&rows)
                    .await
                    .unwrap();
                true
            }
        })
        .await;
        assert!(winners.iter().all(|winners| *winners > 1), "the race is blind: {winners:?}");
        assert_eq!(winners.iter().sum::<u32>(), BOOKERS as u32);
    }

    async fn when_all_want_one_time_each_worker_there_gets_one_and_the_rest_get_other_times(place) {
        // On Monday Bert can stand in, so nine o'clock exists twice.
        let mut bookers = JoinSet::new();
        for booker in 0..BOOKERS {
            let place = place.clone();
            bookers.spawn(async move { book(&place, &wish(STARTS[0]), booker).await });
        }
        let answers = bookers.join_all().await;
        let mut workers: Vec<_> = answers
            .iter()
            .filter_map(|answer| match answer {
                BookAnswer::Booked(booked) => Some(booked.slot.worker.as_str()),
                BookAnswer::NotFree { alternatives, .. } => {
                    assert!(!alternatives.is_empty());
                    assert!(alternatives.iter().all(|slot| slot.start != at(STARTS[0])));
                    None
                }
                other => panic!("{other:?}"),
            })
            .collect();
        workers.sort_unstable();
        assert_eq!(workers, ["anna", "bert"]);
    }

    async fn a_key_sent_many_times_at_once_books_once(place) {
        let mut senders = JoinSet::new();
        for _ in 0..BOOKERS {
            let place = place.clone();
            // Each with other random bytes, as after a reload on another server.
            senders.spawn(async move { booked(&place, &wish(STARTS[2]), 1).await });
        }
        let answers = senders.join_all().await;
        assert_eq!(answers.iter().filter(|booked| !booked.replayed).count(), 1);
        assert!(answers.iter().all(|booked| booked.token == answers[0].token));
        assert!(answers.iter().all(|booked| booked.reference == answers[0].reference));
        assert_eq!(place.count("appointments").await, 1);
    }

    async fn a_move_and_a_cancellation_at_once_leave_no_time_taken(place) {
        let appointment = booked(&place, &wish(STARTS[2]), 1).await;
        let there = slot_for(&wish(STARTS[5]));
        let (visitor, staff) = (Actor::Visitor, staff());
        let world = centre();
        let (moved, cancelled) = tokio::join!(
            place.store.record_move(&world, &appointment.id, &there, &visitor, now()),
            place.store.cancel(&appointment.id, &staff, now()),
        );
        assert!(matches!(cancelled.unwrap(), ChangeOutcome::Made(_)), "an appointment that moves can be cancelled");
        assert!(matches!(moved.unwrap(), MoveOutcome::Moved(_) | MoveOutcome::Refused(_)));
        assert_eq!(place.count("busy").await, 0);
    }

    async fn many_who_move_to_one_time_find_it_once(place) {
        let mut appointments = Vec::new();
        for (number, start) in STARTS.iter().enumerate().skip(2).take(8) {
            appointments.push(booked(&place, &wish(start), number).await);
        }
        let goal = slot_for(&wish(STARTS[0]));
        let mut movers = JoinSet::new();
        for appointment in appointments {
            let (store, goal) = (place.store.clone(), goal.clone());
            movers.spawn(async move { store.record_move(&centre(), &appointment.id, &goal, &Actor::Visitor, now()).await.unwrap() });
        }
        let outcomes = movers.join_all().await;
        assert_eq!(outcomes.iter().filter(|outcome| matches!(outcome, MoveOutcome::Moved(_))).count(), 1);
        assert_eq!(outcomes.iter().filter(|outcome| **outcome == MoveOutcome::Taken).count(), 7);
        assert_eq!(place.count("busy").await, 8 * 6);
    }

    async fn two_who_want_each_others_time_both_get_an_answer(place) {
        let one = booked(&place, &wish(STARTS[2]), 1).await;
        let other = booked(&place, &wish(STARTS[3]), 2).await;
        let visitor = Actor::Visitor;
        for _ in 0..5 {
            let world = centre();
            let (first, second) = tokio::join!(
                place.store.record_move(&world, &one.id, &other.slot, &visitor, now()),
                place.store.record_move(&world, &other.id, &one.slot, &visitor, now()),
            );
            assert_eq!((first.unwrap(), second.unwrap()), (MoveOutcome::Taken, MoveOutcome::Taken));
        }
        assert_eq!(place.count("busy").await, 12);
    }

    async fn a_cancelled_time_goes_to_one_of_those_who_wait(place) {
        let first = booked(&place, &wish(STARTS[2]), 0).await;
        place.store.cancel(&first.id, &Actor::Visitor, now()).await.unwrap();
        let mut bookers = JoinSet::new();
        for booker in 1..=BOOKERS {
            let place = place.clone();
            bookers.spawn(async move { book(&place, &wish(STARTS[2]), booker).await });
        }
        let answers = bookers.join_all().await;
        assert_eq!(answers.iter().filter(|answer| matches!(answer, BookAnswer::Booked(_))).count(), 1);
    }
}

#[test]
fn the_ten_slots_are_those_of_the_directory() {
    for start in STARTS {
        let slot = slot_for(&wish(start));
        assert_eq!((slot.worker.as_str(), slot.office.as_str()), ("anna", "north"));
    }
    assert!(!centre().openings().is_empty());
}
