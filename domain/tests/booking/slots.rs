//! Worked examples of the calendar.

use domain::booking::{
    Busy, Cell, Channel, NoneBecause, NotFree, Resource, SlotQuery, alternatives, free_slots, resources_for,
    why_not_free,
};
use domain::calendar::HalfDay;
use domain::directory::{AppointmentKind, Directory};
use domain::language::Language;
use domain::place::Ins;

use crate::worlds::{at, day, id, opening, query, world, world_with_rooms};

const NOW: &str = "2026-11-26T09:00:00+01:00";

fn starts(directory: &Directory, query: &SlotQuery) -> Vec<String> {
    let found = free_slots(directory, &Busy::none(), query, at(NOW));
    found.slots().map(|slot| slot.start.format("%m-%d %H:%M").to_string()).collect()
}

fn why(directory: &Directory, busy: &Busy, query: &SlotQuery) -> NoneBecause {
    let found = free_slots(directory, busy, query, at(NOW));
    found.none_because.unwrap_or_else(|| panic!("there are slots: {found:?}"))
}

/// Anna receives on Mondays in the morning and on Thursdays in the afternoon.
fn anna() -> Directory {
    world(
        &(opening("anna", "north", "monday", "09:00", "12:00")
            + &opening("anna", "north", "thursday", "13:00", "16:00")),
    )
}

#[test]
fn an_hour_and_a_half_fits_twice_into_a_half_day() {
    assert_eq!(
        starts(&anna(), &query("2026-11-30", 7)),
        ["11-30 09:00", "11-30 10:30", "12-03 13:00", "12-03 14:30"]
    );
}

#[test]
fn shorter_appointments_begin_more_often() {
    let follow_up = SlotQuery { kind: AppointmentKind::FollowUp, ..query("2026-11-30", 1) };
    assert_eq!(starts(&anna(), &follow_up), ["11-30 09:00", "11-30 10:00", "11-30 11:00"]);
    let convention = SlotQuery { kind: AppointmentKind::Convention, ..query("2026-11-30", 1) };
    assert_eq!(starts(&anna(), &convention), ["11-30 09:00", "11-30 09:45", "11-30 10:30", "11-30 11:15"]);
}

/// Anna and Bert receive in the north at the same hour, in so many rooms.
fn in_rooms(rooms: &str) -> Directory {
    let openings = opening("anna", "north", "monday", "09:00", "10:30")
        + &opening("bert", "north", "monday", "09:00", "10:30");
    world_with_rooms(rooms, &openings)
}

