//! One change of who works at a centre, and of where people are received.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::EditRefused;
use crate::contact::{Email, Phone};
use crate::directory::files::{CentreFile, TerritoryRow};
use crate::directory::{
    Assignment, Contact, Gender, Interpreter, InterpreterId, InterpretingMode, Office, OfficeId, Position,
    Room, RoomId, Worker, WorkerId, end,
};
use crate::language::Language;
use crate::place::Ins;

/// One change of who works at a centre, and of where people are received.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TeamEdit {
    /// Somebody begins to work here.
    AddWorker(WorkerSaid),
    /// She is said to be otherwise.
    ChangeWorker(WorkerId, WorkerSaid),
    /// She leaves after that day, and her communes are another worker's from the next.
    EndWorker(WorkerId, NaiveDate, Option<WorkerId>),
    /// She is responsible for these communes from that day on, whoever was before.
    TakeCommunes(WorkerId, Vec<Ins>, NaiveDate),
    /// The people of a commune are received at that office, and by that worker from that
    /// day on.
    ServeCommune(Ins, OfficeId, WorkerId, NaiveDate),
    /// A new office.
    AddOffice(OfficeSaid),
    /// It is said to be otherwise.
    ChangeOffice(OfficeId, OfficeSaid),
    /// It closes for good after that day; its communes are another office's at once.
    CloseOffice(OfficeId, NaiveDate, Option<OfficeId>),
    /// A room more in an office.
    AddRoom(OfficeId, String),
    /// Its name.
    RenameRoom(RoomId, String),
    /// Nobody is received in it any more.
    RemoveRoom(RoomId),
    /// Somebody begins to interpret here.
    AddInterpreter(InterpreterSaid),
    /// She is said to be otherwise.
    ChangeInterpreter(InterpreterId, InterpreterSaid),
    /// She interprets until that day.
    EndInterpreter(InterpreterId, NaiveDate),
}

/// What is said of a worker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkerSaid {
    /// Her name.
    pub name: String,
    /// Languages beside French.
    pub languages: Vec<Language>,
    /// Who stands in for her, in this order.
    pub stand_ins: Vec<WorkerId>,
}

/// What is said of an office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficeSaid {
    /// Name on the door.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: u16,
    /// Town.
    pub town: String,
    /// How to get in and how to come.
    pub accessibility: String,
    /// Whether someone in a wheelchair gets in alone.
    pub step_free: bool,
    /// Where it is.
    pub position: Position,
    /// How to reach it.
    pub contact: Contact,
}

/// What is said of an interpreter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterpreterSaid {
    /// Her name.
    pub name: String,
    /// Languages beside French.
    pub languages: Vec<Language>,
    /// The only offices where she comes; every office where empty.
    pub offices: Vec<OfficeId>,
    /// Where she is asked whether she comes.
    pub email: Option<Email>,
    /// The same by telephone.
    pub phone: Option<Phone>,
    /// The service that sends her.
    pub provider: Option<String>,
    /// How she interprets.
    pub mode: InterpretingMode,
    /// Woman or man.
    pub gender: Option<Gender>,
    /// How many days ahead she must be asked.
    pub lead_days: u16,
}

/// Whom or what a change is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A worker.
    Worker(WorkerId),
    /// An interpreter.
    Interpreter(InterpreterId),
    /// An office.
    Office(OfficeId),
}

impl TeamEdit {
    /// Makes the change; whether it changes something the caller compares.
    pub(super) fn make(self, file: &mut CentreFile) -> Result<(), EditRefused> {
        match self {
            Self::AddWorker(said) => add_worker(file, said),
            Self::ChangeWorker(id, said) => worker(file, &id).map(|known| said.write(known)),
            Self::EndWorker(id, last, next) => end_worker(file, &id, last, next.as_ref()),
            Self::TakeCommunes(id, communes, from) => {
                communes.into_iter().try_for_each(|ins| take(file, &id, ins, from))
            }
            Self::ServeCommune(ins, office, id, from) => {
                serve(file, ins, &office)?;
                take(file, &id, ins, from)
            }
            Self::AddOffice(said) => add_office(file, said),
            Self::ChangeOffice(id, said) => office(file, &id).map(|known| said.write(known)),
            Self::CloseOffice(id, last, instead) => close_office(file, &id, last, instead.as_ref()),
            Self::AddRoom(id, name) => add_room(file, &id, name),
            Self::RenameRoom(id, name) => {
                let known = file.office.iter_mut().flat_map(|office| &mut office.rooms);
                let known = known.into_iter().find(|room| room.id == id).ok_or(EditRefused::NothingThere)?;
                known.name = name;
                Ok(())
            }
            Self::RemoveRoom(id) => remove_room(file, &id),
            Self::AddInterpreter(said) => add_interpreter(file, said),
            Self::ChangeInterpreter(id, said) => interpreter(file, &id).map(|known| said.write(known)),
            Self::EndInterpreter(id, last) => interpreter(file, &id).map(|known| {
                known.until = Some(last);
                end(&mut known.hours, last, |_| true);
            }),
        }
    }

