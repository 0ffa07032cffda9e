//! Receiving somebody now.

use domain::booking::{
    Appointment, Busy, Cell, Channel, NoneBecause, NotNow, ReceiveRefused, Resource, SlotQuery, State,
    slot_now,
};
use domain::directory::{AppointmentKind, Directory};
use domain::language::Language;
use proptest::prelude::*;

use crate::life::{appointment, slot};
use crate::worlds::{World, any_world, at, id, opening, query, world, world_with_rooms};

/// Anna, in the north, asked at any hour.
fn with_anna() -> SlotQuery {
    SlotQuery {
        worker: Some(id("anna")),
        office: Some(id("north")),
        channel: Channel::Counter,
        ..query("2026-11-30", 1)
    }
}

fn taken(resource: &Resource, from: &str, until: &str) -> Busy {
    let mut busy = Busy::none();
    for cell in Cell::span(at(from), at(until)) {
        busy.take(resource.clone(), Cell(cell));
    }
    busy
}

fn span(directory: &Directory, busy: &Busy, now: &str) -> Result<String, NotNow> {
    slot_now(directory, busy, &with_anna(), at(now))
        .map(|slot| format!("{}–{}", slot.start.format("%H:%M"), slot.end.format("%H:%M")))
}

#[test]
fn it_begins_with_the_quarter_of_an_hour_and_lasts_as_long_as_usual() {
    // She has no hours at all on a Sunday evening, and on Christmas nobody has.
    let directory = world("");
    for (now, said) in [
        ("2026-11-29T20:00:00+01:00", "20:00–21:30"),
        ("2026-11-29T20:14:59+01:00", "20:00–21:30"),
        ("2026-11-29T20:15:00+01:00", "20:15–21:45"),
        ("2026-12-25T09:07:00+01:00", "09:00–10:30"),
    ] {
        assert_eq!(span(&directory, &Busy::none(), now).unwrap(), said, "{now}");
    }
}

#[test]
fn it_lasts_until_her_next_appointment_where_that_begins_before() {
    let (directory, anna) = (world(""), Resource::Worker(id("anna")));
    let busy = taken(&anna, "2026-11-30T11:00:00+01:00", "2026-11-30T12:00:00+01:00");
    assert_eq!(span(&directory, &busy, "2026-11-30T10:03:00+01:00").unwrap(), "10:00–11:00");
    assert_eq!(span(&directory, &busy, "2026-11-30T10:59:00+01:00").unwrap(), "10:45–11:00");
    assert_eq!(span(&directory, &busy, "2026-11-30T11:00:00+01:00"), Err(NotNow::Taken));
    assert_eq!(span(&directory, &busy, "2026-11-30T11:59:00+01:00"), Err(NotNow::Taken));
    assert_eq!(span(&directory, &busy, "2026-11-30T12:00:00+01:00").unwrap(), "12:00–13:30");
    // Whoever else is taken is no matter.
    let bert = taken(&Resource::Worker(id("bert")), "2026-11-30T10:00:00+01:00", "2026-11-30T12:00:00+01:00");
    assert_eq!(span(&directory, &bert, "2026-11-30T10:03:00+01:00").unwrap(), "10:00–11:30");
}

#[test]
fn a_room_is_named_where_one_is_free_until_the_end_and_nobody_is_sent_away_for_it() {
    let rooms = "[{ id = \"blue\", name = \"Blue\" }, { id = \"red\", name = \"Red\" }]";
    let directory = world_with_rooms(rooms, "");
    let now = at("2026-11-30T10:03:00+01:00");
    let room = |busy: &Busy| {
        let slot = slot_now(&directory, busy, &with_anna(), now).unwrap();
        slot.room.map(|room| room.to_string())
    };
    assert_eq!(room(&Busy::none()).as_deref(), Some("blue"));
    let mut busy =
        taken(&Resource::Room(id("blue")), "2026-11-30T11:15:00+01:00", "2026-11-30T11:30:00+01:00");
    assert_eq!(room(&busy).as_deref(), Some("red"), "the blue one is asked for before the end");
    for cell in Cell::span(at("2026-11-30T09:00:00+01:00"), at("2026-11-30T12:00:00+01:00")) {
        busy.take(Resource::Room(id("red")), Cell(cell));
    }
    assert_eq!(room(&busy), None);
}

#[test]
fn an_interpreter_comes_along_if_she_is_there_and_nobody_is_sent_away_without_one() {
    let lina = "[[interpreter]]\nid = \"lina\"\nname = \"Lina\"\nlanguages = [\"ar\"]\n\
                hours = [{ weekday = \"monday\", start = \"09:00\", end = \"12:00\" }]\n";
    let directory = world(lina);
    let interpreter = |language, now: &str| {
        let asked = SlotQuery { language: Some(language), ..with_anna() };
        slot_now(&directory, &Busy::none(), &asked, at(now)).unwrap().interpreter.map(|one| one.to_string())
    };
    assert_eq!(interpreter(Language::Arabic, "2026-11-30T10:00:00+01:00").as_deref(), Some("lina"));
    assert_eq!(interpreter(Language::Arabic, "2026-11-30T11:00:00+01:00"), None, "until half past twelve");
    assert_eq!(interpreter(Language::Chinese, "2026-11-30T10:00:00+01:00"), None);
}

