//! What can be done with an appointment: one server function for each command, and
//! the form that asks for it.

use chrono::{DateTime, Utc};
use domain::booking::AttendanceMark;
use leptos::{prelude::*, server_fn::codec::Json};

use super::{interpreted::MINUTES, model::AppointmentOutcome};
use crate::{api_error::ApiError, form::FormPost};

/// Says who arrived, was received or did not come.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "mark-attendance", input = Json)]
pub async fn mark_attendance(id: String, mark: AttendanceMark) -> Result<AppointmentOutcome, ApiError> {
    let answer = crate::context::staff(Action::MarkAttendance)?
        .staff()
        .mark_attendance(&AppointmentId::new(id), mark)
        .await?;
    Ok(answer.map_or_else(AppointmentOutcome::Mark, |_| AppointmentOutcome::Saved))
}

/// Moves an appointment to a time that starts then, at its own office where none is
/// named.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`, `BadRequest` for what is no
/// office's id.
#[server(prefix = "/api/staff", endpoint = "move-appointment", input = Json)]
pub async fn move_appointment(
    id: String,
    start: DateTime<Utc>,
    office: Option<String>,
) -> Result<AppointmentOutcome, ApiError> {
    let caller = crate::context::staff(Action::MoveAppointment)?;
    // Nobody is sent to another office than the one that was asked for.
    let office = office.map(|id| OfficeId::parse(&id)).transpose();
    let office = office.map_err(|_| ApiError::BadRequest.with_status())?;
    let moved = caller.staff().move_appointment(&AppointmentId::new(id), start, office.as_ref()).await?;
    match moved {
        MoveAnswer::Moved(_) => Ok(AppointmentOutcome::Moved),
        MoveAnswer::NotFree { why, .. } => Ok(AppointmentOutcome::NotFree(why)),
        MoveAnswer::HasAnother => Ok(AppointmentOutcome::HasAnother),
        MoveAnswer::Refused(why) => Ok(AppointmentOutcome::Move(why)),
        MoveAnswer::NotFound => Err(ApiError::NotFound.with_status()),
    }
}

/// Receives the person of an appointment now, whatever its time was.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`, `BadRequest` for what is no
/// worker's or no office's id.
#[server(prefix = "/api/staff", endpoint = "receive-appointment", input = Json)]
pub async fn receive_appointment(
    id: String,
    worker: String,
    office: String,
) -> Result<AppointmentOutcome, ApiError> {
    let caller = crate::context::staff(Action::ReceiveNow)?;
    load::receive(caller.staff(), &AppointmentId::new(id), &worker, &office).await
}

/// Cancels an appointment; its time is free again at once.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "cancel-appointment", input = Json)]
pub async fn cancel_appointment(id: String) -> Result<AppointmentOutcome, ApiError> {
    let answer = crate::context::staff(Action::CancelAppointment)?
        .staff()
        .cancel_appointment(&AppointmentId::new(id))
        .await?;
    Ok(answer.map_or_else(AppointmentOutcome::Cancel, |_| AppointmentOutcome::Cancelled))
}

/// Gives a person a new link to her appointment, in her language; the earlier ones end.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound` also where she was erased.
#[server(prefix = "/api/staff", endpoint = "give-new-link", input = Json)]
pub async fn give_new_link(id: String) -> Result<AppointmentOutcome, ApiError> {
    let (caller, id) = (crate::context::staff(Action::GiveNewLink)?, AppointmentId::new(id));
    let lang = page_language(caller.staff().appointment(&id).await?.language);
    let secret = caller.staff().give_new_link(&id).await?;
    Ok(AppointmentOutcome::NewLink(Page::Mine(secret.to_string()).at(lang)))
}

/// Erases the person from an appointment.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "erase-appointment", input = Json)]
pub async fn erase_appointment(id: String) -> Result<AppointmentOutcome, ApiError> {
    let answer = crate::context::staff(Action::EraseAppointment)?
        .staff()
        .erase_appointment(&AppointmentId::new(id))
        .await?;
    Ok(answer.map_or_else(AppointmentOutcome::Erase, |_| AppointmentOutcome::Erased))
}

/// Corrects how an appointment's person is reached.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "correct-contact", input = Json)]
pub async fn correct_contact(
    id: String,
    phone: String,
    email: String,
) -> Result<AppointmentOutcome, ApiError> {
    let caller = crate::context::staff(Action::CorrectContact)?;
    let rules = caller.staff().service().draft_rules(Channel::Counter);
    let reached_by = match (BookingDraft { phone, email, ..BookingDraft::default() }).parse_reached_by(rules)
    {
        Ok(reached_by) => reached_by,
        Err(errors) => return Ok(AppointmentOutcome::Wrong(errors)),
    };
    let answer = caller.staff().correct_contact(&AppointmentId::new(id), &reached_by).await?;
    Ok(answer.map_or_else(
        |CorrectRefused::Erased| AppointmentOutcome::PersonErased,
        |_| AppointmentOutcome::Saved,
    ))
}

/// Writes the note of an appointment; an empty one erases it.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "write-note", input = Json)]
pub async fn write_note(id: String, note: String) -> Result<AppointmentOutcome, ApiError> {
    let caller = crate::context::staff(Action::WriteNote)?;
    let Ok(note) = StaffNote::parse(&note) else { return Ok(AppointmentOutcome::NoteTooLong) };
    let answer = caller.staff().write_note(&AppointmentId::new(id), note.as_ref()).await?;
    Ok(answer.map_or_else(
        |CorrectRefused::Erased| AppointmentOutcome::PersonErased,
        |_| AppointmentOutcome::Saved,
    ))
}

