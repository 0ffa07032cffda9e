//! Around every page of the console: where one can go, and who is signed in.

use leptos::prelude::*;
use leptos_router::{components::A, hooks::use_location};
use locales::Lang;

use super::{session::SessionWatch, words::Words};
use crate::ui::Brand;

#[component]
pub fn DeskFrame(page: fn() -> AnyView) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let home = format!("/{}/staff", words.lang());
    view! {
        <div class="desk">
            <a class="skip" href="#main" on:click=|event| to_heading(&event)>{words.common.common_skip()}</a>
            <header class="rail">
                <Brand href=home.clone() name=words.common.common_brand()/>
                <nav aria-label=texts.desk_rail_label()>
                    <A href=home.clone() exact=true>{texts.desk_agenda()}</A>
                    <A href=format!("{home}/book")>{texts.desk_book()}</A>
                    <A href=format!("{home}/result")>{texts.desk_result()}</A>
                    <A href=format!("{home}/files")>{texts.desk_files()}</A>
                    <A href=format!("{home}/rulebook")>{texts.desk_rulebook()}</A>
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
            <Account home/>
        </div>
    }
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
fn Account(home: String) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let (name, demonstration) = who();
    let location = use_location();
    let here = move |lang: Lang| {
        let rest = location
            .pathname
            .with(|path| path.trim_start_matches('/').split_once('/').map(|(_, rest)| rest.to_owned()));
        [
            "/",
            lang.code(),
            "/",
            rest.as_deref().unwrap_or_default(),
            &location.search.with(|query| match query.is_empty() {
                true => String::new(),
                false => format!("?{}", query.trim_start_matches('?')),
            }),
        ]
        .concat()
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
                        aria-current=(lang == words.common.lang()).then_some("true")
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
            <form method="post" action=format!("{home}/sign-out")>
                <button class="link-button">{texts.desk_sign_out()}</button>
            </form>
            <a class="small" href=["/", words.lang()].concat() rel="external">{texts.desk_public_site()}</a>
        </footer>
    }
}

/// The name of who is signed in, and whether the directory is invented. The
/// browser finds it in the first page and remembers it for the next ones.
fn who() -> (String, bool) {
    #[cfg(not(feature = "ssr"))]
    {
        static WHO: std::sync::OnceLock<(String, bool)> = std::sync::OnceLock::new();
        WHO.get_or_init(|| SharedValue::<(String, bool)>::new(Default::default).into_inner()).clone()
    }
    #[cfg(feature = "ssr")]
    SharedValue::new(|| {
        use crate::context::{Service, SignedIn};

        let name = use_context::<SignedIn>().map(|staff| staff.name).unwrap_or_default();
        (name, use_context::<Service>().is_some_and(|service| service.demonstration))
    })
    .into_inner()
}
