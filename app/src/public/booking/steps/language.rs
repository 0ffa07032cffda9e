//! The language in which she is received: every one in its own writing, in sight.

use domain::language::Language;
use leptos::prelude::*;
use locales::LazyTexts;

use crate::{
    ui::{ErrorBeside, FieldMessage},
    wording::language_name,
};

/// Every language once: easy French is a way of writing, nobody speaks it.
#[component]
pub fn LanguageChoice(
    chosen: Option<Language>,
    #[prop(optional_no_strip)] error: Option<FieldMessage>,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let described = error.as_ref().map(FieldMessage::id);
    let choices = Language::ALL
        .iter()
        .filter(|language| **language != Language::EasyFrench)
        .map(|language| {
            // Without a name of its own, one of the page's.
            let own = Some(language.own_name()).filter(|own| !own.is_empty());
            let written_in = own.map(|_| language.code());
            view! {
                <label class="time">
                    <input type="radio" name="language" value=language.code() checked=chosen == Some(*language)/>
                    <bdi lang=written_in>{own.unwrap_or_else(|| language_name(texts, *language))}</bdi>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset
            class="choices"
            id="language"
            tabindex="-1"
            aria-describedby=described
            on:change=|event| follow_language(&event)
        >
            <legend><h2>{texts.booking_language_label()}</h2></legend>
            <ErrorBeside error/>
            <div class="tongues" translate="no">{choices}</div>
        </fieldset>
    }
}

/// A language other than the centre's asks for an interpreter by itself, until she
/// has said herself whether she wants one.
fn follow_language(event: &leptos::ev::Event) {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast;

        let input = |selector: &str| {
            let found = document().query_selector(selector).ok().flatten()?;
            found.dyn_into::<web_sys::HtmlInputElement>().ok()
        };
        let needs = Language::from_code(&event_target_value(event)).is_some_and(Language::needs_interpreter);
        let answer = if needs { "yes" } else { "no" };
        if let Some(fieldset) = document().get_element_by_id("interpreters")
            && !fieldset.has_attribute("data-said")
            && let Some(input) = input(&["#interpreters input[value=", answer, "]"].concat())
        {
            input.set_checked(true);
        }
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = event;
}
