//! The files of the people whom the centre follows.

use domain::{
    booking::{Appointment, AppointmentId},
    case_file::{CaseFile, CaseFileId, NewCaseFile},
    people::{Action, Actor},
};
use store::{CaseFileLine, LinkOutcome, OpenAnswer};

use super::Staff;
use crate::{ServiceError, operator::overwrite_traces};

/// A file, and the name of who opened it, unless the account is gone.
#[derive(Clone)]
pub struct OpenedCaseFile {
    /// The file.
    pub file: CaseFile,
    /// The name of who opened it.
    pub opened_by: Option<String>,
}

impl Staff<'_> {
    /// Up to `most` files: of whoever is known by what was typed, the newest where
    /// nothing was.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn find_case_files(self, typed: &str, most: u32) -> Result<Vec<CaseFileLine>, ServiceError> {
        self.must_be_allowed(Action::FindPeople)?;
        Ok(self.store().case_files(typed, most).await?)
    }

    /// A file.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn case_file(self, id: &CaseFileId) -> Result<OpenedCaseFile, ServiceError> {
        self.must_be_allowed(Action::SeeCaseFile)?;
        let file = self.store().case_file(id).await?.ok_or(ServiceError::NotFound)?;
        let opened_by = match file.events.first().map(|opening| &opening.by) {
            Some(Actor::Staff(id)) => self.store().staff_by_id(id).await?.map(|account| account.name),
            _ => None,
        };
        Ok(OpenedCaseFile { file, opened_by })
    }

    /// Opens a file; its making is the person's consent.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn open_case_file(self, new: &NewCaseFile) -> Result<OpenAnswer, ServiceError> {
        self.must_be_allowed(Action::OpenCaseFile)?;
        let (random, now) = (self.service.random(), self.service.now());
        Ok(self.store().open_case_file(new, &self.signed_in.id, random, now).await?)
    }

    /// The appointments of a file, the latest first.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn appointments_of_case_file(
        self,
        id: &CaseFileId,
        most: u32,
    ) -> Result<Vec<Appointment>, ServiceError> {
        self.must_be_allowed(Action::SeeCaseFile)?;
        Ok(self.store().appointments_of_case_file(id, most).await?)
    }

    /// Says whose file an appointment belongs to.
    ///
    /// # Errors
    /// `Refused`; trouble with the store.
    pub async fn link_to_case_file(
        self,
        appointment: &AppointmentId,
        file: &CaseFileId,
    ) -> Result<LinkOutcome, ServiceError> {
        self.must_be_allowed(Action::LinkToCaseFile)?;
        Ok(self.store().link_to_case_file(appointment, file, &self.actor(), self.service.now()).await?)
    }

    /// Erases a file and its person.
    ///
    /// # Errors
    /// `Refused`, `NotFound`; trouble with the store.
    pub async fn erase_case_file(self, id: &CaseFileId) -> Result<(), ServiceError> {
        self.must_be_allowed(Action::EraseCaseFile)?;
        if !self.store().erase_case_file(id, &self.actor(), self.service.now()).await? {
            return Err(ServiceError::NotFound);
        }
        overwrite_traces(self.service).await;
        Ok(())
    }
}
