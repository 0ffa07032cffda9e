//! Receiving somebody now: what can be chosen, and what became of it.

use domain::{
    booking::{BookingDraft, Field, FieldError, NoneBecause},
    language::Language,
};
use serde::{Deserialize, Serialize};

use crate::{
    form::FormPost,
    staff::parts::{Holder, NamedOption},
};

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiveView {
    /// Who she is and what she comes for, where she is known.
    pub known: FormPost,
    pub communes: Vec<NamedOption>,
    pub offices: Vec<NamedOption>,
    pub workers: Vec<NamedOption>,
    /// Who receives, and where, unless something else is chosen.
    pub worker: String,
    pub office: String,
    /// A new key: it makes a form that is sent twice one arrival.
    pub key: String,
}

/// What became of the wish to receive somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReceiveOutcome {
    /// She is there: her appointment, and whether the next one cuts it short.
    Received {
        id: String,
        short: bool,
    },
    Wrong(Vec<FieldError>),
    /// The worker has somebody else.
    Taken(Holder),
    Impossible(NoneBecause),
    /// The form was already used for somebody else.
    KeyReused,
}

/// What a form asks for.
#[must_use]
pub fn draft(form: &FormPost) -> BookingDraft {
    let interpreted = form.text("interpreter") == "true";
    let interpreted = Language::from_code(form.text("language")).filter(|_| interpreted);
    BookingDraft::of(|field| match field {
        Field::InterpreterLanguage => {
            let language = interpreted.filter(|language| language.needs_interpreter());
            language.map_or("", Language::code).to_owned()
        }
        typed => form.text(typed.name()).to_owned(),
    })
}
