//! What the service knows, as a table of contents: who is concerned, who can
//! help, and when one can come. Pure functions over plain types; the time, the
//! chance and the place come in as parameters.
//!
//! What visitors and workers read is in other crates. The only texts here are
//! names (of languages, of sources) and, in English, what goes to whoever edits
//! the directory or the code.

#![warn(missing_docs)]

pub mod booking;
pub mod calendar;
pub mod case_file;
pub mod contact;
pub mod directory;
pub mod eligibility;
pub mod language;
pub mod message;
pub mod people;
pub mod place;
pub mod schedule;

mod letters;
mod opaque_id;
mod tidy;
mod words;

pub use tidy::plain_line;
