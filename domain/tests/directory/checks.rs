//! A directory with one thing wrong says exactly that; with several, all of them.

use domain::directory::files::{CentreFile, DirectoryFiles};
use domain::directory::{
    Assignment, Directory, DirectoryFile, Fault, Interpreter, InterpretingMode, WhoIsAway, WorkerId,
};
use domain::place::Ins;

use crate::shipped::files;

/// The faults after a change to the shipped files.
fn faults(change: impl FnOnce(&mut DirectoryFiles)) -> Vec<(String, Fault)> {
    let mut files = files();
    change(&mut files);
    let faults: Vec<_> = files.check().into_iter().map(|problem| (problem.entry, problem.fault)).collect();
    assert_eq!(Directory::build(files).is_err(), !faults.is_empty());
    faults
}

/// The only fault after a change to the centre's own file.
pub fn fault(change: impl FnOnce(&mut CentreFile)) -> Fault {
    let mut faults = faults(|files| change(&mut files.own));
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults.remove(0).1
}

fn unknown(name: &str) -> Fault {
    Fault::Unknown(name.to_owned())
}

#[test]
fn names_that_do_not_exist_are_named() {
    let nobody = WorkerId::parse("nobody").unwrap();
    assert_eq!(fault(|own| own.worker[0].stand_ins.push(nobody.clone())), unknown("worker \"nobody\""));
    assert_eq!(
        fault(|own| own.absence[0].who = WhoIsAway::Worker(nobody.clone())),
        unknown("worker \"nobody\"")
    );
    assert_eq!(
        fault(|own| own.closure[2].office = Some("nowhere".to_owned().try_into().unwrap())),
        unknown("office \"nowhere\"")
    );
    assert_eq!(
        fault(|own| own.interpreter[0].offices.push("nowhere".to_owned().try_into().unwrap())),
        unknown("office \"nowhere\"")
    );
    assert_eq!(fault(|own| own.opening[0].worker = nobody), unknown("worker \"nobody\""));
    assert!(
        faults(|files| files.own.centre = "elsewhere".to_owned().try_into().unwrap())
            .contains(&("centre".to_owned(), unknown("centre \"elsewhere\"")))
    );
    assert_eq!(
        faults(|files| files.communes[0].centre = "elsewhere".to_owned().try_into().unwrap())[0].1,
        unknown("centre \"elsewhere\"")
    );
}

#[test]
fn the_same_key_twice_is_seen_everywhere() {
    assert!(
        faults(|files| files.communes.push(files.communes[0].clone()))
            .iter()
            .any(|(_, fault)| *fault == Fault::Twice)
    );
    assert_eq!(faults(|files| files.centres.centre.push(files.centres.centre[3].clone()))[0].1, Fault::Twice);
    assert_eq!(fault(|own| own.office.push(own.office[1].clone())), Fault::Twice);
    assert_eq!(fault(|own| own.interpreter.push(own.interpreter[0].clone())), Fault::Twice);
    // Also in two offices: a room is known by its id alone.
    assert_eq!(fault(|own| own.office[1].rooms = own.office[0].rooms[..1].to_vec()), Fault::Twice);
    assert_eq!(fault(|own| own.kind.push(own.kind[0])), Fault::Twice);
    assert_eq!(fault(|own| own.territory.push(own.territory[0].clone())), Fault::Twice);
}

#[test]
fn a_commune_needs_an_office_and_one_worker_at_any_time() {
    assert_eq!(fault(|own| drop(own.territory.remove(0))), Fault::NoOffice);
    assert_eq!(fault(|own| own.worker[0].communes.clear()), Fault::NoWorker);
    assert_eq!(fault(|own| own.worker[0].communes[0].until = "2027-01-31".parse().ok()), Fault::NoWorker);
    let again = |own: &mut CentreFile, until: Option<&str>, from: &str| {
        let ins = Ins::parse("58001").unwrap();
        own.worker[0].communes[0].until = until.map(|until| until.parse().unwrap());
        own.worker[1].communes.push(Assignment { ins, from: from.parse().unwrap(), until: None });
    };
    assert_eq!(
        fault(|own| again(own, None, "2027-02-01")),
        Fault::TwoWorkers("worker \"claire\"".to_owned())
    );
    assert_eq!(fault(|own| again(own, Some("2027-01-30"), "2027-02-01")), Fault::NoWorker);
    assert!(faults(|files| again(&mut files.own, Some("2027-01-31"), "2027-02-01")).is_empty());
}

#[test]
fn a_commune_of_another_centre_has_no_office_here() {
    let charleroi = Ins::parse("52011").unwrap();
    let faults = faults(|files| {
        let mut row = files.own.territory[0].clone();
        row.ins = charleroi;
        files.own.territory.push(row);
    });
    assert!(
        faults.iter().any(|(_, fault)| *fault == Fault::NotOurs("\"cri-charleroi\"".to_owned())),
        "{faults:?}"
    );
}

