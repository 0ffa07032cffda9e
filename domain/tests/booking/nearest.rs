//! Where there is no free time: why, in as few lines as days allow, and what else.

use domain::booking::{Channel, DayWithout, Nearest, NoneBecause, SlotDay, SlotQuery, SlotSearch, nearest};
use domain::calendar::HalfDay;

use crate::worlds::{day, id, opening, query, world};

fn told(days: &[(&str, NoneBecause)], free: &[&str]) -> Vec<String> {
    let without = days.iter().map(|(date, because)| DayWithout { date: day(date), because: *because });
    let days = free.iter().map(|date| SlotDay { date: day(date), slots: Vec::new() });
    let search = SlotSearch { days: days.collect(), without: without.collect(), ..SlotSearch::default() };
    let line = |days: &domain::booking::DaysWithout| {
        format!("{} {} {:?}", days.from.format("%d"), days.until.format("%d"), days.because)
    };
    search.days_without().iter().map(line).collect()
}

#[test]
fn days_with_the_same_reason_are_one_and_days_that_tell_nothing_part_nothing() {
    use NoneBecause::{Absent, Closed, Full, NoOpening, Past};
    let week = [
        ("2026-12-06", Past),
        ("2026-12-07", Full),
        ("2026-12-08", NoOpening),
        ("2026-12-09", Full),
        ("2026-12-10", Absent),
        ("2026-12-11", Closed),
        ("2026-12-12", NoOpening),
        ("2026-12-14", Full),
    ];
    assert_eq!(told(&week, &[]), ["07 09 Full", "10 10 Absent", "11 11 Closed", "14 14 Full"]);
    assert_eq!(told(&week[1..4], &["2026-12-08"]), ["07 07 Full", "09 09 Full"]);
    assert_eq!(told(&[week[2], week[6]], &[]), ["08 12 NoOpening"]);
    assert!(told(&[], &[]).is_empty());
}

#[test]
fn what_is_near_is_the_other_half_of_the_day_and_where_the_same_people_receive() {
    let hours = [
        opening("anna", "north", "monday", "09:00", "12:00"),
        opening("bert", "south", "tuesday", "09:00", "12:00"),
    ];
    let directory = world(&hours.concat());
    let ways = |query: &SlotQuery| -> Vec<Nearest> {
        nearest(&directory, query).into_iter().map(|(way, _)| way).collect()
    };
    let south = Nearest::Office(id("south"));
    assert_eq!(ways(&query("2026-11-30", 7)), std::slice::from_ref(&south));
    let morning = SlotQuery { half_day: Some(HalfDay::Morning), ..query("2026-11-30", 7) };
    assert_eq!(ways(&morning), [Nearest::HalfDay(HalfDay::Afternoon), south]);
    let (_, asked) = nearest(&directory, &morning).remove(0);
    assert_eq!(asked, SlotQuery { half_day: Some(HalfDay::Afternoon), ..morning.clone() });
    let in_the_south = SlotQuery { office: Some(id("south")), ..query("2026-11-30", 7) };
    assert_eq!(ways(&in_the_south), [Nearest::Office(id("north"))]);
    // Staff who name somebody ask where she receives.
    let named = SlotQuery { worker: Some(id("anna")), channel: Channel::Counter, ..in_the_south };
    assert_eq!(ways(&named), [Nearest::Office(id("north"))]);
}
