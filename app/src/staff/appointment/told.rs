//! What the person was told about her appointment, and what she will be.

use domain::{message::MessageKind, people::Phone};
use leptos::prelude::*;

use super::model::Sheet;

use crate::staff::{
    parts::{MessageStanding, MessageView, kind_word, medium_word, trouble_word, when},
    words::Words,
};
use crate::ui::{Notice, Tone};

#[component]
pub fn ToldMessages(lines: Vec<MessageView>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let lines = if lines.is_empty() {
        view! { <p class="muted small">{texts.sheet_messages_none()}</p> }.into_any()
    } else {
        let lines = lines.into_iter().map(|line| view! { <Line line/> }).collect_view();
        view! { <ol class="timeline">{lines}</ol> }.into_any()
    };
    view! {
        <details class="history">
            <summary>{texts.sheet_messages()}</summary>
            {lines}
        </details>
    }
}

#[component]
fn Line(line: MessageView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let standing = match line.standing {
        MessageStanding::Sent(at) => texts.sheet_message_sent(&when(words, at)),
        MessageStanding::Waiting(until) if line.trouble.is_some() => {
            texts.sheet_message_again(&when(words, until))
        }
        MessageStanding::Waiting(until) => texts.sheet_message_waiting(&when(words, until)),
        MessageStanding::Failed(at) => texts.sheet_message_failed(&when(words, at)),
        MessageStanding::Dropped => texts.sheet_message_dropped().to_owned(),
    };
    let trouble = line.trouble.map(|trouble| trouble_word(words, trouble));
    view! {
        <li>
            <div>
                <b>{kind_word(words, line.kind)}</b>
                <span class="muted small">{medium_word(words, line.medium)}" · "{standing}</span>
                {trouble.map(|trouble| view! { <span class="muted small">{trouble}</span> })}
            </div>
        </li>
    }
}

/// After a colleague has moved or cancelled an appointment: whether a message tells its
/// person, or by which number she is to be told.
#[component]
pub fn TellHer(sheet: Sheet) -> impl IntoView {
    let texts = Words::here().staff;
    let change = |line: &&MessageView| matches!(line.kind, MessageKind::Moved | MessageKind::Cancelled);
    let leaves =
        |line: &MessageView| matches!(line.standing, MessageStanding::Waiting(_) | MessageStanding::Sent(_));
    if sheet.messages.iter().rfind(change).is_some_and(leaves) {
        return view! { <Notice tone=Tone::Calm><p>{texts.tell_by_message()}</p></Notice> }.into_any();
    }
    let phone = sheet.phone.and_then(|phone| Phone::parse(&phone).ok()).map(|phone| {
        let call = ["tel:", phone.as_str()].concat();
        view! { <p><a class="button line" href=call dir="ltr">{phone.readable()}</a></p> }
    });
    let text = match (&phone, &sheet.email) {
        (Some(_), _) => texts.tell_by_phone(),
        (None, Some(_)) => texts.tell_by_email(),
        (None, None) => texts.tell_in_no_way(),
    };
    view! { <Notice tone=Tone::Note><p>{text}</p>{phone}</Notice> }.into_any()
}
