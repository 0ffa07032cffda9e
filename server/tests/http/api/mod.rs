//! The HTTP API that programs of others use.

mod appointments;
mod contract;
mod places;
mod screenings;
mod slots;
