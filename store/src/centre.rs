//! What one centre remembers.

use core::ops::Deref;

use domain::directory::CentreId;

use crate::{Store, StoreError};

/// The rows of one centre: every question about appointments, files, remarks and
/// colleagues is asked here, so that none can forget whose they are. What belongs to
/// no centre (accounts, sessions, links, the schema) is asked of the [`Store`] behind it.
#[derive(Debug, Clone)]
pub struct CentreStore {
    store: Store,
    centre: CentreId,
}

impl Store {
    /// What this centre remembers.
    #[must_use]
    pub fn of(&self, centre: &CentreId) -> CentreStore {
        CentreStore { store: self.clone(), centre: centre.clone() }
    }

    /// Gives the rows from before there were several centres to this one; how many.
    /// For the only centre of an installation, each time it starts.
    pub async fn adopt(&self, centre: &CentreId) -> Result<u64, StoreError> {
        let mut write = self.write().await?;
        let mut adopted = 0;
        for text in [
            "UPDATE appointments SET centre = $1 WHERE centre = ''",
            "UPDATE busy SET centre = $1 WHERE centre = ''",
            "UPDATE staff SET centre = $1 WHERE centre = ''",
            "UPDATE case_files SET centre = $1 WHERE centre = ''",
        ] {
            adopted += sqlx::query(text).bind(centre.as_str()).execute(&mut *write).await?.rows_affected();
        }
        self.commit(write).await?;
        Ok(adopted)
    }

    /// How many accounts and appointments are still nobody's: see [`Store::adopt`].
    pub async fn without_centre(&self) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar(
            "SELECT (SELECT COUNT(*) FROM staff WHERE centre = '')
                  + (SELECT COUNT(*) FROM appointments WHERE centre = '')",
        )
        .fetch_one(&self.reader)
        .await?)
    }
}

impl CentreStore {
    /// The centre.
    #[must_use]
    pub const fn centre(&self) -> &CentreId {
        &self.centre
    }
}

impl Deref for CentreStore {
    type Target = Store;

    fn deref(&self) -> &Store {
        &self.store
    }
}
