//! What another site shows in a frame: a sentence, and two ways in, which open outside
//! of it.

use leptos::prelude::*;
use locales::InfoTexts;

use crate::{
    public::{frame::LanguageMenu, given},
    routes::Page,
};

#[component]
pub fn EmbedPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let to = |page: Page| given::link(&page, texts.lang());
    view! {
        <div class="page embed">
            <main class="main" id="main">
                <h1 tabindex="-1">{texts.home_title()}</h1>
                <p>{texts.info_embed_lead()}</p>
                <NewTab class="button" to=to(Page::Screening) name=texts.info_start()/>
                <NewTab class="button line" to=to(Page::Appointment) name=texts.info_book()/>
            </main>
            <footer class="embed-foot">
                <span class="small muted" translate="no">{texts.common_brand()}</span>
                <LanguageMenu/>
            </footer>
        </div>
    }
}

/// The page around the frame stays where it is.
#[component]
fn NewTab(class: &'static str, to: String, name: &'static str) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <a class=class href=to target="_blank" rel="noopener">
            <span>{name}<span class="visually-hidden">" "{texts.info_new_tab()}</span></span>
            <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8"/></svg>
        </a>
    }
}
