//! What a form says of a worker, an office, a room, a commune or an interpreter.

use serde::{Deserialize, Serialize};

use super::draft::Reading;
use super::{
    InterpreterSaid, OfficeSaid, ScheduleDraft, ScheduleError, ScheduleField as F, ScheduleWhy as W,
    TeamEdit, WorkerSaid,
};
use crate::contact::{Email, ReadPhone};
use crate::directory::{
    Contact, Gender, Interpreter, InterpretingMode, OfficeId, Position, RoomId, WorkerId, joined_otherwise,
};
use crate::language::Language;
use crate::place::Ins;
use crate::tidy::plain_line;

/// What such a form says, as it was typed. The `what` of its [`ScheduleDraft`] is
/// `worker`, `office`, `room` or `interpreter`, with `end-` before it for who leaves and
/// what closes; `remove-room`; `take-communes` or `commune`. Whom it is about is the
/// draft's `who`, `office`, or `place` for a room; who or what is new has none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TeamDraft {
    /// What somebody, an office or a room is called.
    pub name: String,
    /// Languages beside French, by their codes.
    pub languages: Vec<String>,
    /// Who stands in, in this order; empty places are passed over.
    pub stand_ins: Vec<String>,
    /// Communes, by their INS codes.
    pub communes: Vec<String>,
    /// Who takes over, or which office does; nobody where empty.
    pub next: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// How to get in and how to come.
    pub access: String,
    /// Said where a wheelchair gets in.
    pub step_free: String,
    /// Degrees north and east.
    pub position: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Web page.
    pub website: String,
    /// How somebody interprets.
    pub mode: String,
    /// Woman or man; not said where empty.
    pub gender: String,
    /// The service that sends her.
    pub provider: String,
    /// How many days ahead she is asked.
    pub lead_days: String,
    /// The only offices where she comes.
    pub offices: Vec<String>,
}

/// The longest name, street or number, and the longest text on how to come.
const LONGEST_LINE: usize = 120;
const LONGEST_TEXT: usize = 600;

type Read<T> = Result<T, Vec<ScheduleError>>;

impl Reading {
    /// A line that may be empty.
    fn line(&mut self, text: &str, field: F, longest: usize) -> Option<String> {
        let line = plain_line(text);
        let fits = line.chars().count() <= longest;
        self.some(fits.then_some(line), field, W::TooLong)
    }

    /// A line that says something.
    fn said(&mut self, text: &str, field: F) -> Option<String> {
        let line = self.line(text, field, LONGEST_LINE)?;
        self.some(Some(line).filter(|line| !line.is_empty()), field, W::Missing)
    }

