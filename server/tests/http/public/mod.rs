//! The pages that anybody may see, and a person's own.

mod booking;
mod centre_page;
mod documents;
mod holds;
mod info;
mod lost_link;
mod map;
mod pages;
mod partners;
mod plans;
