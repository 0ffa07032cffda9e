//! What staff sets right in an appointment, and notes on it.

use domain::booking::{AppointmentId, CorrectRefused, StaffNote};
use domain::people::{Actor, Email, Phone, ReachedBy};
use store::{ChangeOutcome, HistoryEvent};

use crate::world::{booked, now, staff, wish};

const TUESDAY: &str = "2026-12-01T09:00:00+01:00";

fn reached_by(phone: &str, email: &str) -> ReachedBy {
    ReachedBy { phone: Phone::parse(phone).ok(), email: Email::parse(email).ok() }
}

fn note(text: &str) -> StaffNote {
    StaffNote::parse(text).unwrap().unwrap()
}

on_both! {
    async fn a_corrected_number_finds_her_and_the_old_one_does_not(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let before = place.store.appointment_by_id(&mine.id).await.unwrap().unwrap();
        let new = reached_by("+32471223344", "new@example.org");
        let later = now() + chrono::TimeDelta::hours(1);
        let ChangeOutcome::Made(after) = place.store.correct_contact(&mine.id, &new, &staff(), later).await.unwrap() else { panic!() };
        assert_eq!(place.store.appointment_by_id(&mine.id).await.unwrap().as_ref(), Some(after.as_ref()));
        let person = after.person.clone().unwrap();
        assert_eq!(ReachedBy { phone: person.phone, email: person.email }, new);
        assert_eq!(after.sequence, before.sequence, "no calendar has to notice");
        let found = async |typed: &str| place.store.appointments_known_by(typed, 9).await.unwrap().len();
        assert_eq!(found("0471 22 33 44").await, 1);
        assert_eq!(found(after.person.as_ref().unwrap().family_name.as_str()).await, 1, "by name as before");
        if let Some(old) = before.person.and_then(|person| person.phone) {
            assert_eq!(found(old.as_str()).await, 0);
        }
        // The same again is nothing new.
        place.store.correct_contact(&mine.id, &new, &staff(), later).await.unwrap();
        let told: Vec<_> = place.store.history_of(&mine.id).await.unwrap().into_iter().skip(1).collect();
        let told: Vec<_> = told.into_iter().map(|entry| (entry.at, entry.by, entry.event)).collect();
        assert_eq!(told, [(later, staff(), HistoryEvent::Corrected)]);
    }

    async fn a_note_is_written_changed_and_erased(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let other = booked(&place, &wish("2026-12-02T09:00:00+01:00"), 2).await;
        assert_eq!(place.store.note_of(&mine.id).await.unwrap(), None);
        for text in ["first", "second\nline", "second\nline"] {
            let made = place.store.write_note(&mine.id, Some(&note(text)), &staff(), now()).await.unwrap();
            assert!(matches!(made, ChangeOutcome::Made(_)));
            assert_eq!(place.store.note_of(&mine.id).await.unwrap(), Some(note(text)));
        }
        assert_eq!(place.store.note_of(&other.id).await.unwrap(), None);
        place.store.write_note(&mine.id, None, &staff(), now()).await.unwrap();
        place.store.write_note(&mine.id, None, &staff(), now()).await.unwrap();
        assert_eq!(place.store.note_of(&mine.id).await.unwrap(), None);
        let noted = place.store.history_of(&mine.id).await.unwrap();
        assert_eq!(noted.iter().filter(|entry| entry.event == HistoryEvent::Noted).count(), 3);
    }

    async fn the_note_goes_with_its_person_and_of_nobody_nothing_is_written(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        place.store.write_note(&mine.id, Some(&note("about her")), &staff(), now()).await.unwrap();
        place.store.cancel(&mine.id, &Actor::Visitor, now()).await.unwrap();
        place.store.erase_appointment(&mine.id, &staff(), now()).await.unwrap();
        assert_eq!(place.store.note_of(&mine.id).await.unwrap(), None);
        let lines = place.store.history_of(&mine.id).await.unwrap().len();
        let refused = ChangeOutcome::Refused(CorrectRefused::Erased);
        assert_eq!(place.store.correct_contact(&mine.id, &reached_by("+32471223344", ""), &staff(), now()).await.unwrap(), refused);
        assert_eq!(place.store.write_note(&mine.id, Some(&note("again")), &staff(), now()).await.unwrap(), refused);
        assert_eq!(place.store.history_of(&mine.id).await.unwrap().len(), lines);
        let nobody = AppointmentId::new("nobody");
        assert_eq!(place.store.correct_contact(&nobody, &ReachedBy::default(), &staff(), now()).await.unwrap(), ChangeOutcome::NotFound);
        assert_eq!(place.store.write_note(&nobody, None, &staff(), now()).await.unwrap(), ChangeOutcome::NotFound);
    }
}
