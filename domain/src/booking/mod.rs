//! When one can come: free slots, the booking itself, and what may become of an
//! appointment.

mod appointment;
mod busy;
mod correction;
mod day;
mod draft;
mod erasure;
mod feed;
mod field;
mod interpreting;
mod link;
mod plan;
mod reference;
mod slot;
mod slots;
mod standing;

pub use appointment::{
    Appointment, AppointmentId, AttendanceMark, CancelRefused, MarkRefused, MoveRefused, State,
};
pub use busy::{Busy, Cell, Resource};
pub use correction::{CorrectRefused, StaffNote, StaffNoteTooLong};
pub use draft::{BookingDraft, BookingRequest, Channel, DraftRules};
pub use erasure::{EraseRefused, Retention};
pub use feed::FeedOf;
pub use field::{Field, FieldError, FieldWhy};
pub use interpreting::{
    AnswerRefused, AssignRefused, InterpreterAnswer, InterpreterRequest, LogRefused, MOST_INTERPRETED,
    candidates_for,
};
pub use link::LinkPurpose;
pub use reference::Reference;
pub use slot::{NoneBecause, Slot, SlotDay, SlotQuery, SlotSearch};
pub use slots::{
    LEAD_TIME, MOST_DAYS, NotFree, alternatives, free_slots, resources_for, slot_at, why_not_free,
};
pub use standing::Standing;
