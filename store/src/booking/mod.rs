//! Booking, moving, cancelling, marking: each one transaction.

mod change;
mod open_bookings;
mod receive;
mod record;
mod relocate;
pub(crate) mod rows;
mod words;

pub use words::{
    BookAnswer, Booked, BookingOutcome, ChangeOutcome, MoveAnswer, MoveOutcome, NewBooking, ReceiveAnswer,
    WalkInAnswer,
};
