//! The verdict: what it is, by when, why, what to bring, what comes next; and
//! the appointment, offered to everyone.

mod deadlines;
mod elsewhere;
mod papers;
mod reasons;
mod steps;

use domain::eligibility::{Certainty, FactName, Status, Verdict, assess, presumed};
use leptos::prelude::*;
use locales::Texts;

use self::{
    deadlines::Deadlines,
    elsewhere::{Elsewhere, OtherCentre},
    papers::Papers,
    reasons::Reasons,
    steps::Steps,
};
use super::{Wizard, WizardForm, answers::Answers, journey::Journey};
use crate::wording;

#[component]
pub fn VerdictView(journey: Journey) -> impl IntoView {
    let wizard = expect_context::<Wizard>();
    let verdict = assess(&presumed(&journey.facts), wizard.today, wizard.policy);
    let elsewhere = verdict.status == Status::OtherRegion;
    let commune = journey.facts.values(FactName::Commune).into_iter().next();
    view! {
        <main class="main" id="main">
            <Headline verdict=verdict.clone()/>
            {(verdict.may_volunteer && verdict.status != Status::NeedsReview).then(|| view! { <Volunteer/> })}
            {elsewhere.then(|| view! { <Elsewhere rule=verdict.rule/> })}
            {commune.clone().map(|ins| view! { <OtherCentre ins/> })}
            <Deadlines verdict=verdict.clone()/>
            <Reasons verdict=verdict.clone()/>
            {(!elsewhere).then(|| view! { <Papers verdict=verdict.clone()/><Steps/> })}
            <GivenAnswers journey=journey.clone()/>
            <Provenance verdict=verdict.clone()/>
        </main>
        {(!elsewhere).then(|| view! { <Book verdict commune/> })}
    }
}

/// The answer in one sentence, and how sure it is.
#[component]
fn Headline(verdict: Verdict) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let (title, text) = wording::status(verdict.status);
    let (class, certainty) = match (verdict.status, verdict.certainty) {
        (Status::Obligated, _) => ("verdict", "tag calm"),
        (Status::NeedsReview | Status::Undetermined, _) => ("verdict open", "tag"),
        _ => ("verdict free", "tag ok"),
    };
    let sure = match verdict.certainty {
        Certainty::Certain => texts.certainty_certain(),
        Certainty::ToConfirm => texts.certainty_to_confirm(),
    };
    let possible = (verdict.possible.len() > 1).then(|| {
        let items = verdict
            .possible
            .iter()
            .map(|status| view! { <li>{texts.get(wording::possible(*status))}</li> })
            .collect_view();
        view! { <ul class="bullets">{items}</ul> }
    });
    view! {
        <div class=class>
            <svg class="sign" viewBox="0 0 48 48" aria-hidden="true">
                <path
                    d="M6 40 C18 40 16 18 28 18 S36 10 42 8"
                    fill="none"
                    stroke="currentColor"
                    stroke-width="4"
                    stroke-linecap="round"
                    opacity=".3"
                />
                <circle cx="8" cy="40" r="5" fill="currentColor"/>
                <circle cx="42" cy="8" r="6" fill="currentColor"/>
            </svg>
            <h1 tabindex="-1">{texts.get(title)}</h1>
            <p>{texts.get(text)}</p>
            {possible}
            <span class=certainty>{sure}</span>
        </div>
    }
}

/// Two thirds of those who finish are volunteers: they are told so.
#[component]
fn Volunteer() -> impl IntoView {
    let texts = expect_context::<Texts>();
    view! {
        <section class="section">
            <h2>{texts.volunteer_title()}</h2>
            <p>{texts.volunteer_text()}</p>
            <p>{texts.volunteer_benefits()}</p>
            <p class="muted small">{texts.volunteer_certificate()}</p>
        </section>
    }
}

/// What she answered, folded, each answer one touch from a change.
#[component]
fn GivenAnswers(journey: Journey) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let facts = journey.asked.clone();
    view! {
        <WizardForm journey=journey.clone()>
            <details class="why">
                <summary>{texts.verdict_answers()}</summary>
                <Answers facts journey/>
                <button class="button quiet no-print" name="go" value="restart">{texts.verdict_start_over()}</button>
            </details>
        </WizardForm>
    }
}

/// Which rule of which rulebook said so, and when.
#[component]
fn Provenance(verdict: Verdict) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let today = expect_context::<Wizard>().today;
    let rulebook = verdict.rulebook;
    view! {
        <footer class="muted small provenance">
            <p>{texts.verdict_today(&texts.date(today))}</p>
            {verdict.rule.map(|rule| view! { <p>{texts.verdict_rule(rule.as_str())}</p> })}
            <p>{texts.verdict_rulebook(&rulebook.hash_text(), rulebook.version)}</p>
        </footer>
    }
}

/// The one thing to do next. The commune goes along in the body, never in the
/// address.
#[component]
fn Book(verdict: Verdict, commune: Option<String>) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let label = match verdict.status {
        Status::Obligated => texts.verdict_book(),
        Status::NeedsReview | Status::Undetermined => texts.verdict_book_review(),
        _ => texts.verdict_book_volunteer(),
    };
    view! {
        <form class="action" method="post" action=["/", texts.lang().code(), "/appointment"].concat()>
            {commune.map(|ins| view! { <input type="hidden" name="commune" value=ins/> })}
            <button class="button">{label}</button>
            <button type="button" class="button quiet with-scripts no-print" on:click=|_| window().print().unwrap_or_default()>
                {texts.verdict_print()}
            </button>
        </form>
    }
}
