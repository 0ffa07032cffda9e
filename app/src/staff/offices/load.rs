//! The board, with names in place of ids.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use domain::{
    booking::{BoardQuery, OfficeDay},
    calendar::instant_of,
    directory::Directory,
    language::Language,
};
use service::Staff;
use store::BoardOffice;

use super::model::{BoardCell, BoardDay, BoardRow, BoardSearch, BoardView};
use crate::{api_error::ApiError, staff::parts::place_of};

/// Monday to Friday.
const DAYS: u16 = 5;

/// The week of all offices that was asked for.
pub async fn board(staff: Staff<'_>, search: BoardSearch) -> Result<BoardView, ApiError> {
    let (directory, today) = (staff.directory(), staff.service().today());
    let monday = monday_of(&search, today);
    // Before what it is the state of: a change in between is noticed the next time.
    let state = state(staff, monday).await?;
    let query = BoardQuery { kind: search.kind, from: monday, days: DAYS, language: search.language };
    let offices = staff.board(&query).await?;
    let languages: BTreeSet<_> = directory.interpreters().flat_map(|one| &one.languages).copied().collect();
    Ok(BoardView {
        today,
        days: monday
            .iter_days()
            .take(usize::from(DAYS))
            .map(|date| BoardDay { date, holiday: directory.holiday_on(date) })
            .collect(),
        languages: Language::ALL.iter().copied().filter(|one| languages.contains(one)).collect(),
        offices: offices.iter().map(|office| row(directory, office)).collect(),
        search,
        state,
    })
}

/// The same week again, if something of it has changed since it was told in this state.
pub async fn since(staff: Staff<'_>, search: BoardSearch, told: &str) -> Result<Option<BoardView>, ApiError> {
    let now_is = state(staff, monday_of(&search, staff.service().today())).await?;
    if now_is == told { Ok(None) } else { board(staff, search).await.map(Some) }
}

fn monday_of(search: &BoardSearch, today: NaiveDate) -> NaiveDate {
    let date = search.date.unwrap_or(today);
    let since_monday = Days::new(u64::from(date.weekday().num_days_from_monday()));
    date.checked_sub_days(since_monday).unwrap_or(date)
}

async fn state(staff: Staff<'_>, monday: NaiveDate) -> Result<String, ApiError> {
    let midnight = |date: NaiveDate| -> DateTime<Utc> {
        instant_of(date.and_time(chrono::NaiveTime::MIN)).unwrap_or_default()
    };
    let after = monday.checked_add_days(Days::new(u64::from(DAYS))).unwrap_or(monday);
    Ok(staff.agenda_state(midnight(monday), midnight(after)).await?)
}

fn row(directory: &Directory, office: &BoardOffice) -> BoardRow {
    let id = &office.days.office;
    BoardRow {
        id: id.to_string(),
        name: place_of(directory, id),
        next: office.next_free,
        cells: office.days.days.iter().map(|day| cell(directory, day)).collect(),
    }
}

fn cell(directory: &Directory, day: &OfficeDay) -> BoardCell {
    let spoken: BTreeSet<_> = day
        .interpreters
        .iter()
        .filter_map(|id| directory.interpreter(id))
        .flat_map(|one| &one.languages)
        .copied()
        .collect();
    let count = |times: usize| u32::try_from(times).unwrap_or(u32::MAX);
    BoardCell {
        free: count(day.free),
        all: count(day.all),
        workers: day
            .workers
            .iter()
            .filter_map(|id| directory.worker(id))
            .map(|worker| worker.name.clone())
            .collect(),
        languages: spoken.into_iter().collect(),
        none: day.none_because,
    }
}
