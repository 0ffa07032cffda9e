//! One change of a centre's own file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::team::{About, TeamEdit};
use crate::directory::files::CentreFile;
use crate::directory::{
    Absence, BookingRules, Closure, InterpreterHours, InterpreterId, KindRule, OfficeId, Opening, WhoIsAway,
    WorkerId,
};

/// One change of what a centre says about itself. What is changed or removed is meant by
/// its place in the list as it stood in the version that the change was written for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleEdit {
    /// Somebody receives at more hours.
    AddOpening(Opening),
    /// She receives at other hours, or until another day.
    ChangeOpening(usize, Opening),
    /// She does not receive then any more.
    RemoveOpening(usize),
    /// An interpreter can be asked to come at more hours.
    AddInterpreterHours(InterpreterId, InterpreterHours),
    /// She cannot any more at those.
    RemoveInterpreterHours(InterpreterId, usize),
    /// Somebody will be away.
    AddAbsence(Absence),
    /// She will be there after all.
    RemoveAbsence(usize),
    /// An office, or all of them, will be closed.
    AddClosure(Closure),
    /// It will be open after all.
    RemoveClosure(usize),
    /// Appointments of a kind last as long, and begin as often.
    SetKind(KindRule),
    /// People book by themselves so soon, and so far ahead.
    SetBooking(BookingRules),
    /// Somebody comes or leaves, or an office opens or closes.
    Team(Box<TeamEdit>),
}

/// Why a change cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EditRefused {
    /// Nothing stands at that place.
    NothingThere,
    /// It leaves everything as it is.
    ChangesNothing,
}

impl ScheduleEdit {
    /// The file with this change. What it means is checked with the file as a whole
    /// (`Directory::with_own_file`).
    ///
    /// # Errors
    /// Where it changes nothing, or something that is not there.
    pub fn apply(&self, before: &CentreFile) -> Result<CentreFile, EditRefused> {
        let mut file = before.clone();
        match self.clone() {
            Self::AddOpening(opening) => file.opening.push(opening),
            Self::ChangeOpening(place, opening) => *at(&mut file.opening, place)? = opening,
            Self::RemoveOpening(place) => take(&mut file.opening, place)?,
            Self::AddInterpreterHours(who, hours) => interpreter(&mut file, &who)?.push(hours),
            Self::RemoveInterpreterHours(who, place) => take(interpreter(&mut file, &who)?, place)?,
            Self::AddAbsence(absence) if file.absence.contains(&absence) => {}
            Self::AddAbsence(absence) => file.absence.push(absence),
            Self::RemoveAbsence(place) => take(&mut file.absence, place)?,
            Self::AddClosure(closure) if file.closure.contains(&closure) => {}
            Self::AddClosure(closure) => file.closure.push(closure),
            Self::RemoveClosure(place) => take(&mut file.closure, place)?,
            Self::SetKind(rule) => match file.kind.iter_mut().find(|known| known.kind == rule.kind) {
                Some(known) => *known = rule,
                None => file.kind.push(rule),
            },
            Self::SetBooking(rules) => file.booking = rules,
            Self::Team(edit) => (*edit).make(&mut file)?,
        }
        if file == *before { Err(EditRefused::ChangesNothing) } else { Ok(file) }
    }

