//! Which part of the agenda: read from the address, and written back into it.

use chrono::{Days, NaiveDate};
use locales::Lang;
use serde::{Deserialize, Serialize};

use crate::{form::FormPost, routes::StaffPage};

/// The worker filter that means everybody.
pub const EVERYBODY: &str = "all";

/// What the address asks for. Absent means: today, the day, every office, and
/// the own appointments of a worker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaPart {
    pub date: Option<NaiveDate>,
    pub week: bool,
    pub office: Option<String>,
    /// A worker's id, or [`EVERYBODY`].
    pub worker: Option<String>,
}

impl AgendaPart {
    #[must_use]
    pub fn read(query: &FormPost) -> Self {
        let text = |name: &str| query.first(name).filter(|value| !value.is_empty()).map(str::to_owned);
        Self {
            date: text("date").and_then(|date| date.parse().ok()),
            week: text("view").as_deref() == Some("week"),
            office: text("office"),
            worker: text("worker"),
        }
    }

    /// The address of this part of the agenda.
    #[must_use]
    pub fn link(&self, lang: Lang) -> String {
        self.at(&StaffPage::Agenda.at(lang))
    }

    /// The address of another page that leads back to this part.
    #[must_use]
    pub fn at(&self, page: &str) -> String {
        let mut address = page.to_owned();
        for (place, (name, value)) in self.fields().enumerate() {
            address.extend([if place == 0 { "?" } else { "&" }, name, "=", &value]);
        }
        address
    }

    /// What the address says, name by name.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, String)> {
        let plain = |id: &Option<String>| id.clone().filter(|id| is_plain(id));
        [
            ("date", self.date.map(|date| date.to_string())),
            ("view", self.week.then(|| "week".to_owned())),
            ("office", plain(&self.office)),
            ("worker", plain(&self.worker)),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
    }

    /// The same part with the sheet of one appointment beside it.
    #[must_use]
    pub fn link_open(&self, lang: Lang, id: &str) -> String {
        let address = self.link(lang);
        let sign = if address.contains('?') { "&" } else { "?" };
        [&address, sign, "open=", id].concat()
    }

    /// The same part, at the card of one appointment.
    #[must_use]
    pub fn link_to_card(&self, lang: Lang, id: &str) -> String {
        [&self.link(lang), "#", &card_id(id)].concat()
    }

    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Self {
        Self { date: Some(date), ..self.clone() }
    }

    #[must_use]
    pub fn as_week(&self, week: bool) -> Self {
        Self { week, ..self.clone() }
    }

    /// The part that many steps away from `date`; a step is a day or a week.
    #[must_use]
    pub fn steps(&self, date: NaiveDate, forward: bool) -> Self {
        let days = Days::new(if self.week { 7 } else { 1 });
        let there = if forward { date.checked_add_days(days) } else { date.checked_sub_days(days) };
        self.on(there.unwrap_or(date))
    }
}

/// The `id` of an appointment's card.
#[must_use]
pub fn card_id(id: &str) -> String {
    ["card-", id].concat()
}

/// Ids are written into addresses as they are.
fn is_plain(id: &str) -> bool {
    id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn query(pairs: &[(&str, &str)]) -> FormPost {
        FormPost(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_is_written_into_an_address_is_read_from_it() {
        let asked = AgendaPart {
            date: Some(day("2026-12-01")),
            week: true,
            office: Some("binche".to_owned()),
            worker: Some(EVERYBODY.to_owned()),
        };

        let read = AgendaPart::read(&query(&[
            ("date", "2026-12-01"),
            ("view", "week"),
            ("office", "binche"),
            ("worker", "all"),
        ]));

        assert_eq!(read, asked);
        assert_eq!(asked.link(Lang::Fr), "/fr/staff?date=2026-12-01&view=week&office=binche&worker=all");
        assert_eq!(AgendaPart::default().link_open(Lang::Ar, "x1"), "/ar/staff?open=x1");
        assert_eq!(
            asked.at("/fr/staff/appointments/x1"),
            "/fr/staff/appointments/x1?date=2026-12-01&view=week&office=binche&worker=all"
        );
        assert_eq!(AgendaPart::default().link_to_card(Lang::Ar, "x1"), "/ar/staff#card-x1");
    }

    #[test]
    fn an_impossible_date_or_an_id_that_is_none_is_left_out() {
        let read = AgendaPart::read(&query(&[("date", "2026-02-31"), ("office", "\"><b>")]));

        assert_eq!(read.date, None);
        assert_eq!(read.link(Lang::Fr), "/fr/staff");
    }

    #[test]
    fn a_step_is_a_day_or_a_week() {
        let asked = AgendaPart::default();

        assert_eq!(asked.steps(day("2026-12-31"), true).date, Some(day("2027-01-01")));
        assert_eq!(asked.as_week(true).steps(day("2026-12-31"), false).date, Some(day("2026-12-24")));
    }
}
