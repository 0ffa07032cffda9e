//! The operator's verbs, run as an operator runs them.

mod faults;
mod jalon;
mod verbs;
