//! A change as a form says it, and what is wrong with it.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::team_draft::TeamDraft;
use super::{ScheduleEdit, ScheduleError, ScheduleField, ScheduleWhy};
use crate::calendar::{HalfDay, WallTime};
use crate::contact::ReadPhone;
use crate::directory::{
    Absence, AppointmentKind, BookingRules, Closure, InterpreterHours, InterpreterId, KindRule, OfficeId,
    Opening, WeekOfMonth, WhoIsAway, WorkerId,
};

/// What a form changes, as it was typed. Fields that its `what` does not need are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ScheduleDraft {
    /// `opening`, `stretch` (of an interpreter), `absence`, `closure`, `kind` or `booking`;
    /// `remove-opening` and its like; `restore`; what [`TeamDraft`] names.
    pub what: String,
    /// What is changed or removed, by its place; the number of the version to restore.
    pub place: String,
    /// Whose hours: `worker:` or `interpreter:` and an id.
    pub who: String,
    /// The office, by its id; for a closure empty where all are closed.
    pub office: String,
    /// 1 is Monday.
    pub weekday: String,
    /// From this wall time.
    pub start: String,
    /// Until this wall time.
    pub end: String,
    /// So many weeks from one to the next, a [`WeekOfMonth`], or `once`.
    pub rhythm: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub until: String,
    /// The half of each day, or both.
    pub half_day: String,
    /// Kinds of appointments; all where none is named.
    pub kinds: Vec<String>,
    /// How long one lasts, in minutes.
    pub minutes: String,
    /// From one start to the next, in minutes.
    pub every: String,
    /// How many hours before an appointment people may book it by themselves.
    pub earliest: String,
    /// How many days before they may at most.
    pub latest: String,
    /// What is said of a worker, an office, a room, a commune or an interpreter.
    pub team: TeamDraft,
}

/// What a form asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum ScheduleWish {
    /// One change.
    Edit(ScheduleEdit),
    /// Everything, as an earlier version said.
    Restore(u32),
}

/// Reads fields, and notes what is wrong with each.
#[derive(Default)]
pub(super) struct Reading(Vec<ScheduleError>);

impl Reading {
    pub(super) fn some<T>(&mut self, found: Option<T>, field: ScheduleField, why: ScheduleWhy) -> Option<T> {
        if found.is_none() {
            self.0.push(ScheduleError { field, why });
        }
        found
    }

    fn quarter(&mut self, text: &str, field: ScheduleField) -> Option<WallTime> {
        let time = WallTime::parse(text).filter(|time| time.minutes().is_multiple_of(15));
        let why = if text.is_empty() { ScheduleWhy::Missing } else { ScheduleWhy::NotAQuarter };
        self.some(time, field, why)
    }

    pub(super) fn day(&mut self, text: &str, field: ScheduleField) -> Option<NaiveDate> {
        let why = if text.is_empty() { ScheduleWhy::Missing } else { ScheduleWhy::NotADate };
        self.some(text.parse().ok(), field, why)
    }

    /// A first and a last day, the last one not before the first.
    fn days(&mut self, from: &str, until: &str) -> Option<(NaiveDate, NaiveDate)> {
        let (from, until) = (self.day(from, ScheduleField::From), self.day(until, ScheduleField::Until));
        let (from, until) = (from?, until?);
        let until = Some(until).filter(|until| from <= *until);
        Some((from, self.some(until, ScheduleField::Until, ScheduleWhy::BeforeBegin)?))
    }

    /// A first and a last day, either of which may be open.
    fn open_days(&mut self, from: &str, until: &str) -> (Option<NaiveDate>, Option<NaiveDate>) {
        let from = match from {
            "" => None,
            from => self.day(from, ScheduleField::From),
        };
        (from, self.last_day(from, until))
    }

    /// A last day, open where nothing is said, and not before the first.
    fn last_day(&mut self, from: Option<NaiveDate>, until: &str) -> Option<NaiveDate> {
        let until = match until {
            "" => return None,
            until => self.day(until, ScheduleField::Until)?,
        };
        let fits = from.is_none_or(|from| from <= until);
        self.some(fits.then_some(until), ScheduleField::Until, ScheduleWhy::BeforeBegin)
    }

