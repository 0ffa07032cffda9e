//! What a centre says about itself, taken out of the database and put into it.

use domain::{
    directory::{Directory, DirectoryProblem, files::CentreFile},
    people::{Action, Actor, Principal, may},
};
use store::DirectoryChange;

use super::Operator;
use crate::ServiceError;

/// What became of a file that the operator brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// It is in force as the version of this number.
    Version(u32),
    /// The version in force says the same.
    Same(u32),
    /// It is not in force: staff saved something at the same moment.
    Outrun,
    /// It is not in force: all that is wrong with it.
    Problems(Vec<DirectoryProblem>),
}

impl Operator {
    /// What the centre of a directory says about itself now: as staff changed it, or as
    /// it was read where nothing is kept yet.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn centre_file(&self, read: &Directory) -> Result<CentreFile, ServiceError> {
        may(Principal::Service, Action::KeepDirectory, None)?;
        let newest = self.store.of(read.own_centre_id()).newest_directory().await?;
        Ok(newest.map_or_else(|| read.own_file().clone(), |version| version.file))
    }

    /// Puts a file of a centre in force, as its newest version; servers that run follow
    /// within a second.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn import_centre_file(
        &self,
        read: &Directory,
        file: &CentreFile,
    ) -> Result<Imported, ServiceError> {
        may(Principal::Service, Action::KeepDirectory, None)?;
        if let Err(problems) = read.with_own_file(file.clone()) {
            return Ok(Imported::Problems(problems));
        }
        let store = self.store.of(read.own_centre_id());
        let newest = store.newest_directory().await?;
        let number = newest.as_ref().map_or(0, |version| version.number);
        if newest.is_some_and(|version| version.file == *file) {
            return Ok(Imported::Same(number));
        }
        let change = DirectoryChange::of(DirectoryChange::IMPORTED);
        let saved = store.save_directory(number, file, &change, &Actor::Service, self.now()).await?;
        Ok(if saved { Imported::Version(number + 1) } else { Imported::Outrun })
    }
}