    /// Whom or what it is about, in the file after it: what is new has its id there.
    pub(super) fn about(&self, after: &CentreFile) -> Option<About> {
        Some(match self {
            Self::AddWorker(_) => About::Worker(after.worker.last()?.id.clone()),
            Self::AddOffice(_) => About::Office(after.office.last()?.id.clone()),
            Self::AddInterpreter(_) => About::Interpreter(after.interpreter.last()?.id.clone()),
            Self::ChangeWorker(id, _) | Self::EndWorker(id, ..) | Self::TakeCommunes(id, ..) => {
                About::Worker(id.clone())
            }
            Self::ServeCommune(_, office, ..) => About::Office(office.clone()),
            Self::ChangeOffice(id, _) | Self::CloseOffice(id, ..) | Self::AddRoom(id, _) => {
                About::Office(id.clone())
            }
            Self::RenameRoom(room, _) | Self::RemoveRoom(room) => {
                let has_it = |office: &&Office| office.rooms.iter().any(|known| known.id == *room);
                About::Office(after.office.iter().find(has_it)?.id.clone())
            }
            Self::ChangeInterpreter(id, _) | Self::EndInterpreter(id, _) => About::Interpreter(id.clone()),
        })
    }

    /// What was done, for the list of versions.
    pub(super) const fn code(&self) -> &'static str {
        match self {
            Self::AddWorker(_) => "worker_added",
            Self::ChangeWorker(..) => "worker_changed",
            Self::EndWorker(..) => "worker_ended",
            Self::TakeCommunes(..) | Self::ServeCommune(..) => "communes_changed",
            Self::AddOffice(_) => "office_added",
            Self::ChangeOffice(..) => "office_changed",
            Self::CloseOffice(..) => "office_closed",
            Self::AddRoom(..) | Self::RenameRoom(..) | Self::RemoveRoom(_) => "rooms_changed",
            Self::AddInterpreter(_) => "interpreter_added",
            Self::ChangeInterpreter(..) => "interpreter_changed",
            Self::EndInterpreter(..) => "interpreter_ended",
        }
    }

    /// The day from which on it holds, where it has one; the last day of who leaves.
    pub(super) const fn first_day(&self) -> Option<NaiveDate> {
        match self {
            Self::EndWorker(_, day, _)
            | Self::TakeCommunes(_, _, day)
            | Self::ServeCommune(_, _, _, day)
            | Self::CloseOffice(_, day, _)
            | Self::EndInterpreter(_, day) => Some(*day),
            _ => None,
        }
    }
}

impl WorkerSaid {
    fn write(self, known: &mut Worker) {
        known.name = self.name;
        known.languages = self.languages;
        known.stand_ins = self.stand_ins;
    }
}

impl OfficeSaid {
    fn write(self, known: &mut Office) {
        let rooms = core::mem::take(&mut known.rooms);
        *known = self.with(known.id.clone(), rooms, known.until);
    }

    fn with(self, id: OfficeId, rooms: Vec<Room>, until: Option<NaiveDate>) -> Office {
        let Self { name, street, postal_code, town, accessibility, step_free, position, contact } = self;
        Office {
            id,
            name,
            street,
            postal_code,
            town,
            accessibility,
            step_free,
            position,
            contact,
            rooms,
            until,
        }
    }
}

impl InterpreterSaid {
    fn write(self, known: &mut Interpreter) {
        let hours = core::mem::take(&mut known.hours);
        *known = self.with(known.id.clone(), hours, known.until);
    }

    fn with(
        self,
        id: InterpreterId,
        hours: Vec<crate::directory::InterpreterHours>,
        until: Option<NaiveDate>,
    ) -> Interpreter {
        let Self { name, languages, offices, email, phone, provider, mode, gender, lead_days } = self;
        Interpreter {
            id,
            name,
            languages,
            hours,
            offices,
            email,
            phone,
            provider,
            mode,
            gender,
            lead_days,
            until,
        }
    }
}

fn worker<'a>(file: &'a mut CentreFile, id: &WorkerId) -> Result<&'a mut Worker, EditRefused> {
    file.worker.iter_mut().find(|one| one.id == *id).ok_or(EditRefused::NothingThere)
}

fn office<'a>(file: &'a mut CentreFile, id: &OfficeId) -> Result<&'a mut Office, EditRefused> {
    file.office.iter_mut().find(|one| one.id == *id).ok_or(EditRefused::NothingThere)
}

fn interpreter<'a>(file: &'a mut CentreFile, id: &InterpreterId) -> Result<&'a mut Interpreter, EditRefused> {
    file.interpreter.iter_mut().find(|one| one.id == *id).ok_or(EditRefused::NothingThere)
}

