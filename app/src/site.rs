//! The map of the site: every page, and the language in front of each.
//!
//! The routes are flat: nested ones weigh more than everything they would save.

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    Lazy, ParamSegment, SsrMode, StaticSegment,
    components::{FlatRoutes, Route, Router},
    hooks::{use_location, use_params_map},
};
use locales::{Lang, Texts};

use crate::{
    public::{Frame, about::AboutPage, home::HomePage, late::Late, screening::ScreeningPage},
    staff::Console,
    ui::{NotFound, focus_heading, provide_page_errors},
};

const LANG: ParamSegment = ParamSegment("lang");
const MY: (ParamSegment, StaticSegment<&str>, ParamSegment) =
    (LANG, StaticSegment("my"), ParamSegment("token"));
const STAFF: (ParamSegment, StaticSegment<&str>) = (LANG, StaticSegment("staff"));

/// The application, on the server and in the browser.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_page_errors();
    view! {
        <Router>
            <Arrival/>
            <FlatRoutes fallback=NotFound>
                <Route path=LANG view={|| public_page(|| HomePage().into_any())} ssr=SsrMode::Async/>
                <Route
                    path=(LANG, StaticSegment("screening"))
                    view={|| public_page(|| ScreeningPage().into_any())}
                    ssr=SsrMode::Async
                />
                <Route path=(LANG, StaticSegment("about")) view={|| public_page(|| AboutPage().into_any())} ssr=SsrMode::Async/>
                <Route path=(LANG, StaticSegment("appointment")) view={Lazy::<Late>::new()} ssr=SsrMode::Async/>
                <Route path=MY view={Lazy::<Late>::new()} ssr=SsrMode::Async/>
                <Route path=(MY, StaticSegment("move")) view={Lazy::<Late>::new()} ssr=SsrMode::Async/>
                <Route path=(MY, StaticSegment("cancel")) view={Lazy::<Late>::new()} ssr=SsrMode::Async/>
                <Route path=STAFF view={Lazy::<Console>::new()} ssr=SsrMode::Async/>
                <Route path=(STAFF, StaticSegment("sign-in")) view={Lazy::<Console>::new()} ssr=SsrMode::Async/>
                <Route path=(STAFF, StaticSegment("book")) view={Lazy::<Console>::new()} ssr=SsrMode::Async/>
                <Route
                    path=(STAFF, StaticSegment("appointments"), ParamSegment("id"))
                    view={Lazy::<Console>::new()}
                    ssr=SsrMode::Async
                />
                <Route path=(STAFF, StaticSegment("result")) view={Lazy::<Console>::new()} ssr=SsrMode::Async/>
                <Route path=(STAFF, StaticSegment("files")) view={Lazy::<Console>::new()} ssr=SsrMode::Async/>
                <Route
                    path=(STAFF, StaticSegment("files"), ParamSegment("id"))
                    view={Lazy::<Console>::new()}
                    ssr=SsrMode::Async
                />
                <Route path=(STAFF, StaticSegment("rulebook")) view={Lazy::<Console>::new()} ssr=SsrMode::Async/>
            </FlatRoutes>
        </Router>
    }
}

/// Takes the reader to the heading of a page that she came to without a reload.
#[component]
fn Arrival() -> impl IntoView {
    let pathname = use_location().pathname;
    Effect::new(move |before: Option<String>| {
        let path = pathname.get();
        if before.is_some_and(|before| before != path) {
            focus_heading();
        }
        path
    });
}

/// A page for everyone in its frame, in the language of the address.
pub(crate) fn public_page(page: fn() -> AnyView) -> AnyView {
    in_language(move || view! { <Frame page/> }.into_any())
}

/// Provides the texts of the language in the address; an unknown one is a page
/// that does not exist.
pub(crate) fn in_language(page: impl FnOnce() -> AnyView) -> AnyView {
    let lang =
        use_params_map().with_untracked(|params| params.get("lang").and_then(|code| Lang::from_code(&code)));
    match lang {
        Some(lang) => {
            provide_context(Texts::of(lang));
            page()
        }
        None => view! { <NotFound/> }.into_any(),
    }
}
