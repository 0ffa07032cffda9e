//! What this is, who decides, and what becomes of what people tell it.

use leptos::prelude::*;
use locales::InfoTexts;

#[component]
pub fn AboutPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <h1 tabindex="-1">{texts.about_title()}</h1>
        <section class="section"><h2>{texts.about_what_title()}</h2><p>{texts.about_what_text()}</p></section>
        <section class="section"><h2>{texts.about_privacy_title()}</h2><p>{texts.about_privacy_text()}</p><p>{texts.about_privacy_forms_text()}</p><p>{texts.about_privacy_messages_text()}</p></section>
        <section class="section"><h2>{texts.about_who_decides_title()}</h2><p>{texts.about_who_decides_text()}</p></section>
        <section class="section"><h2>{texts.about_sources_title()}</h2><p>{texts.about_sources_text()}</p></section>
        <section class="section"><h2>{texts.about_access_title()}</h2><p>{texts.about_access_text()}</p></section>
        <section class="section"><h2>{texts.about_free_title()}</h2><p>{texts.about_free_text()}</p></section>
    }
}
