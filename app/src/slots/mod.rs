//! Free times: looked for, put into words, and chosen. Booking one and moving one's
//! own appointment are built on it.

mod picker;
mod place;
#[cfg(feature = "ssr")]
pub mod search;
mod state;
#[cfg(feature = "ssr")]
pub mod waiting;
#[cfg(feature = "ssr")]
pub mod words;

pub use self::{
    picker::{DayList, NoTimesView, NotFreeNotice, Reasons, WindowButtons},
    place::PlaceView,
    state::{NoTimes, Place, Times},
};
