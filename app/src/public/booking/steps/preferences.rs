//! The second step: what for, in which language, at which time of day.

use domain::{directory::AppointmentKind, language::Language};
use leptos::prelude::*;
use locales::{Lang, LazyTexts};

use super::{
    frame::{BookingForm, Mishaps, Progress, field_errors},
    language::LanguageChoice,
};
use crate::{
    form::FormPost,
    public::booking::state::BookingView,
    ui::{ErrorBeside, FieldMessage, TextField},
    wording::{kind_hint, kind_name},
};

#[component]
pub fn PreferencesStep(view: BookingView, commune: String) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let form = view.form.clone();
    let errors = field_errors(&view.wrong);
    let language =
        Language::from_code(form.text("language")).or_else(|| Language::from_code(texts.lang().code()));
    view! {
        <BookingForm
            form=form.clone()
            own=&["kind", "language", "other_language", "interpreter", "half_day", "office", "from", "slot"]
        >
            <main class="main" id="main">
                <Progress now=2/>
                <Mishaps view/>
                <h1 tabindex="-1">{texts.booking_wishes_title()}</h1>
                <p class="known">
                    <span>{texts.booking_commune_of(&commune)}</span>
                    <button class="link-button" name="go" value="commune">{texts.common_change()}</button>
                </p>
                <LanguageChoice chosen=language error=FieldMessage::of(&errors, "language")/>
                <div class="other-language">
                    <TextField
                        name="other_language"
                        label=texts.booking_other_language()
                        hint=texts.booking_other_language_hint()
                        value=form.text("other_language").to_owned()
                        errors=errors.clone()
                    />
                </div>
                <InterpreterChoice form=form.clone()/>
                <HalfDayChoice chosen=form.text("half_day").to_owned()/>
                <KindChoice chosen=form.text("kind").to_owned() error=FieldMessage::of(&errors, "kind")/>
            </main>
            <div class="action">
                <button class="button" name="go" value="times">{texts.booking_see_times()}</button>
                <button class="button quiet" name="go" value="commune" id="step-back">{texts.common_back()}</button>
            </div>
        </BookingForm>
    }
}

/// What she says of interpreters is the last word.
fn has_said(event: &leptos::ev::Event) {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast;

        let input = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if let Some(fieldset) = input.and_then(|input| input.closest("#interpreters").ok().flatten()) {
            let _ = fieldset.set_attribute("data-said", "");
        }
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = event;
}

#[component]
fn InterpreterChoice(form: FormPost) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let answer = form.text("interpreter");
    let said = (!answer.is_empty()).then_some("");
    let wanted = if answer.is_empty() { texts.lang() != Lang::Fr } else { answer == "yes" };
    view! {
        <fieldset class="choices" id="interpreters" data-said=said on:change=|event| has_said(&event)>
            <legend><h2>{texts.booking_interpreter_label()}</h2></legend>
            <label class="choice">
                <input type="radio" name="interpreter" id="interpreter" value="yes" checked=wanted/>
                <span>{texts.booking_interpreter_yes()}</span>
                <small>{texts.booking_interpreter_yes_hint()}</small>
            </label>
            <label class="choice">
                <input type="radio" name="interpreter" value="no" checked=!wanted/>
                <span>{texts.booking_interpreter_no()}</span>
            </label>
        </fieldset>
    }
}

#[component]
fn HalfDayChoice(chosen: String) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let halves = [
        ("", texts.booking_half_day_any()),
        ("morning", texts.booking_half_day_morning()),
        ("afternoon", texts.booking_half_day_afternoon()),
    ];
    view! {
        <fieldset class="choices">
            <legend><h2>{texts.booking_half_day_label()}</h2></legend>
            <div class="halves">
                {halves
                    .into_iter()
                    .map(|(code, label)| {
                        view! {
                            <label class="time">
                                <input type="radio" name="half_day" value=code checked=chosen == code/>
                                <span>{label}</span>
                            </label>
                        }
                    })
                    .collect_view()}
            </div>
        </fieldset>
    }
}

/// Nearly everyone comes for the first time; the others find theirs folded away.
#[component]
fn KindChoice(chosen: String, error: Option<FieldMessage>) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let described = error.as_ref().map(FieldMessage::id);
    let chosen = AppointmentKind::from_code(&chosen).unwrap_or(AppointmentKind::FirstReception);
    let card = move |kind: AppointmentKind| {
        view! {
            <label class="choice">
                <input type="radio" name="kind" value=kind.code() checked=kind == chosen/>
                <span>{kind_name(texts, kind)}</span>
                <small>{kind_hint(texts, kind)}</small>
            </label>
        }
    };
    let others = AppointmentKind::ALL
        .into_iter()
        .filter(|kind| *kind != AppointmentKind::FirstReception)
        .map(card)
        .collect_view();
    view! {
        <fieldset class="choices" id="kind" tabindex="-1" aria-describedby=described>
            <legend><h2>{texts.booking_kind_label()}</h2></legend>
            <ErrorBeside error/>
            {card(AppointmentKind::FirstReception)}
            <details class="why" open=chosen != AppointmentKind::FirstReception>
                <summary>{texts.booking_kind_others()}</summary>
                <div class="choices">{others}</div>
            </details>
        </fieldset>
    }
}
