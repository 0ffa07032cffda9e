//! How long the rulebook takes: `cargo run --release -p domain --example speed`.

use std::hint::black_box;
use std::time::Instant;

use domain::eligibility::{
    DeadlinePolicy, FactName, Facts, RULEBOOK, assess, next_question, proof, questions_left_at_most,
    what_would_change,
};

const ANSWERS: [(&str, &str); 20] = [
    ("region", "wallonia_french"),
    ("nationalities", "SY"),
    ("residence_document", "A"),
    ("permit_longer_than_three_months", "yes"),
    ("permit_ordered_on", "2025-09-15"),
    ("legal_stay_since", "2025-06-01"),
    ("birth_date", "1990-05-10"),
    ("work_since", "2026-10-01"),
    ("registered_in_commune_on", "2025-09-20"),
    ("legal_stay_includes_asylum_procedure", "no"),
    ("asylum_pending", "no"),
    ("temporary_protection", "no"),
    ("unaccompanied_minor_in_autonomy", "no"),
    ("belgian_diploma", "no"),
    ("standstill_state", "no"),
    ("family_tie", "none"),
    ("prior_certificate", "none"),
    ("work", "half_time_or_more"),
    ("study", "none"),
    ("medical", "none"),
];

fn main() {
    let today = "2026-11-23".parse().unwrap_or_default();
    let policy = DeadlinePolicy::Seed18Months;
    let mut full = Facts::new();
    for (name, word) in ANSWERS {
        if let Some(name) = FactName::parse(name) {
            // Every word above is one of its fact's.
            let _ = full.set(name, &[word]);
        }
    }
    let mut half = full;
    for name in [FactName::BirthDate, FactName::Work, FactName::Study, FactName::LegalStaySince] {
        let _ = half.set(name, &[]);
    }
    let open = Facts::new();
    time("complete verdict, obligated (the longest way)", || assess(black_box(&full), today, policy));
    time("three-valued verdict, four facts open", || assess(black_box(&half), today, policy));
    time("verdict with full proof", || {
        (assess(black_box(&half), today, policy), proof(&RULEBOOK, black_box(&half), today))
    });
    time("next question, nothing answered", || next_question(black_box(&open), today));
    time("next question, four facts open", || next_question(black_box(&half), today));
    time("questions left at most", || questions_left_at_most(black_box(&open), today));
    time("what would change the answer", || what_would_change(&RULEBOOK, black_box(&full), today));
}

fn time<T>(name: &str, mut work: impl FnMut() -> T) {
    const TIMES: u32 = 20_000;
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let start = Instant::now();
        for _ in 0..TIMES {
            black_box(work());
        }
        best = best.min(start.elapsed().as_secs_f64() / f64::from(TIMES));
    }
    println!("{name:<50} {:>9.3} µs", best * 1e6);
}
