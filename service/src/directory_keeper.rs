//! What the centres say about themselves, as it stands now: staff change it while the
//! service runs, here or through another server.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use domain::{
    directory::{CentreId, Directories, Directory, DirectoryProblem},
    people::{Action, Actor, Principal, may},
};
use store::DirectoryChange;

use crate::{Service, ServiceError};

/// The directories in force and the number of the version of each; nought is the file
/// as it was read.
#[derive(Debug)]
pub(crate) struct InForce {
    known: RwLock<(Arc<Directories>, BTreeMap<CentreId, u32>)>,
    /// How many appointments do not fit, centre by centre: looking through all that are
    /// coming is no work for each look at the agenda.
    unfit: RwLock<BTreeMap<CentreId, (SeenAt, u32)>>,
}

/// After how many changes of appointments and of hours, and in which minute.
pub(crate) type SeenAt = (u64, u64, i64);

impl InForce {
    pub(crate) fn new(directories: Directories) -> Self {
        Self { known: RwLock::new((Arc::new(directories), BTreeMap::new())), unfit: RwLock::default() }
    }

    pub(crate) fn directories(&self) -> Arc<Directories> {
        Arc::clone(&self.known.read().unwrap_or_else(PoisonError::into_inner).0)
    }

    fn number(&self, centre: &CentreId) -> u32 {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.1.get(centre).copied().unwrap_or_default()
    }

    /// What was counted, if nothing has changed since.
    pub(crate) fn unfit(&self, centre: &CentreId, seen: SeenAt) -> Option<u32> {
        let kept = self.unfit.read().unwrap_or_else(PoisonError::into_inner);
        kept.get(centre).filter(|(then, _)| *then == seen).map(|(_, count)| *count)
    }

    pub(crate) fn keep_unfit(&self, centre: &CentreId, seen: SeenAt, count: u32) {
        self.unfit.write().unwrap_or_else(PoisonError::into_inner).insert(centre.clone(), (seen, count));
    }

    fn changes(&self) -> u64 {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.1.values().map(|number| u64::from(*number)).sum()
    }

    /// Puts a version in force, unless a newer one is.
    fn put(&self, directory: Directory, number: u32) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let centre = directory.own_centre_id().clone();
        if known.1.get(&centre).is_none_or(|newest| *newest < number) {
            known.0 = Arc::new(known.0.with(directory));
            known.1.insert(centre, number);
        }
    }
}

/// Why a version of a centre cannot be put in force.
#[derive(Debug)]
pub struct DirectoryUnfit {
    /// The centre.
    pub centre: CentreId,
    /// The number of its version.
    pub number: u32,
    /// What is wrong with it, as a file.
    pub problems: Vec<DirectoryProblem>,
}

/// What became of the file of a centre when the service began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileRead {
    /// It is the first filling.
    First(CentreId),
    /// What staff changed is in force; the file says what it said when it was read.
    Known(CentreId),
    /// The file says something else now, and is not read any more.
    Passed(CentreId),
}

/// The service itself, as far as it keeps what the centres say about themselves.
#[derive(Clone, Copy, Debug)]
pub struct DirectoryKeeper<'a> {
    pub(crate) service: &'a Service,
}

impl DirectoryKeeper<'_> {
    /// Reads the files of the centres into an empty database, and puts in force what the
    /// database says; what became of each file.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn begin(self) -> Result<Result<Vec<FileRead>, DirectoryUnfit>, ServiceError> {
        may(Principal::Service, Action::KeepDirectory, None)?;
        let mut read = Vec::new();
        for directory in self.service.directories().iter() {
            let (store, file) = (self.service.store_of(directory), directory.own_file());
            let centre = directory.own_centre_id().clone();
            let first = DirectoryChange::of(DirectoryChange::READ);
            let is_first = store.save_directory(0, file, &first, &Actor::Service, self.service.now()).await?;
            read.push(match () {
                () if is_first => FileRead::First(centre),
                () if store.has_read(file).await? => FileRead::Known(centre),
                () => FileRead::Passed(centre),
            });
        }
        Ok(self.renew().await?.map(|()| read))
    }

    /// Puts in force what was saved meanwhile, here or by another server.
    ///
    /// # Errors
    /// Trouble with the store.
    pub async fn renew(self) -> Result<Result<(), DirectoryUnfit>, ServiceError> {
        may(Principal::Service, Action::KeepDirectory, None)?;
        for (centre, number) in self.service.store.directory_numbers().await? {
            if self.service.in_force.number(&centre) >= number {
                continue;
            }
            let directories = self.service.directories();
            // A centre that is no longer here keeps its versions.
            let Some(directory) = directories.of(&centre) else { continue };
            let Some(newest) = self.service.store_of(directory).newest_directory().await? else { continue };
            match directory.with_own_file(newest.file) {
                Ok(directory) => self.service.put_in_force(directory, newest.number),
                Err(problems) => {
                    return Ok(Err(DirectoryUnfit { centre, number: newest.number, problems }));
                }
            }
        }
        Ok(Ok(()))
    }

    /// Keeps in memory what is taken of the hours in force, so that searches need no
    /// database: what any server has changed since is read again. Searches trust it for
    /// three seconds.
    ///
    /// # Errors
    /// Trouble with the store; searches ask it by themselves then.
    pub async fn keep_index(self) -> Result<(), ServiceError> {
        may(Principal::Service, Action::KeepDirectory, None)?;
        Ok(self.service.store.keep(&self.service.directories(), self.service.now()).await?)
    }
}

impl Service {
    /// Who can help, and where, centre by centre, as it stands now.
    #[must_use]
    pub fn directories(&self) -> Arc<Directories> {
        self.in_force.directories()
    }

    /// The directory of the centre that receives the people of a commune: see
    /// [`Directories::for_commune`].
    #[must_use]
    pub fn directory_for(&self, commune: domain::place::Ins) -> Arc<Directory> {
        Arc::clone(self.directories().for_commune(commune))
    }

    /// Another number after each change of what a centre says about itself.
    #[must_use]
    pub fn directory_changes(&self) -> u64 {
        self.in_force.changes()
    }

    /// The number of the version of a centre's directory that is in force.
    pub(crate) fn directory_number(&self, centre: &CentreId) -> u32 {
        self.in_force.number(centre)
    }

    /// Puts a version in force; everything that is asked from now on is answered by it.
    pub(crate) fn put_in_force(&self, directory: Directory, number: u32) {
        self.in_force.put(directory, number);
    }

    /// What the service does by itself to keep what the centres say.
    #[must_use]
    pub const fn directory_keeper(&self) -> DirectoryKeeper<'_> {
        DirectoryKeeper { service: self }
    }
}
