//! Whether this phone remembers the appointment: only if its owner wants it to.

use leptos::prelude::*;
use locales::LazyTexts;

#[cfg(feature = "hydrate")]
use crate::{public::remembered, router::Location};

/// Asks whether to remember, or offers to forget.
#[component]
pub fn Remember() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let is_kept = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    let token = StoredValue::new(Location::here().id());
    #[cfg(feature = "hydrate")]
    Effect::new(move |_| {
        is_kept.set(remembered::appointment().is_some_and(|kept| token.with_value(|token| kept == *token)));
    });
    let press = move |_| {
        #[cfg(feature = "hydrate")]
        token.with_value(|token| {
            if is_kept.get_untracked() {
                remembered::forget(token);
                is_kept.set(false);
            } else {
                is_kept.set(remembered::remember(token));
            }
        });
    };
    view! {
        <div class="remember notice no-print with-scripts">
            <p role="status">
                {move || if is_kept.get() { texts.mine_remembered() } else { texts.mine_remember_text() }}
            </p>
            <button class="button quiet" type="button" on:click=press>
                {move || if is_kept.get() { texts.mine_forget() } else { texts.mine_remember() }}
            </button>
        </div>
    }
}

/// What is over, cancelled or unknown is nothing to come back to.
pub fn forget_what_is_over() {
    #[cfg(feature = "hydrate")]
    {
        let token = Location::here().id();
        Effect::new(move |_| remembered::forget(&token));
    }
}
