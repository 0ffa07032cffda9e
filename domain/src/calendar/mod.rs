//! Brussels' wall time, public holidays and half-days: when a door can be
//! open at all, in any year; and the files that carry days to other calendars.

mod brussels;
mod file;
mod half_day;
mod holidays;
mod wall_time;

pub use brussels::{Moment, brussels_date, in_brussels, instant_of, start_of};
pub use file::{CalendarFile, DayEntry, Method};
pub use half_day::HalfDay;
pub use holidays::{Holiday, easter_sunday, holiday_on, holidays_of};
pub use wall_time::WallTime;
