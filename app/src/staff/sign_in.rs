//! The door of the console: a plain form, so that it works before and without
//! scripts. The server reads it; this page only says what was wrong.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::words::Words;
use crate::{
    form::FormPost,
    resource::shared,
    router::Location,
    routes::Page,
    ui::{Brand, ErrorSummary, FieldMessage, Notice, PageTitle, TextField, Tone, page_has_error},
};

/// What became of the form that was posted to this page; without it, none was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignInAnswer {
    MissingPassword,
    /// Login and password do not belong together.
    Wrong,
    /// Too many attempts: so many seconds have to pass.
    Wait(u32),
    /// Another form came without a session; this page keeps it.
    SessionEnded,
    /// Somebody has signed in, and the form that she had sent waits to be sent again.
    SendAgain,
}

#[component]
pub fn SignInPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let posted = FormPost::posted();
    let answer: Option<SignInAnswer> = shared(|| {
        #[cfg(feature = "ssr")]
        return use_context();
        #[cfg(not(feature = "ssr"))]
        None
    });
    let refusal = refusal(words, &posted, answer);
    let errors = match &refusal {
        Some(Refusal::Fields(errors)) => errors.clone(),
        _ => Vec::new(),
    };
    let home = Page::Home.at(words.lang());
    // Where one wanted to go; the server lets only pages of the console through.
    let next = match posted.text("next") {
        "" => Location::here().now("next").unwrap_or_default(),
        next => next.to_owned(),
    };
    if answer == Some(SignInAnswer::SendAgain) {
        return view! { <SendAgain posted next/> }.into_any();
    }
    let kept = posted
        .carried()
        .map(|(name, _, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
        .collect_view();
    let has_kept = posted.has_kept();
    view! {
        <PageTitle text=texts.sign_in_title()/>
        <main class="door" id="main">
            <Brand href=home.clone() name=words.common.common_brand()/>
            <h1 tabindex="-1">{texts.sign_in_title()}</h1>
            <p class="muted">{texts.sign_in_text()}</p>
            {has_kept.then(|| view! {
                <Notice tone=Tone::Note><p>{texts.sign_in_ended()}" "{texts.sign_in_kept()}</p></Notice>
            })}
            {refusal.map(|refusal| match refusal {
                Refusal::Fields(errors) => {
                    let count = u32::try_from(errors.len()).unwrap_or(u32::MAX);
                    view! { <ErrorSummary title=words.common.errors_summary(count) errors/> }.into_any()
                }
                Refusal::Whole(text) => {
                    page_has_error();
                    view! {
                        <div class="error-summary" role="alert" tabindex="-1" id="errors" autofocus=cfg!(feature = "ssr")><p><b>{text}</b></p></div>
                    }
                    .into_any()
                }
            })}
            <form method="post" action=format!("{home}/staff/sign-in") class="fields" novalidate>
                <input type="hidden" name="next" value=next/>
                {kept}
                <TextField
                    name="login"
                    label=texts.sign_in_login()
                    value=posted.text("login").to_owned()
                    autocomplete="username"
                    ltr=true
                    required=true
                    errors=errors.clone()
                />
                <TextField
                    name="password"
                    label=texts.sign_in_password()
                    kind="password"
                    autocomplete="current-password"
                    ltr=true
                    required=true
                    errors
                />
                <button class="button">{texts.sign_in_submit()}</button>
            </form>
            <p class="muted small">{texts.sign_in_forgotten()}</p>
            <p><a href=home rel="external">{texts.sign_in_public()}</a></p>
        </main>
    }
    .into_any()
}

/// Somebody has signed in again: the form that she had sent, to be sent once more.
#[component]
fn SendAgain(posted: FormPost, next: String) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let fields = posted
        .carried()
        .map(|(_, name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
        .collect_view();
    let without = next.clone();
    view! {
        <PageTitle text=texts.sign_in_again_title()/>
        <main class="door" id="main">
            <Brand href=Page::Home.at(words.lang()) name=words.common.common_brand()/>
            <h1 tabindex="-1">{texts.sign_in_again_title()}</h1>
            <p>{texts.sign_in_again_text()}</p>
            <form method="post" action=next class="fields">
                {fields}
                <button class="button">{texts.sign_in_again_send()}</button>
            </form>
            <p><a href=without rel="external">{texts.sign_in_again_without()}</a></p>
        </main>
    }
}

/// Why the form that was sent did not open the door.
enum Refusal {
    /// Something was left out.
    Fields(Vec<FieldMessage>),
    /// Login and password together, or the time.
    Whole(String),
}

fn refusal(words: Words, posted: &FormPost, answer: Option<SignInAnswer>) -> Option<Refusal> {
    let texts = words.staff;
    let answer = answer.filter(|answer| *answer != SignInAnswer::SessionEnded)?;
    if let SignInAnswer::Wait(seconds) = answer {
        return Some(Refusal::Whole(texts.sign_in_wait(seconds)));
    }
    let missing = [
        ("login", posted.text("login").is_empty(), texts.sign_in_missing_login()),
        ("password", answer == SignInAnswer::MissingPassword, texts.sign_in_missing_password()),
    ];
    let missing: Vec<FieldMessage> = missing
        .into_iter()
        .filter(|(_, is_missing, _)| *is_missing)
        .map(|(field, _, text)| FieldMessage { field, text: text.to_owned() })
        .collect();
    Some(if missing.is_empty() {
        Refusal::Whole(texts.sign_in_wrong().to_owned())
    } else {
        Refusal::Fields(missing)
    })
}
