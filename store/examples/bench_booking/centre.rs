//! Centres of any size, and what is taken of them, the same in every run.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use domain::booking::{BoardQuery, Cell, Resource, SlotIndex};
use domain::directory::files::{CentreFile, CentresFile, CommuneRow, DirectoryFiles};
use domain::directory::{AppointmentKind, CentreConfidence, CentreId, Directory, WorkerId};
use domain::place::Ins;

/// So many receive in each office.
pub const WORKERS: usize = 30;
pub const DAYS: u16 = 84;

pub fn now() -> DateTime<Utc> {
    "2026-11-30T06:00:00Z".parse().unwrap()
}

pub fn today() -> NaiveDate {
    "2026-11-30".parse().unwrap()
}

pub fn asked(days: u16) -> BoardQuery {
    BoardQuery { kind: AppointmentKind::FirstReception, from: today(), days, language: None }
}

/// A centre of so many offices, each with workers who receive on every weekday, mornings
/// and afternoons, with so many rooms and interpreters who come anywhere.
pub fn centre(offices: usize, workers: usize, rooms: usize) -> Directory {
    let mut own =
        String::from("demonstration = true\ncentre = \"here\"\nclosed_on_french_community_day = true\n");
    for office in 0..offices {
        let rooms: Vec<_> =
            (0..rooms).map(|room| format!("{{ id = \"r-{office}-{room}\", name = \"{room}\" }}")).collect();
        own += &format!(
            "[[office]]\nid = \"o-{office}\"\nname = \"{office}\"\nstreet = \"Rue 1\"\npostal_code = 7100\ntown = \"Ici\"\n\
             accessibility = \"\"\nstep_free = true\nposition = {{ latitude = 50.4, longitude = 4.1 }}\nrooms = [{}]\n",
            rooms.join(", ")
        );
        own += &format!("[[territory]]\nins = \"{}\"\noffice = \"o-{office}\"\n", 10_000 + office);
        for worker in 0..workers {
            let communes = if worker == 0 {
                format!("communes = [{{ ins = \"{}\", from = \"2025-01-01\" }}]\n", 10_000 + office)
            } else {
                String::new()
            };
            let stand_ins: Vec<_> =
                (1..workers).filter(|_| worker == 0).map(|other| format!("\"w-{office}-{other}\"")).collect();
            own += &format!(
                "[[worker]]\nid = \"w-{office}-{worker}\"\nname = \"W\"\n{communes}stand_ins = [{}]\n",
                stand_ins.join(", ")
            );
            for weekday in ["monday", "tuesday", "wednesday", "thursday", "friday"] {
                for (start, end) in [("09:00", "12:00"), ("13:00", "16:00")] {
                    own += &format!(
                        "[[opening]]\nworker = \"w-{office}-{worker}\"\noffice = \"o-{office}\"\nweekday = \"{weekday}\"\n\
                         start = \"{start}\"\nend = \"{end}\"\nfrom = \"2025-01-06\"\n"
                    );
                }
            }
        }
    }
    for number in 0..6 {
        own +=
            &format!("[[interpreter]]\nid = \"i-{number}\"\nname = \"I\"\nlanguages = [\"ar\"]\nhours = [\n");
        for weekday in ["monday", "tuesday", "wednesday", "thursday", "friday"] {
            own += &format!(
                "{{ weekday = \"{weekday}\", start = \"{:02}:00\", end = \"17:00\" }},\n",
                8 + number
            );
        }
        own += "]\n";
    }
    let own: CentreFile = toml::from_str(&own).unwrap();
    let centres: CentresFile = toml::from_str(
        "centre = [{ id = \"here\", name = \"Here\", scheme = \"wallonia\", verified = false }]",
    )
    .unwrap();
    let commune = |number: usize| CommuneRow {
        ins: Ins::parse(&(10_000 + number).to_string()).unwrap(),
        name: number.to_string(),
        postal_codes: "7100".to_owned(),
        centre: CentreId::parse("here").unwrap(),
        confidence: CentreConfidence::High,
        localities: String::new(),
    };
    Directory::build(DirectoryFiles { communes: (0..offices).map(commune).collect(), centres, own }).unwrap()
}

/// What is taken of each worker, in the order of the clock: about half of all meetings.
pub fn taken(directory: &Directory) -> Vec<(WorkerId, Vec<i64>)> {
    let midnight = Cell::containing("2026-11-29T23:00:00Z".parse().unwrap()).0;
    let mut seed = 1_u64;
    let mut chance = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed >> 33
    };
    let hers = |worker: &domain::directory::Worker| {
        let mut cells = Vec::new();
        for day in 0..i64::from(DAYS) {
            for place in [36, 42, 52, 58] {
                if chance() % 2 == 0 {
                    cells.extend((0..6).map(|cell| midnight + day * 96 + place + cell));
                }
            }
        }
        (worker.id.clone(), cells)
    };
    directory.workers().map(hers).collect()
}

/// The index that knows of it.
pub fn index(directory: &Arc<Directory>, taken: &[(WorkerId, Vec<i64>)]) -> SlotIndex {
    let mut index = SlotIndex::new(Arc::clone(directory), today());
    let all = index.cells();
    for (worker, cells) in taken {
        let cells = cells.iter().map(|cell| (Cell(*cell), None));
        index.set(&Resource::Worker(worker.clone()), all.clone(), cells);
    }
    index
}
