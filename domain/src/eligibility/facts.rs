//! What is known of one person: every fact unanswered, unsure or known.

use super::choices::ResidenceDocument;
use super::country::{Country, Nationalities};
use super::date::{NotADate, PartialDate};
use super::fact::{AnswerForm, FactName, FactSet};
use crate::place::{Ins, Region};

/// The state of one fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Answer<T> {
    /// Not asked, or left open.
    #[default]
    Unanswered,
    /// "I don't know": asking again does not help.
    Unsure,
    /// Known.
    Known(T),
}

impl<T: Copy> Answer<T> {
    /// The value, if known.
    pub const fn known(&self) -> Option<T> {
        match self {
            Self::Known(value) => Some(*value),
            Self::Unanswered | Self::Unsure => None,
        }
    }

    /// Whether the fact can still be asked.
    pub const fn is_unanswered(&self) -> bool {
        matches!(self, Self::Unanswered)
    }

    /// An unanswered fact becomes `other`; an answer stays.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if self.is_unanswered() { other } else { self }
    }
}

/// Why an answer cannot be accepted; worded by the text crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactRefused {
    /// Not one of the words of this fact.
    UnknownValue {
        /// The words that are.
        allowed: &'static [&'static str],
    },
    /// No state has this code (two capitals, ISO 3166-1).
    UnknownCountry,
    /// No Belgian commune can have this INS code.
    UnknownCommune,
    /// Not written as `2025-09-15` or, where allowed, `2025-09` or `2025`.
    NotADate,
    /// Written as a date that no calendar has, or outside 1900 to 2100.
    ImpossibleDate,
    /// A year before those in which a living person's dates can lie.
    TooEarly,
    /// A year after them.
    TooLate,
    /// A year alone, or a month alone, is too vague for this fact.
    TooVague,
    /// Several answers where one is asked, or more than six nationalities.
    TooMany,
}

impl FactRefused {
    /// A stable word for the HTTP API and for the keys of texts.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownValue { .. } => "unknown_value",
            Self::UnknownCountry => "unknown_country",
            Self::UnknownCommune => "unknown_commune",
            Self::NotADate => "not_a_date",
            Self::ImpossibleDate => "impossible_date",
            Self::TooEarly => "too_early",
            Self::TooLate => "too_late",
            Self::TooVague => "too_vague",
            Self::TooMany => "too_many",
        }
    }
}

/// The word for "I don't know" in forms, files and the API.
pub const UNSURE: &str = "unsure";

const COUNT: usize = FactName::ALL.len();
const FIRST_DATE: usize = FactName::PermitOrderedOn as usize;
const DATES: usize = FactName::RegisteredInCommuneOn as usize - FIRST_DATE + 1;

// The dates follow each other, and there is room for each of them and no more.
const _: () = {
    let mut names = FactName::ALL;
    let mut dates = 0;
    while let [name, others @ ..] = names {
        if let AnswerForm::Date { .. } = name.form() {
            assert!(*name as usize == FIRST_DATE + dates);
            dates += 1;
        }
        names = others;
    }
    assert!(dates == DATES);
};

/// The facts of one person. Small and `Copy`: a journey is a row of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Facts {
    /// By fact; the number is the value's place in [`FactName::words`].
    choices: [Answer<u8>; COUNT],
    dates: [Answer<PartialDate>; DATES],
    nationalities: Answer<Nationalities>,
    commune: Answer<Ins>,
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            choices: [Answer::Unanswered; COUNT],
            dates: [Answer::Unanswered; DATES],
            nationalities: Answer::Unanswered,
            commune: Answer::Unanswered,
        }
    }
}

impl Facts {
    /// Nothing known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an answer as forms send it: no text or an empty one takes the
    /// answer back, `unsure` stands for "I don't know".
    ///
    /// # Errors
    /// Why the answer cannot be accepted; the facts then stay as they were.
    pub fn set(&mut self, name: FactName, answer: &[&str]) -> Result<(), FactRefused> {
        match answer {
            [] | [""] => self.leave(name, false),
            [UNSURE] => self.leave(name, true),
            _ if name == FactName::Nationalities => {
                self.nationalities = Answer::Known(read_nationalities(answer)?);
            }
            [word] => self.set_one(name, word)?,
            _ => return Err(FactRefused::TooMany),
        }
        Ok(())
    }

