//! From files to a directory that can be trusted.

use std::sync::Arc;

use super::files::{CentreFile, DirectoryFiles};
use super::{Commune, Directory, DirectoryProblem};

impl Directory {
    /// Checks the files as a whole; every problem is named at once.
    pub fn build(files: DirectoryFiles) -> Result<Self, Vec<DirectoryProblem>> {
        let problems = files.check();
        if problems.is_empty() { Ok(Self::trust(files)) } else { Err(problems) }
    }

    /// What the centre says about itself, as it would be written into its file.
    #[must_use]
    pub fn own_file(&self) -> &CentreFile {
        &self.files.own
    }

    /// The directory of a centre that says something else about itself, checked like a
    /// file.
    ///
    /// # Errors
    /// Every problem.
    pub fn with_own_file(&self, own: CentreFile) -> Result<Self, Vec<DirectoryProblem>> {
        let (communes, centres) = (self.files.communes.clone(), self.files.centres.clone());
        Self::build(DirectoryFiles { communes, centres, own })
    }

    fn trust(files: DirectoryFiles) -> Self {
        let kept = Arc::new(files.clone());
        let DirectoryFiles { communes, centres, own } = files;
        let commune = |row: super::files::CommuneRow| Commune {
            ins: row.ins,
            name: row.name,
            postal_codes: row.postal_codes.split_whitespace().filter_map(|code| code.parse().ok()).collect(),
            localities: row
                .localities
                .split(';')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            centre: row.centre,
            confidence: row.confidence,
        };
        Self {
            demonstration: own.demonstration,
            own_centre: own.centre,
            closed_on_french_community_day: own.closed_on_french_community_day,
            communes: communes.into_iter().map(|row| (row.ins, commune(row))).collect(),
            centres: centres.centre.into_iter().map(|centre| (centre.id.clone(), centre)).collect(),
            territory: own.territory.into_iter().map(|row| (row.ins, row.office)).collect(),
            offices: own.office.into_iter().map(|office| (office.id.clone(), office)).collect(),
            workers: own.worker.into_iter().map(|worker| (worker.id.clone(), worker)).collect(),
            interpreters: own.interpreter.into_iter().map(|one| (one.id.clone(), one)).collect(),
            openings: own.opening,
            absences: own.absence,
            closures: own.closure,
            booking: own.booking,
            kinds: own.kind.into_iter().map(|rule| (rule.kind, rule)).collect(),
            files: kept,
        }
    }
}
