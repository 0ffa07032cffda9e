//! Trouble and refusals of the API: RFC 9457, with a code that stays.

use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::booking::NotFree;
use serde::Serialize;
use service::ServiceError;
use utoipa::ToSchema;

use super::slots::SlotView;

/// What went wrong, for programs; the words are for whoever writes them.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "type": "urn:jalon:problem:slot_taken", "title": "That time is no longer free.", "status": 409,
    "code": "slot_taken"
}))]
pub struct Problem {
    /// `urn:jalon:problem:` and the code.
    #[serde(rename = "type")]
    kind: String,
    /// One sentence for a programmer.
    title: &'static str,
    /// The HTTP status.
    status: u16,
    /// Stays the same in all versions.
    code: Code,
    /// Every field that is wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<FieldProblem>,
    /// Other times, nearest first, in the order of the clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    alternatives: Option<Vec<SlotView>>,
    /// Why nothing can be booked at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// One field that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct FieldProblem {
    /// Its path, such as `person.family_name`.
    pub field: String,
    /// What is wrong with it: a word that stays the same.
    pub code: &'static str,
    /// The values that could stand there, where they can be listed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
}

macro_rules! codes {
    ($($(#[$meaning:meta])* $name:ident = $status:ident, $title:literal;)*) => {
        /// Why a request was not answered as wished.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Code {
            $($(#[$meaning])* $name,)*
        }

        impl Code {
            const fn status(self) -> StatusCode {
                match self {
                    $(Self::$name => StatusCode::$status,)*
                }
            }

            const fn title(self) -> &'static str {
                match self {
                    $(Self::$name => $title,)*
                }
            }
        }
    };
}

codes! {
    MalformedRequest = BAD_REQUEST, "The request could not be read.";
    IdempotencyKeyNeeded = BAD_REQUEST, "The header Idempotency-Key must hold 16 to 200 visible characters.";
    SignInNeeded = UNAUTHORIZED, "Sign in first.";
    CrossSite = FORBIDDEN, "The request comes from another site.";
    NotFound = NOT_FOUND, "There is nothing at this address.";
    MethodNotAllowed = METHOD_NOT_ALLOWED, "This address does not know that method.";
    TooSlow = REQUEST_TIMEOUT, "The request took too long to arrive.";
    SlotTaken = CONFLICT, "That time is no longer free.";
    SlotPast = CONFLICT, "That time has begun, or begins too soon to be booked.";
    SlotNotOffered = CONFLICT, "Nobody receives at that time.";
    NothingToBook = CONFLICT, "Nothing can be booked for that commune, office or language.";
    AlreadyCancelled = CONFLICT, "The appointment was cancelled.";
    TooLate = CONFLICT, "The appointment has begun or is over.";
    TooLarge = PAYLOAD_TOO_LARGE, "The body is longer than 64 kB.";
    NotJson = UNSUPPORTED_MEDIA_TYPE, "The body must be application/json.";
    InvalidFields = UNPROCESSABLE_ENTITY, "Some fields cannot be accepted.";
    IdempotencyKeyReused = UNPROCESSABLE_ENTITY, "The key was used for another request.";
    TooManyRequests = TOO_MANY_REQUESTS, "Wait as long as Retry-After says.";
    Internal = INTERNAL_SERVER_ERROR, "The trouble is on our side.";
    Unavailable = SERVICE_UNAVAILABLE, "The trouble is on our side and should pass.";
}

impl Problem {
    /// A problem that its code says all about.
    #[must_use]
    pub fn new(code: Code) -> Self {
        let name = serde_json::to_value(code).ok();
        let name = name.as_ref().and_then(|name| name.as_str()).unwrap_or_default();
        Self {
            kind: format!("urn:jalon:problem:{name}"),
            title: code.title(),
            status: code.status().as_u16(),
            code,
            fields: Vec::new(),
            alternatives: None,
            reason: None,
        }
    }

    /// The problem that a bare status stands for.
    #[must_use]
    pub fn bare(status: StatusCode) -> Self {
        Self::new(match status {
            StatusCode::UNAUTHORIZED => Code::SignInNeeded,
            StatusCode::FORBIDDEN => Code::CrossSite,
            StatusCode::NOT_FOUND => Code::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Code::MethodNotAllowed,
            StatusCode::REQUEST_TIMEOUT => Code::TooSlow,
            StatusCode::PAYLOAD_TOO_LARGE => Code::TooLarge,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => Code::NotJson,
            StatusCode::TOO_MANY_REQUESTS => Code::TooManyRequests,
            StatusCode::SERVICE_UNAVAILABLE => Code::Unavailable,
            _ if status.is_client_error() => Code::MalformedRequest,
            _ => Code::Internal,
        })
    }

    /// Some fields cannot be accepted.
    #[must_use]
    pub fn fields(fields: Vec<FieldProblem>) -> Self {
        Self { fields, ..Self::new(Code::InvalidFields) }
    }

    /// The time is not free; these are.
    #[must_use]
    pub fn not_free(why: NotFree, alternatives: Vec<SlotView>) -> Self {
        let code = match why {
            NotFree::Taken => Code::SlotTaken,
            NotFree::Past => Code::SlotPast,
            NotFree::NotOffered => Code::SlotNotOffered,
        };
        Self { alternatives: Some(alternatives), ..Self::new(code) }
    }

    /// Nothing can be booked, for this reason.
    #[must_use]
    pub fn nothing(reason: String) -> Self {
        Self { reason: Some(reason), alternatives: Some(Vec::new()), ..Self::new(Code::NothingToBook) }
    }
}

impl From<Code> for Problem {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

impl From<ServiceError> for Problem {
    fn from(error: ServiceError) -> Self {
        match error {
            // Nobody but the public asks here: what is not hers does not exist for her.
            ServiceError::NotFound | ServiceError::Refused(_) => Self::new(Code::NotFound),
            ServiceError::Store(error) => {
                tracing::error!(%error, "the database failed a request of the API");
                Self::new(Code::Unavailable)
            }
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.code.status(), Json(&self)).into_response();
        let kind = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        if self.code == Code::TooManyRequests {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("600"));
        }
        response
    }
}
