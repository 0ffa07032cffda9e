//! Receiving somebody now: with and without an appointment, many at once.

use std::sync::Arc;

use domain::booking::{AttendanceMark, BookingRequest, NoneBecause, ReceiveRefused, Slot, State};
use domain::directory::{Directory, OfficeId, WorkerId};
use store::{Booked, HistoryEvent, ReceiveAnswer, WalkInAnswer};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::messages::{MONDAY, booked_at, kinds, sending};
use crate::place::Place;
use crate::rooms::{in_rooms, room_of};
use crate::world::{at, booked, centre, key, random, staff, wish};

/// A Monday, ten minutes after Anna's second appointment of the day begins.
const NOW: &str = "2026-11-30T10:40:00+01:00";
const ASKERS: usize = 64;

/// The same form whenever it is sent: the hour is when it comes.
fn walk_in(worker: &str) -> BookingRequest {
    BookingRequest {
        worker: WorkerId::parse(worker).ok(),
        office: OfficeId::parse("north").ok(),
        ..wish("1970-01-01T00:00:00Z")
    }
}

async fn receive(
    place: &Place,
    directory: &Directory,
    request: &BookingRequest,
    number: usize,
) -> WalkInAnswer {
    place.store.receive(directory, request, &key(number), &staff(), random(number), at(NOW)).await.unwrap()
}

async fn received(place: &Place, worker: &str, number: usize) -> Booked {
    match receive(place, &centre(), &walk_in(worker), number).await {
        WalkInAnswer::Received(booked) => booked,
        other => panic!("not received: {other:?}"),
    }
}

async fn receive_her(place: &Place, one: &Booked, worker: &str, now: &str) -> ReceiveAnswer {
    let (worker, north) = (WorkerId::parse(worker).unwrap(), OfficeId::parse("north").unwrap());
    place.store.receive_appointment(&centre(), &one.id, (&worker, &north), &staff(), at(now)).await.unwrap()
}

fn span(slot: &Slot) -> String {
    format!("{} {}–{}", slot.worker, slot.start.format("%H:%M"), slot.end.format("%H:%M"))
}

async fn events(place: &Place, one: &Booked) -> Vec<HistoryEvent> {
    place.store.history_of(&one.id).await.unwrap().into_iter().map(|entry| entry.event).collect()
}

