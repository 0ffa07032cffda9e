//! A repeated request gets the same answer and books nothing.

use chrono::TimeDelta;
use domain::booking::BookingRequest;
use domain::booking::LinkPurpose;
use domain::people::{Actor, PersonName};
use store::{BookAnswer, MoveAnswer};

use crate::world::{at, book, booked, centre, key, now, random, wish};

const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
const WEDNESDAY: &str = "2026-12-02T09:00:00+01:00";

on_both! {
    async fn the_same_key_and_wish_get_the_same_answer(place) {
        let first = booked(&place, &wish(TUESDAY), 1).await;
        for another in 2..5 {
            let answer = place.store
                .book(&centre(), &wish(TUESDAY), &key(1), &Actor::Visitor, random(another), now() + TimeDelta::days(another as i64))
                .await
                .unwrap();
            let BookAnswer::Booked(again) = answer else { panic!("{answer:?}") };
            assert!(again.replayed);
            assert_eq!((again.id, again.reference, again.slot), (first.id.clone(), first.reference.clone(), first.slot.clone()));
            assert_eq!(again.token, first.token);
        }
        assert_eq!(place.count("appointments").await, 1);
        assert_eq!(place.count("appointment_events").await, 1);
    }

    async fn the_same_key_with_another_wish_is_refused(place) {
        booked(&place, &wish(TUESDAY), 1).await;
        let other_time = wish(WEDNESDAY);
        let mut other_person = wish(TUESDAY);
        other_person.person.family_name = PersonName::parse("Diallo").unwrap();
        for other in [other_time, other_person] {
            assert_eq!(book(&place, &other, 1).await, BookAnswer::KeyReused);
        }
        assert_eq!(place.count("appointments").await, 1);
    }

    async fn another_key_with_the_same_wish_is_another_booking(place) {
        booked(&place, &wish(TUESDAY), 1).await;
        assert!(matches!(book(&place, &wish(TUESDAY), 2).await, BookAnswer::NotFree { .. }));
    }

    async fn a_replay_after_a_move_tells_of_the_booking_and_moves_nothing(place) {
        let first = booked(&place, &wish(TUESDAY), 1).await;
        let moved = place.store
            .move_to(&centre(), &first.id, at(WEDNESDAY), None, &Actor::Visitor, now())
            .await
            .unwrap();
        assert!(matches!(moved, MoveAnswer::Moved(_)));
        let again = booked(&place, &wish(TUESDAY), 1).await;
        assert_eq!(again.slot, first.slot);
        let appointment = place.store.appointment_by_link(&again.token, LinkPurpose::Manage, now()).await.unwrap().unwrap();
        assert_eq!(appointment.slot.start, at(WEDNESDAY));
    }

    async fn a_refused_wish_can_be_tried_again_with_the_same_key(place) {
        let first = booked(&place, &wish(TUESDAY), 1).await;
        assert!(matches!(book(&place, &wish(TUESDAY), 2).await, BookAnswer::NotFree { .. }));
        place.store.cancel(&first.id, &Actor::Visitor, now()).await.unwrap();
        assert!(!booked(&place, &wish(TUESDAY), 2).await.replayed);
    }

    async fn a_replay_after_a_week_is_still_known_and_later_forgotten(place) {
        let first = booked(&place, &wish(TUESDAY), 1).await;
        let purged = place.store.purge(now() + TimeDelta::days(7)).await.unwrap();
        assert_eq!(purged.idempotency_keys, 0);
        assert!(booked(&place, &wish(TUESDAY), 1).await.replayed);
        let purged = place.store.purge(now() + TimeDelta::days(9)).await.unwrap();
        assert_eq!(purged.idempotency_keys, 1);
        // The link still works: only the answer for replays is gone.
        assert!(place.store.appointment_by_link(&first.token, LinkPurpose::Manage, now()).await.unwrap().is_some());
    }

    async fn replays_in_any_order_leave_one_booking_for_each_key(place) {
        let starts = [TUESDAY, WEDNESDAY, "2026-12-03T13:00:00+01:00", "2026-12-04T13:00:00+01:00"];
        let mut tokens = vec![None; starts.len()];
        for round in 0..17 {
            let which = (round * 7 + round / 4) % starts.len();
            let request: BookingRequest = wish(starts[which]);
            let answer = booked(&place, &request, which).await;
            let known = tokens[which].get_or_insert(answer.token.clone());
            assert_eq!(*known, answer.token);
        }
        assert_eq!(place.count("appointments").await, starts.len() as i64);
    }
}
