//! Around every step: the form that carries the answers, where one is, what is
//! wrong.

use leptos::prelude::*;
use locales::LazyTexts;

use crate::{
    form::FormPost,
    public::booking::{
        Booking, carried,
        state::{BookingView, Wrong},
    },
    routes::Page,
    ui::{ErrorSummary, FieldMessage, Notice, Tone},
};

/// What is wrong, as the inputs show it; an input's `id` is the name of its field.
pub fn field_errors(wrong: &[Wrong]) -> Vec<FieldMessage> {
    wrong
        .iter()
        .filter_map(|wrong| {
            let field = carried::FIELDS.into_iter().find(|field| *field == wrong.field)?;
            Some(FieldMessage { field, text: wrong.text.clone() })
        })
        .collect()
}

/// The form of a step: posts without scripts, sends itself with them. The
/// answers of other steps travel along unseen.
#[component]
pub fn BookingForm(form: FormPost, own: &'static [&'static str], children: Children) -> impl IntoView {
    let booking = expect_context::<Booking>();
    let unseen = carried::unseen(&form, own)
        .map(|(name, value)| view! { <input type="hidden" name=name value=value.to_owned()/> })
        .collect_view();
    view! {
        <form
            method="post"
            action=Page::Appointment.at(booking.texts.lang())
            novalidate
            aria-busy=move || booking.sending.get().then_some("true")
            on:submit=move |event| booking.send(&event)
        >
            {unseen}
            {children()}
        </form>
    }
}

/// The steps as markers on a line, and in words.
#[component]
pub fn Progress(now: u32) -> impl IntoView {
    const STEPS: u32 = 4;
    let texts = expect_context::<LazyTexts>();
    view! {
        <div class="path">
            <ol aria-hidden="true">
                {(1..=STEPS)
                    .map(|step| view! { <li class:done=step < now class:now=step == now></li> })
                    .collect_view()}
            </ol>
            <span>{texts.booking_step(STEPS, now)}</span>
        </div>
    }
}

/// What went wrong: fields, something to know, a form that did not arrive.
#[component]
pub fn Mishaps(view: BookingView) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let booking = expect_context::<Booking>();
    let errors = field_errors(&view.wrong);
    let count = u32::try_from(errors.len()).unwrap_or(u32::MAX);
    view! {
        <ErrorSummary title=texts.errors_summary(count) errors/>
        {view.notice.map(|words| view! { <Notice tone=Tone::Note><p>{words}</p></Notice> })}
        {move || {
            booking
                .lost
                .get()
                .map(|words| view! { <div class="notice note" id="lost" role="alert" tabindex="-1"><p>{words}</p></div> })
        }}
    }
}
