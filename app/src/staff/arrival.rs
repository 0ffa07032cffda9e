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
    lazy::{at_once, chunk, lost},
    routes::StaffPage,
};

chunk! {
    load_staff, enter_staff(page: StaffPage) {
        provide_context(StaffTexts::of(expect_context::<Texts>().lang()));
        let page: fn() -> AnyView = match page {
            // Nobody is signed in there: it has no frame.
            StaffPage::SignIn => return Ok(SignInPage().into_any()),
            StaffPage::Agenda => || AgendaPage().into_any(),
            StaffPage::Counter => || CounterPage().into_any(),
            StaffPage::Appointment(_) => || AppointmentPage().into_any(),
            StaffPage::ReadResult => || ResultPage().into_any(),
            StaffPage::CaseFiles => || FilesPage().into_any(),
            StaffPage::CaseFile(_) => || FilePage().into_any(),
            StaffPage::Rulebook => || RulebookPage().into_any(),
        };
        view! { <DeskFrame page/> }.into_any()
    }
}

/// A page of the console.
pub(crate) fn show(page: StaffPage) -> AnyView {
    if StaffTexts::are_installed() { at_once(enter_staff(page)) } else { lost() }
}

/// Loads the texts and the code; `false` where either did not come.
#[cfg(feature = "hydrate")]
pub(crate) async fn load() -> bool {
    texts::load().await && load_staff().await.is_ok()
}

#[cfg(feature = "hydrate")]
mod texts {
    use leptos::prelude::{document, window};
    use locales::StaffTexts;
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;

    /// Loads the catalogue that the page's head names.
    pub(super) async fn load() -> bool {
        if StaffTexts::are_installed() {
            return true;
        }
        fetch().await.and_then(|text| locales::install_staff(text).ok()).is_some()
    }

    async fn fetch() -> Option<String> {
        let address = document().get_element_by_id("staff-text")?.get_attribute("href")?;
        let response = JsFuture::from(window().fetch_with_str(&address)).await.ok()?;
        let response = response.dyn_into::<web_sys::Response>().ok().filter(web_sys::Response::ok)?;
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    }
}
