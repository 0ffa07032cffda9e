//! What comes after the verdict: her calendar, what would change the answer,
//! the proof, the code to show, the next person. A chunk of its own, loaded
//! when a verdict stands on the screen, so that the wizard stays light.
//!
//! The server writes all of it into the page. The browser leaves that alone and
//! puts its own in place once the chunk is there; a chunk that does not come
//! costs these parts, never the verdict.

use domain::eligibility::{RULEBOOK, Status, assess, presumed};
use leptos::prelude::*;
use locales::Texts;

use super::{
    super::{Wizard, WizardForm, journey::Journey},
    handover::HandoverCode,
};
use crate::{
    routes::Endpoint,
    verdict::{Changes, Download, Plan, ProofTree},
};

/// The place of it in the page.
#[component]
pub fn More(journey: Journey) -> impl IntoView {
    let texts = expect_context::<Texts>();
    // Counts the tries; an odd number is a try that failed.
    let tries = RwSignal::new(0_u32);
    view! {
        {place(journey, tries)}
        {move || (!tries.get().is_multiple_of(2)).then(|| view! {
            <div class="notice note" role="status">
                <p>{texts.errors_not_loaded_title()}". "{texts.errors_not_loaded_text()}</p>
                <button class="button line" type="button" on:click=move |_| tries.update(|tries| *tries += 1)>
                    {texts.errors_try_again()}
                </button>
            </div>
        })}
    }
}

#[cfg(not(feature = "hydrate"))]
fn place(journey: Journey, _tries: RwSignal<u32>) -> AnyView {
    view! { <div class="more">{details(journey)}</div> }.into_any()
}

#[cfg(feature = "hydrate")]
use browser::place;

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::{html::Div, mount::mount_to, prelude::*, reactive::spawn_local_scoped_with_cancellation};

    use super::{Journey, details};
    use crate::lazy::chunk;

    chunk! {
        load_more, enter_more(journey: Journey) {
            details(journey)
        }
    }

    /// Has no children that the browser would look for in what the server wrote.
    pub(super) fn place(journey: Journey, tries: RwSignal<u32>) -> AnyView {
        let place = NodeRef::<Div>::new();
        let shown = StoredValue::new_local(None);
        Effect::new(move |_| {
            let Some(element) = place.get().filter(|_| tries.get().is_multiple_of(2)) else { return };
            let journey = journey.clone();
            spawn_local_scoped_with_cancellation(async move {
                match enter_more(journey).await {
                    Ok(view) => {
                        element.set_text_content(None);
                        shown.set_value(Some(mount_to((*element).clone(), || view)));
                    }
                    Err(_) => tries.update(|tries| *tries += 1),
                }
            });
        });
        view! { <div class="more" node_ref=place></div> }.into_any()
    }
}

fn details(journey: Journey) -> AnyView {
    let Wizard { today, policy, .. } = expect_context::<Wizard>();
    let texts = expect_context::<Texts>();
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
    let texts = expect_context::<Texts>();
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
