//! The files that come with the project.

use std::path::Path;

use chrono::{Days, NaiveDate, NaiveTime};
use domain::booking::{Busy, Channel, SlotQuery, free_slots};
use domain::calendar::instant_of;
use domain::directory::files::{CommuneRow, DirectoryFiles, OutlineRow};
use domain::directory::{
    AppointmentKind, Area, CentreConfidence, CentreId, Corner, Directory, Outline, Scheme,
};
use domain::language::Language;
use domain::place::Ins;

/// The folder's files as they are.
pub fn files() -> DirectoryFiles {
    let read = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../directory");
        std::fs::read_to_string(folder.join(name)).unwrap()
    };
    DirectoryFiles {
        communes: read("communes.csv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .skip(1)
            .map(commune)
            .collect(),
        centres: toml::from_str(&read("centres.toml")).unwrap(),
        own: toml::from_str(&read("demonstration.toml")).unwrap(),
    }
}

/// No name has a comma in it, so no quotation marks are needed.
fn commune(line: &str) -> CommuneRow {
    let [ins, name, postal_codes, centre, confidence, localities] = line.split(',').collect::<Vec<_>>()[..]
    else {
        panic!("six fields: {line}");
    };
    CommuneRow {
        ins: Ins::parse(ins).unwrap(),
        name: name.to_owned(),
        postal_codes: postal_codes.to_owned(),
        centre: CentreId::parse(centre).unwrap(),
        confidence: match confidence {
            "high" => CentreConfidence::High,
            "medium" => CentreConfidence::Medium,
            "low" => CentreConfidence::Low,
            other => panic!("{other}"),
        },
        localities: localities.to_owned(),
    }
}

pub fn directory() -> Directory {
    Directory::build(files()).unwrap()
}

#[test]
fn the_directory_has_no_problem() {
    let problems: Vec<_> = files().check().iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn all_communes_offices_and_the_working_list_are_there() {
    let directory = directory();
    assert_eq!(directory.communes().count(), 261);
    assert_eq!(directory.offices().count(), 17);
    let own = directory.own_centre().unwrap();
    assert_eq!(directory.communes().filter(|commune| commune.centre == own.id).count(), 29);
    let german = |centre: &CentreId| directory.centre(centre).unwrap().scheme == Scheme::GermanSpeaking;
    assert_eq!(directory.communes().filter(|commune| german(&commune.centre)).count(), 9);
    let wallonia = directory.centres().filter(|centre| centre.scheme == Scheme::Wallonia);
    assert_eq!(wallonia.count(), 8);
}

/// The shapes, and the directories of both centres.
fn outlines_and_directories() -> (Vec<Outline>, [Directory; 2]) {
    let read = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../directory");
        std::fs::read_to_string(folder.join(name)).unwrap()
    };
    let text = read("outlines.csv");
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    let outlines = lines.map(|line| {
        let [name, communes, outline] =
            line.split(',').map(str::to_owned).collect::<Vec<_>>().try_into().unwrap();
        Outline::read(&OutlineRow { name, communes, outline }).unwrap()
    });
    let second =
        DirectoryFiles { own: toml::from_str(&read("demonstration-verviers.toml")).unwrap(), ..files() };
    (outlines.collect(), [directory(), Directory::build(second).unwrap()])
}

#[test]
fn every_commune_with_a_centre_of_wallonia_lies_in_exactly_one_outline() {
    let (outlines, [directory, _]) = outlines_and_directories();
    for commune in directory.communes() {
        let german = directory.centre(&commune.centre).unwrap().scheme == Scheme::GermanSpeaking;
        let shapes = outlines.iter().filter(|outline| outline.communes.contains(&commune.ins)).count();
        assert_eq!(shapes, usize::from(!german), "{}", commune.name);
    }
    let named: usize = outlines.iter().map(|outline| outline.communes.len()).sum();
    assert_eq!(named, 252, "no outline names a commune that is not there");
}

#[test]
fn outlines_are_closed_lines_in_wallonia_that_do_not_cross() {
    let (outlines, _) = outlines_and_directories();
    let mut sides = std::collections::BTreeSet::new();
    for outline in &outlines {
        assert!(outline.middle().is_some(), "{}", outline.name);
        for ring in &outline.rings {
            assert!(ring.len() >= 3 && ring.first() != ring.last(), "{}", outline.name);
            for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                assert!((2800..6500).contains(&from.longitude), "{}: {from:?}", outline.name);
                assert!((49_400..50_900).contains(&from.latitude), "{}: {from:?}", outline.name);
                assert_ne!(from, to, "{}", outline.name);
                sides.insert((from.min(to), from.max(to)));
            }
        }
    }
    for one in &sides {
        for other in sides.range(*one..).skip(1).take_while(|other| other.0.longitude <= one.1.longitude) {
            assert!(!cross(*one, *other), "{one:?} {other:?}");
        }
    }
}

