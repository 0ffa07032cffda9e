//! Around every page of the console: where one can go, and who is signed in.

use leptos::prelude::*;
use locales::Lang;
use serde::{Deserialize, Serialize};

use super::{parts::PeopleSearch, session::SessionWatch, words::Words};
use crate::{
    form::FormPost,
    resource::shared,
    router::{Location, Visit},
    routes::Endpoint,
    routes::{Page, StaffPage},
    ui::Brand,
};

#[component]
pub fn DeskFrame(page: fn() -> AnyView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let viewer = Viewer::of_session();
    provide_context(viewer.clone());
    provide_context(PeopleSearch::of_tab());
    view! {
        <div class="desk">
            <a class="skip" href="#main" on:click=|event| to_heading(&event)>{words.common.common_skip()}</a>
            <header class="rail">
                <Brand href=words.at(&StaffPage::Agenda) name=words.common.common_brand()/>
                <FindPeople/>
                <nav aria-label=texts.desk_rail_label()>
                    <Way to=StaffPage::Agenda text=texts.desk_agenda()/>
                    <Way to=StaffPage::Board text=texts.desk_board()/>
                    {(!viewer.only_looks).then(|| view! { <Way to=StaffPage::Counter text=texts.desk_book()/> })}
                    <Way to=StaffPage::ReadResult text=texts.desk_result()/>
                    <Way to=StaffPage::CaseFiles text=texts.desk_files()/>
                    <Way to=StaffPage::Interpreters text=texts.desk_interpreters()/>
                    <Way to=StaffPage::Waiting text=texts.desk_waiting()/>
                    <Way to=StaffPage::Messages text=texts.desk_messages()/>
                    <Way to=StaffPage::Schedule text=texts.desk_schedule()/>
                    <Way to=StaffPage::Team text=texts.desk_team()/>
                    <Way to=StaffPage::Rulebook text=texts.desk_rulebook()/>
                </nav>
            </header>
            <div class="board">
                <div class="notice note" id="trouble" role="alert" hidden>
                    <p>{words.common.errors_trouble()}</p>
                    <a href="" rel="external">{texts.trouble_reload()}</a>
                </div>
                <SessionWatch/>
                {page()}
            </div>
            <Account/>
        </div>
    }
}

/// The one box in which people are looked for. It posts to the page of people: what is
/// known of somebody stands in no address.
#[component]
fn FindPeople() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let location = Location::here();
    let search = PeopleSearch::here();
    let page = words.at(&StaffPage::CaseFiles);
    // It says what the list beside it answers; elsewhere it waits for the next person.
    let is_shown = location.address.with_untracked(|address| {
        address.as_ref().is_some_and(|address| address.page == Page::Staff(StaffPage::CaseFiles))
    });
    let typed = if is_shown { search.typed() } else { String::new() };
    let action = page.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            search.ask(&FormPost::submitted(&event));
            location.go(&page, Visit::New);
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, location, &search, &page, Visit::New);
    };
    view! {
        <search aria-label=texts.people_find()>
            <form class="people-search" method="post" action=action on:submit=submit>
                <div class="field">
                    <label class="visually-hidden" for="known_by">{texts.people_search()}</label>
                    <input
                        id="known_by" name="known_by" type="search" value=typed
                        placeholder=texts.people_search() autocomplete="off"
                    />
                </div>
                <button class="button line">
                    <svg viewBox="0 0 20 20" aria-hidden="true">
                        <path d="M12.5 12.5 18 18M8.5 14a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Z"/>
                    </svg>
                    <span class="visually-hidden">{texts.people_find()}</span>
                </button>
            </form>
        </search>
    }
}

/// A link of the rail; it says whether the page that is shown belongs to it.
#[component]
fn Way(to: StaffPage, text: &'static str) -> impl IntoView {
    let href = Words::here().at(&to);
    let location = Location::here();
    let is_here = move || {
        location.address.with(|address| match address.as_ref().map(|address| &address.page) {
            Some(Page::Staff(StaffPage::CaseFile(_))) => to == StaffPage::CaseFiles,
            Some(Page::Staff(StaffPage::Receive)) => to == StaffPage::Counter,
            Some(Page::Staff(here)) => *here == to,
            _ => false,
        })
    };
    view! { <a href=href aria-current=move || is_here().then_some("page")>{text}</a> }
}

/// To the first heading that is shown: where an appointment stands alone on a phone,
/// the agenda behind it is not.
fn to_heading(event: &leptos::ev::MouseEvent) {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast;

        event.prevent_default();
        let found = document().query_selector_all("h1").ok();
        let headings = (0..found.as_ref().map_or(0, |found| found.length()))
            .filter_map(|place| found.as_ref()?.item(place)?.dyn_into::<web_sys::Element>().ok());
        crate::ui::focus(headings.into_iter().find(|heading| heading.client_height() > 0));
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = event;
}

/// Who is signed in, the languages, and the way out.
#[component]
fn Account() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let Viewer { name, demonstration, .. } = Viewer::here();
    let location = Location::here();
    let here = move |lang: Lang| {
        let page = location.address.with(|address| address.as_ref().map(|here| here.page.at(lang)));
        [page.unwrap_or_else(|| Page::Home.at(lang)), location.query.with(FormPost::as_query)].concat()
    };
    let languages = Lang::ALL
        .iter()
        .map(|lang| {
            let (lang, here) = (*lang, here);
            view! {
                <li>
                    <a
                        href=move || here(lang)
                        lang=lang.code()
                        hreflang=lang.code()
                        rel="external"
                        aria-current=(lang == words.lang()).then_some("true")
                    >
                        {lang.own_name()}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <footer class="account">
            {demonstration.then(|| view! { <p class="demonstration small">{texts.desk_demonstration()}</p> })}
            <ul class="tongues" aria-label=words.common.common_language()>{languages}</ul>
            <p class="small muted">{texts.desk_signed_in_as(&name)}</p>
            <form method="post" action=Endpoint::SignOut.at(words.lang())>
                <button class="link-button">{texts.desk_sign_out()}</button>
            </form>
            <a class="small" href=Page::Home.at(words.lang())>{texts.desk_public_site()}</a>
        </footer>
    }
}

/// Who looks at the console, for every part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Viewer {
    pub name: String,
    /// The directory is invented.
    pub demonstration: bool,
    /// She changes nothing: what only changes something is not offered.
    pub only_looks: bool,
}

impl Viewer {
    /// The browser finds it in the first page and remembers it for the next ones.
    fn of_session() -> Self {
        #[cfg(not(feature = "ssr"))]
        {
            static VIEWER: std::sync::OnceLock<Viewer> = std::sync::OnceLock::new();
            VIEWER.get_or_init(|| shared(Default::default)).clone()
        }
        #[cfg(feature = "ssr")]
        shared(|| {
            use domain::people::Action;

            let demonstration = use_context::<service::Service>()
                .is_some_and(|service| service.directories().is_demonstration());
            match crate::context::viewer() {
                Ok(caller) => Self {
                    name: caller.staff().signed_in().name.clone(),
                    demonstration,
                    only_looks: !caller.staff().may(Action::BookForSomebody),
                },
                Err(_) => Self { demonstration, ..Self::default() },
            }
        })
    }

    /// As the frame of the page has found it.
    #[must_use]
    pub fn here() -> Self {
        use_context().unwrap_or_default()
    }
}
