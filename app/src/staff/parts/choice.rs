//! A choice among things that have a name: offices, workers, communes.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Something to choose by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedOption {
    pub id: String,
    pub name: String,
}

/// The options of a list, one of them chosen.
#[component]
pub fn Options(of: Vec<NamedOption>, chosen: String) -> impl IntoView {
    of.into_iter()
        .map(|one| {
            let selected = one.id == chosen;
            view! { <option value=one.id selected=selected>{one.name}</option> }
        })
        .collect_view()
}
