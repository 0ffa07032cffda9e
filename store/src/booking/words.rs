//! What becomes of a wish to book, to move or to change an appointment.

use chrono::{DateTime, Utc};
use domain::booking::{
    Appointment, AppointmentId, BookingRequest, MoveRefused, NoneBecause, NotFree, ReceiveRefused, Reference,
    Slot,
};
use domain::directory::Directory;
use domain::people::Actor;

use crate::{IdempotencyKey, Token};

/// A booking to be recorded if everyone it needs is still free.
#[derive(Debug, Clone, Copy)]
pub struct NewBooking<'a> {
    /// Who can be reached, and how: an interpreter with an address is asked.
    pub directory: &'a Directory,
    /// What the person asked for.
    pub request: &'a BookingRequest,
    /// The slot that was proposed for it.
    pub slot: &'a Slot,
    /// The client's key for this attempt.
    pub key: &'a IdempotencyKey,
    /// Who books.
    pub by: &'a Actor,
}

/// A booking that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked {
    /// The appointment.
    pub id: AppointmentId,
    /// Its readable name.
    pub reference: Reference,
    /// The secret of the person's link.
    pub token: Token,
    /// The slot as it was booked; a replay says the same after a move.
    pub slot: Slot,
    /// The request had already been answered: nothing was booked this time.
    pub replayed: bool,
}

/// What became of a booking for one particular slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookingOutcome {
    /// It stands.
    Booked(Booked),
    /// Somebody else has the time of the worker or of the interpreter, or the room.
    Taken,
    /// The person, who has a file, has another appointment then.
    HasAnother,
    /// The key was used for another request.
    KeyReused,
    /// The visitor has as many open bookings as she may.
    TooManyOpen,
}

/// What became of a wish to book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BookAnswer {
    /// It stands.
    Booked(Booked),
    /// That time is not free; these are.
    NotFree {
        /// Whether somebody was faster.
        why: NotFree,
        /// Up to six, nearest first in time, in the order of the clock.
        alternatives: Vec<Slot>,
    },
    /// The person, who has a file, has another appointment then: this one, unless it has
    /// just been moved or cancelled.
    HasAnother(Option<Box<Appointment>>),
    /// Nothing can be booked for that commune, office or language at all.
    Impossible(NoneBecause),
    /// The key was used for another request.
    KeyReused,
    /// The visitor has as many open bookings as she may.
    TooManyOpen,
}

/// A time that is kept for a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The time, with the people and the place that go with it.
    pub slot: Slot,
    /// Until when nobody else can take it.
    pub until: DateTime<Utc>,
}

/// What became of keeping one particular slot for a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoldOutcome {
    /// Nobody else can take it until then.
    Until(DateTime<Utc>),
    /// Somebody else has the time of the worker or of the interpreter, or the room.
    Taken,
}

/// What became of the wish to keep a time for a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HoldAnswer {
    /// It is kept.
    Held(Held),
    /// That time is not free; these are.
    NotFree {
        /// Whether somebody was faster.
        why: NotFree,
        /// Up to six, nearest first in time, in the order of the clock.
        alternatives: Vec<Slot>,
    },
    /// Nothing can be booked for that commune, office or language at all.
    Impossible(NoneBecause),
}

/// What became of the wish to receive somebody now who has no appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WalkInAnswer {
    /// She is there, and received.
    Received(Booked),
    /// The worker has somebody else now: this appointment, where it is one.
    Taken(Option<Box<Appointment>>),
    /// Nobody can receive her there at any hour.
    Impossible(NoneBecause),
    /// The key was used for another request.
    KeyReused,
}

impl From<BookingOutcome> for WalkInAnswer {
    fn from(outcome: BookingOutcome) -> Self {
        match outcome {
            BookingOutcome::Booked(booked) => Self::Received(booked),
            BookingOutcome::KeyReused => Self::KeyReused,
            // Only visitors are measured.
            BookingOutcome::Taken | BookingOutcome::HasAnother | BookingOutcome::TooManyOpen => {
                Self::Taken(None)
            }
        }
    }
}

/// What became of the wish to receive the person of an appointment now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReceiveAnswer {
    /// She is there; the appointment as it now stands.
    Received(Box<Appointment>),
    /// The worker has somebody else now: this appointment, where it is one.
    Taken(Option<Box<Appointment>>),
    /// That worker or that office can receive nobody.
    Impossible(NoneBecause),
    /// It is not allowed.
    Refused(ReceiveRefused),
    /// There is no such appointment.
    NotFound,
}

/// What became of a change to an appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeOutcome<Refused> {
    /// It was made; the appointment as it now stands.
    Made(Box<Appointment>),
    /// It is not allowed.
    Refused(Refused),
    /// There is no such appointment.
    NotFound,
}

/// What became of a move to one particular slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveOutcome {
    /// It was moved.
    Moved(Box<Appointment>),
    /// Somebody else has that time; the appointment stays where it was.
    Taken,
    /// The person, who has a file, has another appointment then.
    HasAnother,
    /// It is not allowed.
    Refused(MoveRefused),
    /// There is no such appointment.
    NotFound,
}

/// What became of a wish to move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MoveAnswer {
    /// It was moved.
    Moved(Box<Appointment>),
    /// That time is not free; the appointment stays where it was.
    NotFree {
        /// Whether somebody was faster.
        why: NotFree,
        /// Up to six, nearest first in time, in the order of the clock.
        alternatives: Vec<Slot>,
    },
    /// The person, who has a file, has another appointment then; this one stays where it
    /// was.
    HasAnother,
    /// It is not allowed.
    Refused(MoveRefused),
    /// There is no such appointment.
    NotFound,
}
