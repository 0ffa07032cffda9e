//! What a code says, judged by any rules on any day.

use chrono::{Datelike, NaiveDate};
use domain::eligibility::{
    DeadlinePolicy, FactName, Facts, Handover, HandoverRefused, RULEBOOK, Rulebook, VERSIONS, Verdict,
    presumed,
};

use crate::form::FormPost;

/// A code that was read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    pub handover: Handover,
    /// The rules that it names, where this program knows them.
    pub named: Option<&'static Rulebook>,
}

/// Why a form gives nothing to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    Missing,
    Foreign,
    Newer,
    Damaged,
    Scanner,
}

impl Reading {
    /// Reads the code of a form; nothing where no form was sent.
    #[must_use]
    pub fn of(form: &FormPost) -> Option<Result<Self, Refused>> {
        let code = form.first("code")?;
        if code.trim().is_empty() {
            return Some(Err(Refused::Missing));
        }
        Some(Self::of_letters(code))
    }

    /// Reads the letters of a code.
    ///
    /// # Errors
    /// Why they cannot be read.
    pub fn of_letters(code: &str) -> Result<Self, Refused> {
        match Handover::read(code) {
            Ok(handover) => Ok(Self { handover, named: handover.rules() }),
            Err(HandoverRefused::Foreign) => Err(Refused::Foreign),
            Err(HandoverRefused::Newer) => Err(Refused::Newer),
            Err(HandoverRefused::Damaged) => Err(Refused::Damaged),
            Err(HandoverRefused::Scanner) => Err(Refused::Scanner),
        }
    }

    /// The rules that she was judged by; those in force where they are unknown.
    #[must_use]
    pub fn rulebook(&self) -> &'static Rulebook {
        self.named.unwrap_or(&RULEBOOK)
    }

    /// When she was born, as far as she has said.
    #[must_use]
    pub fn birth_year(&self) -> Option<i32> {
        let born = self.handover.facts.date(FactName::BirthDate).known();
        born.map(|born| born.first().year())
    }

    /// What she saw, with the centre's setting of that day.
    #[must_use]
    pub fn seen(&self) -> Judged {
        let Handover { facts, assessed_on, policy, .. } = &self.handover;
        Judged::new(self.rulebook(), facts, *assessed_on, *policy)
    }

    /// What other rules say, or the same on another day.
    #[must_use]
    pub fn judged(&self, rulebook: &'static Rulebook, day: NaiveDate, policy: DeadlinePolicy) -> Judged {
        Judged::new(rulebook, &self.handover.facts, day, policy)
    }
}

/// A verdict with everything that led to it.
#[derive(Clone, Debug)]
pub struct Judged {
    pub rulebook: &'static Rulebook,
    pub day: NaiveDate,
    /// With what the wizard presumes, as for the person herself.
    pub facts: Facts,
    pub verdict: Verdict,
}

impl Judged {
    fn new(rulebook: &'static Rulebook, answers: &Facts, day: NaiveDate, policy: DeadlinePolicy) -> Self {
        let facts = presumed(answers);
        let verdict = rulebook.assess(&facts, day, policy);
        Self { rulebook, day, facts, verdict }
    }

    /// Whether it tells a person the same: status, rule, certainty and dates.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let (one, two) = (&self.verdict, &other.verdict);
        let dates =
            |verdict: &Verdict| verdict.deadlines.iter().map(|due| (due.kind, due.date)).collect::<Vec<_>>();
        (one.status, one.rule, one.certainty) == (two.status, two.rule, two.certainty)
            && dates(one) == dates(two)
    }
}

/// The other day and the other rules that a form asks for.
#[derive(Clone, Copy, Debug)]
pub enum PreviewAsked {
    Nothing,
    /// The day cannot be read.
    Wrong,
    Other(&'static Rulebook, NaiveDate),
}

impl PreviewAsked {
    #[must_use]
    pub const fn is_wrong(self) -> bool {
        matches!(self, Self::Wrong)
    }
}

/// What a form asks for beside the reading itself.
#[must_use]
pub fn preview_asked(form: &FormPost, reading: &Reading) -> PreviewAsked {
    if form.text("do") != "preview" {
        return PreviewAsked::Nothing;
    }
    let rulebook = match form.text("version") {
        "" => reading.rulebook(),
        version => VERSIONS.iter().copied().find(|book| book.version == version).unwrap_or(&RULEBOOK),
    };
    match form.text("as_of").parse::<NaiveDate>() {
        Ok(day) if (1900..=2100).contains(&day.year()) => PreviewAsked::Other(rulebook, day),
        _ => PreviewAsked::Wrong,
    }
}

#[cfg(test)]
mod tests {
    use domain::eligibility::Status;

