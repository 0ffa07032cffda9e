//! Booking, moving, cancelling, marking: each one transaction.

pub(crate) mod busy;
mod change;
mod hold;
mod open_bookings;
mod receive;
mod record;
mod relocate;
pub(crate) mod rows;
mod words;

pub use words::{
    BookAnswer, Booked, BookingOutcome, ChangeOutcome, Held, HoldAnswer, HoldOutcome, MoveAnswer,
    MoveOutcome, NewBooking, ReceiveAnswer, WalkInAnswer,
};
