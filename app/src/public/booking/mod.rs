//! Booking: where she lives, what for, when, and how to reach her.
//!
//! The server decides each step from the posted form (`server`); the browser
//! sends the same form without leaving the page (`send`) and shows what comes back
//! (`steps`).

mod carried;
mod hold;
mod keep;
mod send;
#[cfg(feature = "ssr")]
mod server;
mod state;
mod steps;

use leptos::prelude::*;
use locales::LazyTexts;

use self::{
    state::{BookingView, Step},
    steps::{CommuneStep, DetailsStep, ElsewhereStep, PreferencesStep, TimesStep},
};
use crate::ui::{Fresh, PageTitle};

#[cfg(feature = "ssr")]
pub use self::server::answer_post;

/// What every part of the booking works on.
#[derive(Clone, Copy)]
struct Booking {
    texts: LazyTexts,
    view: RwSignal<BookingView>,
    /// A form is on its way.
    sending: RwSignal<bool>,
    /// Why the last form did not arrive, in words.
    lost: RwSignal<Option<&'static str>>,
}

#[component]
pub fn BookingPage() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let posted = crate::resource::shared(|| use_context::<BookingView>().unwrap_or_default());
    let booking = Booking {
        texts,
        view: RwSignal::new(posted),
        sending: RwSignal::new(false),
        lost: RwSignal::new(None),
    };
    provide_context(booking);
    booking.keep();
    send::follow_history();
    let anew = Fresh::new();
    view! {
        <PageTitle text=texts.booking_title()/>
        {move || {
            let view = booking.view.get();
            anew.show(match view.step.clone() {
                Step::Commune(several) => view! { <CommuneStep view several/> }.into_any(),
                Step::Elsewhere(elsewhere) => view! { <ElsewhereStep view elsewhere/> }.into_any(),
                Step::Preferences(commune) => view! { <PreferencesStep view commune/> }.into_any(),
                Step::Times(times) => view! { <TimesStep view times=*times/> }.into_any(),
                Step::Details(chosen) => view! { <DetailsStep view chosen/> }.into_any(),
            })
        }}
    }
}
