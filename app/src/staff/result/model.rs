//! What became of the wish to start a file.

use domain::booking::FieldError;
use serde::{Deserialize, Serialize};

use crate::staff::parts::FileOpened;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OpenOutcome {
    /// Where the file is.
    Open {
        id: String,
        said: FileOpened,
    },
    Wrong(Vec<FieldError>),
}
