//! One question: what is asked, the answers in reach of the thumb, why we ask.

use std::cmp::Ordering;

use domain::eligibility::{AnswerForm, FactName, FactRefused, UNSURE};
use leptos::prelude::*;
use locales::Texts;

use super::{
    Wizard, WizardForm,
    answers::Answers,
    date_fields::DateFields,
    journey::{AnswerProblem, Journey},
};
use crate::{
    form::FormPost,
    public::commune_field::{CommuneField, RegionChoices},
    ui::{ErrorSummary, FieldMessage},
    wording,
};

/// Papers that most people hold; the others stand behind "another card".
const USUAL_DOCUMENTS: &[&str] = &["A", "B", "F", "AI", "annex_15", "visa_d", "none"];

/// The classes of nationality, from the one that decides soonest.
const NATIONALITIES: &[&str] = &["BE", "EU", "GB", "TR", "ZZ"];

#[component]
pub fn QuestionView(fact: FactName, journey: Journey) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let today = expect_context::<Wizard>().today;
    let (done, left) = journey.progress(today);
    let first = done == 0;
    let error = journey.problem.as_ref().map(|problem| error_of(texts, fact, problem, &journey.typed));
    let answers = answers(fact, &journey, error.clone());
    let hint = texts.get(wording::question_hint(fact));
    // What a link said is no answer that can be refused.
    let first_of_all = if journey.given {
        view! { <Answers facts=vec![FactName::Commune] journey=journey.clone()/> }.into_any()
    } else {
        view! { <ErrorSummary title=texts.errors_summary(1) errors=error.into_iter().collect()/> }.into_any()
    };
    view! {
        <WizardForm journey>
            <input type="hidden" name="asking" value=fact.as_str()/>
            <main class="main" id="main">
                <Progress done left/>
                {first_of_all}
                <h1 tabindex="-1" id="question">{texts.get(wording::question(fact))}</h1>
                <p class="muted" id="hint">{hint}</p>
                {answers}
                <details class="why">
                    <summary>{texts.wizard_why()}</summary>
                    <p>{texts.get(wording::question_why(fact))}</p>
                </details>
                {first.then(|| view! {
                    <p class="muted small with-scripts">{texts.wizard_private()}</p>
                    <p class="muted small without-scripts">{texts.wizard_forms()}</p>
                })}
            </main>
            <div class="action">
                <button class="button" name="go" value="next">{texts.wizard_continue()}</button>
                {(!first).then(|| view! { <button class="button quiet" name="go" value="back">{texts.wizard_back()}</button> })}
            </div>
        </WizardForm>
    }
}

/// More markers than this would be dust on a phone: then each stands for several.
const MARKERS: usize = 9;

/// Markers on a line: answered, here, and about how many are still to come.
#[component]
fn Progress(done: usize, left: usize) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let count = u32::try_from(left).unwrap_or(u32::MAX);
    let all = done + 1 + left;
    let (markers, here) = if all > MARKERS { (MARKERS, done * MARKERS / all) } else { (all, done) };
    let markers = (0..markers)
        .map(|place| {
            let class = match place.cmp(&here) {
                Ordering::Less => "done",
                Ordering::Equal => "now",
                Ordering::Greater => "",
            };
            view! { <li class=class></li> }
        })
        .collect_view();
    view! {
        <div class="path">
            <ol aria-hidden="true">{markers}</ol>
            <span>{if left == 0 { texts.wizard_last().to_owned() } else { texts.wizard_left(count) }}</span>
        </div>
    }
}

fn error_of(texts: Texts, fact: FactName, problem: &AnswerProblem, typed: &FormPost) -> FieldMessage {
    if let AnswerForm::Date { allows_year } = fact.form() {
        let (field, text) = date_error(texts, allows_year, problem, typed);
        return FieldMessage { field, text: text.to_owned() };
    }
    let text = match problem {
        AnswerProblem::NothingChosen => texts.errors_choose_one(),
        AnswerProblem::Refused(_) if typed.all("answer").any(|word| word == UNSURE) => {
            texts.errors_unsure_and_more()
        }
        AnswerProblem::Refused(_) => texts.errors_choose_one(),
        AnswerProblem::UnknownCommune => texts.errors_commune_unknown(),
        AnswerProblem::WhichCommune(_) => texts.screening_commune_which(),
    };
    let field = if fact.form() == AnswerForm::Commune { "commune-text" } else { "choice-0" };
    FieldMessage { field, text: text.to_owned() }
}

/// The field to mend first, and what is wrong with it.
fn date_error(
    texts: Texts,
    allows_year: bool,
    problem: &AnswerProblem,
    typed: &FormPost,
) -> (&'static str, &'static str) {
    let least = if allows_year { texts.errors_year_incomplete() } else { texts.errors_date_incomplete() };
    match problem {
        AnswerProblem::Refused(FactRefused::TooMany) => ("day", texts.errors_unsure_and_more()),
        AnswerProblem::Refused(FactRefused::TooEarly) => ("year", texts.errors_date_too_old()),
        AnswerProblem::Refused(FactRefused::TooLate) => ("year", texts.errors_date_future()),
        AnswerProblem::Refused(FactRefused::TooVague) => ("month", least),
        AnswerProblem::Refused(FactRefused::NotADate) => match domain::plain_line(typed.text("year")).len() {
            0 => ("year", least),
            4 if typed.text("month").is_empty() => ("month", least),
            4 => ("day", texts.errors_date_invalid()),
            _ => ("year", texts.errors_birth_year()),
        },
        AnswerProblem::Refused(_) => ("day", texts.errors_date_invalid()),
        _ if allows_year => ("year", least),
        _ => ("day", texts.errors_date_required()),
    }
}

