//! All that can be wrong with the directory; reports every problem at once.

use std::collections::BTreeSet;

use super::files::{CentreFile, DirectoryFiles};
use super::french::joined_otherwise;
use super::problem::Notebook;
use super::{
    BookingRules, CentreId, DirectoryProblem, Fault, Interpreter, InterpreterId, OfficeId, WorkerId,
};
use super::{DirectoryFile as File, WhoIsAway};
use crate::place::Ins;

/// What entries may refer to.
pub(super) struct Known<'a> {
    pub(super) communes: BTreeSet<Ins>,
    pub(super) centres: BTreeSet<&'a CentreId>,
    pub(super) offices: BTreeSet<&'a OfficeId>,
    pub(super) workers: BTreeSet<&'a WorkerId>,
    pub(super) interpreters: BTreeSet<&'a InterpreterId>,
}

impl DirectoryFiles {
    /// Everything that is wrong, file by file.
    #[must_use]
    pub fn check(&self) -> Vec<DirectoryProblem> {
        let known = Known {
            communes: self.communes.iter().map(|row| row.ins).collect(),
            centres: self.centres.centre.iter().map(|centre| &centre.id).collect(),
            offices: self.own.office.iter().map(|office| &office.id).collect(),
            workers: self.own.worker.iter().map(|worker| &worker.id).collect(),
            interpreters: self.own.interpreter.iter().map(|one| &one.id).collect(),
        };
        let mut notes = Notebook::default();
        self.check_communes(&known, &mut notes);
        self.check_centres(&known, &mut notes);
        check_offices(&self.own, &mut notes);
        check_rooms(&self.own, &mut notes);
        self.check_territory(&mut notes);
        super::check_people::check_workers(&self.own, &known, &mut notes);
        super::check_people::check_openings(&self.own, &known, &mut notes);
        check_interpreters(&self.own, &known, &mut notes);
        check_exceptions(&self.own, &known, &mut notes);
        check_kinds(&self.own, &mut notes);
        check_booking(&self.own, &mut notes);
        super::former::check_ends(&self.own, &mut notes);
        notes.problems
    }

    fn check_communes(&self, known: &Known<'_>, notes: &mut Notebook) {
        let mut seen = BTreeSet::new();
        for row in &self.communes {
            let entry = || format!("commune {}", row.ins);
            let mut note = |fault| notes.note(File::Communes, entry(), fault);
            if !seen.insert(row.ins) {
                note(Fault::Twice);
            }
            if row.name.trim().is_empty() {
                note(Fault::Empty("name"));
            }
            // The index's line format separates fields with a bar.
            if row.name.contains(['|', '\n']) || row.localities.contains(['|', '\n']) {
                note(Fault::OutOfBounds("name"));
            }
            if row.postal_codes.trim().is_empty() {
                note(Fault::Empty("postal_codes"));
            }
            for code in row.postal_codes.split_whitespace() {
                if !code.parse().is_ok_and(|code: u16| (1000..=9999).contains(&code)) {
                    note(Fault::NotAPostalCode(code.to_owned()));
                }
            }
            if !known.centres.contains(&row.centre) {
                note(Fault::Unknown(format!("centre \"{}\"", row.centre)));
            }
        }
    }

    fn check_centres(&self, known: &Known<'_>, notes: &mut Notebook) {
        let mut seen = BTreeSet::new();
        for centre in &self.centres.centre {
            let entry = format!("centre \"{}\"", centre.id);
            if !seen.insert(&centre.id) {
                notes.note(File::Centres, entry.clone(), Fault::Twice);
            }
            if centre.name.trim().is_empty() {
                notes.note(File::Centres, entry, Fault::Empty("name"));
            }
        }
        if !known.centres.contains(&self.own.centre) {
            notes.own("centre".to_owned(), Fault::Unknown(format!("centre \"{}\"", self.own.centre)));
        }
    }

    /// Every commune of the own centre has one office, and no other commune has.
    fn check_territory(&self, notes: &mut Notebook) {
        let mut seen = BTreeSet::new();
        for row in &self.own.territory {
            let entry = || format!("territory {}", row.ins);
            if !seen.insert(row.ins) {
                notes.own(entry(), Fault::Twice);
            }
            match self.own.office.iter().find(|office| office.id == row.office) {
                None => notes.own(entry(), Fault::Unknown(format!("office \"{}\"", row.office))),
                Some(office) if office.until.is_some() => {
                    notes.own(entry(), Fault::OfficeCloses(format!("office \"{}\"", row.office)));
                }
                Some(_) => {}
            }
            match self.communes.iter().find(|commune| commune.ins == row.ins) {
                None => notes.own(entry(), Fault::Unknown(format!("commune {}", row.ins))),
                Some(commune) if commune.centre != self.own.centre => {
                    notes.own(entry(), Fault::NotOurs(format!("\"{}\"", commune.centre)));
                }
                Some(_) => {}
            }
        }
        for commune in self.communes.iter().filter(|commune| commune.centre == self.own.centre) {
            if !seen.contains(&commune.ins) {
                notes.own(format!("commune {} ({})", commune.ins, commune.name), Fault::NoOffice);
            }
        }
    }
}

