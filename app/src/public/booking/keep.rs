//! Keeps what she wrote in this tab, on this phone, until it is closed or the
//! appointment stands: a reload and another language lose nothing.

use super::Booking;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::{prelude::*, task::spawn_local};
    use wasm_bindgen::JsCast;

    use super::Booking;
    use crate::{
        form::FormPost,
        public::{
            booking::{
                send::{Reply, booking_step},
                state::{BookingView, Step},
            },
            given, tab,
        },
    };

    const KEY: &str = "jalon.booking";

    impl Booking {
        /// Keeps the form on the screen whenever the page is left or hidden, and
        /// takes up the one of this tab, unless the page was posted with some. Hers
        /// comes before the commune of a link.
        pub(in super::super) fn keep(self) {
            let left = move |_: web_sys::Event| self.keep_what_stands();
            for event in ["pagehide", "visibilitychange"] {
                let listener = window_event_listener_untyped(event, left);
                on_cleanup(move || listener.remove());
            }
            let leaves = window_event_listener_untyped("pagehide", move |event| self.give_back(&event));
            on_cleanup(move || leaves.remove());
            Effect::new(move |_| {
                let first = self.view.get_untracked();
                let is_hers = first != BookingView::default() && !given::was_given();
                match tab::kept(KEY).filter(|_| !is_hers) {
                    Some(form) => self.take_up(form, first),
                    None => tab::forget_posting(),
                }
            });
        }

        fn keep_what_stands(self) {
            let Some(step) = self.view.try_with_untracked(|view| step_name(&view.step)).flatten() else {
                return;
            };
            if let Some(form) = self.form_to(step) {
                tab::keep(KEY, &form);
            }
        }

        /// The form on the screen as it would be sent to go to a step.
        pub(in super::super) fn form_to(self, step: &str) -> Option<FormPost> {
            let form = document().query_selector("form[action$='/appointment']").ok().flatten();
            let form = form.and_then(|form| form.dyn_into::<web_sys::HtmlFormElement>().ok())?;
            let mut form = FormPost::of_element(&form);
            form.0.push(("go".to_owned(), step.to_owned()));
            Some(form)
        }

        fn take_up(self, form: FormPost, first: BookingView) {
            spawn_local(async move {
                let reply = booking_step(self.texts.lang().code().to_owned(), form).await;
                // She may have begun anew meanwhile.
                let unchanged = self.view.try_with_untracked(|view| *view == first);
                if let (Ok(Reply::Show(view)), Some(true)) = (reply, unchanged) {
                    let _ = self.view.try_set(*view);
                }
            });
        }

        /// The appointment stands: nothing is left to be taken up.
        pub(in super::super) fn forget(self) {
            self.view.update_untracked(|view| view.step = Step::default());
            tab::keep(KEY, &FormPost::default());
        }
    }

    /// The button that leads to a step; none leads back to the first one, or to
    /// where somebody else receives her.
    const fn step_name(step: &Step) -> Option<&'static str> {
        match step {
            Step::Commune(_) | Step::Elsewhere(_) => None,
            Step::Preferences(_) => Some("wishes"),
            Step::Times(_) => Some("times"),
            Step::Details(_) => Some("details"),
        }
    }
}

#[cfg(not(feature = "hydrate"))]
impl Booking {
    /// On the server nothing is kept.
    #[expect(clippy::unused_self, reason = "the browser's counterpart uses it")]
    pub(super) fn keep(self) {}
}
