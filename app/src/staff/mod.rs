//! For the staff of the centre: the day, and everything that happens in it.
//!
//! Nothing here is part of what the public loads: the pages are reached only
//! through [`lazy_pages`], a chunk of its own.

mod agenda;
mod appointment;
mod counter;
mod desk;
mod files;
mod lazy_pages;
mod page_form;
mod result;
mod rulebook;
mod session;
mod sign_in;
mod times;
mod trouble;
mod words;

#[cfg(feature = "hydrate")]
pub(crate) use lazy_pages::load;
pub(crate) use lazy_pages::show;
pub use session::AWAKE;
