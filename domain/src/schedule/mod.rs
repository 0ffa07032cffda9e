//! What staff change of the hours of their centre, what a change does to the weeks
//! that come, and which appointments no longer fit.

mod draft;
mod edit;
mod field;
mod fit;
mod hours;
mod team;
mod team_change;
mod team_draft;

pub use draft::{ScheduleDraft, ScheduleWish};
pub use edit::{EditRefused, ScheduleEdit};
pub use field::{ScheduleError, ScheduleField, ScheduleWhy};
pub use fit::{Unfit, fits};
pub use hours::{HoursOfDay, PREVIEW_DAYS, ScheduleChange, Who, compare};
pub use team::{About, InterpreterSaid, OfficeSaid, TeamEdit, WorkerSaid};
pub use team_change::{TeamChange, team_changes};
pub use team_draft::TeamDraft;
