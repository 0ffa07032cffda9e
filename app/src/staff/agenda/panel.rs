//! The sheet of an appointment beside the agenda.

use leptos::prelude::*;

use super::{Changes, query::Asked};
use crate::{
    form::FormPost,
    staff::{appointment::SheetOf, words::Words},
};

#[component]
pub fn Panel(id: String, asked: Memo<Asked>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let page = ["/", words.lang(), "/staff/appointments/", &id].concat();
    let close = move || asked.with(|asked| asked.link(words.lang()));
    let back = {
        let id = id.clone();
        Signal::derive(move || asked.with(|asked| asked.link_open(words.lang(), &id)))
    };
    let changes = expect_context::<Changes>();
    let changed = Callback::new(move |_| changes.0.update(|count| *count += 1));
    let form = RwSignal::new(FormPost::default());
    view! {
        <aside class="panel" aria-label=texts.sheet_title()>
            <nav class="panel-ways no-print">
                <a class="chip" href=close>{texts.sheet_close()}</a>
                <a href=page>{texts.sheet_open()}</a>
            </nav>
            <SheetOf id form back changed/>
        </aside>
    }
}
