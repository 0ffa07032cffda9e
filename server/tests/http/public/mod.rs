//! The pages that anybody may see, and a person's own.

mod booking;
mod documents;
mod pages;
mod partners;
mod plans;
