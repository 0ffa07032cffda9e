//! Who has left and what has closed: nothing goes on with them, and their ids mean
//! nobody else.

use chrono::NaiveDate;

use super::files::CentreFile;
use super::problem::Notebook;
use super::{Assignment, Fault, InterpreterHours, Opening};
use crate::letters::plain_letters;

/// As long as an id may be.
const LONGEST: usize = 40;

/// Something that holds from one day to another.
pub(crate) trait Lasting {
    /// The first day, where there is one.
    fn first(&self) -> Option<NaiveDate>;
    /// The last day, open where absent.
    fn last(&mut self) -> &mut Option<NaiveDate>;
}

macro_rules! lasting {
    ($($what:ident: $first:expr;)*) => {$(
        impl Lasting for $what {
            fn first(&self) -> Option<NaiveDate> {
                let first: fn(&Self) -> Option<NaiveDate> = $first;
                first(self)
            }

            fn last(&mut self) -> &mut Option<NaiveDate> {
                &mut self.until
            }
        }
    )*};
}

lasting! {
    Opening: |one| Some(one.from);
    Assignment: |one| Some(one.from);
    InterpreterHours: |one| one.from;
}

/// Nothing of it goes on after `last`.
pub(crate) fn end<T: Lasting>(all: &mut Vec<T>, last: NaiveDate, is_meant: impl Fn(&T) -> bool) {
    all.retain(|one| !is_meant(one) || one.first().is_none_or(|first| first <= last));
    for one in all.iter_mut().filter(|one| is_meant(one)) {
        let until = one.last();
        *until = Some(until.map_or(last, |until| until.min(last)));
    }
}

/// Hours and responsibilities of whoever leaves have an end by then.
pub(super) fn check_ends(own: &CentreFile, notes: &mut Notebook) {
    let after = |until: Option<NaiveDate>, last: NaiveDate| until.is_none_or(|until| last < until);
    for worker in &own.worker {
        let Some(last) = worker.until else { continue };
        let who = || format!("worker \"{}\"", worker.id);
        for one in worker.communes.iter().filter(|one| after(one.until, last)) {
            notes.own(format!("{}, commune {}", who(), one.ins), Fault::GoesOnAfter(who()));
        }
        for one in own.opening.iter().filter(|one| one.worker == worker.id && after(one.until, last)) {
            let entry = format!("opening of {}, {} {} from {}", who(), one.weekday, one.start, one.from);
            notes.own(entry, Fault::GoesOnAfter(who()));
        }
    }
    for office in &own.office {
        let Some(last) = office.until else { continue };
        let what = || format!("office \"{}\"", office.id);
        for one in own.opening.iter().filter(|one| one.office == office.id && after(one.until, last)) {
            let entry = format!("opening at {}, {} {} from {}", what(), one.weekday, one.start, one.from);
            notes.own(entry, Fault::GoesOnAfter(what()));
        }
    }
    for one in &own.interpreter {
        let Some(last) = one.until else { continue };
        let who = || format!("interpreter \"{}\"", one.id);
        for hours in one.hours.iter().filter(|hours| after(hours.until, last)) {
            let entry = format!("{}, {} {}", who(), hours.weekday, hours.start);
            notes.own(entry, Fault::GoesOnAfter(who()));
        }
    }
}

impl CentreFile {
    /// Every id of the file, whatever it names.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let offices = self.office.iter().map(|one| one.id.as_str());
        let rooms = self.office.iter().flat_map(|one| &one.rooms).map(|room| room.id.as_str());
        let workers = self.worker.iter().map(|one| one.id.as_str());
        let interpreters = self.interpreter.iter().map(|one| one.id.as_str());
        offices.chain(rooms).chain(workers).chain(interpreters)
    }

    /// An id made from a name that none has and none had: letters of other scripts than
    /// the Latin one cannot stand in an id, so `otherwise` does where nothing else is left.
    #[must_use]
    pub fn new_id(&self, name: &str, otherwise: &str) -> String {
        let letters = plain_letters(name, |c, words| {
            let is_plain = c.is_ascii_alphanumeric();
            if is_plain {
                words.push(c.to_ascii_lowercase());
            }
            is_plain
        });
        let only_ascii: String = letters.chars().filter(char::is_ascii).collect();
        let words: Vec<_> = only_ascii.split_whitespace().collect();
        let own = words.join("-");
        let begins_well = own.starts_with(|first: char| first.is_ascii_lowercase());
        let own = match (own.is_empty(), begins_well) {
            (true, _) => otherwise.to_owned(),
            (false, true) => own,
            (false, false) => [otherwise, "-", &own].concat(),
        };
        let is_taken = |id: &str| {
            self.ids().any(|known| known == id) || self.former_ids.iter().any(|former| former == id)
        };
        let numbered = |number: usize| {
            let end = if number == 1 { String::new() } else { format!("-{number}") };
            let begin: String = own.chars().take(LONGEST - end.len()).collect();
            [begin.trim_end_matches('-'), &end].concat()
        };
        // Among one more number than there are ids, one is free.
        let most = 2 + self.ids().count() + self.former_ids.len();
        (1..=most).map(numbered).find(|id| !is_taken(id)).unwrap_or_else(|| numbered(most))
    }

    /// What an earlier version says, brought back in the place of `now`: ids that it does
    /// not know yet stay given.
    #[must_use]
    pub fn brought_back(mut self, now: &Self) -> Self {
        let given = now.ids().chain(now.former_ids.iter().map(String::as_str));
        let mut former: Vec<_> =
            given.filter(|id| !self.ids().any(|known| known == *id)).map(str::to_owned).collect();
        former.sort();
        former.dedup();
        self.former_ids = former;
        self
    }
}
