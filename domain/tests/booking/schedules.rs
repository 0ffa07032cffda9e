//! Hours that are edited: what is offered fits them, what a change does is told, and a
//! form says what is wrong with it.

use chrono::{NaiveDate, Weekday};
use domain::booking::free_slots;
use domain::calendar::HalfDay;
use domain::directory::{AppointmentKind, Closure, Directory, KindRule, OfficeId, WeekOfMonth, WorkerId};
use domain::schedule::{
    EditRefused, PREVIEW_DAYS, ScheduleDraft, ScheduleEdit, ScheduleError, ScheduleField as F,
    ScheduleWhy as W, ScheduleWish, Unfit, Who, compare, fits,
};
use proptest::prelude::*;

use super::worlds::{World, any_world, day, opening, world};

/// Anna receives on Monday mornings in the north.
fn mondays(more: &str) -> Directory {
    world(&[opening("anna", "north", "monday", "09:00", "12:00"), more.to_owned()].concat())
}

fn edited(directory: &Directory, edit: &ScheduleEdit) -> Directory {
    directory.with_own_file(edit.apply(directory.own_file()).unwrap()).unwrap()
}

fn closure(from: &str, until: &str) -> ScheduleEdit {
    ScheduleEdit::AddClosure(Closure {
        office: OfficeId::parse("north").ok(),
        from: day(from),
        until: day(until),
    })
}

proptest! {
    #[test]
    fn whatever_is_offered_fits_the_hours(world in any_world()) {
        let World { directory, busy, query, now, .. } = &world;
        for slot in free_slots(directory, busy, query, *now).slots() {
            prop_assert_eq!(fits(directory, query.kind, slot), Ok(()), "{:?}", slot);
        }
    }

    #[test]
    fn a_change_and_its_contrary_leave_everything_as_it_was(world in any_world(), place in any::<prop::sample::Index>()) {
        let directory = &world.directory;
        let file = directory.own_file();
        prop_assume!(!file.opening.is_empty());
        let place = place.index(file.opening.len());
        let removed = ScheduleEdit::RemoveOpening(place).apply(file).unwrap();
        prop_assert_eq!(removed.opening.len() + 1, file.opening.len());
        let back = ScheduleEdit::AddOpening(file.opening[place].clone()).apply(&removed).unwrap();
        let Ok(back) = directory.with_own_file(back) else { return Ok(()) };
        let today = day("2026-11-23");
        let nothing = compare(directory, &back, today);
        prop_assert_eq!((nothing.lost.len(), nothing.gained.len()), (0, 0));
        // What one way takes, the other way gives.
        if let Ok(without) = directory.with_own_file(removed) {
            let (there, back) = (compare(directory, &without, today), compare(&without, directory, today));
            prop_assert_eq!((there.lost, there.gained), (back.gained, back.lost));
        }
    }
}

#[test]
fn the_reason_why_an_appointment_falls_out_is_the_first_that_holds() {
    let before = mondays("");
    let query = super::worlds::query("2026-11-30", 1);
    let now = "2026-11-26T08:00:00Z".parse().unwrap();
    let found = free_slots(&before, &domain::booking::Busy::none(), &query, now);
    let slot = found.slots().next().unwrap();
    assert_eq!(fits(&before, query.kind, slot), Ok(()));
    let closed = edited(&before, &closure("2026-11-30", "2026-11-30"));
    assert_eq!(fits(&closed, query.kind, slot), Err(Unfit::Closed));
    let away = |half_day| {
        let who = domain::directory::WhoIsAway::Worker(WorkerId::parse("anna").unwrap());
        let absence = domain::directory::Absence { who, from: slot.date(), until: slot.date(), half_day };
        edited(&before, &ScheduleEdit::AddAbsence(absence))
    };
    assert_eq!(fits(&away(None), query.kind, slot), Err(Unfit::WorkerAway));
    assert_eq!(fits(&away(Some(HalfDay::Morning)), query.kind, slot), Err(Unfit::WorkerAway));
    assert_eq!(fits(&away(Some(HalfDay::Afternoon)), query.kind, slot), Ok(()));
    let openings = &before.own_file().opening;
    let place =
        openings.iter().position(|one| one.worker == slot.worker && one.happens_on(slot.date())).unwrap();
    let mut shorter = openings[place].clone();
    shorter.start = domain::calendar::WallTime::parse("10:00").unwrap();
    assert_eq!(
        fits(&edited(&before, &ScheduleEdit::ChangeOpening(place, shorter)), query.kind, slot),
        Err(Unfit::NotReceived)
    );
    let mut convention = openings[place].clone();
    convention.kinds = vec![AppointmentKind::Convention];
    let only = edited(&before, &ScheduleEdit::ChangeOpening(place, convention));
    assert_eq!(fits(&only, query.kind, slot), Err(Unfit::NotReceived));
    assert_eq!(fits(&only, AppointmentKind::Convention, slot), Ok(()));
}

