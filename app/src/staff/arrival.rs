//! How the console reaches a browser: one chunk of code and one catalogue of
//! texts, both only when a page of the console is opened.
//!
//! If either does not come, the page stays what the server wrote: its links and
//! forms work by themselves.

use leptos::prelude::*;
use locales::{StaffTexts, Texts};

use super::{
    agenda::AgendaPage,
    appointment::AppointmentPage,
    counter::CounterPage,
    desk::DeskFrame,
    files::{FilePage, FilesPage},
    result::ResultPage,
    rulebook::RulebookPage,
    sign_in::SignInPage,
};
use crate::{
    lazy::{ChunkLost, chunk, lazy_pages, steps},
    site::in_language,
};

/// What to show once everything is there.
#[derive(Clone, Copy)]
enum Page {
    SignIn,
    Agenda,
    Counter,
    Appointment,
    ReadResult,
    CaseFiles,
    CaseFile,
    Rules,
}

/// Waits for the texts, then for the chunk.
async fn arrive(page: Page) -> Result<AnyView, ChunkLost> {
    #[cfg(feature = "hydrate")]
    texts::arrive().await;
    enter_staff(page).await
}

chunk! {
    enter_staff(page: Page) {
        in_language(move || {
            provide_context(StaffTexts::of(expect_context::<Texts>().lang()));
            match page {
                Page::SignIn => view! { <SignInPage/> }.into_any(),
                Page::Agenda => view! { <DeskFrame page={|| AgendaPage().into_any()}/> }.into_any(),
                Page::Counter => view! { <DeskFrame page={|| CounterPage().into_any()}/> }.into_any(),
                Page::Appointment => view! { <DeskFrame page={|| AppointmentPage().into_any()}/> }.into_any(),
                Page::ReadResult => view! { <DeskFrame page={|| ResultPage().into_any()}/> }.into_any(),
                Page::CaseFiles => view! { <DeskFrame page={|| FilesPage().into_any()}/> }.into_any(),
                Page::CaseFile => view! { <DeskFrame page={|| FilePage().into_any()}/> }.into_any(),
                Page::Rules => view! { <DeskFrame page={|| RulebookPage().into_any()}/> }.into_any(),
            }
        })
    }
}

impl Page {
    fn at(path: &str) -> Self {
        match steps(path).as_slice() {
            [_, "sign-in"] => Self::SignIn,
            [_, "book"] => Self::Counter,
            [_, "appointments", ..] => Self::Appointment,
            [_, "result"] => Self::ReadResult,
            [_, "files"] => Self::CaseFiles,
            [_, "files", ..] => Self::CaseFile,
            [_, "rulebook"] => Self::Rules,
            _ => Self::Agenda,
        }
    }
}

lazy_pages! {
    /// Every page of the console.
    Console: arrive
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
