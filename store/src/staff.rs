//! Accounts of the centre's staff.

use chrono::{DateTime, Utc};
use domain::directory::{CentreId, WorkerId};
use domain::people::{Role, StaffId};

use crate::columns::{Columns, millis};
use crate::secret::new_id;
use crate::write::Write;
use crate::{CentreStore, Store, StoreError};

/// An account.
#[derive(Clone, PartialEq, Eq)]
pub struct StaffAccount {
    /// The key.
    pub id: StaffId,
    /// What one types to sign in; unique whatever the case.
    pub login: String,
    /// Name as colleagues read it.
    pub name: String,
    /// The centre that it works for.
    pub centre: CentreId,
    /// What it may do.
    pub role: Role,
    /// The worker of the directory whose account it is.
    pub worker: Option<WorkerId>,
    /// The password's hash, in the form that its algorithm writes.
    pub password_hash: String,
    /// Since when it can no longer be used.
    pub disabled_at: Option<DateTime<Utc>>,
}

/// An account to be made.
#[derive(Clone)]
pub struct NewStaff {
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
    /// The password's hash.
    pub password_hash: String,
}

/// What became of a new account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddStaff {
    /// It was made.
    Added(StaffId),
    /// Another account signs in with that name.
    LoginTaken,
}

impl core::fmt::Debug for StaffAccount {
    /// Without the password's hash.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("StaffAccount").field("id", &self.id).field("role", &self.role).finish_non_exhaustive()
    }
}

impl Store {
    /// Makes an account.
    pub async fn add_staff(
        &self,
        new: &NewStaff,
        random: [u8; 10],
        now: DateTime<Utc>,
    ) -> Result<AddStaff, StoreError> {
        let id = StaffId::new(new_id(now, &random));
        let inserted = sqlx::query(
            "INSERT INTO staff (id, login, name, centre, role, worker, password_hash, made_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (login) DO NOTHING",
        )
        .bind(id.as_str())
        .bind(plain(&new.login))
        .bind(new.name.as_str())
        .bind(new.centre.as_str())
        .bind(new.role.code())
        .bind(new.worker.as_ref().map(ToString::to_string))
        .bind(new.password_hash.as_str())
        .bind(millis(now))
        .execute(&self.writer)
        .await?;
        Ok(if inserted.rows_affected() == 1 { AddStaff::Added(id) } else { AddStaff::LoginTaken })
    }

    /// All accounts, disabled ones included, by name.
    pub async fn staff_accounts(&self) -> Result<Vec<StaffAccount>, StoreError> {
        let rows = sqlx::query("SELECT * FROM staff ORDER BY name, id").fetch_all(&self.reader).await?;
        rows.iter().map(|row| account(&Columns(row))).collect()
    }

    /// The account that signs in with this name, in whatever case; a disabled one
    /// too.
    pub async fn staff_by_login(&self, login: &str) -> Result<Option<StaffAccount>, StoreError> {
        let row = sqlx::query("SELECT * FROM staff WHERE login = $1")
            .bind(plain(login))
            .fetch_optional(&self.reader)
            .await?;
        row.map(|row| account(&Columns(&row))).transpose()
    }

    /// The account of this id, whatever its centre.
    pub async fn staff_by_id(&self, id: &StaffId) -> Result<Option<StaffAccount>, StoreError> {
        let row = sqlx::query("SELECT * FROM staff WHERE id = $1")
            .bind(id.as_str())
            .fetch_optional(&self.reader)
            .await?;
        row.map(|row| account(&Columns(&row))).transpose()
    }

    /// Sets another password, ends all sessions of the account and forgets the
    /// browsers it is known from.
    pub async fn change_password(&self, id: &StaffId, password_hash: &str) -> Result<(), StoreError> {
        let mut write = self.write().await?;
        sqlx::query("UPDATE staff SET password_hash = $2 WHERE id = $1")
            .bind(id.as_str())
            .bind(password_hash)
            .execute(&mut *write)
            .await?;
        forget_browsers(&mut write, id).await?;
        self.commit(write).await
    }

    /// Disables an account for ever, ends its sessions and forgets its browsers.
    pub async fn disable_staff(&self, id: &StaffId, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut write = self.write().await?;
        sqlx::query("UPDATE staff SET disabled_at = COALESCE(disabled_at, $2) WHERE id = $1")
            .bind(id.as_str())
            .bind(millis(now))
            .execute(&mut *write)
            .await?;
        sqlx::query(
            "UPDATE feeds SET revoked_at = $2
             WHERE made_by = 'staff:' || $1 AND whose LIKE 'worker:%' AND revoked_at IS NULL",
        )
        .bind(id.as_str())
        .bind(millis(now))
        .execute(&mut *write)
        .await?;
        forget_browsers(&mut write, id).await?;
        self.commit(write).await
    }
}

async fn forget_browsers(write: &mut Write, id: &StaffId) -> Result<(), StoreError> {
    for text in ["DELETE FROM sessions WHERE staff_id = $1", "DELETE FROM devices WHERE staff_id = $1"] {
        sqlx::query(text).bind(id.as_str()).execute(&mut **write).await?;
    }
    Ok(())
}

/// Names to sign in with are the same whatever their case.
pub(crate) fn plain(login: &str) -> String {
    login.trim().to_lowercase()
}

pub(crate) fn account(columns: &Columns<'_>) -> Result<StaffAccount, StoreError> {
    Ok(StaffAccount {
        id: StaffId::new(columns.text("id")?),
        login: columns.text("login")?,
        name: columns.text("name")?,
        centre: columns.centre()?,
        role: columns.read("role", Role::from_code)?,
        worker: columns.maybe("worker", |id| WorkerId::parse(id).ok())?,
        password_hash: columns.text("password_hash")?,
        disabled_at: columns.maybe_instant("disabled_at")?,
    })
}

impl CentreStore {
    /// The accounts of the centre, disabled ones included, by name.
    pub async fn colleagues(&self) -> Result<Vec<StaffAccount>, StoreError> {
        let rows = sqlx::query("SELECT * FROM staff WHERE centre = $1 ORDER BY name, id")
            .bind(self.centre().as_str())
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(|row| account(&Columns(row))).collect()
    }
}
