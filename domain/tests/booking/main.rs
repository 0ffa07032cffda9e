//! When one can come, and what one has to say for it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what a test is given, it may take for granted"
)]

mod board;
mod drafts;
mod extra;
mod index;
mod interpreting;
mod life;
mod naive;
mod nearest;
mod presence;
mod receive;
mod same_worker;
mod schedules;
mod slots;
mod small_things;
mod team;
mod typed_text;
mod waiting;
mod worlds;