/// The answers to choose from, or the fields to write in.
fn answers(fact: FactName, journey: &Journey, error: Option<FieldMessage>) -> AnyView {
    // What was refused stays as it was ticked.
    let ticked: Vec<String> = journey.typed.all("answer").map(str::to_owned).collect();
    let given = match fact.form() {
        AnswerForm::Commune => journey.facts.values(fact),
        _ if journey.typed.is_empty() => journey.facts.values(fact),
        _ => ticked,
    };
    match fact.form() {
        AnswerForm::Date { .. } => {
            view! { <DateFields fact given typed=journey.typed.clone() error/> }.into_any()
        }
        AnswerForm::Commune => {
            let several = match &journey.problem {
                Some(AnswerProblem::WhichCommune(found)) => found.clone(),
                _ => Vec::new(),
            };
            let region = journey.facts.values(FactName::Region).into_iter().next();
            let typed = journey.typed.text("commune-text").to_owned();
            view! {
                <CommuneField chosen=given.into_iter().next() before=region.clone() typed several error/>
                <RegionChoices chosen=region/>
            }
            .into_any()
        }
        AnswerForm::Nationalities => {
            let texts = expect_context::<Texts>();
            view! {
                <Choices fact words=NATIONALITIES.to_vec() given multiple=true error/>
                <details class="why">
                    <summary>{texts.wizard_european_countries()}</summary>
                    <p>{texts.wizard_european_countries_list()}</p>
                </details>
            }
            .into_any()
        }
        AnswerForm::YesNo => view! { <Choices fact words=vec!["yes", "no"] given error/> }.into_any(),
        AnswerForm::Choice(words) if fact == FactName::ResidenceDocument => {
            let (usual, others): (Vec<&str>, Vec<&str>) =
                words.iter().partition(|word| USUAL_DOCUMENTS.contains(word));
            let mut usual = usual;
            usual.sort_by_key(|word| USUAL_DOCUMENTS.iter().position(|known| known == word));
            view! { <Choices fact words=usual others given error/> }.into_any()
        }
        AnswerForm::Choice(words) => {
            view! { <Choices fact words=in_reading_order(words) given error/> }.into_any()
        }
    }
}

/// The choices as a list is read: the one that another would shadow stands first
/// (full-time agency work is half-time or more too, and judged otherwise), and
/// "none of these" at the end.
fn in_reading_order(words: &[&'static str]) -> Vec<&'static str> {
    let (first, others): (Vec<_>, Vec<_>) = words.iter().partition(|word| **word == "interim");
    let (none, some): (Vec<_>, Vec<_>) = others.into_iter().partition(|word| *word == "none");
    [first, some, none].concat()
}

/// Large cards, and "I don't know" after them.
#[component]
fn Choices(
    fact: FactName,
    words: Vec<&'static str>,
    /// Less usual answers, folded away.
    #[prop(optional)]
    others: Vec<&'static str>,
    given: Vec<String>,
    #[prop(optional)] multiple: bool,
    error: Option<FieldMessage>,
) -> impl IntoView {
    let texts = expect_context::<Texts>();
    let wrong = error.is_some().then_some("true");
    let kind = if multiple { "checkbox" } else { "radio" };
    let is_given = |word: &str| given.iter().any(|known| known == word);
    let others_open = others.iter().any(|word| is_given(word));
    let card = |place: usize, word: &'static str| {
        let (label, hint) = wording::choice(fact, word);
        view! {
            <label class="choice" class:unsure=word == UNSURE>
                <input type=kind name="answer" value=word id=["choice-", &place.to_string()].concat() checked=is_given(word) aria-invalid=wrong/>
                <span>{texts.get(label)}</span>
                {hint.map(|hint| view! { <small>{texts.get(hint)}</small> })}
            </label>
        }
    };
    // What is folded away stands before "none": whoever holds such a paper looks
    // for it before she says that she holds none.
    let last = words.last().copied().filter(|word| !others.is_empty() && *word == "none");
    let shown = words.len() - usize::from(last.is_some());
    let cards = words.iter().take(shown).enumerate().map(|(place, word)| card(place, word)).collect_view();
    let folded = (!others.is_empty()).then(|| {
        let cards = others.iter().enumerate().map(|(place, word)| card(place + 100, word)).collect_view();
        view! {
            <details class="others" open=others_open>
                <summary class="choice">{texts.wizard_other_documents()}</summary>
                <div class="choices">{cards}</div>
            </details>
        }
    });
    view! {
        <div class="choices" role=if multiple { "group" } else { "radiogroup" } aria-labelledby="question" aria-describedby=wrong.map(|_| "choice-error")>
            {error.map(|error| view! { <p class="field-error" id="choice-error">{error.text}</p> })}
            {cards}
            {folded}
            {last.map(|word| card(shown, word))}
            {card(999, UNSURE)}
        </div>
    }
}

#[cfg(test)]
mod tests {
    use domain::eligibility::FactName;

    use super::in_reading_order;

    #[test]
    fn agency_work_is_read_before_half_time_and_no_last() {
        assert_eq!(
            in_reading_order(FactName::Work.words()),
            [
                "interim",
                "less_than_half_time",
                "half_time_or_more",
                "self_employed",
                "several_part_time",
                "none"
            ]
        );
    }
}
