//! The operator's verbs, run as an operator runs them.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod faults;
mod jalon;
mod logs;
mod person;
mod verbs;
