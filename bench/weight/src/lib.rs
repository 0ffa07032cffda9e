//! What a phone downloads for the rulebook: this module with the feature
//! `rules`, less the same module without it.

/// Answers a question, then says how the person stands. Text comes in as
/// `fact=answer` lines, as a form would send it.
#[unsafe(no_mangle)]
pub extern "C" fn stand(length: usize) -> usize {
    let text = "x".repeat(length);
    let mut told = 0;
    for line in text.lines() {
        told += tell(line);
    }
    told
}

#[cfg(not(feature = "rules"))]
fn tell(line: &str) -> usize {
    std::hint::black_box(line.split_once('=')).map_or(0, |(fact, answer)| fact.len() + answer.len())
}

/// All that the public pages ask of the rulebook: to take answers, to ask, to
/// judge, to explain, to plan, and to carry the answers to a worker.
#[cfg(feature = "rules")]
fn tell(line: &str) -> usize {
    use domain::eligibility::{
        DeadlinePolicy, FactName, Facts, Handover, RULEBOOK, assess, contradictions, next_question, presumed,
        proof, questions_left_about, timeline, what_would_change,
    };
    use std::hint::black_box;

    let Some((fact, answer)) = black_box(line.split_once('=')) else { return 0 };
    let mut facts = black_box(Facts::new());
    if let Some(name) = FactName::parse(fact) {
        black_box(facts.set(name, &[answer]).is_err());
        black_box(facts.values(name));
    }
    let today = black_box(chrono::NaiveDate::MIN);
    let verdict = black_box(assess(&presumed(&facts), today, black_box(DeadlinePolicy::Decree2024)));
    black_box(contradictions(&facts, today));
    black_box(next_question(&facts, today));
    black_box(proof(&RULEBOOK, &facts, today));
    black_box(what_would_change(&RULEBOOK, &facts, today));
    black_box(timeline(&verdict.deadlines, None, None, today));
    black_box(facts.common_to_household());
    let carried = Handover::new(facts, today, DeadlinePolicy::Decree2024, &RULEBOOK);
    black_box(Handover::read(&carried.to_text()).is_ok());
    usize::from(questions_left_about(&facts, FactName::Commune, today)) + verdict.reasons.len()
}
