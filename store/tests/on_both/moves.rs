//! Moving: the old time is free and the new one taken in one step.

use domain::booking::LinkPurpose;
use domain::booking::{AttendanceMark, Channel, MoveRefused, State};
use domain::directory::OfficeId;
use domain::language::Language;
use domain::people::Actor;
use store::{BookAnswer, MoveAnswer, Token};

use crate::world::{at, book, booked, centre, now, staff, wish, wish_with};

const TUESDAY: &str = "2026-12-01T09:00:00+01:00";
const TUESDAY_LATER: &str = "2026-12-01T10:30:00+01:00";
const WEDNESDAY: &str = "2026-12-02T09:00:00+01:00";

on_both! {
    async fn a_moved_appointment_keeps_its_name_and_its_link(place) {
        let booked_first = booked(&place, &wish_with(Language::Arabic, TUESDAY), 1).await;
        let answer = place.store
            .move_to(&centre(), &booked_first.id, at(TUESDAY_LATER), None, &Actor::Visitor, now())
            .await
            .unwrap();
        let MoveAnswer::Moved(moved) = answer else { panic!("{answer:?}") };
        assert_eq!(moved.slot.start, at(TUESDAY_LATER));
        assert_eq!((moved.sequence, &moved.reference), (1, &booked_first.reference));
        assert_eq!(moved.slot.interpreter.as_ref().unwrap().as_str(), "rana");
        let found = place.store.appointment_by_link(&booked_first.token, LinkPurpose::Manage, now()).await.unwrap().unwrap();
        assert_eq!(found, *moved);
        // The old time is free for someone else at once, with the interpreter.
        booked(&place, &wish_with(Language::Arabic, TUESDAY), 2).await;
        assert_eq!(place.count("busy").await, 24);
    }

    async fn a_taken_time_leaves_the_appointment_where_it_was(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        booked(&place, &wish(WEDNESDAY), 2).await;
        let answer =
            place.store.move_to(&centre(), &mine.id, at(WEDNESDAY), None, &Actor::Visitor, now()).await.unwrap();
        let MoveAnswer::NotFree { alternatives, .. } = answer else { panic!("{answer:?}") };
        assert!(alternatives.iter().all(|slot| slot.start != at(WEDNESDAY)));
        // One's own time counts as free when one looks for another.
        assert!(alternatives.iter().any(|slot| slot.start == at(TUESDAY)));
        let found = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        assert_eq!((found.slot.start.to_utc(), found.sequence), (at(TUESDAY), 0));
        assert!(matches!(book(&place, &wish(TUESDAY), 3).await, BookAnswer::NotFree { .. }));
    }

    async fn to_its_own_time_nothing_moves(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let answer = place.store.move_to(&centre(), &mine.id, at(TUESDAY), None, &Actor::Visitor, now()).await.unwrap();
        let MoveAnswer::Moved(same) = answer else { panic!("{answer:?}") };
        assert_eq!((same.sequence, place.count("appointment_events").await), (0, 1));
    }

    async fn a_cancelled_begun_or_unknown_appointment_does_not_move(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let during = at("2026-12-01T09:05:00+01:00");
        let late = place.store.move_to(&centre(), &mine.id, at(WEDNESDAY), None, &staff(), during).await.unwrap();
        assert_eq!(late, MoveAnswer::Refused(MoveRefused::TooLate));
        place.store.cancel(&mine.id, &Actor::Visitor, now()).await.unwrap();
        let gone = place.store.move_to(&centre(), &mine.id, at(WEDNESDAY), None, &staff(), now()).await.unwrap();
        assert_eq!(gone, MoveAnswer::Refused(MoveRefused::Cancelled));
        let unknown = domain::booking::AppointmentId::new("nobody");
        let nobody = place.store.move_to(&centre(), &unknown, at(WEDNESDAY), None, &staff(), now()).await.unwrap();
        assert_eq!(nobody, MoveAnswer::NotFound);
        let stranger = Token::parse("00112233445566778899aabbccddeeff").unwrap();
        assert_eq!(place.store.appointment_by_link(&stranger, LinkPurpose::Manage, now()).await.unwrap(), None);
    }

    async fn an_office_where_the_worker_never_is_has_no_time(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let south = OfficeId::parse("south").unwrap();
        let answer =
            place.store.move_to(&centre(), &mine.id, at(WEDNESDAY), Some(&south), &staff(), now()).await.unwrap();
        assert!(matches!(answer, MoveAnswer::NotFree { .. }), "{answer:?}");
    }

    async fn looking_for_another_time_counts_ones_own_as_free(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let appointment = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        let query = appointment.search_again("2026-12-01".parse().unwrap(), 1, Channel::Public);
        let own = place.store.free_slots_for_move(&centre(), &appointment, &query, now()).await.unwrap();
        let other = place.store.free_slots(&centre(), &query, now()).await.unwrap();
        assert_eq!((own.slots().count(), other.slots().count()), (2, 1));
    }

    async fn a_mark_set_by_mistake_can_be_taken_back_but_a_done_meeting_stays(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let during = at("2026-12-01T09:05:00+01:00");
        place.store.mark(&mine.id, AttendanceMark::NoShow, &staff(), during).await.unwrap();
        place.store.mark(&mine.id, AttendanceMark::Expected, &staff(), during).await.unwrap();
        let found = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        assert_eq!(found.state(), State::Booked);
    }
}
