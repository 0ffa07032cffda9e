//! How an appointment stands, in a word.

use domain::booking::State;
use leptos::prelude::*;

use crate::staff::words::Words;

/// The tag that names a state.
#[component]
pub fn StateTag(
    state: State,
    /// Since when she is there.
    #[prop(optional_no_strip)]
    arrived: Option<String>,
) -> impl IntoView {
    let words = Words::here();
    let class = match state {
        State::Booked => "tag calm",
        State::Arrived => "tag arrived",
        State::Done => "tag ok",
        State::NoShow | State::Cancelled => "tag",
    };
    let text = match arrived {
        Some(time) if state == State::Arrived => words.staff.state_arrived_at(&time),
        _ => words.state(state).to_owned(),
    };
    view! { <span class=class>{text}</span> }
}
