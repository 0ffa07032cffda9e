//! Communes, offices and the people in them; and all that can be wrong.
#![expect(clippy::unwrap_used, reason = "what a test is given, it may take for granted")]

mod board;
mod checks;
mod french;
mod routes;
mod searches;
mod shipped;
