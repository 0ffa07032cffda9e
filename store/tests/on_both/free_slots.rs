//! Free slots over what the database knows, on the days when clocks change too.

use domain::booking::{BookingRequest, Channel, NoneBecause, SlotQuery};
use domain::language::Language;

use crate::world::{at, booked, centre, day, key, now, query, random, staff, wish};

on_both! {
    async fn what_is_booked_is_no_longer_free(place) {
        let tuesday = SlotQuery { worker: None, ..query("2026-12-01", 1) };
        let free = async || -> Vec<String> {
            let found = place.store.free_slots(&centre(), &tuesday, now()).await.unwrap();
            found.slots().map(|slot| slot.start.format("%H:%M").to_string()).collect()
        };
        assert_eq!(free().await, ["09:00", "10:30"]);
        let mine = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        assert_eq!(free().await, ["10:30"]);
        place.store.cancel(&mine.id, &staff(), now()).await.unwrap();
        assert_eq!(free().await, ["09:00", "10:30"]);
    }

    async fn a_full_day_says_so_and_names_the_next_one(place) {
        booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        booked(&place, &wish("2026-12-01T10:30:00+01:00"), 2).await;
        let found = place.store.free_slots(&centre(), &query("2026-12-01", 1), now()).await.unwrap();
        assert_eq!(found.none_because, Some(NoneBecause::Full));
        assert_eq!(found.next_day, Some(day("2026-12-02")));
    }

    async fn the_next_day_may_lie_weeks_ahead(place) {
        let asked = SlotQuery { language: Some(Language::Ukrainian), ..query("2026-11-30", 1) };
        let found = place.store.free_slots(&centre(), &asked, now()).await.unwrap();
        assert_eq!((found.none_because, found.next_day), (Some(NoneBecause::InterpreterElsewhere), Some(day("2026-12-01"))));
        let past = query("2026-11-02", 3);
        let found = place.store.free_slots(&centre(), &past, now()).await.unwrap();
        // Today is a Thursday, and half past one is more than two hours away.
        assert_eq!((found.none_because, found.next_day), (Some(NoneBecause::Past), Some(day("2026-11-26"))));
    }

    async fn what_cannot_be_on_any_day_has_no_next_day(place) {
        let asked = SlotQuery { language: Some(Language::Chinese), ..query("2026-11-30", 7) };
        let found = place.store.free_slots(&centre(), &asked, now()).await.unwrap();
        assert_eq!((found.none_because, found.next_day), (Some(NoneBecause::NoInterpreter), None));
    }

    async fn a_booking_in_march_takes_the_right_quarters_when_an_hour_is_missing(place) {
        // One o'clock in the night of 28 March 2027: at two it becomes three.
        let early = at("2027-03-20T09:00:00+01:00");
        let night = SlotQuery { channel: Channel::Counter, ..query("2027-03-28", 1) };
        let found = place.store.free_slots(&centre(), &night, early).await.unwrap();
        let walls: Vec<_> = found.slots().map(|slot| slot.start.to_rfc3339()).collect();
        assert_eq!(walls, ["2027-03-28T01:00:00+01:00"]);
        let request = wish("2027-03-28T01:00:00+01:00");
        let answer = place.store.book(&centre(), &request, &key(1), &staff(), random(1), early).await.unwrap();
        let store::BookAnswer::Booked(booked) = answer else { panic!("{answer:?}") };
        assert_eq!(booked.slot.end.to_rfc3339(), "2027-03-28T03:30:00+02:00");
        assert_eq!(place.count("busy").await, 6);
        let found = place.store.free_slots(&centre(), &night, early).await.unwrap();
        assert_eq!(found.none_because, Some(NoneBecause::Full));
    }

    async fn a_booking_in_october_does_not_take_the_doubled_hour_twice(place) {
        let early = at("2027-10-20T09:00:00+02:00");
        let night = SlotQuery { channel: Channel::Counter, ..query("2027-10-31", 1) };
        let starts = async || -> Vec<String> {
            let found = place.store.free_slots(&centre(), &night, early).await.unwrap();
            found.slots().map(|slot| slot.start.to_rfc3339()).collect()
        };
        // Half past two is meant once, at its first passage.
        assert_eq!(starts().await, ["2027-10-31T01:00:00+02:00", "2027-10-31T02:30:00+02:00"]);
        for (number, start) in starts().await.iter().enumerate() {
            let request: BookingRequest = wish(start);
            let answer = place.store.book(&centre(), &request, &key(number), &staff(), random(number), early).await.unwrap();
            assert!(matches!(answer, store::BookAnswer::Booked(_)), "{answer:?}");
        }
        assert_eq!(place.count("busy").await, 12);
        assert_eq!(starts().await, Vec::<String>::new());
    }
}
