//! Why something could not be done.

use domain::people::Refusal;
use store::StoreError;

/// Why a use case was not carried out; what the rules refuse is in its answer.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// Whoever asked may not.
    #[error("not allowed: {0:?}")]
    Refused(Refusal),
    /// What it is about does not exist, or not for whoever asked.
    #[error("there is no such thing")]
    NotFound,
    /// The memory is in trouble.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<Refusal> for ServiceError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
