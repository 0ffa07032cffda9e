//! Keeps the chosen time while she types, and gives it back when she leaves. The browser
//! works a little for it meanwhile, so that nobody keeps everything from everybody.
//!
//! Without scripts the time is kept when it is chosen, for ten minutes.

use leptos::prelude::*;

use super::{Booking, state::Kept};

/// The proof of work of a form's key; empty until it is done, and without scripts.
pub fn proof_for(key: String, before: String) -> ReadSignal<String> {
    let (proof, set_proof) = signal(before);
    #[cfg(feature = "hydrate")]
    if proof.with_untracked(String::is_empty) && !key.is_empty() {
        browser::work(domain::booking::ProofSearch::new(&key), set_proof);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (key, set_proof);
    proof
}

/// Until when the time is kept for her.
#[component]
pub fn KeptTime(kept: Kept) -> impl IntoView {
    let booking = expect_context::<Booking>();
    let until = RwSignal::new(Some(kept.until));
    booking.keep_time(until, kept.seconds);
    let said = move || {
        let texts = booking.texts;
        until.get().map_or_else(
            || texts.booking_details_not_kept().to_owned(),
            |until| texts.booking_details_kept(&until),
        )
    };
    view! { <p class="muted small" role="status">{said}</p> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use std::time::Duration;

    use domain::booking::ProofSearch;
    use leptos::{prelude::*, task::spawn_local};

    use super::super::{
        Booking,
        send::{Reply, booking_step},
        state::Step,
    };

    /// So short that the page still answers at once on the slowest phone.
    const HASHES_AT_ONCE: u32 = 400;

    /// How often whoever types asks to keep it longer.
    const ASK_AGAIN_MILLIS: f64 = 60_000.0;

    pub(super) fn work(mut search: ProofSearch, done: WriteSignal<String>) {
        set_timeout(
            move || match search.go_on(HASHES_AT_ONCE) {
                Some(proof) => {
                    // She may have gone on without it.
                    let _ = done.try_set(proof);
                }
                None => work(search, done),
            },
            Duration::ZERO,
        );
    }

    impl Booking {
        /// Looks whether the time is over, and asks for more whenever she types.
        pub(super) fn keep_time(self, until: RwSignal<Option<String>>, seconds: u32) {
            let now = js_sys::Date::now;
            let end = StoredValue::new(now() + f64::from(seconds) * 1000.0);
            let asked = StoredValue::new(now());
            if let Ok(clock) = set_interval_with_handle(
                move || {
                    if until.try_with_untracked(Option::is_some) == Some(true) && now() >= end.get_value() {
                        until.set(None);
                    }
                },
                Duration::from_secs(5),
            ) {
                on_cleanup(move || clock.clear());
            }
            let typing = window_event_listener_untyped("input", move |_| {
                if now() < asked.get_value() + ASK_AGAIN_MILLIS {
                    return;
                }
                asked.set_value(now());
                let Some(form) = self.form_to("details") else { return };
                spawn_local(async move {
                    // What does not arrive is asked again when she goes on typing.
                    let asked = booking_step(self.texts.lang().code().to_owned(), form).await;
                    let Ok(Reply::Show(view)) = asked else { return };
                    match &view.step {
                        Step::Details(chosen) => {
                            let kept = chosen.kept.as_ref();
                            let seconds = kept.map_or(0, |kept| kept.seconds);
                            let _ = end.try_set_value(now() + f64::from(seconds) * 1000.0);
                            let _ = until.try_set(kept.map(|kept| kept.until.clone()));
                        }
                        // Somebody else has it by now: said at once, and all that was
                        // typed is kept.
                        _ if until.try_get_untracked().is_some() => self.show(*view),
                        _ => {}
                    }
                });
            });
            on_cleanup(move || typing.remove());
        }

        /// Whoever leaves for good gives the time back; one that only steps aside may
        /// come back to the page as it is.
        pub(in super::super) fn give_back(self, event: &web_sys::Event) {
            let steps_aside =
                js_sys::Reflect::get(event, &"persisted".into()).is_ok_and(|persisted| persisted.is_truthy());
            let is_typing = self.view.try_with_untracked(|view| matches!(view.step, Step::Details(_)));
            if steps_aside || is_typing != Some(true) {
                return;
            }
            let form = self.form_to("times");
            let body = form.and_then(|form| web_sys::UrlSearchParams::new_with_str(&form.as_query()).ok());
            let page = crate::routes::Page::Appointment.at(self.texts.lang());
            let _ = window().navigator().send_beacon_with_opt_url_search_params(&page, body.as_ref());
        }
    }
}

#[cfg(not(feature = "hydrate"))]
impl Booking {
    /// On the server nothing is typed.
    #[expect(clippy::unused_self, reason = "the browser's counterpart uses it")]
    fn keep_time(self, _: RwSignal<Option<String>>, _: u32) {}
}
