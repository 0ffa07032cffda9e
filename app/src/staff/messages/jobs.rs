//! How what the service does by itself went the last time.

use leptos::prelude::*;

use super::model::JobView;
use crate::staff::{parts::when, words::Words};

#[component]
pub fn Jobs(jobs: Vec<JobView>) -> impl IntoView {
    let texts = Words::here().staff;
    let none = jobs.is_empty().then(|| view! { <p class="muted">{texts.jobs_none()}</p> });
    view! {
        <section aria-labelledby="jobs">
            <h2 id="jobs">{texts.jobs_title()}</h2>
            {none}
            <ul class="jobs">{jobs.into_iter().map(|job| view! { <Job job/> }).collect_view()}</ul>
        </section>
    }
}

#[component]
fn Job(job: JobView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let JobView { name, began_at, is_over, trouble } = job;
    let what = match name.as_str() {
        "messages" => texts.jobs_messages().to_owned(),
        "forgetting" => texts.jobs_forgetting().to_owned(),
        "waiting" => texts.jobs_waiting().to_owned(),
        _ => name,
    };
    let (tone, state) = match (&trouble, is_over) {
        (Some(_), _) => ("tag marker", texts.jobs_failed()),
        (None, true) => ("tag ok", texts.jobs_done()),
        (None, false) => ("tag", texts.jobs_running()),
    };
    view! {
        <li>
            <b>{what}</b>
            <span class=tone>{state}</span>
            <span class="muted small">{when(words, began_at)}</span>
            {trouble.map(|trouble| view! { <code class="small" dir="ltr">{trouble}</code> })}
        </li>
    }
}
