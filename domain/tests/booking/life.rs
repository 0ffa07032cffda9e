//! What may become of an appointment.

use domain::booking::{
    Appointment, AppointmentId, AttendanceMark, CancelRefused, Channel, EraseRefused, MarkRefused,
    MoveRefused, Reference, Retention, Slot, SlotDay, SlotSearch, Standing, State,
};
use domain::calendar::in_brussels;
use domain::directory::AppointmentKind;
use domain::language::Language;
use domain::people::{Actor, Person, PersonName, StaffId};
use domain::place::Ins;
use proptest::prelude::*;

use crate::worlds::{at, day, id};

pub fn slot(start: &str) -> Slot {
    let start = at(start);
    Slot {
        start: in_brussels(start),
        end: in_brussels(start + chrono::TimeDelta::minutes(90)),
        office: id("north"),
        worker: id("anna"),
        interpreter: None,
        room: None,
    }
}

pub fn appointment() -> Appointment {
    Appointment {
        centre: domain::directory::CentreId::parse("cri-centre").unwrap(),
        id: AppointmentId::new("a"),
        reference: Reference::parse("K7Q-4MD").unwrap(),
        commune: Ins::parse("58001").unwrap(),
        kind: AppointmentKind::FirstReception,
        slot: slot("2026-12-01T09:00:00+01:00"),
        language: Language::Ukrainian,
        other_language: None,
        interpreter_language: Some(Language::Ukrainian),
        person: Some(Person {
            given_name: None,
            family_name: PersonName::parse("Коваль").unwrap(),
            birth_year: None,
            phone: None,
            email: None,
        }),
        case_file: None,
        booked_at: at("2026-11-26T09:00:00+01:00"),
        booked_by: Actor::Visitor,
        arrived_at: None,
        done_at: None,
        no_show_at: None,
        cancelled_at: None,
        cancelled_by: None,
        sequence: 0,
    }
}

#[test]
fn until_it_begins_it_can_be_moved_and_cancelled() {
    let (before, begun) = (at("2026-12-01T08:59:59+01:00"), at("2026-12-01T09:00:00+01:00"));
    let there = slot("2026-12-03T13:00:00+01:00");
    let moved = appointment().moved(there.clone(), before).unwrap();
    assert_eq!((moved.slot, moved.sequence), (there.clone(), 1));
    assert_eq!(appointment().moved(there.clone(), begun), Err(MoveRefused::TooLate));

    let cancelled = appointment().cancelled(Actor::Visitor, before).unwrap();
    assert_eq!((cancelled.state(), cancelled.sequence), (State::Cancelled, 1));
    assert_eq!(appointment().cancelled(Actor::Visitor, begun), Err(CancelRefused::TooLate));
    assert_eq!(cancelled.cancelled(Actor::Visitor, before), Err(CancelRefused::AlreadyCancelled));
    assert_eq!(cancelled.moved(there, before), Err(MoveRefused::Cancelled));
    assert_eq!(cancelled.marked(AttendanceMark::Arrived, begun), Err(MarkRefused::Cancelled));
}

#[test]
fn for_her_it_is_over_when_its_time_is_whatever_was_noted() {
    let (before, end) = (at("2026-12-01T08:59:59+01:00"), at("2026-12-01T10:30:00+01:00"));
    let during = at("2026-12-01T09:15:00+01:00");
    let booked = appointment();
    assert_eq!(booked.standing(before), Standing::Booked);
    assert_eq!(booked.standing(end - chrono::TimeDelta::seconds(1)), Standing::Booked);
    assert_eq!(booked.standing(end), Standing::Past);
    let moved = booked.moved(slot("2026-12-03T13:00:00+01:00"), before).unwrap();
    assert_eq!(moved.standing(before), Standing::Moved);
    let arrived = booked.marked(AttendanceMark::Arrived, before).unwrap();
    assert_eq!(arrived.standing(during), Standing::Arrived);
    assert_eq!(arrived.standing(end), Standing::Past);
    assert_eq!(arrived.marked(AttendanceMark::Done, during).unwrap().standing(during), Standing::Past);
    let missed = booked.marked(AttendanceMark::NoShow, during).unwrap();
    assert_eq!((missed.standing(during), missed.standing(end)), (Standing::NoShow, Standing::NoShow));
    let cancelled = moved.cancelled(Actor::Visitor, before).unwrap();
    assert_eq!(
        (cancelled.standing(before), cancelled.standing(end)),
        (Standing::Cancelled, Standing::Cancelled)
    );
}

#[test]
fn its_own_time_is_no_move_and_a_day_without_another_is_not_shown() {
    let (own, later) = (slot("2026-12-01T09:00:00+01:00"), slot("2026-12-01T10:45:00+01:00"));
    let with_another = Slot { worker: id("bea"), ..own.clone() };
    let elsewhere = Slot { office: id("south"), ..own.clone() };
    let day = |slots: Vec<Slot>| SlotDay { date: day("2026-12-01"), slots };
    let among = |days| {
        let found = SlotSearch { days, ..SlotSearch::default() };
        appointment().moves_among(found).days
    };
    assert_eq!(among(vec![day(vec![own.clone(), with_another, later.clone()])]), [day(vec![later])]);
    assert_eq!(among(vec![day(vec![elsewhere.clone()])]), [day(vec![elsewhere])]);
    assert_eq!(among(vec![day(vec![own])]), []);
}

