//! A commune that is typed into a page to read: its field, and what it can mean.

use domain::{directory::Meant, place::Ins};
use leptos::prelude::*;
use locales::InfoTexts;
use service::Service;

use crate::{form::FormPost, public::place_form::OFFERED, ui::page_has_error};

/// The name of the field.
pub const FIELD: &str = "commune";

/// What became of what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedCommune {
    /// Nothing was typed.
    Empty,
    /// Nothing known resembles it.
    Unknown,
    /// These can be meant, by their INS codes: what resembles is offered, not taken.
    Several(Vec<String>),
    /// This commune.
    One(Ins),
}

impl TypedCommune {
    /// What a form says.
    pub fn of(service: &Service, form: &FormPost) -> Self {
        let typed = form.text(FIELD).trim();
        match service.communes.meant(typed, OFFERED) {
            _ if typed.is_empty() => Self::Empty,
            Meant::One(commune) => Self::coded(commune.ins),
            Meant::Several(several) => {
                Self::Several(several.into_iter().map(|entry| entry.ins.to_owned()).collect())
            }
            Meant::Unknown => Self::Unknown,
        }
    }

    /// The commune of an INS code.
    pub fn coded(ins: &str) -> Self {
        Ins::parse_as_given(ins).map_or(Self::Unknown, Self::One)
    }
}

/// The communes that what was typed can mean, each as `offer` shows its INS code, its name
/// and its postal codes.
#[component]
pub fn OfferedCommunes(
    several: Vec<String>,
    /// The look of the list.
    class: &'static str,
    offer: fn(String, String, String) -> AnyView,
) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let offers = several
        .into_iter()
        .filter_map(|ins| {
            let entry = service.communes.commune(&ins)?;
            let (name, codes) = (entry.name.to_owned(), entry.postal_codes.to_owned());
            Some(view! { <li>{offer(ins, name, codes)}</li> })
        })
        .collect_view();
    view! {
        <div class="section" role="status">
            <p>{texts.info_contact_several()}</p>
            <ul class=class>{offers}</ul>
        </div>
    }
}

/// The field, with what stands in it and what is wrong with that.
#[component]
pub fn TypedCommuneField() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let typed = use_context::<FormPost>().map(|form| form.text(FIELD).to_owned()).unwrap_or_default();
    let wrong = match use_context::<TypedCommune>() {
        Some(TypedCommune::Empty) => Some(texts.info_contact_empty()),
        Some(TypedCommune::Unknown) => Some(texts.info_contact_none()),
        Some(TypedCommune::Several(_) | TypedCommune::One(_)) | None => None,
    };
    if wrong.is_some() {
        page_has_error();
    }
    view! {
        <div class="field" class:wrong=wrong.is_some()>
            <label for=FIELD>{texts.info_contact_label()}</label>
            {wrong.map(|wrong| view! { <p class="field-error" id="commune-error">{wrong}</p> })}
            <input
                id=FIELD
                name=FIELD
                type="search"
                autocomplete="address-level2"
                maxlength="100"
                value=typed
                aria-invalid=wrong.map(|_| "true")
                aria-describedby=wrong.map(|_| "commune-error")
            />
        </div>
    }
}
