//! Cancelling and marking.

use domain::booking::{AppointmentId, AttendanceMark, CancelRefused, MarkRefused, State};
use domain::people::Actor;
use store::{BookAnswer, ChangeOutcome};

use crate::world::{at, book, booked, now, staff, wish};

const TUESDAY: &str = "2026-12-01T09:00:00+01:00";

on_both! {
    async fn a_cancelled_time_is_free_at_once(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        assert!(matches!(book(&place, &wish(TUESDAY), 2).await, BookAnswer::NotFree { .. }));
        let ChangeOutcome::Made(cancelled) = place.store.cancel(&mine.id, &Actor::Visitor, now()).await.unwrap() else { panic!() };
        assert_eq!((cancelled.state(), cancelled.sequence), (State::Cancelled, 1));
        assert_eq!((cancelled.cancelled_at, cancelled.cancelled_by.clone()), (Some(now()), Some(Actor::Visitor)));
        assert_eq!(place.store.appointment_by_id(&mine.id).await.unwrap().as_ref(), Some(cancelled.as_ref()));
        assert_eq!(place.count("busy").await, 0);
        booked(&place, &wish(TUESDAY), 3).await;
    }

    async fn cancelling_twice_or_too_late_is_refused(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let begun = place.store.cancel(&mine.id, &Actor::Visitor, at(TUESDAY)).await.unwrap();
        assert_eq!(begun, ChangeOutcome::Refused(CancelRefused::TooLate));
        place.store.cancel(&mine.id, &staff(), now()).await.unwrap();
        let twice = place.store.cancel(&mine.id, &Actor::Visitor, now()).await.unwrap();
        assert_eq!(twice, ChangeOutcome::Refused(CancelRefused::AlreadyCancelled));
        let nobody = place.store.cancel(&AppointmentId::new("nobody"), &staff(), now()).await.unwrap();
        assert_eq!(nobody, ChangeOutcome::NotFound);
    }

    async fn the_day_itself_is_marked_step_by_step(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let mark = async |mark: AttendanceMark, when: &str| place.store.mark(&mine.id, mark, &staff(), at(when)).await.unwrap();

        assert_eq!(mark(AttendanceMark::Arrived, "2026-11-30T23:59:00+01:00").await, ChangeOutcome::Refused(MarkRefused::NotToday));
        assert_eq!(mark(AttendanceMark::NoShow, "2026-12-01T08:50:00+01:00").await, ChangeOutcome::Refused(MarkRefused::NotBegun));
        let ChangeOutcome::Made(there) = mark(AttendanceMark::Arrived, "2026-12-01T08:50:00+01:00").await else { panic!() };
        assert_eq!(there.state(), State::Arrived);
        let ChangeOutcome::Made(done) = mark(AttendanceMark::Done, "2026-12-01T10:20:00+01:00").await else { panic!() };
        assert_eq!(done.state(), State::Done);
        assert_eq!(done.arrived_at, Some(at("2026-12-01T08:50:00+01:00")));
        assert_eq!(done.done_at, Some(at("2026-12-01T10:20:00+01:00")));
        // The same mark again changes nothing, not even its time.
        let ChangeOutcome::Made(again) = mark(AttendanceMark::Done, "2026-12-01T11:00:00+01:00").await else { panic!() };
        assert_eq!(again, done);
        assert_eq!(place.store.cancel(&mine.id, &staff(), now()).await.unwrap(), ChangeOutcome::Refused(CancelRefused::TooLate));
        // What has been stays taken.
        assert_eq!(place.count("busy").await, 6);
    }

    async fn who_does_not_come_is_noted_and_a_cancelled_one_cannot_be_marked(place) {
        let mine = booked(&place, &wish(TUESDAY), 1).await;
        let after = at("2026-12-01T09:20:00+01:00");
        let ChangeOutcome::Made(missing) = place.store.mark(&mine.id, AttendanceMark::NoShow, &staff(), after).await.unwrap() else { panic!() };
        assert_eq!((missing.state(), missing.no_show_at), (State::NoShow, Some(after)));
        // She comes late after all.
        let ChangeOutcome::Made(late) = place.store.mark(&mine.id, AttendanceMark::Arrived, &staff(), after).await.unwrap() else { panic!() };
        assert_eq!((late.state(), late.no_show_at), (State::Arrived, None));

        let other = booked(&place, &wish("2026-12-02T09:00:00+01:00"), 2).await;
        place.store.cancel(&other.id, &Actor::Visitor, now()).await.unwrap();
        let refused = place.store.mark(&other.id, AttendanceMark::Arrived, &staff(), at("2026-12-02T09:00:00+01:00")).await.unwrap();
        assert_eq!(refused, ChangeOutcome::Refused(MarkRefused::Cancelled));
    }
}
