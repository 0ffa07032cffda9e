//! How the console reaches a browser: one chunk of code and one catalogue of
//! texts, both only when a page of the console is opened.
//!
//! If either does not come, the page stays what the server wrote: its links and
//! forms work by themselves.

use leptos::prelude::*;
use locales::{LazyTexts, Side, StaffTexts, Texts};

use super::{
    agenda::AgendaPage,
    appointment::AppointmentPage,
    counter::CounterPage,
    desk::DeskFrame,
    files::{FilePage, FilesPage},
    messages::MessagesPage,
    offices::BoardPage,
    receive::ReceivePage,
    result::ResultPage,
    rulebook::RulebookPage,
    sign_in::SignInPage,
};
#[cfg(feature = "hydrate")]
use crate::lazy::load_texts;
use crate::{
    lazy::{at_once, chunk, lost},
    routes::StaffPage,
};

chunk! {
    load_staff, enter_staff(page: StaffPage) {
        let lang = expect_context::<Texts>().lang();
        provide_context(LazyTexts::of(lang));
        provide_context(StaffTexts::of(lang));
        let page: fn() -> AnyView = match page {
            // Nobody is signed in there: it has no frame.
            StaffPage::SignIn => return Ok(SignInPage().into_any()),
            StaffPage::Agenda => || AgendaPage().into_any(),
            StaffPage::Board => || BoardPage().into_any(),
            StaffPage::Receive => || ReceivePage().into_any(),
            StaffPage::Counter => || CounterPage().into_any(),
            StaffPage::Appointment(_) => || AppointmentPage().into_any(),
            StaffPage::ReadResult => || ResultPage().into_any(),
            StaffPage::CaseFiles => || FilesPage().into_any(),
            StaffPage::CaseFile(_) => || FilePage().into_any(),
            StaffPage::Rulebook => || RulebookPage().into_any(),
            #[cfg(feature = "ssr")]
            StaffPage::Interpreters => || super::interpreters::InterpretersPage().into_any(),
            #[cfg(feature = "ssr")]
            StaffPage::Waiting => || super::waiting::WaitingPage().into_any(),
            #[cfg(feature = "ssr")]
            StaffPage::Calendars => || super::feeds::CalendarsPage().into_any(),
            #[cfg(feature = "ssr")]
            StaffPage::Schedule => || super::schedule::SchedulePage().into_any(),
            #[cfg(feature = "ssr")]
            StaffPage::Team => || super::schedule::TeamPage().into_any(),
            // No program takes them over.
            #[cfg(not(feature = "ssr"))]
            StaffPage::Interpreters
            | StaffPage::Waiting
            | StaffPage::Calendars
            | StaffPage::Schedule
            | StaffPage::Team => {
                || ().into_any()
            }
            StaffPage::Messages => || MessagesPage().into_any(),
        };
        view! { <DeskFrame page/> }.into_any()
    }
}

/// A page of the console.
pub(crate) fn show(page: StaffPage) -> AnyView {
    let is_told = Side::Lazy.is_installed() && Side::Staff.is_installed();
    if is_told { at_once(enter_staff(page)) } else { lost() }
}

/// Loads the texts and the code; `false` where either did not come.
#[cfg(feature = "hydrate")]
pub(crate) async fn load() -> bool {
    load_texts(Side::Lazy).await && load_texts(Side::Staff).await && load_staff().await.is_ok()
}