fn check_offices(own: &CentreFile, notes: &mut Notebook) {
    let mut seen = BTreeSet::new();
    for office in &own.office {
        let entry = || format!("office \"{}\"", office.id);
        if !seen.insert(&office.id) {
            notes.own(entry(), Fault::Twice);
        }
        for (field, text) in [("name", &office.name), ("street", &office.street), ("town", &office.town)] {
            if text.trim().is_empty() {
                notes.own(entry(), Fault::Empty(field));
            }
        }
        if let Some(joined) = joined_otherwise(&office.name, &office.town) {
            notes.own(entry(), Fault::Joined(joined));
        }
        if !(1000..=9999).contains(&office.postal_code) {
            notes.own(entry(), Fault::NotAPostalCode(office.postal_code.to_string()));
        }
        if !office.position.is_in_belgium() {
            notes.own(entry(), Fault::NotInBelgium);
        }
        let is_served = own.territory.iter().any(|row| row.office == office.id);
        if is_served && !own.opening.iter().any(|opening| opening.office == office.id) {
            notes.own(entry(), Fault::NeverOpen);
        }
    }
}

/// A room is known by its id alone, whichever office it is in.
fn check_rooms(own: &CentreFile, notes: &mut Notebook) {
    let mut seen = BTreeSet::new();
    for room in own.office.iter().flat_map(|office| &office.rooms) {
        let entry = || format!("room \"{}\"", room.id);
        if !seen.insert(&room.id) {
            notes.own(entry(), Fault::Twice);
        }
        if room.name.trim().is_empty() {
            notes.own(entry(), Fault::Empty("name"));
        }
    }
}

fn check_interpreters(own: &CentreFile, known: &Known<'_>, notes: &mut Notebook) {
    let mut seen = BTreeSet::new();
    for one in &own.interpreter {
        let entry = || format!("interpreter \"{}\"", one.id);
        if !seen.insert(&one.id) {
            notes.own(entry(), Fault::Twice);
        }
        for (field, text) in [("name", one.name.trim().is_empty()), ("languages", one.languages.is_empty())] {
            if text {
                notes.own(entry(), Fault::Empty(field));
            }
        }
        for language in one.languages.iter().filter(|language| !language.needs_interpreter()) {
            notes.own(entry(), Fault::NotASpokenLanguage(language.code().to_owned()));
        }
        for office in one.offices.iter().filter(|office| !known.offices.contains(office)) {
            notes.own(entry(), Fault::Unknown(format!("office \"{office}\"")));
        }
        if one.provider.as_ref().is_some_and(|name| name.trim().is_empty()) {
            notes.own(entry(), Fault::Empty("provider"));
        }
        if one.lead_days > Interpreter::MOST_LEAD_DAYS {
            notes.own(entry(), Fault::OutOfBounds("lead_days"));
        }
        check_interpreter_hours(one, notes);
    }
}

fn check_interpreter_hours(one: &Interpreter, notes: &mut Notebook) {
    for hours in &one.hours {
        let entry = || format!("interpreter \"{}\", {} {}", one.id, hours.weekday, hours.start);
        if hours.end <= hours.start
            || matches!((hours.from, hours.until), (Some(from), Some(until)) if until < from)
        {
            notes.own(entry(), Fault::EndsBeforeItBegins);
        }
        if hours.start.minutes() % 15 != 0 || hours.end.minutes() % 15 != 0 {
            notes.own(entry(), Fault::NotAQuarter("start and end"));
        }
    }
}

fn check_exceptions(own: &CentreFile, known: &Known<'_>, notes: &mut Notebook) {
    for absence in &own.absence {
        let (who, exists) = match &absence.who {
            WhoIsAway::Worker(id) => (format!("worker \"{id}\""), known.workers.contains(id)),
            WhoIsAway::Interpreter(id) => (format!("interpreter \"{id}\""), known.interpreters.contains(id)),
        };
        let entry = || format!("absence of {who} from {}", absence.from);
        if !exists {
            notes.own(entry(), Fault::Unknown(who.clone()));
        }
        if absence.until < absence.from {
            notes.own(entry(), Fault::EndsBeforeItBegins);
        }
    }
    for closure in &own.closure {
        let entry = || format!("closure from {}", closure.from);
        if let Some(office) = closure.office.as_ref().filter(|office| !known.offices.contains(office)) {
            notes.own(entry(), Fault::Unknown(format!("office \"{office}\"")));
        }
        if closure.until < closure.from {
            notes.own(entry(), Fault::EndsBeforeItBegins);
        }
    }
}

fn check_booking(own: &CentreFile, notes: &mut Notebook) {
    let BookingRules { earliest_hours, latest_days } = own.booking;
    if earliest_hours > BookingRules::MOST_HOURS {
        notes.own("booking".to_owned(), Fault::OutOfBounds("earliest_hours"));
    }
    if !(BookingRules::LEAST_DAYS..=BookingRules::MOST_DAYS).contains(&latest_days) {
        notes.own("booking".to_owned(), Fault::OutOfBounds("latest_days"));
    }
}

fn check_kinds(own: &CentreFile, notes: &mut Notebook) {
    let mut seen = BTreeSet::new();
    for rule in &own.kind {
        let entry = || format!("kind \"{}\"", rule.kind);
        if !seen.insert(rule.kind) {
            notes.own(entry(), Fault::Twice);
        }
        for (field, minutes) in [("minutes", rule.minutes), ("every", rule.every)] {
            if minutes % 15 != 0 {
                notes.own(entry(), Fault::NotAQuarter(field));
            }
            if !(15..=240).contains(&minutes) {
                notes.own(entry(), Fault::OutOfBounds(field));
            }
        }
    }
}
