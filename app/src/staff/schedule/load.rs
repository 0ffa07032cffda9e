//! The hours of the centre, from its directory and its versions.

use std::collections::BTreeMap;

use domain::{
    booking::ExtraOpening,
    calendar::in_brussels,
    directory::{
        AppointmentKind, Directory, DirectoryProblem, Fault, InterpreterId, OfficeId, WhoIsAway, WorkerId,
    },
    people::{Action, Person},
    place::Ins,
    schedule::{EditRefused, HoursOfDay, ScheduleWish, TeamChange, Who},
};
use service::{ScheduleRefused, ScheduleVersion, Staff, UnfitAppointment};

use super::model::{
    AbsenceLine, ClosureLine, Contradiction, ExtraLine, HoursLine, OpeningLine, PreviewView, ScheduleAnswer,
    ScheduleView, StretchLine, TeamLine, UnfitLine, VersionLine,
};
use crate::{
    api_error::ApiError,
    staff::parts::{NamedOption, offices_there},
};

/// So many versions are listed.
const VERSIONS: u32 = 20;
/// And so many half-days that would help.
const EXTRA: usize = 3;

pub async fn schedule(staff: Staff<'_>, who: &str) -> Result<ScheduleView, ApiError> {
    let (directory, today) = (staff.directory(), staff.service().today());
    let who = whom(staff, who);
    let worker = |id: &WorkerId| ["worker:", id.as_str()].concat();
    let interpreter = |id: &InterpreterId| ["interpreter:", id.as_str()].concat();
    let openings = directory.own_file().opening.iter().enumerate();
    let openings = openings
        .filter(|(_, one)| worker(&one.worker) == who && one.until.is_none_or(|until| today <= until))
        .map(|(place, one)| OpeningLine {
            place,
            opening: one.clone(),
            office: office(directory, &one.office),
        });
    let mut openings: Vec<_> = openings.collect();
    openings.sort_by_key(|line| (line.opening.weekday.number_from_monday(), line.opening.start));
    let absences = directory.own_file().absence.iter().enumerate();
    let absences = absences.filter(|(_, one)| {
        today <= one.until
            && match &one.who {
                WhoIsAway::Worker(id) => worker(id) == who,
                WhoIsAway::Interpreter(id) => interpreter(id) == who,
            }
    });
    let mut absences: Vec<_> =
        absences.map(|(place, one)| AbsenceLine { place, absence: one.clone() }).collect();
    absences.sort_by_key(|line| line.absence.from);
    let closures = directory.own_file().closure.iter().enumerate();
    let mut closures: Vec<_> = closures
        .filter(|(_, one)| today <= one.until)
        .map(|(place, one)| ClosureLine {
            place,
            closure: one.clone(),
            office: one.office.as_ref().map(|id| office(directory, id)),
        })
        .collect();
    closures.sort_by_key(|line| line.closure.from);
    let named = directory.interpreters().find(|one| interpreter(&one.id) == who);
    let stretches = named.map(|one| one.hours.as_slice()).unwrap_or_default();
    Ok(ScheduleView {
        today,
        version: staff.schedule_number()?,
        workers: directory
            .workers()
            .filter(|one| one.is_there_on(today) || worker(&one.id) == who)
            .map(|one| NamedOption { id: worker(&one.id), name: one.name.clone() })
            .collect(),
        interpreters: directory
            .interpreters()
            .filter(|one| one.is_there_on(today) || interpreter(&one.id) == who)
            .map(|one| NamedOption { id: interpreter(&one.id), name: one.name.clone() })
            .collect(),
        offices: offices_there(directory, today),
        who,
        openings,
        stretches: stretches
            .iter()
            .enumerate()
            .filter(|(_, hours)| hours.until.is_none_or(|until| today <= until))
            .map(|(place, hours)| StretchLine {
                place,
                weekday: hours.weekday,
                start: hours.start,
                end: hours.end,
                from: hours.from,
                until: hours.until,
            })
            .collect(),
        absences,
        closures,
        booking: directory.booking_rules(),
        kinds: AppointmentKind::ALL.into_iter().map(|kind| directory.kind(kind)).collect(),
        unfit: staff.unfit_appointments().await?.iter().map(|one| unfit(directory, one)).collect(),
        versions: versions(staff).await?,
        extra: extra(staff).await?,
        may_edit: staff.may(Action::EditSchedule),
        may_edit_centre: staff.may(Action::EditCentre),
    })
}

