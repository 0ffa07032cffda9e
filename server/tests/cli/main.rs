//! The operator's verbs, run as an operator runs them.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod faults;
mod jalon;
mod logs;
#[path = "../support/mail_server.rs"]
#[expect(dead_code, reason = "other tests choose its answers")]
mod mail_server;
mod messages;
mod person;
mod verbs;
