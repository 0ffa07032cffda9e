//! Starting a file: the one thing that this page keeps.

use domain::{
    booking::{BookingDraft, Channel},
    case_file::NewCaseFile,
};
use http::StatusCode;
use locales::Lang;
use service::Staff;
use store::OpenAnswer;

use super::{command, model::OpenOutcome};
use crate::{
    api_error::ApiError,
    form::FormPost,
    posted::{Follows, PostAnswer},
    routes::StaffPage,
    staff::parts::{FileOpened, Reading, preview_asked},
};

/// Opens a file, if the person agreed and every field can be read.
pub async fn open(staff: Staff<'_>, code: &str, person: &BookingDraft) -> Result<OpenOutcome, ApiError> {
    let Ok(reading) = Reading::of_letters(code) else {
        return Err(ApiError::BadRequest.with_status());
    };
    let person = match person.parse_person(staff.service().draft_rules(Channel::Counter)) {
        Ok(person) => person,
        Err(errors) => return Ok(OpenOutcome::Wrong(errors)),
    };
    let new = NewCaseFile { person, handover: reading.handover, rulebook: reading.rulebook().stamp().into() };
    let (id, said) = match staff.open_case_file(&new).await? {
        OpenAnswer::Opened(id) => (id, FileOpened::Started),
        OpenAnswer::OpenedBefore(id) => (id, FileOpened::StartedBefore),
    };
    Ok(OpenOutcome::Open { id: id.to_string(), said })
}

/// A form without scripts: to the file that was opened, so that a reload repeats
/// nothing; else the page shows what it reads in the form.
pub async fn answer_post(lang: Lang, form: &FormPost) -> PostAnswer {
    let status = status_of(form);
    match command(form.clone()).await {
        Ok(None) => PostAnswer::same_page(status),
        answer => PostAnswer::of(answer, |outcome| match outcome {
            OpenOutcome::Wrong(_) => Follows::Status(StatusCode::UNPROCESSABLE_ENTITY),
            OpenOutcome::Open { id, said } => {
                Follows::Address([&StaffPage::CaseFile(id.clone()).at(lang), "?said=", said.code()].concat())
            }
        }),
    }
}

/// The status of a page whose form may be unreadable.
fn status_of(form: &FormPost) -> StatusCode {
    let refused = match Reading::of(form) {
        None => false,
        Some(Err(_)) => true,
        Some(Ok(reading)) => preview_asked(form, &reading).is_wrong(),
    };
    if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}
