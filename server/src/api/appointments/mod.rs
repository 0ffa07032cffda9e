//! Bookings: made by anybody, then seen and changed by whoever has the secret.

pub mod book;
pub mod own;

use domain::{
    booking::Appointment,
    directory::{Directory, Office},
};
use serde::Serialize;
use service::LinkHolder;
use utoipa::ToSchema;

use super::{
    places::Named,
    words::{Kind, MomentView, Standing, Tongue},
};
use crate::state::AppState;

/// An office as a person looks for it.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfficeAddress {
    id: String,
    name: String,
    address: String,
}

/// A person's own appointment. Her name and how to reach her are not in it:
/// she knows them.
#[derive(Debug, Serialize, ToSchema)]
pub struct AppointmentView {
    #[schema(example = "K7Q-4MD")]
    reference: String,
    state: Standing,
    kind: Kind,
    start: MomentView,
    end: MomentView,
    office: OfficeAddress,
    worker: Named,
    language: Tongue,
    /// What that is, in her words, where it is `other`.
    #[schema(required)]
    other_language: Option<String>,
    /// The language that is interpreted, if any.
    #[schema(required)]
    interpreter_language: Option<Tongue>,
    /// Whether it can still be moved or cancelled.
    may_change: bool,
    calendar_url: String,
}

impl OfficeAddress {
    fn new(directory: &Directory, id: &domain::directory::OfficeId) -> Self {
        let Named { id, name } = match directory.office(id) {
            Some(office) => return Self::of(office),
            None => Named::office_of(directory, id),
        };
        Self { id, name, address: String::new() }
    }

    fn of(office: &Office) -> Self {
        let address = format!("{}, {} {}", office.street, office.postal_code, office.town);
        Self { id: office.id.to_string(), name: office.name.clone(), address }
    }
}

impl AppointmentView {
    fn new(state: &AppState, holder: &LinkHolder<'_>, appointment: &Appointment) -> Self {
        let directory = holder.directory();
        let slot = &appointment.slot;
        let worker = directory.worker(&slot.worker).map(Named::worker);
        Self {
            reference: appointment.reference.to_string(),
            state: Standing(appointment.state()),
            kind: Kind(appointment.kind),
            start: MomentView(slot.start),
            end: MomentView(slot.end),
            office: OfficeAddress::new(directory, &slot.office),
            worker: worker
                .unwrap_or_else(|| Named { id: slot.worker.to_string(), name: slot.worker.to_string() }),
            language: Tongue(appointment.language),
            other_language: appointment.other_language.as_ref().map(ToString::to_string),
            interpreter_language: appointment.interpreter_language.map(Tongue),
            may_change: appointment.may_move(state.service.now()).is_ok(),
            calendar_url: calendar_url(state, holder.token()),
        }
    }
}

fn calendar_url(state: &AppState, token: &store::Token) -> String {
    format!("{}/api/v1/appointments/{token}/calendar.ics", state.service.settings.public_url)
}
