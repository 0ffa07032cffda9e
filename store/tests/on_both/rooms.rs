//! Rooms: an appointment takes one where its office lists them, and two never take the
//! same one.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::booking::{Slot, SlotQuery};
use domain::directory::{Directory, RoomId, WorkerId};
use domain::people::Actor;
use store::{BookAnswer, Booked, BookingOutcome, ChangeOutcome, HistoryEvent, MoveAnswer, NewBooking};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::place::Place;
use crate::world::{at, booked, centre, centre_of, key, now, query, random, slot_for, staff, wish};

/// Anna and Bert both receive in the north.
const MONDAY: &str = "2026-11-30T09:00:00+01:00";
const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
const BOOKERS: usize = 64;

/// The centre of the stories, whose office in the north lists these rooms.
pub fn in_rooms(names: &[&str]) -> Directory {
    let rooms: Vec<_> =
        names.iter().map(|name| format!("{{ id = \"{name}\", name = \"{name}\" }}")).collect();
    let listed = format!("rooms = [{}]\nposition =", rooms.join(", "));
    centre_of(&include_str!("world.toml").replacen("position =", &listed, 1))
}

async fn book_in(place: &Place, directory: &Directory, start: &str, number: usize) -> BookAnswer {
    let by = Actor::Visitor;
    place.store.book(directory, &wish(start), &key(number), &by, random(number), now()).await.unwrap()
}

async fn booked_in(place: &Place, directory: &Directory, start: &str, number: usize) -> Booked {
    match book_in(place, directory, start, number).await {
        BookAnswer::Booked(booked) => booked,
        other => panic!("not booked: {other:?}"),
    }
}

pub fn room_of(slot: &Slot) -> Option<&str> {
    slot.room.as_ref().map(|room| room.as_str())
}