    fn set_one(&mut self, name: FactName, word: &str) -> Result<(), FactRefused> {
        match name.form() {
            AnswerForm::Commune => {
                let ins = Ins::parse_as_given(word).ok_or(FactRefused::UnknownCommune)?;
                self.commune = Answer::Known(ins);
            }
            AnswerForm::Date { allows_year } => {
                let date = PartialDate::read(word).map_err(|why| match why {
                    NotADate::Form => FactRefused::NotADate,
                    NotADate::Impossible => FactRefused::ImpossibleDate,
                    NotADate::TooEarly => FactRefused::TooEarly,
                    NotADate::TooLate => FactRefused::TooLate,
                })?;
                match date {
                    PartialDate::Year(_) if !allows_year => return Err(FactRefused::TooVague),
                    _ => self.set_date(name, Answer::Known(date)),
                }
            }
            AnswerForm::YesNo if word == "true" => self.choose(name, Answer::Known(1)),
            AnswerForm::YesNo if word == "false" => self.choose(name, Answer::Known(0)),
            AnswerForm::Choice(_) | AnswerForm::YesNo | AnswerForm::Nationalities => {
                let allowed = name.words();
                let place = allowed.iter().position(|known| *known == word);
                let place = place.and_then(|place| u8::try_from(place).ok());
                let place = place.ok_or(FactRefused::UnknownValue { allowed })?;
                self.choose(name, Answer::Known(place));
            }
        }
        Ok(())
    }

    /// The answer in the words that [`Facts::set`] takes: none while unanswered.
    #[must_use]
    pub fn values(&self, name: FactName) -> Vec<String> {
        let unsure = || vec![UNSURE.to_owned()];
        match name.form() {
            AnswerForm::Commune => match self.commune {
                Answer::Unanswered => Vec::new(),
                Answer::Unsure => unsure(),
                Answer::Known(ins) => vec![ins.number().to_string()],
            },
            AnswerForm::Nationalities => match self.nationalities {
                Answer::Unanswered => Vec::new(),
                Answer::Unsure => unsure(),
                Answer::Known(held) => held.iter().map(|one| one.as_str().to_owned()).collect(),
            },
            AnswerForm::Date { .. } => match self.date(name) {
                Answer::Unanswered => Vec::new(),
                Answer::Unsure => unsure(),
                Answer::Known(date) => vec![date.to_text()],
            },
            AnswerForm::Choice(_) | AnswerForm::YesNo => match self.chosen(name) {
                Answer::Unanswered => Vec::new(),
                Answer::Unsure => unsure(),
                Answer::Known(place) => {
                    let word = name.words().get(usize::from(place));
                    word.map(|word| (*word).to_owned()).into_iter().collect()
                }
            },
        }
    }

    /// Takes an answer back (`unsure` false) or says "I don't know".
    fn leave(&mut self, name: FactName, unsure: bool) {
        match name.form() {
            AnswerForm::Commune => self.commune = open(unsure),
            AnswerForm::Nationalities => self.nationalities = open(unsure),
            AnswerForm::Date { .. } => self.set_date(name, open(unsure)),
            AnswerForm::Choice(_) | AnswerForm::YesNo => self.choose(name, open(unsure)),
        }
    }

    /// The facts that were answered, "I don't know" included; a region that
    /// only follows from the commune was not.
    #[must_use]
    pub fn answered(&self) -> FactSet {
        let derived = self.chosen(FactName::Region).is_unanswered();
        let mut set = FactSet::EMPTY;
        for name in FactName::ALL.iter().copied() {
            let open = self.is_unanswered(name) || (derived && name == FactName::Region);
            if !open {
                set = set.with(name);
            }
        }
        set
    }

    /// Whether a fact has no answer and follows from none.
    #[must_use]
    pub fn is_unanswered(&self, name: FactName) -> bool {
        match name {
            FactName::Commune => self.commune.is_unanswered(),
            FactName::Nationalities => self.nationalities.is_unanswered(),
            _ => self.choice(name).is_unanswered() && self.date(name).is_unanswered(),
        }
    }

    /// The nationalities held.
    #[must_use]
    pub const fn nationalities(&self) -> Answer<Nationalities> {
        self.nationalities
    }