#[test]
fn a_preview_names_the_hours_of_eight_weeks_and_no_more() {
    let before = mondays("");
    let after = edited(&before, &closure("2026-11-01", "2027-12-31"));
    let today = day("2026-11-26");
    let change = compare(&before, &after, today);
    let mondays: Vec<NaiveDate> = change.lost.iter().map(|hours| hours.date).collect();
    assert_eq!((mondays.len(), mondays[0]), (8, day("2026-11-30")));
    assert!((*mondays.last().unwrap() - today).num_days() < PREVIEW_DAYS as i64);
    assert!(change.lost.iter().all(|hours| hours.who == Who::Worker(WorkerId::parse("anna").unwrap())));
    assert!(change.gained.is_empty());
}

#[test]
fn a_change_of_nothing_or_of_what_is_not_there_is_none() {
    let directory = mondays("");
    let file = directory.own_file();
    let same = ScheduleEdit::ChangeOpening(0, file.opening[0].clone());
    assert_eq!(same.apply(file), Err(EditRefused::ChangesNothing));
    let rule = directory.kind(AppointmentKind::Convention);
    let first = ScheduleEdit::SetKind(KindRule { minutes: 30, ..rule }).apply(file).unwrap();
    assert_eq!(
        ScheduleEdit::SetKind(KindRule { minutes: 30, ..rule }).apply(&first),
        Err(EditRefused::ChangesNothing)
    );
    for edit in [
        ScheduleEdit::RemoveOpening(file.opening.len()),
        ScheduleEdit::ChangeOpening(usize::MAX, file.opening[0].clone()),
        ScheduleEdit::RemoveAbsence(file.absence.len()),
        ScheduleEdit::RemoveClosure(file.closure.len()),
    ] {
        assert_eq!(edit.apply(file), Err(EditRefused::NothingThere), "{edit:?}");
    }
    let twice = closure("2026-12-24", "2026-12-31").apply(file).unwrap();
    assert_eq!(closure("2026-12-24", "2026-12-31").apply(&twice), Err(EditRefused::ChangesNothing));
}

#[test]
fn the_last_friday_of_a_month_is_the_fourth_or_the_fifth() {
    let fridays = |week: WeekOfMonth| -> Vec<String> {
        let days = day("2027-01-01").iter_days().take(90);
        let days = days.filter(|date| chrono::Datelike::weekday(date) == Weekday::Fri && week.holds(*date));
        days.map(|date| date.to_string()).collect()
    };
    assert_eq!(fridays(WeekOfMonth::First), ["2027-01-01", "2027-02-05", "2027-03-05"]);
    assert_eq!(fridays(WeekOfMonth::Fourth), ["2027-01-22", "2027-02-26", "2027-03-26"]);
    assert_eq!(fridays(WeekOfMonth::Last), ["2027-01-29", "2027-02-26", "2027-03-26"]);
}

fn no_phone(_: &str) -> Result<domain::people::Phone, domain::people::PhoneFault> {
    Err(domain::people::PhoneFault::Unreadable)
}

fn draft(what: &str) -> ScheduleDraft {
    let text = str::to_owned;
    ScheduleDraft {
        what: text(what),
        who: text("worker:anna"),
        office: text("north"),
        weekday: text("4"),
        start: text("13:00"),
        end: text("16:00"),
        rhythm: text("2"),
        from: text("2026-12-01"),
        ..ScheduleDraft::default()
    }
}

