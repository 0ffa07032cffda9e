//! How to find an appointment again: its page is reached by its secret link alone.

use leptos::prelude::*;
use locales::InfoTexts;

use crate::routes::InfoPage;

#[component]
pub fn MyAppointmentPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <h1 tabindex="-1">{texts.home_mine()}</h1>
        <p class="lead">{texts.info_mine_lead()}</p>
        <ul class="points">
            <li>{texts.info_mine_link()}</li>
            <li>{texts.info_mine_code()}</li>
        </ul>
        <section class="section card">
            <h2>{texts.info_mine_lost_title()}</h2>
            <p>{texts.info_mine_lost()}</p>
            <a class="button line" href=InfoPage::Contact.at(texts.lang())>{texts.home_contact()}</a>
        </section>
    }
}
