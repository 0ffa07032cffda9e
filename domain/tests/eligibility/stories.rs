//! People as they tell of themselves, each with the answers that she would give
//! on reading the questions: the wizard, asking what it asks, has to come to the
//! verdict that is right for what she means.

use std::collections::BTreeMap;

use crate::grid::today;
use crate::report::report;
use domain::eligibility::{
    DeadlinePolicy, FactName, Facts, assess, contradictions, next_question, presumed, questions_left_about,
};
use serde::Deserialize;

/// Somebody's story.
#[derive(Deserialize)]
struct Story {
    id: String,
    story: String,
    /// In the words of the wizard's form.
    answers: BTreeMap<String, String>,
    expected: Expected,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Expected {
    status: String,
    rule: String,
    certainty: String,
}

#[test]
fn whoever_answers_as_she_understands_the_questions_is_judged_as_she_should_be() {
    let stories: Vec<Story> =
        serde_json::from_str(include_str!("../../cases/stories.json")).expect("the stories are readable");
    for Story { id, story, answers, expected } in &stories {
        let mut facts = Facts::new();
        while let Some(name) = next_question(&facts, today()) {
            let answer =
                answers.get(name.as_str()).unwrap_or_else(|| panic!("{id}: {} is asked", name.as_str()));
            facts
                .set(name, &[answer])
                .unwrap_or_else(|why| panic!("{id}: {} {answer}: {why:?}", name.as_str()));
        }
        assert_eq!(contradictions(&facts, today()), [], "{id}: {story}");
        let verdict = assess(&presumed(&facts), today(), DeadlinePolicy::Seed18Months);
        let found = Expected {
            status: verdict.status.as_str().to_owned(),
            rule: verdict.rule.map(|rule| rule.as_str().to_owned()).unwrap_or_default(),
            certainty: verdict.certainty.as_str().to_owned(),
        };
        assert_eq!(found, *expected, "{id}: {story}");
        // Every answer that she is said to give belongs to a question.
        let known = |word: &str| FactName::ALL.iter().any(|name| name.as_str() == word);
        assert!(answers.keys().all(|word| known(word)), "{id}");
    }
    report(&format!("{} stories end in the verdict that is right for them", stories.len()));
}

/// The number of questions to come that these persons are told, screen by screen,
/// beside the number that did come.
#[test]
fn whoever_answers_is_told_about_how_many_questions_will_come() {
    let stories: Vec<Story> =
        serde_json::from_str(include_str!("../../cases/stories.json")).expect("the stories are readable");
    let mut told_at_first = 0;
    let (mut screens, mut told_in_all, mut came_in_all) = (0_u32, 0_u32, 0_u32);
    for Story { answers, .. } in &stories {
        let mut facts = Facts::new();
        let mut told = Vec::new();
        while let Some(name) = next_question(&facts, today()) {
            told.push(questions_left_about(&facts, name, today()));
            facts.set(name, &[&answers[name.as_str()]]).unwrap();
        }
        told_at_first = told[0];
        for (about, came) in told.iter().zip((0..told.len()).rev()) {
            screens += 1;
            told_in_all += u32::from(*about);
            came_in_all += u32::try_from(came).unwrap();
        }
    }
    assert_eq!(told_at_first, 8);
    let apart = told_in_all.abs_diff(came_in_all);
    assert!(apart * 2 < screens, "{told_in_all} told, {came_in_all} came, on {screens} screens");
    report(&format!("{screens} screens of the stories told {told_in_all} questions, {came_in_all} came"));
}
