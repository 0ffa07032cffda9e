//! Somebody who is known, by an appointment of hers or by her file: what a form is filled
//! in with.

use domain::{
    booking::{AppointmentId, Field},
    case_file::{CaseFileId, CaseHappening},
    directory::WorkerId,
    eligibility::Handover,
    people::{Person, PersonName, Phone},
};
use service::Staff;

use crate::{api_error::ApiError, form::FormPost, staff::parts::BookAgainFor};

/// What is known of somebody.
#[derive(Default)]
pub struct Known {
    /// Who she is, by the names of the form's fields.
    pub person: FormPost,
    /// Where she lives, what she came for, and in which language.
    pub what_for: FormPost,
    /// With whom she has been.
    pub worker: Option<WorkerId>,
}

/// What an appointment or a file tells of its person; nothing where none is named.
///
/// # Errors
/// `NotFound`, and trouble with the store.
pub async fn known_by(staff: Staff<'_>, appointment: &str, file: &str) -> Result<Known, ApiError> {
    let mut what_for = Vec::new();
    let mut say = |name: &str, value: String| what_for.push((name.to_owned(), value));
    if !appointment.is_empty() {
        let one = staff.appointment(&AppointmentId::new(appointment)).await?;
        say("commune", one.commune.to_string());
        say("kind", one.kind.code().to_owned());
        say("language", one.interpreter_language.unwrap_or(one.language).code().to_owned());
        if one.interpreter_language.is_some() {
            say("interpreter", "true".to_owned());
        }
        if let Some(file) = &one.case_file {
            say(BookAgainFor::CaseFile.name(), file.to_string());
        }
        let person = one.person.map(|person| fields(&person, one.other_language.as_ref()));
        let worker = staff.directory().worker(&one.slot.worker).map(|worker| worker.id.clone());
        Ok(Known { person: person.unwrap_or_default(), what_for: FormPost(what_for), worker })
    } else if !file.is_empty() {
        let file = staff.case_file(&CaseFileId::new(file)).await?.file;
        let answers = file.events.first().and_then(|opening| {
            let CaseHappening::Opened { handover, .. } = &opening.what;
            Handover::read(handover).ok()
        });
        if let Some(commune) = answers.and_then(|answers| answers.facts.commune().known()) {
            say("commune", commune.to_string());
        }
        Ok(Known { person: fields(&file.person, None), what_for: FormPost(what_for), worker: None })
    } else {
        Ok(Known::default())
    }
}

/// A person as the form would have been filled in for her.
fn fields(person: &Person, other_language: Option<&PersonName>) -> FormPost {
    let known = [
        (Field::FamilyName, Some(person.family_name.to_string())),
        (Field::GivenName, person.given_name.as_ref().map(ToString::to_string)),
        (Field::BirthYear, person.birth_year.map(|year| year.to_string())),
        (Field::Phone, person.phone.as_ref().map(Phone::readable)),
        (Field::Email, person.email.as_ref().map(ToString::to_string)),
        (Field::OtherLanguage, other_language.map(ToString::to_string)),
    ];
    FormPost(known.into_iter().filter_map(|(field, text)| Some((field.name().to_owned(), text?))).collect())
}
