//! Who could interpret at an appointment, and what a request asks for how long.

use chrono::TimeDelta;
use domain::booking::{
    AnswerRefused, Appointment, AppointmentId, Busy, Cell, InterpreterAnswer, InterpreterRequest, LogRefused,
    NoneBecause, Reference, Resource, Slot, SlotQuery, candidates_for, free_slots,
};
use domain::calendar::in_brussels;
use domain::directory::{AppointmentKind, Directory};
use domain::language::Language;
use domain::message::{Media, Medium, MessageKind, interpreter_medium, interpreter_message};
use domain::people::Actor;
use domain::place::Ins;

use crate::worlds::{at, id, opening, query, world};

const NOW: &str = "2026-11-26T09:00:00+01:00";
const MONDAY: &str = "2026-11-30T09:00:00+01:00";

/// An interpreter with a line more than the others.
fn interpreter(name: &str, language: &str, hours: (&str, &str), more: &str) -> String {
    let (start, end) = hours;
    format!(
        "\n[[interpreter]]\nid = \"{name}\"\nname = \"{name}\"\nlanguages = [\"{language}\"]\n\
         hours = [{{ weekday = \"monday\", start = \"{start}\", end = \"{end}\" }}]\n{more}\n"
    )
}

fn centre() -> Directory {
    let whole = ("08:30", "17:00");
    let all = [
        interpreter("asha", "so", whole, "email = \"asha@example.org\"\nphone = \"+32470123456\""),
        interpreter("brief", "so", ("08:30", "10:15"), ""),
        interpreter("elsewhere", "so", whole, "offices = [\"south\"]"),
        interpreter("hodan", "so", ("09:00", "10:30"), "phone = \"+32470123456\""),
        interpreter("late", "so", whole, "lead_days = 5"),
        interpreter("rana", "ar", whole, ""),
    ];
    world(&(opening("anna", "north", "monday", "09:00", "12:00") + &all.concat()))
}

fn appointment() -> Appointment {
    Appointment {
        centre: domain::directory::CentreId::parse("cri-centre").unwrap(),
        id: AppointmentId::new("a"),
        reference: Reference::parse("K7Q-4MD").unwrap(),
        commune: Ins::parse("58001").unwrap(),
        kind: AppointmentKind::FirstReception,
        slot: Slot {
            start: in_brussels(at(MONDAY)),
            end: in_brussels(at(MONDAY) + TimeDelta::minutes(90)),
            office: id("north"),
            worker: id("anna"),
            interpreter: Some(id("asha")),
            room: None,
        },
        language: Language::Somali,
        other_language: None,
        interpreter_language: Some(Language::Somali),
        person: None,
        case_file: None,
        booked_at: at(NOW),
        booked_by: Actor::Visitor,
        arrived_at: None,
        done_at: None,
        no_show_at: None,
        cancelled_at: None,
        cancelled_by: None,
        sequence: 0,
    }
}

fn names(one: &Appointment, now: &str) -> Vec<String> {
    candidates_for(&centre(), one, at(now)).into_iter().map(|one| one.id.to_string()).collect()
}

#[test]
fn who_else_could_interpret_speaks_the_language_is_there_all_the_time_and_can_be_asked() {
    let one = appointment();
    assert_eq!(names(&one, NOW), ["hodan"]);
    assert_eq!(names(&one, "2026-11-25T09:00:00+01:00"), ["hodan", "late"], "five days before");
    let missing = Appointment { slot: Slot { interpreter: None, ..one.slot.clone() }, ..one.clone() };
    assert_eq!(names(&missing, NOW), ["asha", "hodan"]);
    let without = Appointment { interpreter_language: None, ..one.clone() };
    assert!(names(&without, NOW).is_empty());
    assert!(names(&one, MONDAY).is_empty(), "it has begun");
    let off = one.cancelled(Actor::Visitor, at(NOW)).unwrap();
    assert!(names(&off, NOW).is_empty());
    let arrived = Appointment { arrived_at: Some(at(NOW)), ..one };
    assert!(names(&arrived, NOW).is_empty());
}