    /// The commune of residence.
    #[must_use]
    pub const fn commune(&self) -> Answer<Ins> {
        self.commune
    }

    /// A date; unanswered for facts that are no dates.
    #[must_use]
    pub fn date(&self, name: FactName) -> Answer<PartialDate> {
        let place = (name as usize).checked_sub(FIRST_DATE);
        place.and_then(|place| self.dates.get(place)).copied().unwrap_or_default()
    }

    /// A choice, as its place in [`FactName::words`]; of the region, as it
    /// follows from the commune where that is known.
    #[must_use]
    pub fn choice(&self, name: FactName) -> Answer<u8> {
        match (name, self.commune) {
            (FactName::Region, Answer::Known(ins)) => {
                ins.region().map_or(Answer::Unsure, |region| Answer::Known(region as u8))
            }
            _ => self.chosen(name),
        }
    }

    /// The region, as it follows from the commune where that is known.
    #[must_use]
    pub fn region(&self) -> Answer<Region> {
        let value = self.choice(FactName::Region);
        match value.known().and_then(|place| Region::ALL.get(usize::from(place))) {
            Some(region) => Answer::Known(*region),
            None if value.is_unanswered() => Answer::Unanswered,
            None => Answer::Unsure,
        }
    }

    /// A choice as it was answered, whatever the commune says.
    pub(super) fn chosen(&self, name: FactName) -> Answer<u8> {
        self.choices.get(name as usize).copied().unwrap_or_default()
    }

    pub(super) fn choose(&mut self, name: FactName, answer: Answer<u8>) {
        if let Some(place) = self.choices.get_mut(name as usize) {
            *place = answer;
        }
    }

    pub(super) fn set_date(&mut self, name: FactName, answer: Answer<PartialDate>) {
        let place = (name as usize).checked_sub(FIRST_DATE);
        if let Some(place) = place.and_then(|place| self.dates.get_mut(place)) {
            *place = answer;
        }
    }

    pub(super) const fn set_commune(&mut self, answer: Answer<Ins>) {
        self.commune = answer;
    }

    pub(super) const fn set_nationalities(&mut self, answer: Answer<Nationalities>) {
        self.nationalities = answer;
    }

    /// These facts as those of a person who has nothing to add: unanswered
    /// booleans are false, enumerations `none`, the region that of the centre,
    /// and what remains (dates, nationalities) is not known.
    ///
    /// The length of a permit follows from the document: only a declaration of
    /// arrival is a stay of three months at most.
    #[must_use]
    pub fn completed(&self) -> Self {
        let mut complete = self.with_permit_length_of_document();
        for name in FactName::ALL.iter().copied().filter(|name| self.is_unanswered(*name)) {
            let permit_length = name == FactName::PermitLongerThanThreeMonths;
            match name.form() {
                AnswerForm::Choice(_) | AnswerForm::YesNo if !permit_length => {
                    complete.choose(name, Answer::Known(0));
                }
                AnswerForm::Choice(_) | AnswerForm::YesNo => {
                    let derived = complete.chosen(name).or(Answer::Known(1));
                    complete.choose(name, derived);
                }
                AnswerForm::Commune | AnswerForm::Nationalities | AnswerForm::Date { .. } => {
                    complete.leave(name, true);
                }
            }
        }
        complete
    }

    /// Fills in the length of the permit where the document tells it.
    pub(super) fn with_permit_length_of_document(mut self) -> Self {
        let name = FactName::PermitLongerThanThreeMonths;
        if let Some(place) = self.chosen(FactName::ResidenceDocument).known() {
            let longer = u8::from(place != ResidenceDocument::Annex3 as u8);
            let answer = self.chosen(name).or(Answer::Known(longer));
            self.choose(name, answer);
        }
        self
    }
}

fn open<T>(unsure: bool) -> Answer<T> {
    if unsure { Answer::Unsure } else { Answer::Unanswered }
}

fn read_nationalities(codes: &[&str]) -> Result<Nationalities, FactRefused> {
    let mut held: Option<Nationalities> = None;
    for code in codes {
        let country = Country::parse(code).ok_or(FactRefused::UnknownCountry)?;
        held = Some(match held {
            None => Nationalities::one(country),
            Some(others) => others.with(country).ok_or(FactRefused::TooMany)?,
        });
    }
    held.ok_or(FactRefused::UnknownCountry)
}
