//! Around every public page: brand, language, demonstration notice, foot.

use leptos::prelude::*;
use locales::{Lang, Texts};

use crate::{
    public::given,
    router::Location,
    routes::{InfoPage, Page, StaffPage},
    setting::Setting,
    ui::{Brand, focus_instead},
};

#[component]
pub fn Frame(page: fn() -> AnyView) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let home = Page::Home.at(texts.lang());
    view! {
        <div class="page">
            <a class="skip" href="#main" on:click=|event| focus_instead(&event, "h1")>{texts.common_skip()}</a>
            <header class="bar">
                <Brand href=home.clone() name=texts.common_brand()/>
                <LanguageMenu/>
            </header>
            <Trouble/>
            {page()}
            <Foot/>
        </div>
    }
}

/// Shown by the page's script when the application has stopped: forms and links
/// go on working.
#[component]
fn Trouble() -> impl IntoView {
    let texts = expect_context::<Texts>();
    view! {
        <div class="notice note" id="trouble" role="alert" hidden>
            <p>{texts.errors_trouble()}</p>
            <a href="">{texts.errors_reload()}</a>
        </div>
    }
}

/// The same page in another language: a link, so that it works everywhere.
#[component]
pub fn LanguageMenu() -> impl IntoView {
    let texts = expect_context::<Texts>();
    let location = Location::here();
    // Each page has a frame of its own.
    let here = move |lang: Lang| {
        location.address.with_untracked(|address| {
            address.as_ref().map_or(Page::Home.at(lang), |here| given::link(&here.page, lang))
        })
    };
    view! {
        <details class="languages">
            <summary class="chip">
                <svg viewBox="0 0 20 20" aria-hidden="true" class="icon">
                    <circle cx="10" cy="10" r="8"/><path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16"/>
                </svg>
                <span class="visually-hidden">{texts.common_language()}</span>
                <span>{texts.lang().own_name()}</span>
            </summary>
            <ul>
                {Lang::ALL
                    .iter()
                    .map(|lang| {
                        let lang = *lang;
                        view! {
                            <li>
                                <a
                                    href=here(lang)
                                    hreflang=lang.code()
                                    lang=lang.code()
                                    dir=lang.dir()
                                    rel="external"
                                    aria-current=(lang == texts.lang()).then_some("true")
                                >
                                    {lang.own_name()}
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </details>
    }
}

#[component]
pub fn Foot() -> impl IntoView {
    let texts = expect_context::<Texts>();
    let demonstration = Setting::current().demonstration;
    view! {
        <footer class="foot small muted">
            {demonstration.then(|| view! { <p class="demonstration">{texts.common_demonstration()}</p> })}
            <nav aria-label=texts.common_foot_label()>
                <a href=InfoPage::About.at(texts.lang())>{texts.common_about()}</a>
                <a href=StaffPage::Agenda.at(texts.lang())>{texts.common_staff()}</a>
            </nav>
        </footer>
    }
}
