//! What people were not told although they should have been, and how what the service
//! does by itself went.

mod commands;
mod jobs;
#[cfg(feature = "ssr")]
mod load;
mod model;

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

#[cfg(feature = "ssr")]
pub use self::commands::answer_post;
use self::{
    commands::command,
    jobs::Jobs,
    model::{MessagesView, SettledMessage, UndeliveredMessage},
};
use super::{
    desk::Viewer,
    parts::{
        AnswerNotice, Forms, LastLoaded, PageForm, focus_on_answer, kind_word, medium_word, trouble_word,
        when,
    },
    words::Words,
};
use crate::{
    api_error::ApiError,
    resource::resource,
    router::Location,
    routes::StaffPage,
    ui::{Notice, PageTitle, Tone},
};

/// What has reached nobody, and for who coordinates the jobs of the service.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "messages", input = Json)]
pub async fn messages() -> Result<MessagesView, ApiError> {
    load::messages(crate::context::staff(Action::SeeMessages)?.staff()).await
}

#[component]
pub fn MessagesPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let forms = Forms::answered_by(command);
    let last = LastLoaded::nothing_yet();
    let found = resource(move || forms.turn(), move |_| messages());
    forms.after_each(found, |answer, _| {
        if answer.is_some() {
            focus_on_answer();
        }
    });
    let before = Location::here().now("said").as_deref() == Some("settled");
    view! {
        <PageTitle text=texts.messages_title()/>
        <main id="main" class="files">
            <h1 tabindex="-1">{texts.messages_title()}</h1>
            <Transition>
                {move || Suspend::new(async move {
                    let before = before.then_some(SettledMessage);
                    let notice = |_| {
                        view! { <AnswerNotice tone=Tone::Ok text=texts.messages_settled().to_owned()/> }.into_any()
                    };
                    last.page(found.await, (forms.answer(), before), notice, |view| view! { <Whole view forms/> })
                })}
            </Transition>
        </main>
    }
}

#[component]
fn Whole(view: MessagesView, forms: Forms<SettledMessage>) -> impl IntoView {
    let texts = Words::here().staff;
    let count = u32::try_from(view.undelivered.len()).unwrap_or(u32::MAX);
    let lines = view.undelivered.into_iter().map(|line| view! { <Undelivered line forms/> }).collect_view();
    view! {
        {(!view.sends_anything).then(|| view! { <Notice tone=Tone::Note><p>{texts.messages_off()}</p></Notice> })}
        <section aria-labelledby="undelivered">
            <h2 id="undelivered">{texts.messages_undelivered()}</h2>
            {if count == 0 {
                view! { <p class="muted">{texts.messages_none()}</p> }.into_any()
            } else {
                view! {
                    <p class="muted">{texts.messages_undelivered_hint()}</p>
                    <ul class="file-list undelivered">{lines}</ul>
                }
                .into_any()
            }}
        </section>
        {view.jobs.map(|jobs| view! { <Jobs jobs/> })}
    }
}

/// Whom to tell, what, and by which number; and why the message did not do it.
#[component]
fn Undelivered(line: UndeliveredMessage, forms: Forms<SettledMessage>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let UndeliveredMessage { id, number, name, phone, email, start, office, message } = line;
    let name = name.unwrap_or_else(|| texts.sheet_erased().to_owned());
    let label = texts.messages_settle_one(&name);
    let what = [kind_word(words, message.kind), " · ", medium_word(words, message.medium)].concat();
    view! {
        <li class="undelivered-one">
            <a href=words.at(&StaffPage::Appointment(id.clone()))>
                <b><bdi>{name}</bdi></b>
                <span class="muted small">{when(words, start)}" · "{office}</span>
            </a>
            <p>
                {what}
                <span class="muted small">" "{message.trouble.map(|trouble| trouble_word(words, trouble))}</span>
            </p>
            <p class="contacts">
                {phone.map(|(dialled, readable)| {
                    let call = ["tel:", &dialled].concat();
                    view! { <a class="button line" href=call dir="ltr">{readable}</a> }
                })}
                {email.map(|email| {
                    let write = ["mailto:", &email].concat();
                    view! { <a href=write dir="ltr" rel="external">{email}</a> }
                })}
            </p>
            {(!Viewer::here().only_looks).then(|| view! {
                <PageForm page=words.at(&StaffPage::Messages) forms>
                    <input type="hidden" name="id" value=id/>
                    <input type="hidden" name="number" value=number/>
                    <button class="button line" name="do" value="settle" aria-label=label>
                        {texts.messages_settle()}
                    </button>
                </PageForm>
            })}
        </li>
    }
}
