//! What is looked for: a GET form, so that every search has an address.

use domain::directory::AppointmentKind;
#[cfg(feature = "hydrate")]
use domain::language::Language;
use leptos::prelude::*;

use super::model::CounterView;
use crate::{
    router::AddressForm,
    routes::StaffPage,
    staff::{parts::Options, words::Words},
    ui::LanguageField,
};

#[component]
pub fn Search(found: CounterView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let search = found.search();
    let name = [found.known.text("family_name"), found.known.text("given_name")].join(" ");
    let name = name.trim().to_owned();
    let from = search.from.unwrap_or(found.today).to_string();
    let today = found.today.to_string();
    // A search that was made has said whether somebody interprets.
    let said = (!search.commune.is_empty()).then_some("");
    view! {
        <header>
            <h1 tabindex="-1">{texts.counter_title()}</h1>
            {match name.is_empty() {
                true => view! { <p class="muted">{texts.counter_text()}</p> }.into_any(),
                false => view! { <p><b>{texts.counter_for(&name)}</b><br/><span class="muted">{texts.counter_known()}</span></p> }.into_any(),
            }}
        </header>
        <div class="filters wide" role="search" aria-label=texts.counter_search_label()>
            <AddressForm action=words.at(&StaffPage::Counter)>
                {search.known_by().map(|(name, id)| view! { <input type="hidden" name=name value=id.clone()/> }).collect_view()}
                <div class="field">
                    <label for="commune">{texts.counter_commune()}</label>
                    <select id="commune" name="commune" required>
                        <option value="">{texts.counter_choose_commune()}</option>
                        <Options of=found.communes chosen=search.commune/>
                    </select>
                </div>
                <KindField chosen=search.kind/>
                <LanguageField
                    label=texts.counter_language()
                    chosen=Some(search.language)
                    name_of=move |language| words.language(language).to_owned()
                    on_change=follow_language
                />
                <label class="check">
                    <input
                        type="checkbox"
                        id="interpreter"
                        name="interpreter"
                        value="true"
                        checked=search.interpreter
                        data-said=said
                        on:change=|event| has_said(&event)
                    />
                    <span>{texts.counter_interpreter()}</span>
                </label>
                <div class="field">
                    <label for="office">{texts.counter_office()}</label>
                    <select id="office" name="office">
                        <option value="">{texts.counter_usual_office()}</option>
                        <Options of=found.offices chosen=search.office/>
                    </select>
                </div>
                <div class="field">
                    <label for="worker">{texts.counter_worker()}</label>
                    <select id="worker" name="worker">
                        <option value="">{texts.counter_usual_worker()}</option>
                        <Options of=found.workers chosen=search.worker/>
                    </select>
                </div>
                <div class="field">
                    <label for="from">{texts.counter_from()}</label>
                    <input type="date" id="from" name="from" value=from min=today/>
                </div>
                <button class="button line">{texts.counter_search()}</button>
            </AddressForm>
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

#[component]
fn KindField(chosen: AppointmentKind) -> impl IntoView {
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
