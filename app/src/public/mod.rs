//! For everyone: the way from the first question to the appointment.

pub mod booking;
pub mod commune_field;
mod frame;
pub mod given;
pub mod home;
#[cfg(feature = "ssr")]
pub mod info;
mod lazy_pages;
pub mod mine;
pub mod place_form;
#[cfg(feature = "hydrate")]
mod remembered;
pub mod screening;
#[cfg(feature = "hydrate")]
mod tab;

#[cfg(feature = "hydrate")]
pub(crate) use lazy_pages::load as load_lazy;

use leptos::prelude::*;

use self::{frame::Frame, home::HomePage, screening::ScreeningPage};
use crate::routes::Page;

/// A public page. What comes after the verdict is a part of its own.
pub(crate) fn show(page: Page) -> AnyView {
    match page {
        Page::Home => in_frame(|| HomePage().into_any()),
        Page::Screening => in_frame(|| ScreeningPage().into_any()),
        #[cfg(feature = "ssr")]
        Page::Info(page) => info::show(&page, expect_context::<locales::Texts>().lang()),
        page => lazy_pages::show(page),
    }
}

/// A page for everyone, in its frame.
pub(crate) fn in_frame(page: fn() -> AnyView) -> AnyView {
    view! { <Frame page/> }.into_any()
}