    /// Something that may be left out, read where it is there.
    fn maybe<T>(
        &mut self,
        text: &str,
        (field, why): (F, W),
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<Option<T>> {
        let line = plain_line(text);
        if line.is_empty() { Some(None) } else { self.some(read(&line), field, why).map(Some) }
    }

    /// Things that are chosen, each once.
    fn chosen<T: PartialEq>(
        &mut self,
        all: &[String],
        field: F,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<Vec<T>> {
        let mut chosen = Vec::new();
        for text in all.iter().filter(|text| !text.is_empty()) {
            let one = self.some(read(text), field, W::Missing)?;
            if !chosen.contains(&one) {
                chosen.push(one);
            }
        }
        Some(chosen)
    }

    fn languages(&mut self, codes: &[String]) -> Option<Vec<Language>> {
        let spoken = |code: &str| Language::from_code(code).filter(|language| language.needs_interpreter());
        self.chosen(codes, F::Languages, spoken)
    }
}

fn office_id(text: &str) -> Option<OfficeId> {
    OfficeId::parse(text).ok()
}

fn worker_id(text: &str) -> Option<WorkerId> {
    WorkerId::parse(text).ok()
}

impl ScheduleDraft {
    /// What the form asks for.
    pub(super) fn team_edit(&self, read_phone: ReadPhone) -> Read<TeamEdit> {
        let (is_new, nothing) = (self.who.is_empty(), Vec::new);
        let worker = || self.worker().ok_or_else(nothing);
        let office = || office_id(&self.office).ok_or_else(nothing);
        let interpreter = || self.interpreter().ok_or_else(nothing);
        let room = || RoomId::parse(&self.place).map_err(|_| nothing());
        Ok(match self.what.as_str() {
            "worker" if is_new => TeamEdit::AddWorker(self.worker_said()?),
            "worker" => TeamEdit::ChangeWorker(worker()?, self.worker_said()?),
            "end-worker" => self.leaving(worker()?, worker_id, TeamEdit::EndWorker)?,
            "take-communes" => self.taken(worker()?)?,
            "commune" => self.served()?,
            "office" if self.office.is_empty() => TeamEdit::AddOffice(self.office_said()?),
            "office" => TeamEdit::ChangeOffice(office()?, self.office_said()?),
            "end-office" => self.leaving(office()?, office_id, TeamEdit::CloseOffice)?,
            "room" if self.place.is_empty() => TeamEdit::AddRoom(office()?, self.named()?),
            "room" => TeamEdit::RenameRoom(room()?, self.named()?),
            "remove-room" => TeamEdit::RemoveRoom(room()?),
            "interpreter" if is_new => TeamEdit::AddInterpreter(self.interpreter_said(read_phone)?),
            "interpreter" => TeamEdit::ChangeInterpreter(interpreter()?, self.interpreter_said(read_phone)?),
            "end-interpreter" => self.leaving(
                interpreter()?,
                |_| None::<()>,
                |who, last, _| TeamEdit::EndInterpreter(who, last),
            )?,
            _ => return Err(nothing()),
        })
    }

    fn named(&self) -> Read<String> {
        let mut read = Reading::default();
        let name = read.said(&self.team.name, F::Name);
        read.done(name)
    }

    /// A last day, and who or what goes on in the place of who leaves.
    fn leaving<Id, Next>(
        &self,
        id: Id,
        next: impl Fn(&str) -> Option<Next>,
        edit: impl Fn(Id, chrono::NaiveDate, Option<Next>) -> TeamEdit,
    ) -> Read<TeamEdit> {
        let mut read = Reading::default();
        let last = read.day(&self.until, F::Until);
        let next = next(&self.team.next);
        read.done(last.map(|last| edit(id, last, next)))
    }

    fn worker_said(&self) -> Read<WorkerSaid> {
        let (mut read, team) = (Reading::default(), &self.team);
        let name = read.said(&team.name, F::Name);
        let languages = read.languages(&team.languages);
        let stand_ins = read.chosen(&team.stand_ins, F::StandIns, worker_id);
        let herself = self.worker();
        let stand_ins = stand_ins.and_then(|all| {
            let is_herself = all.iter().any(|one| Some(one) == herself.as_ref());
            read.some((!is_herself).then_some(all), F::StandIns, W::Herself)
        });
        let said = || Some(WorkerSaid { name: name?, languages: languages?, stand_ins: stand_ins? });
        read.done(said())
    }

    fn taken(&self, who: WorkerId) -> Read<TeamEdit> {
        let mut read = Reading::default();
        let communes = read.chosen(&self.team.communes, F::Communes, |code| Ins::parse(code).ok());
        let communes = communes
            .and_then(|all| read.some(Some(all).filter(|all| !all.is_empty()), F::Communes, W::Missing));
        let from = read.day(&self.from, F::From);
        let edit = || Some(TeamEdit::TakeCommunes(who, communes?, from?));
        read.done(edit())
    }

    fn served(&self) -> Read<TeamEdit> {
        let mut read = Reading::default();
        let commune = self.team.communes.first().and_then(|code| Ins::parse(code).ok());
        let commune = read.some(commune, F::Communes, W::Missing);
        let office = read.some(office_id(&self.office), F::Office, W::Missing);
        let next = read.some(worker_id(&self.team.next), F::Next, W::Missing);
        let from = read.day(&self.from, F::From);
        let edit = || Some(TeamEdit::ServeCommune(commune?, office?, next?, from?));
        read.done(edit())
    }

    fn office_said(&self) -> Read<OfficeSaid> {
        let (mut read, team) = (Reading::default(), &self.team);
        let name = read.said(&team.name, F::Name);
        let street = read.said(&team.street, F::Street);
        let town = read.said(&team.town, F::Town);
        let name = name.filter(|name| {
            let is_joined = town.as_ref().is_none_or(|town| joined_otherwise(name, town).is_none());
            read.some(is_joined.then_some(()), F::Name, W::Joined).is_some()
        });
        let code = plain_line(&team.postal_code).parse().ok().filter(|code| (1000..=9999).contains(code));
        let postal_code = read.some(code, F::PostalCode, W::NotAPostalCode);
        let accessibility = read.line(&team.access, F::Access, LONGEST_TEXT);
        let position = read.some(Position::parse(&plain_line(&team.position)), F::Position, W::NotAPosition);
        let position = position
            .and_then(|at| read.some(Some(at).filter(|at| at.is_in_belgium()), F::Position, W::NotInBelgium));
        let short = |line: &str| (line.chars().count() <= LONGEST_LINE).then(|| line.to_owned());
        let phone = read.maybe(&team.phone, (F::Phone, W::NotAPhone), |line| {
            short(line).filter(|line| line.chars().any(|sign| sign.is_ascii_digit()))
        });
        let email = read.maybe(&team.email, (F::Email, W::NotAnEmail), |line| Email::parse(line).ok());
        let website = read.maybe(&team.website, (F::Website, W::NotAWebsite), |line| {
            short(line).filter(|line| line.starts_with("https://") || line.starts_with("http://"))
        });
        let said = || {
            let contact = Contact { phone: phone?, email: email?.map(String::from), website: website? };
            Some(OfficeSaid {
                name: name?,
                street: street?,
                postal_code: postal_code?,
                town: town?,
                accessibility: accessibility?,
                step_free: !team.step_free.is_empty(),
                position: position?,
                contact,
            })
        };
        read.done(said())
    }

    fn interpreter_said(&self, read_phone: ReadPhone) -> Read<InterpreterSaid> {
        let (mut read, team) = (Reading::default(), &self.team);
        let name = read.said(&team.name, F::Name);
        let languages = read.languages(&team.languages);
        let languages = languages
            .and_then(|all| read.some(Some(all).filter(|all| !all.is_empty()), F::Languages, W::Missing));
        let offices = read.chosen(&team.offices, F::Office, office_id);
        let email = read.maybe(&team.email, (F::Email, W::NotAnEmail), |line| Email::parse(line).ok());
        let phone = read.maybe(&team.phone, (F::Phone, W::NotAPhone), |line| read_phone(line).ok());
        let provider = read.line(&team.provider, F::Provider, LONGEST_LINE);
        let days = match plain_line(&team.lead_days).as_str() {
            "" => Some(0),
            days => days.parse().ok().filter(|days| *days <= Interpreter::MOST_LEAD_DAYS),
        };
        let lead_days = read.some(days, F::LeadDays, W::TooManyLeadDays);
        let said = || {
            Some(InterpreterSaid {
                name: name?,
                languages: languages?,
                offices: offices?,
                email: email?,
                phone: phone?,
                provider: provider.filter(|name| !name.is_empty()),
                mode: InterpretingMode::from_code(&team.mode).unwrap_or_default(),
                gender: Gender::from_code(&team.gender),
                lead_days: lead_days?,
            })
        };
        read.done(said())
    }
}
