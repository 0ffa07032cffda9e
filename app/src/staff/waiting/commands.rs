//! Putting somebody on the list, taking her off it, offering her a time, and noting what
//! she has said on the telephone.

use domain::{
    booking::{AppointmentId, OfferAnswer},
    people::Action,
};
use leptos::{prelude::*, server_fn::codec::Json};
use service::OfferMade;

use super::model::{WaitingChange, WaitingOutcome};
use crate::{
    api_error::ApiError,
    form::FormPost,
    posted::{Follows, PostAnswer},
    routes::StaffPage,
    slots::waiting::wish_of,
};

/// Changes how the person of an appointment waits.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "change-waiting", input = Json)]
pub async fn change_waiting(id: String, change: WaitingChange) -> Result<WaitingOutcome, ApiError> {
    let caller = crate::context::staff(Action::ManageWaiting)?;
    let (staff, id) = (caller.staff(), AppointmentId::new(id));
    let answer = async |number, answer, said| {
        let noted = staff.note_offer_answer(&id, number, answer).await?;
        Ok::<_, ApiError>(noted.map_or_else(WaitingOutcome::Answer, |_| said))
    };
    Ok(match change {
        WaitingChange::Join(wish) => {
            let joined = staff.put_on_waiting_list(&id, &wish).await?;
            joined.map_or_else(WaitingOutcome::Join, |_| WaitingOutcome::Joined)
        }
        WaitingChange::Remove => {
            staff.take_off_waiting_list(&id).await?;
            WaitingOutcome::Removed
        }
        WaitingChange::Offer => match staff.offer_by_hand(&id).await? {
            OfferMade::Made(_) => WaitingOutcome::Offered,
            OfferMade::Taken => WaitingOutcome::NotFree,
            OfferMade::NotWaiting => WaitingOutcome::NotWaiting,
            OfferMade::NothingFree => WaitingOutcome::NothingFree,
        },
        WaitingChange::Take(number) => answer(number, OfferAnswer::Take, WaitingOutcome::Taken).await?,
        WaitingChange::Keep(number) => answer(number, OfferAnswer::Keep, WaitingOutcome::Kept).await?,
    })
}

/// The command that a form asks for, called.
pub async fn command(form: FormPost) -> Result<Option<WaitingOutcome>, ApiError> {
    let id = form.text("id").to_owned();
    let change = match (form.text("do"), form.text("number").parse()) {
        ("join", _) => match wish_of(&form) {
            Ok(wish) => WaitingChange::Join(wish),
            Err(_) => return Ok(Some(WaitingOutcome::Wrong)),
        },
        ("remove", _) => WaitingChange::Remove,
        ("offer", _) => WaitingChange::Offer,
        ("take", Ok(number)) => WaitingChange::Take(number),
        ("keep", Ok(number)) => WaitingChange::Keep(number),
        _ => return Err(ApiError::BadRequest.with_status()),
    };
    change_waiting(id, change).await.map(Some)
}

/// A form without scripts: to the page, so that a reload repeats nothing.
pub async fn answer_post(lang: locales::Lang, form: &FormPost) -> PostAnswer {
    let about = match form.text("for") {
        "" => String::new(),
        id => ["&for=", id].concat(),
    };
    PostAnswer::of(command(form.clone()).await, |said| match said.code() {
        Some(code) => Follows::Address([&StaffPage::Waiting.at(lang), "?said=", code, &about].concat()),
        None if *said == WaitingOutcome::Wrong => Follows::Status(http::StatusCode::UNPROCESSABLE_ENTITY),
        None => Follows::Status(http::StatusCode::CONFLICT),
    })
}
