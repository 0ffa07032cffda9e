//! An appointment in the agenda: a link to its sheet.

use domain::booking::State;
use domain::calendar::WallTime;
use leptos::prelude::*;

use super::model::{Card, Interpreting, Stretch};
use crate::{
    router::Location,
    staff::{
        parts::{AgendaPart, StateTag, card_id},
        words::Words,
    },
};

/// "9:00" as the page's language writes it.
#[must_use]
pub fn clock(words: Words, time: WallTime) -> String {
    words.common.clock(u32::from(time.minutes() / 60), u32::from(time.minutes() % 60))
}

/// "9:00 – 10:30"
#[must_use]
pub fn span(words: Words, stretch: Stretch) -> String {
    words.staff.agenda_at(&clock(words, stretch.start), &clock(words, stretch.end))
}

/// "arabe, interprète réservé"
#[must_use]
pub fn language(words: Words, card: &Card) -> String {
    let language = words.language_or(card.language, card.other_language.as_deref());
    let texts = words.staff;
    let interpreting = match card.interpreting {
        Interpreting::NotAsked => return language,
        Interpreting::Reserved => texts.interpreting_reserved(),
        Interpreting::Asked => texts.interpreting_asked(),
        Interpreting::Confirmed => texts.interpreting_confirmed(),
        Interpreting::Declined => texts.interpreting_declined(),
        Interpreting::Missing => texts.interpreting_missing(),
    };
    [language.as_str(), " · ", interpreting].concat()
}

/// "La Louvière · Salle 1": the office where it is asked for, and the room where there
/// is one.
#[must_use]
pub fn place(card: &Card, with_office: bool) -> Option<String> {
    match (with_office.then_some(&card.office), &card.room) {
        (Some(office), Some(room)) => Some([office, " · ", room].concat()),
        (office, room) => office.or(room.as_ref()).cloned(),
    }
}

const fn state_class(state: State) -> &'static str {
    match state {
        State::Booked => "booked",
        State::Arrived => "arrived",
        State::Done => "done",
        State::NoShow => "no-show",
        State::Cancelled => "cancelled",
    }
}

#[component]
pub fn AppointmentCard(
    card: Card,
    part: AgendaPart,
    /// The column is not the worker's: say with whom, and where.
    #[prop(optional)]
    with_worker: bool,
    /// The column is about several places: say where.
    #[prop(optional)]
    with_place: bool,
) -> impl IntoView {
    let words = Words::here();
    let first = card.kind == domain::directory::AppointmentKind::FirstReception;
    let class = ["appt ", if first { "first " } else { "" }, state_class(card.state)].concat();
    let missing = matches!(card.interpreting, Interpreting::Missing | Interpreting::Declined);
    let arrived = card.arrived.map(|time| clock(words, time));
    let said_state = (card.state != State::Booked).then(|| view! { <StateTag state=card.state arrived/> });
    let with = with_worker.then(|| words.staff.agenda_with(&card.worker));
    let place = place(&card, with_worker || with_place);
    // An interpreter's column shows the same appointment once more.
    let own_id = (!with_worker).then(|| card_id(&card.id));
    let (query, id) = (Location::here().query, card.id.clone());
    let is_open = move || query.with(|query| query.first("open") == Some(&id)).then_some("true");
    view! {
        <a
            class=class
            id=own_id
            href=part.link_open(words.lang(), &card.id)
            aria-current=is_open
            data-noscroll=""
        >
            <span class="appt-top">{span(words, card.time)}{said_state}</span>
            <b><bdi>{card.name.clone()}</bdi></b>
            <span class="appt-lines">
                <span class="appt-line">
                    {words.kind(card.kind)} " · " <span class:missing=missing>{language(words, &card)}</span>
                </span>
                {with.map(|with| view! { <span class="appt-line">{with}</span> })}
                {place.map(|place| view! { <span class="appt-line muted">{place}</span> })}
            </span>
        </a>
    }
}

/// What was cancelled stays in sight, out of the way of what stands.
#[component]
pub fn CancelledCards(cards: Vec<Card>, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let count = u32::try_from(cards.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| {
        let cards = cards
            .into_iter()
            .map(|card| {
                let day = words.common.day_month_short(card.date);
                view! { <li><span class="muted small">{day}</span><AppointmentCard card part=part.clone() with_worker=true/></li> }
            })
            .collect_view();
        view! {
            <details class="cancelled no-print">
                <summary>{words.staff.agenda_cancelled(count)}</summary>
                <ul>{cards}</ul>
            </details>
        }
    })
}
