//! How a request to an interpreter stands, as the agenda, the sheet of an appointment
//! and the page of interpreters say it.

use domain::directory::InterpretingMode;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::staff::words::Words;

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RequestStanding {
    /// A message has told her, or is on its way; she has not answered.
    Asked,
    /// No message reaches her: somebody calls.
    NotTold,
    Confirmed,
    Declined,
}

#[cfg(feature = "ssr")]
impl RequestStanding {
    /// A request as it stands.
    #[must_use]
    pub const fn of(line: &service::RequestLine) -> Self {
        use domain::booking::InterpreterAnswer;

        match line.request.answer {
            Some(InterpreterAnswer::Confirmed) => Self::Confirmed,
            Some(InterpreterAnswer::Declined) => Self::Declined,
            None if line.is_told => Self::Asked,
            None => Self::NotTold,
        }
    }
}

/// The tag that names it.
#[component]
pub fn RequestTag(standing: RequestStanding) -> impl IntoView {
    let texts = Words::here().staff;
    let (class, text) = match standing {
        RequestStanding::Asked => ("tag calm", texts.interpreters_asked()),
        RequestStanding::NotTold => ("tag marker", texts.interpreters_not_told()),
        RequestStanding::Confirmed => ("tag ok", texts.interpreters_confirmed()),
        RequestStanding::Declined => ("tag marker", texts.interpreters_declined()),
    };
    view! { <span class=class>{text}</span> }
}

/// How somebody interprets, where she does not come.
#[must_use]
pub fn mode_word(words: Words, mode: InterpretingMode) -> Option<&'static str> {
    match mode {
        InterpretingMode::OnSite => None,
        InterpretingMode::Phone => Some(words.staff.interpreters_by_phone()),
        InterpretingMode::Video => Some(words.staff.interpreters_by_video()),
    }
}
