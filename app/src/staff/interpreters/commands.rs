//! Assigning another interpreter, and noting what one has answered.

use domain::booking::InterpreterAnswer;
use domain::{booking::AppointmentId, directory::InterpreterId, people::Action};
use leptos::{prelude::*, server_fn::codec::Json};

use super::model::InterpreterOutcome;
use crate::{api_error::ApiError, form::FormPost};
use crate::{
    posted::{Follows, PostAnswer},
    routes::StaffPage,
};

/// Gives an appointment another interpreter, who is asked.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`, `BadRequest` for what is no
/// interpreter's id.
#[server(prefix = "/api/staff", endpoint = "assign-interpreter", input = Json)]
pub async fn assign_interpreter(id: String, interpreter: String) -> Result<InterpreterOutcome, ApiError> {
    let caller = crate::context::staff(Action::AssignInterpreter)?;
    let interpreter = InterpreterId::parse(&interpreter).map_err(|_| ApiError::BadRequest.with_status())?;
    let answer = caller.staff().assign_interpreter(&AppointmentId::new(id), &interpreter).await?;
    Ok(answer.map_or_else(InterpreterOutcome::Assign, |_| InterpreterOutcome::Assigned))
}

/// Notes what an interpreter has answered on the telephone.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "note-interpreter-answer", input = Json)]
pub async fn note_interpreter_answer(
    id: String,
    number: u32,
    answer: InterpreterAnswer,
) -> Result<InterpreterOutcome, ApiError> {
    let caller = crate::context::staff(Action::NoteInterpreterAnswer)?;
    let id = AppointmentId::new(id);
    let answer = caller.staff().note_interpreter_answer(&id, number, answer).await?;
    Ok(answer.map_or_else(InterpreterOutcome::Answer, |_| InterpreterOutcome::Noted))
}

/// The command that a form asks for, called.
pub async fn command(form: FormPost) -> Result<Option<InterpreterOutcome>, ApiError> {
    let (id, asked) = (form.text("id").to_owned(), form.text("do"));
    let number = form.text("number").parse();
    match (asked, InterpreterAnswer::from_code(asked), number) {
        ("assign", ..) => assign_interpreter(id, form.text("interpreter").to_owned()).await.map(Some),
        (_, Some(answer), Ok(number)) => note_interpreter_answer(id, number, answer).await.map(Some),
        _ => Err(ApiError::BadRequest.with_status()),
    }
}

/// A form without scripts: to the page, so that a reload repeats nothing.
pub async fn answer_post(lang: locales::Lang, form: &FormPost) -> PostAnswer {
    PostAnswer::of(command(form.clone()).await, |said| match said.code() {
        Some(code) => Follows::Address([&StaffPage::Interpreters.at(lang), "?said=", code].concat()),
        None => Follows::Status(http::StatusCode::CONFLICT),
    })
}
