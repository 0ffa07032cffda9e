//! A quiet message in the page: what happened, what is kept, what to do.

use leptos::prelude::*;

/// How a notice looks; its words say what it means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Calm,
    Ok,
    Note,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Calm => "notice calm",
            Self::Ok => "notice ok",
            Self::Note => "notice note",
        }
    }
}

#[component]
pub fn Notice(tone: Tone, children: Children) -> impl IntoView {
    view! { <div class=tone.class() role="status">{children()}</div> }
}
