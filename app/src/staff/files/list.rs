//! Finding people. What is known of them is sent by POST: it stands in no address.

use crate::resource::resource;
use leptos::prelude::*;

use super::{
    look,
    model::{AppointmentSummary, FileSummary, Found},
    people,
};
use crate::{
    api_error::ApiError,
    router::Location,
    routes::StaffPage,
    staff::{
        parts::{Forms, PageForm, StateTag, Trouble, clock},
        words::Words,
    },
    ui::{Notice, PageTitle, TextField, Tone},
};

#[component]
pub fn FilesPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let forms = Forms::answered_by(look);
    // What a search has found is there already; without one, the newest files.
    let found = resource(
        move || forms.turn(),
        move |_| async move {
            match forms.answer() {
                Some(answer) => answer,
                None => people(String::new()).await,
            }
        },
    );
    let erased = Location::here().now("said").as_deref() == Some("erased");
    view! {
        <PageTitle text=texts.people_title()/>
        <main id="main" class="files">
            <h1 tabindex="-1">{texts.people_title()}</h1>
            {erased.then(|| view! { <Notice tone=Tone::Ok><p>{texts.file_erased()}</p></Notice> })}
            <Search forms/>
            <Transition>
                {move || Suspend::new(async move {
                    let found = found.await;
                    found_people(found, forms)
                })}
            </Transition>
        </main>
    }
}

#[component]
fn Search(forms: Forms<Found>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let typed = forms.sent().text("known_by").to_owned();
    view! {
        <search>
            <PageForm page=words.at(&StaffPage::CaseFiles) forms class="file-search">
                <TextField name="known_by" label=texts.people_search() value=typed errors=Vec::new()/>
                <button class="button line">{texts.people_search_button()}</button>
            </PageForm>
        </search>
    }
}

fn found_people(found: Result<Found, ApiError>, forms: Forms<Found>) -> AnyView {
    let words = Words::here();
    let asked = forms.sent().text("known_by").to_owned();
    let texts = words.staff;
    let found = match found {
        Err(error) => return view! { <Trouble error/> }.into_any(),
        Ok(found) => found,
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let (appointments, files) = (count(found.appointments.len()), count(found.files.len()));
    let said = match (appointments + files, asked.is_empty()) {
        (0, true) => texts.file_none().to_owned(),
        (0, false) => texts.people_none_found().to_owned(),
        _ if found.more => texts.people_more().to_owned(),
        (_, true) => texts.file_count(files),
        (_, false) => [&texts.appointment_count(appointments), " · ", &texts.file_count(files)].concat(),
    };
    let all = move |event: leptos::ev::MouseEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            forms.clear();
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, forms);
    };
    view! {
        <p class="muted" role="status">{said}</p>
        {(appointments > 0).then(|| view! {
            <section aria-labelledby="found-appointments">
                <h2 id="found-appointments">{texts.people_appointments()}</h2>
                <ul class="file-list">
                    {found.appointments.into_iter().map(|line| view! { <FoundAppointment line/> }).collect_view()}
                </ul>
            </section>
        })}
        {(files > 0).then(|| view! {
            <section aria-labelledby="found-files">
                <h2 id="found-files">{texts.people_files()}</h2>
                <ul class="file-list">
                    {found.files.into_iter().map(|line| view! { <FileLine line/> }).collect_view()}
                </ul>
            </section>
        })}
        {(!asked.is_empty()).then(|| view! {
            <p>
                <a href=words.at(&StaffPage::CaseFiles) rel="external" on:click=all>
                    {texts.file_search_all()}
                </a>
            </p>
        })}
    }
    .into_any()
}

#[component]
fn FoundAppointment(line: AppointmentSummary) -> impl IntoView {
    let words = Words::here();
    let day = words.common.date_long(line.start.date_naive());
    view! {
        <li>
            <a href=words.at(&StaffPage::Appointment(line.id))>
                <b><bdi>{line.name.unwrap_or_else(|| words.staff.sheet_erased().to_owned())}</bdi></b>
                <span class="muted small">{day}" · "{clock(words, line.start)}" · "{line.office}</span>
                <span class="tags">
                    <StateTag state=line.state/>
                    <span class="ref small" translate="no" dir="ltr">{line.reference}</span>
                </span>
            </a>
        </li>
    }
}

#[component]
fn FileLine(line: FileSummary) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let opened = texts.file_opened_on(&words.common.date(line.opened_at.date_naive()));
    view! {
        <li>
            <a href=words.at(&StaffPage::CaseFile(line.id))>
                <b><bdi>{line.name}</bdi></b>
                <span class="muted small">
                    {line.birth_year.map(|year| [&texts.file_born(&year.to_string()), " · "].concat())}
                    {opened}
                </span>
            </a>
        </li>
    }
}
