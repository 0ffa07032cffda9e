//! The board says of each office and day what a search for every worker says.

use std::collections::BTreeSet;

use domain::booking::{BoardQuery, Busy, Channel, NoneBecause, SlotQuery, board, free_slots};
use domain::calendar::brussels_date;
use domain::directory::AppointmentKind;
use domain::language::Language;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use crate::worlds::{World, any_world, at, day, opening, world};

fn asked(world: &World) -> BoardQuery {
    let SlotQuery { kind, from, days, language, .. } = world.query.clone();
    BoardQuery { kind, from, days, language }
}

/// The times at which one could come to each office on each day, asked worker by worker.
fn starts(world: &World, busy: &Busy) -> Vec<(String, String, BTreeSet<String>)> {
    let mut all = Vec::new();
    for office in world.directory.offices() {
        for date in world.query.dates() {
            let mut starts = BTreeSet::new();
            for worker in world.directory.workers() {
                let query = SlotQuery {
                    from: date,
                    days: 1,
                    half_day: None,
                    office: Some(office.id.clone()),
                    worker: Some(worker.id.clone()),
                    channel: Channel::Counter,
                    ..world.query.clone()
                };
                let found = free_slots(&world.directory, busy, &query, world.now);
                starts.extend(found.slots().map(|slot| slot.start.to_rfc3339()));
            }
            all.push((office.id.to_string(), date.to_string(), starts));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn each_cell_counts_what_a_search_for_every_worker_finds(world in any_world()) {
        let told = board(&world.directory, &world.busy, &asked(&world), world.now);
        let cells = told.iter().flat_map(|office| office.days.iter().map(move |day| (office, day)));
        for ((office, day), (id, date, starts)) in cells.zip(starts(&world, &world.busy)) {
            prop_assert_eq!((office.office.to_string(), day.date.to_string()), (id, date));
            prop_assert_eq!(day.free, starts.len());
            prop_assert_eq!(day.first.map(|first| first.to_rfc3339()), starts.first().cloned());
            prop_assert_eq!(day.none_because.is_some(), day.free == 0);
            prop_assert!(day.free <= day.all);
            prop_assert!(day.all == 0 || !day.workers.is_empty());
        }
        // From an index one hears the same, and its one pass over all offices counts the same.
        let index = world.index();
        prop_assert_eq!(&index.board(&asked(&world), world.now), &told);
        let today = brussels_date(world.now);
        let counts = index.starts(&asked(&world), None, world.now);
        for (office, counted) in told.iter().zip(&counts) {
            prop_assert_eq!(&office.office, &counted.office);
            let free: Vec<_> = office.days.iter().filter(|day| day.date >= today).map(|day| day.free).collect();
            let counted: Vec<_> = counted.days.iter().map(|day| day.count_ones() as usize).collect();
            prop_assert_eq!(free, counted);
        }
        for office in &told {
            let first = office.days.iter().find(|day| day.free > 0).map(|day| day.date);
            prop_assert_eq!(office.next_free(), first);
        }
    }

    /// What could be had is what is free where nothing is taken and one asks long before.
    #[test]
    fn all_is_what_an_empty_agenda_would_have_free(world in any_world()) {
        let told = board(&world.directory, &world.busy, &asked(&world), world.now);
        for (place, date) in world.query.dates().enumerate() {
            let ahead = at(&format!("{date}T12:00:00Z")) - chrono::TimeDelta::days(186);
            let then = World { now: ahead, ..world.clone() };
            let empty = board(&then.directory, &Busy::none(), &asked(&then), ahead);
            for (office, other) in told.iter().zip(&empty) {
                prop_assert_eq!(office.days[place].all, other.days[place].free);
            }
        }
    }
}

/// Boards that are empty everywhere would agree with any search.
#[test]
fn boards_by_chance_are_worth_looking_at() {
    let mut runner =
        TestRunner::new_with_rng(ProptestConfig::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let (mut partly, mut reasons) = (0, BTreeSet::new());
    for _ in 0..300 {
        let world = any_world().new_tree(&mut runner).unwrap().current();
        for office in board(&world.directory, &world.busy, &asked(&world), world.now) {
            partly += office.days.iter().filter(|day| day.free > 0 && day.free < day.all).count();
            reasons.extend(office.days.iter().filter_map(|day| day.none_because));
        }
    }
    assert!(partly > 20, "{partly}");
    for why in [
        NoneBecause::Past,
        NoneBecause::NoWorker,
        NoneBecause::Closed,
        NoneBecause::Absent,
        NoneBecause::NoInterpreter,
        NoneBecause::InterpreterElsewhere,
        NoneBecause::TooSoon,
        NoneBecause::Full,
    ] {
        assert!(reasons.contains(&why), "{why:?} is missing among {reasons:?}");
    }
}

#[test]
fn who_receives_and_who_interprets_are_named_and_a_closed_day_has_neither() {
    let monday = opening("anna", "north", "monday", "09:00", "12:00");
    let directory = world(&format!(
        "{monday}{}[[interpreter]]\nid = \"lina\"\nname = \"Lina\"\nlanguages = [\"ar\"]\n\
         hours = [{{ weekday = \"monday\", start = \"11:30\", end = \"16:00\" }}]\n\
         [[interpreter]]\nid = \"late\"\nname = \"Late\"\nlanguages = [\"tr\"]\n\
         hours = [{{ weekday = \"monday\", start = \"12:00\", end = \"16:00\" }}]\n\
         [[closure]]\nfrom = \"2026-12-07\"\nuntil = \"2026-12-07\"\n",
        opening("bert", "north", "monday", "13:00", "16:00"),
    ));
    let query = BoardQuery {
        kind: AppointmentKind::FirstReception,
        from: day("2026-11-30"),
        days: 8,
        language: None,
    };
    let told = board(&directory, &Busy::none(), &query, at("2026-11-26T09:00:00+01:00"));
    let [north, south] = &told[..] else { panic!("{told:?}") };
    let (open, closed) = (&north.days[0], &north.days[7]);
    let ids = |day: &domain::booking::OfficeDay| {
        let workers = day.workers.iter().map(ToString::to_string);
        workers.chain(day.interpreters.iter().map(ToString::to_string)).collect::<Vec<_>>()
    };
    assert_eq!(
        (open.free, open.all, ids(open)),
        (4, 4, vec!["anna", "bert", "late", "lina"].into_iter().map(str::to_owned).collect())
    );
    assert_eq!((closed.free, closed.all, ids(closed)), (0, 0, Vec::new()));
    assert_eq!(closed.none_because, Some(NoneBecause::Closed));
    assert_eq!(north.days[1].none_because, Some(NoneBecause::NoWorker));
    assert_eq!((north.next_free(), south.next_free()), (Some(day("2026-11-30")), None));
    let arabic = BoardQuery { language: Some(Language::Arabic), ..query.clone() };
    let told = board(&directory, &Busy::none(), &arabic, at("2026-11-26T09:00:00+01:00"));
    // Of Bert's two times, the interpreter is there for both; of Anna's for none.
    assert_eq!((told[0].days[0].free, told[0].days[0].all), (2, 2));
}
