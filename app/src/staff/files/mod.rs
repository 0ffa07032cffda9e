//! The people whom the centre receives and follows: their appointments and files.

mod list;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod one;

#[cfg(feature = "ssr")]
use domain::people::Action;
use leptos::{prelude::*, server_fn::codec::Json};

use self::model::{FileAnswer, Found};
pub use self::{list::FilesPage, one::FilePage};
use crate::api_error::ApiError;

/// The appointments and files of whoever is known by what was typed: a name, a
/// telephone number, a reference; the newest files where nothing was. By POST like
/// everything here: a name stands in no address.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "people", input = Json)]
pub async fn people(typed: String) -> Result<Found, ApiError> {
    crate::context::authorise(Action::FindPeople)?;
    load::people(&crate::context::Service::current()?, &typed).await
}

/// One file, once what the form (as text) asks for is done, if it asks for anything.
///
/// # Errors
/// `SignInNeeded` for a stranger, `NotFound` where there is none.
#[server(prefix = "/api/staff", endpoint = "case-file", input = Json)]
pub async fn case_file(id: String, form: String) -> Result<FileAnswer, ApiError> {
    let staff = crate::context::authorise(Action::SeeCaseFile)?;
    load::file(&crate::context::Service::current()?, &staff, &id, &form.parse().unwrap_or_default()).await
}
