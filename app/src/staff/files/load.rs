//! People's appointments and files, from the service.

use domain::{
    booking::Appointment,
    calendar::in_brussels,
    case_file::{CaseFileId, CaseHappening},
    people::{Action, Person},
};
use service::{OpenedCaseFile, Staff};

use super::model::{AppointmentSummary, FileSummary, FileView, Found};
use crate::api_error::ApiError;

/// So many of each are shown; what is known of somebody finds the others.
const MOST: usize = 50;

/// Whoever is known by what was typed.
pub async fn people(staff: Staff<'_>, typed: &str) -> Result<Found, ApiError> {
    let most = u32::try_from(MOST + 1).unwrap_or(u32::MAX);
    let mut appointments = staff.find_appointments(typed, most).await?;
    let mut files = staff.find_case_files(typed, most).await?;
    let more = appointments.len() > MOST || files.len() > MOST;
    appointments.truncate(MOST);
    files.truncate(MOST);
    let line = |file: store::CaseFileLine| FileSummary {
        id: file.id.to_string(),
        name: file.person.whole_name(),
        birth_year: file.person.birth_year,
        opened_at: in_brussels(file.opened_at),
    };
    Ok(Found {
        appointments: appointments.into_iter().map(|one| summary(staff, one)).collect(),
        files: files.into_iter().map(line).collect(),
        more,
    })
}

fn summary(staff: Staff<'_>, one: Appointment) -> AppointmentSummary {
    let directory = staff.directory();
    let office = directory.office(&one.slot.office).map(|office| office.name.clone());
    let worker = directory.worker(&one.slot.worker).map(|worker| worker.name.clone());
    AppointmentSummary {
        id: one.id.to_string(),
        reference: one.reference.to_string(),
        name: one.person.as_ref().map(Person::whole_name),
        start: one.slot.start,
        office: office.unwrap_or_default(),
        worker: worker.unwrap_or_default(),
        state: one.state(),
    }
}

/// A file.
pub async fn file(staff: Staff<'_>, id: &str) -> Result<FileView, ApiError> {
    let OpenedCaseFile { file, opened_by } = staff.case_file(&CaseFileId::new(id)).await?;
    let opening = file.events.first().ok_or_else(|| ApiError::NotFound.with_status())?;
    let CaseHappening::Opened { handover, rulebook, consented_at } = &opening.what;
    let appointments =
        staff.appointments_of_case_file(&file.id, u32::try_from(MOST).unwrap_or(u32::MAX)).await?;
    Ok(FileView {
        name: file.person.whole_name(),
        birth_year: file.person.birth_year,
        phone: file.person.phone.as_ref().map(|phone| phone.as_str().to_owned()),
        email: file.person.email.as_ref().map(|email| email.as_str().to_owned()),
        opened_at: in_brussels(opening.at),
        opened_by,
        consented_at: in_brussels(*consented_at),
        handover: handover.clone(),
        version: rulebook.version.clone(),
        hash: rulebook.hash_text(),
        appointments: appointments.into_iter().map(|one| summary(staff, one)).collect(),
        may_book: staff.may(Action::BookForSomebody),
        may_erase: staff.may(Action::EraseCaseFile),
    })
}
