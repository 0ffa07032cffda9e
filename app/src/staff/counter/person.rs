//! One of the free times, and who comes: the form that books.

use chrono::NaiveDate;
use domain::{booking::Field, language::Language};
use leptos::prelude::*;

use super::model::{CounterOutcome, CounterView};
use crate::{
    form::FormPost,
    staff::{
        parts::{Forms, PageForm, TimesList},
        words::Words,
    },
    ui::{ConsentField, ErrorSummary, FieldMessage, PersonField, TextField},
};

#[component]
pub fn BookForm(found: CounterView, forms: Forms<CounterOutcome>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let (typed, search) = (forms.sent(), found.search());
    let outcome = forms.answer().and_then(Result::ok);
    // The key of the form stays while it is corrected; where it was used before,
    // the next one gets its own.
    let is_spent = matches!(outcome, Some(CounterOutcome::Booked(_) | CounterOutcome::KeyReused));
    let key = Some(typed.text("key").to_owned()).filter(|key| !is_spent && !key.is_empty());
    let errors = errors(words, outcome.as_ref());
    let page = search.link(words.lang(), search.from);
    let is_other = search.language == Language::Other;
    let link = Callback::new(move |from: NaiveDate| search.link(words.lang(), Some(from)));
    let is_free = found.times.as_ref().is_some_and(|times| !times.days.is_empty());
    view! {
        <PageForm page forms class="book-form">
            <ErrorSummary
                title=words.common.errors_summary(u32::try_from(errors.len()).unwrap_or(1))
                errors=errors.clone()
            />
            <input type="hidden" name="key" value=key.unwrap_or(found.key)/>
            {found.times.map(|times| view! { <TimesList times chosen=typed.text("start").to_owned() link error=FieldMessage::of(&errors, "start")/> })}
            {is_free.then(|| view! {
                <PersonFields typed known=found.known errors is_other/>
                <button class="button" name="do" value="book">{texts.counter_book()}</button>
            })}
        </PageForm>
    }
}

/// What is wrong, by the input that it concerns.
fn errors(words: Words, outcome: Option<&CounterOutcome>) -> Vec<FieldMessage> {
    let texts = words.staff;
    let about_time = |text: &str| vec![FieldMessage { field: "start", text: text.to_owned() }];
    match outcome {
        Some(CounterOutcome::Wrong(errors)) => errors
            .iter()
            .map(|error| FieldMessage { field: error.field.name(), text: words.wrong(*error) })
            .collect(),
        Some(CounterOutcome::NotFree(why)) => about_time(words.not_free(*why, texts.counter_taken())),
        Some(CounterOutcome::Impossible(why)) => about_time(words.none_because(*why)),
        Some(CounterOutcome::KeyReused) => about_time(texts.counter_used_before()),
        Some(CounterOutcome::Booked(_)) | None => Vec::new(),
    }
}

#[component]
fn PersonFields(
    typed: FormPost,
    /// What is known of her; what was typed counts before it.
    known: FormPost,
    errors: Vec<FieldMessage>,
    /// Her language is none of the list.
    is_other: bool,
) -> impl IntoView {
    let texts = Words::here().staff;
    let text = |name: &str| typed.first(name).map_or(known.text(name), str::trim).to_owned();
    let consented = typed.first("consent").is_some();
    view! {
        <fieldset class="fields person">
            <legend><h2>{texts.counter_person_title()}</h2></legend>
            <div class="pair">
                <PersonField
                    field=Field::FamilyName label=texts.counter_family_name() value=text("family_name")
                    errors=errors.clone()
                />
                <PersonField
                    field=Field::GivenName label=texts.counter_given_name() value=text("given_name")
                    errors=errors.clone()
                />
            </div>
            <div class="pair">
                <PersonField
                    field=Field::Phone label=texts.counter_phone() value=text("phone") errors=errors.clone()
                />
                <PersonField
                    field=Field::Email label=texts.counter_email() value=text("email") errors=errors.clone()
                />
            </div>
            <p class="muted small">{texts.counter_contact_hint()}</p>
            {is_other.then(|| view! {
                <TextField
                    name="other_language" label=texts.counter_other_language() value=text("other_language")
                    required=true errors=errors.clone()
                />
            })}
            <PersonField
                field=Field::BirthYear label=texts.counter_birth_year() value=text("birth_year")
                errors=errors.clone()
            />
            <ConsentField given=consented label=texts.counter_consent() errors/>
        </fieldset>
    }
}
