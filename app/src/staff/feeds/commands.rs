//! Making the address of an agenda, and ending it.

use domain::{directory::InterpreterId, people::Action};
use leptos::{prelude::*, server_fn::codec::Json};

use super::model::FeedOutcome;
use crate::{api_error::ApiError, form::FormPost};
use crate::{
    posted::{Follows, PostAnswer},
    routes::{Endpoint, StaffPage},
};

/// Makes the address at which a calendar follows an interpreter's agenda, or one's own
/// where none is named; the one before ends.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound` where there is no such agenda.
#[server(prefix = "/api/staff", endpoint = "give-feed", input = Json)]
pub async fn give_feed(interpreter: String, lang: String) -> Result<FeedOutcome, ApiError> {
    let caller = crate::context::staff(Action::ManageFeeds)?;
    let (interpreter, lang) = (named(&interpreter)?, crate::context::lang_of(&lang)?);
    let secret = caller.staff().give_feed(interpreter.as_ref()).await?;
    let address = Endpoint::Feed(secret.to_string()).at(lang);
    Ok(FeedOutcome::Given([&caller.staff().service().settings.public_url, address.as_str()].concat()))
}

/// Ends that address: whoever has it follows nothing any more.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound` where there is none.
#[server(prefix = "/api/staff", endpoint = "end-feed", input = Json)]
pub async fn end_feed(interpreter: String) -> Result<FeedOutcome, ApiError> {
    let caller = crate::context::staff(Action::ManageFeeds)?;
    let interpreter = named(&interpreter)?;
    caller.staff().end_feed(interpreter.as_ref()).await?;
    Ok(FeedOutcome::Ended)
}

/// Nobody where the field is empty.
fn named(id: &str) -> Result<Option<InterpreterId>, ApiError> {
    let id = Some(id).filter(|id| !id.is_empty()).map(InterpreterId::parse);
    id.transpose().map_err(|_| ApiError::BadRequest.with_status())
}

/// The command that a form asks for, called.
pub async fn command(lang: locales::Lang, form: FormPost) -> Result<Option<FeedOutcome>, ApiError> {
    let interpreter = form.text("interpreter").to_owned();
    match form.text("do") {
        "give" => give_feed(interpreter, lang.code().to_owned()).await.map(Some),
        "end" => end_feed(interpreter).await.map(Some),
        _ => Err(ApiError::BadRequest.with_status()),
    }
}

/// A form without scripts. The secret of an address stands in no address of the console.
pub async fn answer_post(lang: locales::Lang, form: &FormPost) -> PostAnswer {
    PostAnswer::of(command(lang, form.clone()).await, |said| match said {
        FeedOutcome::Given(_) => Follows::Status(http::StatusCode::OK),
        FeedOutcome::Ended => Follows::Address([&StaffPage::Calendars.at(lang), "?said=ended"].concat()),
    })
}
