//! Why the verdict is what it is, what would change it, and what comes now.

mod change;
mod proof;

pub use change::{Change, Scenario, what_would_change};
pub use proof::{Condition, ProofStep, proof};
