//! Accounts of the staff.

use domain::{
    directory::{CentreId, Directory, WorkerId},
    people::{Action, Principal, Role, StaffId, may},
};
use store::{AddStaff, NewStaff, StaffAccount};

use super::Operator;
use crate::ServiceError;

/// An account as the operator sees it: never its password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// What one types to sign in.
    pub login: String,
    /// Name as colleagues read it.
    pub name: String,
    /// The centre that it works for.
    pub centre: CentreId,
    /// What it may do.
    pub role: Role,
    /// The worker of the directory whose account it is.
    pub worker: Option<WorkerId>,
    /// Whether it can no longer be used.
    pub is_disabled: bool,
}

/// An account to be made.
#[derive(Clone)]
pub struct NewAccount {
    /// What one types to sign in.
    pub login: String,
    /// Name as colleagues read it.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// The worker of the centre whose account it is.
    pub worker: Option<WorkerId>,
    /// The password's hash, in the form that its algorithm writes.
    pub password_hash: String,
}

/// Why an account cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddAccountRefused {
    /// The centre's directory has no such worker.
    UnknownWorker,
    /// Another account signs in with that name, in whatever case.
    LoginTaken,
}

impl Operator {
    /// All accounts, disabled ones included, by name.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn accounts(&self) -> Result<Vec<Account>, ServiceError> {
        may(Principal::Service, Action::ManageAccounts, None)?;
        Ok(self.store.staff_accounts().await?.into_iter().map(Account::from).collect())
    }

    /// Makes an account for somebody of the centre that the directory describes.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn add_account(
        &self,
        directory: &Directory,
        new: NewAccount,
        random: [u8; 10],
    ) -> Result<Result<StaffId, AddAccountRefused>, ServiceError> {
        may(Principal::Service, Action::ManageAccounts, None)?;
        let NewAccount { login, name, role, worker, password_hash } = new;
        if worker.as_ref().is_some_and(|id| directory.worker(id).is_none()) {
            return Ok(Err(AddAccountRefused::UnknownWorker));
        }
        let centre = directory.own_centre_id().clone();
        let new = NewStaff { login, name, centre, role, worker, password_hash };
        Ok(match self.store.add_staff(&new, random, (self.clock)()).await? {
            AddStaff::Added(id) => Ok(id),
            AddStaff::LoginTaken => Err(AddAccountRefused::LoginTaken),
        })
    }

    /// Sets another password, ends all sessions of the account and forgets the
    /// browsers it is known from.
    ///
    /// # Errors
    /// `NotFound`; trouble with the store.
    pub async fn set_password(&self, login: &str, password_hash: &str) -> Result<(), ServiceError> {
        may(Principal::Service, Action::ManageAccounts, None)?;
        let id = self.account_id(login).await?;
        Ok(self.store.change_password(&id, password_hash).await?)
    }

    /// Disables an account for ever and ends its sessions.
    ///
    /// # Errors
    /// `NotFound`; trouble with the store.
    pub async fn disable_account(&self, login: &str) -> Result<(), ServiceError> {
        may(Principal::Service, Action::ManageAccounts, None)?;
        let id = self.account_id(login).await?;
        Ok(self.store.disable_staff(&id, (self.clock)()).await?)
    }

    async fn account_id(&self, login: &str) -> Result<StaffId, ServiceError> {
        let account = self.store.staff_by_login(login).await?;
        account.map(|account| account.id).ok_or(ServiceError::NotFound)
    }
}

impl From<StaffAccount> for Account {
    fn from(account: StaffAccount) -> Self {
        let StaffAccount { login, name, centre, role, worker, disabled_at, .. } = account;
        Self { login, name, centre, role, worker, is_disabled: disabled_at.is_some() }
    }
}
