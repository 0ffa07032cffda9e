//! The wizard's state, and the one function that turns a form into the next
//! state: the browser and the server without scripts call the same.

use chrono::NaiveDate;
use domain::{
    directory::{CommuneIndex, Meant},
    eligibility::{
        AnswerForm, Contradiction, FactName, FactRefused, Facts, contradictions, next_question,
        questions_left_about,
    },
    place::{Ins, Region},
};

use crate::{
    form::FormPost,
    public::{
        given::GIVEN,
        place_form::{OFFERED, PlaceAnswer, PlaceForm},
    },
};

/// What stands on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    Question(FactName),
    /// Two answers cannot both be true; the person says which.
    Contradiction(Contradiction),
    Verdict,
}

/// Why the last answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerProblem {
    NothingChosen,
    Refused(FactRefused),
    /// No commune of that name or code.
    UnknownCommune,
    /// Several communes: one of these INS codes.
    WhichCommune(Vec<String>),
}

/// Answers so far, in the order in which they were given.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    pub facts: Facts,
    pub asked: Vec<FactName>,
    pub screen: Screen,
    pub problem: Option<AnswerProblem>,
    /// What was typed in the answer that was not taken.
    pub typed: FormPost,
    /// The commune comes from a link, and she has said nothing since.
    pub given: bool,
}

impl Journey {
    /// The first screen, or what a form leads to.
    #[must_use]
    pub fn after(form: &FormPost, today: NaiveDate, communes: &CommuneIndex) -> Self {
        let mut journey = Self::recalled(form, today);
        if form.first("go") == Some("restart") {
            return Self::recalled(&FormPost::default(), today);
        }
        if form.first("go") == Some("household") {
            return journey.for_household(today);
        }
        let asking = form.first("asking").and_then(FactName::parse);
        match (form.first("go"), asking) {
            (Some("back"), asking) => journey.go_back(asking, form),
            (Some(go), _) if go.starts_with("change-") => {
                if let Some(fact) = go.strip_prefix("change-").and_then(FactName::parse) {
                    journey.screen = Screen::Question(fact);
                }
            }
            (_, Some(fact)) => journey.answer(fact, form, today, communes),
            (_, None) => {}
        }
        journey.given = form.first("go") == Some(GIVEN);
        journey
    }

    /// The answers that a form carries; a value that no longer exists is asked
    /// again.
    fn recalled(form: &FormPost, today: NaiveDate) -> Self {
        let mut facts = Facts::new();
        let mut asked = Vec::new();
        for (name, _) in &form.0 {
            let Some(fact) = FactName::parse(name).filter(|fact| !asked.contains(fact)) else { continue };
            let values: Vec<_> = form.all(name).collect();
            if facts.set(fact, &values).is_ok() {
                asked.push(fact);
            }
        }
        Self::with(facts, asked, today)
    }

    fn with(facts: Facts, asked: Vec<FactName>, today: NaiveDate) -> Self {
        let (problem, typed) = (None, FormPost::default());
        let mut journey = Self { facts, asked, screen: Screen::Verdict, problem, typed, given: false };
        journey.go_on(today);
        journey
    }

    /// The questions of another member of the household, with what they share.
    fn for_household(&self, today: NaiveDate) -> Self {
        let facts = self.facts.common_to_household();
        let asked = self.asked.iter().copied().filter(|fact| facts.answered().contains(*fact)).collect();
        Self::with(facts, asked, today)
    }

    /// The next question, or the verdict.
    fn go_on(&mut self, today: NaiveDate) {
        self.screen = match contradictions(&self.facts, today).into_iter().next() {
            Some(contradiction) => Screen::Contradiction(contradiction),
            None => next_question(&self.facts, today).map_or(Screen::Verdict, Screen::Question),
        };
    }

    /// The question before; what was chosen in this one is kept if it is an answer.
    fn go_back(&mut self, asking: Option<FactName>, form: &FormPost) {
        if let Some(fact) = asking {
            self.screen = Screen::Question(fact);
            let values = answer_values(fact, form);
            if !values.is_empty() && fact.form() != AnswerForm::Commune {
                // Half an answer is no reason to hold her back.
                let _ = self.answer_fact(fact, &values);
            }
        }
        if let Some(before) = self.question_before() {
            self.screen = before;
        }
    }

    /// The screen before this one, if there is one.
    #[must_use]
    pub fn question_before(&self) -> Option<Screen> {
        let place = match self.screen {
            Screen::Question(fact) => {
                self.asked.iter().position(|known| asked_with(*known) == fact).unwrap_or(self.asked.len())
            }
            Screen::Contradiction(_) | Screen::Verdict => self.asked.len(),
        };
        self.asked.get(place.checked_sub(1)?).copied().map(asked_with).map(Screen::Question)
    }

