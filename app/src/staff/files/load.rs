//! The files, from the store.

use domain::{
    booking::{Actor, Person},
    calendar::in_brussels,
};
use store::{CaseFileId, CaseHappening};

use super::model::{FileView, Found, Line};
use crate::{api_error::ApiError, context::Service};

/// So many files are shown; a name finds the others.
const MOST: usize = 50;

pub async fn files(service: &Service, name: &str) -> Result<Found, ApiError> {
    let most = u32::try_from(MOST + 1).unwrap_or(u32::MAX);
    let mut files = service.store.case_files(name, most).await?;
    let more = files.len() > MOST;
    files.truncate(MOST);
    let line = |file: store::CaseFileLine| Line {
        id: file.id.to_string(),
        name: name_of(&file.person),
        birth_year: file.person.birth_year,
        opened_at: in_brussels(file.opened_at),
    };
    Ok(Found { files: files.into_iter().map(line).collect(), more })
}

pub async fn file(service: &Service, id: &str) -> Result<FileView, ApiError> {
    let not_found = || ApiError::NotFound.with_status();
    let file = service.store.case_file(&CaseFileId::new(id)).await?.ok_or_else(not_found)?;
    let opening = file.events.first().ok_or_else(not_found)?;
    let CaseHappening::Opened { handover, rulebook, consented_at } = &opening.what;
    let opened_by = match &opening.by {
        Actor::Staff(id) => service.store.staff_by_id(id).await?.map(|account| account.name),
        Actor::Visitor | Actor::Service => None,
    };
    Ok(FileView {
        name: name_of(&file.person),
        birth_year: file.person.birth_year,
        phone: file.person.phone.as_ref().map(|phone| phone.as_str().to_owned()),
        email: file.person.email.as_ref().map(|email| email.as_str().to_owned()),
        opened_at: in_brussels(opening.at),
        opened_by,
        consented_at: in_brussels(*consented_at),
        handover: handover.clone(),
        version: rulebook.version.clone(),
        hash: rulebook.hash_text(),
    })
}

fn name_of(person: &Person) -> String {
    let given = person.given_name.as_ref().map(|name| format!(" {}", name.as_str())).unwrap_or_default();
    format!("{}{given}", person.family_name.as_str())
}
