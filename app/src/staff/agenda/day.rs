//! One day, a column a person, a row a quarter of an hour. On a phone the same
//! columns are lists.
//!
//! The place of each thing is a class (`r1`, `s6`): the page's policy forbids
//! styles in the document.

use domain::calendar::WallTime;
use leptos::prelude::*;

use super::{
    card::{AppointmentCard, clock, span},
    model::{Agenda, MemberDay, Off, Stretch, TeamMember},
};
use crate::{
    staff::{parts::AgendaPart, words::Words},
    wording::listed,
};

/// A grid that begins at a whole hour.
#[derive(Clone, Copy)]
struct Grid {
    first: u16,
    /// What the clock shows, if the day is today.
    now: Option<WallTime>,
}

impl Grid {
    /// The classes of what begins and ends at these times.
    fn place(self, stretch: Stretch) -> String {
        let quarter = |time: WallTime| time.minutes().saturating_sub(self.first * 60) / 15;
        let (start, end) = (quarter(stretch.start), quarter(stretch.end));
        format!("r{} s{}", start + 1, end.saturating_sub(start).max(1))
    }

    /// The line where the day is now.
    fn now_line(self) -> Option<impl IntoView> {
        let now = self.now?;
        let class = format!("now {}", self.place(Stretch { start: now, end: now }));
        Some(view! { <span class=class aria-hidden="true"></span> })
    }
}

#[component]
pub fn DayGrid(agenda: Agenda, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let (first, last) = agenda.span();
    let is_inside = (first * 60..last * 60).contains(&agenda.now.minutes());
    let grid = Grid { first, now: (agenda.date == agenda.today && is_inside).then_some(agenda.now) };
    let hours = (first..last)
        .map(|hour| {
            let time = WallTime::from_minutes(hour * 60);
            let end = WallTime::from_minutes(hour * 60 + 60);
            let place = format!("hour {}", grid.place(Stretch { start: time, end }));
            view! { <span class=place>{clock(words, time)}</span> }
        })
        .collect_view();
    let columns = agenda
        .people
        .into_iter()
        .map(|person| view! { <Column person grid part=part.clone()/> })
        .collect_view();
    view! {
        <div class="grid-scroll" tabindex="0" role="group" aria-label=words.common.date_day(agenda.date)>
            <div class=format!("grid h{}", last - first)>
                <div class="column hours" aria-hidden="true">
                    <div class="head"></div>
                    <div class="lane">{hours}</div>
                </div>
                {columns}
            </div>
        </div>
    }
}

#[component]
fn Column(person: TeamMember, grid: Grid, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let is_worker = person.languages.is_empty();
    let day = person.days.into_iter().next().unwrap_or_default();
    let under = if is_worker {
        day.places.join(" · ")
    } else {
        let languages: Vec<_> =
            person.languages.iter().map(|language| words.language(*language).to_owned()).collect();
        words.staff.interpreting_column(&listed(words.common.common(), languages))
    };
    let open = day
        .hours
        .iter()
        .map(|hours| view! { <span class=format!("open {}", grid.place(*hours)) aria-hidden="true"></span> })
        .collect_view();
    let receives = receives(words, &day);
    let with_place = day.places.len() > 1;
    let times: Vec<_> = day.cards.iter().map(|card| card.time).collect();
    let cards = day
        .cards
        .into_iter()
        .enumerate()
        .map(|(number, card)| {
            let place = [&grid.place(card.time), beside(&times, number)].concat();
            view! {
                <li class=place><AppointmentCard card part=part.clone() with_worker=!is_worker with_place/></li>
            }
        })
        .collect_view();
    view! {
        <section class="column" class:interpreter=!is_worker>
            <header class="head">
                <h2>{person.name}</h2>
                <p class="muted small">{under}</p>
                <p class="muted small">{receives}</p>
            </header>
            <div class="lane">{open}{grid.now_line()}<ul class="cards">{cards}</ul></div>
        </section>
    }
}

/// The class of a card that shares its hour: who did not come, or has left, gives the rest
/// of it to somebody who is received meanwhile.
fn beside(times: &[Stretch], number: usize) -> &'static str {
    let Some(own) = times.get(number) else { return "" };
    let meets = |(other, time): (usize, &Stretch)| {
        (other != number && time.start < own.end && own.start < time.end).then_some(other)
    };
    match times.iter().enumerate().find_map(meets) {
        None => "",
        Some(other) if other < number => " half second",
        Some(_) => " half",
    }
}

/// When somebody receives, or why not.
#[must_use]
pub fn receives(words: Words, day: &MemberDay) -> String {
    let texts = words.staff;
    let hours: Vec<_> = day.hours.iter().map(|hours| span(words, *hours)).collect();
    match (hours.is_empty(), day.off) {
        (false, _) => hours.join(" · "),
        (true, Some(Off::Away)) => texts.agenda_away().to_owned(),
        (true, Some(Off::OfficeClosed)) => texts.agenda_closed().to_owned(),
        (true, None) if !day.elsewhere.is_empty() => texts.agenda_elsewhere(&day.elsewhere.join(" · ")),
        (true, None) => texts.agenda_not_receiving().to_owned(),
    }
}
