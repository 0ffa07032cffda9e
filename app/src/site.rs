//! The map of the site: every page, and the language in front of each.

use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    ParamSegment, SsrMode, StaticSegment,
    components::{Outlet, ParentRoute, Route, Router, Routes},
    hooks::use_params_map,
};
use locales::{Lang, Texts};

use crate::{
    public::{self, booking::BookingPage, home::HomePage, about::AboutPage, mine::{CancelPage, MinePage, MovePage}, screening::ScreeningPage},
    staff,
    ui::NotFound,
};

/// The application, on the server and in the browser.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Router>
            <Routes fallback=|| view! { <NotFound/> }>
                <ParentRoute path=ParamSegment("lang") view=Language ssr=SsrMode::Async>
                    <ParentRoute path=StaticSegment("") view=public::Frame>
                        <Route path=StaticSegment("") view=HomePage/>
                        <Route path=StaticSegment("screening") view=ScreeningPage/>
                        <Route path=StaticSegment("appointment") view=BookingPage/>
                        <Route path=(StaticSegment("my"), ParamSegment("token")) view=MinePage/>
                        <Route path=(StaticSegment("my"), ParamSegment("token"), StaticSegment("move")) view=MovePage/>
                        <Route path=(StaticSegment("my"), ParamSegment("token"), StaticSegment("cancel")) view=CancelPage/>
                        <Route path=StaticSegment("about") view=AboutPage/>
                    </ParentRoute>
                    <staff::StaffRoutes/>
                </ParentRoute>
            </Routes>
        </Router>
    }
}

/// Provides the texts of the language in the address; an unknown one is a page
/// that does not exist.
#[component]
fn Language() -> impl IntoView {
    let lang = use_params_map().with_untracked(|params| params.get("lang").and_then(|code| Lang::from_code(&code)));
    match lang {
        Some(lang) => {
            provide_context(Texts::of(lang));
            view! { <Outlet/> }.into_any()
        }
        None => view! { <NotFound/> }.into_any(),
    }
}
