//! A file with the person's consent.

use domain::booking::{Field, FieldError};
use leptos::prelude::*;

use super::{ResultForm, model::OpenOutcome};
use crate::{
    form::FormPost,
    staff::{
        parts::{Forms, Reading},
        words::Words,
    },
    ui::{ConsentField, ErrorSummary, FieldMessage, PersonField},
};

#[component]
pub fn StartFile(reading: Reading, forms: Forms<OpenOutcome>, wrong: Vec<FieldError>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let typed = forms.sent();
    let is_open = typed.text("do") == "open";
    let errors: Vec<_> = wrong
        .iter()
        .map(|error| FieldMessage { field: error.field.name(), text: words.wrong(*error) })
        .collect();
    view! {
        <details class="card start-file" open=is_open>
            <summary><h2>{texts.file_start_title()}</h2></summary>
            <p class="muted small">{texts.file_start_text()}</p>
            <ErrorSummary
                title=words.common.errors_summary(u32::try_from(errors.len()).unwrap_or(1))
                errors=errors.clone()
            />
            <ResultForm forms class="fields">
                <input type="hidden" name="code" value=reading.handover.to_text()/>
                <PersonFields reading typed errors/>
                <button class="button" name="do" value="open">{texts.file_start()}</button>
            </ResultForm>
        </details>
    }
}

#[component]
fn PersonFields(reading: Reading, typed: FormPost, errors: Vec<FieldMessage>) -> impl IntoView {
    let texts = Words::here().staff;
    let text = |name: &str| typed.text(name).to_owned();
    let birth_year = match typed.first("birth_year") {
        Some(typed) => typed.to_owned(),
        // She has said it already.
        None => reading.birth_year().map(|year| year.to_string()).unwrap_or_default(),
    };
    let consented = typed.first("consent").is_some();
    view! {
        <PersonField
            field=Field::FamilyName label=texts.counter_family_name() value=text("family_name")
            errors=errors.clone()
        />
        <PersonField
            field=Field::GivenName label=texts.counter_given_name() value=text("given_name")
            errors=errors.clone()
        />
        <PersonField
            field=Field::BirthYear label=texts.file_birth_year() value=birth_year errors=errors.clone()
        />
        <PersonField field=Field::Phone label=texts.counter_phone() value=text("phone") errors=errors.clone()/>
        <PersonField field=Field::Email label=texts.counter_email() value=text("email") errors=errors.clone()/>
        <ConsentField given=consented label=texts.file_consent() errors/>
    }
}