    use super::*;

    const POLICY: DeadlinePolicy = DeadlinePolicy::Seed18Months;
    const DAY: &str = "2026-11-23";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A refugee of 64, whose next birthday ends her obligation.
    fn code(rulebook: &'static Rulebook) -> Handover {
        let mut facts = Facts::new();
        for (name, answer) in [
            (FactName::Commune, "58001"),
            (FactName::Nationalities, "SY"),
            (FactName::ResidenceDocument, "A"),
            (FactName::BirthDate, "1962-03-01"),
            (FactName::LegalStaySince, "2025-06-01"),
            (FactName::PermitOrderedOn, "2025-09-15"),
        ] {
            facts.set(name, &[answer]).unwrap();
        }
        Handover::new(facts.completed(), day(DAY), POLICY, rulebook)
    }

    fn form(pairs: &[(&str, &str)]) -> FormPost {
        FormPost(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_page_without_a_form_reads_nothing() {
        assert!(Reading::of(&FormPost::default()).is_none());
        assert!(matches!(Reading::of(&form(&[("code", "  ")])), Some(Err(Refused::Missing))));
    }

    #[test]
    fn what_is_wrong_with_a_code_is_told_apart() {
        let good = code(&RULEBOOK).to_text();
        let mut damaged = good.clone();
        damaged.pop();
        for (text, why) in [
            ("https://example.org", Refused::Foreign),
            ("J9ABC", Refused::Newer),
            (damaged.as_str(), Refused::Damaged),
        ] {
            assert_eq!(Reading::of(&form(&[("code", text)])).unwrap().unwrap_err(), why, "{text}");
        }
        assert!(Reading::of(&form(&[("code", &good.to_lowercase())])).is_some_and(|read| read.is_ok()));
    }

    #[test]
    fn she_is_judged_by_the_rules_of_her_day_and_by_those_in_force_where_they_are_unknown() {
        let old = VERSIONS[0];
        assert_eq!(Reading::of_letters(&code(old).to_text()).unwrap().seen().rulebook.hash, old.hash);
        let of_tomorrow = Handover { rulebook: 1, ..code(&RULEBOOK) };
        let unknown = Reading::of_letters(&of_tomorrow.to_text()).unwrap();
        assert!(unknown.named.is_none());
        assert_eq!(unknown.seen().rulebook.hash, RULEBOOK.hash);
    }

    #[test]
    fn she_saw_the_dates_of_the_setting_of_her_day() {
        let sent = |policy| Handover { policy, ..code(&RULEBOOK) };
        let seen = |policy| Reading::of_letters(&sent(policy).to_text()).unwrap().seen();
        let (seed, decree) = (seen(POLICY), seen(DeadlinePolicy::Decree2024));
        assert_ne!(seed.verdict, decree.verdict, "what comes first");
        assert_eq!(decree.verdict, RULEBOOK.assess(&decree.facts, day(DAY), DeadlinePolicy::Decree2024));
    }

    #[test]
    fn another_day_gives_another_verdict() {
        let letters = code(&RULEBOOK).to_text();
        let reading = Reading::of_letters(&letters).unwrap();
        let seen = reading.seen();
        assert_eq!(seen.verdict.status, Status::Obligated);

        let sent = form(&[("do", "preview"), ("code", &letters), ("as_of", "2027-03-01"), ("version", "")]);
        let PreviewAsked::Other(rulebook, on) = preview_asked(&sent, &reading) else {
            panic!("it asks for a day")
        };
        let then = reading.judged(rulebook, on, POLICY);

        assert_eq!(then.verdict.status, Status::Dispensed);
        assert!(!then.says_the_same(&seen));
        assert!(reading.judged(rulebook, day("2027-02-28"), POLICY).says_the_same(&seen));
    }

    #[test]
    fn a_day_that_no_calendar_has_is_refused() {
        let reading = Reading::of_letters(&code(&RULEBOOK).to_text()).unwrap();
        for wrong in ["", "2027-02-30", "0001-01-01", "soon"] {
            assert!(
                preview_asked(&form(&[("do", "preview"), ("as_of", wrong)]), &reading).is_wrong(),
                "{wrong}"
            );
        }
        assert!(matches!(preview_asked(&form(&[("do", "read")]), &reading), PreviewAsked::Nothing));
    }
}
