//! The agendas that a calendar on a phone can follow: one's own, and those of
//! interpreters. The server writes the page; no browser loads code for it.

mod commands;
mod load;
mod model;

use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

pub use self::commands::answer_post;
use self::{
    commands::command,
    model::{FeedOutcome, FeedsView, FollowedAgenda},
};
use super::{
    parts::{AnswerNotice, Forms, LastLoaded, PageForm},
    words::Words,
};
use crate::{
    api_error::ApiError,
    resource::resource,
    router::Location,
    routes::StaffPage,
    ui::{Notice, PageTitle, Tone},
};

/// The agendas that can be followed.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`.
#[server(prefix = "/api/staff", endpoint = "feeds", input = Json)]
pub async fn feeds() -> Result<FeedsView, ApiError> {
    load::feeds(crate::context::staff(Action::ManageFeeds)?.staff()).await
}

#[component]
pub fn CalendarsPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let lang = words.lang();
    let forms = Forms::answered_by(move |form| command(lang, form));
    let last = LastLoaded::nothing_yet();
    let found = resource(move || forms.turn(), move |_| feeds());
    let before = Location::here().now("said").as_deref() == Some("ended");
    view! {
        <PageTitle text=texts.feeds_title()/>
        <main id="main" class="files">
            <h1 tabindex="-1">{texts.feeds_title()}</h1>
            <p class="muted">{texts.feeds_hint()}</p>
            <Transition>
                {move || Suspend::new(async move {
                    let before = before.then_some(FeedOutcome::Ended);
                    let notice = |said| view! { <Said said/> }.into_any();
                    last.page(found.await, (forms.answer(), before), notice, |view| view! { <Agendas view forms/> })
                })}
            </Transition>
        </main>
    }
}

#[component]
fn Said(said: FeedOutcome) -> impl IntoView {
    let texts = Words::here().staff;
    match said {
        FeedOutcome::Ended => {
            view! { <AnswerNotice tone=Tone::Ok text=texts.feeds_ended().to_owned()/> }.into_any()
        }
        FeedOutcome::Given(address) => view! {
            <div class="answered" id="said" tabindex="-1">
                <Notice tone=Tone::Ok>
                    <p>{texts.feeds_given()}</p>
                    <div class="field">
                        <label for="feed">{texts.feeds_address()}</label>
                        <input id="feed" readonly="" dir="ltr" value=address/>
                    </div>
                </Notice>
            </div>
        }
        .into_any(),
    }
}

#[component]
fn Agendas(view: FeedsView, forms: Forms<FeedOutcome>) -> impl IntoView {
    let texts = Words::here().staff;
    let own = view.own.map(|one| {
        view! {
            <section aria-labelledby="own">
                <h2 id="own">{texts.feeds_own()}</h2>
                <ul class="file-list feeds"><Agenda one forms/></ul>
            </section>
        }
    });
    let others = view.interpreters.into_iter().map(|one| view! { <Agenda one forms/> }).collect_view();
    view! {
        {own}
        <section aria-labelledby="interpreters">
            <h2 id="interpreters">{texts.feeds_interpreters()}</h2>
            <ul class="file-list feeds">{others}</ul>
        </section>
    }
}

#[component]
fn Agenda(one: FollowedAgenda, forms: Forms<FeedOutcome>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let text = if one.is_followed { texts.feeds_again() } else { texts.feeds_give() };
    let (give, end) = ([text, " · ", &one.name].concat(), texts.feeds_end_one(&one.name));
    view! {
        <li>
            <PageForm page=words.at(&StaffPage::Calendars) forms class="row">
                <input type="hidden" name="interpreter" value=one.id/>
                <b><bdi>{one.name}</bdi></b>
                <button class="button line" name="do" value="give" aria-label=give>{text}</button>
                {one.is_followed.then(|| view! {
                    <button class="button line" name="do" value="end" aria-label=end>{texts.feeds_end()}</button>
                })}
            </PageForm>
        </li>
    }
}
