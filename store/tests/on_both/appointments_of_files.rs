//! Whose file an appointment belongs to: its person is at one appointment at a time.

use domain::booking::{AppointmentId, BookingRequest};
use domain::case_file::CaseFileId;
use domain::directory::WorkerId;
use domain::people::Actor;
use store::{BookAnswer, ChangeOutcome, HistoryEvent, LinkOutcome, MoveAnswer, OpenAnswer};
use tokio::task::JoinSet;

use crate::case_files::new;
use crate::place::Place;
use crate::rulebooks::colleague;
use crate::world::{at, booked, centre, key, now, random, staff, wish};

/// On this Monday Anna and Bert both receive.
const NINE: &str = "2026-11-30T09:00:00+01:00";
const TUESDAY: &str = "2026-12-01T09:00:00+01:00";

/// The wish of somebody who has a file, with one of the workers.
fn of_file(file: &CaseFileId, worker: &str, start: &str) -> BookingRequest {
    BookingRequest { case_file: Some(file.clone()), worker: WorkerId::parse(worker).ok(), ..wish(start) }
}

async fn book(place: &Place, request: &BookingRequest, number: usize) -> BookAnswer {
    place.store.book(&centre(), request, &key(number), &staff(), random(number), now()).await.unwrap()
}

async fn open(place: &Place, given_name: &str, number: u8) -> CaseFileId {
    let alix = colleague(&place.store, given_name, number).await;
    let answer = place.store.open_case_file(&new("Haddad", given_name), &alix, [number; 10], now()).await;
    let OpenAnswer::Opened(id) = answer.unwrap() else { panic!("it was open") };
    id
}

async fn link(place: &Place, appointment: &AppointmentId, file: &CaseFileId) -> LinkOutcome {
    place.store.link_to_case_file(appointment, file, &staff(), now()).await.unwrap()
}

on_both! {
    async fn a_person_is_at_one_appointment_at_a_time(place) {
        let file = open(&place, "Lina", 1).await;
        let BookAnswer::Booked(first) = book(&place, &of_file(&file, "anna", NINE), 1).await else { panic!() };
        let BookAnswer::HasAnother(Some(other)) = book(&place, &of_file(&file, "bert", NINE), 2).await else {
            panic!("she is with Anna then")
        };
        assert_eq!(other.id, first.id);
        // Somebody else may have Bert, and she another hour.
        let somebody = BookingRequest { worker: WorkerId::parse("bert").ok(), ..wish(NINE) };
        assert!(matches!(book(&place, &somebody, 3).await, BookAnswer::Booked(_)));
        let BookAnswer::Booked(second) = book(&place, &of_file(&file, "anna", TUESDAY), 4).await else { panic!() };
        let all = place.store.appointments_of_case_file(&file, 9).await.unwrap();
        assert_eq!(all.iter().map(|one| &one.id).collect::<Vec<_>>(), [&second.id, &first.id]);
        assert!(all.iter().all(|one| one.case_file.as_ref() == Some(&file)));
    }

    async fn she_is_free_again_when_hers_is_cancelled_and_moves_with_it(place) {
        let file = open(&place, "Lina", 1).await;
        let BookAnswer::Booked(first) = book(&place, &of_file(&file, "anna", NINE), 1).await else { panic!() };
        let BookAnswer::Booked(second) = book(&place, &of_file(&file, "anna", TUESDAY), 2).await else { panic!() };
        // Anna's Monday is taken by herself; with Bert she would be at two places.
        let moved = place.store.move_to(&centre(), &second.id, at(NINE), None, &staff(), now()).await.unwrap();
        assert_eq!(moved, MoveAnswer::HasAnother);
        assert!(matches!(
            place.store.cancel(&first.id, &staff(), now()).await.unwrap(),
            ChangeOutcome::Made(_)
        ));
        let moved = place.store.move_to(&centre(), &second.id, at(NINE), None, &staff(), now()).await.unwrap();
        assert!(matches!(moved, MoveAnswer::Moved(_)), "{moved:?}");
        assert!(matches!(book(&place, &of_file(&file, "anna", TUESDAY), 3).await, BookAnswer::Booked(_)));
    }

    /// Two colleagues on the telephone with two members of one family, and one file.
    async fn many_who_book_for_one_person_at_once_book_once(place) {
        let file = open(&place, "Lina", 1).await;
        let mut bookers = JoinSet::new();
        for number in 0..32 {
            let (place, file) = (place.clone(), file.clone());
            let worker = if number % 2 == 0 { "anna" } else { "bert" };
            bookers.spawn(async move { book(&place, &of_file(&file, worker, NINE), number).await });
        }
        let answers = bookers.join_all().await;
        let won = answers.iter().filter(|answer| matches!(answer, BookAnswer::Booked(_))).count();
        assert_eq!((won, place.count("appointments").await), (1, 1));
    }

    async fn what_she_booked_herself_is_linked_by_staff_once(place) {
        let (file, another) = (open(&place, "Lina", 1).await, open(&place, "Sami", 2).await);
        let hers = booked(&place, &wish(TUESDAY), 1).await;
        assert_eq!(link(&place, &hers.id, &CaseFileId::new("nobody's")).await, LinkOutcome::NotFound);
        assert_eq!(link(&place, &AppointmentId::new("none"), &file).await, LinkOutcome::NotFound);
        assert_eq!(link(&place, &hers.id, &file).await, LinkOutcome::Linked);
        assert_eq!(link(&place, &hers.id, &file).await, LinkOutcome::Linked, "again changes nothing");
        assert_eq!(link(&place, &hers.id, &another).await, LinkOutcome::Refused);
        let history = place.store.history_of(&hers.id).await.unwrap();
        let linked = history.iter().filter(|entry| entry.event == HistoryEvent::LinkedToCaseFile).count();
        assert_eq!(linked, 1);
        let elsewhere = place.store.of(&crate::place::centre("another-centre"));
        let foreign = elsewhere.link_to_case_file(&hers.id, &file, &staff(), now()).await.unwrap();
        assert_eq!(foreign, LinkOutcome::NotFound);
    }

    async fn two_that_overlap_are_not_both_hers(place) {
        let file = open(&place, "Lina", 1).await;
        let anna = booked(&place, &wish(NINE), 1).await;
        let bert = booked(&place, &BookingRequest { worker: WorkerId::parse("bert").ok(), ..wish(NINE) }, 2).await;
        assert_eq!(link(&place, &anna.id, &file).await, LinkOutcome::Linked);
        assert_eq!(link(&place, &bert.id, &file).await, LinkOutcome::HasAnother);
        let stays = place.store.appointment_by_id(&bert.id).await.unwrap().unwrap();
        assert_eq!(stays.case_file, None);
    }

    async fn a_file_that_is_erased_is_nobodys(place) {
        let file = open(&place, "Lina", 1).await;
        let BookAnswer::Booked(hers) = book(&place, &of_file(&file, "anna", NINE), 1).await else { panic!() };
        assert!(place.store.erase_case_file(&file, &Actor::Service, now()).await.unwrap());
        let stays = place.store.appointment_by_id(&hers.id).await.unwrap().unwrap();
        assert_eq!(stays.case_file, None);
        assert_eq!(place.store.appointments_of_case_file(&file, 9).await.unwrap(), []);
        assert_eq!(link(&place, &hers.id, &file).await, LinkOutcome::NotFound);
    }
}
