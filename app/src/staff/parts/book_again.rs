//! The way to the counter with a person who is known filled in.

use leptos::prelude::*;

use crate::{routes::StaffPage, staff::words::Words};

/// By what she is known: an address names it, and says nothing else of her.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum BookAgainFor {
    /// The id of an appointment of hers.
    Appointment,
    /// The id of her file.
    CaseFile,
}

impl BookAgainFor {
    /// The name in the address of the counter.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Appointment => "for",
            Self::CaseFile => "file",
        }
    }
}

/// Leads to a new appointment for somebody.
#[component]
pub fn BookAgain(known: BookAgainFor, id: String) -> impl IntoView {
    let words = Words::here();
    let counter = [&words.at(&StaffPage::Counter), "?", known.name(), "=", &id].concat();
    view! { <a class="button line" href=counter>{words.staff.do_book_again()}</a> }
}