/// Whether two sides have a point inside both.
fn cross(one: (&Corner, &Corner), other: (&Corner, &Corner)) -> bool {
    let side = |(from, to): (&Corner, &Corner), corner: &Corner| {
        let (a, b) = (i64::from(to.longitude - from.longitude), i64::from(to.latitude - from.latitude));
        let (c, d) =
            (i64::from(corner.longitude - from.longitude), i64::from(corner.latitude - from.latitude));
        (a * d - b * c).signum()
    };
    side(one, other.0) * side(one, other.1) < 0 && side(other, one.0) * side(other, one.1) < 0
}

/// The shapes and the positions of offices come from different hands: they agree.
#[test]
fn every_office_stands_in_the_outline_of_its_commune() {
    let (outlines, directories) = outlines_and_directories();
    for directory in &directories {
        for office in directory.offices() {
            let commune = directory
                .communes_of(&office.id)
                .find(|commune| commune.postal_codes.contains(&office.postal_code))
                .unwrap();
            let around = outlines.iter().find(|outline| outline.communes.contains(&commune.ins)).unwrap();
            assert!(around.contains(office.position), "{} in {}", office.id, around.name);
        }
    }
}

#[test]
fn the_areas_of_a_centre_hold_its_communes_and_say_what_is_another_s() {
    let (outlines, directories) = outlines_and_directories();
    for directory in &directories {
        let own = directory.own_centre_id();
        let areas: Vec<_> = directory.areas(&outlines).collect();
        let communes: usize = areas.iter().map(|area| area.own.len()).sum();
        assert_eq!(communes, directory.communes().filter(|commune| commune.centre == *own).count());
        assert!(areas.iter().flat_map(|area| &area.others).all(|commune| commune.centre != *own));
    }
    let cut = |directory: &Directory| directory.areas(&outlines).filter(Area::is_cut).count();
    assert_eq!(directories.each_ref().map(cut), [6, 0]);
}

#[test]
fn what_is_invented_says_so_and_nothing_unverified_has_a_contact() {
    let directory = directory();
    assert!(directory.is_demonstration());
    for centre in directory.centres().filter(|centre| !centre.verified) {
        assert_eq!(centre.contact, domain::directory::Contact::default(), "{}", centre.id);
    }
    for office in directory.offices() {
        assert!(office.street.contains("Exemple"), "{}", office.street);
        assert!(office.contact.phone.as_ref().is_some_and(|phone| phone.starts_with("000")));
    }
    let invented = ["Exemple", "Modèle", "Specimen"];
    let names =
        directory.workers().map(|worker| &worker.name).chain(directory.interpreters().map(|one| &one.name));
    for name in names {
        assert!(invented.iter().any(|word| name.contains(word)), "{name}");
    }
}

/// Every commune, on any Monday of the next four years, has a first reception
/// within five weeks: openings are not tied to today.
#[test]
fn every_commune_has_free_times_for_years() {
    let directory = directory();
    let own = directory.own_centre().unwrap().id.clone();
    for commune in directory.communes().filter(|commune| commune.centre == own) {
        for weeks in (0..208).step_by(13) {
            let monday: NaiveDate = "2026-11-23".parse().unwrap();
            let monday = monday + Days::new(7 * weeks);
            let now = instant_of(monday.and_time(NaiveTime::MIN)).unwrap();
            let query = query(commune.ins, monday, 35);
            let found = free_slots(&directory, &Busy::none(), &query, now);
            assert!(found.days.len() >= 3, "{} on {monday}: {:?}", commune.name, found.none_because);
        }
    }
}

/// Each language of the official site can be had at each office within five
/// weeks.
#[test]
fn every_office_can_be_had_with_an_interpreter_of_each_language() {
    let directory = directory();
    let monday: NaiveDate = "2026-11-23".parse().unwrap();
    let now = instant_of(monday.and_time(NaiveTime::MIN)).unwrap();
    let official = ["en", "ar", "uk", "tr", "ru", "es", "fa", "ps", "so", "sq", "ku", "zh"];
    let mut missing = Vec::new();
    for office in directory.offices() {
        let commune = directory.communes_of(&office.id).next().unwrap();
        for language in official.map(|code| Language::from_code(code).unwrap()) {
            let query = SlotQuery { language: Some(language), ..query(commune.ins, monday, 35) };
            let found = free_slots(&directory, &Busy::none(), &query, now);
            if found.days.is_empty() {
                missing.push(format!("{} {language}: {:?}", office.id, found.none_because));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

fn query(commune: Ins, from: NaiveDate, days: u16) -> SlotQuery {
    SlotQuery {
        commune,
        kind: AppointmentKind::FirstReception,
        from,
        days,
        half_day: None,
        office: None,
        worker: None,
        language: None,
        channel: Channel::Public,
    }
}
