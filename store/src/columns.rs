//! How ids, instants and enums become TEXT and BIGINT, and are read again.

use chrono::{DateTime, Utc};
use domain::booking::{Appointment, AppointmentId, Slot};
use domain::calendar::in_brussels;
use domain::case_file::CaseFileId;
use domain::directory::{AppointmentKind, CentreId, InterpreterId, OfficeId, RoomId, WorkerId};
use domain::language::Language;
use domain::people::{Actor, Person, StaffId};
use domain::place::Ins;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::StoreError;

/// Milliseconds since 1970.
pub(crate) const fn millis(instant: DateTime<Utc>) -> i64 {
    instant.timestamp_millis()
}

/// The moment that a column names.
pub(crate) fn instant(millis: i64, column: &'static str) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp_millis(millis).ok_or(StoreError::Unreadable(column))
}

pub(crate) fn actor_text(actor: &Actor) -> String {
    match actor {
        Actor::Visitor => "visitor".to_owned(),
        Actor::Service => "service".to_owned(),
        Actor::Interpreter => "interpreter".to_owned(),
        Actor::Staff(id) => format!("staff:{id}"),
    }
}

fn actor(text: &str) -> Option<Actor> {
    match text.strip_prefix("staff:") {
        Some(id) => Some(Actor::Staff(StaffId::new(id))),
        None => match text {
            "visitor" => Some(Actor::Visitor),
            "service" => Some(Actor::Service),
            "interpreter" => Some(Actor::Interpreter),
            _ => None,
        },
    }
}

/// Reads a row, column by column; an unreadable one is named.
pub(crate) struct Columns<'r>(pub(crate) &'r AnyRow);

impl Columns<'_> {
    pub(crate) fn number(&self, column: &'static str) -> Result<i64, StoreError> {
        Ok(self.0.try_get(column)?)
    }

    pub(crate) fn text(&self, column: &'static str) -> Result<String, StoreError> {
        Ok(self.0.try_get(column)?)
    }

    pub(crate) fn maybe_number(&self, column: &'static str) -> Result<Option<i64>, StoreError> {
        Ok(self.0.try_get(column)?)
    }

    pub(crate) fn maybe_text(&self, column: &'static str) -> Result<Option<String>, StoreError> {
        Ok(self.0.try_get(column)?)
    }

    pub(crate) fn instant(&self, column: &'static str) -> Result<DateTime<Utc>, StoreError> {
        instant(self.number(column)?, column)
    }

    pub(crate) fn maybe_instant(&self, column: &'static str) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.maybe_number(column)?.map(|millis| instant(millis, column)).transpose()
    }

    /// A column that some reader understands.
    pub(crate) fn read<T>(
        &self,
        column: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, StoreError> {
        read(&self.text(column)?).ok_or(StoreError::Unreadable(column))
    }

    /// The same for a column that may be empty.
    pub(crate) fn maybe<T>(
        &self,
        column: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, StoreError> {
        self.maybe_text(column)?.map(|text| read(&text).ok_or(StoreError::Unreadable(column))).transpose()
    }

    pub(crate) fn centre(&self) -> Result<CentreId, StoreError> {
        self.read("centre", |id| CentreId::parse(id).ok())
    }

    pub(crate) fn actor(&self, column: &'static str) -> Result<Actor, StoreError> {
        self.read(column, actor)
    }

    pub(crate) fn slot(&self) -> Result<Slot, StoreError> {
        Ok(Slot {
            start: in_brussels(self.instant("starts_at")?),
            end: in_brussels(self.instant("ends_at")?),
            office: self.read("office", |id| OfficeId::parse(id).ok())?,
            worker: self.read("worker", |id| WorkerId::parse(id).ok())?,
            interpreter: self.maybe("interpreter", |id| InterpreterId::parse(id).ok())?,
            room: self.maybe("room", |id| RoomId::parse(id).ok())?,
        })
    }

    pub(crate) fn person(&self) -> Result<Person, StoreError> {
        let readable = |text: &str| domain::people::PersonName::parse(text).ok();
        let year = |year| u16::try_from(year).map_err(|_| StoreError::Unreadable("birth_year"));
        Ok(Person {
            given_name: self.maybe("given_name", readable)?,
            family_name: self.read("family_name", readable)?,
            birth_year: self.maybe_number("birth_year")?.map(year).transpose()?,
            phone: self.maybe("phone", |text| domain::people::Phone::parse(text).ok())?,
            email: self.maybe("email", |text| domain::people::Email::parse(text).ok())?,
        })
    }

    /// Nobody where she was erased.
    fn person_if_kept(&self) -> Result<Option<Person>, StoreError> {
        match self.maybe_instant("erased_at")? {
            Some(_) => Ok(None),
            None => self.person().map(Some),
        }
    }

    pub(crate) fn appointment(&self) -> Result<Appointment, StoreError> {
        Ok(Appointment {
            id: AppointmentId::new(self.text("id")?),
            centre: self.centre()?,
            reference: self.read("reference", domain::booking::Reference::parse)?,
            commune: self.read("commune", |ins| Ins::parse(ins).ok())?,
            kind: self.read("kind", AppointmentKind::from_code)?,
            slot: self.slot()?,
            language: self.read("language", Language::from_code)?,
            other_language: self
                .maybe("other_language", |text| domain::people::PersonName::parse(text).ok())?,
            interpreter_language: self.maybe("interpreter_language", Language::from_code)?,
            person: self.person_if_kept()?,
            case_file: self.maybe("case_file", |id| Some(CaseFileId::new(id)))?,
            booked_at: self.instant("booked_at")?,
            booked_by: self.actor("booked_by")?,
            arrived_at: self.maybe_instant("arrived_at")?,
            done_at: self.maybe_instant("done_at")?,
            no_show_at: self.maybe_instant("no_show_at")?,
            cancelled_at: self.maybe_instant("cancelled_at")?,
            cancelled_by: self.maybe("cancelled_by", actor)?,
            sequence: u32::try_from(self.number("sequence")?)
                .map_err(|_| StoreError::Unreadable("sequence"))?,
        })
    }
}
