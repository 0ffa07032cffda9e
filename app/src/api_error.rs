//! How a server function says no. Codes only: the page finds the words.

#[cfg(feature = "ssr")]
use leptos::prelude::*;
use leptos::server_fn::{
    codec::JsonEncoding,
    error::{FromServerFnError, ServerFnErrorErr},
};
use serde::{Deserialize, Serialize};

/// Trouble or refusal that any server function may answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ApiError {
    /// The server could not be reached: nothing was lost, try again.
    Offline,
    SignInNeeded,
    /// Others may do this, not who is signed in.
    Forbidden,
    NotFound,
    /// The request itself was malformed.
    BadRequest,
    TooManyRequests,
    /// Somebody else was faster, or the state has moved on.
    Conflict,
    /// Trouble on our side, already logged.
    Unavailable,
}

impl ApiError {
    /// Also makes it the status of the HTTP answer.
    #[must_use]
    pub fn with_status(self) -> Self {
        #[cfg(feature = "ssr")]
        if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
            response.set_status(self.status());
        }
        self
    }

    /// What arrived is not what this server function reads (400): nobody's form
    /// was refused.
    fn unreadable() -> Self {
        #[cfg(feature = "ssr")]
        if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
            response.set_status(http::StatusCode::BAD_REQUEST);
        }
        Self::BadRequest
    }

    /// The status of an HTTP answer that says it.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn status(&self) -> http::StatusCode {
        use http::StatusCode as S;
        match self {
            Self::SignInNeeded => S::UNAUTHORIZED,
            Self::Forbidden => S::FORBIDDEN,
            Self::NotFound => S::NOT_FOUND,
            Self::BadRequest => S::UNPROCESSABLE_ENTITY,
            Self::TooManyRequests => S::TOO_MANY_REQUESTS,
            Self::Conflict => S::CONFLICT,
            Self::Offline | Self::Unavailable => S::SERVICE_UNAVAILABLE,
        }
    }
}

impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Request(_) => Self::Offline,
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => Self::unreadable(),
            _ => Self::Unavailable.with_status(),
        }
    }
}
