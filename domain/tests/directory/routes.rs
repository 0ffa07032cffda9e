//! From a commune to the people who receive its inhabitants.

use chrono::NaiveDate;
use domain::directory::{Directory, Route, WorkerId};
use domain::place::Ins;

use crate::shipped::{directory, files};

fn ins(code: &str) -> Ins {
    Ins::parse(code).unwrap()
}

fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

#[test]
fn a_commune_of_the_territory_leads_to_office_worker_and_stand_ins() {
    let directory = directory();
    let Route::Here(here) = directory.route(ins("58001"), today()) else { panic!("La Louvière is ours") };
    assert_eq!((here.commune.name.as_str(), here.office.id.as_str()), ("La Louvière", "la-louviere"));
    assert_eq!(here.worker.unwrap().id.as_str(), "claire");
    let stand_ins: Vec<_> = here.stand_ins.iter().map(|worker| worker.id.as_str()).collect();
    assert_eq!(stand_ins, ["samira", "julie"]);
}

#[test]
fn a_commune_of_another_centre_leads_to_its_name() {
    let directory = directory();
    let Route::OtherCentre { commune, centre } = directory.route(ins("52011"), today()) else { panic!() };
    assert_eq!((commune.name.as_str(), centre.id.as_str()), ("Charleroi", "cri-charleroi"));
    let Route::OtherCentre { centre, .. } = directory.route(ins("63023"), today()) else { panic!() };
    assert_eq!(centre.id.as_str(), "info-integration");
    assert_eq!(directory.route(ins("21004"), today()), Route::Unknown, "Brussels is not in Wallonia");
}

#[test]
fn a_former_code_leads_to_the_commune_of_today() {
    let directory = directory();
    for (former, name) in [
        ("52043", "Manage"),
        ("52063", "Seneffe"),
        ("54007", "Mouscron"),
        ("54010", "Comines-Warneton"),
        ("55010", "Enghien"),
        ("55022", "La Louvière"),
        ("55023", "Lessines"),
        ("55039", "Silly"),
        ("56011", "Binche"),
        ("56085", "Estinnes"),
        ("56087", "Morlanwelz"),
        ("82003", "Bastogne"),
        ("82005", "Bastogne"),
    ] {
        let commune = directory.commune(ins(former));
        assert_eq!(commune.map(|commune| commune.name.as_str()), Some(name), "{former}");
    }
}

#[test]
fn a_commune_handed_over_changes_its_worker_on_that_day() {
    let mut files = files();
    let handed_over: NaiveDate = "2027-01-01".parse().unwrap();
    for worker in &mut files.own.worker {
        if worker.id.as_str() == "claire" {
            worker.communes[0].until = handed_over.pred_opt();
        }
        if worker.id.as_str() == "samira" {
            let mut assignment = worker.communes[0].clone();
            (assignment.ins, assignment.from) = (ins("58001"), handed_over);
            worker.communes.push(assignment);
        }
    }
    let directory = Directory::build(files).unwrap();
    let responsible = |date| directory.responsible_for(ins("58001"), date).map(|worker| worker.id.clone());
    assert_eq!(responsible(handed_over.pred_opt().unwrap()), WorkerId::parse("claire").ok());
    assert_eq!(responsible(handed_over), WorkerId::parse("samira").ok());
}

#[test]
fn an_office_knows_its_communes() {
    let directory = directory();
    let office = directory.office_of(ins("58003")).unwrap();
    let names: Vec<_> = directory.communes_of(&office.id).map(|commune| commune.name.as_str()).collect();
    assert_eq!(names, ["Binche", "Estinnes"]);
}

/// A directory knows its communes by the codes of today; an answer stays what it
/// was, or the code that carried it could not be read again.
#[test]
fn a_former_code_is_read_as_that_of_today_and_kept_in_an_answer() {
    assert_eq!(ins("56011"), ins("58002"));
    let given = Ins::parse_as_given("56011").unwrap();
    assert_ne!(given, ins("56011"));
    assert_eq!((given.to_string().as_str(), given.number()), ("56011", 56011));
    // Five digits are enough to look for; an answer has to lie in Belgium.
    assert_eq!(ins("10000").region(), None);
    assert_eq!(Ins::parse_as_given("10000"), None);
}

#[test]
fn codes_and_ids_are_read_strictly() {
    for wrong in ["", "5800", "580011", "0800", "00001", "5800a", "٥٨٠٠١", "+5801", " 58001"] {
        assert!(Ins::parse(wrong).is_err(), "{wrong}");
    }
    assert_eq!(serde_json::to_string(&ins("58001")).unwrap(), "\"58001\"");
    assert!(serde_json::from_str::<Ins>("58001").is_err(), "a number is not a code");
    for wrong in ["", "Anna", "1anna", "an na", "anna_b", "é", &"a".repeat(41)] {
        assert!(WorkerId::parse(wrong).is_err(), "{wrong}");
    }
}
