//! When somebody can be met, as an agenda shows it.

use domain::booking::free_slots;
use domain::calendar::Holiday;
use domain::directory::{InterpreterId, OfficeId, Presence, WorkerId};

use proptest::prelude::*;

use super::worlds::{World, any_world, day, opening, world};

fn hours(presence: &Presence) -> Vec<String> {
    presence.hours.iter().map(|hours| format!("{}-{}", hours.start, hours.end)).collect()
}

fn anna() -> WorkerId {
    WorkerId::parse("anna").unwrap()
}

/// Anna receives on Mondays, in the morning in the north, then in the south.
fn mondays(more: &str) -> String {
    let (morning, afternoon) = (
        opening("anna", "north", "monday", "09:00", "12:00"),
        opening("anna", "south", "monday", "13:00", "16:00"),
    );
    format!("{afternoon}{morning}{more}")
}

#[test]
fn a_worker_is_where_her_openings_say_in_the_order_of_the_clock() {
    let directory = world(&mondays(""));
    let monday = directory.presence_of_worker(&anna(), None, day("2026-11-23"));

    assert_eq!(hours(&monday), ["09:00-12:00", "13:00-16:00"]);
    assert_eq!(monday.hours[0].office, OfficeId::parse("north").ok());
    assert!(!monday.away && !monday.closed);
    assert_eq!(directory.presence_of_worker(&anna(), None, day("2026-11-24")), Presence::default());
}

#[test]
fn an_absence_of_half_a_day_takes_half_of_the_hours() {
    let absence = "[[absence]]\nwho = { worker = \"anna\" }\nfrom = \"2026-11-23\"\nuntil = \"2026-11-23\"\nhalf_day = \"morning\"\n";
    let directory = world(&mondays(absence));
    let monday = directory.presence_of_worker(&anna(), None, day("2026-11-23"));

    assert_eq!(hours(&monday), ["13:00-16:00"]);
    assert!(monday.away && !monday.closed);
}

#[test]
fn a_closure_of_one_office_leaves_the_hours_at_the_other() {
    let closure = "[[closure]]\noffice = \"south\"\nfrom = \"2026-11-20\"\nuntil = \"2026-11-23\"\n";
    let directory = world(&mondays(closure));
    let monday = directory.presence_of_worker(&anna(), None, day("2026-11-23"));

    assert_eq!(hours(&monday), ["09:00-12:00"]);
    assert!(monday.closed && !monday.away);
}

#[test]
fn on_a_holiday_nobody_is_there_and_the_agenda_knows_its_name() {
    let directory = world(&mondays(""));
    let easter_monday = day("2026-04-06");

    assert_eq!(directory.holiday_on(easter_monday), Some(Holiday::EasterMonday));
    let presence = directory.presence_of_worker(&anna(), None, easter_monday);
    assert!(presence.hours.is_empty() && presence.closed);
}

#[test]
fn an_interpreter_away_in_the_afternoon_stays_until_half_past_twelve() {
    let interpreter = "[[interpreter]]\nid = \"rana\"\nname = \"Rana\"\nlanguages = [\"ar\"]\nhours = [{ weekday = \"monday\", start = \"08:30\", end = \"17:00\" }]\n\
        [[absence]]\nwho = { interpreter = \"rana\" }\nfrom = \"2026-11-23\"\nuntil = \"2026-11-23\"\nhalf_day = \"afternoon\"\n";
    let directory = world(interpreter);
    let monday = directory.presence_of_interpreter(&InterpreterId::parse("rana").unwrap(), day("2026-11-23"));

    assert_eq!(hours(&monday), ["08:30-12:30"]);
    assert!(monday.away);
}

proptest! {
    /// The agenda and the search read the same directory: what one offers, the
    /// other shows as open.
    #[test]
    fn every_free_slot_lies_within_the_hours_of_its_worker(world in any_world()) {
        let World { directory, busy, query, now, .. } = &world;
        for slot in free_slots(directory, busy, query, *now).slots() {
            let presence = directory.presence_of_worker(&slot.worker, None, slot.date());
            let (start, end) = (slot.start.time(), slot.end.time());
            let is_inside = presence.hours.iter().any(|hours| {
                hours.office.as_ref() == Some(&slot.office) && hours.start.as_naive() <= start && end <= hours.end.as_naive()
            });
            prop_assert!(is_inside, "{slot:?} in {presence:?}");
        }
    }
}

/// Asked about one office, an agenda knows that she is at another.
#[test]
fn whoever_receives_elsewhere_does_not_simply_not_receive() {
    let directory = world(&mondays(""));
    let (north, south) = (OfficeId::parse("north").unwrap(), OfficeId::parse("south").unwrap());
    let monday = directory.presence_of_worker(&anna(), Some(&north), day("2026-11-23"));
    assert_eq!(hours(&monday), ["09:00-12:00"]);
    assert_eq!(monday.elsewhere.as_slice(), std::slice::from_ref(&south));
    let tuesday = directory.presence_of_worker(&anna(), Some(&north), day("2026-11-24"));
    assert_eq!(tuesday, Presence::default());

    let closure = "[[closure]]\noffice = \"south\"\nfrom = \"2026-11-20\"\nuntil = \"2026-11-23\"\n";
    let directory = world(&mondays(closure));
    let at = |office| directory.presence_of_worker(&anna(), Some(office), day("2026-11-23"));
    assert!(!at(&north).closed && at(&north).elsewhere.is_empty());
    assert!(at(&south).closed && at(&south).elsewhere.as_slice() == std::slice::from_ref(&north));
    assert!(directory.is_all_closed(Some(&south), day("2026-11-23")));
    assert!(!directory.is_all_closed(None, day("2026-11-23")));
    let closure = "[[closure]]\nfrom = \"2026-11-20\"\nuntil = \"2026-11-23\"\n";
    let closed = world(&mondays(closure));
    assert!(
        closed.is_all_closed(None, day("2026-11-23"))
            && closed.is_all_closed(Some(&north), day("2026-11-23"))
    );
}
