//! What was found, under its heading and its choices.

use leptos::prelude::*;
use locales::StaffTexts;

use super::{
    card::CancelledCards, day::DayGrid, day_list::DayList, model::Agenda, toolbar::Toolbar, week::WeekTable,
};
use crate::{
    api_error::ApiError,
    routes::StaffPage,
    staff::{
        parts::{AgendaPart, Trouble},
        words::Words,
    },
    ui::{Notice, Tone},
};

#[component]
pub fn Board(found: Result<Agenda, ApiError>, part: AgendaPart) -> impl IntoView {
    let agenda = match found {
        Ok(agenda) => agenda,
        Err(error) => {
            return view! { <Trouble error title=Some(Words::here().staff.agenda_title())/> }.into_any();
        }
    };
    let part = AgendaPart { date: Some(agenda.date), ..part };
    let cancelled = agenda.cancelled.clone();
    let body = if agenda.people.is_empty() {
        ().into_any()
    } else if agenda.week {
        view! { <WeekTable agenda=agenda.clone() part=part.clone()/> }.into_any()
    } else {
        view! {
            <DayGrid agenda=agenda.clone() part=part.clone()/>
            <DayList agenda=agenda.clone()/>
        }
        .into_any()
    };
    view! {
        <Waiting page=StaffPage::Messages count=agenda.undelivered text=StaffTexts::messages_waiting/>
        <Waiting page=StaffPage::Interpreters count=agenda.interpreters_wanted text=StaffTexts::interpreters_waiting/>
        <Waiting page=StaffPage::Schedule count=agenda.unfit text=StaffTexts::schedule_unfit/>
        <Toolbar agenda=agenda.clone() part=part.clone()/>
        <Nothing agenda part=part.clone()/>
        {body}
        <CancelledCards cards=cancelled part/>
    }
    .into_any()
}

/// What waits for somebody to act, and where.
#[component]
fn Waiting(page: StaffPage, count: u32, text: fn(StaffTexts, u32) -> String) -> impl IntoView {
    let words = Words::here();
    (count > 0).then(|| {
        let page = words.at(&page);
        view! {
            <div class="no-print">
                <Notice tone=Tone::Note>
                    <p><a href=page>{text(words.staff, count)}</a></p>
                </Notice>
            </div>
        }
    })
}

/// When the office is closed, or nobody comes: why, and when the next one does.
#[component]
fn Nothing(agenda: Agenda, part: AgendaPart) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let closed = agenda
        .days
        .iter()
        .filter(|day| day.closed)
        .map(|day| {
            let why = day.holiday.map_or(texts.agenda_centre_closed(), |holiday| words.holiday(holiday));
            let because = texts.agenda_closed_because(why);
            view! { <p><b>{words.common.date_day(day.date)}</b>" · "{because}</p> }
        })
        .collect::<Vec<_>>();
    let next = agenda.next.map(|date| {
        let link = part.on(date).link(words.lang());
        view! { <p><a href=link>{texts.agenda_next(&words.common.date_day(date))}</a></p> }
    });
    let nothing = agenda.is_empty().then(|| {
        let text = if agenda.week { texts.agenda_nothing_week() } else { texts.agenda_nothing_day() };
        let after = next.is_none().then(|| view! { <p class="muted">{texts.agenda_no_next()}</p> });
        view! { <p>{text}</p>{next}{after} }
    });
    (nothing.is_some() || !closed.is_empty())
        .then(|| view! { <Notice tone=Tone::Calm>{closed}{nothing}</Notice> })
}
