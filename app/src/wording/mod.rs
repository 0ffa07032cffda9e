//! The words of what the domain says. The domain itself has none.

mod questions;

pub use questions::{choice, question, question_hint, question_why};
