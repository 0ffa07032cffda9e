//! Which hours more would help most.

use domain::booking::{Wish, extra_openings};
use domain::calendar::HalfDay;
use domain::directory::AppointmentKind;
use domain::language::Language;

use crate::life::appointment;
use crate::worlds::{at, day, id, opening, world};

/// A Thursday: from Sunday on hours can be changed.
const TODAY: &str = "2026-11-26";

fn wish(office: &str, language: Option<Language>, latest: &str) -> Wish {
    Wish { office: id(office), kind: AppointmentKind::FirstReception, language, latest: day(latest) }
}

#[test]
fn the_half_day_that_serves_most_comes_first() {
    let directory = world(&opening("anna", "north", "monday", "09:00", "12:00"));
    let arabic = Some(Language::Arabic);
    let wishes = [
        // Two fit into a half-day; the third comes a week later, in time.
        wish("north", arabic, "2026-12-08"),
        wish("north", arabic, "2026-12-01"),
        wish("north", arabic, "2026-12-01"),
        // Nobody can come that soon.
        wish("north", arabic, "2026-11-28"),
        wish("south", None, "2026-12-03"),
    ];
    let found = extra_openings(&directory, &wishes, day(TODAY));
    let told: Vec<_> = found
        .iter()
        .map(|one| {
            (one.office.as_str(), one.language, one.first.to_string(), one.half_day, one.serves, one.times)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("north", arabic, "2026-11-30".to_owned(), HalfDay::Morning, 3, 2),
            ("south", None, "2026-11-30".to_owned(), HalfDay::Morning, 1, 1),
        ]
    );
    assert!(extra_openings(&directory, &wishes[3..4], day(TODAY)).is_empty());
    assert!(extra_openings(&directory, &[], day(TODAY)).is_empty());
}

#[test]
fn closed_days_help_nobody_and_short_meetings_are_more() {
    let hours = opening("anna", "north", "monday", "09:00", "12:00");
    let closure = "[[closure]]\noffice = \"north\"\nfrom = \"2026-11-30\"\nuntil = \"2026-12-01\"\n";
    let directory = world(&(hours + closure));
    let short = Wish { kind: AppointmentKind::Convention, ..wish("north", None, "2026-12-02") };
    let found = extra_openings(&directory, &vec![short; 5], day(TODAY));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].first, found[0].serves, found[0].times), (day("2026-12-02"), 4, 1));
}

#[test]
fn who_comes_within_four_weeks_waits_for_nothing() {
    let of = |start: &str, booked: &str, today: &str| {
        let mut one = appointment();
        let length = one.slot.end - one.slot.start;
        one.slot.start = domain::calendar::in_brussels(at(start));
        one.slot.end = one.slot.start + length;
        one.booked_at = at(booked);
        Wish::of_late(&one, day(today)).map(|wish| wish.latest.to_string())
    };
    let (booked, later) = ("2026-11-02T09:00:00+01:00", "2026-12-22T09:00:00+01:00");
    assert_eq!(of("2026-11-30T09:00:00+01:00", booked, "2026-11-03"), None);
    assert_eq!(of("2026-12-01T09:00:00+01:00", booked, "2026-11-03").as_deref(), Some("2026-11-30"));
    assert_eq!(of(later, booked, "2026-11-03").as_deref(), Some("2026-11-30"));
    // The four weeks are over: soon helps, unless she comes by then.
    assert_eq!(of(later, booked, "2026-12-01").as_deref(), Some("2026-12-15"));
    assert_eq!(of(later, booked, "2026-12-08"), None);
    let mut cancelled = appointment();
    cancelled.booked_at = at("2026-10-01T09:00:00+02:00");
    assert!(Wish::of_late(&cancelled, day("2026-11-03")).is_some());
    cancelled.cancelled_at = Some(at(booked));
    assert_eq!(Wish::of_late(&cancelled, day("2026-11-03")), None);
}
