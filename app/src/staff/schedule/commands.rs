//! Changing hours: first what it would do, then the change.

use domain::people::Action;
use domain::schedule::ScheduleDraft;
use leptos::{prelude::*, server_fn::codec::Json};

use super::load;
use super::model::{ScheduleAnswer, draft};
use crate::{api_error::ApiError, form::FormPost};

/// What a change of a version of the hours would do; nothing is changed.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound` for a version that is not there,
/// `BadRequest` for what no form asks.
#[server(prefix = "/api/staff", endpoint = "preview-schedule", input = Json)]
pub async fn preview_schedule(version: u32, draft: ScheduleDraft) -> Result<ScheduleAnswer, ApiError> {
    let caller = crate::context::staff(Action::EditSchedule)?;
    match draft.parse(read_phone(caller.staff())) {
        Ok(wish) => load::preview(caller.staff(), version, &wish).await,
        Err(errors) => wrong(errors),
    }
}

/// Makes a change of a version of the hours.
///
/// # Errors
/// As [`preview_schedule`].
#[server(prefix = "/api/staff", endpoint = "change-schedule", input = Json)]
pub async fn change_schedule(version: u32, draft: ScheduleDraft) -> Result<ScheduleAnswer, ApiError> {
    let caller = crate::context::staff(Action::EditSchedule)?;
    match draft.parse(read_phone(caller.staff())) {
        Ok(wish) => load::change(caller.staff(), version, &wish).await,
        Err(errors) => wrong(errors),
    }
}

/// How telephone numbers are read here.
fn read_phone(staff: service::Staff<'_>) -> domain::people::ReadPhone {
    staff.service().draft_rules(domain::booking::Channel::Counter).read_phone
}

fn wrong(errors: Vec<domain::schedule::ScheduleError>) -> Result<ScheduleAnswer, ApiError> {
    if errors.is_empty() {
        return Err(ApiError::BadRequest.with_status());
    }
    Ok(ScheduleAnswer::Wrong(errors))
}

/// The command that a form asks for, called; nothing where it asks for none.
pub async fn command(form: FormPost) -> Result<Option<ScheduleAnswer>, ApiError> {
    let Ok(version) = form.text("version").parse() else {
        return if form.is_empty() { Ok(None) } else { Err(ApiError::BadRequest.with_status()) };
    };
    match form.text("do") {
        "preview" => preview_schedule(version, draft(&form)).await.map(Some),
        "save" => change_schedule(version, draft(&form)).await.map(Some),
        _ => Err(ApiError::BadRequest.with_status()),
    }
}

pub use on_the_server::{answer_post, answer_team_post};

mod on_the_server {
    use http::StatusCode;

    use super::{ScheduleAnswer, command};
    use crate::{
        form::FormPost,
        posted::{Follows, PostAnswer},
        routes::StaffPage,
        staff::schedule::page_of,
    };

    /// A form without scripts: to the page, so that a reload repeats nothing; a preview or
    /// a refusal with what was typed.
    pub async fn answer_post(lang: locales::Lang, form: &FormPost) -> PostAnswer {
        let page = page_of(&StaffPage::Schedule.at(lang), form.text("who"));
        answer(form, [&page, "&said=saved"].concat()).await
    }

    /// The same on the page of the team and the offices.
    pub async fn answer_team_post(lang: locales::Lang, form: &FormPost) -> PostAnswer {
        answer(form, [&StaffPage::Team.at(lang), "?said=saved"].concat()).await
    }

    async fn answer(form: &FormPost, saved: String) -> PostAnswer {
        PostAnswer::of(command(form.clone()).await, |answer| match answer {
            ScheduleAnswer::Saved => Follows::Address(saved),
            ScheduleAnswer::Preview(_) => Follows::Status(StatusCode::OK),
            ScheduleAnswer::Wrong(_) | ScheduleAnswer::Contradicts(_) => {
                Follows::Status(StatusCode::UNPROCESSABLE_ENTITY)
            }
            ScheduleAnswer::ChangedMeanwhile
            | ScheduleAnswer::ChangesNothing
            | ScheduleAnswer::NothingThere => Follows::Status(StatusCode::CONFLICT),
        })
    }
}
