//! Starting a file: the one thing that this page keeps.

use domain::{
    booking::{BookingDraft, Channel},
    case_file::NewCaseFile,
    people::StaffId,
};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use locales::Lang;
use store::OpenAnswer;

use super::{
    model::{OpenOutcome, Said},
    reading::{Reading, asked},
};
use crate::{
    api_error::ApiError,
    context::{Service, SignedIn},
    form::FormPost,
    routes::StaffPage,
};

/// Opens a file, if the person agreed and every field can be read.
pub async fn open(service: &Service, staff: &SignedIn, form: &FormPost) -> Result<OpenOutcome, ApiError> {
    let Some(Ok(reading)) = Reading::of(form) else {
        return Err(ApiError::BadRequest.with_status());
    };
    let text = |name: &str| form.text(name).to_owned();
    let draft = BookingDraft {
        given_name: text("given_name"),
        family_name: text("family_name"),
        birth_year: text("birth_year"),
        phone: text("phone"),
        email: text("email"),
        consent: text("consent"),
        ..BookingDraft::default()
    };
    let person = match draft.parse_person(service.draft_rules(Channel::Counter)) {
        Ok(person) => person,
        Err(errors) => return Ok(OpenOutcome::Wrong(errors)),
    };
    let new = NewCaseFile { person, handover: reading.handover, rulebook: reading.rulebook().stamp().into() };
    let by = StaffId::new(staff.staff_id.clone());
    let (id, said) = match service.store.open_case_file(&new, &by, service.random(), service.now()).await? {
        OpenAnswer::Opened(id) => (id, Said::Started),
        OpenAnswer::OpenedBefore(id) => (id, Said::StartedBefore),
    };
    Ok(OpenOutcome::Open { id: id.to_string(), said })
}

/// After a form without scripts: to the file, so that a reload repeats nothing;
/// a refusal stays on the page, as an error.
pub fn go_on(lang: Lang, opened: &Result<OpenOutcome, ApiError>) {
    let (Ok(outcome), Some(response)) = (opened, use_context::<ResponseOptions>()) else { return };
    match outcome {
        OpenOutcome::Wrong(_) => response.set_status(StatusCode::UNPROCESSABLE_ENTITY),
        OpenOutcome::Open { id, said } => {
            let address = [&StaffPage::CaseFile(id.clone()).at(lang), "?said=", said.code()].concat();
            if let Ok(address) = HeaderValue::from_str(&address) {
                response.set_status(StatusCode::SEE_OTHER);
                response.insert_header(header::LOCATION, address);
            }
        }
    }
}

/// The status of a page whose form cannot be read.
pub fn tell_status(form: &FormPost) {
    let refused = match Reading::of(form) {
        None => false,
        Some(Err(_)) => true,
        Some(Ok(reading)) => asked(form, &reading).is_wrong(),
    };
    if refused && let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::UNPROCESSABLE_ENTITY);
    }
}
