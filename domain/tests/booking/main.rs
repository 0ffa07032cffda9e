//! When one can come, and what one has to say for it.

mod drafts;
mod life;
mod naive;
mod slots;
mod small_things;
mod worlds;