#[test]
fn who_does_not_exist_receives_nobody_and_who_lives_elsewhere_is_not_received() {
    let directory = world("");
    let now = at("2026-11-30T10:00:00+01:00");
    let why = |asked: SlotQuery| slot_now(&directory, &Busy::none(), &asked, now).unwrap_err();
    let never = NotNow::Never;
    assert_eq!(why(SlotQuery { worker: Some(id("nobody")), ..with_anna() }), never(NoneBecause::NoWorker));
    assert_eq!(
        why(SlotQuery { office: Some(id("nowhere")), ..with_anna() }),
        never(NoneBecause::UnknownOffice)
    );
    let elsewhere = domain::place::Ins::parse("52011").unwrap();
    assert_eq!(why(SlotQuery { commune: elsewhere, ..with_anna() }), never(NoneBecause::OtherCentre));
}

proptest! {
    /// In any world: it has begun in this quarter, nobody of it is taken, and one
    /// quarter more would be too much or too long.
    #[test]
    fn what_fits_is_free_and_nothing_longer_fits(world in any_world(), worker in 0..3_usize) {
        let World { directory, busy, query, now, .. } = &world;
        let worker = Resource::Worker(id(["anna", "bert", "cleo"][worker]));
        let Resource::Worker(named) = &worker else { unreachable!() };
        let office = query.office.clone().unwrap_or_else(|| id("north"));
        let asked = SlotQuery {
            worker: Some(named.clone()), office: Some(office), channel: Channel::Counter, ..query.clone()
        };
        let first = Cell::containing(*now).0;
        match slot_now(directory, busy, &asked, *now) {
            Err(why) => {
                prop_assert_eq!(why, NotNow::Taken);
                prop_assert!(!busy.is_free(&worker, first..first + 1));
            }
            Ok(slot) => {
                let cells = slot.cells();
                prop_assert_eq!(cells.start, first);
                for resource in slot.resources() {
                    prop_assert!(busy.is_free(&resource, cells.clone()), "{resource}");
                }
                let usual = i64::from(directory.kind(AppointmentKind::FirstReception).minutes) / 15;
                let length = cells.end - cells.start;
                prop_assert!((1..=usual).contains(&length));
                let more = cells.end..cells.end + 1;
                prop_assert!(length == usual || !busy.is_free(&worker, more));
            }
        }
    }
}

const DURING: &str = "2026-12-01T09:40:00+01:00";

#[test]
fn an_appointment_of_today_or_later_becomes_one_that_is_now() {
    let now = at("2026-12-01T08:20:00+01:00");
    let there = slot("2026-12-01T08:15:00+01:00");
    let early = appointment().received(there.clone(), now).unwrap();
    assert_eq!((early.state(), &early.slot, early.sequence), (State::Arrived, &there, 1));
    assert_eq!(early.arrived_at, Some(now));
    assert_eq!(early.may_move(now).unwrap_err(), domain::booking::MoveRefused::TooLate);
    // A day before hers, too.
    assert_eq!(appointment().may_receive(at("2026-11-30T10:00:00+01:00")), Ok(()));
}

#[test]
fn who_was_missed_and_comes_late_was_not_missed() {
    let late = at("2026-12-01T15:05:00+01:00");
    let missed = Appointment { no_show_at: Some(at(DURING)), ..appointment() };
    assert_eq!(missed.state(), State::NoShow);
    let there = slot("2026-12-01T15:00:00+01:00");
    let received = missed.received(there, late).unwrap();
    assert_eq!((received.state(), received.no_show_at), (State::Arrived, None));
    assert!(!missed.is_now(late) && received.is_now(late));
    // Since when she waits stays.
    let waiting = Appointment { arrived_at: Some(at(DURING)), ..appointment() };
    let received = waiting.received(slot("2026-12-01T15:00:00+01:00"), late).unwrap();
    assert_eq!(received.arrived_at, Some(at(DURING)));
}

#[test]
fn what_is_over_is_not_received_once_more() {
    let today = at(DURING);
    let refused = |one: Appointment, now| one.may_receive(now).unwrap_err();
    let cancelled = Appointment { cancelled_at: Some(today), ..appointment() };
    assert_eq!(refused(cancelled, today), ReceiveRefused::Cancelled);
    let done = Appointment { done_at: Some(today), ..appointment() };
    assert_eq!(refused(done, today), ReceiveRefused::Done);
    let erased = Appointment { person: None, ..appointment() };
    assert_eq!(refused(erased, today), ReceiveRefused::Erased);
    assert_eq!(refused(appointment(), at("2026-12-02T00:00:00+01:00")), ReceiveRefused::PastDay);
}

#[test]
fn the_search_for_now_names_who_receives_and_where() {
    let (worker, office) = (id("bert"), id("south"));
    let asked = appointment().search_now(&worker, &office, at("2026-11-30T23:30:00Z"));
    assert_eq!((asked.worker, asked.office), (Some(worker), Some(office)));
    assert_eq!((asked.from.to_string().as_str(), asked.days), ("2026-12-01", 1));
    assert_eq!((asked.language, asked.channel), (Some(Language::Ukrainian), Channel::Counter));
    // At hours when she does not receive, she does now.
    let directory = world(&opening("bert", "south", "monday", "09:00", "12:00"));
    let night =
        SlotQuery { language: None, worker: Some(id("bert")), office: Some(id("south")), ..with_anna() };
    assert!(slot_now(&directory, &Busy::none(), &night, at("2026-11-30T23:30:00+01:00")).is_ok());
}
