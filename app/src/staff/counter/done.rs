//! What to tell the person: when, where, and the reference to write down.

use leptos::prelude::*;

use super::model::BookedTicket;
use crate::{
    routes::StaffPage,
    staff::{parts::clock, words::Words},
};

#[component]
pub fn Done(ticket: BookedTicket) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let day = words.common.date_long(ticket.start.date_naive());
    let sheet = words.at(&StaffPage::Appointment(ticket.id.clone()));
    let wait = [&words.at(&StaffPage::Waiting), "?for=", &ticket.id].concat();
    view! {
        <h1 tabindex="-1">{texts.counter_booked_title()}</h1>
        <section class="ticket">
            <p class="muted">{texts.counter_booked_read()}</p>
            <p class="when">{day}<br/>{clock(words, ticket.start)}</p>
            <p>{ticket.office}<br/><span class="muted">{ticket.address}</span></p>
            {ticket.room.map(|room| view! { <p class="muted">{room}</p> })}
            <p class="muted">{texts.agenda_with(&ticket.worker)}</p>
            {ticket.interpreter.map(|name| view! { <p class="muted">{texts.move_interpreter(&name)}</p> })}
            <p>{texts.counter_booked_reference()}<br/><b class="ref" translate="no">{ticket.reference}</b></p>
        </section>
        <section class="actions no-print">
            <a class="button" href=ticket.page target="_blank" rel="external noopener">{texts.counter_ticket()}</a>
            <p class="muted small">{texts.counter_ticket_hint()}</p>
            <a class="button line" href=wait>{texts.desk_waiting()}</a>
            <a class="button line" href=sheet>{texts.counter_see()}</a>
            <a class="button line" href=words.at(&StaffPage::Counter) rel="external">{texts.counter_again()}</a>
        </section>
    }
}