on_both! {
    async fn whoever_comes_without_an_appointment_is_there_at_once(place) {
        let one = received(&place, "anna", 1).await;
        assert_eq!(span(&one.slot), "anna 10:30–12:00");
        let kept = place.store.appointment_by_id(&one.id).await.unwrap().unwrap();
        assert_eq!((kept.state(), kept.arrived_at, &kept.slot), (State::Arrived, Some(at(NOW)), &one.slot));
        let told = events(&place, &one).await;
        assert_eq!(told, [HistoryEvent::Booked(one.slot.clone()), HistoryEvent::Marked(AttendanceMark::Arrived)]);
        assert_eq!((place.count("busy").await, place.count("messages").await), (6, 0), "she is there: nothing is sent");
        // The form that is sent again later hears of the same one.
        let later = at("2026-11-30T10:50:00+01:00");
        let again = place.store.receive(&centre(), &walk_in("anna"), &key(1), &staff(), random(2), later).await.unwrap();
        let WalkInAnswer::Received(again) = again else { panic!("{again:?}") };
        assert_eq!((again.replayed, &again.id, &again.token), (true, &one.id, &one.token));
        let other = BookingRequest { worker: WorkerId::parse("bert").ok(), ..walk_in("anna") };
        assert_eq!(receive(&place, &centre(), &other, 1).await, WalkInAnswer::KeyReused);
        assert_eq!(place.count("appointments").await, 1);
    }

    async fn her_next_appointment_ends_it_and_whom_she_has_is_named(place) {
        let booked_before = booked(&place, &wish("2026-11-30T10:30:00+01:00"), 1).await;
        let WalkInAnswer::Taken(Some(holder)) = receive(&place, &centre(), &walk_in("anna"), 2).await else {
            panic!("she has somebody")
        };
        assert_eq!(holder.id, booked_before.id);
        let early = at("2026-11-30T09:50:00+01:00");
        let answer = place.store.receive(&centre(), &walk_in("anna"), &key(2), &staff(), random(3), early).await.unwrap();
        let WalkInAnswer::Received(short) = answer else { panic!("{answer:?}") };
        assert_eq!(span(&short.slot), "anna 09:45–10:30");
        assert_eq!((place.count("appointments").await, place.count("busy").await), (2, 9));
    }

    async fn who_has_left_and_what_is_not_here_receive_nobody(place) {
        let gone = receive(&place, &centre(), &walk_in("gone"), 1).await;
        assert_eq!(gone, WalkInAnswer::Impossible(NoneBecause::NoWorker));
        let elsewhere = BookingRequest { office: OfficeId::parse("nowhere").ok(), ..walk_in("anna") };
        let answer = receive(&place, &centre(), &elsewhere, 2).await;
        assert_eq!(answer, WalkInAnswer::Impossible(NoneBecause::UnknownOffice));
        assert_eq!(place.count("idempotency").await, 0, "nothing is left behind");
    }

    async fn who_did_not_come_or_has_left_gives_the_rest_of_her_hour(place) {
        let missed = booked(&place, &wish("2026-11-30T10:30:00+01:00"), 1).await;
        place.store.mark(&missed.id, AttendanceMark::NoShow, &staff(), at(NOW)).await.unwrap();
        let later = at("2026-11-30T11:05:00+01:00");
        let answer = place.store.receive(&centre(), &walk_in("anna"), &key(2), &staff(), random(2), later).await.unwrap();
        let WalkInAnswer::Received(walk_in_now) = answer else { panic!("{answer:?}") };
        assert_eq!(span(&walk_in_now.slot), "anna 11:00–12:30");
        // Two quarters of the one who did not come, six of the one who did.
        assert_eq!(place.count("busy").await, 8);
        let kept = place.store.appointment_by_id(&missed.id).await.unwrap().unwrap();
        assert_eq!((kept.state(), kept.slot), (State::NoShow, missed.slot));
        // Whoever is expected gives nothing.
        let expected = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 3).await;
        let tuesday = at("2026-12-01T09:10:00+01:00");
        let answer = place.store.receive(&centre(), &walk_in("anna"), &key(4), &staff(), random(4), tuesday).await.unwrap();
        assert!(matches!(answer, WalkInAnswer::Taken(Some(holder)) if holder.id == expected.id));
    }

    async fn who_comes_early_is_received_early_and_her_old_hour_is_free(place) {
        let hers = booked(&place, &wish("2026-12-03T13:00:00+01:00"), 1).await;
        let ReceiveAnswer::Received(now_here) = receive_her(&place, &hers, "bert", NOW).await else { panic!("refused") };
        assert_eq!((now_here.state(), span(&now_here.slot).as_str()), (State::Arrived, "bert 10:30–12:00"));
        let kept = place.store.appointment_by_id(&hers.id).await.unwrap().unwrap();
        assert_eq!(kept, *now_here);
        let told = events(&place, &hers).await;
        assert_eq!(told[1..], [HistoryEvent::Moved(kept.slot.clone()), HistoryEvent::Marked(AttendanceMark::Arrived)]);
        assert_eq!(place.count("busy").await, 6);
        booked(&place, &wish("2026-12-03T13:00:00+01:00"), 2).await;
    }

    async fn who_is_there_is_not_reminded(place) {
        let store = sending(&place);
        let hers = booked_at(&store, MONDAY, 1).await;
        let (worker, north) = (WorkerId::parse("bert").unwrap(), OfficeId::parse("north").unwrap());
        let answer = store.receive_appointment(&centre(), &hers.id, (&worker, &north), &staff(), at(NOW)).await.unwrap();
        assert!(matches!(answer, ReceiveAnswer::Received(_)), "{answer:?}");
        let lines = store.messages_of(&hers.id).await.unwrap();
        assert!(lines.len() > 1 && kinds(&lines).iter().all(|line| line.2 == "dropped"), "{lines:?}");
        let told = store.receive(&centre(), &walk_in("anna"), &key(2), &staff(), random(2), at(NOW)).await.unwrap();
        assert!(matches!(told, WalkInAnswer::Received(_)), "{told:?}");
        assert_eq!(place.count("messages").await, lines.len() as i64);
    }

    async fn who_comes_late_was_not_missed_and_in_her_own_hour_nothing_moves(place) {
        let hers = booked(&place, &wish("2026-11-30T09:00:00+01:00"), 1).await;
        place.store.mark(&hers.id, AttendanceMark::NoShow, &staff(), at("2026-11-30T09:30:00+01:00")).await.unwrap();
        let ReceiveAnswer::Received(in_time) = receive_her(&place, &hers, "anna", "2026-11-30T10:10:00+01:00").await else {
            panic!("refused")
        };
        assert_eq!((in_time.state(), &in_time.slot, in_time.sequence), (State::Arrived, &hers.slot, 0));
        place.store.mark(&hers.id, AttendanceMark::NoShow, &staff(), at("2026-11-30T10:20:00+01:00")).await.unwrap();
        let ReceiveAnswer::Received(late) = receive_her(&place, &hers, "anna", "2026-11-30T15:01:00+01:00").await else {
            panic!("refused")
        };
        assert_eq!((late.state(), span(&late.slot).as_str(), late.sequence), (State::Arrived, "anna 15:00–16:30", 1));
        assert_eq!(place.count("busy").await, 6);
    }

    async fn what_is_refused_changes_nothing(place) {
        let hers = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let other = booked(&place, &wish("2026-11-30T10:30:00+01:00"), 2).await;
        let before = place.count("appointment_events").await;
        let ReceiveAnswer::Taken(Some(holder)) = receive_her(&place, &hers, "anna", NOW).await else { panic!("received") };
        assert_eq!(holder.id, other.id);
        assert_eq!(receive_her(&place, &hers, "gone", NOW).await, ReceiveAnswer::Impossible(NoneBecause::NoWorker));
        let tomorrow = "2026-12-02T09:00:00+01:00";
        assert_eq!(receive_her(&place, &hers, "bert", tomorrow).await, ReceiveAnswer::Refused(ReceiveRefused::PastDay));
        assert_eq!((place.count("appointment_events").await, place.count("busy").await), (before, 12));
        place.store.cancel(&hers.id, &staff(), at(NOW)).await.unwrap();
        assert_eq!(receive_her(&place, &hers, "bert", NOW).await, ReceiveAnswer::Refused(ReceiveRefused::Cancelled));
        let nobody = Booked { id: domain::booking::AppointmentId::new("nobody"), ..hers };
        assert_eq!(receive_her(&place, &nobody, "bert", NOW).await, ReceiveAnswer::NotFound);
    }

    /// Anna and Bert each receive one of sixty-four; the one room goes to one of the two.
    async fn each_worker_receives_one_at_a_time_and_one_of_them_has_the_room(place) {
        let directory = Arc::new(in_rooms(&["blue"]));
        let start = Arc::new(Barrier::new(ASKERS));
        let mut askers = JoinSet::new();
        for number in 0..ASKERS {
            let (place, directory, start) = (place.clone(), Arc::clone(&directory), Arc::clone(&start));
            askers.spawn(async move {
                let request = walk_in(["anna", "bert"][number % 2]);
                start.wait().await;
                receive(&place, &directory, &request, number).await
            });
        }
        let answers = askers.join_all().await;
        let mut received: Vec<_> = answers
            .iter()
            .filter_map(|answer| match answer {
                WalkInAnswer::Received(booked) => Some((booked.slot.worker.to_string(), room_of(&booked.slot).map(str::to_owned))),
                WalkInAnswer::Taken(Some(holder)) => {
                    assert_eq!(holder.state(), State::Arrived);
                    None
                }
                other => panic!("{other:?}"),
            })
            .collect();
        received.sort();
        assert_eq!(received.iter().map(|(worker, _)| worker.as_str()).collect::<Vec<_>>(), ["anna", "bert"]);
        let rooms: Vec<_> = received.iter().filter_map(|(_, room)| room.as_deref()).collect();
        assert_eq!(rooms, ["blue"], "one has it, and nobody is sent away for the other");
        assert_eq!((place.count("appointments").await, place.count("busy").await), (2, 18));
    }

    /// One who comes early for her appointment, asked for by sixty-four colleagues.
    async fn received_by_many_at_once_she_is_with_one(place) {
        let hers = Arc::new(booked(&place, &wish("2026-12-03T13:00:00+01:00"), 1).await);
        let start = Arc::new(Barrier::new(ASKERS));
        let mut askers = JoinSet::new();
        for number in 0..ASKERS {
            let (place, hers, start) = (place.clone(), Arc::clone(&hers), Arc::clone(&start));
            askers.spawn(async move {
                start.wait().await;
                receive_her(&place, &hers, ["anna", "bert"][number % 2], NOW).await
            });
        }
        for answer in askers.join_all().await {
            assert!(matches!(answer, ReceiveAnswer::Received(_)), "{answer:?}");
        }
        let kept = place.store.appointment_by_id(&hers.id).await.unwrap().unwrap();
        assert_eq!((kept.state(), kept.slot.start.to_utc()), (State::Arrived, at("2026-11-30T10:30:00+01:00")));
        assert_eq!(place.count("busy").await, 6, "she is with one of them, and the other is free");
        let arrivals = events(&place, &hers).await;
        let arrived = |event: &&HistoryEvent| **event == HistoryEvent::Marked(AttendanceMark::Arrived);
        assert_eq!(arrivals.iter().filter(arrived).count(), 1);
    }

    /// Who is received and who is booked for the same hour stand in each other's way once.
    async fn a_walk_in_against_a_booking_has_one_winner(place) {
        let quarter_to_nine = at("2026-12-01T08:50:00+01:00");
        let (request, now_request) = (wish("2026-12-01T09:00:00+01:00"), walk_in("anna"));
        let (directory, by) = (centre(), staff());
        let (key_then, key_now) = (key(1), key(2));
        let (booking, walking) = tokio::join!(
            place.store.book(&directory, &request, &key_then, &by, random(1), quarter_to_nine),
            place.store.receive(&directory, &now_request, &key_now, &by, random(2), quarter_to_nine),
        );
        // Whoever comes first: the walk-in ends where the booking begins, or it takes
        // Anna and the booking goes to nobody.
        let is_booked = matches!(booking.unwrap(), store::BookAnswer::Booked(_));
        let walked = matches!(walking.unwrap(), WalkInAnswer::Received(_));
        assert!(walked);
        assert_eq!(place.count("busy").await, if is_booked { 7 } else { 6 });
    }
}
