//! People: their appointments and files, as lists; and a file.

use domain::{booking::State, calendar::Moment};
use serde::{Deserialize, Serialize};

/// The newest files, or the appointments and files of whoever was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub appointments: Vec<AppointmentSummary>,
    pub files: Vec<FileSummary>,
    /// There are more than these.
    pub more: bool,
}

/// A line of the list of appointments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentSummary {
    pub id: String,
    pub reference: String,
    /// Nobody's where she was erased.
    pub name: Option<String>,
    pub start: Moment,
    pub office: String,
    pub worker: String,
    pub state: State,
}

/// A line of the list of files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSummary {
    pub id: String,
    pub name: String,
    pub birth_year: Option<u16>,
    pub opened_at: Moment,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileView {
    pub name: String,
    pub birth_year: Option<u16>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub opened_at: Moment,
    /// By her name, unless the account is gone.
    pub opened_by: Option<String>,
    pub consented_at: Moment,
    /// The letters that carried the person's answers.
    pub handover: String,
    /// The rules by which she was judged.
    pub version: String,
    /// Their fingerprint in hexadecimal digits.
    pub hash: String,
    /// Her appointments, the latest first.
    pub appointments: Vec<AppointmentSummary>,
    /// Whether who asks may book an appointment for the person.
    pub may_book: bool,
    /// Whether who asks may forget the person.
    pub may_erase: bool,
}
