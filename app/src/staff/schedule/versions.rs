//! What was changed, by whom; and the way back.

use leptos::prelude::*;

use super::{
    fields::{Carried, Desk},
    model::VersionLine,
};
use crate::staff::{
    parts::{PageForm, when},
    words::Words,
};

#[component]
pub fn Versions(desk: Desk, versions: Vec<VersionLine>, may: bool) -> impl IntoView {
    let texts = Words::here().staff;
    let newest = versions.first().map(|line| line.number);
    let lines = versions
        .into_iter()
        .map(|line| {
            let may = may && Some(line.number) != newest;
            view! { <Version desk line may/> }
        })
        .collect_view();
    view! {
        <section aria-labelledby="versions">
            <h2 id="versions">{texts.schedule_versions()}</h2>
            <ol class="schedule-list" reversed>{lines}</ol>
        </section>
    }
}

#[component]
fn Version(desk: Desk, line: VersionLine, may: bool) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let number = line.number;
    let what = match (line.change.as_str(), line.restored) {
        ("read", _) => texts.schedule_did_read().to_owned(),
        ("imported", _) => texts.schedule_did_import().to_owned(),
        ("opening_added", _) => texts.schedule_did_add_hours().to_owned(),
        ("opening_changed", _) => texts.schedule_did_change_hours().to_owned(),
        ("opening_removed", _) => texts.schedule_did_remove_hours().to_owned(),
        ("absence_added", _) => texts.schedule_did_add_absence().to_owned(),
        ("absence_removed", _) => texts.schedule_did_remove_absence().to_owned(),
        ("closure_added", _) => texts.schedule_did_add_closure().to_owned(),
        ("closure_removed", _) => texts.schedule_did_remove_closure().to_owned(),
        ("booking_changed", _) => texts.schedule_did_change_booking().to_owned(),
        ("kind_changed", _) => texts.schedule_did_change_kind().to_owned(),
        ("worker_added", _) => texts.team_did_add_worker().to_owned(),
        ("worker_changed", _) => texts.team_did_change_worker().to_owned(),
        ("worker_ended", _) => texts.team_did_end_worker().to_owned(),
        ("communes_changed", _) => texts.team_did_change_communes().to_owned(),
        ("office_added", _) => texts.team_did_add_office().to_owned(),
        ("office_changed", _) => texts.team_did_change_office().to_owned(),
        ("office_closed", _) => texts.team_did_close_office().to_owned(),
        ("rooms_changed", _) => texts.team_did_change_rooms().to_owned(),
        ("interpreter_added", _) => texts.team_did_add_interpreter().to_owned(),
        ("interpreter_changed", _) => texts.team_did_change_interpreter().to_owned(),
        ("interpreter_ended", _) => texts.team_did_end_interpreter().to_owned(),
        (_, Some(restored)) => texts.schedule_did_restore(&restored.to_string()),
        (_, None) => line.change.clone(),
    };
    let about = [line.about, line.first_day.map(|day| words.common.date(day)).into_iter().collect()].concat();
    view! {
        <li value=number>
            <span class="what">
                <b>{what}</b>
                {(!about.is_empty()).then(|| view! { " · "{about.join(" · ")} })}
                <span class="muted small">
                    {when(words, line.at)}{line.by.map(|name| view! { " · "<bdi>{name}</bdi> })}
                </span>
            </span>
            {may.then(|| view! {
                <PageForm page=desk.page.get_value() forms=desk.forms>
                    <Carried desk what="restore" place=number.to_string()/>
                    <button class="button line quiet" name="do" value="preview"
                        aria-label=texts.schedule_restore_one(&number.to_string())>
                        {texts.schedule_restore()}
                    </button>
                </PageForm>
            })}
        </li>
    }
}
