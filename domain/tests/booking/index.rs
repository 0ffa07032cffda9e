//! What an index knows beside what any search finds.

use std::sync::Arc;

use domain::booking::{
    BoardQuery, Cell, Resource, SlotIndex, SlotQuery, SlotSearch, free_slots, free_slots_for_move,
};
use domain::calendar::HalfDay;
use proptest::prelude::*;

use crate::life::appointment;
use crate::worlds::{World, any_world, at, day, id, opening, query, world};

const NOW: &str = "2026-11-26T09:00:00+01:00";

fn anna() -> SlotIndex {
    let hours = opening("anna", "north", "monday", "09:00", "12:00")
        + &opening("anna", "north", "monday", "13:00", "14:30");
    SlotIndex::new(Arc::new(world(&hours)), day("2026-11-26"))
}

fn hers() -> Resource {
    Resource::Worker(id("anna"))
}

#[test]
fn a_time_that_is_kept_for_somebody_is_free_from_the_moment_on_at_which_that_ends() {
    let mut index = anna();
    let nine = Cell::containing(at("2026-11-30T09:00:00+01:00"));
    let kept_until = at("2026-11-26T09:10:00+01:00");
    index.set(&hers(), nine.0..nine.0 + 1, [(nine, Some(kept_until))]);
    let free = |index: &SlotIndex, now: &str| {
        let found = index.free_slots(&query("2026-11-30", 1), at(now));
        let asked = BoardQuery {
            kind: query("2026-11-30", 1).kind,
            from: day("2026-11-30"),
            days: 1,
            language: None,
        };
        let counted: u32 =
            index.starts(&asked, None, at(now)).iter().map(|office| office.days[0].count_ones()).sum();
        assert_eq!(found.slots().count(), counted as usize);
        counted
    };
    assert_eq!(free(&index, NOW), 2);
    assert_eq!(free(&index, "2026-11-26T09:09:59+01:00"), 2);
    assert_eq!(free(&index, "2026-11-26T09:10:00+01:00"), 3);
    // Kept on, then booked, then given back.
    index.set(&hers(), nine.0..nine.0 + 1, [(nine, Some(at("2026-11-26T09:20:00+01:00")))]);
    assert_eq!(free(&index, "2026-11-26T09:10:00+01:00"), 2);
    index.set(&hers(), nine.0..nine.0 + 6, (0..6).map(|n| (Cell(nine.0 + n), None)));
    assert_eq!(free(&index, "2026-11-26T09:30:00+01:00"), 2);
    index.set(&hers(), nine.0..nine.0 + 6, []);
    assert_eq!(free(&index, NOW), 3);
}

#[test]
fn half_days_are_counted_apart() {
    let index = anna();
    let asked =
        BoardQuery { kind: query("2026-11-30", 1).kind, from: day("2026-11-30"), days: 8, language: None };
    let count = |half: Option<HalfDay>| -> Vec<u32> {
        let starts = index.starts(&asked, half, at(NOW));
        starts.iter().map(|office| office.days.iter().map(|day| day.count_ones()).sum()).collect()
    };
    assert_eq!(count(None), [6, 0]);
    assert_eq!(count(Some(HalfDay::Morning)), [4, 0]);
    assert_eq!(count(Some(HalfDay::Afternoon)), [2, 0]);
}

#[test]
fn what_is_over_it_neither_knows_nor_needs() {
    let mut index = anna();
    let before = index.free_slots(&query("2026-11-30", 30), at(NOW));
    let all = index.cells();
    for week in 1..200 {
        let cell = all.start - week * 7 * 96;
        index.set(&hers(), cell..cell + 96, (0..96).map(|n| (Cell(cell + n), None)));
    }
    // Nor who has left.
    index.set(&Resource::Worker(id("gone")), all.clone(), [(Cell(all.start), None)]);
    assert_eq!(index.free_slots(&query("2026-11-30", 30), at(NOW)), before);
    assert_eq!(index.cells(), all);
    let days = ["2026-11-25", "2026-11-26", "2026-11-28", "2026-11-29"];
    assert_eq!(days.map(|date| index.serves(day(date))), [false, true, true, false]);
}

#[test]
fn the_next_day_lies_as_far_ahead_as_one_may_book() {
    let mut index = anna();
    let all = index.cells();
    let next = |index: &SlotIndex, days| index.free_slots(&query("2026-11-27", days), at(NOW)).next_day;
    assert_eq!(next(&index, 1), Some(day("2026-11-30")));
    assert_eq!(next(&index, 9), None, "there is one among those that were asked for");
    let easter = Cell::containing(at("2027-03-29T00:00:00+02:00")).0;
    index.set(&hers(), all.start..easter, (all.start..easter).map(|cell| (Cell(cell), None)));
    // The 29th of March is Easter Monday.
    assert_eq!(next(&index, 1), Some(day("2027-04-05")));
    index.set(&hers(), all.clone(), all.clone().map(|cell| (Cell(cell), None)));
    assert_eq!(next(&index, 1), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_move_finds_in_it_what_it_finds_in_what_was_read(world in any_world(), number in 0..50_usize) {
        let World { directory, busy, query, now, .. } = &world;
        let slots: Vec<_> = free_slots(directory, busy, query, *now).slots().cloned().collect();
        if slots.is_empty() {
            return Ok(());
        }
        let mut one = appointment();
        one.slot = slots[number % slots.len()].clone();
        let mut index = world.index();
        let cells = one.slot.cells();
        for resource in one.slot.resources() {
            index.set(&resource, cells.clone(), cells.clone().map(|cell| (Cell(cell), None)));
        }
        let asked = SlotQuery { worker: None, ..query.clone() };
        let found = index.free_slots_for_move(&one, &asked, *now);
        let expected = free_slots_for_move(directory, busy, &one, &asked, *now);
        prop_assert_eq!(SlotSearch { next_day: None, ..found }, expected);
        let without_it = index.free_slots(&asked, *now);
        prop_assert!(!without_it.slots().any(|slot| slot.start == one.slot.start && slot.worker == one.slot.worker));
    }
}
