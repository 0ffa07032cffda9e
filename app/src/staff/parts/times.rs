//! Free times to choose from: for a new appointment and for moving one.

use chrono::{NaiveDate, Timelike};
use domain::{
    booking::{DaysWithout, NoneBecause},
    calendar::Moment,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    staff::words::Words,
    ui::{ErrorBeside, FieldMessage, Notice, Tone},
};

/// So many lines say why days have none.
const LINES: usize = 5;

/// The free times of some days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreeTimes {
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub days: Vec<DayTimes>,
    pub none: Option<NoneBecause>,
    /// Where there is none: the first later day with a free time.
    pub next: Option<NaiveDate>,
    /// Which days have none and why.
    pub without: Vec<DaysWithout>,
    /// Id and name of other offices where the same people receive, each with its first day
    /// that has a free time.
    pub offices: Vec<(String, String, NaiveDate)>,
    /// First days of the searches before and after this one; before today
    /// nothing can be booked.
    pub earlier: Option<NaiveDate>,
    pub later: NaiveDate,
}

/// A day with at least one free time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayTimes {
    pub date: NaiveDate,
    pub times: Vec<FreeTime>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreeTime {
    pub start: Moment,
    pub worker: String,
    pub office: String,
    pub interpreter: Option<String>,
}

impl FreeTimes {
    /// The office, where all times are at the same one.
    fn only_office(&self) -> Option<String> {
        let mut times = self.days.iter().flat_map(|day| &day.times);
        let first = times.next()?;
        times.all(|time| time.office == first.office).then(|| first.office.clone())
    }
}

#[cfg(feature = "ssr")]
impl FreeTimes {
    /// What a search found, with names in place of ids.
    #[must_use]
    pub fn of(
        directory: &domain::directory::Directory,
        query: &domain::booking::SlotQuery,
        search: &domain::booking::SlotSearch,
        today: NaiveDate,
    ) -> Self {
        use chrono::Days;

        use crate::slots::words::worker_name;

        let time = |slot: &domain::booking::Slot| FreeTime {
            start: slot.start,
            worker: worker_name(directory, slot),
            office: directory.office(&slot.office).map(|office| office.name.clone()).unwrap_or_default(),
            interpreter: slot
                .interpreter
                .as_ref()
                .and_then(|id| directory.interpreter(id))
                .map(|interpreter| interpreter.name.clone()),
        };
        let days = search
            .days
            .iter()
            .map(|day| DayTimes { date: day.date, times: day.slots.iter().map(time).collect() })
            .collect();
        let after = query.from + Days::new(u64::from(query.days));
        let before = (query.from - Days::new(u64::from(query.days))).max(today);
        Self {
            first: query.from,
            last: after - Days::new(1),
            days,
            none: search.none_because,
            next: search.next_day,
            without: if search.days.is_empty() { search.days_without() } else { Vec::new() },
            offices: Vec::new(),
            earlier: (query.from > today).then_some(before),
            later: after,
        }
    }
}

#[cfg(feature = "ssr")]
impl FreeTimes {
    /// The same with what else has a free time, where there is none.
    #[must_use]
    pub fn with_nearest(
        self,
        directory: &domain::directory::Directory,
        nearest: Vec<(domain::booking::Nearest, NaiveDate)>,
    ) -> Self {
        let office = |(way, day)| match way {
            domain::booking::Nearest::Office(id) => {
                Some((id.to_string(), directory.office(&id)?.name.clone(), day))
            }
            // Nobody asks for half of a day here.
            domain::booking::Nearest::HalfDay(_) => None,
        };
        Self { offices: nearest.into_iter().filter_map(office).collect(), ..self }
    }
}

