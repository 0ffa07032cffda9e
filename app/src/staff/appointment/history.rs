//! What happened to an appointment, and who did it.

use domain::booking::{AttendanceMark, InterpreterAnswer};
use leptos::prelude::*;

use super::model::{By, SheetEvent, SheetEventKind};
use crate::staff::{parts::when, words::Words};

#[component]
pub fn History(lines: Vec<SheetEvent>) -> impl IntoView {
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

fn what(words: Words, what: &SheetEventKind) -> String {
    let texts = words.staff;
    match what {
        SheetEventKind::Booked(start) => texts.history_booked(&when(words, *start)),
        SheetEventKind::Received(start) => texts.history_received(&when(words, *start)),
        SheetEventKind::Moved(start, None) => texts.history_moved(&when(words, *start)),
        SheetEventKind::Moved(start, Some(worker)) => texts.history_moved_with(&when(words, *start), worker),
        SheetEventKind::Cancelled => texts.history_cancelled().to_owned(),
        SheetEventKind::Corrected => texts.history_corrected().to_owned(),
        SheetEventKind::Noted => texts.history_noted().to_owned(),
        SheetEventKind::LinkedToCaseFile => texts.history_linked_to_file().to_owned(),
        SheetEventKind::Erased => texts.history_erased().to_owned(),
        SheetEventKind::Interpreter(name) => texts.history_interpreter(name),
        SheetEventKind::InterpreterAnswered(InterpreterAnswer::Confirmed) => {
            texts.history_interpreter_confirmed().to_owned()
        }
        SheetEventKind::InterpreterAnswered(InterpreterAnswer::Declined) => {
            texts.history_interpreter_declined().to_owned()
        }
        SheetEventKind::InterpreterLogged(true) => texts.history_interpreter_came().to_owned(),
        SheetEventKind::InterpreterLogged(false) => texts.history_interpreter_missed().to_owned(),
        SheetEventKind::Marked(AttendanceMark::Arrived) => texts.history_arrived().to_owned(),
        SheetEventKind::Marked(AttendanceMark::Done) => texts.history_done().to_owned(),
        SheetEventKind::Marked(AttendanceMark::NoShow) => texts.history_no_show().to_owned(),
        SheetEventKind::Marked(AttendanceMark::Expected) => texts.history_expected().to_owned(),
    }
}

fn by(words: Words, by: &By) -> String {
    let texts = words.staff;
    match by {
        By::Visitor => texts.history_by_visitor().to_owned(),
        By::Staff(Some(name)) => texts.history_by(name),
        By::Interpreter => texts.history_by_interpreter().to_owned(),
        By::Service => texts.history_by_service().to_owned(),
        By::Staff(None) => texts.history_by_someone().to_owned(),
    }
}
