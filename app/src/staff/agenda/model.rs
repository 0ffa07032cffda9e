//! The agenda as the page shows it.

use chrono::NaiveDate;
use domain::{
    booking::State,
    calendar::{Holiday, WallTime},
    directory::AppointmentKind,
    language::Language,
};
use serde::{Deserialize, Serialize};

use crate::staff::parts::NamedOption;

/// Some days of some people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    pub today: NaiveDate,
    /// What Brussels' clocks show.
    pub now: WallTime,
    /// The day that was asked for; in the week view a day of the week shown.
    pub date: NaiveDate,
    pub week: bool,
    pub offices: Vec<NamedOption>,
    pub workers: Vec<NamedOption>,
    /// Whose appointments are shown; everybody's where absent.
    pub worker: Option<String>,
    pub office: Option<String>,
    pub days: Vec<AgendaDay>,
    pub people: Vec<TeamMember>,
    pub cancelled: Vec<Card>,
    /// What it is compared by: see [`crate::staff::parts::look_again`].
    pub state: String,
    /// How many messages have reached nobody.
    pub undelivered: u32,
    /// How many requests to interpreters somebody has to see to.
    pub interpreters_wanted: u32,
    /// How many coming appointments do not fit the hours of the centre.
    pub unfit: u32,
    /// Where nothing is shown: the next day with an appointment.
    pub next: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaDay {
    pub date: NaiveDate,
    pub holiday: Option<Holiday>,
    /// Nobody receives: for the holiday, or because the centre says so.
    pub closed: bool,
}

/// A worker or an interpreter, over the days shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamMember {
    pub name: String,
    /// What she interprets; empty for a worker.
    pub languages: Vec<Language>,
    pub days: Vec<MemberDay>,
}

/// One day of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberDay {
    /// Names of the offices where she is.
    pub places: Vec<String>,
    /// When she receives.
    pub hours: Vec<Stretch>,
    /// Offices where she receives that day, where another one is shown.
    pub elsewhere: Vec<String>,
    pub off: Option<Off>,
    pub cards: Vec<Card>,
}

/// Why somebody who would receive does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Off {
    Away,
    OfficeClosed,
}

/// From one wall time to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    pub start: WallTime,
    pub end: WallTime,
}

/// An appointment in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    pub id: String,
    pub date: NaiveDate,
    pub time: Stretch,
    /// "Al-Khatib R."
    pub name: String,
    /// Both names in full, for the list on paper.
    pub whole_name: String,
    pub phone: Option<String>,
    pub kind: AppointmentKind,
    pub state: State,
    /// Since when she is there, while she waits or is received.
    pub arrived: Option<WallTime>,
    pub language: Language,
    /// What that is, where the list has it not.
    pub other_language: Option<String>,
    pub interpreting: Interpreting,
    /// Who interprets.
    pub interpreter: Option<String>,
    pub office: String,
    /// In which room, where the office lists them.
    pub room: Option<String>,
    /// Who receives; shown where the column is not the worker's.
    pub worker: String,
}

/// Whether somebody interprets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Interpreting {
    NotAsked,
    Reserved,
    /// Reserved and asked, without an answer yet.
    Asked,
    /// She comes.
    Confirmed,
    /// She cannot, and nobody is in her place.
    Declined,
    /// Asked for, and nobody is reserved.
    Missing,
}

impl Agenda {
    /// Whether no appointment that still stands is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// Appointments shown; those of interpreters are the same ones again.
    #[must_use]
    pub fn count(&self) -> u32 {
        let cards = self
            .people
            .iter()
            .filter(|person| person.languages.is_empty())
            .flat_map(|person| &person.days)
            .map(|day| day.cards.len())
            .sum::<usize>();
        u32::try_from(cards).unwrap_or(u32::MAX)
    }

    /// The first and the last whole hour that a grid of the days must show.
    #[must_use]
    pub fn span(&self) -> (u16, u16) {
        let stretches = self
            .people
            .iter()
            .flat_map(|person| &person.days)
            .flat_map(|day| day.hours.iter().copied().chain(day.cards.iter().map(|card| card.time)));
        let (first, last) = stretches.fold((9 * 60, 17 * 60), |(first, last): (u16, u16), stretch| {
            (first.min(stretch.start.minutes()), last.max(stretch.end.minutes()))
        });
        (first / 60, last.div_ceil(60).min(24))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> WallTime {
        WallTime::parse(text).unwrap()
    }

    fn person(languages: Vec<Language>, hours: &[(&str, &str)], cards: Vec<Card>) -> TeamMember {
        let hours = hours.iter().map(|(start, end)| Stretch { start: time(start), end: time(end) }).collect();
        TeamMember {
            name: "Claire".to_owned(),
            languages,
            days: vec![MemberDay { hours, cards, ..MemberDay::default() }],
        }
    }

    fn card(start: &str, end: &str) -> Card {
        Card {
            id: "1".to_owned(),
            date: NaiveDate::MIN,
            time: Stretch { start: time(start), end: time(end) },
            name: "Haddad S.".to_owned(),
            whole_name: "Haddad Salma".to_owned(),
            phone: None,
            kind: AppointmentKind::FollowUp,
            state: State::Booked,
            arrived: None,
            language: Language::Arabic,
            other_language: None,
            interpreting: Interpreting::Reserved,
            interpreter: None,
            office: String::new(),
            room: None,
            worker: "Claire".to_owned(),
        }
    }

    fn agenda(people: Vec<TeamMember>) -> Agenda {
        Agenda {
            today: NaiveDate::MIN,
            now: time("09:40"),
            date: NaiveDate::MIN,
            week: false,
            offices: Vec::new(),
            workers: Vec::new(),
            worker: None,
            office: None,
            state: String::new(),
            undelivered: 0,
            interpreters_wanted: 0,
            unfit: 0,
            days: Vec::new(),
            people,
            cancelled: Vec::new(),
            next: None,
        }
    }

    #[test]
    fn an_interpreted_appointment_counts_once() {
        let shown = agenda(vec![
            person(Vec::new(), &[], vec![card("09:00", "10:00")]),
            person(vec![Language::Arabic], &[], vec![card("09:00", "10:00")]),
        ]);

        assert_eq!(shown.count(), 1);
        assert!(agenda(vec![person(Vec::new(), &[("09:00", "12:00")], Vec::new())]).is_empty());
    }

    #[test]
    fn the_grid_shows_whole_hours_and_the_usual_day_at_least() {
        let usual = agenda(vec![person(Vec::new(), &[("10:00", "12:00")], Vec::new())]);
        let long = agenda(vec![person(Vec::new(), &[("08:30", "12:00")], vec![card("17:00", "18:15")])]);

        assert_eq!(usual.span(), (9, 17));
        assert_eq!(long.span(), (8, 19));
    }
}
