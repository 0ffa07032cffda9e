//! A new booking.

use app::{context::Measured, wording::page_language};
use axum::{
    Json,
    extract::State,
    http::{Extensions, HeaderMap, StatusCode, header},
    response::IntoResponse,
};
use domain::{
    booking::{
        BookingDraft, BookingRequest, Channel, Effort, Field, FieldError, NoneBecause, NotFree,
        State as Standing,
    },
    directory::Directory,
    language::Language,
};
use serde::Serialize;
use service::ServiceError;
use store::{BookAnswer, Booked, IdempotencyKey};
use utoipa::ToSchema;

use super::OfficeAddress;
use crate::{
    api::{
        problem::{Code, Problem},
        reading::{Fields, JsonObject},
        slots::{SlotView, interpreted, kinds},
        words::{Kind, MomentView, Tongue, serde_word},
    },
    state::AppState,
};

/// What is booked; used for its schema, fields are read one by one.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "commune": "58001", "kind": "first_reception", "start": "2026-12-01T09:00:00+01:00", "language": "ar",
    "interpreter_language": "ar", "consent": true,
    "person": {"given_name": "Amina", "family_name": "Exemple", "birth_year": 1990, "phone": "+32470123456"}
}))]
pub struct BookingBody {
    /// INS code of the commune where the person lives.
    #[schema(example = "58001")]
    commune: String,
    kind: Kind,
    /// As in a slot's `start`.
    start: MomentView,
    /// Only this worker (id).
    worker: Option<String>,
    /// Another office than that of the commune (id).
    office: Option<String>,
    /// The language in which the person reads.
    language: Tongue,
    /// What that is, in her words, where it is `other`.
    other_language: Option<String>,
    /// The language for which an interpreter is wanted.
    interpreter_language: Option<Tongue>,
    person: PersonBody,
    /// The person agrees that her data are kept for this appointment.
    consent: bool,
}

/// Who comes: a telephone number or an e-mail address is needed.
#[derive(Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PersonBody {
    given_name: Option<String>,
    family_name: String,
    birth_year: Option<u16>,
    phone: Option<String>,
    email: Option<String>,
}

/// A booking that stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct BookedView {
    #[schema(example = "K7Q-4MD")]
    reference: String,
    /// The page where the person sees, moves or cancels; secret.
    manage_url: String,
    calendar_url: String,
    start: MomentView,
    end: MomentView,
    office: OfficeAddress,
    /// Where the request repeats an earlier one: what has become of its booking
    /// since, if anything. The other fields say what was booked then; the booking
    /// itself says how it stands.
    #[schema(required)]
    since: Option<Since>,
}

/// What has become of a booking since it was made.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum Since {
    /// It has another time or office now.
    Moved,
    Cancelled,
}

