//! Who somebody is, how to reach her, and that she agrees: the same fields wherever
//! they are asked for.

use domain::booking::Field;
use leptos::prelude::*;

use super::{ErrorBeside, FieldMessage, TextField};

/// A line of text about a person; how it is typed follows from the field.
#[component]
pub fn PersonField(
    field: Field,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(into)] value: String,
    /// She fills it in herself: her browser may offer what it knows of her.
    #[prop(optional)]
    own: bool,
    errors: Vec<FieldMessage>,
) -> impl IntoView {
    let (kind, offered) = match field {
        Field::FamilyName => ("text", "family-name"),
        Field::GivenName => ("text", "given-name"),
        Field::Phone => ("tel", "tel"),
        Field::Email => ("email", "email"),
        _ => ("text", "off"),
    };
    let ltr = matches!(field, Field::Phone | Field::Email | Field::BirthYear);
    view! {
        <TextField
            name=field.name()
            label
            hint
            value
            kind
            autocomplete=if own { offered } else { "off" }
            ltr
            required=field == Field::FamilyName
            errors
        />
    }
}

/// The box that says that she agrees; below it may stand what she agrees to.
#[component]
pub fn ConsentField(
    given: bool,
    label: &'static str,
    /// She ticks it herself; else staff, for her.
    #[prop(optional)]
    own: bool,
    errors: Vec<FieldMessage>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let name = Field::Consent.name();
    let error = FieldMessage::of(&errors, name);
    let described = error.as_ref().map(FieldMessage::id);
    let wrong = error.is_some();
    let (class, value) = if own { ("choice", "yes") } else { ("check", "true") };
    view! {
        <div class="field" class:wrong=wrong>
            <ErrorBeside error/>
            <label class=class>
                <input
                    type="checkbox"
                    id=name
                    name=name
                    value=value
                    checked=given
                    aria-required=own.then_some("true")
                    aria-invalid=wrong.then_some("true")
                    aria-describedby=described
                />
                <span>{label}</span>
            </label>
            {children.map(|children| children())}
        </div>
    }
}
