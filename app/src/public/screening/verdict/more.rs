//! What comes after the verdict, folded, always in this order: dates, reasons,
//! papers, calendar, answers, what would change it, the proof, the code to show,
//! the next person, paper.

use domain::eligibility::{RULEBOOK, Status, assess, presumed};
use leptos::prelude::*;
use locales::LazyTexts;

use super::{
    super::{Wizard, WizardForm, answers::Answers, journey::Journey},
    handover::HandoverCode,
    papers::Papers,
    volunteer::Volunteer,
};
use crate::{
    routes::Endpoint,
    verdict::{Changes, Deadlines, Download, Plan, ProofTree, Reasons, is_under_way},
};

#[component]
pub fn More(
    journey: Journey,
    /// She is free once she has shown a proof, and then welcome.
    is_volunteer: bool,
) -> impl IntoView {
    let Wizard { today, policy, .. } = expect_context::<Wizard>();
    let texts = expect_context::<LazyTexts>();
    let answers = journey.facts;
    let facts = presumed(&answers);
    let verdict = assess(&facts, today, policy);
    let at_home = verdict.status != Status::OtherRegion;
    let decides = verdict.rule;
    let download = if cfg!(feature = "hydrate") {
        Download::Here
    } else {
        let action = Endpoint::PlanCalendar.at(texts.lang());
        Download::Form(action, journey.carried().collect())
    };
    view! {
        <div class="more">
            <Deadlines verdict=verdict.clone() is_under_way=is_under_way(&answers) folded=true/>
            <Reasons verdict=verdict.clone() folded=true/>
            {at_home.then(|| view! { <Papers verdict=verdict.clone()/> })}
            {is_volunteer.then(|| view! { <Volunteer folded=true/> })}
            {at_home.then(|| view! { <Plan verdict facts today download/> })}
            <GivenAnswers journey=journey.clone()/>
            <Changes rulebook=&RULEBOOK facts today/>
            <ProofTree rulebook=&RULEBOOK facts today decides/>
            {at_home.then(|| view! { <HandoverCode facts=answers today policy/> })}
            <Household journey/>
            <PrintButton/>
        </div>
    }
}

/// What she answered, each answer one touch from a change.
#[component]
fn GivenAnswers(journey: Journey) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
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

/// The same questions for somebody of the same household.
#[component]
fn Household(journey: Journey) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <WizardForm journey>
            <details class="why no-print">
                <summary>{texts.household_title()}</summary>
                <p>{texts.household_text()}</p>
                <button class="button line" name="go" value="household">{texts.household_start()}</button>
            </details>
        </WizardForm>
    }
}

#[component]
fn PrintButton() -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <button
            type="button"
            class="button quiet with-scripts no-print"
            on:click=|_| window().print().unwrap_or_default()
        >
            {texts.verdict_print()}
        </button>
    }
}
