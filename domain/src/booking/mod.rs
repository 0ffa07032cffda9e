//! When one can come: free slots, the booking itself, and what may become of an
//! appointment.

mod appointment;
mod board;
mod busy;
mod correction;
mod day;
mod draft;
mod erasure;
mod extra;
mod feed;
mod field;
mod hold;
mod index;
mod interpreting;
mod kept;
mod link;
mod nearest;
mod offer;
mod plan;
mod proof_of_work;
mod receive;
mod reference;
mod same_worker;
mod slot;
mod slots;
mod source;
mod standing;
mod starts;
mod waiting;

pub use appointment::{
    Appointment, AppointmentId, AttendanceMark, CancelRefused, MarkRefused, MoveRefused, State,
};
pub use board::{BoardQuery, OfficeDay, OfficeDays, board};
pub use busy::{Busy, Cell, Resource};
pub use correction::{CorrectRefused, StaffNote, StaffNoteTooLong};
pub use draft::{BookingDraft, BookingRequest, Channel, DraftRules};
pub use erasure::{EraseRefused, Retention};
pub use extra::{ExtraOpening, Wish, extra_openings};
pub use feed::FeedOf;
pub use field::{Field, FieldError, FieldWhy};
pub use hold::{HELD, LONGEST_HELD, held_until};
pub use index::SlotIndex;
pub use interpreting::{
    AnswerRefused, AssignRefused, InterpreterAnswer, InterpreterRequest, LogRefused, MOST_INTERPRETED,
    candidates_for,
};
pub use link::LinkPurpose;
pub use nearest::{DaysWithout, Nearest, nearest, other_offices};
pub use proof_of_work::{Effort, ProofSearch};
pub use receive::{NotNow, ReceiveRefused, slot_now};
pub use reference::Reference;
pub use same_worker::{free_slots_for_move, slot_at_for_move};
pub use slot::{DayWithout, NoneBecause, Slot, SlotDay, SlotQuery, SlotSearch};
pub use slots::{MOST_DAYS, NotFree, alternatives, free_slots, resources_for, slot_at, why_not_free};
pub use standing::Standing;
pub use starts::OfficeStarts;
pub use waiting::{
    NewOffer, NotOffered, Offer, OfferAnswer, OfferOutcome, OfferRefused, Placed, Waiting, WaitingBecause,
    WaitingWish, earliest_for, in_order, is_quiet, offer_until, offers_now,
};
