//! Finding people. What is known of them is sent by POST: it stands in no address.

use crate::resource::resource;
use leptos::prelude::*;

use super::{
    model::{AppointmentSummary, FileSummary, Found},
    people,
};
use crate::{
    api_error::ApiError,
    router::Location,
    routes::StaffPage,
    staff::{
        parts::{PeopleSearch, StateTag, Trouble, clock},
        words::Words,
    },
    ui::{Notice, PageTitle, Tone},
};

/// Whoever the box of the frame asks for; the newest files where it asks for nobody.
#[component]
pub fn FilesPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let search = PeopleSearch::here();
    let page = words.at(&StaffPage::CaseFiles);
    let turns = search.clone();
    let asked = search.clone();
    let found = resource(move || turns.turn(), move |_| look(asked.clone(), page.clone()));
    let erased = Location::here().now("said").as_deref() == Some("erased");
    view! {
        <PageTitle text=texts.people_title()/>
        <main id="main" class="files">
            <h1 tabindex="-1">{texts.people_title()}</h1>
            {erased.then(|| view! { <Notice tone=Tone::Ok><p>{texts.file_erased()}</p></Notice> })}
            <Transition>
                {move || {
                    let search = search.clone();
                    Suspend::new(async move {
                        let found = found.await;
                        found_people(found, search.typed())
                    })
                }}
            </Transition>
        </main>
    }
}

/// What the box asks for. Where a session has ended, the page where one signs in keeps
/// what was typed.
async fn look(search: PeopleSearch, page: String) -> Result<Found, ApiError> {
    let typed = search.typed();
    let found = people(typed.clone()).await;
    #[cfg(feature = "hydrate")]
    if !typed.is_empty() && matches!(found, Err(ApiError::SignInNeeded)) {
        search.send_plainly(&page);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = page;
    found
}

fn found_people(found: Result<Found, ApiError>, asked: String) -> AnyView {
    let words = Words::here();
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
        // A new page: the tab forgets what was typed.
        {(!asked.is_empty()).then(|| view! {
            <p><a href=words.at(&StaffPage::CaseFiles) rel="external">{texts.file_search_all()}</a></p>
        })}
    }
    .into_any()
}

#[component]
pub fn FoundAppointment(line: AppointmentSummary) -> impl IntoView {
    let words = Words::here();
    let day = words.common.date_long(line.start.date_naive());
    view! {
        <li>
            <a href=words.at(&StaffPage::Appointment(line.id))>
                <b><bdi>{line.name.unwrap_or_else(|| words.staff.sheet_erased().to_owned())}</bdi></b>
                <span><b>{day}</b>" · "<b>{clock(words, line.start)}</b></span>
                <span class="muted small">{line.office}" · "{words.staff.agenda_with(&line.worker)}</span>
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
