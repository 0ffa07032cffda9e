//! The pages after the verdict: a chunk of code of their own, loaded when one
//! of them is opened, so that the wizard is light.

use leptos::prelude::*;

use super::{
    booking::BookingPage,
    mine::{CancelPage, MinePage, MovePage},
};
use crate::{
    lazy::{chunk, lazy_pages, steps},
    site::public_page,
};

/// What to show once the chunk is there.
#[derive(Clone, Copy)]
enum Page {
    Booking,
    Mine,
    Move,
    Cancel,
}

chunk! {
    enter_booking(page: Page) {
        public_page(match page {
            Page::Booking => || BookingPage().into_any(),
            Page::Mine => || MinePage().into_any(),
            Page::Move => || MovePage().into_any(),
            Page::Cancel => || CancelPage().into_any(),
        })
    }
}

impl Page {
    fn at(path: &str) -> Self {
        match steps(path).as_slice() {
            ["my", _, "move"] => Self::Move,
            ["my", _, "cancel"] => Self::Cancel,
            ["my", ..] => Self::Mine,
            _ => Self::Booking,
        }
    }
}

lazy_pages! {
    /// Booking, and what was booked.
    Late: enter_booking
}
