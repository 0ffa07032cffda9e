//! The agenda, from appointments and directory.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use domain::{
    booking::{Appointment, State},
    calendar::{WallTime, in_brussels, instant_of},
    directory::{Directory, InterpreterId, OfficeId, Presence, WorkerId},
};
use service::{SignedIn, Staff};
use store::AgendaFilter;

use super::{answers, model};
use crate::{
    api_error::ApiError,
    staff::parts::{AgendaPart, EVERYBODY, offices_of, place_of, workers_of},
};
use model::{Agenda, AgendaDay, Card, Interpreting, MemberDay, Off, Stretch, TeamMember};

/// So far ahead one looks for the next appointment.
const AHEAD: TimeDelta = TimeDelta::days(120);

pub async fn agenda(staff: Staff<'_>, part: AgendaPart) -> Result<Agenda, ApiError> {
    let directory = staff.directory();
    let today = staff.service().today();
    let date = part.date.unwrap_or(today);
    let filter = filter(directory, staff.signed_in(), &part);
    let dates = dates_of(&part, today);
    let (from, until) = bounds(&dates);
    // Before what it is the state of: a change in between is noticed the next time.
    let state = staff.agenda_state(from, until).await?;
    let all = staff.appointments_between(from, until, &filter).await?;
    let (cancelled, standing): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|one| one.state() == State::Cancelled);
    let next = if standing.is_empty() { next_day(staff, until, &filter).await? } else { None };
    let dates = without_empty_weekend(dates, &standing);
    let mut days = Vec::with_capacity(dates.len());
    let mut directories = BTreeMap::new();
    for date in dates {
        let then = staff.directory_on(date).await?;
        let closed = then.is_all_closed(filter.office.as_ref(), date);
        days.push(AgendaDay { date, holiday: then.holiday_on(date), closed });
        directories.insert(date, then);
    }
    let requests = staff.interpreter_requests(from, until).await?;
    let mut agenda = Agenda {
        today,
        now: wall(in_brussels(staff.service().now())),
        date,
        week: part.week,
        offices: offices_of(directory),
        workers: workers_of(directory),
        worker: filter.worker.as_ref().map(ToString::to_string),
        office: filter.office.as_ref().map(ToString::to_string),
        people: Team { directory, directories, filter: &filter, days: &days, standing: &standing }.people(),
        days,
        state,
        undelivered: staff.undelivered().await?,
        interpreters_wanted: staff.interpreters_wanted().await?,
        unfit: staff.unfit_count().await?,
        cancelled: cancelled.iter().map(|one| card(directory, one)).collect(),
        next,
    };
    answers::mark(&mut agenda, &requests);
    Ok(agenda)
}

/// The same part again, if something of it has changed since it was told in this state.
pub async fn since(staff: Staff<'_>, part: AgendaPart, state: &str) -> Result<Option<Agenda>, ApiError> {
    let (from, until) = bounds(&dates_of(&part, staff.service().today()));
    let now_is = staff.agenda_state(from, until).await?;
    if now_is == state { Ok(None) } else { agenda(staff, part).await.map(Some) }
}

fn dates_of(part: &AgendaPart, today: NaiveDate) -> Vec<NaiveDate> {
    let date = part.date.unwrap_or(today);
    if part.week { week_of(date) } else { vec![date] }
}

/// From midnight to midnight.
fn bounds(dates: &[NaiveDate]) -> (DateTime<Utc>, DateTime<Utc>) {
    (begin_of(dates.first()), begin_of(dates.last().map(|last| *last + Days::new(1)).as_ref()))
}

/// What is unknown is not a filter; without one, a worker sees her own day, and
/// a whole office when she asks for an office.
fn filter(directory: &Directory, staff: &SignedIn, part: &AgendaPart) -> AgendaFilter {
    let office = part.office.as_deref().and_then(|id| OfficeId::parse(id).ok());
    let own = staff.worker.as_ref().filter(|_| office.is_none()).map(WorkerId::as_str);
    let worker = match part.worker.as_deref() {
        Some(EVERYBODY) => None,
        Some(id) => Some(id),
        None => own,
    };
    AgendaFilter {
        office: office.filter(|id| directory.office(id).is_some()),
        worker: worker.and_then(|id| WorkerId::parse(id).ok()).filter(|id| directory.worker(id).is_some()),
    }
}

fn week_of(date: NaiveDate) -> Vec<NaiveDate> {
    let monday = date - Days::new(u64::from(date.weekday().num_days_from_monday()));
    monday.iter_days().take(7).collect()
}

/// Saturday and Sunday are shown when somebody comes.
fn without_empty_weekend(dates: Vec<NaiveDate>, standing: &[Appointment]) -> Vec<NaiveDate> {
    let is_needed = |date: &NaiveDate| standing.iter().any(|one| one.slot.date() == *date);
    let is_single = dates.len() == 1;
    dates
        .into_iter()
        .filter(|date| is_single || date.weekday().number_from_monday() <= 5 || is_needed(date))
        .collect()
}

/// Midnight in Brussels; the clock never changes at midnight.
fn begin_of(date: Option<&NaiveDate>) -> DateTime<Utc> {
    date.and_then(|date| instant_of(date.and_time(chrono::NaiveTime::MIN))).unwrap_or_default()
}

async fn next_day(
    staff: Staff<'_>,
    from: DateTime<Utc>,
    filter: &AgendaFilter,
) -> Result<Option<NaiveDate>, ApiError> {
    let later = staff.appointments_between(from, from + AHEAD, filter).await?;
    Ok(later.iter().find(|one| one.state() != State::Cancelled).map(|one| one.slot.date()))
}