/// Books a time.
#[utoipa::path(
    post, path = "/appointments", tag = "appointments",
    params(("Idempotency-Key" = String, Header, example = "5f1c9a3e-booking-of-amina", description = "16 to 200 visible \
        characters, new for each booking; the same key and body again give the same answer")),
    request_body = BookingBody,
    responses(
        (status = CREATED, body = BookedView, headers(("location" = String, description = "the booking"))),
        (status = BAD_REQUEST, body = Problem, content_type = "application/problem+json"),
        (status = CONFLICT, description = "taken, with alternatives; or nothing to book, with a reason", body = Problem,
            content_type = "application/problem+json"),
        (status = UNPROCESSABLE_ENTITY, body = Problem, content_type = "application/problem+json"),
        (status = TOO_MANY_REQUESTS, description = "too many bookings from this address or for this person",
            body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn book(
    State(state): State<AppState>,
    extensions: Extensions,
    headers: HeaderMap,
    JsonObject(body): JsonObject,
) -> Result<impl IntoResponse, Problem> {
    let key =
        headers.get("idempotency-key").and_then(|key| key.to_str().ok()).and_then(IdempotencyKey::parse);
    let key = key.ok_or(Code::IdempotencyKeyNeeded)?;
    let service = &state.service;
    let request = read(body, &state)?;
    let Measured(quota) = Measured::of(&extensions);
    let directory = service.directory_for(request.commune);
    match service.visitor().book(&request, &key, Effort::None, &quota).await? {
        BookAnswer::Booked(booked) => {
            let location = format!("/api/v1/appointments/{}", booked.token);
            let since = since(&state, &booked).await?;
            let view = BookedView::new(&state, &directory, &booked, request.language, since);
            Ok((StatusCode::CREATED, [(header::LOCATION, location)], Json(view)))
        }
        BookAnswer::NotFree { why, alternatives } => {
            let view = |slot| SlotView::new(&directory, slot);
            Err(Problem::not_free(why, alternatives.iter().map(view).collect()))
        }
        BookAnswer::Impossible(why) => Err(impossible(why)),
        // Only staff name a file.
        BookAnswer::HasAnother(_) => Err(Problem::not_free(NotFree::Taken, Vec::new())),
        BookAnswer::KeyReused => Err(Code::IdempotencyKeyReused.into()),
        BookAnswer::TooManyOpen => Err(Code::TooManyRequests.into()),
    }
}

async fn since(state: &AppState, booked: &Booked) -> Result<Option<Since>, Problem> {
    if !booked.replayed {
        return Ok(None);
    }
    let (_, appointment) = match state.service.visitor().with_link(&booked.token.to_string()).await {
        Err(ServiceError::NotFound) => return Ok(None),
        found => found?,
    };
    Ok(match appointment.state() {
        Standing::Cancelled => Some(Since::Cancelled),
        _ => (appointment.slot != booked.slot).then_some(Since::Moved),
    })
}

fn read(mut body: Fields, state: &AppState) -> Result<BookingRequest, Problem> {
    let mut person = body.object("person");
    let draft = BookingDraft::of(|field| match field {
        Field::Consent => body.flag(field.name()).map(|agreed| agreed.to_string()).unwrap_or_default(),
        field if is_of_person(field) => person.text(field.name()),
        field => body.text(field.name()),
    });
    let read = draft.parse(state.service.draft_rules(Channel::Public));
    if let Err(errors) = &read {
        for error in errors {
            refuse(if is_of_person(error.field) { &mut person } else { &mut body }, *error);
        }
    }
    body.finish_inside(person);
    body.finish()?;
    read.map_err(|_| Problem::from(Code::InvalidFields))
}

fn refuse(fields: &mut Fields, FieldError { field, why }: FieldError) {
    if fields.is_wrong(field.name()) {
        return;
    }
    let allowed: Vec<&str> = match field {
        Field::Kind => kinds(),
        Field::Language => Language::ALL.iter().map(|language| language.code()).collect(),
        Field::InterpreterLanguage => interpreted(),
        _ => Vec::new(),
    };
    let allowed = allowed.into_iter().map(str::to_owned).collect();
    fields.refuse_but(field.name(), why.as_str(), allowed);
}

const fn is_of_person(field: Field) -> bool {
    matches!(field, Field::GivenName | Field::FamilyName | Field::BirthYear | Field::Phone | Field::Email)
}

fn impossible(why: NoneBecause) -> Problem {
    let field = match why {
        NoneBecause::UnknownCommune => "commune",
        NoneBecause::UnknownOffice => "office",
        _ => return Problem::nothing(serde_word(&why)),
    };
    let unknown =
        crate::api::problem::FieldProblem { field: field.to_owned(), code: "unknown_value", allowed: vec![] };
    Problem::fields(vec![unknown])
}

impl BookedView {
    fn new(
        state: &AppState,
        directory: &Directory,
        booked: &Booked,
        language: Language,
        since: Option<Since>,
    ) -> Self {
        let page = page_language(language);
        let service = &state.service;
        Self {
            reference: booked.reference.to_string(),
            manage_url: format!("{}/{}/my/{}", service.settings.public_url, page.code(), booked.token),
            calendar_url: super::calendar_url(state, &booked.token),
            start: MomentView(booked.slot.start),
            end: MomentView(booked.slot.end),
            office: OfficeAddress::new(directory, &booked.slot.office),
            since,
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::directory::AppointmentKind;

    use super::*;

    #[test]
    fn every_kind_can_be_asked_for() {
        assert_eq!(kinds().len(), AppointmentKind::ALL.len());
    }
}
