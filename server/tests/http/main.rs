//! Everything reachable over HTTP, on the real router over a real SQLite file,
//! with a clock that stands still. One binary: linking is what takes long.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, in its helpers too"
)]

mod world;

mod addresses;
mod agenda;
mod any_request;
mod appointments;
mod bodies;
mod booking_pages;
mod communes;
mod contract;
mod disk_full;
mod documents;
mod erasure;
mod files;
mod forgery;
mod health;
mod limits;
mod manners;
mod pages;
mod permissions;
mod places;
mod plans;
#[path = "../../../store/tests/on_both/postgres.rs"]
mod postgres;
mod refusals;
mod results;
mod rulebook;
mod screenings;
mod security;
mod sign_in;
mod slots;
mod staff_door;
