//! The slow and obvious way to find free slots, and that the fast one agrees with
//! it in any world.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use domain::booking::{
    Channel, NoneBecause, NoneBecause as N, Resource, Slot, SlotQuery, SlotSearch, free_slots, slot_at,
};
use domain::calendar::{HalfDay, WallTime, brussels_date, holiday_on, in_brussels, instant_of};
use domain::directory::{Interpreter, InterpreterId, Opening, Room, RoomId, WeekOfMonth, WhoIsAway, Worker};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

use crate::worlds::{World, any_world, is_on};

/// Goes through every quarter of every day and asks every condition of it, one
/// after the other.
fn all_slots(world: &World) -> Vec<Slot> {
    let mut slots = Vec::new();
    for number in 0..u64::from(world.query.days) {
        let date = world.query.from + Days::new(number);
        for quarter in 0..96_u16 {
            let wall = WallTime::from_minutes(quarter * 15);
            slots.extend(instant_at(date, wall).and_then(|start| first_slot(world, date, wall, start)));
        }
    }
    slots
}

fn instant_at(date: NaiveDate, wall: WallTime) -> Option<DateTime<Utc>> {
    instant_of(date.and_time(wall.as_naive()))
}

/// Where an opening or hours begin or end; in the missing hour, at its end.
fn edge(date: NaiveDate, wall: WallTime) -> DateTime<Utc> {
    instant_at(date, wall).unwrap_or_else(|| instant_at(date, WallTime::from_minutes(180)).unwrap())
}

fn first_slot(world: &World, date: NaiveDate, wall: WallTime, start: DateTime<Utc>) -> Option<Slot> {
    let World { directory, query, now, .. } = world;
    let office = match &query.office {
        Some(id) => directory.office(id)?,
        None => directory.office_of(query.commune)?,
    };
    let (rule, rules) = (directory.kind(query.kind), directory.booking_rules());
    let end = start + TimeDelta::minutes(i64::from(rule.minutes));
    let holiday = holiday_on(date).is_some();
    let closed = directory.closures().iter().any(|closure| {
        closure.office.as_ref().is_none_or(|closed| *closed == office.id)
            && closure.from <= date
            && date <= closure.until
    });
    let too_soon = match query.channel {
        Channel::Public => start < *now + TimeDelta::hours(i64::from(rules.earliest_hours)),
        Channel::Counter => start < *now,
    };
    let past = date < brussels_date(*now);
    let too_far = query.channel == Channel::Public
        && (date - brussels_date(*now)).num_days() > i64::from(rules.latest_days);
    if holiday
        || closed
        || too_soon
        || too_far
        || past
        || query.half_day.is_some_and(|half| half != HalfDay::of(wall))
    {
        return None;
    }
    let interpreter = match query.language {
        None => None,
        Some(_) => Some(free_interpreter(world, &office.id, date, start, end)?),
    };
    let room = match office.rooms.as_slice() {
        [] => None,
        rooms => {
            let is_free = |room: &&Room| is_free(world, &Resource::Room(room.id.clone()), start, end);
            Some(rooms.iter().find(is_free)?.id.clone())
        }
    };
    for worker in candidates(world, date) {
        let receives = directory.openings().iter().any(|opening| {
            opening.worker == worker.id
                && opening.office == office.id
                && happens(opening, date)
                && (opening.kinds.is_empty() || opening.kinds.contains(&query.kind))
                && !is_away(world, &WhoIsAway::Worker(worker.id.clone()), date, opening.half_day())
                && opening.start <= wall
                && wall < opening.end
                && (wall.minutes() - opening.start.minutes()).is_multiple_of(rule.every)
                && end <= edge(date, opening.end)
                && query.half_day.is_none_or(|half| half == opening.half_day())
        });
        if receives && is_free(world, &Resource::Worker(worker.id.clone()), start, end) {
            let (office, worker) = (office.id.clone(), worker.id.clone());
            return Some(Slot {
                start: in_brussels(start),
                end: in_brussels(end),
                office,
                worker,
                interpreter,
                room,
            });
        }
    }
    None
}

fn candidates(world: &World, date: NaiveDate) -> Vec<&Worker> {
    let World { directory, query, .. } = world;
    if let (Channel::Counter, Some(named)) = (query.channel, &query.worker) {
        return directory.worker(named).into_iter().collect();
    }
    let Some(responsible) = directory.responsible_for(query.commune, date) else { return Vec::new() };
    let mut all = vec![responsible];
    all.extend(directory.stand_ins_of(responsible));
    all.retain(|worker| query.worker.as_ref().is_none_or(|named| *named == worker.id));
    all
}

