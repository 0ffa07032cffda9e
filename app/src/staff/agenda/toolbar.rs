//! Which days and whose: heading, steps, views and filters. Links and a GET
//! form, so that every part of the agenda has an address.

use leptos::prelude::*;

use super::model::Agenda;
use crate::{
    router::AddressForm,
    routes::StaffPage,
    staff::{
        desk::Viewer,
        parts::{AgendaPart, Arrow, EVERYBODY, Options},
        words::Words,
    },
};

#[component]
pub fn Toolbar(agenda: Agenda, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let heading = match agenda.days.first() {
        Some(monday) if agenda.week => texts.agenda_week_of(&words.common.date(monday.date)),
        _ => words.common.date_long(agenda.date),
    };
    let count = texts.agenda_count(agenda.count());
    let is_today = !agenda.week && agenda.date == agenda.today;
    view! {
        <header class="toolbar">
            <div class="toolbar-title">
                <h1 tabindex="-1">{heading}</h1>
                <p class="muted">
                    {is_today.then(|| view! { <span class="tag marker">{texts.agenda_today()}</span>" " })}
                    {count}
                </p>
            </div>
            <Steps agenda=agenda.clone() part=part.clone()/>
        </header>
        <Filters agenda part/>
    }
}

/// Back, today, forward; day or week.
#[component]
fn Steps(agenda: Agenda, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let (texts, lang) = (words.staff, words.lang());
    let link = |part: AgendaPart| part.link(lang);
    let (before, after) = if agenda.week {
        (texts.agenda_before_week(), texts.agenda_after_week())
    } else {
        (texts.agenda_before_day(), texts.agenda_after_day())
    };
    let view_link = |week: bool, name: &'static str| {
        let current = (agenda.week == week).then_some("true");
        view! { <a class="chip" href=link(part.as_week(week)) aria-current=current>{name}</a> }
    };
    view! {
        <nav class="steps no-print" aria-label=texts.agenda_view_label()>
            <a class="chip step" href=link(part.steps(agenda.date, false)) rel="prev">
                <Arrow/><span class="visually-hidden">{before}</span>
            </a>
            <a class="chip" href=link(part.on(agenda.today))>{texts.agenda_today()}</a>
            <a class="chip step forward" href=link(part.steps(agenda.date, true)) rel="next">
                <Arrow/><span class="visually-hidden">{after}</span>
            </a>
            <span class="switch">{view_link(false, texts.agenda_day())}{view_link(true, texts.agenda_week())}</span>
            {(!Viewer::here().only_looks).then(|| view! { <a class="chip" href=words.at(&StaffPage::Receive)>{texts.receive_title()}</a> })}
            {(!Viewer::here().only_looks).then(|| view! {
                <a class="chip" href=words.at(&StaffPage::Calendars)>{texts.feeds_link()}</a>
            })}
            <button type="button" class="chip needs-script" on:click=|_| print_page()>{texts.desk_print()}</button>
        </nav>
    }
}

fn print_page() {
    #[cfg(feature = "hydrate")]
    // A browser that cannot print has said so itself.
    let _ = window().print();
}

/// Day, office and worker, as a form that makes an address.
#[component]
fn Filters(agenda: Agenda, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let worker = agenda.worker.clone().unwrap_or_else(|| EVERYBODY.to_owned());
    view! {
        <div class="filters no-print" role="search" aria-label=texts.agenda_filter_label()>
            <AddressForm action=words.at(&StaffPage::Agenda)>
                {part.week.then(|| view! { <input type="hidden" name="view" value="week"/> })}
                <div class="field">
                    <label for="date">{texts.agenda_date()}</label>
                    <input type="date" id="date" name="date" value=agenda.date.to_string()/>
                </div>
                <div class="field">
                    <label for="office">{texts.agenda_office()}</label>
                    <select id="office" name="office">
                        <option value="">{texts.agenda_all_offices()}</option>
                        <Options of=agenda.offices chosen=agenda.office.unwrap_or_default()/>
                    </select>
                </div>
                <div class="field">
                    <label for="worker">{texts.agenda_worker()}</label>
                    <select id="worker" name="worker">
                        <option value=EVERYBODY selected=worker == EVERYBODY>{texts.agenda_all_workers()}</option>
                        <Options of=agenda.workers chosen=worker/>
                    </select>
                </div>
                <button class="button line">{texts.agenda_show()}</button>
            </AddressForm>
        </div>
    }
}
