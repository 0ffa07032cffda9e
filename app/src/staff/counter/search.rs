//! What is looked for: a GET form, so that every search has an address.

use leptos::prelude::*;

use super::model::CounterView;
use crate::{
    router::AddressForm,
    routes::StaffPage,
    staff::{
        parts::{Options, WhatFor},
        words::Words,
    },
};

#[component]
pub fn Search(found: CounterView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let search = found.search();
    let name = [found.known.text("family_name"), found.known.text("given_name")].join(" ");
    let name = name.trim().to_owned();
    let receive = search.receive(words.lang());
    let from = search.from.unwrap_or(found.today).to_string();
    let today = found.today.to_string();
    // A search that was made has said whether somebody interprets.
    let said = !search.commune.is_empty();
    view! {
        <header>
            <h1 tabindex="-1">{texts.counter_title()}</h1>
            {match name.is_empty() {
                true => view! { <p class="muted">{texts.counter_text()}</p> }.into_any(),
                false => view! { <p><b>{texts.counter_for(&name)}</b><br/><span class="muted">{texts.counter_known()}</span></p> }.into_any(),
            }}
            <p><a class="button line" href=receive>{texts.counter_receive()}</a></p>
        </header>
        <div class="filters wide" role="search" aria-label=texts.counter_search_label()>
            <AddressForm action=words.at(&StaffPage::Counter)>
                {search.known_by().map(|(name, id)| view! { <input type="hidden" name=name value=id.clone()/> }).collect_view()}
                <div class="field">
                    <label for="commune">{texts.counter_commune()}</label>
                    <select id="commune" name="commune" required>
                        <option value="">{texts.counter_choose_commune()}</option>
                        <Options of=found.communes chosen=search.commune/>
                    </select>
                </div>
                <WhatFor kind=search.kind language=search.language interpreter=search.interpreter said/>
                <div class="field">
                    <label for="office">{texts.counter_office()}</label>
                    <select id="office" name="office">
                        <option value="">{texts.counter_usual_office()}</option>
                        <Options of=found.offices chosen=search.office/>
                    </select>
                </div>
                <div class="field">
                    <label for="worker">{texts.counter_worker()}</label>
                    <select id="worker" name="worker">
                        <option value="">{texts.counter_usual_worker()}</option>
                        <Options of=found.workers chosen=search.worker/>
                    </select>
                </div>
                <div class="field">
                    <label for="from">{texts.counter_from()}</label>
                    <input type="date" id="from" name="from" value=from min=today/>
                </div>
                <button class="button line">{texts.counter_search()}</button>
            </AddressForm>
        </div>
    }
}
