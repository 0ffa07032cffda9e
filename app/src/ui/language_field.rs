//! A list of the languages that somebody may speak.

use domain::language::Language;
use leptos::prelude::*;

use super::{ErrorBeside, FieldMessage};

/// Every language once: easy French is a way of writing, nobody speaks it.
#[component]
pub fn LanguageField(
    label: &'static str,
    chosen: Option<Language>,
    /// What a language is called in the list.
    name_of: impl Fn(Language) -> String,
    /// Called with each choice.
    on_change: fn(&leptos::ev::Event),
    #[prop(optional_no_strip)] error: Option<FieldMessage>,
) -> impl IntoView {
    let described = error.as_ref().map(FieldMessage::id);
    let wrong = error.is_some();
    let options = Language::ALL
        .iter()
        .filter(|language| **language != Language::EasyFrench)
        .map(|language| {
            let selected = chosen == Some(*language);
            view! { <option value=language.code() selected=selected>{name_of(*language)}</option> }
        })
        .collect_view();
    view! {
        <div class="field" class:wrong=wrong>
            <label for="language">{label}</label>
            <ErrorBeside error/>
            <select
                id="language"
                name="language"
                on:change=move |event| on_change(&event)
                aria-invalid=wrong.then_some("true")
                aria-describedby=described
            >
                {options}
            </select>
        </div>
    }
}
