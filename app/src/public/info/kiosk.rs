//! Makes a tab one for a tablet in a hall. Without scripts the page says that it cannot;
//! with them its script leads on at once (`server/src/files/kiosk.js`), and in such a tab
//! puts what stands here into every page.

use leptos::prelude::*;
use locales::InfoTexts;

use crate::routes::InfoPage;

/// After so many seconds without a touch it asks whether somebody is there.
pub const ASKS_AFTER: u32 = 120;
/// So many seconds later it forgets what was written.
pub const CLEARS_AFTER: u32 = 20;

/// What switches it off, behind the address that switches it on.
pub const OFF: &str = "?off";

#[component]
pub fn KioskPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <h1 tabindex="-1">{texts.info_kiosk_title()}</h1>
        <p class="lead">{texts.info_kiosk_needs_scripts()}</p>
        <p><a href=InfoPage::Partners.at(texts.lang())>{texts.info_for_partners_title()}</a></p>
        <InEveryPage/>
    }
}

/// The question whether somebody is there, and what a hall needs at the end of a page.
#[component]
fn InEveryPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let (asks, clears) = (ASKS_AFTER.to_string(), CLEARS_AFTER.to_string());
    view! {
        <aside id="kiosk" class="no-print" hidden aria-label=texts.info_kiosk_title() data-asks=asks data-clears=clears.clone()>
            <p class="kiosk-ticket">{texts.info_kiosk_ticket()}</p>
            <button class="button line" type="button" id="kiosk-end">{texts.info_kiosk_end()}</button>
            <dialog id="kiosk-ask" aria-labelledby="kiosk-there">
                <h2 id="kiosk-there">{texts.info_kiosk_there()}</h2>
                <p role="status" data-says=texts.info_kiosk_clears(CLEARS_AFTER)></p>
                <button class="button" type="button" autofocus>{texts.info_kiosk_stay()}</button>
            </dialog>
        </aside>
    }
}
