//! A file with the person's consent.

use chrono::Datelike;
use domain::{
    booking::FieldError as Wrong,
    eligibility::{FactName, PartialDate},
};
use leptos::prelude::*;

use super::{ResultForm, model::OpenOutcome};
use crate::{
    form::FormPost,
    staff::{
        parts::{Forms, Reading},
        words::Words,
    },
    ui::{ErrorSummary, FieldError, TextField},
};

#[component]
pub fn StartFile(reading: Reading, forms: Forms<OpenOutcome>, wrong: Vec<Wrong>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let typed = forms.sent();
    let is_open = typed.text("do") == "open";
    let errors: Vec<_> = wrong
        .iter()
        .map(|error| FieldError { field: error.field.name(), text: words.wrong(*error) })
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
fn PersonFields(reading: Reading, typed: FormPost, errors: Vec<FieldError>) -> impl IntoView {
    let texts = Words::here().staff;
    let text = |name: &str| typed.text(name).to_owned();
    // She has said it already.
    let born = reading.handover.facts.date(FactName::BirthDate).known().map(PartialDate::first);
    let birth_year = match typed.first("birth_year") {
        Some(typed) => typed.to_owned(),
        None => born.map(|day| day.year().to_string()).unwrap_or_default(),
    };
    let consented = typed.first("consent").is_some();
    let consent_error = errors.iter().find(|error| error.field == "consent").map(|error| error.text.clone());
    let is_wrong = consent_error.is_some();
    view! {
        <TextField
            name="family_name" label=texts.counter_family_name() value=text("family_name")
            required=true errors=errors.clone()
        />
        <TextField
            name="given_name" label=texts.counter_given_name() value=text("given_name") errors=errors.clone()
        />
        <TextField name="birth_year" label=texts.file_birth_year() value=birth_year ltr=true errors=errors.clone()/>
        <TextField
            name="phone" kind="tel" label=texts.counter_phone() value=text("phone") ltr=true errors=errors.clone()
        />
        <TextField name="email" kind="email" label=texts.counter_email() value=text("email") ltr=true errors/>
        <div class="field" class:wrong=is_wrong>
            {consent_error.map(|text| view! { <p class="field-error" id="consent-error">{text}</p> })}
            <label class="check">
                <input
                    type="checkbox" id="consent" name="consent" value="true" checked=consented
                    aria-invalid=is_wrong.then_some("true")
                    aria-describedby=is_wrong.then_some("consent-error")
                />
                <span>{texts.file_consent()}</span>
            </label>
        </div>
    }
}
