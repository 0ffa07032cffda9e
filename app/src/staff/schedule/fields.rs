//! Fields and forms of both pages on which the centre is changed.

use leptos::prelude::*;

use super::model::ScheduleAnswer;
use crate::{
    staff::parts::{Forms, NamedOption, Options},
    ui::{ErrorBeside, FieldMessage},
};

/// A page on which the centre is changed, as its parts need it.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The address of the page.
    pub page: StoredValue<String>,
    pub forms: Forms<ScheduleAnswer>,
    /// The version that is shown; a change is sent with it.
    pub version: u32,
    /// Whom the page is about.
    pub who: StoredValue<String>,
}

/// What every form carries.
#[component]
pub fn Carried(
    desk: Desk,
    #[prop(into)] what: String,
    #[prop(optional, into)] place: String,
) -> impl IntoView {
    view! {
        <input type="hidden" name="version" value=desk.version/>
        <input type="hidden" name="what" value=what/>
        <input type="hidden" name="place" value=place/>
        <input type="hidden" name="who" value=desk.who.get_value()/>
    }
}

/// A line that is typed.
#[component]
pub fn TextField(
    id: &'static str,
    name: &'static str,
    label: &'static str,
    #[prop(default = "text")] kind: &'static str,
    value: String,
    #[prop(optional, into)] hint: String,
    error: Option<FieldMessage>,
    /// Whoever chose what to change goes on here.
    #[prop(optional)]
    goes_on: bool,
) -> impl IntoView {
    let hint_id = (!hint.is_empty()).then(|| [id, "-hint"].concat());
    let described = [hint_id.clone(), error.as_ref().map(FieldMessage::id)];
    let described: Vec<_> = described.into_iter().flatten().collect();
    view! {
        <div class="field" class:wrong=error.is_some()>
            <label for=id>{label}</label>
            {hint_id.map(|id| view! { <p class="muted small" id=id>{hint}</p> })}
            <ErrorBeside error=error.clone()/>
            <input
                id=id
                name=name
                type=kind
                value=value
                step=(kind == "time").then_some("900")
                autofocus=goes_on
                aria-invalid=error.is_some().then_some("true")
                aria-describedby=(!described.is_empty()).then(|| described.join(" "))
            />
        </div>
    }
}

/// A line that is chosen.
#[component]
pub fn ChoiceField(
    id: &'static str,
    name: &'static str,
    label: &'static str,
    of: Vec<NamedOption>,
    chosen: String,
    error: Option<FieldMessage>,
    /// Whoever chose what to change goes on here.
    #[prop(optional)]
    goes_on: bool,
) -> impl IntoView {
    view! {
        <div class="field" class:wrong=error.is_some()>
            <label for=id>{label}</label>
            <ErrorBeside error=error.clone()/>
            <select id=id name=name autofocus=goes_on aria-describedby=error.as_ref().map(FieldMessage::id)>
                <Options of chosen/>
            </select>
        </div>
    }
}

pub fn option(id: impl Into<String>, name: impl Into<String>) -> NamedOption {
    NamedOption { id: id.into(), name: name.into() }
}