#[test]
fn a_form_is_read_whole_or_says_all_that_is_wrong() {
    let read = draft("opening").parse(no_phone).unwrap();
    let ScheduleWish::Edit(ScheduleEdit::AddOpening(opening)) = read else { panic!("{read:?}") };
    assert_eq!((opening.weekday, opening.every, opening.until), (Weekday::Thu, 2, None));
    let once = ScheduleDraft { rhythm: "once".into(), weekday: "1".into(), ..draft("opening") };
    let Ok(ScheduleWish::Edit(ScheduleEdit::AddOpening(once))) = once.parse(no_phone) else { panic!() };
    assert_eq!((once.weekday, once.until, once.is_once()), (Weekday::Tue, Some(day("2026-12-01")), true));
    let all = AppointmentKind::ALL.map(|kind| kind.code().to_owned()).to_vec();
    let Ok(ScheduleWish::Edit(ScheduleEdit::AddOpening(every))) =
        (ScheduleDraft { kinds: all, ..draft("opening") }).parse(no_phone)
    else {
        panic!()
    };
    assert!(every.kinds.is_empty());
    let wrong = ScheduleDraft {
        who: "interpreter:rana".into(),
        office: "No Id".into(),
        weekday: "8".into(),
        start: "13:10".into(),
        end: String::new(),
        rhythm: "0".into(),
        from: "soon".into(),
        until: "2026-11-01".into(),
        kinds: vec!["dance".into()],
        ..draft("opening")
    };
    let found: Vec<_> = wrong
        .parse(no_phone)
        .unwrap_err()
        .into_iter()
        .map(|ScheduleError { field, why }| (field, why))
        .collect();
    assert_eq!(
        found,
        [
            (F::Who, W::Missing),
            (F::Office, W::Missing),
            (F::Start, W::NotAQuarter),
            (F::End, W::Missing),
            (F::Rhythm, W::Missing),
            (F::From, W::NotADate),
            (F::Weekday, W::Missing),
            (F::Kinds, W::Missing),
        ]
    );
    let early = ScheduleDraft { end: "12:00".into(), until: "2026-11-30".into(), ..draft("opening") };
    let found: Vec<_> =
        early.parse(no_phone).unwrap_err().into_iter().map(|error| (error.field, error.why)).collect();
    assert_eq!(found, [(F::End, W::BeforeBegin), (F::Until, W::BeforeBegin)]);
    for what in ["", "dance", "remove-opening", "restore", "remove-absence", "remove-closure"] {
        assert_eq!(draft(what).parse(no_phone).unwrap_err(), [], "{what}: no form that one can fill in");
    }
}

#[test]
fn absences_closures_lengths_and_the_way_back_are_read() {
    let days =
        |what: &str| ScheduleDraft { from: "2026-12-24".into(), until: "2026-12-31".into(), ..draft(what) };
    let Ok(ScheduleWish::Edit(ScheduleEdit::AddAbsence(absence))) =
        (ScheduleDraft { half_day: "morning".into(), who: "interpreter:rana".into(), ..days("absence") })
            .parse(no_phone)
    else {
        panic!()
    };
    assert_eq!(absence.half_day, Some(HalfDay::Morning));
    let Ok(ScheduleWish::Edit(ScheduleEdit::AddClosure(all))) =
        (ScheduleDraft { office: String::new(), ..days("closure") }).parse(no_phone)
    else {
        panic!()
    };
    assert_eq!(all.office, None);
    let errors = ScheduleDraft { who: "nobody".into(), ..draft("absence") }.parse(no_phone).unwrap_err();
    assert_eq!(
        errors.iter().map(|error| (error.field, error.why)).collect::<Vec<_>>(),
        [(F::Who, W::Missing), (F::Until, W::Missing)]
    );
    let kind = |minutes: &str, every: &str| ScheduleDraft {
        kinds: vec!["convention".into()],
        minutes: minutes.into(),
        every: every.into(),
        ..ScheduleDraft { what: "kind".into(), ..ScheduleDraft::default() }
    };
    let read = kind("45", "30").parse(no_phone);
    assert_eq!(
        read,
        Ok(ScheduleWish::Edit(ScheduleEdit::SetKind(KindRule {
            kind: AppointmentKind::Convention,
            minutes: 45,
            every: 30
        })))
    );
    let errors = kind("50", "300").parse(no_phone).unwrap_err();
    assert_eq!(
        errors.iter().map(|error| (error.field, error.why)).collect::<Vec<_>>(),
        [(F::Minutes, W::NotALength), (F::Every, W::NotALength)]
    );
    assert_eq!(
        (ScheduleDraft { place: "3".into(), ..draft("restore") }).parse(no_phone),
        Ok(ScheduleWish::Restore(3))
    );
}
