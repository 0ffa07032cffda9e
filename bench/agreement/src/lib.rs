//! The same random persons judged wherever this is compiled for: the digest of
//! all that the rulebook says of them has to be the same natively, where forms
//! without scripts are judged, and in WebAssembly, where phones judge.
//!
//! Each person is judged as she comes out of a form, by the words that its
//! hidden fields carry: that is all that a page without scripts hands on. What
//! goes into the words has to come out of them, and out of a hand-over's text;
//! whatever is lost on the way ends the run.

use chrono::{Days, NaiveDate};
use domain::eligibility::{
    AnswerForm, Country, DeadlinePolicy, FactName, Facts, Handover, RULEBOOK, UNSURE, assess, contradictions,
    next_question, presumed, proof, questions_left_at_most, timeline, what_would_change,
};

/// The digest of so many persons.
#[unsafe(no_mangle)]
pub extern "C" fn digest(persons: u32) -> u64 {
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    let mut digest = Digest(0xcbf2_9ce4_8422_2325);
    for _ in 0..persons {
        let today = day(2024, &mut chance, 1500);
        let person = person(&mut chance);
        let through_a_form = out_of_words(&person);
        assert!(through_a_form == person, "a form loses what {person:?} says");
        judge(&through_a_form, today, &mut digest);
    }
    digest.0
}

fn judge(facts: &Facts, today: NaiveDate, digest: &mut Digest) {
    for policy in DeadlinePolicy::ALL {
        for facts in [*facts, presumed(facts), facts.completed()] {
            let verdict = assess(&facts, today, *policy);
            let plan = timeline(&verdict.deadlines, None, None, today);
            digest.words(&format!("{verdict:?}{plan:?}"));
        }
    }
    let complete = facts.completed();
    digest.words(&format!(
        "{:?}{:?}{:?}{:?}{:?}",
        contradictions(facts, today),
        next_question(facts, today),
        questions_left_at_most(facts, today),
        what_would_change(&RULEBOOK, &complete, today),
        proof(&RULEBOOK, &complete, today),
    ));
    let carried = Handover::new(*facts, today, DeadlinePolicy::Decree2024, &RULEBOOK);
    let text = carried.to_text();
    assert!(Handover::read(&text) == Ok(carried), "{text} is not what it was made from");
    digest.words(&text);
}

/// The answers as the hidden fields of a form carry them, read as the server
/// reads a form: fact by fact, in words, in an order that is not that of asking.
fn out_of_words(facts: &Facts) -> Facts {
    let mut again = Facts::new();
    for name in FactName::ALL.iter().rev() {
        let words = facts.values(*name);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        // What is refused is missing afterwards.
        again.set(*name, &words).ok();
    }
    again
}

/// A person of whom one fact in four is open and one in eight not known.
fn person(chance: &mut Chance) -> Facts {
    let mut facts = Facts::new();
    for name in FactName::ALL {
        let answer = match chance.below(8) {
            0 | 1 => continue,
            2 => UNSURE.to_owned(),
            _ => answer(*name, chance),
        };
        // What is refused stays open, on every machine alike.
        facts.set(*name, &[&answer]).ok();
    }
    facts
}

fn answer(name: FactName, chance: &mut Chance) -> String {
    match name.form() {
        AnswerForm::Choice(words) => pick(words, chance).unwrap_or_default().to_owned(),
        AnswerForm::YesNo => pick(&["no", "yes"], chance).unwrap_or_default().to_owned(),
        AnswerForm::Commune => {
            let known = ["58001", "52010", "21004", "44021", "63023", "62063"];
            pick(&known, chance).unwrap_or_default().to_owned()
        }
        AnswerForm::Nationalities => {
            let codes: Vec<Country> = Country::all().collect();
            codes.get(chance.below(codes.len())).map(|code| code.as_str().to_owned()).unwrap_or_default()
        }
        AnswerForm::Date { .. } => {
            let (first, span) = if name == FactName::BirthDate { (1940, 30_000) } else { (2019, 3_500) };
            let mut text = day(first, chance, span).to_string();
            // A day, a month, or a year.
            text.truncate([10, 10, 10, 7, 7, 4][chance.below(6)]);
            text
        }
    }
}

fn pick(words: &[&'static str], chance: &mut Chance) -> Option<&'static str> {
    words.get(chance.below(words.len())).copied()
}

fn day(first: i32, chance: &mut Chance, span: usize) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(first, 1, 1).unwrap_or_default();
    first + Days::new(chance.below(span) as u64)
}

/// Chance that is the same at every run (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        // Whatever the width of a pointer.
        (self.0 % end as u64) as usize
    }
}

/// FNV-1a.
struct Digest(u64);

impl Digest {
    fn words(&mut self, text: &str) {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}
