//! What somebody comes for, and in which language: the fields of a search and of who is
//! received without one.

use domain::{directory::AppointmentKind, language::Language};
use leptos::prelude::*;

use crate::{staff::words::Words, ui::LanguageField};

/// Kind, language, and whether somebody interprets it.
#[component]
pub fn WhatFor(
    kind: AppointmentKind,
    language: Language,
    interpreter: bool,
    /// Whether somebody has said if one interprets; else the language does.
    said: bool,
) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    view! {
        <KindField chosen=kind/>
        <LanguageField
            label=texts.counter_language()
            chosen=Some(language)
            name_of=move |language| words.language(language).to_owned()
            on_change=follow_language
        />
        <label class="check">
            <input
                type="checkbox"
                id="interpreter"
                name="interpreter"
                value="true"
                checked=interpreter
                data-said=said.then_some("")
                on:change=|event| has_said(&event)
            />
            <span>{texts.counter_interpreter()}</span>
        </label>
    }
}

/// What an appointment is for.
#[component]
pub fn KindField(chosen: AppointmentKind) -> impl IntoView {
    let words = Words::here();
    let options = AppointmentKind::ALL
        .into_iter()
        .map(|kind| view! { <option value=kind.code() selected=kind == chosen>{words.kind(kind)}</option> })
        .collect_view();
    view! {
        <div class="field">
            <label for="kind">{words.staff.counter_kind()}</label>
            <select id="kind" name="kind">{options}</select>
        </div>
    }
}

/// A language other than the centre's asks for an interpreter by itself, until the
/// worker has said whether one is wanted.
fn follow_language(event: &leptos::ev::Event) {
    #[cfg(feature = "hydrate")]
    if let Some(interpreter) = interpreter()
        && !interpreter.has_attribute("data-said")
    {
        let language = Language::from_code(&event_target_value(event));
        interpreter.set_checked(language.is_some_and(Language::needs_interpreter));
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = event;
}

fn has_said(event: &leptos::ev::Event) {
    #[cfg(feature = "hydrate")]
    if let Some(interpreter) = interpreter() {
        let _ = interpreter.set_attribute("data-said", "");
    }
    let _ = event;
}

#[cfg(feature = "hydrate")]
fn interpreter() -> Option<web_sys::HtmlInputElement> {
    use wasm_bindgen::JsCast;

    document().get_element_by_id("interpreter")?.dyn_into().ok()
}
