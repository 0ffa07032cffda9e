//! People's appointments and files, from the store.

use domain::{
    booking::Appointment,
    calendar::in_brussels,
    case_file::{CaseFileId, CaseHappening},
    people::{Action, Actor, Person, StaffId},
};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use locales::Lang;

use super::model::{AppointmentLine, FileAnswer, FileView, Found, Line};
use crate::{
    api_error::ApiError,
    context::{Service, SignedIn},
    form::FormPost,
    routes::StaffPage,
    staff::appointment::forget_traces,
};

/// So many of each are shown; what is known of somebody finds the others.
const MOST: usize = 50;

/// Whoever is known by what was typed.
pub async fn people(service: &Service, typed: &str) -> Result<Found, ApiError> {
    let most = u32::try_from(MOST + 1).unwrap_or(u32::MAX);
    let mut appointments = service.store.appointments_known_by(typed, most).await?;
    let mut files = service.store.case_files(typed, most).await?;
    let more = appointments.len() > MOST || files.len() > MOST;
    appointments.truncate(MOST);
    files.truncate(MOST);
    let appointment = |one: Appointment| AppointmentLine {
        id: one.id.to_string(),
        reference: one.reference.to_string(),
        name: one.person.as_ref().map(Person::whole_name),
        start: one.slot.start,
        office: service
            .directory
            .office(&one.slot.office)
            .map(|office| office.name.clone())
            .unwrap_or_default(),
        state: one.state(),
    };
    let line = |file: store::CaseFileLine| Line {
        id: file.id.to_string(),
        name: file.person.whole_name(),
        birth_year: file.person.birth_year,
        opened_at: in_brussels(file.opened_at),
    };
    Ok(Found {
        appointments: appointments.into_iter().map(appointment).collect(),
        files: files.into_iter().map(line).collect(),
        more,
    })
}

/// The file, once what the form asks for is done.
pub async fn file(
    service: &Service,
    staff: &SignedIn,
    id: &str,
    form: &FormPost,
) -> Result<FileAnswer, ApiError> {
    let not_found = || ApiError::NotFound.with_status();
    let id = CaseFileId::new(id);
    if form.text("do") == "erase" {
        staff.must_be_allowed(Action::EraseCaseFile)?;
        let by = Actor::Staff(StaffId::new(staff.staff_id.clone()));
        if service.store.erase_case_file(&id, &by, service.now()).await? {
            forget_traces(service).await;
            return Ok(FileAnswer::Erased);
        }
    }
    let file = service.store.case_file(&id).await?.ok_or_else(not_found)?;
    let opening = file.events.first().ok_or_else(not_found)?;
    let CaseHappening::Opened { handover, rulebook, consented_at } = &opening.what;
    let opened_by = match &opening.by {
        Actor::Staff(id) => service.store.staff_by_id(id).await?.map(|account| account.name),
        Actor::Visitor | Actor::Service => None,
    };
    Ok(FileAnswer::Here(Box::new(FileView {
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
        may_erase: staff.may(Action::EraseCaseFile),
    })))
}

/// After a form without scripts that leaves nothing to show: to the list, so
/// that a reload repeats nothing.
pub fn go_on(lang: Lang, answer: &Result<FileAnswer, ApiError>) {
    let (Ok(FileAnswer::Erased), Some(response)) = (answer, use_context::<ResponseOptions>()) else { return };
    if let Ok(address) = HeaderValue::from_str(&[&StaffPage::CaseFiles.at(lang), "?said=erased"].concat()) {
        response.set_status(StatusCode::SEE_OTHER);
        response.insert_header(header::LOCATION, address);
    }
}
