//! The files, as a list and one by one.

use domain::calendar::Moment;
use serde::{Deserialize, Serialize};

/// The newest files, or those that a name finds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub files: Vec<Line>,
    /// There are more than these.
    pub more: bool,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
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
}
