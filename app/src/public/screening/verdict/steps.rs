//! The steps of the path, as the centre's page names them.

use leptos::prelude::*;
use locales::{Key, Texts, key};

const STEPS: &[(Key, Key)] = &[
    (key::STEP_RECEPTION, key::STEP_RECEPTION_TEXT),
    (key::STEP_CONVENTION, key::STEP_CONVENTION_TEXT),
    (key::STEP_CITIZENSHIP, key::STEP_CITIZENSHIP_TEXT),
    (key::STEP_FRENCH, key::STEP_FRENCH_TEXT),
    (key::STEP_ORIENTATION, key::STEP_ORIENTATION_TEXT),
    (key::STEP_EVALUATION, key::STEP_EVALUATION_TEXT),
    (key::STEP_CERTIFICATE, key::STEP_CERTIFICATE_TEXT),
];

#[component]
pub fn Steps(
    /// What the steps are to her, where they are no plain duty.
    standing: Option<Key>,
) -> impl IntoView {
    let texts = expect_context::<Texts>();
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
