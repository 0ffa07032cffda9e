//! How long the rulebook takes.

use std::hint::black_box;
use std::time::Instant;

use domain::eligibility::{Facts, Person as Standpoint, RULEBOOK, Status, assess, next_question};

use crate::persons::{POLICY, Person, TODAY};

/// Decides for so many persons, going round; gives something that depends on it.
pub fn decide(persons: &[Person], count: usize) -> usize {
    persons
        .iter()
        .cycle()
        .take(count)
        .filter(|person| status(&person.facts) == Some(Status::Obligated))
        .count()
}

/// What the rulebook says of a person, without reasons.
fn status(facts: &Facts) -> Option<Status> {
    Standpoint { facts: black_box(facts), today: TODAY }.standing(&RULEBOOK).decided()
}

/// Each figure of ours, in nanoseconds a person.
pub fn rulebook(persons: &[Person]) -> Vec<(&'static str, f64)> {
    let begun: Vec<Facts> =
        persons.iter().enumerate().map(|(place, person)| begun(&person.facts, place)).collect();
    vec![
        (
            "Jalon: status and rule, everything answered",
            best_of(persons, |person| {
                black_box(status(&person.facts));
            }),
        ),
        (
            "Jalon: whole verdict, everything answered",
            best_of(persons, |person| {
                black_box(assess(black_box(&person.facts), TODAY, POLICY));
            }),
        ),
        (
            "Jalon: whole verdict, half answered",
            best_of(&begun, |facts| {
                black_box(assess(black_box(facts), TODAY, POLICY));
            }),
        ),
        (
            "Jalon: next question, half answered",
            best_of(&begun, |facts| {
                black_box(next_question(black_box(facts), TODAY));
            }),
        ),
    ]
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

/// The best of seven passes over everyone: what the machine can do undisturbed.
fn best_of<T>(all: &[T], mut one: impl FnMut(&T)) -> f64 {
    (0..7)
        .map(|_| {
            let start = Instant::now();
            all.iter().for_each(&mut one);
            start.elapsed().as_nanos() as f64 / all.len() as f64
        })
        .fold(f64::INFINITY, f64::min)
}
