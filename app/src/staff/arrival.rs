//! How the console reaches a browser: one chunk of code and one catalogue of
//! texts, both only when a page of the console is opened.
//!
//! If either does not come, the page stays what the server wrote: its links and
//! forms work by themselves.

use leptos::prelude::*;
use leptos_router::LazyRoute;
use locales::{StaffTexts, Texts};

use super::{
    agenda::AgendaPage, appointment::AppointmentPage, counter::CounterPage, desk::DeskFrame,
    sign_in::SignInPage,
};

/// What to show once everything is there.
#[derive(Clone, Copy)]
enum Page {
    Console,
    SignIn,
    Desk,
    Agenda,
    Counter,
    Appointment,
}

/// The one entrance to the chunk. Without the feature the same code is part of
/// the main module, so that a plain build works too.
#[cfg_attr(feature = "split", leptos::lazy)]
async fn enter(page: Page) -> AnyView {
    match page {
        Page::Console => {
            let texts = expect_context::<Texts>();
            provide_context(StaffTexts::of(texts.lang()));
            view! { <leptos_router::components::Outlet/> }.into_any()
        }
        Page::SignIn => view! { <SignInPage/> }.into_any(),
        Page::Desk => view! { <DeskFrame/> }.into_any(),
        Page::Agenda => view! { <AgendaPage/> }.into_any(),
        Page::Counter => view! { <CounterPage/> }.into_any(),
        Page::Appointment => view! { <AppointmentPage/> }.into_any(),
    }
}

macro_rules! lazy_routes {
    ($($name:ident)*) => {$(
        pub(super) struct $name;

        impl LazyRoute for $name {
            fn data() -> Self {
                Self
            }

            async fn view(_: Self) -> AnyView {
                enter(Page::$name).await
            }

            async fn preload() {
                everything().await;
            }
        }
    )*};
}

lazy_routes! { Console SignIn Desk Agenda Counter Appointment }

/// Waits until the chunk and the texts are there. Views cannot wait: the page
/// that the server wrote is taken over in one go.
async fn everything() {
    #[cfg(all(feature = "split", target_arch = "wasm32"))]
    __preload_enter().await;
    #[cfg(feature = "hydrate")]
    texts::arrive().await;
}

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
