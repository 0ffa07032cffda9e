//! For the staff of the centre: the day, and everything that happens in it.
//!
//! Nothing here is part of what the public loads: the pages are reached only
//! through [`arrival`], a chunk of its own.

mod agenda;
mod appointment;
mod arrival;
mod counter;
mod desk;
mod files;
mod page_form;
mod result;
mod rulebook;
mod session;
mod sign_in;
mod times;
mod trouble;
mod words;

#[cfg(feature = "hydrate")]
pub(crate) use arrival::load;
pub(crate) use arrival::show;
pub use session::AWAKE;
