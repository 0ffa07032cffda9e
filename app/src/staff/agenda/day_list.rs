//! The day on paper: one line a person, in the order of the clock, with a box to
//! tick and what one needs to call her.

use leptos::prelude::*;

use super::{
    card::{clock, language, place},
    model::{Agenda, Card},
};
use crate::staff::words::Words;

#[component]
pub fn DayList(agenda: Agenda) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    // Interpreters' columns show the same appointments once more.
    let workers = agenda.people.into_iter().filter(|person| person.languages.is_empty());
    let mut cards: Vec<Card> = workers.flat_map(|person| person.days).flat_map(|day| day.cards).collect();
    cards.sort_by(|one, other| {
        (one.time.start, &one.worker, &one.whole_name).cmp(&(
            other.time.start,
            &other.worker,
            &other.whole_name,
        ))
    });
    let heads = [
        texts.list_came(),
        texts.list_time(),
        texts.list_name(),
        texts.list_phone(),
        texts.list_language(),
        texts.list_worker(),
    ];
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let rows = cards.into_iter().map(|card| view! { <Row card/> }).collect_view();
    view! {
        <table class="day-list only-print">
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn Row(card: Card) -> impl IntoView {
    let words = Words::here();
    let speaks = language(words, &card);
    let place = place(&card, true);
    let interpreter = card.interpreter.map(|name| [" · ", &name].concat());
    view! {
        <tr>
            <td class="box"></td>
            <td class="at">{clock(words, card.time.start)}</td>
            <td><b><bdi>{card.whole_name}</bdi></b>" · "{words.kind(card.kind)}</td>
            <td class="phone" dir="ltr">{card.phone}</td>
            <td>{speaks}{interpreter}</td>
            <td>{card.worker}" · "{place}</td>
        </tr>
    }
}