/// Whose hours are asked for: who is named, else the worker who is signed in, else the
/// first.
fn whom(staff: Staff<'_>, who: &str) -> String {
    let directory = staff.directory();
    let known = match who.split_once(':') {
        Some(("worker", id)) => WorkerId::parse(id).is_ok_and(|id| directory.worker(&id).is_some()),
        Some(("interpreter", id)) => {
            InterpreterId::parse(id).is_ok_and(|id| directory.interpreter(&id).is_some())
        }
        _ => false,
    };
    if known {
        return who.to_owned();
    }
    let own = staff.signed_in().worker.as_ref().filter(|id| directory.worker(id).is_some());
    let first = own.or_else(|| directory.workers().next().map(|one| &one.id));
    first.map(|id| ["worker:", id.as_str()].concat()).unwrap_or_default()
}

/// Whoever may change hours sees which ones would help.
async fn extra(staff: Staff<'_>) -> Result<Vec<ExtraLine>, ApiError> {
    if !staff.may(Action::EditSchedule) {
        return Ok(Vec::new());
    }
    let line = |one: ExtraOpening| ExtraLine {
        office: office(staff.directory(), &one.office),
        weekday: one.weekday,
        half_day: one.half_day,
        language: one.language,
        first: one.first,
        serves: one.serves,
        times: one.times,
    };
    Ok(staff.extra_openings(EXTRA).await?.into_iter().map(line).collect())
}

pub(super) async fn versions(staff: Staff<'_>) -> Result<Vec<VersionLine>, ApiError> {
    let directory = staff.directory();
    let line = |ScheduleVersion { line, staff_name }| VersionLine {
        number: line.number,
        at: in_brussels(line.saved_at),
        by: staff_name,
        about: line
            .change
            .worker
            .iter()
            .map(|id| worker_name(directory, id))
            .chain(line.change.interpreter.iter().map(|id| interpreter_name(directory, id)))
            .chain(line.change.office.iter().map(|id| office(directory, id)))
            .collect(),
        change: line.change.code,
        first_day: line.change.first_day,
        restored: line.change.restored,
    };
    Ok(staff.schedule_versions(VERSIONS).await?.into_iter().map(line).collect())
}

pub(super) fn unfit(directory: &Directory, one: &UnfitAppointment) -> UnfitLine {
    let slot = &one.appointment.slot;
    UnfitLine {
        id: one.appointment.id.to_string(),
        name: one.appointment.person.as_ref().map(Person::whole_name),
        start: slot.start,
        office: office(directory, &slot.office),
        worker: worker_name(directory, &slot.worker),
        why: one.why,
    }
}

fn office(directory: &Directory, id: &OfficeId) -> String {
    directory.office(id).map(|one| one.name.clone()).unwrap_or_default()
}

fn interpreter_name(directory: &Directory, id: &InterpreterId) -> String {
    directory.interpreter(id).map(|one| one.name.clone()).unwrap_or_default()
}

fn worker_name(directory: &Directory, id: &WorkerId) -> String {
    directory.worker(id).map(|one| one.name.clone()).unwrap_or_default()
}

/// What a change would do, in the order of the people.
pub async fn preview(
    staff: Staff<'_>,
    version: u32,
    wish: &ScheduleWish,
) -> Result<ScheduleAnswer, ApiError> {
    let directory = staff.directory();
    Ok(match staff.preview_schedule(version, wish).await? {
        Ok(preview) => ScheduleAnswer::Preview(Box::new(PreviewView {
            team: preview.team.into_iter().map(|change| team_line(&preview.after, change)).collect(),
            lost: together(directory, preview.change.lost),
            gained: together(&preview.after, preview.change.gained),
            falls_out: preview.falls_out.iter().map(|one| unfit(directory, one)).collect(),
        })),
        Err(why) => refused(directory, why),
    })
}

