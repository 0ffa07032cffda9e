//! Keeps the answers in this tab, on this phone, until it is closed; and lets
//! the browser's own back button go back by one question.

use super::Wizard;

#[cfg(feature = "hydrate")]
mod browser {
    use gloo::storage::{SessionStorage, Storage};
    use leptos::prelude::*;
    use wasm_bindgen::JsValue;

    use super::Wizard;
    use crate::{communes, form::FormPost, public::screening::journey::Journey};

    const KEY: &str = "jalon.answers";

    /// A full or forbidden storage costs only the memory over a reload.
    pub(in super::super) fn save(journey: &Journey) {
        let _ = SessionStorage::raw().set_item(KEY, &journey.to_form().to_string());
    }

    /// One more screen in the history of the tab, under the same address.
    pub(in super::super) fn push_step() {
        if let Ok(history) = window().history() {
            let _ = history.push_state_with_url(&JsValue::NULL, "", None);
        }
    }

    /// Takes up the answers of this tab, unless the page was posted with some.
    pub(in super::super) fn resume(wizard: Wizard) {
        Effect::new(move |_| {
            let fresh = wizard.journey.with_untracked(|journey| journey.asked.is_empty());
            if fresh
                && let Ok(Some(Ok(form))) =
                    SessionStorage::raw().get_item(KEY).map(|kept| kept.map(|text| text.parse::<FormPost>()))
                && !form.is_empty()
            {
                wizard.journey.set(Journey::after(&form, wizard.today, &communes::index()));
            }
        });
        let listener = window_event_listener(leptos::ev::popstate, move |_| {
            if let Some(journey) = wizard.journey.try_get_untracked()
                && let Some(screen) = journey.question_before()
            {
                wizard.show(Journey { screen, problem: None, ..journey });
            }
        });
        on_cleanup(move || listener.remove());
    }
}

#[cfg(feature = "hydrate")]
pub(super) use browser::{push_step, resume, save};

#[cfg(not(feature = "hydrate"))]
pub(super) fn resume(_: Wizard) {}
