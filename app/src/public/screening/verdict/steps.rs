//! The steps of the path, as the centre's page names them.

use leptos::prelude::*;
use locales::{LazyKey, LazyTexts, lazy_key};

const STEPS: &[(LazyKey, LazyKey)] = &[
    (lazy_key::STEP_RECEPTION, lazy_key::STEP_RECEPTION_TEXT),
    (lazy_key::STEP_CONVENTION, lazy_key::STEP_CONVENTION_TEXT),
    (lazy_key::STEP_CITIZENSHIP, lazy_key::STEP_CITIZENSHIP_TEXT),
    (lazy_key::STEP_FRENCH, lazy_key::STEP_FRENCH_TEXT),
    (lazy_key::STEP_ORIENTATION, lazy_key::STEP_ORIENTATION_TEXT),
    (lazy_key::STEP_EVALUATION, lazy_key::STEP_EVALUATION_TEXT),
    (lazy_key::STEP_CERTIFICATE, lazy_key::STEP_CERTIFICATE_TEXT),
];

#[component]
pub fn Steps(
    /// What the steps are to her, where they are no plain duty.
    standing: Option<LazyKey>,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let steps = STEPS
        .iter()
        .enumerate()
        .map(|(place, (title, text))| {
            view! {
                <li class:key=place == 0>
                    <div><b>{texts.get(*title)}</b><span class="muted">{texts.get(*text)}</span></div>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="section">
            <h2>{texts.path_title()}</h2>
            <p class="muted">{texts.path_free()}{standing.map(|standing| [" ", texts.get(standing)].concat())}</p>
            <ol class="timeline">{steps}</ol>
        </section>
    }
}
