//! What a page or a server function may reach on the server: the use cases, who is
//! signed in, and where the built files are.

use std::sync::Arc;

use domain::{directory::Directory, people::Action};
use leptos::prelude::use_context;
use locales::Lang;
use service::{Quota, Service, ServiceError, SignedIn, Staff};

use crate::api_error::ApiError;

/// What the server adds to a request whose bookings are measured.
#[derive(Clone)]
pub struct Measured(pub Quota);

impl Measured {
    /// The measure that a request carries; without one, nobody is measured.
    #[must_use]
    pub fn of(extensions: &http::Extensions) -> Self {
        extensions.get().cloned().unwrap_or_else(|| Self(Arc::new(|_, _| true)))
    }
}

/// Where the built files are; written into every page's head.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// `/pkg/<hash>/jalon.js` and so on: absolute paths.
    pub js: String,
    pub wasm: String,
    pub css: String,
    pub staff_css: String,
    pub info_css: String,
    pub kiosk_css: String,
    pub map_css: String,
    /// The script of tabs in a hall.
    pub kiosk_js: String,
    /// The list of communes as the phone reads it, `/communes.<hash>.txt`.
    pub communes: String,
    /// The communes of the other regions, likewise.
    pub other_communes: String,
}

/// The service, for staff who are signed in.
pub struct StaffCaller {
    service: Service,
    signed_in: SignedIn,
    directory: Arc<Directory>,
}

impl StaffCaller {
    /// What they can do.
    #[must_use]
    pub fn staff(&self) -> Staff<'_> {
        self.service.staff(&self.signed_in, &self.directory)
    }
}

/// The language that a server function was given the code of.
///
/// # Errors
/// `BadRequest` for a code that is none.
pub fn lang_of(code: &str) -> Result<Lang, ApiError> {
    Lang::from_code(code).ok_or_else(|| ApiError::BadRequest.with_status())
}

/// The service of the request being answered.
///
/// # Errors
/// `Unavailable` outside a request, where there is none.
pub fn service() -> Result<Service, ApiError> {
    use_context().ok_or_else(|| ApiError::Unavailable.with_status())
}

/// The service for whoever is signed in, if she may do this. Every staff server
/// function begins with it, before it reads what was asked; the table behind it is
/// `domain::people`, which each use case asks once more.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden` where others may or for an account whose
/// centre is not here.
pub fn staff(action: Action) -> Result<StaffCaller, ApiError> {
    let caller = viewer()?;
    caller.staff().must_be_allowed(action)?;
    Ok(caller)
}

/// The service for whoever is signed in, whatever she may do: to show what is offered.
///
/// # Errors
/// `SignInNeeded` for a stranger, `Forbidden` for an account whose centre is not here.
pub fn viewer() -> Result<StaffCaller, ApiError> {
    let signed_in: SignedIn = use_context().ok_or_else(|| ApiError::SignInNeeded.with_status())?;
    let service = service()?;
    let directory = service.directories().of(&signed_in.centre).map(Arc::clone);
    let directory = directory.ok_or_else(|| ApiError::Forbidden.with_status())?;
    Ok(StaffCaller { service, signed_in, directory })
}

/// The measure of the request being answered.
#[must_use]
pub fn quota() -> Quota {
    let Measured(quota) = use_context().unwrap_or_else(|| Measured::of(&http::Extensions::new()));
    quota
}

impl From<ServiceError> for ApiError {
    fn from(error: ServiceError) -> Self {
        use domain::people::Refusal;

        match error {
            ServiceError::Refused(Refusal::SignInNeeded) => Self::SignInNeeded,
            ServiceError::Refused(Refusal::NotAllowed) => Self::Forbidden,
            // What is another centre's does not exist here.
            ServiceError::Refused(Refusal::OtherCentre) | ServiceError::NotFound => Self::NotFound,
            ServiceError::Store(error) => {
                tracing::error!(%error, "store");
                Self::Unavailable
            }
        }
        .with_status()
    }
}
