//! The board of the directory that is shipped.

use std::collections::BTreeSet;

use domain::booking::{BoardQuery, Busy, Channel, SlotQuery, board, free_slots};
use domain::directory::AppointmentKind;

use crate::shipped::directory;

#[test]
fn each_office_shows_what_a_search_for_each_of_its_workers_finds() {
    let directory = directory();
    let now = "2026-11-23T07:30:00Z".parse().unwrap();
    let commune = directory.communes().find(|one| directory.office_of(one.ins).is_some()).unwrap().ins;
    let mut cells = 0;
    for kind in [AppointmentKind::FirstReception, AppointmentKind::Convention] {
        let query = BoardQuery { kind, from: "2026-12-21".parse().unwrap(), days: 12, language: None };
        let told = board(&directory, &Busy::none(), &query, now);
        assert_eq!(told.len(), directory.offices().count());
        for office in &told {
            for day in &office.days {
                let starts: BTreeSet<_> = directory
                    .workers()
                    .flat_map(|worker| {
                        let query = SlotQuery {
                            commune,
                            kind,
                            from: day.date,
                            days: 1,
                            half_day: None,
                            office: Some(office.office.clone()),
                            worker: Some(worker.id.clone()),
                            language: None,
                            channel: Channel::Counter,
                        };
                        let found = free_slots(&directory, &Busy::none(), &query, now);
                        found.slots().map(|slot| slot.start).collect::<Vec<_>>()
                    })
                    .collect();
                assert_eq!(
                    (day.free, day.all),
                    (starts.len(), starts.len()),
                    "{} {}",
                    office.office,
                    day.date
                );
                cells += usize::from(day.free > 0);
            }
        }
    }
    assert!(cells > 40, "{cells}");
}
