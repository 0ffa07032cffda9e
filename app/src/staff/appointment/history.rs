//! What happened to an appointment, and who did it.

use domain::booking::Mark;
use leptos::prelude::*;

use super::model::{By, Line, What};
use crate::staff::{parts::when, words::Words};

#[component]
pub fn History(lines: Vec<Line>) -> impl IntoView {
    let words = Words::here();
    let lines = lines
        .into_iter()
        .rev()
        .map(|line| {
            let at = when(words, line.at);
            let by = by(words, &line.by);
            view! { <li><div><b>{what(words, &line.what)}</b><span class="muted small">{at}" · "{by}</span></div></li> }
        })
        .collect_view();
    view! {
        <details class="history" open>
            <summary>{words.staff.sheet_history()}</summary>
            <ol class="timeline">{lines}</ol>
        </details>
    }
}

fn what(words: Words, what: &What) -> String {
    let texts = words.staff;
    match what {
        What::Booked(start) => texts.history_booked(&when(words, *start)),
        What::Moved(start, None) => texts.history_moved(&when(words, *start)),
        What::Moved(start, Some(worker)) => texts.history_moved_with(&when(words, *start), worker),
        What::Cancelled => texts.history_cancelled().to_owned(),
        What::Erased => texts.history_erased().to_owned(),
        What::Marked(Mark::Arrived) => texts.history_arrived().to_owned(),
        What::Marked(Mark::Done) => texts.history_done().to_owned(),
        What::Marked(Mark::NoShow) => texts.history_no_show().to_owned(),
        What::Marked(Mark::Expected) => texts.history_expected().to_owned(),
    }
}

fn by(words: Words, by: &By) -> String {
    let texts = words.staff;
    match by {
        By::Visitor => texts.history_by_visitor().to_owned(),
        By::Staff(Some(name)) => texts.history_by(name),
        By::Service => texts.history_by_service().to_owned(),
        By::Staff(None) => texts.history_by_someone().to_owned(),
    }
}
