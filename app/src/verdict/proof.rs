//! The proof: every rule that was looked at, and what was found of each fact.

use chrono::NaiveDate;
use domain::{
    directory::CommuneIndex,
    eligibility::{Condition, Facts, ProofStep, RuleId, Rulebook, Truth, proof},
};
use leptos::prelude::*;
use locales::LazyTexts;

use super::answers::answer_text;
use crate::{communes, wording};

/// The facts are those of a verdict; `decides` is the rule that gave it.
#[component]
pub fn ProofTree(
    rulebook: &'static Rulebook,
    facts: Facts,
    today: NaiveDate,
    decides: Option<RuleId>,
) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let communes = communes::index();
    let rules = proof(rulebook, &facts, today)
        .iter()
        .map(|step| rule_looked_at(texts, step, &facts, &communes, decides == Some(step.rule)))
        .collect_view();
    view! {
        <details class="why">
            <summary>{texts.proof_title()}</summary>
            <p class="muted small">{texts.proof_text()}</p>
            <ol class="proof">{rules}</ol>
        </details>
    }
}

fn rule_looked_at(
    texts: LazyTexts,
    step: &ProofStep,
    facts: &Facts,
    communes: &CommuneIndex,
    decides: bool,
) -> impl IntoView + use<> {
    let found = if step.taken_out { texts.proof_taken_out() } else { truth_words(texts, step.truth) };
    let conditions = step.conditions.iter().map(|one| condition(texts, one, facts, communes)).collect_view();
    view! {
        <li class=truth_class(if step.taken_out { Truth::No } else { step.truth })>
            <details>
                <summary>
                    <span class="rule">{texts.get(wording::rule(step.rule))}</span>
                    <span class="muted small">{found}</span>
                </summary>
                <ul>{conditions}</ul>
                <p class="muted small"><bdi>{step.rule.as_str()}</bdi></p>
            </details>
            {decides.then(|| view! { <p class="tag calm">{texts.proof_decides()}</p> })}
        </li>
    }
}

/// One sentence for each fact that was used.
fn condition(
    texts: LazyTexts,
    condition: &Condition,
    facts: &Facts,
    communes: &CommuneIndex,
) -> impl IntoView + use<> {
    let answers = condition
        .facts
        .iter()
        .map(|fact| {
            let answer = answer_text(texts.common(), facts, fact, communes);
            view! { <span class="block">{texts.proof_fact(&answer, texts.get(wording::fact(fact)))}</span> }
        })
        .collect_view();
    let over = condition.over_on.map(|day| texts.proof_over_on(&texts.date(day)));
    view! {
        <li class=truth_class(condition.truth)>
            {answers}
            <span class="muted small block">
                {truth_words(texts, condition.truth)}
                {over.map(|over| [" · ", &over].concat())}
            </span>
        </li>
    }
}

fn truth_words(texts: LazyTexts, truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => texts.proof_holds(),
        Truth::No => texts.proof_fails(),
        Truth::Maybe => texts.proof_open(),
    }
}

const fn truth_class(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "holds",
        Truth::No => "fails",
        Truth::Maybe => "open",
    }
}
