//! What is timed of the rulebook.

use std::hint::black_box;

use anyhow::{Context, Result};
use domain::eligibility::{Facts, FactsOnDay, RULEBOOK, Status, assess, next_question, proof};

use crate::persons::{POLICY, Person, TODAY};

/// One thing that the rulebook does for everyone.
pub struct Figure<'persons> {
    /// The name by which it is asked for.
    pub name: &'static str,
    /// Does it once for every person, and says for how many.
    pub once: Box<dyn Fn() -> usize + 'persons>,
}

/// Everything that is timed and counted, over the same persons.
pub fn figures(persons: &[Person]) -> Vec<Figure<'_>> {
    let complete: Vec<Facts> = persons.iter().map(|person| person.facts).collect();
    let begun: Vec<Facts> = complete.iter().enumerate().map(|(place, facts)| begun(facts, place)).collect();
    vec![
        // The answer that every peer gives too.
        figure("status", complete.clone(), |facts| {
            black_box(status(facts));
        }),
        // What a phone computes when the last question is answered: reasons,
        // citations, papers and deadlines included.
        figure("verdict", complete, |facts| {
            black_box(assess(facts, TODAY, POLICY));
        }),
        // Three-valued: the verdict on half of the answers, and the proof of it,
        // every rule with every condition that was looked at.
        figure("verdict with trace", begun.clone(), |facts| {
            black_box(assess(facts, TODAY, POLICY));
            black_box(proof(&RULEBOOK, facts, TODAY));
        }),
        figure("next question", begun, |facts| {
            black_box(next_question(facts, TODAY));
        }),
    ]
}

/// Does one of the figures for at least so many persons.
pub fn repeat(figures: &[Figure<'_>], name: &str, count: usize) -> Result<()> {
    let figure = figures.iter().find(|figure| figure.name == name).context("no such figure")?;
    let mut done = 0;
    while done < count {
        done += (figure.once)();
    }
    Ok(())
}

fn figure<'persons>(
    name: &'static str,
    all: Vec<Facts>,
    one: impl Fn(&Facts) + 'persons,
) -> Figure<'persons> {
    let once = move || {
        all.iter().for_each(|facts| one(black_box(facts)));
        all.len()
    };
    Figure { name, once: Box::new(once) }
}

/// What the rulebook says of a person, without reasons.
fn status(facts: &Facts) -> Option<Status> {
    FactsOnDay { facts, today: TODAY }.standing(&RULEBOOK).decided()
}

/// The person in the middle of the wizard: every other answer taken back.
fn begun(facts: &Facts, place: usize) -> Facts {
    let mut begun = *facts;
    for (at, name) in facts.answered().iter().enumerate() {
        if (at + place) % 2 == 0 {
            begun.set(name, &[]).ok();
        }
    }
    begun
}
