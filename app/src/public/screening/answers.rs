//! What she has answered, in words, each answer one touch away from a change.

use domain::eligibility::{Contradiction, FactName};
use leptos::prelude::*;
use locales::Texts;

use super::{WizardForm, journey::Journey};
use crate::{verdict::answer_text, wording};

/// The list of some answers, with a button to change each.
#[component]
pub fn Answers(facts: Vec<FactName>, journey: Journey) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let communes = crate::communes::index();
    let rows = facts
        .into_iter()
        .map(|fact| {
            let question = texts.get(wording::question(fact));
            let answer = answer_text(texts, &journey.facts, fact, &communes);
            // The region is asked on the commune's screen.
            let asked_as = if fact == FactName::Region { FactName::Commune } else { fact };
            view! {
                <div>
                    <dt>{question}</dt>
                    <dd>
                        <bdi>{answer}</bdi>
                        <button
                            class="link-button no-print"
                            name="go"
                            value=["change-", asked_as.as_str()].concat()
                            aria-label=texts.screening_change_answer(question)
                        >
                            {texts.wizard_change()}
                        </button>
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="answers">{rows}</dl> }
}

/// Two answers that cannot both be true, side by side.
#[component]
pub fn ContradictionView(contradiction: Contradiction, journey: Journey) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let facts = contradiction.facts().to_vec();
    view! {
        <WizardForm journey=journey.clone()>
            <main class="main" id="main">
                <h1 tabindex="-1">{texts.screening_contradiction_title()}</h1>
                <p>{texts.get(wording::contradiction(contradiction))}</p>
                <p class="muted">{texts.screening_contradiction_text()}</p>
                <Answers facts journey/>
            </main>
        </WizardForm>
    }
}
