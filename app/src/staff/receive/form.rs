//! Who comes, what for, and who receives her where.

use domain::{booking::Field, directory::AppointmentKind, language::Language};
use leptos::prelude::*;

use super::model::{ReceiveOutcome, ReceiveView};
use crate::{
    form::FormPost,
    router::Location,
    routes::StaffPage,
    staff::{
        parts::{Forms, NamedOption, Options, PageForm, PersonFields, WhatFor},
        words::Words,
    },
    ui::{ErrorBeside, ErrorSummary, FieldMessage},
};

/// What an address may say already: nothing of a person.
const ASKED: [&str; 4] = ["commune", "kind", "language", "interpreter"];

#[component]
pub fn ReceiveForm(found: ReceiveView, forms: Forms<ReceiveOutcome>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let outcome = forms.answer().and_then(Result::ok);
    // What a search at the counter has said, and what is known of her; what was typed counts
    // before both.
    let asked = Location::here().query.get_untracked().0.into_iter();
    let asked = asked.filter(|(name, _)| ASKED.contains(&name.as_str()));
    let typed = FormPost(forms.sent().0.into_iter().chain(asked).chain(found.known.0).collect());
    let is_spent = matches!(outcome, Some(ReceiveOutcome::Received { .. } | ReceiveOutcome::KeyReused));
    let key = Some(typed.text("key").to_owned()).filter(|key| !is_spent && !key.is_empty());
    let errors = errors(words, outcome.as_ref());
    let language = Language::from_code(typed.text("language"));
    let said = typed.first("language").is_some();
    let chosen = |name: &str, usual: String| typed.first(name).map_or(usual, str::to_owned);
    let commune = chosen("commune", String::new());
    let (worker, office) = (chosen("worker", found.worker), chosen("office", found.office));
    let kind = AppointmentKind::from_code(typed.text("kind")).unwrap_or(AppointmentKind::FirstReception);
    let interpreter = typed.text("interpreter") == "true";
    view! {
        <header>
            <h1 tabindex="-1">{texts.receive_title()}</h1>
            <p class="muted">{texts.receive_text()}</p>
        </header>
        <PageForm page=words.at(&StaffPage::Receive) forms class="book-form">
            <ErrorSummary
                title=words.common.errors_summary(u32::try_from(errors.len()).unwrap_or(1))
                errors=errors.clone()
            />
            <input type="hidden" name="key" value=key.unwrap_or(found.key)/>
            <fieldset class="fields">
                <legend><h2>{texts.receive_what()}</h2></legend>
                <NamedField
                    name="commune" label=texts.counter_commune() none=texts.counter_choose_commune()
                    of=found.communes chosen=commune errors=errors.clone()
                />
                <WhatFor
                    kind
                    language=language.unwrap_or(Language::French)
                    interpreter
                    said
                />
                <div class="pair">
                    <NamedField
                        name="worker" label=texts.receive_worker() none=texts.receive_choose_worker()
                        of=found.workers chosen=worker errors=errors.clone()
                    />
                    <NamedField
                        name="office" label=texts.counter_office() none=texts.counter_usual_office()
                        of=found.offices chosen=office errors=errors.clone()
                    />
                </div>
            </fieldset>
            <PersonFields typed known=FormPost::default() errors is_other=language == Some(Language::Other)/>
            <button class="button" name="do" value="receive">{texts.receive_now()}</button>
        </PageForm>
    }
}

/// A choice by name, with what is wrong with it.
#[component]
fn NamedField(
    /// Name and `id` of the list.
    name: &'static str,
    label: &'static str,
    /// What it says where nothing is chosen.
    none: &'static str,
    of: Vec<NamedOption>,
    chosen: String,
    errors: Vec<FieldMessage>,
) -> impl IntoView {
    let error = FieldMessage::of(&errors, name);
    let described = error.as_ref().map(FieldMessage::id);
    let wrong = error.is_some();
    view! {
        <div class="field" class:wrong=wrong>
            <label for=name>{label}</label>
            <ErrorBeside error/>
            <select
                id=name
                name=name
                aria-invalid=wrong.then_some("true")
                aria-describedby=described
            >
                <option value="">{none}</option>
                <Options of chosen/>
            </select>
        </div>
    }
}

/// What is wrong, by the input that it concerns.
fn errors(words: Words, outcome: Option<&ReceiveOutcome>) -> Vec<FieldMessage> {
    let texts = words.staff;
    let about_worker = |text: String| vec![FieldMessage { field: Field::Worker.name(), text }];
    match outcome {
        Some(ReceiveOutcome::Wrong(errors)) => errors
            .iter()
            .map(|error| FieldMessage {
                field: error.field.name(),
                text: match error.field {
                    Field::Worker => texts.receive_worker_needed().to_owned(),
                    _ => words.wrong(*error),
                },
            })
            .collect(),
        Some(ReceiveOutcome::Taken(holder)) => about_worker(holder.text(words)),
        Some(ReceiveOutcome::Impossible(why)) => {
            vec![FieldMessage { field: Field::Commune.name(), text: words.none_because(*why).to_owned() }]
        }
        Some(ReceiveOutcome::KeyReused) => about_worker(texts.counter_used_before().to_owned()),
        Some(ReceiveOutcome::Received { .. }) | None => Vec::new(),
    }
}
