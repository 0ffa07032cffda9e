//! What is in force: hours, absences, closures, and the appointments that do not fit.

use leptos::prelude::*;

use super::{
    Here,
    fields::Carried,
    model::{ExtraLine, UnfitLine},
    rhythm::{from_until, half, hours, rhythm, unfit},
};
use crate::{
    form::FormPost,
    routes::StaffPage,
    staff::{
        parts::{PageForm, when},
        words::Words,
    },
};

/// Asks what would become of the weeks without this.
#[component]
fn Remove(here: Here, what: &'static str, place: usize, label: String) -> impl IntoView {
    let texts = Words::here().staff;
    here.view.with_value(|view| view.may_edit).then(|| {
        view! {
            <PageForm page=here.page() forms=here.forms>
                <Carried desk=here.desk() what place=place.to_string()/>
                <button class="button line quiet" name="do" value="preview" aria-label=label>
                    {texts.schedule_remove()}
                </button>
            </PageForm>
        }
    })
}

/// The hours of somebody, in the order of the week.
#[component]
pub fn Hours(here: Here) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let (openings, stretches, today, may) = here
        .view
        .with_value(|view| (view.openings.clone(), view.stretches.clone(), view.today, view.may_edit));
    let none = (openings.is_empty() && stretches.is_empty())
        .then(|| view! { <p class="muted">{texts.schedule_no_hours()}</p> });
    let stretches = stretches
        .into_iter()
        .map(|one| {
            let title =
                [words.common.weekday_named(one.weekday), " ", &hours(words, one.start, one.end)].concat();
            let label = texts.schedule_remove_one(&title);
            let days = from_until(words, (one.from, one.until), today);
            view! {
                <li>
                    <span class="what">
                        <b>{title}</b>
                        {days.map(|days| view! { <span class="muted small">{days}</span> })}
                    </span>
                    <Remove here what="remove-stretch" place=one.place label/>
                </li>
            }
        })
        .collect_view();
    let page = here.page();
    let lines = openings
        .into_iter()
        .map(|line| {
            let opening = &line.opening;
            let days = match opening.is_once() {
                true => Some(words.common.date_long(opening.from)),
                false => from_until(words, (Some(opening.from), opening.until), today),
            };
            let kinds: Vec<_> = opening.kinds.iter().map(|kind| words.kind(*kind)).collect();
            let title = [
                words.common.weekday_named(opening.weekday),
                " ",
                &hours(words, opening.start, opening.end),
            ]
            .concat();
            let change = FormPost(vec![("opening".to_owned(), line.place.to_string())]).as_query();
            let change = [&page, "&", change.trim_start_matches('?')].concat();
            view! {
                <li>
                    <span class="what">
                        <b>{title.clone()}</b>" · "<bdi>{line.office.clone()}</bdi>
                        <span class="muted small">
                            {rhythm(words, opening)}
                            {days.map(|text| view! { " · "{text} })}
                            {(!kinds.is_empty()).then(|| view! { " · "{kinds.join(", ")} })}
                        </span>
                    </span>
                    {may.then(|| view! {
                        <a class="button line quiet" href=change aria-label=texts.schedule_change_one(&title)>
                            {texts.schedule_change()}
                        </a>
                    })}
                    <Remove here what="remove-opening" place=line.place label=texts.schedule_remove_one(&title)/>
                </li>
            }
        })
        .collect_view();
    view! { {none}<ul class="schedule-list">{lines}{stretches}</ul> }
}

#[component]
pub fn Absences(here: Here) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let absences = here.view.with_value(|view| view.absences.clone());
    let none = absences.is_empty().then(|| view! { <p class="muted">{texts.schedule_no_absence()}</p> });
    let lines = absences
        .into_iter()
        .map(|line| {
            let days = days(words, line.absence.from, line.absence.until);
            let label = texts.schedule_remove_one(&days);
            view! {
                <li>
                    <span class="what">
                        <b>{days}</b>" "<span class="muted small">{half(words, line.absence.half_day)}</span>
                    </span>
                    <Remove here what="remove-absence" place=line.place label/>
                </li>
            }
        })
        .collect_view();
    view! { {none}<ul class="schedule-list">{lines}</ul> }
}

