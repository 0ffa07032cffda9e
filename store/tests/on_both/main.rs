//! Every promise of the store, kept on both databases. One program, so that one
//! Postgres cluster serves all tests.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what a test is given, it may take for granted"
)]

#[macro_use]
mod place;
mod postgres;
mod world;

mod appointments_of_files;
mod backups;
mod board;
mod bookings;
mod case_files;
mod centres;
mod changes;
mod corrections;
mod directory_versions;
mod erasure;
mod feeds;
mod free_slots;
mod history;
mod holds;
mod interpreters;
mod kept;
mod locks;
mod messages;
mod model;
mod moves;
mod races;
mod receive;
mod replays;
mod rooms;
mod rulebooks;
mod schema;
mod secrets;
mod signing_in;
mod upgrade;
mod waiting;
mod waiting_races;
