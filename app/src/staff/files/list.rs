//! The list of files. A name is searched by POST: it stands in no address.

use leptos::prelude::*;

use super::{
    case_files,
    model::{Found, Line},
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    staff::{trouble::Trouble, words::Words},
    ui::{PageTitle, TextField},
};

#[component]
pub fn FilesPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let form = RwSignal::new(FormPost::posted());
    let asked = Memo::new(move |_| form.with(|form| form.text("name").to_owned()));
    let found = Resource::new(move || asked.get(), case_files);
    view! {
        <PageTitle text=texts.file_list_title()/>
        <main id="main" class="files">
            <h1 tabindex="-1">{texts.file_list_title()}</h1>
            <Search form/>
            <Transition>
                {move || Suspend::new(async move {
                    let found = found.await;
                    show(found, asked.get_untracked(), form)
                })}
            </Transition>
        </main>
    }
}

#[component]
fn Search(form: RwSignal<FormPost>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let typed = form.with_untracked(|form| form.text("name").to_owned());
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            form.set(FormPost::submitted(&event));
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = event;
    };
    view! {
        <search>
            <form
                method="post"
                action=["/", words.lang(), "/staff/files"].concat()
                class="file-search"
                on:submit=submit
            >
                <TextField name="name" label=texts.file_search() value=typed errors=Vec::new()/>
                <button class="button line">{texts.file_search_button()}</button>
            </form>
        </search>
    }
}

fn show(found: Result<Found, ApiError>, asked: String, form: RwSignal<FormPost>) -> AnyView {
    let words = Words::here();
    let texts = words.staff;
    let found = match found {
        Err(error) => return view! { <Trouble error/> }.into_any(),
        Ok(found) => found,
    };
    let said = match (found.files.is_empty(), asked.is_empty()) {
        (true, true) => texts.file_none().to_owned(),
        (true, false) => texts.file_none_found().to_owned(),
        (false, _) if found.more => texts.file_more().to_owned(),
        (false, _) => texts.file_count(u32::try_from(found.files.len()).unwrap_or(u32::MAX)),
    };
    let lines = found.files.into_iter().map(|line| view! { <FileLine line/> }).collect_view();
    let all = move |event: leptos::ev::MouseEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            form.set(FormPost::default());
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, form);
    };
    view! {
        <p class="muted" role="status">{said}</p>
        <ul class="file-list">{lines}</ul>
        {(!asked.is_empty()).then(|| view! {
            <p>
                <a href=["/", words.lang(), "/staff/files"].concat() rel="external" on:click=all>
                    {texts.file_search_all()}
                </a>
            </p>
        })}
    }
    .into_any()
}

#[component]
fn FileLine(line: Line) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let opened = texts.file_opened_on(&words.common.date(line.opened_at.date_naive()));
    view! {
        <li>
            <a href=["/", words.lang(), "/staff/files/", &line.id].concat()>
                <b><bdi>{line.name}</bdi></b>
                <span class="muted small">
                    {line.birth_year.map(|year| [&texts.file_born(&year.to_string()), " · "].concat())}
                    {opened}
                </span>
            </a>
        </li>
    }
}
