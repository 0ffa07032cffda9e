//! The people whom the centre receives and follows: their appointments and files.

mod list;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod one;

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};
use serde::{Deserialize, Serialize};

use self::model::{FileView, Found};
pub use self::{list::FilesPage, one::FilePage};
use crate::{api_error::ApiError, form::FormPost};
#[cfg(feature = "ssr")]
use crate::{
    posted::{Follows, PostAnswer},
    routes::StaffPage,
};

/// The appointments and files of whoever is known by what was typed: a name, a
/// telephone number, a reference; the newest files where nothing was. By POST like
/// everything here: a name stands in no address.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "people", input = Json)]
pub async fn people(typed: String) -> Result<Found, ApiError> {
    load::people(crate::context::staff(Action::FindPeople)?.staff(), &typed).await
}

/// One file.
///
/// # Errors
/// `SignInNeeded` for a stranger, `NotFound` where there is none.
#[server(prefix = "/api/staff", endpoint = "case-file", input = Json)]
pub async fn case_file(id: String) -> Result<FileView, ApiError> {
    load::file(crate::context::staff(Action::SeeCaseFile)?.staff(), &id).await
}

/// A file and its person are erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erased;

/// Erases a file and its person.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden`, `NotFound` where there is none.
#[server(prefix = "/api/staff", endpoint = "erase-case-file", input = Json)]
pub async fn erase_case_file(id: String) -> Result<Erased, ApiError> {
    crate::context::staff(Action::EraseCaseFile)?
        .staff()
        .erase_case_file(&domain::case_file::CaseFileId::new(id))
        .await?;
    Ok(Erased)
}

/// The command that a form asks for, called.
async fn command(id: String, form: FormPost) -> Result<Option<Erased>, ApiError> {
    match form.text("do") {
        "erase" => erase_case_file(id).await.map(Some),
        _ => Err(ApiError::BadRequest.with_status()),
    }
}

/// A form without scripts about a file: nothing is left to show, so to the list.
#[cfg(feature = "ssr")]
pub async fn answer_post(lang: locales::Lang, id: String, form: &FormPost) -> PostAnswer {
    PostAnswer::of(command(id, form.clone()).await, |Erased| {
        Follows::Address([&StaffPage::CaseFiles.at(lang), "?said=erased"].concat())
    })
}
