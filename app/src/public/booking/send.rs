//! Sends a step's form without leaving the page, and goes back with the
//! browser's own button.

use leptos::{prelude::*, server_fn::codec::Json};
use serde::{Deserialize, Serialize};

use super::{Booking, state::BookingView};
use crate::{api_error::ApiError, form::FormPost};

/// What the browser is told.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Reply {
    Show(Box<BookingView>),
    /// The appointment stands; go to its page.
    Booked(String),
}

/// The step that a form asks for, in the language of the page; nothing is booked.
#[server(prefix = "/api/public", endpoint = "booking-step", input = Json)]
pub async fn booking_step(lang: String, form: FormPost) -> Result<Reply, ApiError> {
    super::server::reply(&lang, &form, super::server::Intent::Look).await
}

/// Books what a form asks for, or shows the step that it lacks.
#[server(prefix = "/api/public", endpoint = "book", input = Json)]
pub async fn book(lang: String, form: FormPost) -> Result<Reply, ApiError> {
    super::server::reply(&lang, &form, super::server::Intent::Book).await
}

#[cfg(feature = "hydrate")]
impl Booking {
    /// Takes a submitted form. While one is on its way the next one waits for
    /// its answer: a second press changes nothing.
    pub(super) fn send(self, event: &web_sys::SubmitEvent) {
        event.prevent_default();
        if self.sending.get_untracked() {
            return;
        }
        let form = FormPost::submitted(event);
        let texts = self.texts;
        self.sending.set(true);
        leptos::task::spawn_local(async move {
            let lang = texts.lang().code().to_owned();
            let books = form.text("go") == super::carried::BOOK;
            let reply = if books { book(lang, form).await } else { booking_step(lang, form).await };
            match reply {
                Ok(Reply::Show(view)) => self.show(*view),
                // A page of its own, loaded as a whole: it has everything that
                // she must be able to keep.
                Ok(Reply::Booked(page)) => {
                    self.forget();
                    let _ = window().location().set_href(&page);
                }
                Err(error) => self.say_lost(&error),
            }
            let _ = self.sending.try_set(false);
        });
    }

    pub(super) fn show(self, view: BookingView) {
        use super::state::Step;
        use crate::ui::{focus_heading, focus_on};

        let refused =
            !view.wrong.is_empty() || matches!(&view.step, Step::Times(times) if times.not_free.is_some());
        let moved = self.view.try_with_untracked(|before| {
            core::mem::discriminant(&before.step) != core::mem::discriminant(&view.step)
        });
        if moved == Some(true) {
            crate::public::tab::push_step();
        }
        let _ = self.lost.try_set(None);
        let _ = self.view.try_set(view);
        if refused { focus_on("#errors") } else { focus_heading() }
    }

    fn say_lost(self, error: &ApiError) {
        let texts = self.texts;
        let words = match error {
            ApiError::Offline => texts.errors_offline_booking(),
            ApiError::TooManyRequests => texts.errors_too_many_text(),
            _ => texts.errors_server_text(),
        };
        let _ = self.lost.try_set(Some(words));
        crate::ui::focus_on("#lost");
    }
}

#[cfg(not(feature = "hydrate"))]
impl Booking {
    /// On the server a form is posted, never taken.
    #[expect(clippy::unused_self, reason = "the browser's counterpart uses it")]
    pub(super) fn send<E>(self, _: &E) {}
}

/// The browser's own back button does what the page's does: nothing that was
/// typed is lost.
pub(super) fn follow_history() {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast;

        let listener = window_event_listener(leptos::ev::popstate, move |_| {
            if let Some(back) = document()
                .get_element_by_id("step-back")
                .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok())
            {
                back.click();
            }
        });
        on_cleanup(move || listener.remove());
    }
}
