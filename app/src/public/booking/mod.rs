//! Booking: where she lives, what for, when, and how to reach her.
//!
//! The server decides each step from the posted form (`answer`); the browser
//! sends the same form without leaving the page and shows what comes back.

#[cfg(feature = "ssr")]
mod answer;
#[cfg(feature = "ssr")]
mod booker;
mod carried;
mod commune;
mod details;
mod elsewhere;
mod frame;
mod keep;
#[cfg(feature = "ssr")]
mod post;
mod send;
#[cfg(feature = "ssr")]
mod settle;
mod state;
mod times;
#[cfg(feature = "ssr")]
mod wanted;
mod wishes;

use leptos::prelude::*;
use locales::LazyTexts;

use self::{
    commune::CommuneStep,
    details::DetailsStep,
    elsewhere::ElsewhereStep,
    state::{BookingView, Step},
    times::TimesStep,
    wishes::WishesStep,
};
use crate::ui::{Fresh, PageTitle};

#[cfg(feature = "ssr")]
pub use self::post::answer_post;

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
                Step::Wishes(commune) => view! { <WishesStep view commune/> }.into_any(),
                Step::Times(times) => view! { <TimesStep view times/> }.into_any(),
                Step::Details(chosen) => view! { <DetailsStep view chosen/> }.into_any(),
            })
        }}
    }
}
