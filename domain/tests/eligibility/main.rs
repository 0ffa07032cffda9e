//! The rulebook, held against the case book, against the law read once more,
//! and against every person of the grid.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod answers;
mod codes;
mod dates;
mod due;
mod enumeration;
mod explanation;
mod grid;
mod holes;
mod independence;
mod interview;
mod law;
mod mutations;
mod page;
mod path;
mod plan;
mod properties;
mod random;
mod report;
mod scanners;
mod stories;
mod survey;
mod unsure;
mod worked_cases;
