//! What would change the answer: the nearest events of a life, each tried on
//! the same rules, and the day from which it would hold.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::eligibility::choices::{FamilyTie, Medical, PriorCertificate, ResidenceDocument, Study, Work};
use crate::eligibility::country::{Country, Nationalities};
use crate::eligibility::date::{PartialDate, add_months};
use crate::eligibility::deadline::DeadlinePolicy;
use crate::eligibility::fact::{FactName, FactSet};
use crate::eligibility::facts::{Answer, Facts};
use crate::eligibility::rule::{Certainty, RuleId, Span, Status};
use crate::eligibility::rulebook::Rulebook;
use crate::place::Region;
use crate::words::words;

words! {
    /// An event that may change a verdict.
    pub enum Scenario {
        /// The present job goes on.
        WorkGoesOn = "work-goes-on",
        /// Work of half-time or more begins today and goes on.
        HalfTimeWork = "half-time-work",
        /// Work ends.
        WorkEnds = "work-ends",
        /// Regular studies begin.
        StudiesBegin = "studies-begin",
        /// Studies, the grant or the teaching end.
        StudiesEnd = "studies-end",
        /// A medical certificate attests that the path is impossible.
        MedicalCertificate = "medical-certificate",
        /// The person is well again.
        Recovery = "recovery",
        /// A Belgian certificate or diploma is obtained.
        BelgianDiploma = "belgian-diploma",
        /// The path is finished and attested.
        PathFinished = "path-finished",
        /// A residence card of more than three months is ordered today.
        CardOrdered = "card-ordered",
        /// Temporary protection ends.
        ProtectionEnds = "protection-ends",
        /// The tie with the European or Belgian family member ends.
        FamilyTieEnds = "family-tie-ends",
        /// Belgian nationality is obtained.
        BecomesBelgian = "becomes-belgian",
        /// The person moves to French-speaking Wallonia.
        MovesToWallonia = "moves-to-wallonia",
        /// Eighteenth birthday.
        Turns18 = "turns-18",
        /// Sixty-fifth birthday.
        Turns65 = "turns-65",
        /// Three years of legal stay.
        ThreeYearsOfStay = "three-years-of-stay",
    }
}

/// An event and the verdict that would follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What happens.
    pub scenario: Scenario,
    /// The facts that it changes, or whose date it reaches.
    pub facts: FactSet,
    /// The first day on which the other verdict holds.
    pub from: NaiveDate,
    /// The status it leads to.
    pub status: Status,
    /// The rule that decides then.
    pub rule: RuleId,
    /// How sure that is.
    pub certainty: Certainty,
}

/// The events that would lead to another status, those of the calendar first,
/// each with the day from which it holds.
///
/// The facts are those of a verdict: complete, or presumed by the wizard.
#[must_use]
pub fn what_would_change(rulebook: &'static Rulebook, facts: &Facts, today: NaiveDate) -> Vec<Change> {
    let policy = DeadlinePolicy::Seed18Months;
    let now = rulebook.assess(facts, today, policy).status;
    let try_out = |scenario: &Scenario| {
        let (then, from) = scenario.happens(facts, today)?;
        let verdict = rulebook.assess(&then, from, policy);
        let rule = verdict.rule.filter(|_| verdict.status != now)?;
        if scenario.is_of_the_calendar() {
            // The day has to bring the change itself, not another before it.
            let eve = from.pred_opt().unwrap_or(from);
            (rulebook.assess(&then, eve, policy).status == now).then_some(())?;
        }
        // Nor may time alone have brought it by then.
        if !scenario.is_of_the_calendar() && rulebook.assess(facts, from, policy).status != now {
            return None;
        }
        let (facts, status, certainty) = (scenario.changes(), verdict.status, verdict.certainty);
        Some(Change { scenario: *scenario, facts, from, status, rule, certainty })
    };
    let mut changes: Vec<Change> = Scenario::ALL.iter().filter_map(try_out).collect();
    changes.sort_by_key(|change| !change.scenario.is_of_the_calendar());
    changes
}

impl Scenario {
    /// Whether it comes by itself, with time.
    #[must_use]
    pub const fn is_of_the_calendar(self) -> bool {
        matches!(self, Self::WorkGoesOn | Self::Turns18 | Self::Turns65 | Self::ThreeYearsOfStay)
    }

    /// The facts that the event changes, or whose date it reaches.
    #[must_use]
    pub const fn changes(self) -> FactSet {
        match self {
            Self::WorkGoesOn => FactSet::of(&[FactName::WorkSince]),
            Self::HalfTimeWork => FactSet::of(&[FactName::Work, FactName::WorkSince]),
            Self::WorkEnds => FactSet::of(&[FactName::Work]),
            Self::StudiesBegin | Self::StudiesEnd => FactSet::of(&[FactName::Study]),
            Self::MedicalCertificate | Self::Recovery => FactSet::of(&[FactName::Medical]),
            Self::BelgianDiploma => FactSet::of(&[FactName::BelgianDiploma]),
            Self::PathFinished => FactSet::of(&[FactName::PriorCertificate]),
            Self::CardOrdered => FactSet::of(&[FactName::ResidenceDocument, FactName::PermitOrderedOn]),
            Self::ProtectionEnds => FactSet::of(&[FactName::TemporaryProtection]),
            Self::FamilyTieEnds => FactSet::of(&[FactName::FamilyTie]),
            Self::BecomesBelgian => FactSet::of(&[FactName::Nationalities]),
            Self::MovesToWallonia => FactSet::of(&[FactName::Region]),
            Self::Turns18 | Self::Turns65 => FactSet::of(&[FactName::BirthDate]),
            Self::ThreeYearsOfStay => FactSet::of(&[FactName::LegalStaySince]),
        }
    }