#[test]
fn a_time_takes_the_first_free_room_of_the_office_and_none_is_left_without() {
    let centre = in_rooms(r#"[{ id = "blue", name = "Blue" }, { id = "red", name = "Red" }]"#);
    let (mut busy, monday) = (Busy::none(), query("2026-11-30", 1));
    let mut taken = Vec::new();
    for _ in 0..2 {
        let found = free_slots(&centre, &busy, &monday, at(NOW));
        let slot = found.slots().next().unwrap().clone();
        for resource in slot.resources() {
            slot.cells().for_each(|cell| assert!(busy.take(resource.clone(), Cell(cell))));
        }
        taken.push((slot.worker.to_string(), slot.room.unwrap().to_string()));
    }
    assert_eq!(taken, [("anna".into(), "blue".into()), ("bert".into(), "red".into())]);
    assert_eq!(why(&centre, &busy, &monday), NoneBecause::Full);

    // One room for two workers: whoever comes second finds nothing, though Bert is there.
    let narrow = in_rooms(r#"[{ id = "blue", name = "Blue" }]"#);
    let mut busy = Busy::none();
    let first = free_slots(&narrow, &busy, &monday, at(NOW)).days.remove(0).slots.remove(0);
    let blue = Resource::Room(id("blue"));
    first.cells().for_each(|cell| assert!(busy.take(blue.clone(), Cell(cell))));
    assert_eq!(why(&narrow, &busy, &monday), NoneBecause::Full);
    assert!(resources_for(&narrow, &monday).contains(&blue));
    // Where no room is listed there is always one.
    let unlisted = in_rooms("[]");
    let slot = free_slots(&unlisted, &busy, &monday, at(NOW)).days.remove(0).slots.remove(0);
    assert_eq!((slot.worker.as_str(), slot.room), ("anna", None));
}

#[test]
fn half_days_are_chosen_apart() {
    let only = |half_day| starts(&anna(), &SlotQuery { half_day: Some(half_day), ..query("2026-11-30", 7) });
    assert_eq!(only(HalfDay::Morning), ["11-30 09:00", "11-30 10:30"]);
    assert_eq!(only(HalfDay::Afternoon), ["12-03 13:00", "12-03 14:30"]);
}

#[test]
fn an_opening_every_second_week_skips_the_others() {
    let mut every_second = opening("anna", "north", "monday", "09:00", "12:00");
    every_second.push_str("every = 2\n");
    let dates: Vec<_> = starts(
        &world(&every_second),
        &SlotQuery { kind: AppointmentKind::FirstReception, ..query("2026-11-23", 35) },
    );
    // Counted from 6 January 2025.
    assert_eq!(dates, ["12-07 09:00", "12-07 10:30", "12-21 09:00", "12-21 10:30"]);
}

#[test]
fn holidays_closures_and_absences_take_days_away() {
    let exceptions = r#"
        [[closure]]
        office = "north"
        from = "2026-12-07"
        until = "2026-12-07"

        [[closure]]
        office = "south"
        from = "2026-12-01"
        until = "2026-12-31"

        [[absence]]
        who = { worker = "anna" }
        from = "2026-12-10"
        until = "2026-12-10"
        half_day = "afternoon"

        [[absence]]
        who = { worker = "anna" }
        from = "2026-12-14"
        until = "2026-12-14"
        half_day = "afternoon"
    "#;
    let openings = opening("anna", "north", "monday", "09:00", "12:00")
        + &opening("anna", "north", "thursday", "13:00", "16:00")
        + &opening("anna", "north", "friday", "09:00", "10:30");
    let centre = world(&(openings + exceptions));
    let dates: Vec<_> = free_slots(&centre, &Busy::none(), &query("2026-12-04", 30), at(NOW))
        .days
        .iter()
        .map(|day| day.date)
        .collect();
    let expected = [
        "2026-12-04",
        "2026-12-11",
        "2026-12-14",
        "2026-12-17",
        "2026-12-18",
        "2026-12-21",
        "2026-12-24",
        "2026-12-28",
        "2026-12-31",
    ];
    assert_eq!(
        dates,
        expected.map(day),
        "not the 7th (closed), the 10th (away), the 25th and the 1st (holidays)"
    );
    assert_eq!(why(&centre, &Busy::none(), &query("2026-12-07", 1)), NoneBecause::Closed);
    assert_eq!(why(&centre, &Busy::none(), &query("2026-12-10", 1)), NoneBecause::Absent);
    assert_eq!(why(&centre, &Busy::none(), &query("2026-12-25", 1)), NoneBecause::Closed);
}

#[test]
fn nothing_can_be_booked_in_the_past_within_two_hours_or_too_far_ahead() {
    let today = query("2026-11-26", 1);
    let at_eleven = |time| free_slots(&anna(), &Busy::none(), &today, at(time)).slots().count();
    assert_eq!(at_eleven("2026-11-26T11:00:00+01:00"), 2);
    assert_eq!(at_eleven("2026-11-26T11:01:00+01:00"), 1);
    let late = free_slots(&anna(), &Busy::none(), &today, at("2026-11-26T12:31:00+01:00"));
    assert_eq!(late.none_because, Some(NoneBecause::TooSoon));
    let counter = SlotQuery { channel: Channel::Counter, ..today };
    assert_eq!(
        free_slots(&anna(), &Busy::none(), &counter, at("2026-11-26T12:59:00+01:00")).slots().count(),
        2
    );

    assert_eq!(why(&anna(), &Busy::none(), &query("2026-11-19", 3)), NoneBecause::Past);
    assert_eq!(why(&anna(), &Busy::none(), &query("2027-06-07", 7)), NoneBecause::TooFar);
    assert_eq!(
        why(&anna(), &Busy::none(), &SlotQuery { from: chrono::NaiveDate::MAX, ..query("2026-11-19", 60) }),
        NoneBecause::TooFar
    );
}

#[test]
fn reasons_are_those_of_the_candidate_that_came_furthest() {
    let elsewhere = SlotQuery { commune: Ins::parse("52011").unwrap(), ..query("2026-11-30", 7) };
    assert_eq!(why(&anna(), &Busy::none(), &elsewhere), NoneBecause::OtherCentre);
    let nowhere = SlotQuery { commune: Ins::parse("21004").unwrap(), ..query("2026-11-30", 7) };
    assert_eq!(why(&anna(), &Busy::none(), &nowhere), NoneBecause::UnknownCommune);
    let no_office = SlotQuery { office: Some(id("west")), ..query("2026-11-30", 7) };
    assert_eq!(why(&anna(), &Busy::none(), &no_office), NoneBecause::UnknownOffice);
    assert_eq!(why(&anna(), &Busy::none(), &query("2026-12-01", 2)), NoneBecause::NoOpening);
    let stranger = SlotQuery { worker: Some(id("dora")), ..query("2026-11-30", 7) };
    assert_eq!(why(&anna(), &Busy::none(), &stranger), NoneBecause::NoWorker);
    let arabic = SlotQuery { language: Some(Language::Arabic), ..query("2026-11-30", 7) };
    assert_eq!(why(&anna(), &Busy::none(), &arabic), NoneBecause::NoInterpreter);

    let mut busy = Busy::none();
    for start in ["2026-11-30T09:00:00+01:00", "2026-11-30T10:30:00+01:00"] {
        busy.take(Resource::Worker(id("anna")), Cell::containing(at(start)));
    }
    assert_eq!(why(&anna(), &busy, &query("2026-11-30", 1)), NoneBecause::Full);
}

#[test]
fn an_interpreter_must_be_there_the_whole_time() {
    let rana = r#"
        [[interpreter]]
        id = "rana"
        name = "Rana"
        languages = ["ar"]
        hours = [{ weekday = "monday", start = "10:00", end = "12:00" }]
    "#;
    let centre = world(&(opening("anna", "north", "monday", "09:00", "12:00") + rana));
    let asked = SlotQuery { language: Some(Language::Arabic), ..query("2026-11-30", 1) };
    let found = free_slots(&centre, &Busy::none(), &asked, at(NOW));
    let slots: Vec<_> = found.slots().collect();
    assert_eq!(slots.len(), 1);
    assert_eq!(slots[0].start.format("%H:%M").to_string(), "10:30");
    assert_eq!(slots[0].interpreter, Some(id("rana")));

    let mut busy = Busy::none();
    busy.take(Resource::Interpreter(id("rana")), Cell::containing(at("2026-11-30T11:45:00+01:00")));
    assert_eq!(why(&centre, &busy, &asked), NoneBecause::Full);
    let thursdays = world(&(opening("anna", "north", "thursday", "09:00", "12:00") + rana));
    assert_eq!(
        why(
            &thursdays,
            &Busy::none(),
            &SlotQuery { language: Some(Language::Arabic), ..query("2026-11-30", 7) }
        ),
        NoneBecause::InterpreterElsewhere
    );
    // French needs nobody.
    let french = SlotQuery { language: Some(Language::French), ..query("2026-11-30", 1) };
    assert_eq!(starts(&centre, &french).len(), 2);
}

#[test]
fn an_interpreter_of_one_office_does_not_come_to_another() {
    let only_south = r#"
        [[interpreter]]
        id = "rana"
        name = "Rana"
        languages = ["ar"]
        offices = ["south"]
        hours = [{ weekday = "monday", start = "08:00", end = "18:00" }]
    "#;
    let openings = opening("anna", "north", "monday", "09:00", "12:00")
        + &opening("anna", "south", "monday", "13:00", "16:00");
    let centre = world(&(openings + only_south));
    let asked = SlotQuery { language: Some(Language::Arabic), ..query("2026-11-30", 7) };
    assert_eq!(why(&centre, &Busy::none(), &asked), NoneBecause::NoInterpreter);
    let south = SlotQuery { office: Some(id("south")), ..asked };
    assert_eq!(starts(&centre, &south), ["11-30 13:00", "11-30 14:30"]);
}

#[test]
fn the_responsible_worker_comes_first_and_each_time_is_shown_once() {
    let both = opening("anna", "north", "monday", "09:00", "12:00")
        + &opening("bert", "north", "monday", "09:00", "12:00")
        + &opening("cleo", "north", "monday", "10:30", "12:00");
    let centre = world(&both);
    let who = |busy: &Busy| -> Vec<String> {
        let found = free_slots(&centre, busy, &query("2026-11-30", 1), at(NOW));
        found.slots().map(|slot| format!("{} {}", slot.start.format("%H:%M"), slot.worker)).collect()
    };
    let mut busy = Busy::none();
    assert_eq!(who(&busy), ["09:00 anna", "10:30 anna"]);
    busy.take(Resource::Worker(id("anna")), Cell::containing(at("2026-11-30T10:30:00+01:00")));
    assert_eq!(who(&busy), ["09:00 anna", "10:30 bert"]);
    busy.take(Resource::Worker(id("bert")), Cell::containing(at("2026-11-30T11:45:00+01:00")));
    assert_eq!(who(&busy), ["09:00 anna", "10:30 cleo"]);
}

#[test]
fn staff_may_name_any_worker_and_visitors_only_their_own() {
    let centre = world(
        &(opening("anna", "north", "monday", "09:00", "12:00")
            + "[[worker]]\nid = \"dora\"\nname = \"Dora\"\n"
            + &opening("dora", "north", "tuesday", "09:00", "12:00")),
    );
    let dora = SlotQuery { worker: Some(id("dora")), ..query("2026-11-30", 7) };
    assert_eq!(why(&centre, &Busy::none(), &dora), NoneBecause::NoWorker);
    assert_eq!(
        starts(&centre, &SlotQuery { channel: Channel::Counter, ..dora }),
        ["12-01 09:00", "12-01 10:30"]
    );
}

#[test]
fn on_the_nights_when_clocks_change_no_start_is_missing_or_doubled() {
    let sundays = world(&opening("anna", "north", "sunday", "00:00", "06:00"));
    let short = SlotQuery { kind: AppointmentKind::Convention, ..query("2026-03-29", 1) };
    let early = at("2026-03-20T09:00:00+01:00");
    let walls = |date: &str, now| -> Vec<String> {
        let found = free_slots(&sundays, &Busy::none(), &SlotQuery { from: day(date), ..short.clone() }, now);
        found.slots().map(|slot| slot.start.format("%H:%M%:z").to_string()).collect()
    };
    assert_eq!(
        walls("2026-03-29", early),
        [
            "00:00+01:00",
            "00:45+01:00",
            "01:30+01:00",
            "03:00+02:00",
            "03:45+02:00",
            "04:30+02:00",
            "05:15+02:00",
        ]
    );
    assert_eq!(
        walls("2026-10-25", at("2026-10-20T09:00:00+02:00")),
        [
            "00:00+02:00",
            "00:45+02:00",
            "01:30+02:00",
            "02:15+02:00",
            "03:00+01:00",
            "03:45+01:00",
            "04:30+01:00",
            "05:15+01:00",
        ]
    );
    // The Mondays after: the door opens at nine by the clock on the wall.
    let monday = |date: &str, now| starts_at(&anna(), date, now);
    assert_eq!(monday("2027-03-22", at("2027-03-15T09:00:00+01:00")), "09:00+01:00");
    assert_eq!(monday("2027-04-05", at("2027-03-15T09:00:00+01:00")), "09:00+02:00");
    assert_eq!(monday("2027-10-25", at("2027-10-20T09:00:00+02:00")), "09:00+02:00");
    assert_eq!(monday("2027-11-08", at("2027-10-20T09:00:00+02:00")), "09:00+01:00");
}

fn starts_at(centre: &Directory, date: &str, now: chrono::DateTime<chrono::Utc>) -> String {
    let found = free_slots(centre, &Busy::none(), &query(date, 1), now);
    found.slots().next().map(|slot| slot.start.format("%H:%M%:z").to_string()).unwrap_or_default()
}

#[test]
fn alternatives_are_the_nearest_in_time_and_in_order() {
    let found = free_slots(&anna(), &Busy::none(), &query("2026-11-30", 21), at(NOW));
    let wanted = at("2026-12-07T09:00:00+01:00");
    let near: Vec<_> = alternatives(&found, wanted, 4)
        .iter()
        .map(|slot| slot.start.format("%m-%d %H:%M").to_string())
        .collect();
    assert_eq!(near, ["12-07 09:00", "12-07 10:30", "12-10 13:00", "12-10 14:30"]);
    assert!(alternatives(&found, wanted, 0).is_empty());
}

#[test]
fn a_search_never_looks_at_more_than_half_a_year() {
    assert_eq!(query("2026-11-30", 0).dates().count(), 1);
    assert_eq!(query("2026-11-30", u16::MAX).dates().count(), usize::from(domain::booking::MOST_DAYS));
    assert_eq!(SlotQuery { from: chrono::NaiveDate::MAX, ..query("2026-11-30", 9) }.dates().count(), 1);
}

/// Every quarter of an hour of a week, against the free times of an empty agenda.
#[test]
fn a_time_was_taken_only_if_it_was_ever_offered() {
    let anna = anna();
    let (now, week) = (at(NOW), query("2026-11-26", 7));
    let offered: Vec<_> =
        free_slots(&anna, &Busy::none(), &week, now).slots().map(|slot| slot.start.to_utc()).collect();
    assert_eq!(offered.len(), 4);
    let mut seen = [0; 3];
    for quarter in -96..576 {
        let start = now + chrono::TimeDelta::minutes(15 * quarter);
        let why = why_not_free(&anna, &week, start, now);
        let expected = match (start < now + anna.booking_rules().lead_time(), offered.contains(&start)) {
            (true, _) => NotFree::Past,
            (false, true) => NotFree::Taken,
            (false, false) => NotFree::NotOffered,
        };
        assert_eq!(why, expected, "{start}");
        seen[why as usize] += 1;
    }
    assert_eq!(seen, [4, 104, 564]);
}

#[test]
fn a_centre_says_from_when_until_when_people_book_and_staff_are_not_bound_by_it() {
    let directory = anna();
    let mut file = directory.own_file().clone();
    file.booking = domain::directory::BookingRules { earliest_hours: 5 * 24, latest_days: 20 };
    let careful = directory.with_own_file(file).unwrap();
    let days = |directory: &Directory, channel| {
        let query = SlotQuery { channel, ..query("2026-11-26", 60) };
        let found = free_slots(directory, &Busy::none(), &query, at(NOW));
        let days: Vec<_> = found.days.iter().map(|day| day.date.to_string()).collect();
        (days.first().unwrap().clone(), days.last().unwrap().clone(), days.len())
    };
    let (first, last, _) = days(&careful, Channel::Public);
    assert!(first.as_str() >= "2026-12-01" && last.as_str() <= "2026-12-16", "{first} {last}");
    assert_eq!(days(&careful, Channel::Counter), days(&directory, Channel::Counter));
    let far = SlotQuery { from: "2026-12-21".parse().unwrap(), ..query("2026-12-21", 5) };
    let found = free_slots(&careful, &Busy::none(), &far, at(NOW));
    assert_eq!(found.none_because, Some(domain::booking::NoneBecause::TooFar));
}
