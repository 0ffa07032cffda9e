//! When one can come: free slots, the booking itself, and what may become of an
//! appointment.

mod appointment;
mod board;
mod busy;
mod correction;
mod day;
mod draft;
mod erasure;
mod feed;
mod field;
pub use index::SlotIndex;
