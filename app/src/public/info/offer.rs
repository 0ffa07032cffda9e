//! The page behind the link of an offer: the time that one has, the earlier one, until
//! when it is kept, and three buttons. Opening it answers nothing, for programs that look
//! at mail open links too.

use domain::{
    booking::{Appointment, Offer, OfferAnswer, OfferOutcome, Slot},
    calendar::in_brussels,
};
use http::StatusCode;
use leptos::prelude::*;
use locales::{InfoTexts, Lang};
use service::{OfferedPerson, Service};

use super::{
    behind_link::{Unknown, after_answer},
    office::Phone,
};
use crate::{
    form::FormPost,
    posted::PostAnswer,
    routes::InfoPage,
    slots::words::{moment, worker_name},
    ui::{Notice, Tone},
};

/// The name of the buttons.
const FIELD: &str = "answer";

/// Keeps the answer; the page then shows it, or why it could not be kept.
pub async fn answer_post(lang: Lang, secret: &str, form: &FormPost) -> PostAnswer {
    let Some(service) = use_context::<Service>() else { return PostAnswer::same_page(StatusCode::OK) };
    let Some(answer) = OfferAnswer::from_code(form.text(FIELD)) else {
        return PostAnswer::same_page(StatusCode::UNPROCESSABLE_ENTITY);
    };
    let answered = async {
        let (offered, _) = service.visitor().with_offer_link(secret).await?;
        offered.answer(answer).await
    };
    after_answer(answered.await, InfoPage::Offer(secret.to_owned()).at(lang))
}

#[component]
pub fn OfferPage(secret: String) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let service = expect_context::<Service>();
    let shown = move || {
        let (service, secret) = (service.clone(), secret.clone());
        Suspend::new(async move {
            let found = async {
                let (offered, appointment) = service.visitor().with_offer_link(&secret).await?;
                let waits = offered.still_waits().await?;
                Ok((offered, appointment, waits))
            };
            match found.await {
                Ok((offered, appointment, waits)) => {
                    let page = InfoPage::Offer(secret).at(texts.lang());
                    let is_open = offered.offer().is_open(service.now());
                    let may_take = is_open && offered.offer().slot.start < appointment.slot.start;
                    view! { <Offered offered=&offered appointment=&appointment page may_take waits/> }
                        .into_any()
                }
                Err(error) => view! { <Unknown error/> }.into_any(),
            }
        })
    };
    view! { <Suspense>{shown}</Suspense> }
}

#[component]
fn Offered<'a>(
    offered: &'a OfferedPerson<'a>,
    appointment: &'a Appointment,
    page: String,
    may_take: bool,
    waits: bool,
) -> impl IntoView + use<> {
    let texts = expect_context::<InfoTexts>();
    let phone =
        offered.directory().office(&appointment.slot.office).and_then(|office| office.contact.phone.clone());
    let said = (!may_take).then(|| {
        let (tone, text) = said(texts, offered.offer(), waits);
        view! { <Notice tone><p>{text}</p></Notice> }
    });
    view! {
        <h1 tabindex="-1">{texts.offer_title()}</h1>
        {may_take.then(|| view! { <p class="lead">{texts.offer_lead()}</p> })}
        {said}
        <Facts offered appointment may_take/>
        {may_take.then(|| view! { <Buttons page/> })}
        {phone.map(|phone| view! { <p>{texts.offer_question()}" "<Phone phone/></p> })}
    }
}

/// What became of the offer.
fn said(texts: InfoTexts, offer: &Offer, waits: bool) -> (Tone, &'static str) {
    match offer.outcome {
        Some(OfferOutcome::Taken) => (Tone::Ok, texts.offer_said_taken()),
        Some(OfferOutcome::Declined) if waits => (Tone::Calm, texts.offer_said_declined()),
        Some(OfferOutcome::Declined) => (Tone::Calm, texts.offer_said_stopped()),
        Some(OfferOutcome::Withdrawn) => (Tone::Note, texts.offer_over_changed()),
        Some(OfferOutcome::Expired | OfferOutcome::Unreached) | None => (Tone::Note, texts.offer_over_late()),
    }
}

#[component]
fn Facts<'a>(
    offered: &'a OfferedPerson<'a>,
    appointment: &'a Appointment,
    may_take: bool,
) -> impl IntoView + use<> {
    let texts = expect_context::<InfoTexts>();
    let (directory, offer) = (offered.directory(), offered.offer());
    let shown: &Slot = if may_take { &offer.slot } else { &appointment.slot };
    let place = directory
        .office(&shown.office)
        .map(|office| format!("{}, {}, {} {}", office.name, office.street, office.postal_code, office.town));
    let time = |slot: &Slot| moment(texts.lazy(), slot.start);
    let facts = [
        (texts.offer_new(), may_take.then(|| time(&offer.slot))),
        (texts.offer_until(), may_take.then(|| moment(texts.lazy(), in_brussels(offer.until)))),
        (texts.message_where(), place),
        (texts.message_who(), Some(worker_name(directory, shown))),
        (texts.offer_now(), Some(time(&appointment.slot))),
        (texts.message_reference(), Some(appointment.reference.to_string())),
    ];
    let facts = facts.into_iter().filter_map(|(label, fact)| Some((label, fact?)));
    view! {
        <section class="section card" aria-label=texts.offer_facts()>
            <dl class="facts">
                {facts
                    .map(|(label, fact)| view! { <div><dt>{label}</dt><dd><bdi>{fact}</bdi></dd></div> })
                    .collect_view()}
            </dl>
        </section>
    }
}

/// The earlier time, one's own, or none at all any more.
#[component]
fn Buttons(page: String) -> impl IntoView {
    let texts = expect_context::<InfoTexts>();
    let button = |class, answer: OfferAnswer, text| {
        view! { <button class=class name=FIELD value=answer.code()>{text}</button> }
    };
    view! {
        <section class="section card" aria-labelledby="answer">
            <h2 id="answer">{texts.offer_answer()}</h2>
            <form method="post" action=page>
                <div class="answers">
                    {button("button", OfferAnswer::Take, texts.offer_take())}
                    {button("button line", OfferAnswer::Keep, texts.offer_keep())}
                    {button("button quiet", OfferAnswer::Stop, texts.offer_stop())}
                </div>
            </form>
            <p class="muted small">{texts.offer_silence()}</p>
        </section>
    }
}
