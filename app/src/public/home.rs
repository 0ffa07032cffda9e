//! The first page: what this is, and the one thing to do.

use leptos::prelude::*;
use locales::Texts;

use crate::{routes::Page, ui::PageTitle};

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
        </main>
        <section class="action" aria-label=texts.home_title()>
            <a class="button" href=Page::Screening.at(lang)>{texts.home_start()}</a>
            <a class="button quiet" href=Page::Appointment.at(lang)>{texts.home_book_directly()}</a>
        </section>
    }
}
