//! The first page: what this is, and the one thing to do.

use leptos::prelude::*;
use locales::{Key, Texts, key};

use crate::{
    public::given,
    routes::{InfoPage, Page},
    ui::PageTitle,
};

#[component]
pub fn HomePage() -> impl IntoView {
    let texts = expect_context::<Texts>();
    let lang = texts.lang();
    view! {
        <PageTitle text=texts.home_title()/>
        <main class="main home" id="main">
            <h1 tabindex="-1">{texts.home_title()}</h1>
            <p class="lead">{texts.home_lead()}</p>
            <ol class="timeline steps">
                <li class="key"><div><b>{texts.home_step_questions()}</b><span class="muted">{texts.home_step_questions_text()}</span></div></li>
                <li><div><b>{texts.home_step_answer()}</b><span class="muted">{texts.home_step_answer_text()}</span></div></li>
                <li><div><b>{texts.home_step_appointment()}</b><span class="muted">{texts.home_step_appointment_text()}</span></div></li>
            </ol>
            <ul class="assurances">
                <li>{texts.home_free()}</li>
                <li>{texts.home_private()}</li>
                <li>{texts.home_interpreter()}</li>
            </ul>
            <Others/>
        </main>
        <section class="action" aria-label=texts.home_title()>
            <a class="button" href=given::link(&Page::Screening, lang)>{texts.home_start()}</a>
            <a class="button quiet" href=given::link(&Page::Appointment, lang)>{texts.home_book_directly()}</a>
        </section>
    }
}

const OTHERS: [(InfoPage, Key); 5] = [
    (InfoPage::MyAppointment, key::HOME_MINE),
    (InfoPage::ForWhom, key::HOME_FOR_WHOM),
    (InfoPage::Path, key::HOME_PATH),
    (InfoPage::Offices, key::HOME_OFFICES),
    (InfoPage::Contact, key::HOME_CONTACT),
];

/// The other ways in: an appointment that is booked already, and the pages to read.
#[component]
fn Others() -> impl IntoView {
    let texts = expect_context::<Texts>();
    let links =
        OTHERS.map(|(page, name)| view! { <li><a href=page.at(texts.lang())>{texts.get(name)}</a></li> });
    view! {
        <nav aria-label=texts.home_read()><ul class="links">{links.collect_view()}</ul></nav>
    }
}
