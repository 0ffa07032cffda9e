//! Who works at a centre is edited: every commune stays served, or it is said which is not,
//! and whoever leaves keeps her id.

use domain::directory::{Fault, WorkerId};
use domain::schedule::{ScheduleEdit, TeamEdit, WorkerSaid};

use super::worlds::{day, opening, world};

fn anna() -> domain::directory::Directory {
    world(&opening("anna", "north", "monday", "09:00", "12:00"))
}

fn team(edit: TeamEdit) -> ScheduleEdit {
    ScheduleEdit::Team(Box::new(edit))
}

#[test]
fn who_leaves_hands_her_communes_over_or_it_is_said_which_are_nobodys() {
    let before = anna();
    let said = WorkerSaid { name: "Zoé Dupont".into(), languages: vec![], stand_ins: vec![] };
    let added = team(TeamEdit::AddWorker(said.clone())).apply(before.own_file()).unwrap();
    let zoe = WorkerId::parse("zoe-dupont").unwrap();
    assert_eq!(added.worker.last().unwrap().id, zoe);
    let again = team(TeamEdit::AddWorker(said)).apply(&added).unwrap();
    assert_eq!(again.worker.last().unwrap().id.as_str(), "zoe-dupont-2");
    let anna = WorkerId::parse("anna").unwrap();
    let leaves = |next| {
        let edit = team(TeamEdit::EndWorker(anna.clone(), day("2026-12-31"), next));
        before.with_own_file(edit.apply(&added).unwrap())
    };
    let problems = leaves(None).unwrap_err();
    assert!(problems.iter().any(|problem| problem.fault == Fault::NoWorker), "{problems:?}");
    let after = leaves(Some(zoe.clone())).unwrap();
    for row in &added.territory {
        let who = |date| {
            before
                .with_own_file(after.own_file().clone())
                .unwrap()
                .responsible_for(row.ins, day(date))
                .map(|one| one.id.clone())
        };
        if before.responsible_for(row.ins, day("2026-12-31")).is_some_and(|one| one.id == anna) {
            assert_eq!(who("2026-12-31"), Some(anna.clone()));
            assert_eq!(who("2027-01-01"), Some(zoe.clone()));
        }
    }
    assert!(after.worker(&anna).is_some_and(|one| !one.is_there_on(day("2027-01-01"))));
    assert!(after.openings().iter().filter(|one| one.worker == anna).all(|one| one.until.is_some()));
    // Back to before her: her id stays given.
    let back = before.own_file().clone().brought_back(&added);
    assert_eq!(back.former_ids, ["zoe-dupont"]);
    assert_eq!(back.new_id("Zoé Dupont", "worker"), "zoe-dupont-2");
}
