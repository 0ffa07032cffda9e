//! When somebody else receives her: another region, or another centre.

use domain::eligibility::{CitationId, RuleId};
use leptos::prelude::*;
use locales::{LazyTexts, lazy_key};

/// The scheme of the region where she lives.
#[component]
pub fn Elsewhere(rule: Option<RuleId>) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let (title, text, link, citation) = match rule {
        Some(RuleId::R01Vla) => (
            lazy_key::ELSEWHERE_FLANDERS_TITLE,
            lazy_key::ELSEWHERE_FLANDERS_TEXT,
            lazy_key::ELSEWHERE_FLANDERS_LINK,
            CitationId::SchemeFlanders,
        ),
        Some(RuleId::R01Dg) => (
            lazy_key::ELSEWHERE_GERMAN_SPEAKING_TITLE,
            lazy_key::ELSEWHERE_GERMAN_SPEAKING_TEXT,
            lazy_key::ELSEWHERE_GERMAN_SPEAKING_LINK,
            CitationId::SchemeGermanSpeaking,
        ),
        _ => (
            lazy_key::ELSEWHERE_BRUSSELS_TITLE,
            lazy_key::ELSEWHERE_BRUSSELS_TEXT,
            lazy_key::ELSEWHERE_BRUSSELS_LINK,
            CitationId::SchemeBrussels,
        ),
    };
    view! {
        <section class="section">
            <h2>{texts.get(title)}</h2>
            <p>{texts.get(text)}</p>
            <a class="button line" href=citation.citation().url rel="noreferrer external">{texts.get(link)}</a>
            <p class="muted">{texts.elsewhere_moving()}</p>
        </section>
    }
}

/// The centre of her commune, where that is not this one.
#[component]
pub fn OtherCentre(ins: String) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let name = {
        let communes = crate::communes::index();
        communes.commune(&ins).and_then(|entry| communes.other_centre(&entry)).map(str::to_owned)
    };
    name.map(|name| view! { <p class="notice calm">{texts.verdict_other_centre(&name)}</p> })
}
