//! The rulebook, held against the case book, against the law read once more,
//! and against every person of the grid.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod answers;
mod dates;
mod enumeration;
mod explanation;
mod grid;
mod interview;
mod law;
mod mutations;
mod properties;
mod random;
mod worked_cases;
