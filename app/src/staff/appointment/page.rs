//! The page of one appointment; with `?move`, the times to which it can go.

use leptos::prelude::*;

use super::{
    commands::command,
    model::{AppointmentOutcome, MoveSearch},
    move_to::MoveTo,
    sheet::SheetOf,
};
use crate::{
    router::{Location, Visit},
    routes::StaffPage,
    staff::{
        parts::{AgendaPart, EVERYBODY, Forms},
        words::Words,
    },
    ui::PageTitle,
};

#[component]
pub fn AppointmentPage() -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let location = Location::here();
    let (id, query) = (location.id(), location.query);
    let asked = Memo::new(move |_| {
        query.with(|query| {
            let from = query.first("move")?;
            let office = query.first("at").filter(|id| !id.is_empty());
            let everybody = query.first("with") == Some(EVERYBODY);
            Some(MoveSearch { from: from.parse().ok(), office: office.map(str::to_owned), everybody })
        })
    });
    let part = query.with_untracked(AgendaPart::read);
    let agenda = part.link_to_card(words.lang(), &id);
    let page = part.at(&words.at(&StaffPage::Appointment(id.clone())));
    let moving = id.clone();
    let forms = {
        let id = id.clone();
        Forms::answered_by(move |form| command(id.clone(), form))
    };
    let changed = Callback::new({
        let page = page.clone();
        move |said| {
            if said == AppointmentOutcome::Moved {
                location.go(&page, Visit::New);
            }
        }
    });
    view! {
        <PageTitle text=texts.sheet_title()/>
        <main id="main" class="sheet-page">
            <p class="no-print"><a href=agenda>{texts.sheet_back()}</a></p>
            <h1 tabindex="-1">{texts.sheet_title()}</h1>
            <SheetOf id forms back=Signal::stored(page) changed/>
            {move || asked.get().map(|asked| view! { <MoveTo id=moving.clone() part=part.clone() asked forms/> })}
        </main>
    }
}
