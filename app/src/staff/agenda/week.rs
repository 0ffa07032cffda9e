//! A week, a row a person, a column a day. On a phone, day after day.

use leptos::prelude::*;

use super::{
    card::AppointmentCard,
    day::receives,
    model::{Agenda, TeamMember},
};
use crate::{
    staff::{parts::AgendaPart, words::Words},
    wording::listed,
};

#[component]
pub fn WeekTable(agenda: Agenda, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let heads = agenda
        .days
        .iter()
        .map(|day| {
            let today = (day.date == agenda.today).then_some("date");
            let link = part.as_week(false).on(day.date).link(words.lang());
            let weekday = words.common.weekday_short(day.date);
            let date = words.common.day_month_short(day.date);
            let closed = day
                .closed
                .then(|| day.holiday.map_or(texts.agenda_closed(), |holiday| words.holiday(holiday)));
            let closed = closed.map(|why| view! { <small>{why}</small> });
            view! {
                <th scope="col" aria-current=today>
                    <a href=link><span>{weekday}</span>" "<span>{date}</span></a>
                    {closed}
                </th>
            }
        })
        .collect_view();
    let dates: Vec<_> = agenda.days.iter().map(|day| words.common.date_day(day.date)).collect();
    let rows = agenda
        .people
        .into_iter()
        .map(|person| view! { <Row person dates=dates.clone() part=part.clone()/> })
        .collect_view();
    view! {
        <div class="grid-scroll" tabindex="0" role="group" aria-label=texts.agenda_week_table()>
            <table class="week">
                <caption class="visually-hidden">{texts.agenda_week_table()}</caption>
                <thead><tr><th scope="col">{texts.agenda_name_column()}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(person: TeamMember, dates: Vec<String>, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let is_worker = person.languages.is_empty();
    let languages: Vec<_> =
        person.languages.iter().map(|language| words.language(*language).to_owned()).collect();
    let under = (!is_worker).then(|| {
        view! { <small>{words.staff.interpreting_column(&listed(words.common.common(), languages))}</small> }
    });
    let cells = person
        .days
        .into_iter()
        .zip(dates)
        .map(|(day, date)| {
            let receives = if is_worker { receives(words, &day) } else { String::new() };
            let with_place = day.places.len() > 1;
            let is_off = day.hours.is_empty();
            let places = if is_worker { day.places.join(" · ") } else { String::new() };
            let cards = day
                .cards
                .into_iter()
                .map(|card| view! { <li><AppointmentCard card part=part.clone() with_worker=!is_worker with_place/></li> })
                .collect::<Vec<_>>();
            let is_bare = is_off && cards.is_empty();
            view! {
                <td class:off=is_off class:bare=is_bare>
                    <p class="cell-day">{date}</p>
                    {(!receives.is_empty()).then(|| view! { <p class="muted small">{receives}</p> })}
                    {(!places.is_empty()).then(|| view! { <p class="muted small">{places}</p> })}
                    <ul class="cards">{cards}</ul>
                </td>
            }
        })
        .collect_view();
    view! {
        <tr class:interpreter=!is_worker>
            <th scope="row">{person.name}{under}</th>
            {cells}
        </tr>
    }
}
