//! What a change does to who works at a centre, and to where people are received.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::directory::files::CentreFile;
use crate::directory::{Office, OfficeId, Room, Worker, WorkerId};
use crate::place::Ins;

/// One thing that is otherwise after a change. Who and what is named as after it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TeamChange {
    /// Somebody works or interprets here, or an office is here, who or which was not.
    New(String),
    /// She or it is here no more.
    Gone(String),
    /// She leaves, or it closes, after that day.
    Ends(String, NaiveDate),
    /// She stays, or it does, as was not said before.
    Stays(String),
    /// What is said of her or it is otherwise: name, languages, address.
    Otherwise(String),
    /// An office has other rooms: these.
    Rooms(String, Vec<String>),
    /// From that day on she is responsible for these communes.
    Responsible(WorkerId, NaiveDate, Vec<Ins>),
    /// The people of these communes are received at that office.
    Received(OfficeId, Vec<Ins>),
}

/// Everything that is otherwise in `after`, as far as it is of `today` or later.
#[must_use]
pub fn team_changes(before: &CentreFile, after: &CentreFile, today: NaiveDate) -> Vec<TeamChange> {
    let mut changes = Vec::new();
    let workers = |file: &CentreFile| -> Vec<Known<Worker>> {
        let said = |one: &Worker| Worker { communes: Vec::new(), until: None, ..one.clone() };
        file.worker.iter().map(|one| Known::new(one.id.as_str(), &one.name, one.until, said(one))).collect()
    };
    people(workers(before), workers(after), &mut changes);
    let interpreters = |file: &CentreFile| -> Vec<Known<_>> {
        let all = file.interpreter.iter().map(|one| {
            let mut said = one.clone();
            (said.hours, said.until) = (Vec::new(), None);
            Known::new(one.id.as_str(), &one.name, one.until, said)
        });
        all.collect()
    };
    people(interpreters(before), interpreters(after), &mut changes);
    let offices = |file: &CentreFile| -> Vec<Known<Office>> {
        let said = |one: &Office| Office { rooms: Vec::new(), until: None, ..one.clone() };
        file.office.iter().map(|one| Known::new(one.id.as_str(), &one.name, one.until, said(one))).collect()
    };
    people(offices(before), offices(after), &mut changes);
    rooms(before, after, &mut changes);
    responsible(before, after, today, &mut changes);
    received(before, after, &mut changes);
    changes
}

/// Somebody or something with an id, a name and perhaps an end.
struct Known<Said> {
    id: String,
    name: String,
    until: Option<NaiveDate>,
    said: Said,
}

impl<Said> Known<Said> {
    fn new(id: &str, name: &str, until: Option<NaiveDate>, said: Said) -> Self {
        Self { id: id.to_owned(), name: name.to_owned(), until, said }
    }
}

fn people<Said: PartialEq>(before: Vec<Known<Said>>, after: Vec<Known<Said>>, changes: &mut Vec<TeamChange>) {
    for one in &after {
        let Some(known) = before.iter().find(|known| known.id == one.id) else {
            changes.push(TeamChange::New(one.name.clone()));
            continue;
        };
        if known.said != one.said {
            changes.push(TeamChange::Otherwise(one.name.clone()));
        }
        match one.until {
            until if until == known.until => {}
            Some(until) => changes.push(TeamChange::Ends(one.name.clone(), until)),
            None => changes.push(TeamChange::Stays(one.name.clone())),
        }
    }
    let is_gone = |known: &&Known<Said>| after.iter().all(|one| one.id != known.id);
    changes.extend(before.iter().filter(is_gone).map(|known| TeamChange::Gone(known.name.clone())));
}

fn rooms(before: &CentreFile, after: &CentreFile, changes: &mut Vec<TeamChange>) {
    for office in &after.office {
        let known = before.office.iter().find(|known| known.id == office.id);
        let known: &[Room] = known.map(|known| known.rooms.as_slice()).unwrap_or_default();
        if known != office.rooms {
            let names = office.rooms.iter().map(|room| room.name.clone()).collect();
            changes.push(TeamChange::Rooms(office.name.clone(), names));
        }
    }
}

/// Who is responsible for each commune from which day on, today or later.
fn terms(file: &CentreFile, today: NaiveDate) -> BTreeMap<(Ins, NaiveDate), &WorkerId> {
    let all = file.worker.iter().flat_map(|one| one.communes.iter().map(move |term| (term, &one.id)));
    all.filter(|(term, _)| term.until.is_none_or(|until| today <= until))
        .map(|(term, id)| ((term.ins, term.from.max(today)), id))
        .collect()
}

fn responsible(before: &CentreFile, after: &CentreFile, today: NaiveDate, changes: &mut Vec<TeamChange>) {
    let (before, after) = (terms(before, today), terms(after, today));
    let mut taken: BTreeMap<(&WorkerId, NaiveDate), Vec<Ins>> = BTreeMap::new();
    for (term, id) in &after {
        if before.get(term) != Some(id) {
            taken.entry((*id, term.1)).or_default().push(term.0);
        }
    }
    let told = |((id, from), communes): ((&WorkerId, NaiveDate), Vec<Ins>)| {
        TeamChange::Responsible(id.clone(), from, communes)
    };
    changes.extend(taken.into_iter().map(told));
}

fn received(before: &CentreFile, after: &CentreFile, changes: &mut Vec<TeamChange>) {
    let mut moved: BTreeMap<&OfficeId, Vec<Ins>> = BTreeMap::new();
    for row in after.territory.iter().filter(|row| !before.territory.contains(row)) {
        moved.entry(&row.office).or_default().push(row.ins);
    }
    changes
        .extend(moved.into_iter().map(|(office, communes)| TeamChange::Received(office.clone(), communes)));
}