    /// From one wall time to a later one.
    fn hours(&mut self, start: &str, end: &str) -> Option<(WallTime, WallTime)> {
        let (start, end) = (self.quarter(start, ScheduleField::Start), self.quarter(end, ScheduleField::End));
        let (start, end) = (start?, end?);
        let end = Some(end).filter(|end| start < *end);
        Some((start, self.some(end, ScheduleField::End, ScheduleWhy::BeforeBegin)?))
    }

    /// A day of the week, 1 being Monday.
    fn weekday(&mut self, text: &str) -> Option<Weekday> {
        let day = text.parse::<u8>().ok().and_then(|day| day.checked_sub(1));
        let weekday = day.and_then(|day| Weekday::try_from(day).ok());
        self.some(weekday, ScheduleField::Weekday, ScheduleWhy::Missing)
    }

    fn length(&mut self, text: &str, field: ScheduleField) -> Option<u16> {
        let minutes = text.parse::<u16>().ok();
        let minutes = minutes.filter(|minutes| (15..=240).contains(minutes) && minutes.is_multiple_of(15));
        self.some(minutes, field, ScheduleWhy::NotALength)
    }

    pub(super) fn done<T>(self, read: Option<T>) -> Result<T, Vec<ScheduleError>> {
        read.filter(|_| self.0.is_empty()).ok_or(self.0)
    }
}

impl ScheduleDraft {
    /// What it asks for.
    ///
    /// # Errors
    /// Every field with something wrong; none where it is no form that one can fill in.
    pub fn parse(&self, read_phone: ReadPhone) -> Result<ScheduleWish, Vec<ScheduleError>> {
        let place = || self.place.parse::<usize>().map_err(|_| Vec::new());
        Ok(ScheduleWish::Edit(match self.what.as_str() {
            "opening" if self.place.is_empty() => ScheduleEdit::AddOpening(self.opening()?),
            "opening" => ScheduleEdit::ChangeOpening(place()?, self.opening()?),
            "remove-opening" => ScheduleEdit::RemoveOpening(place()?),
            "stretch" => {
                let (who, hours) = self.stretch()?;
                ScheduleEdit::AddInterpreterHours(who, hours)
            }
            "remove-stretch" => {
                ScheduleEdit::RemoveInterpreterHours(self.interpreter().ok_or_else(Vec::new)?, place()?)
            }
            "absence" => ScheduleEdit::AddAbsence(self.absence()?),
            "remove-absence" => ScheduleEdit::RemoveAbsence(place()?),
            "closure" => ScheduleEdit::AddClosure(self.closure()?),
            "remove-closure" => ScheduleEdit::RemoveClosure(place()?),
            "kind" => ScheduleEdit::SetKind(self.kind()?),
            "booking" => ScheduleEdit::SetBooking(self.booking()?),
            "restore" => {
                let number = self.place.parse().map_err(|_| Vec::new())?;
                return Ok(ScheduleWish::Restore(number));
            }
            _ => ScheduleEdit::Team(Box::new(self.team_edit(read_phone)?)),
        }))
    }

    fn opening(&self) -> Result<Opening, Vec<ScheduleError>> {
        let mut read = Reading::default();
        let worker = read.some(self.worker(), ScheduleField::Who, ScheduleWhy::Missing);
        let office = OfficeId::parse(&self.office).ok();
        let office = read.some(office, ScheduleField::Office, ScheduleWhy::Missing);
        let hours = read.hours(&self.start, &self.end);
        let rhythm = read.some(self.rhythm(), ScheduleField::Rhythm, ScheduleWhy::Missing);
        let from = read.day(&self.from, ScheduleField::From);
        let (weekday, until) = match rhythm {
            // Which day of the week it is says the date.
            Some(Rhythm::Once) => (from.map(|from| from.weekday()), from),
            _ => (read.weekday(&self.weekday), read.last_day(from, &self.until)),
        };
        let kinds =
            self.kinds.iter().map(|code| AppointmentKind::from_code(code)).collect::<Option<Vec<_>>>();
        let kinds = read.some(kinds, ScheduleField::Kinds, ScheduleWhy::Missing);
        let opening = || {
            let (every, in_month) = match rhythm? {
                Rhythm::Weeks(every) => (every, None),
                Rhythm::InMonth(week) => (1, Some(week)),
                Rhythm::Once => (1, None),
            };
            let (start, end) = hours?;
            // All of them is the same as none named.
            let kinds = kinds.filter(|kinds| kinds.len() < AppointmentKind::ALL.len()).unwrap_or_default();
            Some(Opening {
                worker: worker?,
                office: office?,
                weekday: weekday?,
                start,
                end,
                from: from?,
                until,
                every,
                in_month,
                kinds,
            })
        };
        read.done(opening())
    }

