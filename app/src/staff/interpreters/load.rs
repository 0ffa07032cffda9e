//! Interpreters, from the service.

use std::collections::BTreeSet;

use chrono::{Datelike, Months};
use domain::{
    booking::Appointment,
    calendar::in_brussels,
    directory::Interpreter,
    people::{Action, Person, Phone},
};
use locales::Lang;
use service::{RequestLine, Staff};

use super::model::{ExportForm, InterpretersView, OtherInterpreter, WantedInterpreter};
use crate::{api_error::ApiError, routes::Endpoint, staff::parts::RequestStanding};

pub async fn interpreters(staff: Staff<'_>) -> Result<InterpretersView, ApiError> {
    let found = staff.requests_to_see_to().await?;
    let requests = found.into_iter().map(|(line, one, others)| wanted(staff, &line, &one, &others)).collect();
    Ok(InterpretersView { requests, export: export(staff) })
}

fn export(staff: Staff<'_>) -> Option<ExportForm> {
    let providers: BTreeSet<_> =
        staff.directory().interpreters().filter_map(|one| one.provider.clone()).collect();
    let today = staff.service().today();
    let from = today.with_day(1)?;
    let until = from.checked_add_months(Months::new(1))?.pred_opt()?;
    let (address, providers) = (Endpoint::InterpretedHours.at(Lang::Fr), providers.into_iter().collect());
    let form = ExportForm { address, providers, from, until };
    (staff.may(Action::ExportInterpreters) && !form.providers.is_empty()).then_some(form)
}

fn wanted(
    staff: Staff<'_>,
    line: &RequestLine,
    one: &Appointment,
    others: &[&Interpreter],
) -> WantedInterpreter {
    let directory = staff.directory();
    let asked = directory.interpreter(&line.request.interpreter);
    let office = directory.office(&line.request.office);
    WantedInterpreter {
        id: one.id.to_string(),
        number: line.request.number,
        name: one.person.as_ref().map(Person::whole_name),
        start: in_brussels(line.request.start),
        office: office.map(|office| office.name.clone()).unwrap_or_default(),
        language: one.interpreter_language,
        interpreter: asked.map(|asked| asked.name.clone()).unwrap_or_default(),
        phone: asked
            .and_then(|asked| asked.phone.as_ref())
            .map(|phone: &Phone| (phone.as_str().to_owned(), phone.readable())),
        email: asked.and_then(|asked| asked.email.as_ref()).map(ToString::to_string),
        standing: RequestStanding::of(line),
        others: others
            .iter()
            .map(|other| OtherInterpreter {
                id: other.id.to_string(),
                name: other.name.clone(),
                gender: other.gender,
                mode: other.mode,
            })
            .collect(),
    }
}
