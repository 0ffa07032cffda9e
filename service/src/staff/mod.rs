//! What staff who are signed in can do.

mod appointments;
mod board;
mod case_files;
mod feeds;
mod interpreting;
mod messages;
mod receiving;
mod rulebook;
mod schedule;
mod waiting;

use domain::{
    directory::{CentreId, Directory, WorkerId},
    people::{Action, Actor, Principal, Role, StaffId, may},
};
use store::{CentreStore, StaffAccount};

pub use appointments::HistoryLine;
pub use case_files::OpenedCaseFile;
pub use interpreting::InterpretedHour;
pub use schedule::{SchedulePreview, ScheduleRefused, ScheduleVersion, UnfitAppointment};

use crate::{Service, ServiceError};

/// The account that is signed in, as the session says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The account.
    pub id: StaffId,
    /// The name of its owner.
    pub name: String,
    /// The centre that it works for.
    pub centre: CentreId,
    /// What it may do.
    pub role: Role,
    /// The worker of the directory that it belongs to.
    pub worker: Option<WorkerId>,
}

impl From<&StaffAccount> for SignedIn {
    fn from(account: &StaffAccount) -> Self {
        Self {
            id: account.id.clone(),
            name: account.name.clone(),
            centre: account.centre.clone(),
            role: account.role,
            worker: account.worker.clone(),
        }
    }
}

/// Staff who are signed in.
#[derive(Clone, Copy, Debug)]
pub struct Staff<'a> {
    pub(crate) service: &'a Service,
    pub(crate) signed_in: &'a SignedIn,
    pub(crate) directory: &'a Directory,
}

impl<'a> Staff<'a> {
    /// Who it is.
    #[must_use]
    pub const fn signed_in(self) -> &'a SignedIn {
        self.signed_in
    }

    /// The service that is asked.
    #[must_use]
    pub const fn service(self) -> &'a Service {
        self.service
    }

    /// Who can help, and where, in the centre of the account.
    #[must_use]
    pub const fn directory(self) -> &'a Directory {
        self.directory
    }

    /// Whether she may do this.
    #[must_use]
    pub fn may(self, action: Action) -> bool {
        self.must_be_allowed(action).is_ok()
    }

    /// The same, as an error where she may not.
    ///
    /// # Errors
    /// `Refused` where others may.
    pub fn must_be_allowed(self, action: Action) -> Result<(), ServiceError> {
        let SignedIn { role, centre, .. } = self.signed_in;
        Ok(may(Principal::Staff(*role, centre), action, Some(self.directory.own_centre_id()))?)
    }

    fn store(self) -> CentreStore {
        self.service.store.of(&self.signed_in.centre)
    }

    fn actor(self) -> Actor {
        Actor::Staff(self.signed_in.id.clone())
    }
}
