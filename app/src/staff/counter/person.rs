//! One of the free times, and who comes: the form that books.

use chrono::NaiveDate;
use domain::language::Language;
use leptos::prelude::*;

use super::model::{CounterOutcome, CounterView};
use crate::{
    staff::{
        parts::{Forms, PageForm, PersonFields, TimesList, when},
        words::Words,
    },
    ui::{ErrorSummary, FieldMessage},
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
    let team = (!search.appointment.is_empty() && !search.worker.is_empty()).then(|| {
        let named = found.workers.iter().find(|one| one.id == search.worker);
        let name = named.map(|one| one.name.clone()).unwrap_or_default();
        let all = search.with_everybody().link(words.lang(), search.from);
        view! { <p>{texts.move_only(&name)}" "<a href=all data-noscroll="">{texts.move_all()}</a></p> }
    });
    let office_link = Callback::new({
        let search = search.clone();
        move |(office, from): (String, NaiveDate)| search.at_office(office).link(words.lang(), Some(from))
    });
    let link = Callback::new(move |from: NaiveDate| search.link(words.lang(), Some(from)));
    let is_free = found.times.as_ref().is_some_and(|times| !times.days.is_empty());
    view! {
        <PageForm page forms class="book-form">
            <ErrorSummary
                title=words.common.errors_summary(u32::try_from(errors.len()).unwrap_or(1))
                errors=errors.clone()
            />
            <input type="hidden" name="key" value=key.unwrap_or(found.key)/>
            {team}
            {found.times.map(|times| view! { <TimesList times chosen=typed.text("start").to_owned() link office_link error=FieldMessage::of(&errors, "start")/> })}
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
        Some(CounterOutcome::HasAnother(other)) => {
            let at = other.map(|start| when(words, start));
            about_time(&at.map_or_else(
                || texts.counter_has_another().to_owned(),
                |at| texts.counter_has_another_at(&at),
            ))
        }
        Some(CounterOutcome::Impossible(why)) => about_time(words.none_because(*why)),
        Some(CounterOutcome::KeyReused) => about_time(texts.counter_used_before()),
        Some(CounterOutcome::Booked(_)) | None => Vec::new(),
    }
}
