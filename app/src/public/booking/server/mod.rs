//! From a posted form to the next step, on the server.

mod answer;
mod calendar_steps;
mod post;
mod preferences;
mod receiving;

pub(super) use self::answer::{Intent, reply};
pub use self::post::answer_post;
