//! An appointment: everything to know, everything to do. A page of its own, and
//! a panel beside the agenda.

mod actions;
mod history;
#[cfg(feature = "ssr")]
mod load;
pub mod model;
mod move_to;
mod page;
mod sheet;

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

#[cfg(feature = "ssr")]
pub use self::load::forget_traces;
use self::model::{MoveAsked, MoveChoice, SheetAnswer};
pub use self::{
    history::when,
    page::AppointmentPage,
    sheet::{SheetOf, clock},
};
use crate::api_error::ApiError;

/// Does what the form (as text) asks for, if it asks for anything; then the sheet.
///
/// # Errors
/// `SignInNeeded` for a stranger, `NotFound` where there is no such appointment.
#[server(prefix = "/api/staff", endpoint = "appointment", input = Json)]
pub async fn appointment(id: String, form: String) -> Result<SheetAnswer, ApiError> {
    let staff = crate::context::authorise(Action::SeeAppointment)?;
    load::answer(&crate::context::Service::current()?, &staff, &id, &form.parse().unwrap_or_default()).await
}

/// The free times to which an appointment could move.
///
/// # Errors
/// `SignInNeeded` for a stranger, `NotFound` where there is no such appointment.
#[server(prefix = "/api/staff", endpoint = "appointment-times", input = Json)]
pub async fn appointment_times(id: String, asked: MoveAsked) -> Result<MoveChoice, ApiError> {
    crate::context::authorise(Action::SeeAppointment)?;
    load::move_choice(&crate::context::Service::current()?, &id, asked).await
}