#[test]
fn hours_are_quarters_in_one_half_day_and_end_after_they_begin() {
    let time = |text: &str| text.to_owned().try_into().unwrap();
    assert_eq!(fault(|own| own.opening[0].end = time("11:50")), Fault::NotAQuarter("start and end"));
    assert_eq!(fault(|own| own.opening[0].end = time("09:00")), Fault::EndsBeforeItBegins);
    assert_eq!(fault(|own| own.opening[0].end = time("14:00")), Fault::CrossesHalfDays);
    assert_eq!(fault(|own| own.opening[0].until = "2020-01-01".parse().ok()), Fault::EndsBeforeItBegins);
    assert_eq!(fault(|own| own.opening[0].every = 0), Fault::OutOfBounds("every"));
    assert_eq!(fault(|own| own.kind[0].minutes = 50), Fault::NotAQuarter("minutes"));
    assert_eq!(fault(|own| own.kind[0].every = 0), Fault::OutOfBounds("every"));
    assert_eq!(fault(|own| own.absence[0].until = "2020-01-01".parse().unwrap()), Fault::EndsBeforeItBegins);
    assert_eq!(fault(|own| own.closure[0].until = "2020-01-01".parse().unwrap()), Fault::EndsBeforeItBegins);
    assert_eq!(fault(|own| own.interpreter[0].hours[0].end = time("08:00")), Fault::EndsBeforeItBegins);
}

#[test]
fn nobody_is_at_two_places_at_once() {
    let overlaps = |fault: Fault| matches!(fault, Fault::Overlaps(_));
    assert!(overlaps(fault(|own| own.opening.push(own.opening[0].clone()))));
    // Every second week, in the same weeks and in the other ones.
    let alternating = |own: &mut CentreFile, from: &str| {
        let mut other = own.opening[0].clone();
        own.opening[0].every = 2;
        other.every = 2;
        other.from = from.parse().unwrap();
        own.opening.push(other);
    };
    assert!(overlaps(fault(|own| alternating(own, "2025-01-20"))));
    assert!(faults(|files| alternating(&mut files.own, "2025-01-13")).is_empty());
    // One after the other, and one term after the other.
    let later = |own: &mut CentreFile| {
        let mut other = own.opening[0].clone();
        own.opening[0].until = "2026-12-31".parse().ok();
        other.from = "2027-01-01".parse().unwrap();
        own.opening.push(other);
    };
    assert!(faults(|files| later(&mut files.own)).is_empty());
}

#[test]
fn what_is_shown_is_not_empty_and_lies_in_belgium() {
    assert_eq!(fault(|own| own.office[0].street.clear()), Fault::Empty("street"));
    assert_eq!(fault(|own| own.worker[0].name = "  ".to_owned()), Fault::Empty("name"));
    assert_eq!(fault(|own| own.office[0].rooms[1].name = "  ".to_owned()), Fault::Empty("name"));
    assert_eq!(fault(|own| own.office[0].position.latitude = 4.2), Fault::NotInBelgium);
    assert_eq!(fault(|own| own.office[0].postal_code = 71), Fault::NotAPostalCode("71".to_owned()));
    assert_eq!(
        faults(|files| files.communes[0].postal_codes = "7100 abc".to_owned())[0].1,
        Fault::NotAPostalCode("abc".to_owned())
    );
    assert_eq!(faults(|files| files.communes[0].postal_codes.clear())[0].1, Fault::Empty("postal_codes"));
    assert_eq!(fault(|own| own.interpreter[0].languages.clear()), Fault::Empty("languages"));
    assert_eq!(
        fault(|own| own.interpreter[0].languages = vec![domain::language::Language::French]),
        Fault::NotASpokenLanguage("fr".to_owned())
    );
    assert_eq!(fault(|own| own.interpreter[0].provider = Some(" ".to_owned())), Fault::Empty("provider"));
    assert_eq!(fault(|own| own.interpreter[0].lead_days = 61), Fault::OutOfBounds("lead_days"));
    let faults = faults(|files| files.own.opening.retain(|opening| opening.office.as_str() != "ath"));
    assert_eq!(faults, [("office \"ath\"".to_owned(), Fault::NeverOpen)]);
}

#[test]
fn every_problem_is_named_at_once_with_its_file() {
    let mut files = files();
    files.communes[3].name.clear();
    files.centres.centre[1].name.clear();
    files.own.office[2].town.clear();
    files.own.worker[4].stand_ins = vec![files.own.worker[4].id.clone()];
    let problems = files.check();
    let found: Vec<_> = problems.iter().map(|problem| problem.file).collect();
    assert_eq!(
        found,
        [DirectoryFile::Communes, DirectoryFile::Centres, DirectoryFile::Own, DirectoryFile::Own]
    );
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(lines[0], "communes.csv: commune 25018: `name` is empty");
    assert_eq!(lines[3], "demonstration.toml: worker \"elena\": stands in for herself");
}

#[test]
fn an_unknown_word_in_a_file_is_refused() {
    for slip in [
        "demonstration = true\ncenter = \"x\"",
        "demonstration = true\ncentre = \"X Y\"",
        "[[opening]]\nweekday = \"lundi\"",
        "[[opening]]\nstart = \"9h\"",
    ] {
        assert!(toml::from_str::<CentreFile>(slip).is_err(), "{slip}");
    }
    // Of an interpreter: what may be left out, and what it may not say.
    let one = "id = \"rana\"\nname = \"Rana\"\nlanguages = [\"ar\"]\nhours = []\n";
    let plain: Interpreter = toml::from_str(one).unwrap();
    assert_eq!((plain.mode, plain.lead_days, plain.is_asked()), (InterpretingMode::OnSite, 0, false));
    let fine =
        "email = \"rana@example.org\"\nphone = \"+32470123456\"\nmode = \"video\"\ngender = \"woman\"\n";
    assert!(toml::from_str::<Interpreter>(&[one, fine].concat()).unwrap().is_asked());
    for slip in
        ["email = \"rana\"", "phone = \"0470 12 34 56\"", "mode = \"letter\"", "gender = \"f\"", "lead = 2"]
    {
        assert!(toml::from_str::<Interpreter>(&[one, slip].concat()).is_err(), "{slip}");
    }
}
