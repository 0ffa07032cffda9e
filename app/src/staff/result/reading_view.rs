//! What was read: her answers, what she saw, what holds today, and what would
//! hold on another day.

use domain::eligibility::{RULEBOOK, VERSIONS};
use leptos::prelude::*;

use super::{ResultForm, model::OpenOutcome, start::StartFile};
use crate::{
    routes::StaffPage,
    setting::Setting,
    staff::{
        desk::Viewer,
        parts::{
            BookKnown, Forms, Judged, Judgement, Judgements, PreviewAsked, Reading, Trouble, preview_asked,
        },
        words::Words,
    },
    ui::{ErrorSummary, FieldMessage, Notice, Tone},
    verdict::AnswerList,
};

#[component]
pub fn ReadingView(
    reading: Reading,
    /// The forms of the page; one of them starts a file.
    forms: Forms<OpenOutcome>,
) -> impl IntoView {
    let texts = Words::here().staff;
    let setting = Setting::current();
    let seen = reading.seen();
    let asked = preview_asked(&forms.sent(), &reading);
    let (trouble, wrong) = match forms.answer() {
        Some(Err(error)) => (Some(error), Vec::new()),
        Some(Ok(OpenOutcome::Wrong(errors))) => (None, errors),
        Some(Ok(OpenOutcome::Open { .. })) | None => (None, Vec::new()),
    };
    let other = match asked {
        PreviewAsked::Other(rulebook, day) => Some(reading.judged(rulebook, day, setting.policy)),
        PreviewAsked::Wrong | PreviewAsked::Nothing => None,
    };
    view! {
        <header>
            <h1 tabindex="-1">{texts.result_title()}</h1>
            <AnotherResult forms/>
        </header>
        {trouble.map(|error| view! { <Trouble error/> })}
        <div class="two">
            <div class="verdicts">
                {other.map(|other| view! { <OtherDay other seen=seen.clone()/> })}
                <Judgements reading seen/>
            </div>
            <div class="answers-side">
                <Preview reading forms is_wrong=asked.is_wrong()/>
                {(!Viewer::here().only_looks).then(|| view! {
                    <BookKnown commune=reading.handover.facts.commune().known() birth_year=reading.birth_year()/>
                    <StartFile reading forms wrong/>
                })}
                <section class="card" aria-labelledby="answers-title">
                    <h2 id="answers-title">{texts.result_answers()}</h2>
                    <AnswerList facts=reading.handover.facts/>
                </section>
            </div>
        </div>
    }
}

/// The verdict of the day and the rules that were chosen.
#[component]
fn OtherDay(other: Judged, seen: Judged) -> impl IntoView {
    let texts = Words::here().staff;
    let (tone, said) = if other.says_the_same(&seen) {
        (Tone::Ok, texts.result_preview_same())
    } else {
        (Tone::Note, texts.result_preview_changed())
    };
    view! {
        <Judgement judged=other id="preview" title=texts.result_preview_shown()/>
        <Notice tone><p>{said}</p></Notice>
    }
}

/// Another day, other rules: posted, so that no answer stands in an address.
#[component]
fn Preview(reading: Reading, forms: Forms<OpenOutcome>, is_wrong: bool) -> impl IntoView {
    let words = Words::here();
    let texts = words.staff;
    let sent = forms.sent();
    let day = sent.first("as_of").map_or_else(|| Setting::current().today.to_string(), str::to_owned);
    let version = sent.text("version").to_owned();
    let versions = VERSIONS
        .iter()
        .rev()
        .map(|book| {
            let name = if book.hash == RULEBOOK.hash {
                texts.result_preview_in_force(book.version)
            } else {
                book.version.to_owned()
            };
            view! { <option value=book.version selected=book.version == version>{name}</option> }
        })
        .collect_view();
    let wrong = texts.result_preview_day_wrong();
    let errors: Vec<_> =
        is_wrong.then(|| FieldMessage { field: "as_of", text: wrong.to_owned() }).into_iter().collect();
    view! {
        <section class="card" aria-labelledby="preview-title">
            <h2 id="preview-title">{texts.result_preview_title()}</h2>
            <p class="muted small">{texts.result_preview_text()}</p>
            <ErrorSummary title=words.common.errors_summary(1) errors/>
            <ResultForm forms class="preview-form">
                <input type="hidden" name="code" value=reading.handover.to_text()/>
                <div class="field" class:wrong=is_wrong>
                    <label for="as_of">{texts.result_preview_day()}</label>
                    {is_wrong.then(|| view! { <p class="field-error" id="as_of-error">{wrong}</p> })}
                    <input
                        type="date" id="as_of" name="as_of" value=day min="1900-01-01" max="2100-12-31"
                        aria-invalid=is_wrong.then_some("true")
                        aria-describedby=is_wrong.then_some("as_of-error")
                    />
                </div>
                <div class="field">
                    <label for="version">{texts.result_preview_rules()}</label>
                    <select id="version" name="version">
                        <option value="">{texts.result_preview_named()}</option>
                        {versions}
                    </select>
                </div>
                <button class="button line" name="do" value="preview">{texts.result_preview_show()}</button>
            </ResultForm>
        </section>
    }
}

/// Back to the empty field; what was read is forgotten.
#[component]
fn AnotherResult(forms: Forms<OpenOutcome>) -> impl IntoView {
    let words = Words::here();
    let forget = move |event: leptos::ev::MouseEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            forms.clear();
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, forms);
    };
    view! {
        <a class="button line" href=words.at(&StaffPage::ReadResult) rel="external" on:click=forget>
            {words.staff.result_another()}
        </a>
    }
}
