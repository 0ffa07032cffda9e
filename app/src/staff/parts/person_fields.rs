//! Who comes: what staff write down of somebody at the counter or on the telephone.

use domain::booking::Field;
use leptos::prelude::*;

use crate::{
    form::FormPost,
    staff::words::Words,
    ui::{ConsentField, FieldMessage, PersonField, TextField},
};

/// Her names, how she is reached, and that she agrees.
#[component]
pub fn PersonFields(
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
