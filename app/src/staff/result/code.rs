//! The field into which a scanner types, and why it could not be read.

use leptos::prelude::*;

use super::{ResultForm, model::OpenOutcome, photo::PhotoField};
use crate::{
    staff::{
        parts::{Forms, Refused},
        words::Words,
    },
    ui::{ErrorSummary, FieldMessage, TextField},
};

#[component]
pub fn CodeForm(forms: Forms<OpenOutcome>, refused: Option<Refused>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let typed = forms.sent().first("code").unwrap_or_default().to_owned();
    let errors: Vec<_> = refused
        .map(|refused| FieldMessage { field: "code", text: why(words, refused).to_owned() })
        .into_iter()
        .collect();
    view! {
        <header>
            <h1 tabindex="-1">{texts.result_title()}</h1>
            <p class="muted">{texts.result_lead()}</p>
        </header>
        <ErrorSummary title=words.common.errors_summary(1) errors=errors.clone()/>
        <ResultForm forms class="code-form">
            <TextField
                name="code"
                label=texts.result_code()
                hint=texts.result_code_hint()
                value=typed
                ltr=true
                required=true
                errors
            />
            <button class="button" name="do" value="read">{texts.result_read()}</button>
        </ResultForm>
        <PhotoField forms/>
    }
}

fn why(words: Words, refused: Refused) -> &'static str {
    let texts = words.staff;
    match refused {
        Refused::Missing => texts.result_refused_missing(),
        Refused::Foreign => texts.result_refused_foreign(),
        Refused::Newer => texts.result_refused_newer(),
        Refused::Damaged => texts.result_refused_damaged(),
        Refused::Scanner => texts.result_refused_scanner(),
    }
}
