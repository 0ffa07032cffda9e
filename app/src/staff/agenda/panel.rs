//! The sheet of an appointment beside the agenda.

use leptos::prelude::*;

use super::Changes;
use crate::{
    routes::StaffPage,
    staff::{
        appointment::{SheetOf, command},
        parts::{AgendaPart, Forms},
        words::Words,
    },
};

#[component]
pub fn Panel(id: String, part: Memo<AgendaPart>) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let lang = words.lang();
    let page = {
        let page = words.at(&StaffPage::Appointment(id.clone()));
        move || part.with(|part| part.at(&page))
    };
    let close = {
        let id = id.clone();
        move || part.with(|part| part.link_to_card(lang, &id))
    };
    let back = {
        let id = id.clone();
        Signal::derive(move || part.with(|part| part.link_open(lang, &id)))
    };
    let changes = expect_context::<Changes>();
    let changed = Callback::new(move |_| changes.0.update(|count| *count += 1));
    let forms = {
        let id = id.clone();
        Forms::answered_by(move |form| command(id.clone(), form))
    };
    #[cfg(feature = "hydrate")]
    focus::follow(id.clone(), close.clone());
    view! {
        <aside class="panel" id="panel" tabindex="-1" aria-label=texts.sheet_title()>
            // Where the panel stands alone, it is the page.
            <h1 class="alone" tabindex="-1">{texts.sheet_title()}</h1>
            <nav class="panel-ways no-print">
                <a class="chip" href=close data-noscroll="">{texts.sheet_close()}</a>
                <a href=page>{texts.sheet_open()}</a>
            </nav>
            <SheetOf id forms back changed/>
        </aside>
    }
}

/// The panel takes the focus, and gives it back to the card it was opened from; Esc
/// closes it.
#[cfg(feature = "hydrate")]
mod focus {
    use leptos::prelude::*;

    use crate::{
        router::{Location, Visit},
        staff::parts::card_id,
        ui::{focus, focus_on},
    };

    pub(super) fn follow(id: String, close: impl Fn() -> String + 'static) {
        focus_on("#panel");
        let location = Location::here();
        let keys = window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" && !event.default_prevented() {
                location.go(&untrack(&close), Visit::Unmoved);
            }
        });
        on_cleanup(move || {
            keys.remove();
            let card = card_id(&id);
            request_animation_frame(move || focus(document().get_element_by_id(&card)));
        });
    }
}
