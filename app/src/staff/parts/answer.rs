//! What became of a form that was sent, and what stays on the page meanwhile.

use leptos::prelude::*;

use super::Trouble;
use crate::{
    api_error::ApiError,
    ui::{Notice, Tone, focus_on},
};

/// What became of a form, where the focus can go.
#[component]
pub fn AnswerNotice(tone: Tone, text: String) -> impl IntoView {
    view! { <div class="answered" id="said" tabindex="-1" autofocus=cfg!(feature = "ssr")><Notice tone><p>{text}</p></Notice></div> }
}

/// Leads the reader to what became of her form: what is wrong with it, else the
/// first message of the page.
pub fn focus_on_answer() {
    focus_on("#errors, .answered");
}

/// What a page last showed. Trouble with loading it again leaves it standing, so
/// that nothing that was typed is lost.
pub struct LastLoaded<T: 'static>(StoredValue<Option<T>>);

impl<T> Clone for LastLoaded<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for LastLoaded<T> {}

impl<T: Clone + Send + Sync> LastLoaded<T> {
    #[must_use]
    pub fn nothing_yet() -> Self {
        Self(StoredValue::new(None))
    }

    /// What the page shows now, if it can show anything, and the trouble there was:
    /// with the form that was sent, else with loading the page.
    #[must_use]
    pub fn after<A>(
        self,
        found: Result<T, ApiError>,
        answer: Option<&Result<A, ApiError>>,
    ) -> (Option<T>, Option<ApiError>) {
        let trouble = answer.and_then(|answer| answer.as_ref().err()).cloned();
        match found {
            Ok(view) => {
                self.0.set_value(Some(view.clone()));
                (Some(view), trouble)
            }
            Err(error) => (self.0.get_value(), trouble.or(Some(error))),
        }
    }

    /// A page with forms: what became of the last one, by its answer or by what the address
    /// says, or the trouble there was; then what is loaded.
    pub fn page<A, Shown: IntoView + 'static>(
        self,
        found: Result<T, ApiError>,
        (answer, address): (Option<Result<A, ApiError>>, Option<A>),
        notice: impl FnOnce(A) -> AnyView,
        whole: impl FnOnce(T) -> Shown,
    ) -> AnyView {
        let (shown, trouble) = self.after(found, answer.as_ref());
        let said = answer.and_then(Result::ok).or(address).filter(|_| trouble.is_none());
        view! {
            {said.map(notice)}
            {trouble.map(|error| view! { <Trouble error/> })}
            {shown.map(whole)}
        }
        .into_any()
    }
}
