//! Everything that is remembered: appointments, who is taken when, staff and
//! their sessions, signatures under the rules, files of people. The only crate that speaks SQL.
//!
//! SQLite and Postgres answer one and the same SQL text; the address chooses.
//! What keeps it portable (`docs/decisions/0002-one-sql-for-two-databases.md`):
//!
//! | written | never |
//! |---|---|
//! | `TEXT` and `BIGINT` columns | `BOOLEAN`, `UUID`, `TIMESTAMPTZ`, `JSONB`, arrays |
//! | ids as `TEXT`, made in Rust | `SERIAL`, `AUTOINCREMENT` |
//! | instants as `BIGINT` milliseconds since 1970, UTC | naive wall times |
//! | `$1`, `$2` in order of first use, each type plain | `?`, `QueryBuilder` |
//! | `INSERT … ON CONFLICT … DO NOTHING` and the count of rows | the text of an error |
//! | `&str`, `String`, `i64` and their `Option` as parameters | `Arc<str>`, `Cow`, `bool` |
//!
//! What a method answers as [`StoreError`] is trouble with the database, unless the
//! method says more: nothing was changed then, or what was changed is whole.
//!
//! A transaction that writes begins with `Store::write`: on SQLite it holds the
//! write lock from its first statement, so it never has to be upgraded.

#![deny(missing_docs)]

mod appointments;
mod appointments_of_files;
mod backup;
mod board;
mod booking;
mod case_files;
mod centre;
mod columns;
mod corrections;
mod devices;
mod dialect;
mod directory_versions;
mod erasure;
mod error;
mod feeds;
mod find;
mod history;
mod interpreting;
mod jobs;
mod kept;
mod links;
mod messages;
mod open;
mod purge;
mod rulebooks;
mod schema;
mod search;
mod secret;
mod sessions;
mod slots;
mod staff;
mod throttle;
mod waiting;
mod write;

pub use appointments::{AgendaFilter, Missing};
pub use appointments_of_files::LinkOutcome;
pub use board::BoardOffice;
pub use booking::{
    BookAnswer, Booked, BookingOutcome, ChangeOutcome, Held, HoldAnswer, HoldOutcome, MoveAnswer,
    MoveOutcome, NewBooking, ReceiveAnswer, WalkInAnswer,
};
pub use case_files::{CaseFileLine, OpenAnswer};
pub use centre::CentreStore;
pub use directory_versions::{DirectoryChange, DirectoryVersion, DirectoryVersionLine};
pub use error::StoreError;
pub use feeds::FeedEntry;
pub use find::{FoundPerson, PersonQuery};
pub use history::{HistoryEntry, HistoryEvent};
pub use interpreting::{AssignOutcome, RequestLine};
pub use jobs::JobRun;
pub use messages::{DueMessage, MessageId, MessageLine, MessageState, Sending};
pub use open::{Engine, Store};
pub use purge::Purged;
pub use rulebooks::{Remark, Settling, Signature, Signing};
pub use schema::{Health, Migrated, NEWEST_SCHEMA};
pub use secret::{DeviceSecret, IdempotencyKey, Random, SessionSecret, Token};
pub use sessions::Session;
pub use staff::{AddStaff, NewStaff, StaffAccount};
pub use throttle::Attempts;
pub use waiting::{OfferMade, WaitOutcome};
