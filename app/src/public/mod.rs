//! For everyone: the way from the first question to the appointment.

pub mod about;
pub mod booking;
pub mod commune_field;
mod frame;
pub mod home;
pub mod late;
pub mod mine;
pub mod place_form;
#[cfg(feature = "ssr")]
pub mod posted;
pub mod screening;
#[cfg(feature = "hydrate")]
mod tab;

pub use frame::Frame;
