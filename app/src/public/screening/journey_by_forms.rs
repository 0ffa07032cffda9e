//! Without scripts every answer is a form: random persons walk the wizard that
//! way and are judged as whoever gives the same answers to the rulebook itself.

use chrono::{Days, NaiveDate};
use domain::{
    directory::CommuneIndex,
    eligibility::{
        AnswerForm, DeadlinePolicy, FactName, Facts, UNSURE, assess, contradictions, next_question, presumed,
    },
};

use super::journey::{Journey, Screen};
use crate::form::FormPost;

const PERSONS: u64 = 300;
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 25).expect("a day");

/// Numbers that look random and are the same at every run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[usize::try_from(self.below(words.len() as u64)).unwrap()]
    }

    /// What the person would say when asked for a fact.
    fn answer(&mut self, fact: FactName) -> String {
        if self.below(12) == 0 {
            return UNSURE.to_owned();
        }
        match fact.form() {
            // The place is told as one of the regions under the field.
            AnswerForm::Commune => {
                self.one_of(&["brussels", "flanders", UNSURE, UNSURE, UNSURE, UNSURE]).to_owned()
            }
            AnswerForm::Nationalities => self.one_of(&["BE", "EU", "GB", "TR", "ZZ", "ZZ", "ZZ"]).to_owned(),
            AnswerForm::Date { .. } => {
                let reach = if fact == FactName::BirthDate { 70 * 365 } else { 1500 };
                (TODAY - Days::new(self.below(reach))).to_string()
            }
            AnswerForm::Choice(_) | AnswerForm::YesNo => self.one_of(fact.words()).to_owned(),
        }
    }
}

/// The form of the screen, filled in: what it carries, and the answer.
fn filled_in(journey: &Journey, fact: FactName, answer: &str) -> FormPost {
    let mut pairs: Vec<(String, String)> =
        journey.carried().map(|(name, value)| (name.to_owned(), value)).collect();
    pairs.push(("asking".into(), fact.as_str().into()));
    let parts: Vec<&str> = answer.split('-').collect();
    match (fact.form(), parts.as_slice()) {
        (AnswerForm::Date { .. }, [year, month, day]) => {
            for (name, part) in [("year", year), ("month", month), ("day", day)] {
                pairs.push((name.into(), part.trim_start_matches('0').into()));
            }
        }
        _ => pairs.push(("answer".into(), answer.into())),
    }
    pairs.push(("go".into(), "next".into()));
    FormPost(pairs)
}

/// What the wizard makes of an answer under the field of the commune.
fn told(facts: &mut Facts, fact: FactName, answer: &str) {
    let fact = if fact == FactName::Commune { FactName::Region } else { fact };
    facts.set(fact, &[answer]).unwrap();
}

#[test]
fn forms_lead_to_the_verdict_that_the_rulebook_gives() {
    let communes = CommuneIndex::new(String::new());
    let mut chance = Chance(20_261_125);
    let mut judged = 0;
    for _ in 0..PERSONS {
        let mut journey = Journey::after(&FormPost::default(), TODAY, &communes);
        let mut facts = Facts::new();
        while let Screen::Question(fact) = journey.screen {
            assert_eq!(next_question(&facts, TODAY), Some(fact));
            let answer = chance.answer(fact);
            journey = Journey::after(&filled_in(&journey, fact, &answer), TODAY, &communes);
            assert_eq!(journey.problem, None, "{}: {answer}", fact.as_str());
            told(&mut facts, fact, &answer);
        }
        assert_eq!(journey.facts, facts);
        if let Screen::Contradiction(found) = journey.screen {
            assert!(contradictions(&facts, TODAY).into_iter().any(|one| one == found));
            continue;
        }
        judged += 1;
        for policy in DeadlinePolicy::ALL {
            let by_forms = assess(&presumed(&journey.facts), TODAY, *policy);
            assert_eq!(by_forms, assess(&presumed(&facts), TODAY, *policy));
        }
    }
    assert!(judged > PERSONS / 2, "only {judged} had a verdict");
}

/// Every question that a form can lead back from, with what was answered there.
fn back(journey: &Journey) -> Journey {
    let mut pairs: Vec<(String, String)> =
        journey.carried().map(|(name, value)| (name.to_owned(), value)).collect();
    if let Screen::Question(fact) = journey.screen {
        pairs.push(("asking".into(), fact.as_str().into()));
    }
    pairs.push(("go".into(), "back".into()));
    Journey::after(&FormPost(pairs), TODAY, &CommuneIndex::new(String::new()))
}

#[test]
fn back_leads_to_the_screen_before_from_every_screen_and_forth_again() {
    let communes = CommuneIndex::new(String::new());
    let mut chance = Chance(20_261_126);
    let mut edges = 0;
    for _ in 0..PERSONS {
        let mut journey = Journey::after(&FormPost::default(), TODAY, &communes);
        assert_eq!(journey.question_before(), None);
        while let Screen::Question(fact) = journey.screen {
            let answer = chance.answer(fact);
            let next = Journey::after(&filled_in(&journey, fact, &answer), TODAY, &communes);
            let returned = back(&next);
            assert_eq!(returned.screen, Screen::Question(fact), "back from {:?} after {answer}", next.screen);
            assert_eq!(returned.facts, next.facts, "nothing answered is lost on the way back");
            // The same answer once more leads to the same screen.
            let again = Journey::after(&filled_in(&returned, fact, &answer), TODAY, &communes);
            assert_eq!((again.screen, &again.facts), (next.screen, &next.facts));
            edges += 1;
            journey = next;
        }
    }
    assert!(edges > 800, "only {edges}");
}

#[test]
fn whoever_does_not_know_her_commune_can_still_write_it() {
    let communes = CommuneIndex::new("58002|Binche|7130|Ressaix|ceraic\n".into());
    let start = Journey::after(&FormPost::default(), TODAY, &communes);
    let unsure = Journey::after(&filled_in(&start, FactName::Commune, UNSURE), TODAY, &communes);
    let returned = back(&unsure);
    assert_eq!(returned.screen, Screen::Question(FactName::Commune));

    let mut form = filled_in(&returned, FactName::Commune, UNSURE);
    form.0.push((crate::public::place_form::TICKED_BEFORE.into(), UNSURE.into()));
    form.0.push(("commune-text".into(), "binche".into()));
    let written = Journey::after(&form, TODAY, &communes);
    assert_eq!(written.facts.values(FactName::Commune), ["58002"]);
    assert_eq!(written.facts.values(FactName::Region), Vec::<String>::new());
}