    /// Whose hours it is about, where it is one worker's: told beside the change.
    #[must_use]
    pub fn worker<'a>(&'a self, before: &'a CentreFile) -> Option<&'a WorkerId> {
        let of = |absence: &'a Absence| match &absence.who {
            WhoIsAway::Worker(worker) => Some(worker),
            WhoIsAway::Interpreter(_) => None,
        };
        match self {
            Self::AddOpening(opening) | Self::ChangeOpening(_, opening) => Some(&opening.worker),
            Self::RemoveOpening(place) => before.opening.get(*place).map(|opening| &opening.worker),
            Self::AddAbsence(absence) => of(absence),
            Self::RemoveAbsence(place) => before.absence.get(*place).and_then(of),
            Self::AddInterpreterHours(..)
            | Self::RemoveInterpreterHours(..)
            | Self::AddClosure(_)
            | Self::RemoveClosure(_)
            | Self::SetKind(_)
            | Self::SetBooking(_)
            | Self::Team(_) => None,
        }
    }

    /// The interpreter that it is about, where it is one.
    #[must_use]
    pub fn interpreter<'a>(&'a self, before: &'a CentreFile) -> Option<&'a InterpreterId> {
        let of = |absence: &'a Absence| match &absence.who {
            WhoIsAway::Interpreter(interpreter) => Some(interpreter),
            WhoIsAway::Worker(_) => None,
        };
        match self {
            Self::AddInterpreterHours(who, _) | Self::RemoveInterpreterHours(who, _) => Some(who),
            Self::AddAbsence(absence) => of(absence),
            Self::RemoveAbsence(place) => before.absence.get(*place).and_then(of),
            _ => None,
        }
    }

    /// The office that it is about, where it is one.
    #[must_use]
    pub fn office<'a>(&'a self, before: &'a CentreFile) -> Option<&'a OfficeId> {
        match self {
            Self::AddOpening(opening) | Self::ChangeOpening(_, opening) => Some(&opening.office),
            Self::RemoveOpening(place) => before.opening.get(*place).map(|opening| &opening.office),
            Self::AddClosure(closure) => closure.office.as_ref(),
            Self::RemoveClosure(place) => before.closure.get(*place)?.office.as_ref(),
            Self::AddInterpreterHours(..)
            | Self::RemoveInterpreterHours(..)
            | Self::AddAbsence(_)
            | Self::RemoveAbsence(_)
            | Self::SetKind(_)
            | Self::SetBooking(_)
            | Self::Team(_) => None,
        }
    }

    /// What was done, for the list of versions.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AddOpening(_) => "opening_added",
            Self::ChangeOpening(..) => "opening_changed",
            Self::RemoveOpening(_) => "opening_removed",
            Self::AddInterpreterHours(..) => "opening_added",
            Self::RemoveInterpreterHours(..) => "opening_removed",
            Self::AddAbsence(_) => "absence_added",
            Self::RemoveAbsence(_) => "absence_removed",
            Self::AddClosure(_) => "closure_added",
            Self::RemoveClosure(_) => "closure_removed",
            Self::SetKind(_) => "kind_changed",
            Self::SetBooking(_) => "booking_changed",
            Self::Team(edit) => edit.code(),
        }
    }

    /// Whom or what a change of the team is about, in the file after it.
    #[must_use]
    pub fn about(&self, after: &CentreFile) -> Option<About> {
        match self {
            Self::Team(edit) => edit.about(after),
            _ => None,
        }
    }

    /// Whether it binds the whole centre, and not the hours of somebody or some office.
    #[must_use]
    pub const fn is_of_centre(&self) -> bool {
        matches!(self, Self::SetKind(_) | Self::SetBooking(_) | Self::Team(_))
    }

    /// The days that it is about, where it has a first one.
    #[must_use]
    pub fn first_day(&self, before: &CentreFile) -> Option<NaiveDate> {
        match self {
            Self::AddOpening(opening) | Self::ChangeOpening(_, opening) => Some(opening.from),
            Self::AddAbsence(absence) => Some(absence.from),
            Self::RemoveAbsence(place) => before.absence.get(*place).map(|absence| absence.from),
            Self::AddClosure(closure) => Some(closure.from),
            Self::RemoveClosure(place) => before.closure.get(*place).map(|closure| closure.from),
            Self::AddInterpreterHours(_, hours) => hours.from,
            Self::Team(edit) => edit.first_day(),
            Self::RemoveOpening(_)
            | Self::RemoveInterpreterHours(..)
            | Self::SetKind(_)
            | Self::SetBooking(_) => None,
        }
    }
}

/// The hours of an interpreter.
fn interpreter<'a>(
    file: &'a mut CentreFile,
    who: &InterpreterId,
) -> Result<&'a mut Vec<InterpreterHours>, EditRefused> {
    let known = file.interpreter.iter_mut().find(|one| one.id == *who);
    known.map(|one| &mut one.hours).ok_or(EditRefused::NothingThere)
}

fn at<T>(list: &mut [T], place: usize) -> Result<&mut T, EditRefused> {
    list.get_mut(place).ok_or(EditRefused::NothingThere)
}

fn take<T>(list: &mut Vec<T>, place: usize) -> Result<(), EditRefused> {
    if place >= list.len() {
        return Err(EditRefused::NothingThere);
    }
    list.remove(place);
    Ok(())
}
