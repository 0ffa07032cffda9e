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

#[cfg(feature = "ssr")]
pub use of_directory::{communes_of, offices_of, offices_there, place_of, workers_of, workers_there};

#[cfg(feature = "ssr")]
mod of_directory {
    use chrono::NaiveDate;
    use domain::directory::{Directory, OfficeId};

    use super::NamedOption;

    /// The communes of the own centre, by name: the others are not booked here.
    #[must_use]
    pub fn communes_of(directory: &Directory) -> Vec<NamedOption> {
        let mut communes: Vec<_> = directory
            .communes()
            .filter(|commune| directory.office_of(commune.ins).is_some())
            .map(|commune| NamedOption { id: commune.ins.to_string(), name: commune.name.clone() })
            .collect();
        communes.sort_by(|one, other| one.name.cmp(&other.name));
        communes
    }

    /// Its offices, also those that have closed.
    #[must_use]
    pub fn offices_of(directory: &Directory) -> Vec<NamedOption> {
        directory
            .offices()
            .map(|one| NamedOption { id: one.id.to_string(), name: one.name.clone() })
            .collect()
    }

    /// Its workers, also those who have left.
    #[must_use]
    pub fn workers_of(directory: &Directory) -> Vec<NamedOption> {
        directory
            .workers()
            .map(|one| NamedOption { id: one.id.to_string(), name: one.name.clone() })
            .collect()
    }

    /// Those that have not closed for good.
    #[must_use]
    pub fn offices_there(directory: &Directory, today: NaiveDate) -> Vec<NamedOption> {
        let there = directory.offices().filter(|one| one.is_there_on(today));
        there.map(|one| NamedOption { id: one.id.to_string(), name: one.name.clone() }).collect()
    }

    /// Those who have not left.
    #[must_use]
    pub fn workers_there(directory: &Directory, today: NaiveDate) -> Vec<NamedOption> {
        let there = directory.workers().filter(|one| one.is_there_on(today));
        there.map(|one| NamedOption { id: one.id.to_string(), name: one.name.clone() }).collect()
    }

    /// The town of an office: shorter than its name, and enough as long as there is no
    /// second office.
    #[must_use]
    pub fn place_of(directory: &Directory, id: &OfficeId) -> String {
        let Some(office) = directory.office(id) else { return String::new() };
        let is_only = directory.offices().filter(|other| other.town == office.town).count() == 1;
        if is_only { office.town.clone() } else { office.name.clone() }
    }
}
