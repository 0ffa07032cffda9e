//! When a page of the console cannot be shown: why, and the way on.

use leptos::prelude::*;

use crate::{
    api_error::ApiError,
    form::FormPost,
    router::Location,
    routes::StaffPage,
    staff::words::Words,
    ui::{Notice, Tone},
};

/// What went wrong, in words, where the focus can go; a stranger is led to the
/// sign-in page. `title` is the heading of a page that could not be shown at all.
#[component]
pub fn Trouble(error: ApiError, #[prop(optional_no_strip)] title: Option<&'static str>) -> impl IntoView {
    view! {
        {title.map(|title| view! { <h1 tabindex="-1">{title}</h1> })}
        <div class="answered" tabindex="-1">{explained(error)}</div>
    }
}

fn explained(error: ApiError) -> AnyView {
    let words = Words::here();
    let texts = words.staff;
    match error {
        ApiError::SignInNeeded => view! {
            <Notice tone=Tone::Note>
                <p>{texts.sign_in_ended()}</p>
                <a class="button" href=sign_in_and_back(words) rel="external">
                    {texts.sign_in_submit()}
                </a>
            </Notice>
        }
        .into_any(),
        ApiError::NotFound => {
            view! { <Notice tone=Tone::Note><p>{texts.trouble_not_found()}</p></Notice> }.into_any()
        }
        ApiError::Forbidden => {
            view! { <Notice tone=Tone::Note><p>{texts.trouble_forbidden()}</p></Notice> }.into_any()
        }
        ApiError::Offline => view! { <Retry text=texts.trouble_offline()/> }.into_any(),
        ApiError::Conflict => view! { <Retry text=texts.trouble_moved_on()/> }.into_any(),
        ApiError::BadRequest => view! { <Retry text=words.common.errors_refused_text()/> }.into_any(),
        ApiError::TooManyRequests => view! { <Retry text=words.common.errors_too_many_text()/> }.into_any(),
        ApiError::Unavailable => view! { <Retry text=texts.trouble_unavailable()/> }.into_any(),
    }
}

/// The page where one signs in, and from there back to this one.
fn sign_in_and_back(words: Words) -> String {
    let location = Location::here();
    let page = location.address.with_untracked(|address| address.as_ref().map(ToString::to_string));
    let here = [page.unwrap_or_default(), location.query.with_untracked(FormPost::as_query)].concat();
    [words.at(&StaffPage::SignIn), FormPost(vec![("next".to_owned(), here)]).as_query()].concat()
}

#[component]
fn Retry(text: &'static str) -> impl IntoView {
    let words = Words::here();
    view! {
        <Notice tone=Tone::Note>
            <p>{text}</p>
            <a href="" rel="external">{words.staff.trouble_reload()}</a>
        </Notice>
    }
}