#[test]
fn who_has_arrived_is_neither_moved_nor_cancelled() {
    let early = at("2026-12-01T08:40:00+01:00");
    let there = appointment().marked(AttendanceMark::Arrived, early).unwrap();
    assert_eq!(there.may_cancel(early), Err(CancelRefused::TooLate));
    assert_eq!(there.may_move(early), Err(MoveRefused::TooLate));
    assert_eq!(there.marked(AttendanceMark::Expected, early).unwrap(), appointment());
}

#[test]
fn marks_wait_for_their_time() {
    assert_eq!(
        appointment().marked(AttendanceMark::Arrived, at("2026-11-30T23:59:59+01:00")),
        Err(MarkRefused::NotToday)
    );
    assert!(appointment().marked(AttendanceMark::Arrived, at("2026-12-01T00:00:00+01:00")).is_ok());
    for mark in [AttendanceMark::Done, AttendanceMark::NoShow] {
        assert_eq!(appointment().marked(mark, at("2026-12-01T08:59:59+01:00")), Err(MarkRefused::NotBegun));
        assert!(appointment().marked(mark, at("2026-12-01T09:00:00+01:00")).is_ok());
    }
    for mark in AttendanceMark::ALL {
        assert_eq!(AttendanceMark::from_code(mark.code()), Some(mark));
    }
}

#[test]
fn searching_again_keeps_the_office_and_the_language() {
    let query = appointment().search_again(day("2026-12-02"), 7, Channel::Public);
    assert_eq!(
        (query.office, query.language, query.kind),
        (Some(id("north")), Some(Language::Ukrainian), AppointmentKind::FirstReception)
    );
}

proptest! {
    /// Whatever staff clicks, in whatever order: one state, and its dates agree.
    #[test]
    fn any_clicks_leave_one_state(clicks in prop::collection::vec((0..5_usize, 0..4000_i64), 0..30)) {
        let mut now = at("2026-11-30T22:00:00+01:00");
        let mut appointment = appointment();
        for (click, minutes) in clicks {
            now += chrono::TimeDelta::minutes(minutes / 20);
            let staff = Actor::Staff(StaffId::new("s"));
            let next = match AttendanceMark::ALL.get(click) {
                Some(mark) => appointment.marked(*mark, now).ok(),
                None => appointment.cancelled(staff, now).ok(),
            };
            appointment = next.unwrap_or(appointment);
            let dates = [appointment.cancelled_at, appointment.no_show_at, appointment.done_at];
            prop_assert!(dates.iter().flatten().count() <= 1);
            prop_assert!(appointment.no_show_at.is_none() || appointment.arrived_at.is_none());
            prop_assert_eq!(appointment.cancelled_at.is_some(), appointment.cancelled_by.is_some());
            prop_assert_eq!(appointment.sequence, u32::from(appointment.cancelled_at.is_some()));
        }
    }
}

#[test]
fn whoever_is_still_expected_keeps_her_name() {
    let (during, over) = (at("2026-12-01T10:29:59+01:00"), at("2026-12-01T10:30:00+01:00"));
    assert_eq!(appointment().erased(during), Err(EraseRefused::StillComing));
    let erased = appointment().erased(over).unwrap();
    assert_eq!(erased, Appointment { person: None, ..appointment() });
    assert_eq!(erased.erased(over), Err(EraseRefused::AlreadyErased));
    let before = at("2026-11-30T09:00:00+01:00");
    let cancelled = appointment().cancelled(Actor::Visitor, before).unwrap();
    assert_eq!(cancelled.erased(before).unwrap().person, None);
}

#[test]
fn a_time_to_keep_ends_after_whole_months() {
    let retention = Retention { past: 24, cancelled: 3 };
    assert_eq!(retention.past_until(at("2026-11-27T12:00:00+01:00")), at("2024-11-27T12:00:00+01:00"));
    assert_eq!(retention.cancelled_until(at("2026-05-31T12:00:00Z")), at("2026-02-28T12:00:00Z"));
}

#[test]
fn a_name_is_hers_in_any_order_and_whole() {
    let name = |text: &str| PersonName::parse(text).unwrap();
    let person = Person {
        given_name: Some(name("Zoé")),
        family_name: name("De Backer"),
        birth_year: None,
        phone: None,
        email: None,
    };
    for whole in ["Zoé De Backer", "de backer zoe", "BACKER ZOE DE"] {
        assert!(person.is_called(whole), "{whole}");
    }
    for other in ["", " ", "'", "Backer", "zo back", "DE", "Zoé De Backere", "Zoé Zoé De Backer"] {
        assert!(!person.is_called(other), "{other:?}");
    }
}