    fn answer(&mut self, fact: FactName, form: &FormPost, today: NaiveDate, communes: &CommuneIndex) {
        let taken = match fact.form() {
            AnswerForm::Commune => self.answer_commune(form, communes),
            _ => self.answer_fact(fact, &answer_values(fact, form)),
        };
        match taken {
            Ok(()) => self.go_on(today),
            Err(problem) => {
                self.screen = Screen::Question(fact);
                self.problem = Some(problem);
                self.typed = form.clone();
            }
        }
    }

    fn answer_fact(&mut self, fact: FactName, values: &[String]) -> Result<(), AnswerProblem> {
        if values.is_empty() {
            return Err(AnswerProblem::NothingChosen);
        }
        let values: Vec<_> = values.iter().map(String::as_str).collect();
        self.facts.set(fact, &values).map_err(AnswerProblem::Refused)?;
        if !self.asked.contains(&fact) {
            self.asked.push(fact);
        }
        Ok(())
    }

    /// A commune chosen or written, or a region instead.
    fn answer_commune(&mut self, form: &FormPost, communes: &CommuneIndex) -> Result<(), AnswerProblem> {
        match PlaceForm::read(form).answer(communes) {
            PlaceAnswer::Nothing => Err(AnswerProblem::NothingChosen),
            PlaceAnswer::Choice(choice) => self.live_at(choice),
            PlaceAnswer::Both(found) => Err(AnswerProblem::WhichCommune(found)),
            PlaceAnswer::Written(written) => match communes.meant(written, OFFERED) {
                Meant::Unknown => Err(AnswerProblem::UnknownCommune),
                Meant::One(commune) => self.live_at(commune.ins),
                Meant::Several(found) => {
                    Err(AnswerProblem::WhichCommune(found.iter().map(|entry| entry.ins.to_owned()).collect()))
                }
            },
        }
    }

    /// Takes an INS code, or the word of a region. Of another region the region
    /// alone counts: that is what the rules ask, and what her phone can name
    /// when it has no network.
    fn live_at(&mut self, choice: &str) -> Result<(), AnswerProblem> {
        let (fact, word) = match Ins::parse_as_given(choice).and_then(Ins::region) {
            Some(Region::Brussels) => (FactName::Region, "brussels"),
            Some(Region::Flanders) => (FactName::Region, "flanders"),
            Some(_) => (FactName::Commune, choice),
            None => (FactName::Region, choice),
        };
        self.forget(if fact == FactName::Region { FactName::Commune } else { FactName::Region });
        self.answer_fact(fact, &[word.to_owned()])
    }

    fn forget(&mut self, fact: FactName) {
        // Emptying a fact is always possible.
        let _ = self.facts.set(fact, &[]);
        self.asked.retain(|known| *known != fact);
    }

    /// The answers as the form's hidden fields carry them.
    pub fn carried(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.asked
            .iter()
            .flat_map(|fact| self.facts.values(*fact).into_iter().map(|value| (fact.as_str(), value)))
    }

    /// The answers as a form, to be kept in the tab.
    #[must_use]
    pub fn to_form(&self) -> FormPost {
        FormPost(self.carried().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// How many questions lie before the one on the screen and, about, after it.
    #[must_use]
    pub fn progress(&self, today: NaiveDate) -> (usize, usize) {
        let Screen::Question(fact) = self.screen else { return (self.asked.len(), 0) };
        let done = self.asked.iter().position(|known| asked_with(*known) == fact).unwrap_or(self.asked.len());
        let answered_after = self.asked.len().saturating_sub(done + 1);
        (done, answered_after + usize::from(questions_left_about(&self.facts, fact, today)))
    }
}

/// The question on whose screen a fact is told: the region stands under the
/// field of the commune.
fn asked_with(fact: FactName) -> FactName {
    if fact == FactName::Region { FactName::Commune } else { fact }
}

/// The values that the form gives for the fact it asks.
fn answer_values(fact: FactName, form: &FormPost) -> Vec<String> {
    let chosen: Vec<_> = form.all("answer").filter(|value| !value.is_empty()).map(str::to_owned).collect();
    match fact.form() {
        // Beside "I don't know" a date is one answer too many, and asked back.
        AnswerForm::Date { .. } => chosen.into_iter().chain(written_date(form)).collect(),
        _ => chosen,
    }
}

/// Year, month and day as written, joined to an ISO date; whether it exists is
/// the domain's to say.
fn written_date(form: &FormPost) -> Option<String> {
    let [year, month, day] = ["year", "month", "day"].map(|part| domain::plain_line(form.text(part)));
    if year.is_empty() && month.is_empty() && day.is_empty() {
        return None;
    }
    let two = |part: &str| if part.len() == 1 { ["0", part].concat() } else { part.to_owned() };
    let mut date = year;
    if !month.is_empty() || !day.is_empty() {
        date = [date, two(&month)].join("-");
    }
    if !day.is_empty() {
        date = [date, two(&day)].join("-");
    }
    Some(date)
}
