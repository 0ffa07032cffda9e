//! Who is responsible for what, and who would be in two places at once.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::check::Known;
use super::files::CentreFile;
use super::problem::Notebook;
use super::{Assignment, Fault, Opening, Worker};
use crate::calendar::HalfDay;
use crate::place::Ins;

pub(super) fn check_workers(own: &CentreFile, known: &Known<'_>, notes: &mut Notebook) {
    let mut seen = BTreeSet::new();
    for worker in &own.worker {
        let entry = || format!("worker \"{}\"", worker.id);
        if !seen.insert(&worker.id) {
            notes.own(entry(), Fault::Twice);
        }
        if worker.name.trim().is_empty() {
            notes.own(entry(), Fault::Empty("name"));
        }
        for stand_in in &worker.stand_ins {
            if *stand_in == worker.id {
                notes.own(entry(), Fault::StandsInForHerself);
            } else if !known.workers.contains(stand_in) {
                notes.own(entry(), Fault::Unknown(format!("worker \"{stand_in}\"")));
            }
        }
        for language in worker.languages.iter().filter(|language| !language.needs_interpreter()) {
            notes.own(entry(), Fault::NotASpokenLanguage(language.code().to_owned()));
        }
        for assignment in &worker.communes {
            let entry = || format!("worker \"{}\", commune {}", worker.id, assignment.ins);
            if !known.communes.contains(&assignment.ins) {
                notes.own(entry(), Fault::Unknown(format!("commune {}", assignment.ins)));
            }
            if assignment.until.is_some_and(|until| until < assignment.from) {
                notes.own(entry(), Fault::EndsBeforeItBegins);
            }
        }
    }
    check_responsibilities(own, notes);
}

/// One responsible worker for each commune of the territory: from the first
/// day on, without a gap, without an end, and never two at a time.
fn check_responsibilities(own: &CentreFile, notes: &mut Notebook) {
    let communes: BTreeSet<Ins> = own.territory.iter().map(|row| row.ins).collect();
    for ins in communes {
        let mut terms: Vec<(&Assignment, &Worker)> = own
            .worker
            .iter()
            .flat_map(|worker| worker.communes.iter().map(move |assignment| (assignment, worker)))
            .filter(|(assignment, _)| assignment.ins == ins)
            .collect();
        terms.sort_by_key(|(assignment, _)| assignment.from);
        for ((before, other), (after, worker)) in terms.iter().zip(terms.iter().skip(1)) {
            let entry = format!("worker \"{}\", commune {ins}", worker.id);
            let last = before.until.unwrap_or(NaiveDate::MAX);
            if after.from <= last {
                notes.own(entry, Fault::TwoWorkers(format!("worker \"{}\"", other.id)));
            } else if last.succ_opt() != Some(after.from) {
                notes.own(format!("commune {ins} from the day after {last}"), Fault::NoWorker);
            }
        }
        if terms.iter().all(|(assignment, _)| assignment.until.is_some()) {
            notes.own(format!("commune {ins}"), Fault::NoWorker);
        }
    }
}

pub(super) fn check_openings(own: &CentreFile, known: &Known<'_>, notes: &mut Notebook) {
    for opening in &own.opening {
        let entry = || name(opening);
        if !known.workers.contains(&opening.worker) {
            notes.own(entry(), Fault::Unknown(format!("worker \"{}\"", opening.worker)));
        }
        if !known.offices.contains(&opening.office) {
            notes.own(entry(), Fault::Unknown(format!("office \"{}\"", opening.office)));
        }
        if opening.end <= opening.start || opening.until.is_some_and(|until| until < opening.from) {
            notes.own(entry(), Fault::EndsBeforeItBegins);
        }
        if opening.start.minutes() % 15 != 0 || opening.end.minutes() % 15 != 0 {
            notes.own(entry(), Fault::NotAQuarter("start and end"));
        }
        if opening.half_day() == HalfDay::Morning && opening.end > HalfDay::AFTERNOON {
            notes.own(entry(), Fault::CrossesHalfDays);
        }
        if !(1..=52).contains(&opening.every) || (opening.in_month.is_some() && opening.every != 1) {
            notes.own(entry(), Fault::OutOfBounds("every"));
        }
    }
    for (place, opening) in own.opening.iter().enumerate() {
        for other in own.opening.iter().skip(place + 1).filter(|other| meet(opening, other)) {
            notes.own(name(other), Fault::Overlaps(name(opening)));
        }
    }
}

fn name(opening: &Opening) -> String {
    format!(
        "opening of worker \"{}\", {} {} from {}",
        opening.worker, opening.weekday, opening.start, opening.from
    )
}

/// Whether one worker would have both at the same time on some day.
fn meet(one: &Opening, other: &Opening) -> bool {
    let same_hours = one.worker == other.worker
        && one.weekday == other.weekday
        && one.start < other.end
        && other.start < one.end;
    same_hours && share_a_day(one, other)
}

/// Whether both happen on some day: weeks repeat after `every` × `every`, so the
/// first so many common weeks decide. Those of a month repeat after no number of
/// weeks; within ten years each meets every rhythm that it ever meets.
fn share_a_day(one: &Opening, other: &Opening) -> bool {
    let first = one.from.max(other.from);
    let last = one.until.unwrap_or(NaiveDate::MAX).min(other.until.unwrap_or(NaiveDate::MAX));
    let weeks = if one.in_month.is_some() || other.in_month.is_some() {
        53 * 10
    } else {
        usize::from(one.every.max(1)) * usize::from(other.every.max(1))
    };
    first
        .iter_days()
        .take(7 * weeks)
        .take_while(|day| *day <= last)
        .any(|day| one.happens_on(day) && other.happens_on(day))
}
