//! What an interpreting service was asked for and did, in the columns of its request
//! form, for who coordinates. Nobody who comes is in it.

use app::{
    public::info::mode_word,
    routes::Endpoint,
    wording::{kind_name, language_name},
};
use axum::{
    Extension, Router,
    extract::{Path, Query, State, rejection::QueryRejection},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use chrono::{Days, NaiveDate};
use domain::{
    booking::InterpreterAnswer,
    calendar::start_of,
    directory::{Directory, Office},
};
use locales::{InfoTexts, Lang};
use serde::Deserialize;
use service::{InterpretedHour, ServiceError, SignedIn};

use super::table::Table;
use crate::{http::plain_answer::refuse, state::AppState};

/// The longest time that one file tells.
const MOST_DAYS: i64 = 100;

pub fn routes() -> Router<AppState> {
    Router::new().route(&Endpoint::InterpretedHours.pattern(), get(hours))
}

#[derive(Deserialize)]
struct Asked {
    provider: String,
    from: NaiveDate,
    until: NaiveDate,
}

async fn hours(
    State(state): State<AppState>,
    Path(lang): Path<String>,
    Extension(signed_in): Extension<SignedIn>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let Some(lang) = Lang::from_code(&lang) else { return refuse(StatusCode::NOT_FOUND) };
    let Ok(Query(Asked { provider, from, until })) = asked else {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY);
    };
    let directories = state.service.directories();
    let Some(directory) = directories.of(&signed_in.centre) else {
        return refuse(StatusCode::FORBIDDEN);
    };
    if !(0..MOST_DAYS).contains(&(until - from).num_days()) {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (begin, end) = (start_of(from), start_of(until + Days::new(1)));
    let staff = state.service.staff(&signed_in, directory);
    match staff.interpreted_hours(&provider, begin, end).await {
        Ok(hours) => answered(table(&hours, directory, InfoTexts::of(lang)), from, until),
        Err(ServiceError::Refused(_)) => refuse(StatusCode::FORBIDDEN),
        Err(error) => {
            tracing::error!(%error, "the hours of interpreters could not be read");
            refuse(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}

fn answered(file: String, from: NaiveDate, until: NaiveDate) -> Response {
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    let mut response = ([(header::CONTENT_TYPE, kind)], file).into_response();
    let name = HeaderValue::from_str(&format!("attachment; filename=\"interpreters-{from}-{until}.csv\""));
    response.headers_mut().extend(name.map(|name| (header::CONTENT_DISPOSITION, name)));
    response
}

fn table(hours: &[InterpretedHour<'_>], directory: &Directory, texts: InfoTexts) -> String {
    let mut table = Table::new(&[
        texts.interpret_reference(),
        texts.hours_date(),
        texts.hours_begin(),
        texts.hours_length(),
        texts.interpret_language(),
        texts.interpret_kind(),
        texts.interpret_mode(),
        texts.message_where(),
        texts.hours_contact(),
        texts.hours_interpreter(),
        texts.hours_state(),
        texts.hours_came(),
        texts.hours_minutes(),
    ]);
    for hour in hours {
        let slot = &hour.appointment.slot;
        let office = directory.office(&slot.office);
        let language = hour.appointment.interpreter_language.map(|language| language_name(*texts, language));
        table.row([
            hour.appointment.reference.to_string(),
            slot.date().to_string(),
            slot.start.format("%H:%M").to_string(),
            (slot.end - slot.start).num_minutes().to_string(),
            language.unwrap_or_default().to_owned(),
            kind_name(*texts, hour.appointment.kind).to_owned(),
            mode_word(texts, hour.interpreter.mode).to_owned(),
            office.map(place).unwrap_or_default(),
            office.map(contact).unwrap_or_default(),
            hour.interpreter.name.clone(),
            state(texts, hour).to_owned(),
            hour.minutes.map(|minutes| came(texts, minutes)).unwrap_or_default().to_owned(),
            hour.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
        ]);
    }
    table.finish()
}

fn place(office: &Office) -> String {
    format!("{}, {}, {} {}", office.name, office.street, office.postal_code, office.town)
}

fn contact(office: &Office) -> String {
    let contact = &office.contact;
    [contact.phone.as_deref(), contact.email.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn state(texts: InfoTexts, hour: &InterpretedHour<'_>) -> &'static str {
    if hour.appointment.cancelled_at.is_some() {
        return texts.hours_cancelled();
    }
    match hour.request.as_ref().map(|request| request.answer) {
        Some(Some(InterpreterAnswer::Confirmed)) => texts.hours_confirmed(),
        Some(Some(InterpreterAnswer::Declined)) => texts.hours_declined(),
        Some(None) => texts.hours_requested(),
        None => texts.hours_reserved(),
    }
}

fn came(texts: InfoTexts, minutes: u16) -> &'static str {
    if minutes > 0 { texts.hours_yes() } else { texts.hours_no() }
}
