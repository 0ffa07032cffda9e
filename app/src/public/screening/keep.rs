//! Keeps the answers in this tab, on this phone, until it is closed; and lets
//! the browser's own back button go back by one question.

use super::Wizard;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::prelude::*;

    use super::Wizard;
    use crate::{
        communes,
        public::{screening::journey::Journey, tab},
    };

    const KEY: &str = "jalon.answers";

    pub(in super::super) fn save(journey: &Journey) {
        tab::keep(KEY, &journey.to_form());
    }

    /// Takes up the answers of this tab, unless the page was posted with some. Her
    /// own come before the commune of a link, which is kept once she has gone on.
    pub(in super::super) fn resume(wizard: Wizard) {
        Effect::new(move |_| {
            let posted = wizard.journey.get_untracked();
            if !posted.asked.is_empty() && !posted.given {
                save(&posted);
                tab::forget_posting();
            } else if let Some(form) = tab::kept(KEY) {
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
pub(super) use browser::{resume, save};

#[cfg(not(feature = "hydrate"))]
pub(super) fn resume(_: Wizard) {}
