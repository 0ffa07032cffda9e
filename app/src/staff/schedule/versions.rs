//! What was changed, by whom; and the way back.

use leptos::prelude::*;

use super::{Here, forms::Carried, model::VersionLine};
use crate::staff::{
    parts::{PageForm, when},
    words::Words,
};

#[component]
pub fn Versions(here: Here) -> impl IntoView {
    let texts = Words::here().staff;
    let (versions, may) = here.view.with_value(|view| (view.versions.clone(), view.may_edit_centre));
    let newest = versions.first().map(|line| line.number);
    let lines = versions
        .into_iter()
        .map(|line| {
            let may = may && Some(line.number) != newest;
            view! { <Version here line may/> }
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
fn Version(here: Here, line: VersionLine, may: bool) -> impl IntoView {
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
                <PageForm page=here.page() forms=here.forms>
                    <Carried here what="restore" place=number.to_string()/>
                    <button class="button line quiet" name="do" value="preview"
                        aria-label=texts.schedule_restore_one(&number.to_string())>
                        {texts.schedule_restore()}
                    </button>
                </PageForm>
            })}
        </li>
    }
}
