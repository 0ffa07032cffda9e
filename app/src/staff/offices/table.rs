//! A row an office, a column a day. On a phone, a list for each office.

use domain::{booking::NoneBecause, calendar::Holiday};
use leptos::prelude::*;

use super::model::{BoardCell, BoardRow, BoardSearch, BoardView};
use crate::{
    staff::{
        desk::Viewer,
        parts::{AgendaPart, EVERYBODY},
        words::Words,
    },
    wording::listed,
};

#[component]
pub fn OfficeTable(board: BoardView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let heads = board
        .days
        .iter()
        .map(|day| {
            let today = (day.date == board.today).then_some("date");
            let weekday = words.common.weekday_short(day.date);
            let date = words.common.day_month_short(day.date);
            let holiday = day.holiday.map(|holiday| view! { <small>{words.holiday(holiday)}</small> });
            view! { <th scope="col" aria-current=today>{weekday}" "{date}{holiday}</th> }
        })
        .collect_view();
    let days = board.days.clone();
    let rows = board
        .offices
        .into_iter()
        .map(|mut row| {
            let cells = std::mem::take(&mut row.cells).into_iter().zip(&days).map(|(cell, day)| {
                let link = link(words, &board.search, &row.id, day.date, &cell);
                let date = words.common.date_day(day.date);
                view! { <Cell cell holiday=day.holiday date link/> }
            });
            let cells = cells.collect_view();
            let search = board.search.clone();
            view! { <tr><Head row search/>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="grid-scroll offices" tabindex="0" role="group" aria-label=texts.board_table()>
            <table class="week" aria-label=texts.board_table()>
                <thead><tr><th scope="col">{texts.agenda_office()}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// The office, and when it has a free time next.
#[component]
fn Head(row: BoardRow, search: BoardSearch) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let next = match row.next {
        Some(date) => {
            let day = words.common.day_month_short(date);
            view! { <a href=search.link(words.lang(), date)>{texts.board_next(&day)}</a> }.into_any()
        }
        None => texts.board_no_next().into_any(),
    };
    view! { <th scope="row">{row.name}<small>{next}</small></th> }
}

/// To the counter where something is free, else to who comes there that day.
fn link(
    words: Words,
    search: &BoardSearch,
    office: &str,
    date: chrono::NaiveDate,
    cell: &BoardCell,
) -> Option<String> {
    let lang = words.lang();
    if cell.free > 0 && !Viewer::here().only_looks {
        return Some(search.counter(lang, office, date));
    }
    let part = AgendaPart {
        date: Some(date),
        office: Some(office.to_owned()),
        worker: Some(EVERYBODY.to_owned()),
        ..AgendaPart::default()
    };
    (!cell.workers.is_empty()).then(|| part.link(lang))
}

#[component]
fn Cell(cell: BoardCell, holiday: Option<Holiday>, date: String, link: Option<String>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let class = match cell.free {
        0 if cell.workers.is_empty() => "off",
        0 => "full",
        _ => "free",
    };
    // A phone leaves out the days on which nobody ever comes.
    let is_told = matches!(cell.none, Some(NoneBecause::Closed | NoneBecause::Absent));
    let is_bare = class == "off" && !is_told;
    let said = if cell.free > 0 {
        texts.board_free(&cell.all.to_string(), cell.free)
    } else {
        why(words, cell.none, holiday).to_owned()
    };
    let said = match link {
        Some(link) => {
            view! { <a href=link><span class="visually-hidden">{date.clone()}" : "</span>{said}</a> }
                .into_any()
        }
        None => view! { <span class="muted small">{said}</span> }.into_any(),
    };
    let with = (!cell.workers.is_empty()).then(|| {
        view! { <p class="muted small">{cell.workers.join(" · ")}</p> }
    });
    let spoken = (!cell.languages.is_empty()).then(|| {
        let codes = cell.languages.iter().map(|one| one.code()).collect::<Vec<_>>().join(" ");
        let names: Vec<_> = cell.languages.iter().map(|one| words.language(*one).to_owned()).collect();
        let names = texts.board_interpreters(&listed(words.common.common(), names));
        view! {
            <p class="muted small tongues-there">
                <span class="codes" aria-hidden="true" translate="no" dir="ltr" title=names.clone()>{codes}</span>
                <span class="names">{names}</span>
            </p>
        }
    });
    view! {
        <td class=class class:bare=is_bare>
            <p class="cell-day">{date}</p>
            <p class="count">{said}</p>
            {with}
            {spoken}
        </td>
    }
}

/// Why nothing is free there that day, in a word or two.
fn why(words: Words, none: Option<NoneBecause>, holiday: Option<Holiday>) -> &'static str {
    let texts = words.staff;
    match none {
        Some(NoneBecause::Past) => texts.board_past(),
        Some(NoneBecause::Closed) => holiday.map_or(texts.agenda_closed(), |holiday| words.holiday(holiday)),
        Some(NoneBecause::Absent) => texts.agenda_away(),
        Some(NoneBecause::NoInterpreter | NoneBecause::InterpreterElsewhere) => {
            texts.board_without_interpreter()
        }
        Some(NoneBecause::TooSoon) => texts.board_over(),
        Some(NoneBecause::TooFar) => texts.board_too_far(),
        Some(NoneBecause::NoOpening) => texts.board_too_short(),
        Some(NoneBecause::Full) => texts.board_full(),
        _ => texts.board_nobody(),
    }
}
