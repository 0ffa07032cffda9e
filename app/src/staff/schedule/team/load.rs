//! The team and the offices, from the directory of the centre.

use std::collections::BTreeSet;

use domain::{
    directory::{Directory, Interpreter},
    people::Action,
    place::Ins,
};
use service::Staff;

use super::{
    super::load::{unfit, versions},
    model::{CommuneLine, TeamView},
};
use crate::api_error::ApiError;

/// So many communes at most answer what is typed.
const FOUND: usize = 20;

pub async fn team(staff: Staff<'_>, sought: &str) -> Result<TeamView, ApiError> {
    let (directory, today) = (staff.directory(), staff.service().today());
    let may_edit = staff.may(Action::EditCentre);
    let interpreter = |one: &Interpreter| match may_edit {
        true => one.clone(),
        false => Interpreter { email: None, phone: None, ..one.clone() },
    };
    let mut workers = directory.own_file().worker.clone();
    workers.sort_by(|one, other| one.name.cmp(&other.name));
    let mut interpreters: Vec<_> = directory.interpreters().map(interpreter).collect();
    interpreters.sort_by(|one, other| one.name.cmp(&other.name));
    let mut offices = directory.own_file().office.clone();
    offices.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(TeamView {
        today,
        version: staff.schedule_number()?,
        workers,
        offices,
        communes: communes(directory, sought, today),
        interpreters,
        sought: sought.to_owned(),
        unfit: staff.unfit_appointments().await?.iter().map(|one| unfit(directory, one)).collect(),
        versions: versions(staff).await?,
        may_edit,
    })
}

/// The communes of the own centre, by name.
fn communes(directory: &Directory, sought: &str, today: chrono::NaiveDate) -> Vec<CommuneLine> {
    let index = directory.commune_index();
    let found: BTreeSet<Ins> = match sought.trim() {
        "" => BTreeSet::new(),
        sought => {
            let all = index.search(sought, FOUND);
            all.iter().filter_map(|entry| Ins::parse(entry.ins).ok()).collect()
        }
    };
    let line = |row: &domain::directory::files::TerritoryRow| {
        let terms = directory.workers().flat_map(|one| one.communes.iter().map(move |term| (term, one)));
        let mut workers: Vec<_> = terms
            .filter(|(term, _)| term.ins == row.ins && term.until.is_none_or(|until| today <= until))
            .map(|(term, one)| (one.id.to_string(), term.from))
            .collect();
        workers.sort_by_key(|(_, from)| *from);
        CommuneLine {
            ins: row.ins.to_string(),
            name: directory.commune(row.ins).map(|commune| commune.name.clone()).unwrap_or_default(),
            office: row.office.to_string(),
            workers,
            is_found: found.contains(&row.ins),
        }
    };
    let mut lines: Vec<_> = directory.own_file().territory.iter().map(line).collect();
    lines.sort_by(|one, other| one.name.cmp(&other.name));
    lines
}
