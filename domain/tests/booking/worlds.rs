//! Little centres, made by hand or by chance.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use domain::booking::{Busy, Cell, Channel, DraftRules, Resource, SlotIndex, SlotQuery};
use domain::calendar::{HalfDay, WallTime, brussels_date};
use domain::directory::files::{CentreFile, CentresFile, CommuneRow, DirectoryFiles};
use domain::directory::{
    Absence, AppointmentKind, BookingRules, CentreConfidence, CentreId, Closure, Directory, Interpreter,
    InterpreterHours, InterpreterId, InterpretingMode, KindRule, OfficeId, Opening, Room, WeekOfMonth,
    WhoIsAway, WorkerId,
};
use domain::language::Language;
use domain::people::{Phone, PhoneFault};
use domain::place::Ins;
use proptest::prelude::*;

const BEGIN: &str = r#"
demonstration = true
centre = "here"
closed_on_french_community_day = true

[[office]]
id = "north"
name = "North"
street = "Rue 1"
postal_code = 7100
town = "La Louvière"
accessibility = ""
step_free = true
position = { latitude = 50.48, longitude = 4.19 }

[[office]]
id = "south"
name = "South"
street = "Rue 2"
postal_code = 7130
town = "Binche"
accessibility = ""
step_free = true
position = { latitude = 50.41, longitude = 4.17 }

[[territory]]
ins = "58001"
office = "north"

[[worker]]
id = "anna"
name = "Anna"
communes = [{ ins = "58001", from = "2025-01-01" }]
stand_ins = ["bert", "cleo"]

[[worker]]
id = "bert"
name = "Bert"

[[worker]]
id = "cleo"
name = "Cleo"

[[opening]]
worker = "cleo"
office = "south"
weekday = "saturday"
start = "22:00"
end = "23:00"
from = "2025-01-01"

[[opening]]
worker = "cleo"
office = "north"
weekday = "saturday"
start = "22:00"
end = "23:00"
from = "2024-01-01"
until = "2024-01-07"
"#;

/// Two offices and three workers, of whom Cleo has hours that nobody asks for;
/// what else there is stands in `more`, written as a centre writes it.
pub fn world(more: &str) -> Directory {
    let own = toml::from_str(&format!("{BEGIN}{more}")).unwrap();
    build(own)
}

/// The same where the office in the north lists these rooms.
pub fn world_with_rooms(rooms: &str, more: &str) -> Directory {
    let begin = BEGIN.replacen("position =", &format!("rooms = {rooms}\nposition ="), 1);
    build(toml::from_str(&format!("{begin}{more}")).unwrap())
}

fn build(own: CentreFile) -> Directory {
    let centres = r#"
        centre = [
            { id = "here", name = "Here", scheme = "wallonia", verified = false },
            { id = "there", name = "There", scheme = "wallonia", verified = false },
        ]"#;
    let centres: CentresFile = toml::from_str(centres).unwrap();
    let commune = |ins: &str, centre: &str| CommuneRow {
        ins: Ins::parse(ins).unwrap(),
        name: ins.to_owned(),
        postal_codes: "7100".to_owned(),
        centre: CentreId::parse(centre).unwrap(),
        confidence: CentreConfidence::High,
        localities: String::new(),
    };
    let communes = vec![commune("58001", "here"), commune("52011", "there")];
    Directory::build(DirectoryFiles { communes, centres, own }).unwrap()
}

