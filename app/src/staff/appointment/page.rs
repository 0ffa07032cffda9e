//! The page of one appointment; with `?move`, the times to which it can go.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_params_map, use_query_map},
};

use super::{
    model::{MoveAsked, Said},
    move_to::MoveTo,
    sheet::SheetOf,
};
use crate::{
    form::FormPost,
    staff::{agenda::query::Asked as Part, words::Words},
    ui::PageTitle,
};

#[component]
pub fn AppointmentPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let id = use_params_map().with_untracked(|params| params.get("id")).unwrap_or_default();
    let query = use_query_map();
    let asked = Memo::new(move |_| {
        query.with(|query| {
            let from = query.get("move")?;
            Some(MoveAsked { from: from.parse().ok(), office: query.get("at").filter(|id| !id.is_empty()) })
        })
    });
    let part = query.with_untracked(Part::read);
    let agenda = part.link_to_card(words.lang(), &id);
    let page = part.at(&["/", words.lang(), "/staff/appointments/", &id].concat());
    let moving = id.clone();
    let form = RwSignal::new(FormPost::posted());
    let changed = Callback::new({
        let (page, navigate) = (page.clone(), use_navigate());
        move |said| {
            if said == Said::Moved {
                navigate(&page, NavigateOptions::default());
            }
        }
    });
    view! {
        <PageTitle text=texts.sheet_title()/>
        <main id="main" class="sheet-page">
            <p class="no-print"><a href=agenda>{texts.sheet_back()}</a></p>
            <h1 tabindex="-1">{texts.sheet_title()}</h1>
            <SheetOf id form back=Signal::stored(page) changed/>
            {move || asked.get().map(|asked| view! { <MoveTo id=moving.clone() part=part.clone() asked form/> })}
        </main>
    }
}
