//! The board over what the database knows, and how a change is noticed.

use domain::booking::{AttendanceMark, BoardQuery};
use domain::directory::AppointmentKind;
use domain::people::Actor;

use crate::world::{at, booked, centre, day, now, staff, wish};

fn week_of(monday: &str) -> BoardQuery {
    BoardQuery { kind: AppointmentKind::FirstReception, from: day(monday), days: 5, language: None }
}

on_both! {
    async fn the_board_counts_what_is_taken_and_names_the_next_day(place) {
        let cells = async || -> Vec<(usize, usize)> {
            let told = place.store.board(&centre(), &week_of("2026-11-30"), now()).await.unwrap();
            told[0].days.days.iter().map(|day| (day.free, day.all)).collect()
        };
        let empty = cells().await;
        assert!(empty[1] == (2, 2) && empty[2] == (2, 2), "{empty:?}");
        booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        let second = booked(&place, &wish("2026-12-01T10:30:00+01:00"), 2).await;
        let taken = cells().await;
        assert_eq!((taken[1], taken[2]), ((0, 2), (2, 2)));
        place.store.cancel(&second.id, &staff(), now()).await.unwrap();
        assert_eq!(cells().await[1], (1, 2));
        // A week that is over: the next day is found in the weeks that come.
        let told = place.store.board(&centre(), &week_of("2026-11-16"), now()).await.unwrap();
        assert_eq!((told[0].days.days[0].free, told[0].next_free), (0, Some(day("2026-11-26"))));
        let told = place.store.board(&centre(), &week_of("2026-11-30"), now()).await.unwrap();
        assert_eq!(told[0].next_free, Some(day("2026-11-30")));
    }

    async fn each_change_of_the_days_shown_is_noticed_and_nothing_else(place) {
        let (monday, friday) = (at("2026-11-30T00:00:00+01:00"), at("2026-12-05T00:00:00+01:00"));
        let state = async || place.store.agenda_state(monday, friday).await.unwrap();
        let mut states = vec![state().await];
        let mut changed = async |what: &str| {
            let now_is = state().await;
            assert!(!states.contains(&now_is), "{what}");
            states.push(now_is);
        };
        let one = booked(&place, &wish("2026-12-01T09:00:00+01:00"), 1).await;
        changed("booked").await;
        let wednesday = at("2026-12-02T09:00:00+01:00");
        place.store.move_to(&centre(), &one.id, wednesday, None, &Actor::Visitor, now()).await.unwrap();
        changed("moved").await;
        for (mark, hour) in [
            (AttendanceMark::Arrived, "2026-12-02T09:01:00+01:00"),
            (AttendanceMark::Done, "2026-12-02T09:50:00+01:00"),
            (AttendanceMark::NoShow, "2026-12-02T09:51:00+01:00"),
        ] {
            place.store.mark(&one.id, mark, &staff(), at(hour)).await.unwrap();
            changed(mark.code()).await;
        }
        let other = booked(&place, &wish("2026-12-03T13:00:00+01:00"), 2).await;
        changed("another").await;
        place.store.cancel(&other.id, &staff(), now()).await.unwrap();
        changed("cancelled").await;
        let before = state().await;
        assert_eq!(state().await, before, "looking changes nothing");
        booked(&place, &wish("2026-12-07T09:00:00+01:00"), 3).await;
        assert_eq!(state().await, before, "another week");
    }
}
