//! Saying that somebody was told in another way.

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use super::model::SettledMessage;
use crate::{api_error::ApiError, form::FormPost};
#[cfg(feature = "ssr")]
use crate::{
    posted::{Follows, PostAnswer},
    routes::StaffPage,
};

/// Says that the person of an appointment was told in another way what its message of
/// this number should have told her.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound` where a colleague was faster.
#[server(prefix = "/api/staff", endpoint = "settle-message", input = Json)]
pub async fn settle_message(id: String, number: u32) -> Result<SettledMessage, ApiError> {
    let appointment = domain::booking::AppointmentId::new(id);
    crate::context::staff(Action::SettleMessage)?
        .staff()
        .settle_message(&service::MessageId { appointment, number })
        .await?;
    Ok(SettledMessage)
}

/// The command that a form asks for, called.
pub async fn command(form: FormPost) -> Result<Option<SettledMessage>, ApiError> {
    match (form.text("do"), form.text("number").parse()) {
        ("settle", Ok(number)) => settle_message(form.text("id").to_owned(), number).await.map(Some),
        _ => Err(ApiError::BadRequest.with_status()),
    }
}

/// A form without scripts: to the page, so that a reload repeats nothing.
#[cfg(feature = "ssr")]
pub async fn answer_post(lang: locales::Lang, form: &FormPost) -> PostAnswer {
    PostAnswer::of(command(form.clone()).await, |SettledMessage| {
        Follows::Address([&StaffPage::Messages.at(lang), "?said=settled"].concat())
    })
}
