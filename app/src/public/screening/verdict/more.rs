//! What comes after the verdict: her calendar, what would change the answer,
//! the proof, the code to show, the next person.

use domain::eligibility::{RULEBOOK, Status, assess, presumed};
use leptos::prelude::*;
use locales::LazyTexts;

use super::{
    super::{Wizard, WizardForm, journey::Journey},
    handover::HandoverCode,
};
use crate::{
    routes::Endpoint,
    verdict::{Changes, Download, Plan, ProofTree},
};

#[component]
pub fn More(journey: Journey) -> impl IntoView {
    view! { <div class="more">{details(journey)}</div> }
}

fn details(journey: Journey) -> AnyView {
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
        {at_home.then(|| view! { <Plan verdict facts today download/> })}
        <div>
            <Changes rulebook=&RULEBOOK facts today/>
            <ProofTree rulebook=&RULEBOOK facts today decides/>
            {at_home.then(|| view! { <HandoverCode facts=answers today policy/> })}
        </div>
        <Household journey/>
    }
    .into_any()
}

/// The same questions for somebody of the same household.
#[component]
fn Household(journey: Journey) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    view! {
        <WizardForm journey>
            <section class="section no-print">
                <h2>{texts.household_title()}</h2>
                <p>{texts.household_text()}</p>
                <button class="button line" name="go" value="household">{texts.household_start()}</button>
            </section>
        </WizardForm>
    }
}