/// Counted week by week from the first such day.
fn happens(opening: &Opening, date: NaiveDate) -> bool {
    if let Some(week) = opening.in_month {
        return is_of_week(week, date)
            && date.weekday() == opening.weekday
            && opening.from <= date
            && opening.until.is_none_or(|until| date <= until);
    }
    let mut first = opening.from;
    while first.weekday() != opening.weekday {
        first = first.succ_opt().unwrap();
    }
    while first < date {
        first = first + Days::new(7 * u64::from(opening.every));
    }
    first == date && opening.until.is_none_or(|until| date <= until)
}

/// Counts the days of that name in the month, from its begin or from its end.
fn is_of_week(week: WeekOfMonth, date: NaiveDate) -> bool {
    let same: Vec<_> = (1..=31)
        .filter_map(|day| date.with_day(day))
        .filter(|other| other.weekday() == date.weekday())
        .collect();
    let nth = match week {
        WeekOfMonth::First => same.first(),
        WeekOfMonth::Second => same.get(1),
        WeekOfMonth::Third => same.get(2),
        WeekOfMonth::Fourth => same.get(3),
        WeekOfMonth::Last => same.last(),
    };
    nth == Some(&date)
}

fn is_away(world: &World, who: &WhoIsAway, date: NaiveDate, half: HalfDay) -> bool {
    world.directory.absences().iter().any(|absence| {
        absence.who == *who
            && absence.from <= date
            && date <= absence.until
            && absence.half_day.is_none_or(|away| away == half)
    })
}

fn quarters(start: DateTime<Utc>, end: DateTime<Utc>) -> impl Iterator<Item = DateTime<Utc>> {
    std::iter::successors(Some(start), |quarter| Some(*quarter + TimeDelta::minutes(15)))
        .take_while(move |quarter| *quarter < end)
}

fn is_free(world: &World, resource: &Resource, start: DateTime<Utc>, end: DateTime<Utc>) -> bool {
    quarters(start, end).all(|quarter| {
        let cell = quarter.timestamp() / 900;
        world.busy.is_free(resource, cell..cell + 1)
    })
}

fn free_interpreter(
    world: &World,
    office: &domain::directory::OfficeId,
    date: NaiveDate,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
) -> Option<InterpreterId> {
    let language = world.query.language?;
    let works = |one: &Interpreter, quarter: DateTime<Utc>| {
        let half =
            if quarter < edge(date, HalfDay::AFTERNOON) { HalfDay::Morning } else { HalfDay::Afternoon };
        let away = is_away(world, &WhoIsAway::Interpreter(one.id.clone()), date, half);
        let hours = one.hours.iter().any(|hours| {
            hours.weekday == date.weekday()
                && edge(date, hours.start) <= quarter
                && quarter < edge(date, hours.end)
        });
        hours && !away
    };
    let free = world.directory.interpreters().find(|one| {
        one.languages.contains(&language)
            && (one.offices.is_empty() || one.offices.contains(office))
            && brussels_date(world.now) + Days::new(u64::from(one.lead_days)) <= date
            && quarters(start, end).all(|quarter| works(one, quarter))
            && is_free(world, &Resource::Interpreter(one.id.clone()), start, end)
    });
    free.map(|one| one.id.clone())
}

