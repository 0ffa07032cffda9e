//! The centres of one installation.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{CentreId, Directory, DirectoryFile, DirectoryProblem, Fault, Outline, Route};
use crate::place::Ins;

/// The directories of the centres that receive people through one installation.
/// Each has its own offices, workers and hours, whose ids need be unique within the
/// centre only; the communes and the list of centres are the same in all of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Directories {
    first: Arc<Directory>,
    others: Vec<Arc<Directory>>,
    outlines: Arc<[Outline]>,
}

impl Directories {
    /// The directories of an installation of one centre.
    #[must_use]
    pub fn of_one(directory: Directory) -> Self {
        Self { first: Arc::new(directory), others: Vec::new(), outlines: Arc::default() }
    }

    /// The same with one more centre.
    ///
    /// # Errors
    /// Where the centre is there already.
    pub fn and(mut self, directory: Directory) -> Result<Self, DirectoryProblem> {
        let centre = directory.own_centre_id();
        if self.of(centre).is_some() {
            let entry = format!("centre \"{centre}\"");
            return Err(DirectoryProblem { file: DirectoryFile::Own, entry, fault: Fault::Twice });
        }
        self.others.push(Arc::new(directory));
        Ok(self)
    }

    /// The same with what a centre of them says now in the place of what it said.
    #[must_use]
    pub fn with(&self, directory: Directory) -> Self {
        let directory = Arc::new(directory);
        let now = |known: &Arc<Directory>| {
            let is_it = known.own_centre_id() == directory.own_centre_id();
            Arc::clone(if is_it { &directory } else { known })
        };
        Self {
            first: now(&self.first),
            others: self.others.iter().map(now).collect(),
            outlines: Arc::clone(&self.outlines),
        }
    }

    /// The same with the shapes for its map.
    #[must_use]
    pub fn with_outlines(self, outlines: Vec<Outline>) -> Self {
        Self { outlines: outlines.into(), ..self }
    }

    /// The shapes for the map; none where they are not known.
    #[must_use]
    pub fn outlines(&self) -> &[Outline] {
        &self.outlines
    }

    /// Every directory, in the order in which they were read.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Directory>> {
        core::iter::once(&self.first).chain(&self.others)
    }

    /// The directory of this centre, if people are received there through this
    /// installation.
    #[must_use]
    pub fn of(&self, centre: &CentreId) -> Option<&Arc<Directory>> {
        self.iter().find(|directory| directory.own_centre_id() == centre)
    }

    /// The only directory, where there is one.
    #[must_use]
    pub fn only(&self) -> Option<&Arc<Directory>> {
        self.others.is_empty().then_some(&self.first)
    }

    /// Any directory: for the communes and the centres, which all of them share.
    #[must_use]
    pub fn shared(&self) -> &Arc<Directory> {
        &self.first
    }

    /// The directory of the centre that receives the people of a commune; where none
    /// does here, one that knows the commune and who does.
    #[must_use]
    pub fn for_commune(&self, ins: Ins) -> &Arc<Directory> {
        self.iter().find(|directory| directory.office_of(ins).is_some()).unwrap_or(&self.first)
    }

    /// Who receives the people of this commune on the day `today`.
    #[must_use]
    pub fn route(&self, ins: Ins, today: NaiveDate) -> Route<'_> {
        self.for_commune(ins).route(ins, today)
    }

    /// Whether any of it is invented; pages then say so.
    #[must_use]
    pub fn is_demonstration(&self) -> bool {
        self.iter().any(|directory| directory.is_demonstration())
    }
}
