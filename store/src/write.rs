//! A transaction that writes, and what it changes of that which is taken.

use core::ops::{Deref, DerefMut, Range};
use std::collections::BTreeSet;

use domain::booking::Resource;
use domain::directory::CentreId;
use sqlx::{Any, AnyConnection, Transaction};

use crate::{Engine, Store, StoreError, dialect};

/// The days of resources: centre, resource and day.
pub(crate) type BusyDays = BTreeSet<(CentreId, String, i64)>;

/// So many cells are a day of `busy_days`.
pub(crate) const CELLS_OF_DAY: i64 = 96;

/// A transaction that writes; given up where it is not committed.
pub(crate) struct Write {
    transaction: Transaction<'static, Any>,
    touched: BusyDays,
}

impl Write {
    /// Notes that some cells of a resource are taken or free now; of a person nobody keeps
    /// in memory when she comes.
    pub(crate) fn touch(&mut self, centre: &CentreId, resource: &str, cells: &Range<i64>) {
        if matches!(Resource::parse(resource), None | Some(Resource::Person(_))) {
            return;
        }
        let days = cells.start.div_euclid(CELLS_OF_DAY)..=(cells.end - 1).div_euclid(CELLS_OF_DAY);
        self.touched.extend(days.map(|day| (centre.clone(), resource.to_owned(), day)));
    }

    /// Tells the other servers what this transaction has changed; in one order, so that two
    /// of them never wait for each other.
    async fn tell(&mut self, engine: Engine) -> Result<(), StoreError> {
        for (centre, resource, day) in &self.touched {
            sqlx::query(dialect::note_busy_day(engine))
                .bind(centre.as_str())
                .bind(resource.as_str())
                .bind(*day)
                .execute(&mut *self.transaction)
                .await?;
        }
        Ok(())
    }
}

impl Deref for Write {
    type Target = AnyConnection;

    fn deref(&self) -> &AnyConnection {
        &self.transaction
    }
}

impl DerefMut for Write {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.transaction
    }
}

/// How often a lost race or a passing trouble is met by another try.
pub(crate) const TRIES: u32 = 6;

/// Tries a transaction again where the database has undone it because another one stood
/// in its way.
pub(crate) async fn again<T, Tried>(mut transaction: impl FnMut() -> Tried) -> Result<T, StoreError>
where
    Tried: Future<Output = Result<T, StoreError>>,
{
    let mut attempt = 1;
    loop {
        match transaction().await {
            Err(StoreError::Trouble(error)) if attempt < TRIES && dialect::is_passing(&error) => {
                attempt += 1;
            }
            outcome => return outcome,
        }
    }
}

impl Store {
    /// Begins a transaction that writes.
    pub(crate) async fn write(&self) -> Result<Write, StoreError> {
        let transaction = self.writer.begin_with(dialect::begin(self.engine)).await?;
        Ok(Write { transaction, touched: BusyDays::new() })
    }

    /// Ends a transaction that [`Store::write`] began; what is kept in memory knows of it
    /// then.
    pub(crate) async fn commit(&self, mut write: Write) -> Result<(), StoreError> {
        write.tell(self.engine).await?;
        let Write { transaction, touched } = write;
        {
            // Counted once it has ended, in whatever way: also when nobody waits for it any more.
            let _counted = self.counted();
            transaction.commit().await?;
        }
        if !touched.is_empty() {
            self.read_again(&touched).await;
        }
        Ok(())
    }
}
