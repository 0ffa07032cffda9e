//! The way to the counter with a person who is known filled in.

use domain::{booking::Field, place::Ins};
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

/// What a form asks for that brings to the counter what is known of somebody, so that
/// it stands in no address.
pub const KNOWN: &str = "known";

/// Leads to a new appointment for somebody of whom a result tells where she lives and
/// when she was born.
#[component]
pub fn BookKnown(commune: Option<Ins>, birth_year: Option<i32>) -> impl IntoView {
    let words = Words::here();
    let known = [
        ("commune", commune.map(|ins| ins.to_string())),
        (Field::BirthYear.name(), birth_year.map(|year| year.to_string())),
    ];
    let known = known
        .into_iter()
        .filter_map(|(name, value)| Some(view! { <input type="hidden" name=name value=value?/> }))
        .collect_view();
    view! {
        <form method="post" action=words.at(&StaffPage::Counter)>
            {known}
            <button class="button line" name="do" value=KNOWN>{words.staff.result_book()}</button>
        </form>
    }
}
