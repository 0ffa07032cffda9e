//! What somebody answered, in words.

use domain::{
    directory::CommuneIndex,
    eligibility::{AnswerForm, FactName, Facts, PartialDate, UNSURE},
};
use leptos::prelude::*;
use locales::Texts;

use crate::{communes, wording};

/// One answer in words.
#[must_use]
pub fn answer_text(texts: Texts, facts: &Facts, fact: FactName, communes: &CommuneIndex) -> String {
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

/// Everything that was answered, each with its question.
#[component]
pub fn AnswerList(facts: Facts) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let communes = communes::index();
    let rows = facts
        .answered()
        .iter()
        .map(|fact| {
            view! {
                <div>
                    <dt>{texts.get(wording::question(fact))}</dt>
                    <dd><bdi>{answer_text(texts, &facts, fact, &communes)}</bdi></dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="answers">{rows}</dl> }
}
