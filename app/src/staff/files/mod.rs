//! The files of the people whom the centre follows.

mod list;
#[cfg(feature = "ssr")]
mod load;
mod model;
mod one;

use leptos::{prelude::*, server_fn::codec::Json};

use self::model::{FileView, Found};
pub use self::{list::FilesPage, one::FilePage};
use crate::api_error::ApiError;

/// The files with names that begin with these words, the newest first. By POST
/// like everything here: a name stands in no address.
///
/// # Errors
/// `SignInNeeded` for a stranger.
#[server(prefix = "/api/staff", endpoint = "case-files", input = Json)]
pub async fn case_files(name: String) -> Result<Found, ApiError> {
    crate::context::require_staff()?;
    load::files(&crate::context::Service::current()?, &name).await
}

/// One file.
///
/// # Errors
/// `SignInNeeded` for a stranger, `NotFound` where there is none.
#[server(prefix = "/api/staff", endpoint = "case-file", input = Json)]
pub async fn case_file(id: String) -> Result<FileView, ApiError> {
    crate::context::require_staff()?;
    load::file(&crate::context::Service::current()?, &id).await
}