/// The times as radio buttons named `start`, day by day; or why there are none.
#[component]
pub fn TimesList(
    times: FreeTimes,
    /// The time that was chosen before, RFC 3339.
    #[prop(optional, into)]
    chosen: String,
    /// Where the same search begins on another day.
    link: Callback<NaiveDate, String>,
    /// Where the same search begins at another office.
    office_link: Callback<(String, NaiveDate), String>,
    #[prop(optional_no_strip)] error: Option<FieldMessage>,
    /// With whom the appointment is now: a time with somebody else says so.
    #[prop(optional, into)]
    now_with: String,
) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let between =
        texts.counter_slots_between(&words.common.date_day(times.first), &words.common.date_day(times.last));
    let (earlier, later, next) = (times.earlier, times.later, times.next);
    let office = times.only_office();
    let reasons = times.without.into_iter().take(LINES).map(|days| {
        let why = words.day_without(days.because);
        let line = if days.from == days.until {
            texts.none_day(&words.common.date_day(days.from), why)
        } else {
            texts.none_days(&words.common.date_day(days.from), &words.common.date_day(days.until), why)
        };
        view! { <p class="small">{line}</p> }
    });
    let reasons = reasons.collect_view();
    let elsewhere = times.offices.into_iter().map(|(id, name, day)| {
        let words = texts.none_office(&words.common.date_day(day), &name);
        view! { <p><a href=office_link.run((id, day))>{words}</a></p> }
    });
    let elsewhere = elsewhere.collect_view();
    let none = times.none.map(|why| {
        view! {
            <Notice tone=Tone::Note>
                <p><b>{texts.none_title()}</b></p>
                <p>{words.none_because(why)}</p>
                {reasons}
                {elsewhere}
                {next.map(|date| view! { <p><a href=link.run(date)>{texts.none_next(&words.common.date_day(date))}</a></p> })}
            </Notice>
        }
    });
    let described = error.as_ref().map(FieldMessage::id);
    let days = times
        .days
        .into_iter()
        .map(|day| view! { <DayTimesList day chosen=chosen.clone() with_office=office.is_none() now_with=now_with.clone()/> })
        .collect_view();
    view! {
        <fieldset
            class="free-times"
            id="start"
            tabindex="-1"
            aria-describedby=described
        >
            <legend>
                <h2>{texts.counter_slots_title()}</h2>
                <span class="muted small">{between}</span>
            </legend>
            <ErrorBeside error/>
            {office.map(|office| view! { <p>{office}</p> })}
            {none}
            {days}
            <nav class="turn" aria-label=texts.counter_slots_title()>
                {earlier.map(|date| view! { <a class="chip" href=link.run(date) rel="nofollow">{texts.counter_earlier()}</a> })}
                <a class="chip" href=link.run(later) rel="nofollow">{texts.counter_later()}</a>
            </nav>
        </fieldset>
    }
}

#[component]
fn DayTimesList(day: DayTimes, chosen: String, with_office: bool, now_with: String) -> impl IntoView {
    let words = Words::here();
    let times = day
        .times
        .into_iter()
        .map(|time| {
            let value = time.start.to_rfc3339();
            let checked = value == chosen;
            let clock = words.common.clock(time.start.hour(), time.start.minute());
            let is_another = !now_with.is_empty() && time.worker != now_with;
            let with =
                if is_another { words.staff.move_other_worker(&now_with, &time.worker) } else { time.worker };
            let interpreter = time.interpreter.map(|name| words.staff.move_interpreter(&name));
            view! {
                <label class="time">
                    <input type="radio" name="start" value=value checked=checked/>
                    <span translate="no">{clock}</span>
                    <small class:another=is_another>{with}</small>
                    {with_office.then(|| view! { <small>{time.office}</small> })}
                    {interpreter.map(|name| view! { <small>{name}</small> })}
                </label>
            }
        })
        .collect_view();
    view! {
        <div class="day-group" role="group" aria-label=words.common.date_day(day.date)>
            <h3>{words.common.date_day(day.date)}</h3>
            <div class="times">{times}</div>
        </div>
    }
}
