//! The board as the page shows it, and what its address asks for.

use chrono::{Days, NaiveDate};
use domain::{booking::NoneBecause, calendar::Holiday, directory::AppointmentKind, language::Language};
use locales::Lang;
use serde::{Deserialize, Serialize};

use crate::{form::FormPost, routes::StaffPage};

/// What the address asks for. Absent means: this week, first meetings, without an
/// interpreter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardSearch {
    /// A day of the week that is shown.
    pub date: Option<NaiveDate>,
    pub kind: AppointmentKind,
    /// Only times with an interpreter of this language.
    pub language: Option<Language>,
}

impl BoardSearch {
    #[must_use]
    pub fn read(query: &FormPost) -> Self {
        let language = Language::from_code(query.text("language"));
        Self {
            date: query.text("date").parse().ok(),
            kind: AppointmentKind::from_code(query.text("kind")).unwrap_or(AppointmentKind::FirstReception),
            language: language.filter(|language| language.needs_interpreter()),
        }
    }

    /// The address of the same board in another week.
    #[must_use]
    pub fn link(&self, lang: Lang, date: NaiveDate) -> String {
        let mut pairs = vec![("date", date.to_string()), ("kind", self.kind.code().to_owned())];
        pairs.extend(self.language.map(|language| ("language", language.code().to_owned())));
        [StaffPage::Board.at(lang), query(pairs)].concat()
    }

    /// The counter's search for a time at an office from a day on.
    #[must_use]
    pub fn counter(&self, lang: Lang, office: &str, date: NaiveDate) -> String {
        let mut pairs = vec![("kind", self.kind.code().to_owned())];
        if let Some(language) = self.language {
            pairs.extend([("language", language.code().to_owned()), ("interpreter", "true".to_owned())]);
        }
        pairs.extend([("office", office.to_owned()), ("from", date.to_string())]);
        [StaffPage::Counter.at(lang), query(pairs)].concat()
    }
}

fn query(pairs: Vec<(&str, String)>) -> String {
    FormPost(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()).as_query()
}

/// A week of all offices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardView {
    pub today: NaiveDate,
    /// Monday to Friday.
    pub days: Vec<BoardDay>,
    pub search: BoardSearch,
    /// Those that somebody interprets.
    pub languages: Vec<Language>,
    pub offices: Vec<BoardRow>,
    /// What it is compared by: see [`Live`](crate::staff::parts::Live).
    pub state: String,
}

impl BoardView {
    /// The Monday of the week before, or after.
    #[must_use]
    pub fn another_week(&self, forward: bool) -> NaiveDate {
        let monday = self.days.first().map_or(self.today, |day| day.date);
        let week = Days::new(7);
        if forward { monday.checked_add_days(week) } else { monday.checked_sub_days(week) }.unwrap_or(monday)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardDay {
    pub date: NaiveDate,
    pub holiday: Option<Holiday>,
}

/// An office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardRow {
    pub id: String,
    pub name: String,
    /// The first day with a free time from the week shown on.
    pub next: Option<NaiveDate>,
    /// One for each day.
    pub cells: Vec<BoardCell>,
}

/// An office on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardCell {
    pub free: u32,
    pub all: u32,
    /// Who receives there.
    pub workers: Vec<String>,
    /// What could be interpreted there.
    pub languages: Vec<Language>,
    /// Why nothing is free.
    pub none: Option<NoneBecause>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> FormPost {
        FormPost(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_board_is_read_from_the_address_that_it_writes_and_leads_to_the_counter() {
        let search =
            BoardSearch::read(&form(&[("date", "2026-12-01"), ("kind", "follow_up"), ("language", "ar")]));
        let date = search.date.unwrap();

        assert_eq!(search.link(Lang::Fr, date), "/fr/staff/board?date=2026-12-01&kind=follow_up&language=ar");
        assert_eq!(
            search.counter(Lang::Fr, "binche", date),
            "/fr/staff/book?kind=follow_up&language=ar&interpreter=true&office=binche&from=2026-12-01"
        );
    }

    #[test]
    fn what_cannot_be_read_asks_for_the_usual() {
        let search = BoardSearch::read(&form(&[("date", "soon"), ("kind", "party"), ("language", "fr")]));

        assert_eq!((search.date, search.kind), (None, AppointmentKind::FirstReception));
        assert_eq!(search.language, None, "nobody interprets French");
        assert_eq!(
            search.counter(Lang::Ar, "ath", NaiveDate::from_ymd_opt(2026, 12, 1).unwrap()),
            "/ar/staff/book?kind=first_reception&office=ath&from=2026-12-01"
        );
    }
}
