//! What pages behind a secret link have in common.

use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use locales::InfoTexts;
use service::ServiceError;

use crate::{api_error::ApiError, posted::PostAnswer};

/// After an answer was kept, `page` shows it; one that came too late is said to be so there.
pub fn after_answer<Kept, Refused>(
    answered: Result<Result<Kept, Refused>, ServiceError>,
    page: String,
) -> PostAnswer {
    match answered {
        Ok(Ok(_)) => PostAnswer::SeeOther(page),
        Ok(Err(_)) => PostAnswer::same_page(StatusCode::CONFLICT),
        Err(error) => PostAnswer::same_page(ApiError::from(error).status()),
    }
}

/// A link that is wrong, unknown or over; or trouble on our side.
#[component]
pub fn Unknown(error: ServiceError) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let error = ApiError::from(error);
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(error.status());
    }
    let (title, text) = match error {
        ApiError::NotFound => (texts.errors_not_found_title(), texts.errors_not_found_text()),
        _ => (texts.errors_server_title(), texts.errors_server_text()),
    };
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p>{text}</p>
    }
}
