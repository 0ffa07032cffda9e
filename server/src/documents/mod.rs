//! What a person takes home from an appointment: an entry for her calendar and
//! a code that opens her link on another phone.

mod calendar;
mod feed;
mod interpreters;
mod qr;
mod rulebook;
mod table;

use app::{
    form::FormPost,
    public::screening::plan_calendar,
    routes::{Endpoint, InfoPage, TOKEN},
};
use axum::{
    Form, Router,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use chrono::{DateTime, Utc};
use domain::{booking::Appointment, directory::Directory};
use locales::{InfoTexts, Lang, LazyTexts};
use service::{Feed, FeedEntry, LinkHolder, Service, ServiceError};
use store::Token;

use calendar::followed_file;
pub use calendar::{CalendarEntry, calendar_file, method_of};
pub use qr::qr_svg;

use crate::{http::plain_answer::refuse, state::AppState};

pub fn routes() -> Router<AppState> {
    let token = || TOKEN.to_owned();
    Router::new()
        .route(&Endpoint::RulebookGraph.pattern(), get(rulebook::graph))
        .route(&Endpoint::AppointmentCalendar(token()).pattern(), get(calendar_of_page))
        .route(&Endpoint::AppointmentCode(token()).pattern(), get(qr_of_page))
        .route(&Endpoint::PlanCalendar.pattern(), post(calendar_of_plan))
        .merge(feed::routes())
        .merge(interpreters::routes())
}

/// The appointment as a calendar file, as an answer.
///
/// # Errors
/// Trouble with the database.
pub async fn calendar_answer(
    service: &Service,
    holder: &LinkHolder<'_>,
    appointment: &Appointment,
    lang: Lang,
) -> Result<Response, ServiceError> {
    let changed_at = holder.changed_at(appointment).await?;
    let file = calendar_of(service, holder.directory(), holder.token(), appointment, changed_at, lang);
    Ok(attached(file, appointment.reference.as_str()))
}

/// A calendar file to be opened under a name.
fn attached(file: String, name: &str) -> Response {
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    let name = format!("attachment; filename=\"{name}.ics\"");
    let mut response = ([(header::CONTENT_TYPE, kind)], file).into_response();
    response
        .headers_mut()
        .extend(HeaderValue::from_str(&name).map(|name| (header::CONTENT_DISPOSITION, name)));
    response
}

/// Her plan, of the answers that the form carries; they are forgotten at once.
async fn calendar_of_plan(
    State(state): State<AppState>,
    Path(lang): Path<String>,
    Form(answers): Form<Vec<(String, String)>>,
) -> Response {
    let Some(lang) = Lang::from_code(&lang) else { return refuse(StatusCode::NOT_FOUND) };
    let service = &state.service;
    let file = plan_calendar(&FormPost(answers), lang, service.today(), service.settings.deadline_policy);
    file.map_or_else(|| refuse(StatusCode::UNPROCESSABLE_ENTITY), |file| attached(file, "jalon"))
}

/// The calendar file of an appointment, which leads to her page by the secret of her link.
pub fn calendar_of(
    service: &Service,
    directory: &Directory,
    token: &Token,
    appointment: &Appointment,
    changed_at: DateTime<Utc>,
    lang: Lang,
) -> String {
    let url = page_url(service, lang, token);
    with_entry(service, directory, appointment, (changed_at, lang, &url), calendar_file)
}

/// The appointment of a feed, in a calendar that follows it. The secret of its page is
/// known to nobody here: the entry leads to where the link is sent again.
fn own_feed(service: &Service, feed: &Feed, lang: Lang) -> String {
    let name = InfoTexts::of(lang).follow_name();
    let url = [&service.settings.public_url, InfoPage::MyAppointment.at(lang).as_str()].concat();
    let Some(FeedEntry { appointment, changed_at, .. }) = feed.entries.first() else {
        return followed_file(name, &[]);
    };
    let about = (*changed_at, lang, url.as_str());
    with_entry(service, &feed.directory, appointment, about, |entry| {
        followed_file(name, core::slice::from_ref(entry))
    })
}

fn with_entry(
    service: &Service,
    directory: &Directory,
    appointment: &Appointment,
    (changed_at, lang, url): (DateTime<Utc>, Lang, &str),
    write: impl FnOnce(&CalendarEntry<'_>) -> String,
) -> String {
    let texts = LazyTexts::of(lang);
    let office = directory.office(&appointment.slot.office);
    let place = office
        .map(|office| format!("{}, {}, {} {}", office.name, office.street, office.postal_code, office.town));
    let centre = directory.own_centre().map_or_else(|| texts.common_brand(), |centre| &centre.name);
    let host = host_of(service);
    write(&CalendarEntry {
        uid: &format!("{}@{host}", appointment.id),
        sequence: appointment.sequence,
        changed_at,
        start: appointment.slot.start.to_utc(),
        end: appointment.slot.end.to_utc(),
        cancelled: appointment.cancelled_at.is_some(),
        language: lang.code(),
        summary: texts.mine_calendar_summary(),
        description: &texts.mine_calendar_text(url, appointment.reference.as_str()),
        location: place.as_deref().unwrap_or_default(),
        position: office.map(|office| (office.position.latitude, office.position.longitude)),
        organiser: centre,
        url,
    })
}

/// The host that names of appointments and messages end with.
pub fn host_of(service: &Service) -> &str {
    service.settings.public_url.split("://").nth(1).unwrap_or("jalon")
}

fn page_url(service: &Service, lang: Lang, token: &Token) -> String {
    format!("{}/{}/my/{token}", service.settings.public_url, lang.code())
}

async fn calendar_of_page(
    State(state): State<AppState>,
    Path((lang, token)): Path<(String, String)>,
) -> Response {
    let Some(lang) = Lang::from_code(&lang) else { return refuse(StatusCode::NOT_FOUND) };
    let answer = async {
        let (holder, appointment) = state.service.visitor().with_link(&token).await?;
        calendar_answer(&state.service, &holder, &appointment, lang).await
    };
    answer.await.unwrap_or_else(|error| refuse(status_of(&error)))
}

async fn qr_of_page(State(state): State<AppState>, Path((lang, token)): Path<(String, String)>) -> Response {
    let Some(lang) = Lang::from_code(&lang) else { return refuse(StatusCode::NOT_FOUND) };
    let holder = match state.service.visitor().with_link(&token).await {
        Ok((holder, _)) => holder,
        Err(error) => return refuse(status_of(&error)),
    };
    match qr_svg(&page_url(&state.service, lang, holder.token())) {
        Some(svg) => ([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response(),
        None => refuse(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

fn status_of(error: &ServiceError) -> StatusCode {
    match error {
        ServiceError::NotFound | ServiceError::Refused(_) => StatusCode::NOT_FOUND,
        ServiceError::Store(error) => {
            tracing::error!(%error, "an appointment could not be read");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
