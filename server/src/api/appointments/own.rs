//! A person's own booking, by its secret.

use app::wording::page_language;
use axum::{
    Json,
    extract::{Path, State},
    response::Response,
};
use chrono::{DateTime, Utc};
use domain::{
    booking::{CancelRefused, MoveRefused, NotFree},
    directory::OfficeId,
};
use serde::Serialize;
use store::MoveAnswer;
use utoipa::ToSchema;

use super::AppointmentView;
use crate::{
    api::{
        problem::{Code, Problem},
        reading::JsonObject,
        slots::SlotView,
        words::MomentView,
    },
    documents,
    state::AppState,
};

/// Where to move; used for its schema, fields are read one by one.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"start": "2026-12-08T09:00:00+01:00", "office": "la-louviere"}))]
pub struct MoveBody {
    /// As in a slot's `start`.
    start: MomentView,
    /// Another office (id); the same one where absent.
    office: Option<String>,
}

type Answer = Result<Json<AppointmentView>, Problem>;

/// Shows a booking.
#[utoipa::path(
    get, path = "/appointments/{token}", tag = "appointments",
    params(("token" = String, Path, description = "the secret at the end of `manage_url`")),
    responses(
        (status = OK, body = AppointmentView),
        (status = NOT_FOUND, body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn show(State(state): State<AppState>, Path(token): Path<String>) -> Answer {
    let (holder, appointment) = state.service.visitor().with_link(&token).await?;
    Ok(Json(AppointmentView::new(&state, &holder, &appointment)))
}

/// Cancels a booking; its time is free again at once.
#[utoipa::path(
    post, path = "/appointments/{token}/cancel", tag = "appointments",
    params(("token" = String, Path, description = "the secret at the end of `manage_url`")),
    responses(
        (status = OK, body = AppointmentView),
        (status = NOT_FOUND, body = Problem, content_type = "application/problem+json"),
        (status = CONFLICT, description = "already cancelled, or too late", body = Problem,
            content_type = "application/problem+json"),
    )
)]
pub async fn cancel(State(state): State<AppState>, Path(token): Path<String>) -> Answer {
    let (holder, _) = state.service.visitor().with_link(&token).await?;
    match holder.cancel().await? {
        Ok(appointment) => Ok(Json(AppointmentView::new(&state, &holder, &appointment))),
        Err(CancelRefused::AlreadyCancelled) => Err(Code::AlreadyCancelled.into()),
        Err(CancelRefused::TooLate) => Err(Code::TooLate.into()),
    }
}

/// Moves a booking; the old time is free only once the new one is taken.
#[utoipa::path(
    post, path = "/appointments/{token}/move", tag = "appointments",
    params(("token" = String, Path, description = "the secret at the end of `manage_url`")),
    request_body = MoveBody,
    responses(
        (status = OK, body = AppointmentView),
        (status = BAD_REQUEST, body = Problem, content_type = "application/problem+json"),
        (status = NOT_FOUND, body = Problem, content_type = "application/problem+json"),
        (status = CONFLICT, description = "taken, with alternatives; cancelled; or too late", body = Problem,
            content_type = "application/problem+json"),
        (status = UNPROCESSABLE_ENTITY, body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn change(
    State(state): State<AppState>,
    Path(token): Path<String>,
    JsonObject(mut body): JsonObject,
) -> Answer {
    let (holder, _) = state.service.visitor().with_link(&token).await?;
    let directory = holder.directory();
    let start = body.parsed("start", "unreadable", |text| DateTime::parse_from_rfc3339(text).ok());
    let office = body.parsed("office", "unknown_value", |text| {
        OfficeId::parse(text).ok().filter(|id| directory.office(id).is_some())
    });
    if start.is_none() && !body.is_wrong("start") {
        body.refuse("start", "missing");
    }
    body.finish()?;
    let start: DateTime<Utc> = start.ok_or(Code::InvalidFields)?.to_utc();

    match holder.move_to(start, office.as_ref()).await? {
        MoveAnswer::Moved(appointment) => Ok(Json(AppointmentView::new(&state, &holder, &appointment))),
        MoveAnswer::NotFree { why, alternatives } => {
            let views = alternatives.iter().map(|slot| SlotView::new(directory, slot)).collect();
            Err(Problem::not_free(why, views))
        }
        MoveAnswer::HasAnother => Err(Problem::not_free(NotFree::Taken, Vec::new())),
        MoveAnswer::Refused(MoveRefused::Cancelled) => Err(Code::AlreadyCancelled.into()),
        MoveAnswer::Refused(MoveRefused::TooLate) => Err(Code::TooLate.into()),
        MoveAnswer::NotFound => Err(Code::NotFound.into()),
    }
}

/// The booking for a calendar, in the person's language.
#[utoipa::path(
    get, path = "/appointments/{token}/calendar.ics", tag = "appointments",
    params(("token" = String, Path, description = "the secret at the end of `manage_url`")),
    responses(
        (status = OK, body = String, content_type = "text/calendar"),
        (status = NOT_FOUND, body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn calendar(State(state): State<AppState>, Path(token): Path<String>) -> Result<Response, Problem> {
    let (holder, appointment) = state.service.visitor().with_link(&token).await?;
    let lang = page_language(appointment.language);
    Ok(documents::calendar_answer(&state.service, &holder, &appointment, lang).await?)
}
