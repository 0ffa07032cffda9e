//! What she has answered, in words, each answer one touch away from a change.

use domain::{
    directory::CommuneIndex,
    eligibility::{AnswerForm, Contradiction, FactName, Facts, PartialDate, UNSURE},
};
use leptos::prelude::*;
use locales::Texts;

use super::{Wizard, WizardForm, journey::Journey};
use crate::wording;

/// The answer in words.
fn answer_text(texts: Texts, facts: &Facts, fact: FactName, communes: &CommuneIndex) -> String {
    let date = facts.date(fact).known();
    let words: Vec<_> = facts
        .values(fact)
        .into_iter()
        .map(|word| match (fact.form(), date) {
            _ if word == UNSURE => texts.choice_unsure().to_owned(),
            (AnswerForm::Date { .. }, Some(PartialDate::Day(day))) => texts.date(day),
            (AnswerForm::Date { .. }, Some(PartialDate::Month(first))) => texts.month_year(first),
            (AnswerForm::Commune, _) => {
                communes.commune(&word).map_or(word.clone(), |entry| entry.name.to_owned())
            }
            (AnswerForm::Date { .. }, _) => word,
            _ => texts.get(wording::choice(fact, &word).0).to_owned(),
        })
        .collect();
    if words.is_empty() {
        texts.screening_unknown().to_owned()
    } else {
        words.join(texts.screening_list_comma())
    }
}

/// The list of some answers, with a button to change each.
#[component]
pub fn Answers(facts: Vec<FactName>, journey: Journey) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let wizard = expect_context::<Wizard>();
    let rows = facts
        .into_iter()
        .map(|fact| {
            let question = texts.get(wording::question(fact));
            let answer =
                wizard.communes.with_value(|communes| answer_text(texts, &journey.facts, fact, communes));
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
