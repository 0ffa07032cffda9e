//! For the staff of the centre: the day, and everything that happens in it.
//!
//! Nothing here is part of what the public loads: the pages are reached only
//! through [`arrival`], a chunk of its own.

mod agenda;
mod appointment;
mod arrival;
mod counter;
mod desk;
mod sign_in;
mod times;
mod trouble;
mod words;

use leptos::prelude::*;
use leptos_router::{
    Lazy, MatchNestedRoutes, ParamSegment, SsrMode, StaticSegment,
    components::{ParentRoute, Route},
};

/// The console's part of the map: below `/{lang}/staff`.
#[component(transparent)]
pub fn StaffRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <ParentRoute path=StaticSegment("staff") view={Lazy::<arrival::Console>::new()} ssr=SsrMode::Async>
            <Route path=StaticSegment("sign-in") view={Lazy::<arrival::SignIn>::new()} ssr=SsrMode::Async/>
            <ParentRoute path=StaticSegment("") view={Lazy::<arrival::Desk>::new()} ssr=SsrMode::Async>
                <Route path=StaticSegment("") view={Lazy::<arrival::Agenda>::new()} ssr=SsrMode::Async/>
                <Route path=StaticSegment("book") view={Lazy::<arrival::Counter>::new()} ssr=SsrMode::Async/>
                <Route
                    path=(StaticSegment("appointments"), ParamSegment("id"))
                    view={Lazy::<arrival::Appointment>::new()}
                    ssr=SsrMode::Async
                />
            </ParentRoute>
        </ParentRoute>
    }
    .into_inner()
}