/// Notes how many minutes an appointment's interpreter was there; none where she did not
/// come.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "log-interpreter", input = Json)]
pub async fn log_interpreter(id: String, minutes: u16) -> Result<AppointmentOutcome, ApiError> {
    let caller = crate::context::staff(Action::LogInterpreter)?;
    if minutes > MOST_INTERPRETED {
        return Ok(AppointmentOutcome::WrongMinutes);
    }
    let answer = caller.staff().log_interpreter(&AppointmentId::new(id), minutes).await?;
    Ok(answer.map_or_else(AppointmentOutcome::Log, |_| AppointmentOutcome::Saved))
}

/// Says whose file an appointment belongs to.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound` also where there is no such file.
#[server(prefix = "/api/staff", endpoint = "link-to-case-file", input = Json)]
pub async fn link_to_case_file(id: String, file: String) -> Result<AppointmentOutcome, ApiError> {
    let caller = crate::context::staff(Action::LinkToCaseFile)?;
    let linked = caller.staff().link_to_case_file(&AppointmentId::new(id), &CaseFileId::new(file)).await?;
    match linked {
        LinkOutcome::Linked => Ok(AppointmentOutcome::Saved),
        LinkOutcome::Refused => Ok(AppointmentOutcome::NotHers),
        LinkOutcome::HasAnother => Ok(AppointmentOutcome::HasAnother),
        LinkOutcome::NotFound => Err(ApiError::NotFound.with_status()),
    }
}

/// The command that a form asks for, called.
pub async fn command(id: String, form: FormPost) -> Result<Option<AppointmentOutcome>, ApiError> {
    let asked = form.text("do");
    Ok(Some(match asked {
        "cancel" => cancel_appointment(id).await?,
        "erase" => erase_appointment(id).await?,
        "correct" => {
            correct_contact(id, form.text("phone").to_owned(), form.text("email").to_owned()).await?
        }
        "note" => write_note(id, form.text("note").to_owned()).await?,
        "interpreter-missed" => log_interpreter(id, 0).await?,
        "interpreter-came" => match form.text(MINUTES).parse() {
            Ok(minutes @ 1..) => log_interpreter(id, minutes).await?,
            _ => AppointmentOutcome::WrongMinutes,
        },
        "receive" => {
            receive_appointment(id, form.text("worker").to_owned(), form.text("office").to_owned()).await?
        }
        "link-file" => link_to_case_file(id, form.text("file").to_owned()).await?,
        "new-link" => give_new_link(id).await?,
        "move" => match DateTime::parse_from_rfc3339(form.text("start")) {
            Ok(start) => {
                let office = Some(form.text("office").to_owned()).filter(|id| !id.is_empty());
                move_appointment(id, start.to_utc(), office).await?
            }
            Err(_) => AppointmentOutcome::NoTime,
        },
        _ => match AttendanceMark::from_code(asked) {
            Some(mark) => mark_attendance(id, mark).await?,
            None => return Err(ApiError::BadRequest.with_status()),
        },
    }))
}

#[cfg(feature = "ssr")]
pub use on_the_server::answer_post;
#[cfg(feature = "ssr")]
use {
    super::load,
    crate::{routes::Page, wording::page_language},
    domain::{
        booking::{AppointmentId, BookingDraft, Channel, CorrectRefused, MOST_INTERPRETED, StaffNote},
        case_file::CaseFileId,
        directory::OfficeId,
        people::Action,
    },
    store::{LinkOutcome, MoveAnswer},
};

#[cfg(feature = "ssr")]
mod on_the_server {
    use http::StatusCode;

    use super::{AppointmentOutcome, command};
    use crate::{
        form::FormPost,
        posted::{Follows, PostAnswer},
        routes::Address,
    };

    /// A form without scripts: back to where it was sent from, so that a reload
    /// repeats nothing; a refusal stays on the page, as an error.
    pub async fn answer_post(id: String, form: &FormPost) -> PostAnswer {
        PostAnswer::of(command(id, form.clone()).await, |said| {
            let back = form.text("back");
            let is_wrong = matches!(
                said,
                AppointmentOutcome::Wrong(_)
                    | AppointmentOutcome::NoteTooLong
                    | AppointmentOutcome::WrongMinutes
            );
            if is_wrong {
                Follows::Status(StatusCode::UNPROCESSABLE_ENTITY)
            } else if !said.is_done() {
                Follows::Status(StatusCode::CONFLICT)
            } else if matches!(said, AppointmentOutcome::NewLink(_)) {
                // Its secret stands in no address of the console.
                Follows::Status(StatusCode::OK)
            } else if is_own(back) {
                let sign = if back.contains('?') { '&' } else { '?' };
                Follows::Address(format!("{back}{sign}said={}", said.code()))
            } else {
                Follows::Status(StatusCode::OK)
            }
        })
    }

    /// Whether an address is a page of this console, and nothing else.
    fn is_own(address: &str) -> bool {
        let is_plain = address.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_?&=".contains(&byte));
        let path = address.split('?').next().unwrap_or_default();
        is_plain && Address::parse(path).is_some_and(|address| address.page.is_staff())
    }

    #[cfg(test)]
    mod tests {
        use super::is_own;

        #[test]
        fn a_form_returns_to_the_console_and_nowhere_else() {
            assert!(is_own("/fr/staff?date=2026-12-01&view=week&open=0193"));
            assert!(is_own("/ar/staff/appointments/0193-a"));
            for elsewhere in [
                "",
                "//evil.example/staff",
                "https://evil.example/fr/staff",
                "/fr/appointment",
                "/xx/staff",
                "/fr/staff\r\nX: y",
            ] {
                assert!(!is_own(elsewhere), "{elsewhere:?}");
            }
        }
    }
}