/// How many worlds are searched: so many in each run of the tests, ten thousand where
/// `JALON_WORLDS` says so.
fn worlds() -> u32 {
    std::env::var("JALON_WORLDS").ok().and_then(|number| number.parse().ok()).unwrap_or(400)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(worlds()))]

    #[test]
    fn the_fast_search_finds_what_the_obvious_one_finds(world in any_world()) {
        let World { directory, busy, query, now, .. } = &world;
        let found = free_slots(directory, busy, query, *now);
        let slots: Vec<_> = found.slots().cloned().collect();
        prop_assert_eq!(&slots, &all_slots(&world));
        prop_assert_eq!(found.none_because.is_some(), slots.is_empty());
        // From an index one hears the same, and when there is a time next.
        let kept = world.index().free_slots(query, *now);
        prop_assert_eq!(&SlotSearch { next_day: None, ..kept.clone() }, &found);
        prop_assert!(kept.next_day.is_none() || slots.is_empty());
        // Every day that was looked at has times or a reason.
        let dates: BTreeSet<_> = found.days.iter().map(|day| day.date).chain(found.without.iter().map(|day| day.date)).collect();
        let is_for_ever = found.none_because.is_some_and(NoneBecause::is_for_ever);
        prop_assert_eq!(dates.len(), if is_for_ever { 0 } else { query.dates().count() });
        prop_assert_eq!(dates.len(), found.days.len() + found.without.len());
        for day in &found.without {
            let alone = SlotQuery { from: day.date, days: 1, ..query.clone() };
            prop_assert_eq!(free_slots(directory, busy, &alone, *now).none_because, Some(day.because));
        }
        // A day that is shown has a slot, and days and times are in order.
        prop_assert!(found.days.iter().all(|day| !day.slots.is_empty()));
        prop_assert!(found.days.is_sorted_by(|one, next| one.date < next.date));
        prop_assert!(slots.is_sorted_by(|one, next| one.start < next.start));
        for day in &found.days {
            prop_assert!(day.slots.iter().all(|slot| is_on(slot.start.to_utc(), day.date)));
        }
        // What is shown can be booked.
        for slot in &slots {
            prop_assert_eq!(slot_at(directory, busy, query, slot.start.to_utc(), *now), Some(slot.clone()));
        }
    }

    #[test]
    fn what_is_taken_disappears_and_nothing_else_of_other_people(world in any_world()) {
        let World { directory, mut busy, query, now, .. } = world;
        let before = free_slots(&directory, &busy, &query, now);
        let Some(first) = before.slots().next().cloned() else { return Ok(()) };
        for resource in first.resources() {
            for cell in first.cells() {
                busy.take(resource.clone(), domain::booking::Cell(cell));
            }
        }
        let after = free_slots(&directory, &busy, &query, now);
        for slot in after.slots() {
            let shares_something = slot.worker == first.worker
                || (slot.interpreter.is_some() && slot.interpreter == first.interpreter)
                || (slot.room.is_some() && slot.room == first.room);
            let meets = slot.start < first.end && first.start < slot.end;
            prop_assert!(!(shares_something && meets), "{:?} meets {:?}", slot, first);
        }
        for slot in before.slots().filter(|slot| slot.start >= first.end || slot.end <= first.start) {
            prop_assert!(after.slots().any(|still| still == slot));
        }
    }
}

/// A search that finds nothing anywhere would agree with any other: the worlds by
/// chance are full of times, of interpreters, of rooms, and of every reason for none.
#[test]
fn worlds_by_chance_are_worth_searching() {
    let mut runner =
        TestRunner::new_with_rng(ProptestConfig::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let (mut with_slots, mut with_interpreter, mut of_stand_ins, mut reasons) = (0, 0, 0, BTreeSet::new());
    let (mut with_room, mut in_another_room) = (0, 0);
    for _ in 0..1_000 {
        let World { directory, busy, query, now, .. } = any_world().new_tree(&mut runner).unwrap().current();
        let found = free_slots(&directory, &busy, &query, now);
        with_slots += u32::from(!found.days.is_empty());
        with_interpreter += u32::from(found.slots().any(|slot| slot.interpreter.is_some()));
        of_stand_ins += u32::from(found.slots().any(|slot| slot.worker.as_str() != "anna"));
        with_room += u32::from(found.slots().any(|slot| slot.room.is_some()));
        let is_first = |id: &RoomId| id.as_str().ends_with("-0");
        in_another_room +=
            u32::from(found.slots().filter_map(|slot| slot.room.as_ref()).any(|id| !is_first(id)));
        reasons.extend(found.none_because);
    }
    assert!(
        with_slots > 200 && with_interpreter > 40 && of_stand_ins > 80,
        "{with_slots} {with_interpreter} {of_stand_ins}"
    );
    assert!(with_room > 80 && in_another_room > 30, "{with_room} {in_another_room}");
    for why in [
        N::Past,
        N::NoOpening,
        N::Closed,
        N::Absent,
        N::NoInterpreter,
        N::InterpreterElsewhere,
        N::InterpreterTooLate,
        N::TooSoon,
        N::Full,
    ] {
        assert!(reasons.contains(&why), "{why:?} is missing among {reasons:?}");
    }
}
