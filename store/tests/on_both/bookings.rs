//! What a booking keeps, and what it answers.

use domain::booking::LinkPurpose;
use domain::booking::{BookingRequest, Channel, NoneBecause, State};
use domain::directory::{AppointmentKind, OfficeId, WorkerId};
use domain::language::Language;
use domain::people::{Actor, Person, PersonName};
use domain::place::Ins;
use store::{AgendaFilter, BookAnswer, Token};

use crate::world::{at, book, booked, centre, centre_of, key, now, random, staff, wish, wish_with};

const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
const TUESDAY_LATER: &str = "2026-12-01T10:30:00+01:00";
const MONDAY: &str = "2026-11-30T09:00:00+01:00";

on_both! {
    async fn a_booking_is_found_again_as_it_was_made(place) {
        let other_language = PersonName::parse("Bambara").ok();
        let request = BookingRequest { other_language: other_language.clone(), ..wish_with(Language::Arabic, TUESDAY) };
        let booked = booked(&place, &request, 1).await;
        assert!(!booked.replayed);

        let token = Token::parse(&booked.token.to_string()).unwrap();
        let appointment = place.store.appointment_by_link(&token, LinkPurpose::Manage, now()).await.unwrap().unwrap();
        assert_eq!(appointment.id, booked.id);
        assert_eq!(appointment.reference, booked.reference);
        assert_eq!(appointment.person, Some(request.person));
        assert_eq!(appointment.commune, request.commune);
        assert_eq!(appointment.kind, AppointmentKind::FirstReception);
        assert_eq!(appointment.language, Language::Arabic);
        assert_eq!(appointment.other_language, other_language);
        assert_eq!(appointment.interpreter_language, Some(Language::Arabic));
        assert_eq!(appointment.slot, booked.slot);
        assert_eq!(appointment.slot.start.to_rfc3339(), TUESDAY);
        assert_eq!(appointment.slot.end.to_rfc3339(), TUESDAY_LATER);
        assert_eq!(appointment.slot.interpreter.as_ref().unwrap().as_str(), "rana");
        assert_eq!(appointment.booked_at, now());
        assert_eq!(appointment.booked_by, Actor::Visitor);
        assert_eq!((appointment.state(), appointment.sequence), (State::Booked, 0));

        let by_id = place.store.appointment_by_id(&booked.id).await.unwrap();
        let by_reference = place.store.appointment_by_reference(&booked.reference).await.unwrap();
        assert_eq!(by_id.as_ref(), Some(&appointment));
        assert_eq!(by_reference.as_ref(), Some(&appointment));
    }

    async fn the_least_data_is_enough_at_the_counter(place) {
        let nobody = Person {
            given_name: None,
            family_name: PersonName::parse("محمدی\u{200C}زاده").unwrap(),
            birth_year: None,
            phone: None,
            email: None,
        };
        let request = BookingRequest { person: nobody, ..wish(TUESDAY) };
        let answer = place.store.book(&centre(), &request, &key(1), &staff(), random(1), now()).await.unwrap();
        let BookAnswer::Booked(booked) = answer else { panic!("{answer:?}") };
        let appointment = place.store.appointment_by_id(&booked.id).await.unwrap().unwrap();
        assert_eq!(appointment.person, Some(request.person));
        assert_eq!(appointment.booked_by, staff());
        assert_eq!(appointment.slot.interpreter, None);
    }

    async fn a_booking_takes_the_worker_and_the_interpreter(place) {
        booked(&place, &wish_with(Language::Arabic, TUESDAY), 1).await;
        let taken: Vec<(String, i64)> =
            sqlx::query_as("SELECT resource, COUNT(*) FROM busy GROUP BY resource ORDER BY resource")
                .fetch_all(&place.rows)
                .await
                .unwrap();
        assert_eq!(taken, [("interpreter:rana".to_owned(), 6), ("worker:anna".to_owned(), 6)]);
    }

    async fn an_interpreter_cannot_be_at_two_offices(place) {
        booked(&place, &wish_with(Language::Arabic, TUESDAY), 1).await;
        // Bert is free in Binche at the same hour, Rana is not.
        let in_binche = BookingRequest { commune: Ins::parse("58002").unwrap(), ..wish_with(Language::Arabic, TUESDAY) };
        let BookAnswer::NotFree { alternatives, .. } = book(&place, &in_binche, 2).await else { panic!("Rana is taken") };
        assert_eq!(alternatives[0].start.to_rfc3339(), TUESDAY_LATER);
        let in_french = BookingRequest { interpreter_language: None, ..in_binche };
        assert_eq!(booked(&place, &in_french, 3).await.slot.worker.as_str(), "bert");
    }

    async fn the_responsible_worker_comes_before_her_stand_in(place) {
        let first = booked(&place, &wish(MONDAY), 1).await;
        let second = booked(&place, &wish(MONDAY), 2).await;
        assert_eq!((first.slot.worker.as_str(), second.slot.worker.as_str()), ("anna", "bert"));
        assert!(matches!(book(&place, &wish(MONDAY), 3).await, BookAnswer::NotFree { .. }));
    }

    async fn a_named_worker_is_the_only_one(place) {
        let only_anna = BookingRequest { worker: Some(WorkerId::parse("anna").unwrap()), ..wish(MONDAY) };
        booked(&place, &only_anna, 1).await;
        let BookAnswer::NotFree { alternatives, .. } = book(&place, &only_anna, 2).await else { panic!("Anna is taken") };
        // Whoever is there is offered, at that very hour too.
        assert!(alternatives.iter().any(|slot| slot.start == at(MONDAY) && slot.worker.as_str() == "bert"));
    }

    async fn a_taken_time_is_answered_with_the_nearest_free_ones(place) {
        booked(&place, &wish(TUESDAY_LATER), 1).await;
        let BookAnswer::NotFree { alternatives, .. } = book(&place, &wish(TUESDAY_LATER), 2).await else { panic!() };
        let starts: Vec<_> = alternatives.iter().map(|slot| slot.start.to_rfc3339()).collect();
        assert_eq!(starts.len(), 6);
        assert!(starts.is_sorted());
        assert!(starts.contains(&TUESDAY.to_owned()));
        assert!(!starts.contains(&TUESDAY_LATER.to_owned()));
    }

    async fn a_time_that_was_never_offered_is_refused_like_a_taken_one(place) {
        for start in [
            "2026-12-01T09:15:00+01:00", // between two starts
            "2026-12-01T12:00:00+01:00", // after the opening
            "2026-12-05T09:00:00+01:00", // a Saturday
            "2026-11-25T09:00:00+01:00", // yesterday
            "2026-12-25T13:00:00+01:00", // Christmas, a Friday
            "2031-12-02T09:00:00+01:00", // years ahead
        ] {
            assert!(matches!(book(&place, &wish(start), 1).await, BookAnswer::NotFree { .. }), "{start}");
        }
        assert_eq!(place.count("appointments").await, 0);
        assert_eq!(place.count("idempotency").await, 0);
    }

    async fn what_no_day_can_give_is_impossible(place) {
        let elsewhere = BookingRequest { commune: Ins::parse("52011").unwrap(), ..wish(TUESDAY) };
        let nowhere = BookingRequest { commune: Ins::parse("99999").unwrap(), ..wish(TUESDAY) };
        let unknown_office = BookingRequest { office: Some(OfficeId::parse("east").unwrap()), ..wish(TUESDAY) };
        let in_chinese = wish_with(Language::Chinese, TUESDAY);
        for (request, why) in [
            (elsewhere, NoneBecause::OtherCentre),
            (nowhere, NoneBecause::UnknownCommune),
            (unknown_office, NoneBecause::UnknownOffice),
            (in_chinese, NoneBecause::NoInterpreter),
        ] {
            assert_eq!(book(&place, &request, 1).await, BookAnswer::Impossible(why));
        }
    }

    async fn a_readable_name_in_use_is_not_given_again(place) {
        let first = place.store.book(&centre(), &wish(TUESDAY), &key(1), &Actor::Visitor, random(5), now()).await;
        let mut same_name = random(6);
        same_name[26..30].copy_from_slice(&random(5)[26..30]);
        let second = place.store.book(&centre(), &wish(TUESDAY_LATER), &key(2), &Actor::Visitor, same_name, now()).await;
        let (Ok(BookAnswer::Booked(first)), Ok(BookAnswer::Booked(second))) = (first, second) else { panic!() };
        assert_ne!(first.reference, second.reference);
    }

    async fn an_id_that_vanishes_from_the_directory_is_missed_by_coming_appointments(place) {
        booked(&place, &wish_with(Language::Arabic, TUESDAY), 1).await;
        let cancelled = booked(&place, &wish_with(Language::Ukrainian, TUESDAY_LATER), 2).await;
        place.store.cancel(&cancelled.id, &staff(), now()).await.unwrap();
        assert_eq!(place.store.missing_in(&centre(), now()).await.unwrap(), []);
        let renamed = include_str!("world.toml")
            .replace("\"north\"", "\"nord\"")
            .replace("\"anna\"", "\"anne\"")
            .replace("\"rana\"", "\"rania\"")
            .replace("\"olha\"", "\"olga\"");
        let missing = place.store.missing_in(&centre_of(&renamed), now()).await.unwrap();
        let names: Vec<_> = missing.iter().map(ToString::to_string).collect();
        assert_eq!(names, ["office \"north\"", "worker \"anna\"", "interpreter \"rana\""]);
        // What is over needs nobody any more.
        assert_eq!(place.store.missing_in(&centre_of(&renamed), at("2026-12-02T00:00:00Z")).await.unwrap(), []);
    }

    async fn the_agenda_is_in_the_order_of_the_clock(place) {
        let later = booked(&place, &wish(TUESDAY_LATER), 1).await;
        let monday = booked(&place, &wish(MONDAY), 2).await;
        let stand_in = booked(&place, &wish(MONDAY), 3).await;
        let in_binche = BookingRequest { commune: Ins::parse("58002").unwrap(), ..wish(TUESDAY) };
        let south = booked(&place, &in_binche, 4).await;

        let between = async |from: &str, until: &str, filter: AgendaFilter| -> Vec<_> {
            let found = place.store.appointments_between(at(from), at(until), &filter).await.unwrap();
            found.into_iter().map(|appointment| appointment.id).collect()
        };
        let (week, end) = ("2026-11-30T00:00:00+01:00", "2026-12-07T00:00:00+01:00");
        let north = AgendaFilter { office: Some(OfficeId::parse("north").unwrap()), worker: None };
        let bert = AgendaFilter { office: None, worker: Some(WorkerId::parse("bert").unwrap()) };
        let [first, second] = [monday.id.clone(), stand_in.id.clone()];
        assert_eq!(between(week, end, AgendaFilter::default()).await, [
            first.clone(), second.clone(), south.id.clone(), later.id.clone(),
        ]);
        assert_eq!(between(week, end, north).await, [first.clone(), second.clone(), later.id]);
        assert_eq!(between(week, end, bert).await, [second.clone(), south.id]);
        // The end is not included.
        assert_eq!(between(week, TUESDAY, AgendaFilter::default()).await, [first, second]);
        assert!(between(TUESDAY, TUESDAY, AgendaFilter::default()).await.is_empty());
    }
}

#[test]
fn the_public_door_needs_some_hours_and_the_counter_none() {
    let request = wish(TUESDAY);
    let taken = domain::booking::Busy::none();
    let just_before = at("2026-12-01T08:30:00+01:00");
    let find = |channel| {
        domain::booking::slot_at(&centre(), &taken, &request.query(channel), request.start, just_before)
    };
    assert_eq!(find(Channel::Public), None);
    assert!(find(Channel::Counter).is_some());
}
