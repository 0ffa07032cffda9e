//! Who waits for an earlier time, in which order and why, and what was offered to whom.
//! The server writes the page; no browser loads code for it.

mod commands;
mod load;
mod model;
mod one;
mod words;

use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

pub use self::commands::answer_post;
use self::{
    commands::command,
    model::{WaitingLine, WaitingOutcome, WaitingView},
    one::{Line, WishForm},
};
use super::{
    parts::{AnswerNotice, Forms, LastLoaded},
    words::Words,
};
use crate::{api_error::ApiError, resource::resource, router::Location, routes::StaffPage, ui::PageTitle};

/// Who waits; or how the person of one appointment does, or could.
///
/// # Errors
/// `SignInNeeded` for a stranger, `NotFound`.
#[server(prefix = "/api/staff", endpoint = "waiting-list", input = Json)]
pub async fn waiting_list(id: Option<String>) -> Result<WaitingView, ApiError> {
    load::waiting(crate::context::staff(Action::SeeWaiting)?.staff(), id).await
}

#[component]
pub fn WaitingPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let forms = Forms::answered_by(command);
    let last = LastLoaded::nothing_yet();
    let here = Location::here();
    let posted = Some(forms.sent().text("for").to_owned()).filter(|id| !id.is_empty());
    let asked = here.now("for").filter(|id| !id.is_empty()).or(posted);
    let found = resource(move || forms.turn(), move |_| waiting_list(asked.clone()));
    let before = here.now("said").and_then(|code| WaitingOutcome::from_code(&code));
    view! {
        <PageTitle text=texts.waiting_title()/>
        <main id="main" class="files">
            <h1 tabindex="-1">{texts.waiting_title()}</h1>
            <Transition>
                {move || Suspend::new(async move {
                    let notice = move |said| {
                        let (tone, text) = words::outcome(words, said);
                        view! { <AnswerNotice tone text=text.to_owned()/> }.into_any()
                    };
                    last.page(found.await, (forms.answer(), before), notice, |view| match view.one {
                        Some(one) => view! { <One one forms/> }.into_any(),
                        None => view! { <All offices=view.offices forms/> }.into_any(),
                    })
                })}
            </Transition>
        </main>
    }
}

#[component]
fn All(offices: Vec<(String, Vec<WaitingLine>)>, forms: Forms<WaitingOutcome>) -> impl IntoView {
    let texts = Words::here().staff;
    let is_empty = offices.is_empty();
    let offices = offices.into_iter().map(|(office, lines)| {
        let lines = lines.into_iter().map(|one| view! { <Line one forms is_alone=false/> }).collect_view();
        view! {
            <section>
                <h2>{office}</h2>
                <ul class="file-list undelivered">{lines}</ul>
            </section>
        }
    });
    view! {
        <p class="muted">{texts.waiting_hint()}</p>
        {is_empty.then(|| view! { <p class="muted">{texts.waiting_none()}</p> })}
        {offices.collect_view()}
    }
}

/// One appointment: its person can be put on the list here.
#[component]
fn One(one: WaitingLine, forms: Forms<WaitingOutcome>) -> impl IntoView {
    let words = Words::here();
    let name = one.name.clone().unwrap_or_else(|| words.staff.sheet_erased().to_owned());
    view! {
        <h2>{words.staff.waiting_for(&name)}</h2>
        <ul class="file-list undelivered"><Line one=one.clone() forms is_alone=true/></ul>
        {one.may_change.then(|| view! { <WishForm one=one.clone() forms/> })}
        <p><a href=words.at(&StaffPage::Waiting)>{words.staff.waiting_all()}</a></p>
    }
}
