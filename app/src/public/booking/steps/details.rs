//! The last step: in what name, how to reach her, and her consent.

use domain::booking::Field;
use leptos::prelude::*;
use locales::LazyTexts;

use super::frame::{BookingForm, Mishaps, Progress, field_errors};
use crate::{
    form::FormPost,
    public::booking::{
        hold::KeptTime,
        state::{BookingView, Chosen},
    },
    setting::Setting,
    slots::PlaceView,
    ui::{ConsentField, FieldMessage, PersonField},
};

#[component]
pub fn DetailsStep(view: BookingView, chosen: Chosen) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let form = view.form.clone();
    let errors = field_errors(&view.wrong);
    view! {
        <BookingForm
            form=form.clone()
            own=&["family_name", "given_name", "phone", "email", "consent"]
        >
            <main class="main" id="main">
                <Progress now=4/>
                <Mishaps view/>
                <h1 tabindex="-1">{texts.booking_details_title()}</h1>
                <Summary chosen/>
                <PersonField
                    field=Field::FamilyName
                    label=texts.booking_family_name()
                    value=form.text("family_name")
                    own=true
                    errors=errors.clone()
                />
                <PersonField
                    field=Field::GivenName
                    label=texts.booking_given_name()
                    value=form.text("given_name")
                    own=true
                    errors=errors.clone()
                />
                <Reach form=form.clone() errors=errors.clone()/>
                <Consent given=!form.text("consent").is_empty() errors/>
            </main>
            <div class="action">
                <button class="button" name="go" value="book">{texts.booking_book()}</button>
                <button class="button quiet" name="go" value="times" id="step-back">{texts.common_back()}</button>
            </div>
        </BookingForm>
    }
}

/// What she is about to book.
#[component]
fn Summary(chosen: Chosen) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <section class="chosen" aria-label=texts.booking_details_chosen()>
            <p class="when">{chosen.when}</p>
            <p class="muted">{texts.booking_slots_worker(&chosen.worker)}" "{texts.booking_slots_minutes(chosen.minutes)}</p>
            {chosen.kept.map(|kept| view! { <KeptTime kept/> })}
            <PlaceView place=chosen.place brief=true/>
            {chosen
                .interpreter
                .map(|language| view! { <p class="tag ok">{texts.booking_details_interpreter(&language)}</p> })}
        </section>
    }
}

/// A telephone or an e-mail: one of the two is enough.
#[component]
fn Reach(form: FormPost, errors: Vec<FieldMessage>) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <fieldset class="fields">
            <legend><h2>{texts.booking_reach()}</h2></legend>
            <p class="muted small">{texts.booking_reach_hint()}</p>
            <PersonField
                field=Field::Phone
                label=texts.booking_phone()
                hint=texts.booking_phone_hint()
                value=form.text("phone")
                own=true
                errors=errors.clone()
            />
            <PersonField
                field=Field::Email
                label=texts.booking_email()
                value=form.text("email")
                own=true
                errors
            />
        </fieldset>
    }
}

#[component]
fn Consent(given: bool, errors: Vec<FieldMessage>) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let kept = Setting::current().retention;
    view! {
        <ConsentField given label=texts.booking_consent() own=true errors>
            <details class="why">
                <summary>{texts.booking_consent_more()}</summary>
                <p>{texts.booking_consent_what()}</p>
                <p>{texts.booking_consent_why()}</p>
                <p>{texts.booking_consent_long(kept.cancelled, kept.past)}</p>
            </details>
        </ConsentField>
    }
}
