//! Searches in an index.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use domain::booking::{BoardQuery, Channel, OfficeStarts, Resource, SlotQuery};
use domain::calendar::HalfDay;
use domain::directory::{AppointmentKind, Directory, WorkerId};
use domain::language::Language;

use crate::centre::{DAYS, WORKERS, asked, centre, index, now, taken, today};
use crate::sweep::Sweep;
use crate::told;

/// A figure is the best of so many: what the machine does meanwhile only adds.
const ROUNDS: usize = 15;

/// The offices of the centre that the centres of Wallonia have together, a commune each.
const CENTRES: [usize; 8] = [33, 33, 33, 33, 33, 33, 32, 32];

pub fn times() {
    let (hours, taken) = built(17);
    let index = index(&hours, &taken);
    let all = || index.starts(&asked(DAYS), None, now());
    let sweep = Sweep::new(&hours, &taken, today(), DAYS);
    let rule = hours.kind(AppointmentKind::FirstReception);
    is_the_same(&all(), &sweep.starts(rule, now()));
    let filtered = BoardQuery { language: Some(Language::Arabic), ..asked(DAYS) };
    let quick = best(|| black_box(all()).len());
    told("17 offices, all starts", quick);
    told(
        "17 offices, a language and a half-day",
        best(|| black_box(index.starts(&filtered, Some(HalfDay::Afternoon), now())).len()),
    );
    let slow = best(|| black_box(sweep.starts(rule, now())).len());
    told("17 offices, interval sweep", slow);
    told("interval sweep of all starts", slow / quick);
    told("next free day of every office", best(|| black_box(index.next_free(&asked(DAYS), now())).len()));
    let mine = public(14);
    told("one search of a commune, two weeks", best(|| black_box(index.free_slots(&mine, now())).days.len()));
    drop((sweep, index));
    let centres: Vec<_> = CENTRES
        .iter()
        .map(|offices| {
            let (hours, taken) = built(*offices);
            crate::centre::index(&hours, &taken)
        })
        .collect();
    let every = || centres.iter().map(|index| index.starts(&asked(DAYS), None, now()).len()).sum::<usize>();
    assert_eq!(every(), 262);
    told("262 communes, all starts", best(|| black_box(every())));
}

/// Does one thing so often.
pub fn count(what: &str, size: usize, times: usize) {
    let once: Box<dyn Fn()> = match what {
        "workers" => {
            let (hours, taken) = built(size);
            let index = index(&hours, &taken);
            Box::new(move || drop(black_box(index.starts(&asked(DAYS), None, now()))))
        }
        "days" => {
            let (hours, taken) = built(8);
            let index = index(&hours, &taken);
            let days = u16::try_from(size).unwrap();
            Box::new(move || drop(black_box(index.starts(&asked(days), None, now()))))
        }
        // So many meetings that are over, for each worker.
        "past" => {
            let (hours, taken) = built(4);
            let mut index = index(&hours, &taken);
            let begin = index.cells().start;
            for (worker, _) in &taken {
                let cells = (1..=size as i64 * 8).map(|cell| (domain::booking::Cell(begin - cell), None));
                index.set(&Resource::Worker(worker.clone()), begin - size as i64 * 8..begin, cells);
            }
            Box::new(move || drop(black_box(index.starts(&asked(DAYS), None, now()))))
        }
        "search" => {
            let (hours, taken) = built(size);
            let index = index(&hours, &taken);
            Box::new(move || drop(black_box(index.free_slots(&public(14), now()))))
        }
        other => panic!("nobody counts {other}"),
    };
    (0..times).for_each(|_| once());
}

fn built(offices: usize) -> (Arc<Directory>, Vec<(WorkerId, Vec<i64>)>) {
    let hours = centre(offices, WORKERS, WORKERS - 3);
    let taken = taken(&hours);
    (Arc::new(hours), taken)
}

fn public(days: u16) -> SlotQuery {
    SlotQuery {
        commune: domain::place::Ins::parse("10000").unwrap(),
        kind: AppointmentKind::FirstReception,
        from: today(),
        days,
        half_day: None,
        office: None,
        worker: None,
        language: None,
        channel: Channel::Public,
    }
}

fn is_the_same(bits: &[OfficeStarts], intervals: &[Vec<Vec<i64>>]) {
    let mut some = 0;
    for (office, other) in bits.iter().zip(intervals) {
        for (bits, starts) in office.days.iter().zip(other) {
            assert_eq!(*bits, starts.iter().fold(0, |bits, start| bits | 1 << start));
            some += starts.len();
        }
    }
    assert!(bits.len() == intervals.len() && some > 1_000, "{some}");
}

/// Nanoseconds.
fn best(once: impl Fn() -> usize) -> f64 {
    let rounds = (0..ROUNDS).map(|_| {
        let (begun, mut times) = (Instant::now(), 0);
        while times < 3 || begun.elapsed().as_millis() < 40 {
            black_box(once());
            times += 1;
        }
        begun.elapsed().as_nanos() as f64 / f64::from(times)
    });
    rounds.fold(f64::INFINITY, f64::min)
}
