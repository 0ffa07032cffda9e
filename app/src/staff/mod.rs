//! For the staff of the centre: the day, and everything that happens in it.
//!
//! Nothing here is part of what the public loads: the pages are reached only
//! through [`lazy_pages`], a chunk of its own.

mod agenda;
mod appointment;
mod counter;
mod desk;
#[cfg(feature = "ssr")]
mod feeds;
mod files;
#[cfg(feature = "ssr")]
mod interpreters;
mod lazy_pages;
mod messages;
mod offices;
mod parts;
mod receive;
mod result;
mod rulebook;
#[cfg(feature = "ssr")]
mod schedule;
mod session;
mod sign_in;
#[cfg(feature = "ssr")]
mod waiting;
mod words;

#[cfg(feature = "ssr")]
use locales::Lang;

#[cfg(feature = "ssr")]
use crate::{form::FormPost, posted::PostAnswer, routes::StaffPage};

#[cfg(feature = "hydrate")]
pub(crate) use lazy_pages::load;
pub(crate) use lazy_pages::show;
pub use session::AWAKE;
#[cfg(feature = "ssr")]
pub use sign_in::SignInAnswer;

/// Answers a form without scripts that was posted to a page of the console with
/// this query.
#[cfg(feature = "ssr")]
pub(crate) async fn answer_post(
    lang: Lang,
    page: StaffPage,
    query: &FormPost,
    form: &FormPost,
) -> PostAnswer {
    match page {
        StaffPage::Counter => counter::answer_post(lang, query, form).await,
        StaffPage::Receive => receive::answer_post(lang, form).await,
        StaffPage::Appointment(id) => appointment::answer_post(id, form).await,
        StaffPage::ReadResult => result::answer_post(lang, form).await,
        StaffPage::CaseFile(id) => files::answer_post(lang, id, form).await,
        StaffPage::Rulebook => rulebook::answer_post(lang, form).await,
        StaffPage::Interpreters => interpreters::answer_post(lang, form).await,
        StaffPage::Waiting => waiting::answer_post(lang, form).await,
        StaffPage::Calendars => feeds::answer_post(lang, form).await,
        StaffPage::Messages => messages::answer_post(lang, form).await,
        StaffPage::Schedule => schedule::answer_post(lang, form).await,
        StaffPage::Team => schedule::answer_team_post(lang, form).await,
        // The server itself answers where one signs in; the agenda and the board have
        // no form, and the page of people shows whoever the posted box asks for.
        StaffPage::SignIn | StaffPage::Agenda | StaffPage::Board | StaffPage::CaseFiles => {
            PostAnswer::same_page(http::StatusCode::OK)
        }
    }
}
