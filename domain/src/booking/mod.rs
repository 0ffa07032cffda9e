//! When one can come: free slots, the booking itself, and what may become of an
//! appointment.

mod appointment;
mod busy;
mod contact;
mod day;
mod draft;
mod erasure;
mod kind;
mod name;
mod name_search;
mod person_search;
mod plan;
mod reference;
mod slot;
mod slots;

pub use appointment::{
    Actor, Appointment, AppointmentId, CancelRefused, Mark, MarkRefused, MoveRefused, StaffId, State,
};
pub use busy::{Busy, Cell, Resource};
pub use contact::{DialledNumber, Email, Phone, PhoneFault, ReadPhone};
pub use draft::{BookingDraft, BookingRequest, Channel, DraftRules, Field, FieldError, FieldWhy, Person};
pub use erasure::{EraseRefused, Retention};
pub use kind::AppointmentKind;
pub use name::PersonName;
pub use name_search::NameSearch;
pub use person_search::PersonSearch;
pub use reference::Reference;
pub use slot::{NoneBecause, Slot, SlotDay, SlotQuery, SlotSearch};
pub use slots::{
    LEAD_TIME, MOST_DAYS, NotFree, alternatives, free_slots, resources_for, slot_at, why_not_free,
};