#[component]
pub fn Closures(here: Here) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let closures = here.view.with_value(|view| view.closures.clone());
    let none = closures.is_empty().then(|| view! { <p class="muted">{texts.schedule_no_closure()}</p> });
    let lines = closures
        .into_iter()
        .map(|line| {
            let days = days(words, line.closure.from, line.closure.until);
            let label = texts.schedule_remove_one(&days);
            let office = line.office.unwrap_or_else(|| texts.schedule_all_offices().to_owned());
            view! {
                <li>
                    <span class="what"><b>{days}</b>" · "<bdi>{office}</bdi></span>
                    <Remove here what="remove-closure" place=line.place label/>
                </li>
            }
        })
        .collect_view();
    view! { {none}<ul class="schedule-list">{lines}</ul> }
}

fn days(words: Words, from: chrono::NaiveDate, until: chrono::NaiveDate) -> String {
    if from == until {
        return words.common.date_long(from);
    }
    words.staff.schedule_from_until(&words.common.date(from), &words.common.date(until))
}

/// Appointments that were promised and do not fit the hours: somebody has to act.
#[component]
pub fn UnfitList(lines: Vec<UnfitLine>) -> impl IntoView {
    let texts = Words::here().staff;
    let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    (count > 0).then(|| {
        view! {
            <section class="notice note" aria-labelledby="unfit">
                <h2 id="unfit">{texts.schedule_unfit(count)}</h2>
                <p>{texts.schedule_unfit_hint()}</p>
                <UnfitLines lines/>
            </section>
        }
    })
}

/// Half-days more that would bring people sooner who wait long.
#[component]
pub fn ExtraList(lines: Vec<ExtraLine>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let is_some = !lines.is_empty();
    let lines = lines
        .into_iter()
        .map(|line| {
            let day = words.common.weekday_named(line.weekday);
            let title = [day, " ", half(words, Some(line.half_day))].concat();
            let language = line.language.map(|language| {
                view! { <span class="small">{texts.schedule_extra_language(words.language(language))}</span> }
            });
            let first = texts.schedule_extra_first(&words.common.date_day(line.first), line.times);
            view! {
                <li>
                    <span class="what">
                        <b><bdi>{line.office}</bdi>" · "{title}</b>
                        {language}
                        <span class="small">{texts.schedule_extra_serves(line.serves)}</span>
                        <span class="muted small">{first}</span>
                    </span>
                </li>
            }
        })
        .collect_view();
    is_some.then(|| {
        view! {
            <section aria-labelledby="extra">
                <h2 id="extra">{texts.schedule_extra()}</h2>
                <p class="muted">{texts.schedule_extra_hint()}</p>
                <ul class="schedule-list">{lines}</ul>
            </section>
        }
    })
}

#[component]
pub fn UnfitLines(lines: Vec<UnfitLine>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let lines = lines
        .into_iter()
        .map(|line| {
            let name = line.name.unwrap_or_else(|| texts.sheet_erased().to_owned());
            let sheet = words.at(&StaffPage::Appointment(line.id));
            let label = texts.schedule_move_one(&name);
            view! {
                <li>
                    <span class="what">
                        <a href=sheet.clone()><b><bdi>{name}</bdi></b></a>
                        <span class="small">
                            {when(words, line.start)}" · "<bdi>{line.office}</bdi>" · "<bdi>{line.worker}</bdi>
                        </span>
                        <span class="muted small">{unfit(words, line.why)}</span>
                    </span>
                    <a class="button line quiet" href=[&sheet, "?move="].concat() aria-label=label>{texts.schedule_move()}</a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="schedule-list">{lines}</ul> }
}