/// Who belongs into the agenda.
struct Team<'a> {
    directory: &'a Directory,
    /// The hours that were in force on each of the days.
    directories: BTreeMap<NaiveDate, Arc<Directory>>,
    filter: &'a AgendaFilter,
    days: &'a [AgendaDay],
    standing: &'a [Appointment],
}

impl Team<'_> {
    fn people(&self) -> Vec<TeamMember> {
        let workers = self.directory.workers().filter_map(|worker| {
            let days: Vec<_> = self.days.iter().map(|day| self.worker_day(&worker.id, day.date)).collect();
            let chosen = self.filter.worker.as_ref().is_some_and(|id| *id == worker.id);
            let wanted = self.filter.worker.is_none() || chosen;
            // Whoever is away stays in sight; where all is closed nobody needs to be.
            let here = days.iter().zip(self.days).any(|(own, day)| is_told(own, day));
            (wanted && (chosen || here)).then(|| TeamMember {
                name: worker.name.clone(),
                languages: Vec::new(),
                days,
            })
        });
        workers.chain(self.interpreters()).collect()
    }

    fn on(&self, date: NaiveDate) -> &Directory {
        self.directories.get(&date).map_or(self.directory, Arc::as_ref)
    }

    /// The interpreters of the appointments shown.
    fn interpreters(&self) -> impl Iterator<Item = TeamMember> {
        let needed: BTreeSet<_> =
            self.standing.iter().filter_map(|one| one.slot.interpreter.as_ref()).collect();
        self.directory.interpreters().filter(move |one| needed.contains(&one.id)).map(|one| TeamMember {
            name: one.name.clone(),
            languages: one.languages.clone(),
            days: self.days.iter().map(|day| self.interpreter_day(&one.id, day.date)).collect(),
        })
    }

    fn worker_day(&self, id: &WorkerId, date: NaiveDate) -> MemberDay {
        let presence = self.on(date).presence_of_worker(id, self.filter.office.as_ref(), date);
        self.day(&presence, date, |one| one.slot.worker == *id)
    }

    fn interpreter_day(&self, id: &InterpreterId, date: NaiveDate) -> MemberDay {
        let presence = self.on(date).presence_of_interpreter(id, date);
        self.day(&presence, date, |one| one.slot.interpreter.as_ref() == Some(id))
    }

    fn day(&self, presence: &Presence, date: NaiveDate, is_own: impl Fn(&Appointment) -> bool) -> MemberDay {
        let own: Vec<_> = self.standing.iter().filter(|one| one.slot.date() == date && is_own(one)).collect();
        let places: BTreeMap<_, _> = presence
            .hours
            .iter()
            .filter_map(|hours| hours.office.as_ref())
            .chain(own.iter().map(|one| &one.slot.office))
            .map(|id| (id, place_of(self.directory, id)))
            .collect();
        MemberDay {
            places: places.into_values().collect(),
            hours: presence
                .hours
                .iter()
                .map(|hours| Stretch { start: hours.start, end: hours.end })
                .collect(),
            elsewhere: presence.elsewhere.iter().map(|id| place_of(self.directory, id)).collect(),
            off: match presence {
                Presence { closed: true, .. } => Some(Off::OfficeClosed),
                Presence { away: true, .. } => Some(Off::Away),
                _ => None,
            },
            cards: own.into_iter().map(|one| card(self.directory, one)).collect(),
        }
    }
}

/// Whether somebody's day says something, while others may come.
fn is_told(own: &MemberDay, day: &AgendaDay) -> bool {
    !own.hours.is_empty() || !own.cards.is_empty() || (own.off.is_some() && !day.closed)
}

fn card(directory: &Directory, one: &Appointment) -> Card {
    let slot = &one.slot;
    let interpreting = match (one.interpreter_language, &slot.interpreter) {
        (None, _) => Interpreting::NotAsked,
        (Some(_), Some(_)) => Interpreting::Reserved,
        (Some(_), None) => Interpreting::Missing,
    };
    Card {
        id: one.id.to_string(),
        date: slot.date(),
        time: Stretch { start: wall(slot.start), end: wall(slot.end) },
        name: short_name(one),
        whole_name: one.person.as_ref().map(domain::people::Person::whole_name).unwrap_or_default(),
        phone: one
            .person
            .as_ref()
            .and_then(|person| person.phone.as_ref())
            .map(domain::people::Phone::readable),
        kind: one.kind,
        state: one.state(),
        arrived: one.arrived_at.filter(|_| one.state() == State::Arrived).map(|at| wall(in_brussels(at))),
        language: one.interpreter_language.unwrap_or(one.language),
        other_language: one.other_language.as_ref().map(ToString::to_string),
        interpreting,
        interpreter: slot
            .interpreter
            .as_ref()
            .and_then(|id| directory.interpreter(id))
            .map(|one| one.name.clone()),
        office: place_of(directory, &slot.office),
        room: slot.room.as_ref().and_then(|id| directory.room(id)).map(|room| room.name.clone()),
        worker: directory.worker(&slot.worker).map(|worker| worker.name.clone()).unwrap_or_default(),
    }
}

fn wall(moment: domain::calendar::Moment) -> WallTime {
    use chrono::Timelike;

    WallTime::from_minutes(u16::try_from(moment.hour() * 60 + moment.minute()).unwrap_or_default())
}

/// Family name and initial: enough to call somebody from a waiting room's list.
fn short_name(one: &Appointment) -> String {
    // Nobody in particular any more.
    let Some(person) = &one.person else { return "—".to_owned() };
    let family = person.family_name.as_str();
    match person.given_name.as_ref().and_then(|name| name.as_str().chars().next()) {
        Some(initial) => format!("{family} {initial}."),
        None => family.to_owned(),
    }
}
