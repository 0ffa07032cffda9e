//! An appointment: everything to know, everything to do. A page of its own, and
//! a panel beside the agenda.

mod actions;
mod commands;
mod correct;
mod history;
mod interpreted;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod move_to;
mod page;
mod sheet;
mod told;

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

#[cfg(feature = "ssr")]
pub use self::commands::answer_post;
use self::model::{MoveChoice, MoveSearch, Sheet};
pub use self::{commands::command, page::AppointmentPage, sheet::SheetOf};
use crate::api_error::ApiError;

/// An appointment with everything that staff may know of it.
///
/// # Errors
/// `SignInNeeded` for a stranger, `NotFound` where there is no such appointment.
#[server(prefix = "/api/staff", endpoint = "appointment", input = Json)]
pub async fn appointment(id: String) -> Result<Sheet, ApiError> {
    load::sheet(crate::context::staff(Action::SeeAppointment)?.staff(), &id).await
}

/// The free times to which an appointment could move.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden` for who may not move it, `NotFound` where
/// there is no such appointment.
#[server(prefix = "/api/staff", endpoint = "appointment-times", input = Json)]
pub async fn appointment_times(id: String, asked: MoveSearch) -> Result<MoveChoice, ApiError> {
    load::move_choice(crate::context::staff(Action::MoveAppointment)?.staff(), &id, asked).await
}