/// Makes a change.
pub async fn change(staff: Staff<'_>, version: u32, wish: &ScheduleWish) -> Result<ScheduleAnswer, ApiError> {
    Ok(match staff.change_schedule(version, wish).await? {
        Ok(_) => ScheduleAnswer::Saved,
        Err(why) => refused(staff.directory(), why),
    })
}

fn refused(directory: &Directory, why: ScheduleRefused) -> ScheduleAnswer {
    match why {
        ScheduleRefused::ChangedMeanwhile => ScheduleAnswer::ChangedMeanwhile,
        ScheduleRefused::Edit(EditRefused::ChangesNothing) => ScheduleAnswer::ChangesNothing,
        ScheduleRefused::Edit(EditRefused::NothingThere) => ScheduleAnswer::NothingThere,
        ScheduleRefused::Problems(problems) => {
            ScheduleAnswer::Contradicts(contradictions(directory, &problems))
        }
    }
}

/// What is wrong, each thing once: what it is about stands in the entry of the check, the
/// commune by its code.
fn contradictions(directory: &Directory, problems: &[DirectoryProblem]) -> Vec<Contradiction> {
    let communes = |is_meant: fn(&Fault) -> bool| -> Vec<String> {
        let meant = problems.iter().filter(|problem| is_meant(&problem.fault));
        let codes = meant.flat_map(|problem| problem.entry.split(|sign: char| !sign.is_ascii_digit()));
        let names = codes.filter_map(|code| Ins::parse(code).ok()).filter_map(|ins| directory.commune(ins));
        let mut names: Vec<_> = names.map(|commune| commune.name.clone()).collect();
        names.sort();
        names.dedup();
        names
    };
    let mut all: Vec<_> = problems
        .iter()
        .map(|problem| match &problem.fault {
            Fault::Overlaps(_) => Contradiction::Overlap,
            Fault::CrossesHalfDays => Contradiction::CrossesHalfDays,
            Fault::NeverOpen => Contradiction::NeverOpen,
            Fault::NoWorker => Contradiction::NoWorker(communes(|fault| matches!(fault, Fault::NoWorker))),
            Fault::NoOffice | Fault::OfficeCloses(_) => Contradiction::NoOffice(communes(|fault| {
                matches!(fault, Fault::NoOffice | Fault::OfficeCloses(_))
            })),
            Fault::GoesOnAfter(_) => Contradiction::GoesOnAfter,
            fault => Contradiction::Other(format!("{}: {fault}", problem.entry)),
        })
        .collect();
    all.dedup();
    all
}

/// A change of the team with the names of after it.
fn team_line(after: &Directory, change: TeamChange) -> TeamLine {
    let names = |communes: Vec<Ins>| -> Vec<String> {
        let known = communes.into_iter().filter_map(|ins| after.commune(ins));
        let mut names: Vec<_> = known.map(|commune| commune.name.clone()).collect();
        names.sort();
        names
    };
    match change {
        TeamChange::New(name) => TeamLine::New(name),
        TeamChange::Gone(name) => TeamLine::Gone(name),
        TeamChange::Ends(name, last) => TeamLine::Ends(name, last),
        TeamChange::Stays(name) => TeamLine::Stays(name),
        TeamChange::Otherwise(name) => TeamLine::Otherwise(name),
        TeamChange::Rooms(office, rooms) => TeamLine::Rooms(office, rooms),
        TeamChange::Responsible(id, from, communes) => {
            TeamLine::Responsible(worker_name(after, &id), from, names(communes))
        }
        TeamChange::Received(id, communes) => TeamLine::Received(office(after, &id), names(communes)),
    }
}

/// The same hours of somebody in one line, whichever days they are on.
fn together(directory: &Directory, hours: Vec<HoursOfDay>) -> Vec<HoursLine> {
    let mut lines: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for HoursOfDay { date, start, end, who, office } in hours {
        let weekday = chrono::Datelike::weekday(&date).number_from_monday();
        lines.entry((who, weekday, start, end, office)).or_default().push(date);
    }
    lines
        .into_iter()
        .map(|((who, _, start, end, place), dates)| HoursLine {
            who: match &who {
                Who::Worker(id) => worker_name(directory, id),
                Who::Interpreter(id) => interpreter_name(directory, id),
            },
            office: place.map(|id| office(directory, &id)),
            start,
            end,
            dates,
        })
        .collect()
}
