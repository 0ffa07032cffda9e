//! What staff change of the hours of their centre, what a change does to the weeks
//! that come, and which appointments no longer fit.

mod draft;
mod edit;
mod fit;
mod hours;

pub use draft::{ScheduleDraft, ScheduleError, ScheduleField, ScheduleWhy, ScheduleWish};
pub use edit::{EditRefused, ScheduleEdit};
pub use fit::{Unfit, fits};
pub use hours::{HoursOfDay, PREVIEW_DAYS, ScheduleChange, Who, compare};