#[test]
fn a_request_is_work_once_it_was_declined_or_the_day_is_near() {
    let asked = InterpreterRequest {
        number: 1,
        interpreter: id("asha"),
        start: at(MONDAY),
        end: at(MONDAY) + TimeDelta::minutes(90),
        office: id("north"),
        asked_at: at(NOW),
        answer: None,
        ended_at: None,
    };
    let said = |answer| InterpreterRequest { answer: Some(answer), ..asked.clone() };
    let near = at(MONDAY) - TimeDelta::days(3);
    assert!(asked.is_work(near) && !asked.is_work(near - TimeDelta::seconds(1)));
    assert!(said(InterpreterAnswer::Declined).is_work(at(NOW)));
    assert!(!said(InterpreterAnswer::Confirmed).is_work(near));
    let ended = InterpreterRequest { ended_at: Some(at(NOW)), ..said(InterpreterAnswer::Declined) };
    assert!(!ended.is_work(near), "another one does it");
    assert_eq!(ended.may_answer(at(NOW)), Err(AnswerRefused::NoLonger));
    assert_eq!(asked.may_answer(at(MONDAY)), Err(AnswerRefused::TooLate));
    assert!(!said(InterpreterAnswer::Declined).is_work(at(MONDAY)));
    assert_eq!(asked.may_answer(at(MONDAY) - TimeDelta::seconds(1)), Ok(()));
}

#[test]
fn an_interpreter_is_written_to_by_letter_first_until_the_appointment_begins() {
    let centre = centre();
    let medium = |name: &str, mail, sms| {
        interpreter_medium(centre.interpreter(&id(name)).unwrap(), Media { mail, sms })
    };
    assert_eq!(medium("asha", true, true), Some(Medium::Mail));
    assert_eq!(medium("asha", false, true), Some(Medium::Sms));
    assert_eq!(medium("hodan", true, true), Some(Medium::Sms));
    assert_eq!((medium("hodan", true, false), medium("rana", true, true)), (None, None));
    let asked = |now| interpreter_message(MessageKind::InterpreterRequest, at(MONDAY), Medium::Mail, now);
    let planned = asked(at(NOW)).unwrap();
    assert_eq!((planned.due, planned.not_after), (at(NOW), at(MONDAY)));
    assert_eq!(asked(at(MONDAY)), None);
}

#[test]
fn minutes_are_noted_from_the_beginning_on_of_what_was_interpreted() {
    let one = appointment();
    assert_eq!(one.may_log_interpreter(at(NOW)), Err(LogRefused::NotBegun));
    assert_eq!(one.may_log_interpreter(at(MONDAY)), Ok(()));
    let alone = Appointment { slot: Slot { interpreter: None, ..one.slot.clone() }, ..one.clone() };
    let off = one.cancelled(Actor::Visitor, at(NOW)).unwrap();
    for nobody in [alone, off] {
        assert_eq!(nobody.may_log_interpreter(at(MONDAY)), Err(LogRefused::NobodyInterprets));
    }
}

#[test]
fn an_interpreter_who_must_be_asked_earlier_is_not_offered_any_more() {
    let rana = r#"
        [[interpreter]]
        id = "rana"
        name = "Rana"
        languages = ["ar"]
        hours = [{ weekday = "monday", start = "08:30", end = "17:00" }]
        lead_days = 3
    "#;
    let centre = world(&(opening("anna", "north", "monday", "09:00", "12:00") + rana));
    let asked = SlotQuery { language: Some(Language::Arabic), ..query("2026-11-30", 1) };
    let offered = |now: &str| free_slots(&centre, &Busy::none(), &asked, at(now));
    assert_eq!(offered("2026-11-27T23:59:00+01:00").slots().count(), 2, "three days before, until midnight");
    let late = offered("2026-11-28T00:00:00+01:00");
    assert_eq!((late.slots().count(), late.none_because), (0, Some(NoneBecause::InterpreterTooLate)));
    // Somebody else of that language still can.
    let both = r#"
        [[interpreter]]
        id = "youssef"
        name = "Youssef"
        languages = ["ar"]
        hours = [{ weekday = "monday", start = "08:30", end = "10:30" }]
    "#;
    let centre = world(&(opening("anna", "north", "monday", "09:00", "12:00") + rana + both));
    let found = free_slots(&centre, &Busy::none(), &asked, at("2026-11-28T00:00:00+01:00"));
    let slots: Vec<_> = found.slots().collect();
    assert_eq!(slots.len(), 1);
    assert_eq!(slots[0].interpreter, Some(id("youssef")));
    // And where he is taken, all is taken: she is no reason.
    let mut busy = Busy::none();
    busy.take(Resource::Interpreter(id("youssef")), Cell::containing(at("2026-11-30T09:00:00+01:00")));
    assert_eq!(
        free_slots(&centre, &busy, &asked, at("2026-11-28T00:00:00+01:00")).none_because,
        Some(NoneBecause::Full)
    );
}