    pub(super) fn worker(&self) -> Option<WorkerId> {
        self.who.strip_prefix("worker:").and_then(|id| WorkerId::parse(id).ok())
    }

    pub(super) fn interpreter(&self) -> Option<InterpreterId> {
        self.who.strip_prefix("interpreter:").and_then(|id| InterpreterId::parse(id).ok())
    }

    fn stretch(&self) -> Result<(InterpreterId, InterpreterHours), Vec<ScheduleError>> {
        let mut read = Reading::default();
        let who = read.some(self.interpreter(), ScheduleField::Who, ScheduleWhy::Missing);
        let weekday = read.weekday(&self.weekday);
        let hours = read.hours(&self.start, &self.end);
        let (from, until) = read.open_days(&self.from, &self.until);
        let stretch = || {
            let ((start, end), weekday) = (hours?, weekday?);
            Some((who?, InterpreterHours { weekday, start, end, from, until }))
        };
        read.done(stretch())
    }

    fn rhythm(&self) -> Option<Rhythm> {
        if self.rhythm == "once" {
            return Some(Rhythm::Once);
        }
        let week = WeekOfMonth::ALL.into_iter().find(|week| week.code() == self.rhythm);
        let weeks = || self.rhythm.parse().ok().filter(|weeks| (1..=52).contains(weeks)).map(Rhythm::Weeks);
        week.map(Rhythm::InMonth).or_else(weeks)
    }

    fn absence(&self) -> Result<Absence, Vec<ScheduleError>> {
        let mut read = Reading::default();
        let who = self.worker().map(WhoIsAway::Worker).or(self.interpreter().map(WhoIsAway::Interpreter));
        let who = read.some(who, ScheduleField::Who, ScheduleWhy::Missing);
        let days = read.days(&self.from, &self.until);
        let half_day = HalfDay::from_code(&self.half_day);
        let absence = || {
            let (from, until) = days?;
            Some(Absence { who: who?, from, until, half_day })
        };
        read.done(absence())
    }

    fn closure(&self) -> Result<Closure, Vec<ScheduleError>> {
        let mut read = Reading::default();
        let office = match self.office.as_str() {
            "" => Some(None),
            id => read.some(OfficeId::parse(id).ok(), ScheduleField::Office, ScheduleWhy::Missing).map(Some),
        };
        let days = read.days(&self.from, &self.until);
        let closure = || {
            let (from, until) = days?;
            Some(Closure { office: office?, from, until })
        };
        read.done(closure())
    }

    fn booking(&self) -> Result<BookingRules, Vec<ScheduleError>> {
        let mut read = Reading::default();
        let hours = self.earliest.parse().ok().filter(|hours| *hours <= BookingRules::MOST_HOURS);
        let hours = read.some(hours, ScheduleField::Earliest, ScheduleWhy::TooManyHours);
        let days = BookingRules::LEAST_DAYS..=BookingRules::MOST_DAYS;
        let days = self.latest.parse().ok().filter(|ahead| days.contains(ahead));
        let days = read.some(days, ScheduleField::Latest, ScheduleWhy::NotDaysAhead);
        let rules = || Some(BookingRules { earliest_hours: hours?, latest_days: days? });
        read.done(rules())
    }

    fn kind(&self) -> Result<KindRule, Vec<ScheduleError>> {
        let mut read = Reading::default();
        let kind = self.kinds.first().and_then(|code| AppointmentKind::from_code(code));
        let kind = read.some(kind, ScheduleField::Kinds, ScheduleWhy::Missing);
        let minutes = read.length(&self.minutes, ScheduleField::Minutes);
        let every = read.length(&self.every, ScheduleField::Every);
        let rule = || Some(KindRule { kind: kind?, minutes: minutes?, every: every? });
        read.done(rule())
    }
}

/// How often an opening happens.
#[derive(Clone, Copy)]
enum Rhythm {
    Weeks(u8),
    InMonth(WeekOfMonth),
    Once,
}
