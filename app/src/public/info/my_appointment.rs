//! How to find an appointment again: its page is reached by its secret link alone, which
//! is sent again to the address of the appointment.

use domain::message::Media;
use http::StatusCode;
use leptos::prelude::*;
use locales::{InfoTexts, Lang};
use service::Service;

use crate::{
    api_error::ApiError,
    context::quota,
    form::FormPost,
    posted::PostAnswer,
    routes::InfoPage,
    ui::{ErrorSummary, FieldMessage, TextField},
};

/// The script of the page: shows the appointment that this phone keeps.
pub const KEPT_APPOINTMENT: &str = include_str!("kept_appointment.js");
/// The name of the field.
const FIELD: &str = "address";

/// Why no link was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NotAsked {
    /// What was typed is nothing that can be written to.
    Unreadable,
    /// Trouble with the database.
    Trouble,
}

/// Sends the links of whoever is reached there, and says the same whether there are any.
pub async fn answer_post(lang: Lang, form: &FormPost) -> PostAnswer {
    let Some(service) = use_context::<Service>() else { return PostAnswer::same_page(StatusCode::OK) };
    let Some(to) = service.message_address(form.text(FIELD)) else {
        return PostAnswer::page(StatusCode::UNPROCESSABLE_ENTITY, NotAsked::Unreadable);
    };
    match service.visitor().ask_for_links(&to, &quota()).await {
        Ok(()) => PostAnswer::SeeOther(InfoPage::LinkSent.at(lang)),
        Err(error) => PostAnswer::page(ApiError::from(error).status(), NotAsked::Trouble),
    }
}

#[component]
pub fn MyAppointmentPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let media = expect_context::<Service>().media();
    view! {
        <h1 tabindex="-1">{texts.home_mine()}</h1>
        <p class="lead">{texts.info_mine_lead()}</p>
        <ul class="points">
            <li>{texts.info_mine_link()}</li>
            <li>{texts.info_mine_code()}</li>
        </ul>
        <section class="section card">
            <h2>{texts.info_mine_lost_title()}</h2>
            {(media != Media::default()).then(|| view! { <AskForLink media/> })}
            <p>{if media == Media::default() { texts.info_mine_lost() } else { texts.info_mine_lost_otherwise() }}</p>
            <a class="button line" href=InfoPage::Contact.at(texts.lang())>{texts.home_contact()}</a>
        </section>
    }
}

#[component]
fn AskForLink(media: Media) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let typed = use_context::<FormPost>().map(|form| form.text(FIELD).to_owned()).unwrap_or_default();
    let (label, wrong) = match media {
        Media { mail: true, sms: false } => (texts.info_mine_email(), texts.info_mine_wrong_email()),
        Media { mail: false, .. } => (texts.info_mine_phone(), texts.errors_phone()),
        Media { mail: true, sms: true } => (texts.info_mine_either(), texts.info_mine_wrong()),
    };
    let text = match use_context::<NotAsked>() {
        Some(NotAsked::Unreadable) => Some(wrong),
        Some(NotAsked::Trouble) => Some(texts.errors_server_text()),
        None => None,
    };
    let errors: Vec<_> =
        text.map(|text| FieldMessage { field: FIELD, text: text.to_owned() }).into_iter().collect();
    view! {
        <p>{texts.info_mine_again()}</p>
        <form method="post" action=InfoPage::MyAppointment.at(texts.lang()) novalidate>
            <ErrorSummary title=texts.errors_summary(1) errors=errors.clone()/>
            <TextField name=FIELD label hint=texts.info_mine_hint() value=typed errors/>
            <button class="button">{texts.info_mine_send()}</button>
        </form>
    }
}

/// The same for everybody who asked.
#[component]
pub fn LinkSentPage() -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    view! {
        <h1 tabindex="-1">{texts.info_mine_sent_title()}</h1>
        <p class="lead">{texts.info_mine_sent()}</p>
        <section class="section card">
            <p>{texts.info_mine_sent_nothing()}</p>
            <a class="button line" href=InfoPage::Contact.at(texts.lang())>{texts.home_contact()}</a>
        </section>
    }
}
