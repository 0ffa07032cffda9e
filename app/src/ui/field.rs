//! Fields of a form that keep what was typed and say what is wrong with it.

use leptos::prelude::*;

use super::{focus_instead, page_has_error};

/// What is wrong with a field, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldMessage {
    /// The `id` of the input it belongs to.
    pub field: &'static str,
    pub text: String,
}

impl FieldMessage {
    /// The error of one field, if it has one.
    #[must_use]
    pub fn of(errors: &[Self], field: &str) -> Option<Self> {
        errors.iter().find(|error| error.field == field).cloned()
    }

    /// The `id` under which the text stands beside the field.
    #[must_use]
    pub fn id(&self) -> String {
        [self.field, "-error"].concat()
    }
}

/// What is wrong, beside the field or the group that it belongs to.
#[component]
pub fn ErrorBeside(error: Option<FieldMessage>) -> impl IntoView {
    error.map(|error| {
        let id = error.id();
        view! { <p class="field-error" id=id>{error.text}</p> }
    })
}

/// The list of what is wrong, above the form; receives the focus.
#[component]
pub fn ErrorSummary(#[prop(into)] title: String, errors: Vec<FieldMessage>) -> impl IntoView {
    (!errors.is_empty()).then(|| {
        page_has_error();
        view! {
            <div class="error-summary" role="alert" tabindex="-1" id="errors" autofocus=cfg!(feature = "ssr")>
                <h2>{title}</h2>
                <ul>
                    {errors
                        .into_iter()
                        .map(|error| {
                            let field = ["#", error.field].concat();
                            view! {
                                <li>
                                    <a href=field.clone() on:click=move |event| focus_instead(&event, &field)>{error.text}</a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}

/// A labelled line of text. Uncontrolled: what was typed before the page woke
/// stays.
#[component]
pub fn TextField(
    /// Name and `id` of the input.
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    #[prop(optional, into)] value: String,
    #[prop(default = "text")] kind: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional)] ltr: bool,
    #[prop(optional)] required: bool,
    errors: Vec<FieldMessage>,
) -> impl IntoView {
    let error = FieldMessage::of(&errors, name);
    let described_by = match (hint.is_empty(), error.is_some()) {
        (true, false) => None,
        (false, false) => Some(format!("{name}-hint")),
        (true, true) => Some(format!("{name}-error")),
        (false, true) => Some(format!("{name}-hint {name}-error")),
    };
    view! {
        <div class="field" class:wrong=error.is_some()>
            <label for=name>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="muted small" id=format!("{name}-hint")>{hint}</p> })}
            <ErrorBeside error=error.clone()/>
            <input
                id=name
                name=name
                type=kind
                value=value
                dir=ltr.then_some("ltr")
                autocomplete=autocomplete
                aria-required=required.then_some("true")
                aria-invalid=error.is_some().then_some("true")
                aria-describedby=described_by
            />
        </div>
    }
}
