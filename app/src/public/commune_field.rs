//! Finding one's commune: by its name, a former municipality or a postal code.

use domain::directory::CommuneIndex;
use leptos::prelude::*;
use locales::Texts;

use crate::{communes, ui::FieldError, wording};

/// How many communes are offered at once.
const OFFERED: usize = 6;

#[component]
pub fn CommuneField(
    /// The INS code chosen before.
    chosen: Option<String>,
    /// What was written before.
    typed: String,
    /// INS codes among which the writing did not decide.
    #[prop(optional)]
    several: Vec<String>,
    error: Option<FieldError>,
) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let index = StoredValue::new(communes::index());
    let named = chosen.as_deref().and_then(|ins| index.with_value(|index| name_of(index, ins)));
    let written = RwSignal::new(String::new());
    let wrong = error.is_some();
    // On the server only what a form decided; while she writes, what matches.
    let offered = move || {
        written.with(|text| match text.trim() {
            "" => several.clone(),
            text => index.with_value(|index| {
                index.search(text, OFFERED).into_iter().map(|entry| entry.ins.to_owned()).collect()
            }),
        })
    };
    let offered_for_note = offered.clone();
    let none_found = move || written.with(|text| text.trim().len() > 2) && offered_for_note().is_empty();
    view! {
        <div class="field" class:wrong=wrong>
            <label for="commune-text">{texts.wizard_commune_label()}</label>
            {error.map(|error| view! { <p class="field-error" id="commune-text-error">{error.text}</p> })}
            <input
                id="commune-text"
                name="commune-text"
                type="search"
                autocomplete="off"
                value=if typed.is_empty() { named.unwrap_or_default() } else { typed }
                aria-invalid=wrong.then_some("true")
                on:input=move |event| written.set(event_target_value(&event))
            />
        </div>
        <div class="suggestions choices" role="radiogroup" aria-label=texts.wizard_commune_label() aria-live="polite">
            {move || {
                offered()
                    .into_iter()
                    .filter_map(|ins| index.with_value(|index| suggestion(index, &ins, chosen.as_deref() == Some(&*ins))))
                    .collect_view()
            }}
            {move || none_found().then(|| view! { <p class="muted">{texts.wizard_commune_none()}</p> })}
        </div>
    }
}

fn name_of(index: &CommuneIndex, ins: &str) -> Option<String> {
    index.commune(ins).map(|entry| entry.name.to_owned())
}

fn suggestion(index: &CommuneIndex, ins: &str, checked: bool) -> Option<AnyView> {
    let entry = index.commune(ins)?;
    Some(
        view! {
            <label class="choice">
                <input type="radio" name="answer" value=ins.to_owned() checked=checked/>
                <span><bdi lang="fr">{entry.name.to_owned()}</bdi></span>
                <small><bdi>{entry.postal_codes.to_owned()}</bdi></small>
            </label>
        }
        .into_any(),
    )
}

/// For those who live elsewhere or do not know.
#[component]
pub fn RegionChoices(chosen: Option<String>) -> impl IntoView {
    let texts = expect_context::<Texts>();
    view! {
        <div class="choices" role="radiogroup" aria-label=texts.wizard_commune_elsewhere()>
            {["brussels", "flanders", "unsure"]
                .into_iter()
                .map(|word| {
                    view! {
                        <label class="choice" class:unsure=word == "unsure">
                            <input type="radio" name="answer" value=word checked=chosen.as_deref() == Some(word)/>
                            <span>{texts.get(wording::choice(domain::eligibility::FactName::Region, word).0)}</span>
                        </label>
                    }
                })
                .collect_view()}
        </div>
    }
}
