//! A form that its own page answers.

use leptos::prelude::*;

use crate::{
    api_error::ApiError,
    form::FormPost,
    ui::{Notice, Tone, focus_on},
};

/// Posted to the server, or taken over by the browser, which puts it into `form`.
#[component]
pub fn PageForm(
    /// The address of the page.
    #[prop(into)]
    page: String,
    form: RwSignal<FormPost>,
    #[prop(optional, into)] class: String,
    children: Children,
) -> impl IntoView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            form.set(FormPost::submitted(&event).once_more());
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, form);
    };
    view! {
        <form method="post" action=page class=class on:submit=submit novalidate>
            {children()}
        </form>
    }
}

/// Where the session has ended before a form arrived, the form is sent as without
/// scripts: the page where one signs in keeps it until somebody has.
pub fn keep_over_sign_in(
    // Whether the answer says that the session has ended.
    ended: impl Fn() -> bool + 'static,
    // The form that was answered, and the address of its page.
    sent: impl Fn() -> (FormPost, String) + 'static,
) {
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        if ended() {
            let (form, page) = untrack(&sent);
            if !form.is_empty() {
                form.send_plainly(&page);
            }
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (ended, sent);
}

/// What became of a form, where the focus can go.
#[component]
pub fn AnswerNotice(tone: Tone, text: String) -> impl IntoView {
    view! { <div class="answered" id="said" tabindex="-1"><Notice tone><p>{text}</p></Notice></div> }
}

/// Leads the reader to what became of her form: what is wrong with it, else the
/// first message of the page.
pub fn focus_on_answer() {
    focus_on("#errors, .answered");
}

/// What a page last showed. Trouble with a form leaves it standing, so that nothing
/// that was typed is lost.
pub struct Shown<T: 'static>(StoredValue<Option<T>>);

impl<T> Clone for Shown<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Shown<T> {}

impl<T: Clone + Send + Sync> Shown<T> {
    #[must_use]
    pub fn nothing_yet() -> Self {
        Self(StoredValue::new(None))
    }

    /// What the page shows now, if it can show anything, and the trouble there was.
    #[must_use]
    pub fn after(self, answer: Result<T, ApiError>) -> (Option<T>, Option<ApiError>) {
        match answer {
            Ok(view) => {
                self.0.set_value(Some(view.clone()));
                (Some(view), None)
            }
            Err(error) => (self.0.get_value(), Some(error)),
        }
    }
}

/// Whether an answer is that one must sign in first.
#[must_use]
pub fn has_ended<T>(answer: Option<&Result<T, ApiError>>) -> bool {
    matches!(answer, Some(Err(ApiError::SignInNeeded)))
}