/// What is made from a name is an id, or there is none to be had.
fn made<T>(id: Result<T, crate::directory::NotAnId>) -> Result<T, EditRefused> {
    id.map_err(|_| EditRefused::NothingThere)
}

fn add_worker(file: &mut CentreFile, said: WorkerSaid) -> Result<(), EditRefused> {
    let WorkerSaid { name, languages, stand_ins } = said;
    let id = made(WorkerId::parse(&file.new_id(&name, "worker")))?;
    file.worker.push(Worker { id, name, communes: Vec::new(), stand_ins, languages, until: None });
    Ok(())
}

fn add_office(file: &mut CentreFile, said: OfficeSaid) -> Result<(), EditRefused> {
    let id = made(OfficeId::parse(&file.new_id(&said.town, "office")))?;
    file.office.push(said.with(id, Vec::new(), None));
    Ok(())
}

fn add_interpreter(file: &mut CentreFile, said: InterpreterSaid) -> Result<(), EditRefused> {
    let id = made(InterpreterId::parse(&file.new_id(&said.name, "interpreter")))?;
    file.interpreter.push(said.with(id, Vec::new(), None));
    Ok(())
}

fn add_room(file: &mut CentreFile, of: &OfficeId, name: String) -> Result<(), EditRefused> {
    let id = made(RoomId::parse(&file.new_id(&[of.as_str(), " ", &name].concat(), "room")))?;
    office(file, of)?.rooms.push(Room { id, name });
    Ok(())
}

fn remove_room(file: &mut CentreFile, id: &RoomId) -> Result<(), EditRefused> {
    let has_it = |office: &&mut Office| office.rooms.iter().any(|room| room.id == *id);
    let office = file.office.iter_mut().find(has_it).ok_or(EditRefused::NothingThere)?;
    office.rooms.retain(|room| room.id != *id);
    file.former_ids.push(id.to_string());
    file.former_ids.sort();
    Ok(())
}

fn close_office(
    file: &mut CentreFile,
    id: &OfficeId,
    last: NaiveDate,
    instead: Option<&OfficeId>,
) -> Result<(), EditRefused> {
    office(file, id)?.until = Some(last);
    end(&mut file.opening, last, |opening| opening.office == *id);
    if let Some(instead) = instead {
        for row in file.territory.iter_mut().filter(|row| row.office == *id) {
            row.office = instead.clone();
        }
    }
    Ok(())
}

fn serve(file: &mut CentreFile, ins: Ins, at: &OfficeId) -> Result<(), EditRefused> {
    office(file, at)?;
    match file.territory.iter_mut().find(|row| row.ins == ins) {
        Some(row) => row.office = at.clone(),
        None => file.territory.push(TerritoryRow { ins, office: at.clone() }),
    }
    Ok(())
}

/// One worker is responsible for a commune from a day on, and nobody else.
fn take(file: &mut CentreFile, id: &WorkerId, ins: Ins, from: NaiveDate) -> Result<(), EditRefused> {
    worker(file, id)?;
    let Some(before) = from.pred_opt() else { return Err(EditRefused::NothingThere) };
    for one in &mut file.worker {
        // What ends before is none of it.
        let goes_on = |term: &Assignment| term.until.is_none_or(|until| from <= until);
        end(&mut one.communes, before, |term| term.ins == ins && goes_on(term));
    }
    give(worker(file, id)?, Assignment { ins, from, until: None });
    Ok(())
}

/// A term more; it goes on where one ends the day before.
fn give(to: &mut Worker, term: Assignment) {
    let before = term.from.pred_opt();
    let goes_on = |known: &&mut Assignment| known.ins == term.ins && known.until == before;
    match to.communes.iter_mut().find(goes_on) {
        Some(known) => known.until = term.until,
        None => to.communes.push(term),
    }
}

fn end_worker(
    file: &mut CentreFile,
    id: &WorkerId,
    last: NaiveDate,
    next: Option<&WorkerId>,
) -> Result<(), EditRefused> {
    let Some(next_day) = last.succ_opt() else { return Err(EditRefused::NothingThere) };
    let leaving = worker(file, id)?;
    leaving.until = Some(last);
    let over = |term: &Assignment| term.until.is_some_and(|until| until <= last);
    let handed: Vec<_> = leaving
        .communes
        .iter()
        .filter(|term| !over(term))
        .map(|term| Assignment { from: term.from.max(next_day), ..term.clone() })
        .collect();
    end(&mut leaving.communes, last, |_| true);
    end(&mut file.opening, last, |opening| opening.worker == *id);
    if let Some(next) = next.filter(|next| *next != id) {
        let next = worker(file, next)?;
        handed.into_iter().for_each(|term| give(next, term));
    }
    Ok(())
}
