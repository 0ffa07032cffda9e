//! What happened stays told.

use domain::booking::{AppointmentId, AttendanceMark};
use domain::people::Actor;
use store::HistoryEvent;

use crate::world::{at, booked, centre, now, slot_for, staff, wish};

on_both! {
    async fn everything_is_told_in_order_with_time_and_author(place) {
        let mine = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let there = slot_for(&wish("2026-12-02T09:00:00+01:00"));
        let later = now() + chrono::TimeDelta::hours(1);
        place.store.record_move(&centre(), &mine.id, &there, &staff(), later).await.unwrap();
        let on_the_day = at("2026-12-02T08:55:00+01:00");
        place.store.mark(&mine.id, AttendanceMark::Arrived, &staff(), on_the_day).await.unwrap();
        place.store.mark(&mine.id, AttendanceMark::Arrived, &staff(), on_the_day).await.unwrap();
        place.store.mark(&mine.id, AttendanceMark::Expected, &staff(), on_the_day).await.unwrap();
        place.store.cancel(&mine.id, &Actor::Visitor, on_the_day).await.unwrap();

        let told: Vec<_> = place.store.history_of(&mine.id).await.unwrap();
        let told: Vec<_> = told.into_iter().map(|entry| (entry.at, entry.by, entry.event)).collect();
        assert_eq!(told, [
            (now(), Actor::Visitor, HistoryEvent::Booked(mine.slot)),
            (later, staff(), HistoryEvent::Moved(there)),
            (on_the_day, staff(), HistoryEvent::Marked(AttendanceMark::Arrived)),
            (on_the_day, staff(), HistoryEvent::Marked(AttendanceMark::Expected)),
            (on_the_day, Actor::Visitor, HistoryEvent::Cancelled),
        ]);
    }

    async fn nobody_has_no_history(place) {
        assert!(place.store.history_of(&AppointmentId::new("nobody")).await.unwrap().is_empty());
    }
}
