//! Finding people by what they are known by.

use domain::booking::{Appointment, AppointmentId, Reference};
use domain::people::{Person, Phone};

use crate::case_files::{CaseFileLine, line};
use crate::columns::Columns;
use crate::{Store, StoreError};

/// What somebody is known by; all that is given must fit.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PersonQuery {
    /// The readable name of an appointment.
    pub reference: Option<Reference>,
    /// Her whole name, in any order.
    pub name: Option<String>,
    /// Her telephone number.
    pub phone: Option<Phone>,
}

/// What is kept of whoever fits.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct FoundPerson {
    /// Her appointments, past and coming, cancelled ones too; the latest first.
    pub appointments: Vec<Appointment>,
    /// Her files, the newest first.
    pub files: Vec<CaseFileLine>,
}

impl PersonQuery {
    /// Whether nothing is asked, so that everybody would fit.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.reference.is_none() && self.name.is_none() && self.phone.is_none()
    }

    fn fits(&self, person: &Person) -> bool {
        self.name.as_ref().is_none_or(|name| person.is_called(name))
            && self.phone.as_ref().is_none_or(|phone| person.phone.as_ref() == Some(phone))
    }
}

impl Store {
    /// Up to `most` appointments and as many files of whoever fits; nobody where
    /// nothing is asked. Names are compared here and kept once: no second writing
    /// of them has to be forgotten.
    pub async fn find_person(&self, query: &PersonQuery, most: usize) -> Result<FoundPerson, StoreError> {
        if query.is_empty() {
            return Ok(FoundPerson::default());
        }
        Ok(FoundPerson {
            appointments: self.appointments_of(query, most).await?,
            files: self.files_of(query, most).await?,
        })
    }

    async fn appointments_of(
        &self,
        query: &PersonQuery,
        most: usize,
    ) -> Result<Vec<Appointment>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, centre, given_name, family_name, birth_year, phone, email FROM appointments
             WHERE erased_at IS NULL
               AND reference = COALESCE($1, reference) AND COALESCE(phone, '') = COALESCE($2, phone, '')
             ORDER BY starts_at DESC, id DESC",
        )
        .bind(query.reference.as_ref().map(|reference| reference.as_str().to_owned()))
        .bind(query.phone.as_ref().map(ToString::to_string))
        .fetch_all(&self.reader)
        .await?;
        let mut found = Vec::new();
        for row in &rows {
            let columns = Columns(row);
            if found.len() < most && query.fits(&columns.person()?) {
                let centre = columns.centre()?;
                let id = AppointmentId::new(columns.text("id")?);
                found.extend(self.of(&centre).appointment_by_id(&id).await?);
            }
        }
        Ok(found)
    }

    async fn files_of(&self, query: &PersonQuery, most: usize) -> Result<Vec<CaseFileLine>, StoreError> {
        // A reference names an appointment, and no file.
        if query.reference.is_some() {
            return Ok(Vec::new());
        }
        let rows = sqlx::query(
            "SELECT * FROM case_files
             WHERE erased_at IS NULL AND COALESCE(phone, '') = COALESCE($1, phone, '')
             ORDER BY opened_at DESC, id DESC",
        )
        .bind(query.phone.as_ref().map(ToString::to_string))
        .fetch_all(&self.reader)
        .await?;
        let mut found = Vec::new();
        for row in &rows {
            let line = line(&Columns(row))?;
            if found.len() < most && query.fits(&line.person) {
                found.push(line);
            }
        }
        Ok(found)
    }
}
