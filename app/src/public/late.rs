//! The pages after the verdict: a chunk of code of their own, loaded when one
//! of them is opened, so that the wizard is light.

use leptos::prelude::*;

use super::{
    booking::BookingPage,
    in_frame,
    mine::{CancelPage, MinePage, MovePage},
};
use crate::{
    lazy::{at_once, chunk},
    routes::Page,
};

chunk! {
    load_booking, enter_booking(page: Page) {
        in_frame(match page {
            Page::MoveMine(_) => || MovePage().into_any(),
            Page::CancelMine(_) => || CancelPage().into_any(),
            Page::Mine(_) => || MinePage().into_any(),
            _ => || BookingPage().into_any(),
        })
    }
}

pub(super) fn show(page: Page) -> AnyView {
    at_once(enter_booking(page))
}

/// Loads what these pages need; `false` where it did not come.
#[cfg(feature = "hydrate")]
pub(crate) async fn load() -> bool {
    load_booking().await.is_ok()
}
