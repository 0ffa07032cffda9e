//! Booking at the counter: what is asked for, what is offered, what became of it.

use chrono::NaiveDate;
use domain::{
    booking::{BookingDraft, Field, FieldError, NoneBecause, NotFree},
    calendar::Moment,
    directory::AppointmentKind,
    language::Language,
};
use locales::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    form::FormPost,
    routes::StaffPage,
    staff::parts::{BookAgainFor, FreeTimes, NamedOption},
};

/// The search as the address says it: of a person nothing but an id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CounterSearch {
    /// INS code.
    pub commune: String,
    pub kind: AppointmentKind,
    pub language: Language,
    pub interpreter: bool,
    pub office: String,
    pub worker: String,
    pub from: Option<NaiveDate>,
    /// Whom it is for, where she is known: an appointment of hers.
    #[serde(default)]
    pub appointment: String,
    /// Whom it is for, where she is known: her file.
    #[serde(default)]
    pub file: String,
}

impl CounterSearch {
    #[must_use]
    pub fn read(query: &FormPost) -> Self {
        let text = |name: &str| query.first(name).unwrap_or_default().to_owned();
        Self {
            commune: text("commune"),
            kind: AppointmentKind::from_code(&text("kind")).unwrap_or(AppointmentKind::FirstReception),
            language: Language::from_code(&text("language")).unwrap_or(Language::French),
            interpreter: text("interpreter") == "true",
            office: text("office"),
            worker: text("worker"),
            from: text("from").parse().ok(),
            appointment: text(BookAgainFor::Appointment.name()),
            file: text(BookAgainFor::CaseFile.name()),
        }
    }

    /// The address of the same search, from another day on.
    #[must_use]
    pub fn link(&self, lang: Lang, from: Option<NaiveDate>) -> String {
        [StaffPage::Counter.at(lang), Self { from, ..self.clone() }.pairs().as_query()].concat()
    }

    /// Where somebody of this search is received without an appointment.
    #[must_use]
    pub fn receive(&self, lang: Lang) -> String {
        let FormPost(mut pairs) = Self { from: None, ..self.clone() }.pairs();
        pairs.retain(|(_, value)| !value.is_empty());
        [StaffPage::Receive.at(lang), FormPost(pairs).as_query()].concat()
    }

    /// The same search at another office.
    #[must_use]
    pub fn at_office(&self, office: String) -> Self {
        Self { office, ..self.clone() }
    }

    /// The same search with whoever is usual, in place of the worker who is named.
    #[must_use]
    pub fn with_everybody(&self) -> Self {
        Self { worker: String::new(), ..self.clone() }
    }

    /// As an address says it.
    #[must_use]
    pub fn pairs(&self) -> FormPost {
        let mut pairs = vec![
            ("commune", plain(&self.commune).to_owned()),
            ("kind", self.kind.code().to_owned()),
            ("language", self.language.code().to_owned()),
        ];
        if self.interpreter {
            pairs.push(("interpreter", "true".to_owned()));
        }
        let named = [("office", &self.office), ("worker", &self.worker)].into_iter().chain(self.known_by());
        let named = named.map(|(name, id)| (name, plain(id).to_owned()));
        pairs.extend(named.filter(|(_, id)| !id.is_empty()));
        pairs.extend(self.from.map(|from| ("from", from.to_string())));
        FormPost(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// By which ids she is known, as the address names them.
    pub fn known_by(&self) -> impl Iterator<Item = (&'static str, &String)> {
        [(BookAgainFor::Appointment, &self.appointment), (BookAgainFor::CaseFile, &self.file)]
            .into_iter()
            .map(|(known, id)| (known.name(), id))
            .filter(|(_, id)| !id.is_empty())
    }

    /// What is booked, with the time and the person of a form.
    #[must_use]
    pub fn draft(&self, form: &FormPost) -> BookingDraft {
        BookingDraft::of(|field| match field {
            Field::Commune => self.commune.clone(),
            Field::Kind => self.kind.code().to_owned(),
            Field::Worker => self.worker.clone(),
            Field::Office => self.office.clone(),
            Field::Language => self.language.code().to_owned(),
            Field::InterpreterLanguage => self.interpreted().map_or("", Language::code).to_owned(),
            typed => form.text(typed.name()).to_owned(),
        })
    }

    /// The language that must be interpreted.
    #[must_use]
    pub fn interpreted(&self) -> Option<Language> {
        Some(self.language).filter(|language| self.interpreter && language.needs_interpreter())
    }
}

/// An id that can be written into an address; nothing where it is none.
fn plain(id: &str) -> &str {
    if id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') { id } else { "" }
}

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CounterView {
    /// What was looked for, as an address says it, with what the address left out and is
    /// known of the person; and who she is, by the names of the form's fields.
    pub known: FormPost,
    pub communes: Vec<NamedOption>,
    pub offices: Vec<NamedOption>,
    pub workers: Vec<NamedOption>,
    pub today: NaiveDate,
    /// Once a commune is chosen.
    pub times: Option<FreeTimes>,
    /// A new key: it makes a booking that is sent twice one booking.
    pub key: String,
}

impl CounterView {
    /// The search that found the times.
    #[must_use]
    pub fn search(&self) -> CounterSearch {
        CounterSearch::read(&self.known)
    }
}

/// What became of the wish to book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CounterOutcome {
    Booked(BookedTicket),
    Wrong(Vec<FieldError>),
    NotFree(NotFree),
    /// The person of the file has another appointment then; when it is, unless it has just
    /// been changed.
    HasAnother(Option<Moment>),
    Impossible(NoneBecause),
    /// The form was already used for another booking.
    KeyReused,
}

/// What to tell the person who is there or on the telephone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedTicket {
    pub id: String,
    pub reference: String,
    /// The person's own page, with her secret.
    pub page: String,
    pub start: Moment,
    pub office: String,
    pub address: String,
    /// In which room, where the office lists them.
    pub room: Option<String>,
    pub worker: String,
    /// Who interprets.
    pub interpreter: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(pairs: &[(&str, &str)]) -> FormPost {
        FormPost(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_search_is_read_from_the_address_that_it_writes() {
        let search = CounterSearch::read(&query(&[
            ("commune", "58001"),
            ("kind", "follow_up"),
            ("language", "ar"),
            ("interpreter", "true"),
            ("worker", "claire"),
            ("from", "2026-12-01"),
            ("for", "0193-a"),
        ]));

        assert_eq!(
            search.link(Lang::Fr, search.from),
            "/fr/staff/book?commune=58001&kind=follow_up&language=ar&interpreter=true&worker=claire&for=0193-a&from=2026-12-01"
        );
        assert_eq!(search.interpreted(), Some(Language::Arabic));
    }

    #[test]
    fn nobody_interprets_french_and_nobody_who_is_not_asked_to() {
        let french = CounterSearch::read(&query(&[("language", "fr"), ("interpreter", "true")]));
        let alone = CounterSearch::read(&query(&[("language", "ar")]));

        assert_eq!(french.interpreted(), None);
        assert_eq!(alone.interpreted(), None);
    }

    #[test]
    fn what_is_no_id_does_not_reach_an_address() {
        let search = CounterSearch::read(&query(&[
            ("commune", "58001&said=saved"),
            ("office", "\"><script>"),
            ("for", "é"),
            ("file", "a b"),
        ]));

        assert_eq!(search.link(Lang::Fr, None), "/fr/staff/book?commune=&kind=first_reception&language=fr");
    }
}