on_both! {
    async fn each_appointment_takes_the_first_room_that_is_free(place) {
        let directory = in_rooms(&["blue", "red"]);
        let first = booked_in(&place, &directory, MONDAY, 1).await;
        let second = booked_in(&place, &directory, MONDAY, 2).await;
        let rooms = [&first, &second].map(|one| (one.slot.worker.as_str(), room_of(&one.slot)));
        assert_eq!(rooms, [("anna", Some("blue")), ("bert", Some("red"))]);
        // Six quarters of an hour of two workers and two rooms.
        assert_eq!(place.count("busy").await, 24);
        let kept = place.store.appointment_by_id(&second.id).await.unwrap().unwrap();
        assert_eq!(kept.slot, second.slot);
        assert_eq!(booked_in(&place, &directory, MONDAY, 2).await.slot, second.slot, "told again as it was");
        let history = place.store.history_of(&second.id).await.unwrap();
        assert_eq!(history[0].event, HistoryEvent::Booked(second.slot));
    }

    async fn a_free_time_needs_a_free_room_and_a_cancelled_one_gives_its_own_back(place) {
        let directory = in_rooms(&["blue"]);
        let monday = SlotQuery { worker: None, ..query("2026-11-30", 1) };
        let nine = async || {
            let found = place.store.free_slots(&directory, &monday, now()).await.unwrap();
            found.slots().any(|slot| slot.start == at(MONDAY))
        };
        assert!(nine().await);
        let mine = booked_in(&place, &directory, MONDAY, 1).await;
        assert!(!nine().await, "Bert is there, and the room is not free");
        assert!(matches!(book_in(&place, &directory, MONDAY, 2).await, BookAnswer::NotFree { .. }));
        assert!(matches!(place.store.cancel(&mine.id, &staff(), now()).await.unwrap(), ChangeOutcome::Made(_)));
        assert_eq!(place.count("busy").await, 0);
        assert!(nine().await);
    }

    async fn a_moved_appointment_leaves_its_room_and_takes_one_there(place) {
        let directory = in_rooms(&["blue"]);
        let mine = booked_in(&place, &directory, MONDAY, 1).await;
        let answer =
            place.store.move_to(&directory, &mine.id, at(TUESDAY), None, &staff(), now()).await.unwrap();
        let MoveAnswer::Moved(moved) = answer else { panic!("{answer:?}") };
        assert_eq!(room_of(&moved.slot), Some("blue"));
        let kept = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        assert_eq!(kept.slot, moved.slot);
        assert_eq!(place.count("busy").await, 12);
        // The room that it left is somebody else's at once; the one that it took is not.
        booked_in(&place, &directory, MONDAY, 2).await;
        assert!(matches!(book_in(&place, &directory, TUESDAY, 3).await, BookAnswer::NotFree { .. }));
    }

    async fn what_was_booked_before_rooms_were_listed_takes_one_when_it_moves(place) {
        let mine = booked(&place, &wish(MONDAY), 1).await;
        assert_eq!((room_of(&mine.slot), place.count("busy").await), (None, 6));
        let directory = in_rooms(&["blue"]);
        let answer =
            place.store.move_to(&directory, &mine.id, at(TUESDAY), None, &staff(), now()).await.unwrap();
        let MoveAnswer::Moved(moved) = answer else { panic!("{answer:?}") };
        assert_eq!((room_of(&moved.slot), place.count("busy").await), (Some("blue"), 12));
    }

    /// Half of them are offered Anna and half Bert, all of them the one room.
    async fn the_last_room_has_one_winner_among_sixty_four(place) {
        let request = wish(MONDAY);
        let with_anna = Slot { room: RoomId::parse("blue").ok(), ..slot_for(&request) };
        let with_bert = Slot { worker: WorkerId::parse("bert").unwrap(), ..with_anna.clone() };
        assert_eq!(room_of(&with_bert), Some("blue"));
        let (offered, start) = (Arc::new([with_anna, with_bert]), Arc::new(Barrier::new(BOOKERS)));
        let mut bookers = JoinSet::new();
        for booker in 0..BOOKERS {
            let (place, request) = (place.clone(), request.clone());
            let (offered, start) = (Arc::clone(&offered), Arc::clone(&start));
            bookers.spawn(async move {
                let (key, by, world) = (key(booker), Actor::Visitor, centre());
                let new = NewBooking { directory: &world, request: &request, slot: &offered[booker % 2], key: &key, by: &by };
                start.wait().await;
                place.store.record_booking(new, random(booker), now()).await.unwrap()
            });
        }
        let answers = bookers.join_all().await;
        assert_eq!(answers.iter().filter(|answer| matches!(answer, BookingOutcome::Booked(_))).count(), 1);
        assert_eq!(answers.iter().filter(|answer| **answer == BookingOutcome::Taken).count(), BOOKERS - 1);
        // One worker and one room; who lost the room has given her worker back.
        assert_eq!((place.count("busy").await, place.count("appointments").await), (12, 1));
    }

    async fn all_who_want_one_time_share_its_rooms_out_and_the_rest_get_other_times(place) {
        let directory = Arc::new(in_rooms(&["blue", "red"]));
        let mut bookers = JoinSet::new();
        for booker in 0..BOOKERS {
            let (place, directory) = (place.clone(), Arc::clone(&directory));
            bookers.spawn(async move { book_in(&place, &directory, MONDAY, booker).await });
        }
        let answers = bookers.join_all().await;
        let rooms: Vec<_> = answers
            .iter()
            .filter_map(|answer| match answer {
                BookAnswer::Booked(booked) => room_of(&booked.slot).map(str::to_owned),
                BookAnswer::NotFree { alternatives, .. } => {
                    assert!(!alternatives.is_empty() && alternatives.iter().all(|slot| slot.start != at(MONDAY)));
                    None
                }
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(rooms.len(), 2);
        assert_eq!(rooms.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>(), ["blue", "red"]);
    }
}

#[test]
fn the_other_stories_know_no_rooms() {
    assert!(centre().offices().all(|office| office.rooms.is_empty()));
}
