//! What became of a form: what its change would do, or why it cannot be made.

use leptos::prelude::*;

use super::{
    fields::Desk,
    lists::UnfitLines,
    model::{HoursLine, PreviewView, ScheduleAnswer, TeamLine},
    rhythm::{contradiction, hours},
};
use crate::{
    staff::{
        parts::{AnswerNotice, PageForm},
        words::Words,
    },
    ui::Tone,
};

#[component]
pub fn Answered(desk: Desk) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let note = |text: &str| view! { <AnswerNotice tone=Tone::Note text=text.to_owned()/> }.into_any();
    match desk.forms.answer() {
        Some(Ok(ScheduleAnswer::Preview(preview))) => view! { <Preview desk preview=*preview/> }.into_any(),
        Some(Ok(ScheduleAnswer::Saved)) => {
            view! { <AnswerNotice tone=Tone::Ok text=texts.schedule_saved().to_owned()/> }.into_any()
        }
        Some(Ok(ScheduleAnswer::ChangedMeanwhile)) => note(texts.schedule_changed_meanwhile()),
        Some(Ok(ScheduleAnswer::ChangesNothing)) => note(texts.schedule_changes_nothing()),
        Some(Ok(ScheduleAnswer::NothingThere)) => note(texts.schedule_nothing_there()),
        Some(Ok(ScheduleAnswer::Contradicts(all))) => {
            let lines: Vec<_> = all.into_iter().map(|one| contradiction(words, one)).collect();
            note(&lines.join(" "))
        }
        // What is wrong stands in the form.
        Some(Ok(ScheduleAnswer::Wrong(_)) | Err(_)) | None => ().into_any(),
    }
}

/// The weeks that come, and who would have to be told; then the change itself.
#[component]
fn Preview(desk: Desk, preview: PreviewView) -> impl IntoView {
    let texts = Words::here().staff;
    let PreviewView { team, lost, gained, falls_out } = preview;
    let same = team.is_empty() && lost.is_empty() && gained.is_empty();
    let count = u32::try_from(falls_out.len()).unwrap_or(u32::MAX);
    let carried = desk
        .forms
        .sent()
        .0
        .into_iter()
        .filter(|(name, _)| name != "do")
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view();
    view! {
        <section class="answered card preview" tabindex="-1" aria-labelledby="preview" autofocus>
            <h2 id="preview">{texts.schedule_preview_title()}</h2>
            {same.then(|| view! { <p>{texts.schedule_preview_same()}</p> })}
            <TeamList lines=team/>
            <HoursList title=texts.schedule_gained() lines=gained/>
            <HoursList title=texts.schedule_lost() lines=lost/>
            {if count == 0 {
                view! { <p>{texts.schedule_nobody_falls_out()}</p> }.into_any()
            } else {
                view! {
                    <h3>{texts.schedule_falls_out(count)}</h3>
                    <p>{texts.schedule_falls_out_hint()}</p>
                    <UnfitLines lines=falls_out/>
                }
                .into_any()
            }}
            <PageForm page=desk.page.get_value() forms=desk.forms class="actions">
                {carried}
                <button class="button" name="do" value="save">{texts.schedule_save()}</button>
                <a class="button line" href=desk.page.get_value() rel="external">{texts.schedule_leave()}</a>
            </PageForm>
        </section>
    }
}

#[component]
fn HoursList(title: &'static str, lines: Vec<HoursLine>) -> impl IntoView {
    let words = Words::here();
    let lines = lines
        .into_iter()
        .map(|line| {
            let weekday = line.dates.first().map(|date| words.common.weekday(*date)).unwrap_or_default();
            let dates: Vec<_> = line.dates.iter().map(|date| words.common.day_month_short(*date)).collect();
            view! {
                <li>
                    <bdi>{line.who}</bdi>" · "<b>{weekday}" "{hours(words, line.start, line.end)}</b>
                    {line.office.map(|office| view! { " · "<bdi>{office}</bdi> })}
                    <span class="muted small">{dates.join(", ")}</span>
                </li>
            }
        })
        .collect_view();
    (!lines.is_empty()).then(|| view! { <h3>{title}</h3><ul class="hours-changed">{lines}</ul> })
}

/// Who comes and leaves, and who receives whom.
#[component]
fn TeamList(lines: Vec<TeamLine>) -> impl IntoView {
    let words = Words::here();
    let lines = lines.into_iter().map(|line| view! { <li>{team_line(words, line)}</li> }).collect_view();
    (!lines.is_empty()).then(|| view! { <ul class="hours-changed">{lines}</ul> })
}

fn team_line(words: Words, line: TeamLine) -> String {
    let texts = words.staff;
    let date = |date| words.common.date(date);
    let all = |names: Vec<String>| names.join(", ");
    match line {
        TeamLine::New(name) => texts.team_is_new(&name),
        TeamLine::Gone(name) => texts.team_is_gone(&name),
        TeamLine::Ends(name, last) => texts.team_ends(&date(last), &name),
        TeamLine::Stays(name) => texts.team_stays(&name),
        TeamLine::Otherwise(name) => texts.team_is_otherwise(&name),
        TeamLine::Rooms(office, rooms) if rooms.is_empty() => texts.team_has_no_rooms(&office),
        TeamLine::Rooms(office, rooms) => texts.team_has_rooms(&office, &all(rooms)),
        TeamLine::Responsible(worker, from, communes) => {
            texts.team_is_responsible(&all(communes), &date(from), &worker)
        }
        TeamLine::Received(office, communes) => texts.team_are_received(&all(communes), &office),
    }
}
