//! Finding one's commune: by its name, a former municipality or a postal code.

use domain::{directory::CommuneEntry, eligibility::FactName, place::Region};
use leptos::prelude::*;
use locales::Texts;

use super::place_form::{TICKED_BEFORE, WRITTEN_BEFORE};
use crate::{communes, ui::FieldMessage, wording};

/// How many communes are offered at once, and how many are looked through for
/// the reason of an offer.
const OFFERED: usize = 6;
const SEARCHED: usize = 24;

#[component]
pub fn CommuneField(
    /// The INS code chosen before.
    chosen: Option<String>,
    /// Another choice that is shown as ticked: a region.
    #[prop(optional_no_strip)]
    before: Option<String>,
    /// What was written before.
    typed: String,
    /// INS codes among which the writing did not decide.
    #[prop(optional)]
    several: Vec<String>,
    error: Option<FieldMessage>,
) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let named = chosen.as_deref().and_then(name_of);
    let shown = if typed.is_empty() { named.unwrap_or_default() } else { typed.clone() };
    let written = RwSignal::new(String::new());
    // Counts what has been loaded since, so that the offers are looked for again.
    let loaded = RwSignal::new(0_u32);
    let wrong = error.is_some();
    // On the server only what a form decided; while she writes, what matches.
    let offered = move || {
        loaded.track();
        let index = communes::index();
        written.with(|text| match text.trim() {
            "" => {
                let known = index.search(&typed, SEARCHED);
                let found = several.iter().filter_map(|ins| {
                    known.iter().find(|entry| entry.ins == ins).copied().or_else(|| index.commune(ins))
                });
                found.map(|entry| Offer::of(texts, &entry)).collect()
            }
            text => {
                index.search(text, OFFERED).iter().map(|entry| Offer::of(texts, entry)).collect::<Vec<_>>()
            }
        })
    };
    let offered_for_note = offered.clone();
    let none_found = move || written.with(|text| text.trim().len() > 2) && offered_for_note().is_empty();
    let ticked = chosen.clone();
    look_for_what_stands(shown.clone(), written, loaded);
    view! {
        <input type="hidden" name=TICKED_BEFORE value=before.or(chosen).unwrap_or_default()/>
        <input type="hidden" name=WRITTEN_BEFORE value=shown.clone()/>
        <div class="field" class:wrong=wrong>
            <label for="commune-text">{texts.wizard_commune_label()}</label>
            {error.map(|error| view! { <p class="field-error" id="commune-text-error">{error.text}</p> })}
            <input
                id="commune-text"
                name="commune-text"
                type="search"
                autocomplete="off"
                value=shown
                aria-invalid=wrong.then_some("true")
                aria-describedby=wrong.then_some("commune-text-error")
                data-others=wrong.then_some("")
                on:input=move |event| {
                    let text = event_target_value(&event);
                    untick_choices();
                    load_others_for(&text, loaded);
                    written.set(text);
                }
            />
        </div>
        <div class="suggestions choices" role="radiogroup" aria-label=texts.wizard_commune_label() aria-live="polite">
            {move || {
                let offers = offered();
                offers.into_iter().map(|offer| offer.view(ticked.as_deref())).collect_view()
            }}
            {move || none_found().then(|| view! { <p class="muted">{texts.wizard_commune_none()}</p> })}
        </div>
    }
}

fn name_of(ins: &str) -> Option<String> {
    communes::index().commune(ins).map(|entry| entry.name.to_owned())
}

/// A phone that wakes late finds in the field what she wrote meanwhile: it is
/// looked for as if written now, unless she has ticked a choice since.
fn look_for_what_stands(shown: String, written: RwSignal<String>, loaded: RwSignal<u32>) {
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    Effect::new(move |_| {
        use wasm_bindgen::JsCast;

        let field = document().get_element_by_id("commune-text");
        let stands = field.map(|field| field.unchecked_into::<web_sys::HtmlInputElement>().value());
        let is_ticked = matches!(document().query_selector("input[name=answer]:checked"), Ok(Some(_)));
        if let Some(text) = stands.filter(|text| *text != shown && !is_ticked) {
            load_others_for(&text, loaded);
            written.set(text);
        }
    });
    #[cfg(not(all(feature = "hydrate", not(feature = "ssr"))))]
    let _ = (shown, written, loaded);
}

/// What is written is the last word: no choice stays ticked beside it.
fn untick_choices() {
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    {
        use wasm_bindgen::JsCast;

        let ticked = document().query_selector_all("input[name=answer]:checked");
        for place in 0..ticked.as_ref().map_or(0, |ticked| ticked.length()) {
            let input = ticked.as_ref().ok().and_then(|ticked| ticked.item(place));
            if let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlInputElement>().ok()) {
                input.set_checked(false);
            }
        }
    }
}

/// Where it is no name of Wallonia, those of the other regions are loaded.
fn load_others_for(text: &str, loaded: RwSignal<u32>) {
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    {
        use domain::directory::Meant;

        let index = communes::index();
        if text.len() > 2 && !index.knows_others() && !matches!(index.meant(text, 1), Meant::One(_)) {
            leptos::task::spawn_local(async move {
                communes::load_others().await;
                loaded.try_update(|loaded| *loaded += 1);
            });
        }
    }
    #[cfg(not(all(feature = "hydrate", not(feature = "ssr"))))]
    let _ = (text, loaded);
}

/// A commune to choose, and why it is offered.
struct Offer {
    ins: String,
    name: String,
    /// The village that was written, the postal codes, or the region.
    about: String,
}

impl Offer {
    fn of(texts: Texts, entry: &CommuneEntry<'_>) -> Self {
        let region = match entry.region() {
            Some(Region::Brussels) => Some("brussels"),
            Some(Region::Flanders) => Some("flanders"),
            _ => None,
        };
        let mut about: Vec<String> = Vec::new();
        about.extend(
            entry.found_by.filter(|_| region.is_none()).map(|village| texts.wizard_commune_village(village)),
        );
        about.extend(region.map(|word| texts.get(wording::choice(FactName::Region, word).0).to_owned()));
        about.extend(Some(entry.postal_codes.to_owned()).filter(|codes| !codes.is_empty()));
        Self { ins: entry.ins.to_owned(), name: entry.name.to_owned(), about: about.join(" · ") }
    }

    fn view(self, ticked: Option<&str>) -> AnyView {
        let checked = ticked == Some(&*self.ins);
        view! {
            <label class="choice">
                <input type="radio" name="answer" value=self.ins checked=checked/>
                <span><bdi lang="fr">{self.name}</bdi></span>
                <small><bdi>{self.about}</bdi></small>
            </label>
        }
        .into_any()
    }
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
                            <span>{texts.get(wording::choice(FactName::Region, word).0)}</span>
                        </label>
                    }
                })
                .collect_view()}
        </div>
    }
}
