//! How the console reaches a browser: one chunk of code and one catalogue of
//! texts, both only when a page of the console is opened.
//!
//! If either does not come, the page stays what the server wrote: its links and
//! forms work by themselves.

use leptos::prelude::*;
use locales::{StaffTexts, Texts};

use super::{
    agenda::AgendaPage, appointment::AppointmentPage, counter::CounterPage, desk::DeskFrame,
    sign_in::SignInPage,
};
use crate::{lazy::lazy_pages, site::in_language};

/// What to show once everything is there.
#[derive(Clone, Copy)]
enum Page {
    SignIn,
    Agenda,
    Counter,
    Appointment,
}

/// Waits for the texts, then for the chunk.
async fn arrive(page: Page) -> AnyView {
    #[cfg(feature = "hydrate")]
    texts::arrive().await;
    enter_staff(page).await
}

/// The one entrance to the chunk. Without the feature the same code is part of
/// the main module, so that a plain build works too.
#[cfg_attr(feature = "split", leptos::lazy)]
async fn enter_staff(page: Page) -> AnyView {
    in_language(move || {
        provide_context(StaffTexts::of(expect_context::<Texts>().lang()));
        match page {
            Page::SignIn => view! { <SignInPage/> }.into_any(),
            Page::Agenda => view! { <DeskFrame page={|| AgendaPage().into_any()}/> }.into_any(),
            Page::Counter => view! { <DeskFrame page={|| CounterPage().into_any()}/> }.into_any(),
            Page::Appointment => view! { <DeskFrame page={|| AppointmentPage().into_any()}/> }.into_any(),
        }
    })
}

lazy_pages! { arrive: SignIn Agenda Counter Appointment }

#[cfg(feature = "hydrate")]
mod texts {
    use leptos::prelude::{document, window};
    use locales::StaffTexts;
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    /// Loads the catalogue that the page's head names. Without it there is
    /// nothing to say: the page is left as it is.
    pub(super) async fn arrive() {
        if StaffTexts::are_installed() {
            return;
        }
        if load().await.and_then(|text| locales::install_staff(text).ok()).is_none() {
            std::future::pending::<()>().await;
        }
    }

    async fn load() -> Option<String> {
        let address = document().get_element_by_id("staff-text")?.get_attribute("href")?;
        let response = JsFuture::from(window().fetch_with_str(&address)).await.ok()?;
        let response = response.dyn_into::<web_sys::Response>().ok().filter(web_sys::Response::ok)?;
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    }
}
