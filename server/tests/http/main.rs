//! Everything reachable over HTTP, on the real router over a real SQLite file,
//! with a clock that stands still. One binary: linking is what takes long.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod world;

mod accounts;
mod addresses;
mod any_request;
mod api;
mod bodies;
mod centres;
mod communes;
mod disk_full;
mod files;
mod forgery;
mod health;
mod interpreters;
mod limits;
#[path = "../support/mail_server.rs"]
mod mail_server;
mod manners;
mod messages;
mod permissions;
#[path = "../../../store/tests/on_both/postgres.rs"]
mod postgres;
mod public;
mod refusals;
mod security;
mod staff;
mod waiting;