    /// The facts after the event, and the day from which they count; none where
    /// the event cannot happen or has happened.
    fn happens(self, facts: &Facts, today: NaiveDate) -> Option<(Facts, NaiveDate)> {
        let mut then = *facts;
        match self {
            Self::WorkGoesOn => {
                let works = facts.choice(FactName::Work) == Answer::Known(Work::HalfTimeOrMore as u8);
                let since = works.then(|| facts.date(FactName::WorkSince).known()).flatten()?;
                return later(then, more_than_three_months(since.last())?, today);
            }
            Self::HalfTimeWork => {
                if facts.choice(FactName::Work) == Answer::Known(Work::HalfTimeOrMore as u8) {
                    return None;
                }
                then.choose(FactName::Work, Answer::Known(Work::HalfTimeOrMore as u8));
                then.set_date(FactName::WorkSince, Answer::Known(PartialDate::Day(today)));
                return later(then, more_than_three_months(today)?, today);
            }
            Self::Turns18 => {
                return later(then, reached(facts, FactName::BirthDate, Span::Years(18))?, today);
            }
            Self::Turns65 => {
                return later(then, reached(facts, FactName::BirthDate, Span::Years(65))?, today);
            }
            Self::ThreeYearsOfStay => {
                return later(then, reached(facts, FactName::LegalStaySince, Span::Months(36))?, today);
            }
            Self::WorkEnds => swap(&mut then, FactName::Work, Work::None as u8)?,
            Self::StudiesBegin => swap(&mut then, FactName::Study, Study::Regular as u8)?,
            Self::StudiesEnd => swap(&mut then, FactName::Study, Study::None as u8)?,
            Self::MedicalCertificate => swap(&mut then, FactName::Medical, Medical::Certificate as u8)?,
            Self::Recovery => swap(&mut then, FactName::Medical, Medical::None as u8)?,
            Self::BelgianDiploma => swap(&mut then, FactName::BelgianDiploma, 1)?,
            Self::PathFinished => {
                swap(&mut then, FactName::PriorCertificate, PriorCertificate::Wallonia as u8)?
            }
            Self::ProtectionEnds => swap(&mut then, FactName::TemporaryProtection, 0)?,
            Self::FamilyTieEnds => swap(&mut then, FactName::FamilyTie, FamilyTie::None as u8)?,
            Self::BecomesBelgian => {
                let belgian = Nationalities::one(Country::BELGIUM);
                then.set_nationalities(Answer::Known(belgian));
            }
            Self::MovesToWallonia => move_to_wallonia(&mut then)?,
            Self::CardOrdered => order_card(&mut then, today)?,
        }
        Some((then, today))
    }
}

fn known(facts: &Facts, name: FactName) -> Option<u8> {
    facts.choice(name).known()
}

/// Changes a known choice; none where it has that value already.
fn swap(facts: &mut Facts, name: FactName, place: u8) -> Option<()> {
    let before = known(facts, name)?;
    (before != place).then(|| facts.choose(name, Answer::Known(place)))
}

fn move_to_wallonia(facts: &mut Facts) -> Option<()> {
    let region = facts.region().known().filter(|region| *region != Region::WalloniaFrench)?;
    facts.set(FactName::Commune, &[]).ok()?;
    facts.choose(FactName::Region, Answer::Known(region as u8));
    swap(facts, FactName::Region, Region::WalloniaFrench as u8)
}

/// Whoever holds no card, or a paper that precedes it, orders card A today; a
/// pending application has then been decided.
fn order_card(facts: &mut Facts, today: NaiveDate) -> Option<()> {
    known(facts, FactName::ResidenceDocument).filter(|place| *place < ResidenceDocument::A as u8)?;
    facts.choose(FactName::ResidenceDocument, Answer::Known(ResidenceDocument::A as u8));
    facts.choose(FactName::PermitLongerThanThreeMonths, Answer::Known(1));
    facts.choose(FactName::AsylumPending, Answer::Known(0));
    facts.set_date(FactName::PermitOrderedOn, Answer::Known(PartialDate::Day(today)));
    Some(())
}

/// The last day on which the span can be over, whatever the day of a vague date.
fn reached(facts: &Facts, name: FactName, span: Span) -> Option<NaiveDate> {
    facts.date(name).known().map(|date| span.end(date.last()))
}

fn more_than_three_months(since: NaiveDate) -> Option<NaiveDate> {
    Span::Months(3).end(since).checked_add_days(Days::new(1))
}

/// Farther away an event of the calendar says nothing to anybody.
const HORIZON_MONTHS: u16 = 36;

fn later(facts: Facts, day: NaiveDate, today: NaiveDate) -> Option<(Facts, NaiveDate)> {
    (day >= today && day <= add_months(today, HORIZON_MONTHS)).then_some((facts, day))
}
