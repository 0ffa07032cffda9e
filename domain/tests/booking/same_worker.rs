//! Where an appointment moves, its own worker comes first.

use domain::booking::{
    Appointment, Busy, Channel, SlotQuery, free_slots, free_slots_for_move, slot_at_for_move,
};
use proptest::prelude::*;

use crate::life::appointment;
use crate::worlds::{World, any_world, at, id, opening, query, world};

fn with(worker: &str) -> Appointment {
    let mut one = appointment();
    one.slot.worker = id(worker);
    one
}

#[test]
fn the_own_worker_is_proposed_before_the_one_who_is_responsible() {
    let directory = world(
        &[
            opening("anna", "north", "monday", "09:00", "12:00"),
            opening("bert", "north", "monday", "10:30", "12:00"),
            opening("bert", "north", "monday", "13:00", "16:00"),
        ]
        .concat(),
    );
    let asked = SlotQuery { channel: Channel::Counter, office: Some(id("north")), ..query("2026-11-30", 1) };
    let now = at("2026-11-26T09:00:00+01:00");
    let found = |one: &Appointment| -> Vec<String> {
        let found = free_slots_for_move(&directory, &Busy::none(), one, &asked, now);
        found.slots().map(|slot| format!("{} {}", slot.start.format("%H:%M"), slot.worker)).collect()
    };
    assert_eq!(found(&with("anna")), ["09:00 anna", "10:30 anna", "13:00 bert", "14:30 bert"]);
    assert_eq!(found(&with("bert")), ["09:00 anna", "10:30 bert", "13:00 bert", "14:30 bert"]);
    // Who has left the centre is no reason to find nothing.
    assert_eq!(found(&with("gone")), ["09:00 anna", "10:30 anna", "13:00 bert", "14:30 bert"]);
    let half_past_ten = at("2026-11-30T10:30:00+01:00");
    let slot =
        slot_at_for_move(&directory, &Busy::none(), &with("bert"), &asked, (half_past_ten, now)).unwrap();
    assert_eq!(slot.worker, id("bert"));

    let found = free_slots_for_move(&directory, &Busy::none(), &with("bert"), &asked, now);
    let only = found.clone().only_with(&with("bert"));
    assert_eq!(only.slots().count(), 3);
    assert!(only.slots().all(|slot| slot.worker == id("bert")));
    assert_eq!(found.clone().only_with(&with("cleo")), found, "where she has no time, all of them");
}

proptest! {
    #[test]
    fn no_time_is_lost_and_hers_are_hers(world in any_world(), worker in 0..3_usize) {
        let World { directory, busy, query, now, .. } = &world;
        let one = with(["anna", "bert", "cleo"][worker]);
        let found = free_slots_for_move(directory, busy, &one, query, *now);
        let all = free_slots(directory, busy, query, *now);
        let hers = SlotQuery { worker: query.worker.clone().or(Some(one.slot.worker.clone())), ..query.clone() };
        let hers = free_slots(directory, busy, &hers, *now);
        for slot in all.slots() {
            prop_assert!(found.slots().any(|other| other.start == slot.start));
        }
        for slot in hers.slots() {
            prop_assert!(found.slots().any(|other| other == slot));
        }
        for slot in found.slots() {
            prop_assert!(all.slots().chain(hers.slots()).any(|other| other == slot));
            let again = slot_at_for_move(directory, busy, &one, query, (slot.start.to_utc(), *now));
            prop_assert_eq!(again.as_ref(), Some(slot));
        }
        prop_assert_eq!(found.none_because.is_some(), found.days.is_empty());
        prop_assert!(found.days.iter().all(|day| day.slots.is_sorted_by(|one, next| one.start < next.start)));
    }
}
