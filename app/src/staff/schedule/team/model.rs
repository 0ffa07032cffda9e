//! Who works at the centre and where people are received, as the console shows it.

use chrono::NaiveDate;
use domain::directory::{Interpreter, Office, Worker};
use serde::{Deserialize, Serialize};

use super::super::model::{UnfitLine, VersionLine};

/// The page of the team and the offices. Who has left and what has closed is in the lists
/// all the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TeamView {
    pub today: NaiveDate,
    /// The version that is in force; a change is sent with it.
    pub version: u32,
    pub workers: Vec<Worker>,
    pub offices: Vec<Office>,
    /// Of the own centre, by name.
    pub communes: Vec<CommuneLine>,
    /// Where they are written to and called only for who may change it.
    pub interpreters: Vec<Interpreter>,
    /// What was typed into the search for a commune.
    pub sought: String,
    pub unfit: Vec<UnfitLine>,
    pub versions: Vec<VersionLine>,
    pub may_edit: bool,
}

/// A commune with who is responsible and where its people are received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommuneLine {
    pub ins: String,
    pub name: String,
    /// The office, by its id.
    pub office: String,
    /// Who is responsible today, and who will be, by their ids, in the order of the days.
    pub workers: Vec<(String, NaiveDate)>,
    /// It answers what is sought.
    pub is_found: bool,
}

impl TeamView {
    /// The name of a worker.
    pub fn worker_name(&self, id: &str) -> String {
        let known = self.workers.iter().find(|one| one.id.as_str() == id);
        known.map(|one| one.name.clone()).unwrap_or_default()
    }

    /// The name of an office.
    pub fn office_name(&self, id: &str) -> String {
        let known = self.offices.iter().find(|one| one.id.as_str() == id);
        known.map(|one| one.name.clone()).unwrap_or_default()
    }
}
