//! The pages after the verdict: chunks of code of their own, loaded when one of
//! them is opened, so that the wizard is light.

use leptos::prelude::*;
use locales::{LazyTexts, Side, Texts};

use super::{
    booking::BookingPage,
    in_frame,
    mine::{CancelPage, MinePage, MovePage},
};
#[cfg(feature = "hydrate")]
use crate::lazy::load_texts;
use crate::{
    lazy::{at_once, chunk, lost},
    routes::Page,
};

chunk! {
    load_booking, enter_booking(_page: Page) {
        in_frame(|| BookingPage().into_any())
    }
}

chunk! {
    load_mine, enter_mine(page: Page) {
        in_frame(match page {
            Page::MoveMine(_) => || MovePage().into_any(),
            Page::CancelMine(_) => || CancelPage().into_any(),
            _ => || MinePage().into_any(),
        })
    }
}

pub(super) fn show(page: Page) -> AnyView {
    if !Side::Lazy.is_installed() {
        return lost();
    }
    provide_context(LazyTexts::of(expect_context::<Texts>().lang()));
    if page.is_secret() { at_once(enter_mine(page)) } else { at_once(enter_booking(page)) }
}

/// Loads what such a page needs; `false` where it did not come.
#[cfg(feature = "hydrate")]
pub(crate) async fn load(page: &Page) -> bool {
    let code = async { if page.is_secret() { load_mine().await } else { load_booking().await } };
    load_texts(Side::Lazy).await && code.await.is_ok()
}