/// An opening as a line of such a file.
pub fn opening(worker: &str, office: &str, weekday: &str, start: &str, end: &str) -> String {
    format!(
        "[[opening]]\nworker = \"{worker}\"\noffice = \"{office}\"\nweekday = \"{weekday}\"\n\
         start = \"{start}\"\nend = \"{end}\"\nfrom = \"2025-01-06\"\n"
    )
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

pub fn query(from: &str, days: u16) -> SlotQuery {
    SlotQuery {
        commune: Ins::parse("58001").unwrap(),
        kind: AppointmentKind::FirstReception,
        from: day(from),
        days,
        half_day: None,
        office: None,
        worker: None,
        language: None,
        channel: Channel::Public,
    }
}

/// A centre, who is taken, a question and a moment, all by chance.
#[derive(Debug, Clone)]
pub struct World {
    pub directory: Directory,
    pub busy: Busy,
    /// The same cell by cell.
    pub taken: Vec<(Resource, Cell)>,
    pub query: SlotQuery,
    pub now: DateTime<Utc>,
    /// How many days ago its index was made.
    pub index_age: u64,
}

impl World {
    /// An index that knows what is taken, written in two strokes: the first one knew half
    /// of it and took what is free.
    pub fn index(&self) -> SlotIndex {
        let made = brussels_date(self.now) - chrono::Days::new(self.index_age);
        let mut index = SlotIndex::new(Arc::new(self.directory.clone()), made);
        let all = index.cells();
        let resources: BTreeSet<_> = self.taken.iter().map(|(resource, _)| resource).collect();
        for resource in resources {
            let of_it = || self.taken.iter().filter(|(one, _)| one == resource).map(|(_, cell)| *cell);
            let early = of_it().filter(|cell| cell.0 % 2 == 0).flat_map(|cell| [cell, Cell(cell.0 + 5)]);
            index.set(resource, all.clone(), early.map(|cell| (cell, None)));
            for day in all.start / 96..=all.end / 96 {
                let cells = day * 96..day * 96 + 96;
                let within = of_it().filter(|cell| cells.contains(&cell.0)).map(|cell| (cell, None));
                index.set(resource, cells.clone(), within.collect::<Vec<_>>());
            }
        }
        index
    }
}

const WORKERS: [&str; 3] = ["anna", "bert", "cleo"];
const OFFICES: [&str; 2] = ["north", "south"];
/// Those that can be taken; the first of an office are asked for most.
const ROOMS: [&str; 6] = ["north-0", "north-0", "north-1", "south-0", "south-0", "south-1"];
const DAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Weeks with something in them: clocks that change, Easter, the end of a year,
/// and nothing at all.
const FIRST_DAYS: [&str; 8] = [
    "2026-03-23",
    "2026-10-19",
    "2027-03-22",
    "2027-10-25",
    "2026-12-21",
    "2027-04-26",
    "2026-09-21",
    "2027-02-01",
];

/// How many hours and days before people may book; most centres leave it as it is.
const RULES: [(u16, u16); 8] =
    [(2, 186), (2, 186), (2, 186), (2, 186), (2, 186), (0, 186), (30, 60), (2, 10)];

pub fn id<T: TryFrom<String, Error: std::fmt::Debug>>(text: &str) -> T {
    text.to_owned().try_into().unwrap()
}

fn quarter(range: std::ops::Range<u16>) -> impl Strategy<Value = WallTime> {
    range.prop_map(|quarters| WallTime::from_minutes(quarters * 15))
}

/// At most one opening for each worker, day and half-day, so none overlap. Some
/// are in the small hours, where clocks change.
fn openings() -> impl Strategy<Value = Vec<Opening>> {
    let one =
        (0..3_usize, 0..2_usize, 0..7_usize, prop::bool::ANY, quarter(2..46), 2..24_u16, 0..4_u64, 1..4_u8);
    let only = (0..10_usize, 0..6_usize);
    prop::collection::vec((one, only), 8..40).prop_map(|all| {
        let mut openings: Vec<Opening> = Vec::new();
        for ((worker, office, weekday, is_morning, start, length, weeks, every), (week, kinds)) in all {
            let (start, last) = if is_morning {
                (start, HalfDay::AFTERNOON.minutes())
            } else {
                (WallTime::from_minutes(750 + start.minutes() / 2 / 15 * 15), 20 * 60)
            };
            let end = WallTime::from_minutes((start.minutes() + length * 15).min(last));
            let (worker, weekday): (WorkerId, _) = (id(WORKERS[worker]), DAYS[weekday]);
            let is_new = |other: &&Opening| other.worker == worker && other.weekday == weekday;
            let clashes = openings.iter().filter(is_new).any(|other| other.half_day() == HalfDay::of(start));
            if start < end && !clashes {
                let from = day("2026-01-05") + chrono::Days::new(weeks * 7 + weeks);
                let office: OfficeId = id(OFFICES[office]);
                let in_month = WeekOfMonth::ALL.get(week).copied();
                let every = if in_month.is_some() { 1 } else { every };
                // Most receive every kind; some one, some all but one.
                let kinds = match kinds {
                    0 => vec![AppointmentKind::FirstReception],
                    1 => AppointmentKind::ALL[1..].to_vec(),
                    _ => Vec::new(),
                };
                openings.push(Opening {
                    worker,
                    office,
                    weekday,
                    start,
                    end,
                    from,
                    until: None,
                    every,
                    in_month,
                    kinds,
                });
            }
        }
        openings
    })
}

fn interpreters() -> impl Strategy<Value = Vec<Interpreter>> {
    let hours =
        (0..7_usize, quarter(2..70), 2..40_u16).prop_map(|(weekday, start, length)| InterpreterHours {
            weekday: DAYS[weekday],
            start,
            end: WallTime::from_minutes((start.minutes() + length * 15).min(23 * 60 + 45)),
            from: None,
            until: None,
        });
    let lead_days = prop::sample::select(vec![0, 0, 0, 0, 1, 9]);
    let one = (prop::collection::vec(hours, 2..14), 0..3_usize, lead_days);
    prop::collection::vec(one, 1..4).prop_map(|all| {
        let mut interpreters = Vec::new();
        for (number, (hours, offices, lead_days)) in all.into_iter().enumerate() {
            let offices = OFFICES.get(offices).map(|office| id(office)).into_iter().collect();
            let languages = vec![if number == 2 { Language::Turkish } else { Language::Arabic }];
            let name = format!("interpreter-{number}");
            interpreters.push(Interpreter {
                id: id(&name),
                name,
                languages,
                hours,
                offices,
                email: None,
                phone: None,
                provider: None,
                mode: InterpretingMode::OnSite,
                gender: None,
                lead_days,
                until: None,
            });
        }
        interpreters
    })
}

/// So many rooms in each office; none where nothing is listed.
fn with_rooms(own: &mut CentreFile, rooms: (usize, usize)) {
    for (office, rooms) in own.office.iter_mut().zip([rooms.0, rooms.1]) {
        let room = |number| format!("{}-{number}", office.id);
        office.rooms = (0..rooms).map(room).map(|name| Room { id: id(&name), name }).collect();
    }
}

fn days_off() -> impl Strategy<Value = (u64, u64, usize, Option<HalfDay>)> {
    let half = prop_oneof![Just(None), Just(Some(HalfDay::Morning)), Just(Some(HalfDay::Afternoon))];
    (0..21_u64, 0..4_u64, 0..5_usize, half)
}

prop_compose! {
    /// Any centre and any question about it.
    pub fn any_world()(
        first in prop::sample::select(&FIRST_DAYS[..]),
        openings in openings(),
        interpreters in interpreters(),
        absences in prop::collection::vec(days_off(), 0..5),
        closures in prop::collection::vec(days_off(), 0..3),
        lengths in (1..9_u16, 1..9_u16, prop::sample::select(&RULES[..])),
        rooms in (0..4_usize, 0..4_usize),
        taken in prop::collection::vec((0..12_usize, 0..21_i64, 0..96_i64, 1..9_i64), 0..100),
        asked in (0..4_u64, 1..20_u16, 0..6_usize, 0..4_usize, 0..12_usize, 0..5_usize, prop::bool::ANY),
        now_at in -3000..9_000_i64,
        index_age in 0..3_u64,
    ) -> World {
        let begin = day(first);
        let mut own: CentreFile = toml::from_str(BEGIN).unwrap();
        own.kind.push(KindRule { kind: AppointmentKind::FirstReception, minutes: lengths.0 * 15, every: lengths.1 * 15 });
        let (earliest_hours, latest_days) = lengths.2;
        own.booking = BookingRules { earliest_hours, latest_days };
        with_rooms(&mut own, rooms);
        own.opening.extend(openings);
        let known: Vec<InterpreterId> = interpreters.iter().map(|one| one.id.clone()).collect();
        own.interpreter = interpreters;
        own.absence = absences.into_iter().map(|(from, length, who, half_day)| Absence {
            who: match WORKERS.get(who) {
                Some(worker) => WhoIsAway::Worker(id(worker)),
                None => WhoIsAway::Interpreter(known[who % known.len()].clone()),
            },
            from: begin + chrono::Days::new(from),
            until: begin + chrono::Days::new(from + length),
            half_day,
        }).collect();
        own.closure = closures.into_iter().map(|(from, length, office, _)| Closure {
            office: OFFICES.get(office).map(|office| id(office)),
            from: begin + chrono::Days::new(from),
            until: begin + chrono::Days::new(from + length / 2),
        }).collect();
        let directory = build(own);

        let midnight = at(&format!("{first}T00:00:00Z"));
        let mut cells = Vec::new();
        for (who, days, quarter, length) in taken {
            let resource = match WORKERS.get(who) {
                Some(worker) => Resource::Worker(id(worker)),
                None if who > 5 => Resource::Room(id(ROOMS[who - 6])),
                None => Resource::Interpreter(known[who % known.len()].clone()),
            };
            let length = if who > 5 { length * 8 } else { length };
            for cell in 0..length {
                cells.push((resource.clone(), Cell(Cell::containing(midnight).0 + days * 96 + quarter + cell)));
            }
        }
        let mut busy = Busy::none();
        cells.iter().for_each(|(resource, cell)| { busy.take(resource.clone(), *cell); });
        let (from, days, half_day, office, worker, language, counter) = asked;
        let query = SlotQuery {
            half_day: HalfDay::ALL.get(half_day).copied(),
            office: OFFICES.get(office).map(|office| id(office)),
            worker: WORKERS.get(worker).map(|worker| id(worker)),
            language: [Language::Arabic, Language::Turkish].get(language).copied(),
            channel: if counter { Channel::Counter } else { Channel::Public },
            ..query(&(begin + chrono::Days::new(from)).to_string(), days)
        };
        World { directory, busy, taken: cells, query, now: midnight + chrono::TimeDelta::minutes(now_at), index_age }
    }
}

/// A moment of the day `date` in Brussels lies where it should.
pub fn is_on(moment: DateTime<Utc>, date: NaiveDate) -> bool {
    brussels_date(moment) == date
}

/// How a draft that comes in at a door is read on 26 November 2026, where only
/// numbers in E.164 are known.
pub fn rules(channel: Channel) -> DraftRules {
    let read_phone = |text: &str| Phone::parse(text).map_err(|_| PhoneFault::Unreadable);
    DraftRules { today: day("2026-11-26"), channel, read_phone }
}
